import { describe, expect, it } from "vitest";
import { attribute, type LoggedChange } from "../../src/plan/attribution.ts";
import type { Change } from "../../src/plan/plan.ts";

const id = "bbbbbbbb-0000-4000-8000-000000000001";
const alice = { kind: "user", name: "alice@contoso.com" } as const;

function change(rest: Partial<Change> = {}): Change {
	return {
		...{ action: "update", kind: "conditionalAccessPolicy", part: "other", name: "Require MFA", id },
		...{ before: {}, after: {}, fields: [], position: { file: "policies/msp.yaml", line: 1, column: 1 } },
		...rest,
	} as const;
}

function logged(rest: Partial<LoggedChange> = {}): LoggedChange {
	return {
		...{ objectId: id, name: "Require MFA", activity: "Update conditional access policy", deletes: false },
		...{ at: "2027-01-15T09:41:22Z", actor: alice },
		...rest,
	};
}

function first(found: readonly LoggedChange[], wanted = change(), own: readonly string[] = []) {
	return attribute([wanted], { changes: found, whole: true }, own)[0];
}

const missing = change({ action: "create", id: null });
const deletion = logged({ activity: "Delete conditional access policy", deletes: true });

describe("who changed an object", () => {
	it("is whoever the newest entry of its id names", () => {
		const log = [logged({ objectId: "other" }), logged(), logged({ at: "2027-01-01T00:00:00Z" })];
		expect(first(log, change({ id: id.toUpperCase() }))).toEqual({
			...{ kind: "found", actor: alice, activity: "Update conditional access policy" },
			...{ at: "2027-01-15T09:41:22Z", own: false },
		});
	});

	it.each<[string, string | undefined, readonly string[], boolean]>([
		["an app of ours", "aaaa", ["bbbb", "aaaa"], true],
		["another app", "cccc", ["aaaa"], false],
		["an app without an id", undefined, ["aaaa"], false],
	])("knows Ringfence's own changes by client id: %s", (_, appId, own, expected) => {
		const actor = { kind: "app", name: "Ringfence writer", ...(appId ? { appId } : {}) } as const;
		expect(first([logged({ actor })], change(), own)).toMatchObject({ kind: "found", own: expected });
	});

	it.each<[string, LoggedChange, boolean]>([
		["was deleted", deletion, true],
		["was renamed", logged({ name: "MFA", formerName: "Require MFA" }), true],
		["was deleted under another name", { ...deletion, name: "MFA" }, false],
		["was only changed", logged(), false],
		["was a named location", { ...deletion, activity: "Delete named location" }, false],
	])("finds by name what is missing from the tenant: it %s", (_, entry, found) => {
		expect(first([entry], missing)?.kind).toBe(found ? "found" : "not-found");
	});

	it("finds a missing named location among named locations", () => {
		const entry = logged({ activity: "Delete named location", deletes: true, name: "Office" });
		const wanted = change({ action: "create", kind: "namedLocation", name: "Office", id: null });
		expect(first([entry], wanted)?.kind).toBe("found");
	});

	it("is not found where the log says nothing, and says whether the log was read to its end", () => {
		expect(first([])).toEqual({ kind: "not-found", whole: true });
		expect(attribute([change()], { changes: [], whole: false }, [])).toEqual([
			{ kind: "not-found", whole: false },
		]);
	});

	it("is unknown, never guessed, where the log was not read", () => {
		const unread = "the reader has no AuditLog.Read.All";
		expect(attribute([change()], { unread }, [])).toEqual([{ kind: "unknown", reason: unread }]);
	});

	it.each(["apiClient", "cippRole"] as const)("is unknown for CIPP's own objects: %s", (kind) => {
		const wanted = change({ kind, part: "C" });
		expect(first([logged()], wanted)).toMatchObject({
			kind: "unknown",
			reason: expect.stringContaining("CIPP"),
		});
	});

	it("answers for every change, in their order", () => {
		const log = { changes: [logged({ objectId: "2" })], whole: true };
		const kinds = attribute([change({ id: "1" }), change({ id: "2" })], log, []).map(({ kind }) => kind);
		expect(kinds).toEqual(["not-found", "found"]);
	});
});
