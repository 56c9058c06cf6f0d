import type { Change } from "./plan.ts";

/** Who did something in a tenant, as its audit log names them. */
export interface Actor {
	readonly kind: "user" | "app" | "nobody";
	/** A sign-in name or an application's name; empty where the log names nobody. */
	readonly name: string;
	/** Client id, lower case, where the log tells it. */
	readonly appId?: string;
}

/** One successful change of a policy or named location, as a tenant's audit log has it. */
export interface LoggedChange {
	/** Lower case. */
	readonly objectId: string;
	/** What the object is called afterwards, or was called at last. */
	readonly name: string;
	/** What it was called before, where that is another name. */
	readonly formerName?: string;
	/** In Microsoft's words, as in "Update conditional access policy". */
	readonly activity: string;
	readonly deletes: boolean;
	/** UTC, as in 2027-01-15T09:41:22Z. */
	readonly at: string;
	readonly actor: Actor;
}

/** What a tenant's audit log has to tell, newest first, or why it told nothing. */
export type ChangeLog =
	| {
			readonly changes: readonly LoggedChange[];
			/** False when the log goes on beyond what was read. */
			readonly whole: boolean;
	  }
	| { readonly unread: string };

/** Who changed an object last. Never a guess: where the log does not say, that is what is said. */
export type Attribution =
	| {
			readonly kind: "found";
			readonly actor: Actor;
			readonly activity: string;
			readonly at: string;
			/** It was one of Ringfence's own app registrations. */
			readonly own: boolean;
	  }
	| { readonly kind: "not-found"; readonly whole: boolean }
	| { readonly kind: "unknown"; readonly reason: string };

/** Of one tenant: for each change of its plan, in the same order, who changed the object last. */
export interface TenantAttributions {
	readonly tenantId: string;
	readonly attributions: readonly Attribution[];
}

/**
 * Finds in a log who brought a tenant away from the files.
 * @param ownApps client ids of Ringfence's own app registrations, lower case
 */
export function attribute(
	changes: readonly Change[],
	log: ChangeLog,
	ownApps: readonly string[],
): Attribution[] {
	return changes.map((change) => {
		if (change.kind === "apiClient" || change.kind === "cippRole") {
			return { kind: "unknown", reason: "a change in CIPP is in CIPP's own logbook" };
		}
		if ("unread" in log) return { kind: "unknown", reason: log.unread };
		const entry = log.changes.find((logged) => concerns(logged, change));
		if (!entry) return { kind: "not-found", whole: log.whole };
		const { actor, activity, at } = entry;
		const own = actor.appId !== undefined && ownApps.includes(actor.appId);
		return { kind: "found", actor, activity, at, own };
	});
}

/** An object that is missing has no id any more: it was deleted or renamed, and the log knows it by its name. */
function concerns(logged: LoggedChange, { id, kind, name }: Change): boolean {
	if (id !== null) return logged.objectId === id.toLowerCase();
	const isLocation = /named location/i.test(logged.activity);
	if (isLocation !== (kind === "namedLocation")) return false;
	return logged.formerName === name || (logged.deletes && logged.name === name);
}
