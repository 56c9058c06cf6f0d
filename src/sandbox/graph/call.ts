import type { Json, JsonObject } from "../../json.ts";
import type { Tenant } from "../state/tenant.ts";
import type { World } from "../state/world.ts";

/** One authorised request, free of transport. */
export interface GraphCall {
	readonly world: World;
	readonly tenant: Tenant;
	/** Of the app that the token was issued to. */
	readonly clientId: string;
	/** Application permissions in the token. */
	readonly roles: ReadonlySet<string>;
	/** As in https://localhost:8443 */
	readonly origin: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly params: Readonly<Record<string, string>>;
	readonly body: Json | undefined;
	/** Whether the reader asked for enum members that are newer than its contract. */
	readonly unknownMembers: boolean;
	/** Whether the reader accepts an eventually consistent index, which $count and advanced filters need. */
	readonly eventual: boolean;
	/** Milliseconds. */
	readonly now: number;
}

export interface GraphAnswer {
	readonly status: number;
	readonly body?: JsonObject;
	readonly headers?: Readonly<Record<string, string>>;
}

export type GraphHandler = (call: GraphCall) => GraphAnswer;

export function parameter(call: GraphCall, name: string): string {
	return call.params[name] ?? "";
}
