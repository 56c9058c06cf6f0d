// Generated from schema/ by `npm run build`. Do not edit.
import type { ValidateFunction } from "ajv";
import type { ClientFile, MspFile } from "./types.ts";

export const msp: ValidateFunction<MspFile>;
export const client: ValidateFunction<ClientFile>;
