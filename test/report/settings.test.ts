import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/json.ts";
import { diffObject } from "../../src/plan/diff.ts";
import type { Change, FieldChange } from "../../src/plan/plan.ts";
import { phraseToPlain } from "../../src/report/phrase.ts";
import { listSettingChanges, listSettings } from "../../src/report/settings.ts";
import { at, ids, names, officeBody, partABody, partBBody } from "./helpers/samples.ts";

function update(before: JsonObject, after: JsonObject): Change {
	const desired = {
		kind: "conditionalAccessPolicy",
		part: "other",
		name: "x",
		position: at("a.yaml", 1),
	} as const;
	const change = diffObject(
		{ ...desired, body: after, cippApplications: false, at: () => at("a.yaml", 2) },
		after,
		before,
	);
	if (!change) throw new Error("The two bodies differ.");
	return change;
}

function shown(change: Change): string[] {
	return listSettingChanges(change, names).map(({ label, before, after, set }) => {
		const [old, fresh] = [before, after].map((items) => items.map(phraseToPlain).join(", ") || "none");
		const signs = set && [
			...set.removed.map((it) => `-${phraseToPlain(it)}`),
			...set.added.map((it) => `+${phraseToPlain(it)}`),
		];
		return `${phraseToPlain(label)}: ${signs ? signs.join(" ") : `${old} -> ${fresh}`}`;
	});
}

describe("what differs, in the reader's terms", () => {
	test.each<[string, JsonObject, JsonObject, readonly string[]]>([
		[
			"a condition that comes",
			partABody("enabled", { locations: null }),
			partABody("enabled"),
			["locations: none -> everywhere", 'excluded locations: none -> "Trusted - MSP Office"'],
		],
		[
			"half of a filter is the whole filter",
			partABody("enabled", { devices: { deviceFilter: { mode: "include", rule: "a" } } }),
			partABody("enabled", { devices: { deviceFilter: { mode: "exclude", rule: "b" } } }),
			['device filter: matching "a" -> except those matching "b"'],
		],
		[
			"one more kind of guest is the whole exclusion",
			partABody("enabled", guests("b2bCollaborationGuest")),
			partABody("enabled", guests("b2bCollaborationGuest,serviceProvider")),
			[
				"excluded guests or external users: B2B collaboration guests of any tenant -> external users (B2B collaboration guests, service provider users) of any tenant",
			],
		],
		[
			"a session control that goes",
			partBBody,
			{ ...partBBody, sessionControls: null },
			["sign-in frequency: sign in again every time -> none"],
		],
	])("%s", (_, before, after, expected) => {
		expect(shown(update(before, after))).toEqual(expected);
	});

	test("shows a property that it does not know by Graph's own path and value", () => {
		const field: FieldChange = {
			path: "conditions.times",
			before: null,
			after: { from: "08:00" },
			position: at("a.yaml", 1),
		};
		const change: Change = { ...update(partABody("enabled"), partABody("disabled")), fields: [field] };
		expect(shown(change)).toEqual(['"conditions.times.from": none -> 08:00']);
	});
});

function guests(guestOrExternalUserTypes: string): JsonObject {
	return { users: { includeUsers: ["All"], excludeGuestsOrExternalUsers: { guestOrExternalUserTypes } } };
}

describe("what is set, in the reader's terms", () => {
	test.each<[JsonObject, readonly string[]]>([
		[officeBody, ["trusted: yes", "IP ranges: 2001:db8:12::/48, 203.0.113.0/24"]],
		[
			partBBody,
			[
				"state: enabled",
				"applications: all applications",
				`users: ${names[ids.service]}`,
				"client app types: all",
				"grant controls: MFA",
				"sign-in frequency: sign in again every time",
			],
		],
	])("%#", (body, expected) => {
		const rows = listSettings(body, names).map(
			({ label, items }) => `${phraseToPlain(label)}: ${items.map(phraseToPlain).join(", ")}`,
		);
		expect(rows).toEqual(expected);
	});

	test("says whether all controls are needed where there are several", () => {
		const grantControls: Json = { operator: "AND", builtInControls: ["mfa", "compliantDevice"] };
		const labels = listSettings({ grantControls }, names).map(({ label }) => label.join(""));
		expect(labels).toContain("controls needed");
	});
});
