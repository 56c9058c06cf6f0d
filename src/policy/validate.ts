import type { ErrorObject } from "ajv";
import type { ClientFile, MspFile } from "./generated/types.ts";
import { client, msp } from "./generated/validators.js";
import type { Located } from "./model.ts";
import type { SourceFile } from "./parse.ts";

/** A file held against its schema: typed where it fits, with the validator's raw errors where it does not. */
export interface Validated {
	readonly msp?: Located<MspFile>;
	readonly client?: Located<ClientFile>;
	readonly errors: readonly ErrorObject[];
}

export function validate(kind: "msp" | "client", source: SourceFile): Validated {
	if (kind === "msp") return isMsp(source) ? { msp: source, errors: [] } : { errors: msp.errors ?? [] };
	return isClient(source) ? { client: source, errors: [] } : { errors: client.errors ?? [] };
}

function isMsp(source: SourceFile): source is SourceFile & Located<MspFile> {
	return msp(source.value);
}

function isClient(source: SourceFile): source is SourceFile & Located<ClientFile> {
	return client(source.value);
}
