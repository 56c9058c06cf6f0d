import type { JsonObject } from "../json.ts";
import type { DirectoryQuery, ObservedTenant } from "../plan/observed.ts";
import type { ObjectKind } from "../plan/plan.ts";

/** One tenant's Entra, as the commands use it. Every method throws RingfenceError that names the tenant. */
export interface EntraTenant {
	/**
	 * Reads policies, named locations and the directory: two Conditional Access requests (more only when paged) and
	 * as few $batch requests as the directory allows, made while the pace holds the second list back.
	 * @param query told the raw live policies, says what to look up
	 */
	read(query: (policies: readonly JsonObject[]) => DirectoryQuery): Promise<ObservedTenant>;
	/**
	 * Creates once: an answer that was lost is looked up by display name, never repeated blindly.
	 * @returns the new object's id
	 */
	create(kind: ObjectKind, body: JsonObject): Promise<string>;
	update(kind: ObjectKind, id: string, body: JsonObject): Promise<void>;
	/** Deletes; an object that is already gone is no error. */
	remove(kind: ObjectKind, id: string): Promise<void>;
}
