import { describe, expect, it } from "vitest";
import { matchObjects, matchRemovals } from "../../src/plan/match.ts";
import { guid, liveLocation } from "../support/example-msp.ts";
import { livePolicy } from "../support/live-policy.ts";
import { lineOf, mspTenant, mspYaml } from "../support/msp-yaml.ts";

const locations = (...entries: readonly string[]) =>
	mspYaml("trustedLocations:", ...entries.map((entry) => `  - { ${entry}, ipRanges: [203.0.113.0/24] }`));

function match(yaml: string, ...live: readonly (readonly [id: string, name: string])[]) {
	const tenant = mspTenant(yaml);
	const { matches, findings, named } = matchObjects(
		tenant,
		tenant.namedLocations,
		live.map(([id, name]) => liveLocation(id, name)),
	);
	return {
		pairs: matches.map(({ desired, live: found }) => [desired.name, found?.["id"]]),
		findings,
		named: named.map((object) => object["id"]),
	};
}

const [a, b] = [guid(1), guid(2)];

describe("matching", () => {
	it.each([
		["by name", "name: Office", [[a, "Office"]], a],
		["by nothing, to create it", "name: Office", [[a, "office "]], undefined],
		[
			"by id, whatever its name",
			`name: Office, id: ${a}`,
			[
				[a, "Büro"],
				[b, "Office"],
			],
			a,
		],
		[
			"by id, whatever its case",
			`name: Office, id: ${"aaaaaaaa-0000-4000-8000-000000000000".toUpperCase()}`,
			[["AAAAAAAA-0000-4000-8000-000000000000", "Büro"]],
			"AAAAAAAA-0000-4000-8000-000000000000",
		],
		["by the name it had", "name: Office, renamedFrom: Old", [[a, "Old"]], a],
		[
			"by the new name first",
			"name: Office, renamedFrom: Old",
			[
				[a, "Old"],
				[b, "Office"],
			],
			b,
		],
		["by nothing where the old name is gone too", "name: Office, renamedFrom: Old", [], undefined],
	] as const)("finds an object %s", (_, entry, live, id) => {
		const { pairs, findings } = match(locations(entry), ...live);
		expect(findings).toEqual([]);
		expect(pairs).toEqual([["Office", id]]);
	});

	it.each([
		["name: Office", "Office"],
		["name: Office, renamedFrom: Old", "Old"],
	])("never guesses between two objects of one name (%s)", (entry, name) => {
		const yaml = locations(`${entry}`);
		const { pairs, findings, named } = match(yaml, [b, name], [a, name]);
		expect(pairs).toEqual([]);
		expect(named).toEqual([b, a]);
		expect(findings).toMatchObject([
			{
				check: "ambiguous-name",
				severity: "error",
				subject: "Office",
				message: `Example MSP has 2 named locations named "${name}": ${a}, ${b}.`,
				position: { line: lineOf(yaml, "name: Office") },
			},
		]);
	});

	it("never creates what was pinned to an id that is gone", () => {
		const yaml = mspYaml(`trustedLocations:
  - name: Office
    id: ${a} # here
    ipRanges: [203.0.113.0/24]`);
		const { pairs, findings } = match(yaml, [b, "Office"]);
		expect(pairs).toEqual([]);
		expect(findings).toMatchObject([
			{
				check: "unknown-name",
				message: `Example MSP has no named location with the id ${a}, to which "Office" is pinned.`,
				position: { line: lineOf(yaml, "# here") },
			},
		]);
	});

	it("refuses both of two entries for one object", () => {
		const { pairs, findings, named } = match(locations("name: Office", `name: Headquarters, id: ${a}`), [
			a,
			"Office",
		]);
		expect(pairs).toEqual([]);
		expect(new Set(named)).toEqual(new Set([a]));
		expect(findings.map(({ check, message }) => [check, message])).toEqual([
			[
				"ambiguous-name",
				'"Office" and "Headquarters" (policies/msp.yaml:5) describe one and the same named location of Example MSP.',
			],
			[
				"ambiguous-name",
				'"Headquarters" and "Office" (policies/msp.yaml:4) describe one and the same named location of Example MSP.',
			],
		]);
	});

	it.each([
		["neither exists", []],
		["one is pinned", [[a, "Old"]]],
	] as const)(
		"refuses two entries of one name, which would become two objects of one name, where %s",
		(_, live) => {
			const pinned = live.length === 0 ? "name: Office" : `name: Office, id: ${a}`;
			const { pairs, findings } = match(locations("name: Office", pinned), ...live);
			expect(pairs).toEqual([]);
			expect(findings.map(({ message }) => message)).toEqual([
				'"Office" here and at policies/msp.yaml:5 describe one and the same named location of Example MSP.',
				'"Office" here and at policies/msp.yaml:4 describe one and the same named location of Example MSP.',
			]);
		},
	);

	it("keeps two objects of one name apart where both are pinned", () => {
		const { pairs, findings } = match(
			locations(`name: Office, id: ${a}`, `name: Office, id: ${b}`),
			[a, "Office"],
			[b, "Office"],
		);
		expect(findings).toEqual([]);
		expect(pairs).toEqual([
			["Office", a],
			["Office", b],
		]);
	});

	it("takes the one that an ambiguous entry leaves to a pinned one", () => {
		const { pairs } = match(
			locations("name: Office", `name: Headquarters, id: ${a}`),
			[a, "Office"],
			[b, "Office"],
		);
		expect(pairs).toEqual([["Headquarters", a]]);
	});
});

describe("removing", () => {
	const policies = [
		livePolicy("Old", { id: a }),
		livePolicy("Old", { id: b }),
		livePolicy("Lone", { id: guid(3) }),
	];
	const remove = (...lines: readonly string[]) => {
		const yaml = mspYaml("removed:", ...lines.map((line) => `  - { ${line} }`));
		return matchRemovals(
			mspTenant(yaml),
			{ conditionalAccessPolicy: policies, namedLocation: [liveLocation(guid(4), "Lone")] },
			[],
		);
	};

	it.each([
		["by name and kind", "policy: Lone", [guid(3)]],
		["a named location", "namedLocation: Lone", [guid(4)]],
		["by id", `policy: Old, id: ${b.toUpperCase()}`, [b]],
	])("deletes %s", (_, line, ids) => {
		const { removals, findings } = remove(line);
		expect(findings).toEqual([]);
		expect(removals.map(({ live }) => live["id"])).toEqual(ids);
	});

	it.each([
		["is gone", "policy: Never was", 'no policy "Never was"', "the name"],
		["is misspelled", "policy: lone", 'no policy "lone"', 'it: there is "Lone"'],
		["is a location", "namedLocation: Old", 'no named location "Old"', "the name"],
		[
			"is pinned to another",
			`policy: Other, id: ${b}`,
			`no policy "Other" with the id ${b}`,
			'it: there is "Old"',
		],
		[
			"is pinned to nothing",
			`policy: Lone, id: ${guid(9)}`,
			`no policy "Lone" with the id ${guid(9)}`,
			'it: there is "Lone"',
		],
	])("deletes nothing and says so where what is listed %s", (_, line, what, correct) => {
		const { removals, findings, named } = remove(line);
		expect([removals, named]).toEqual([[], []]);
		expect(findings).toMatchObject([
			{
				check: "removed-absent",
				severity: "warning",
				message: `Example MSP has ${what}: deleted already, or misspelled.`,
				fix: `Take the entry out, or correct ${correct}.`,
				position: { line: 4 },
			},
		]);
	});

	it("never takes what the file describes for what it meant to remove", () => {
		const live = { conditionalAccessPolicy: policies, namedLocation: [] };
		const { findings } = matchRemovals(mspTenant(mspYaml("removed: [{ policy: Lones }]")), live, policies);
		expect(findings).toMatchObject([{ fix: "Take the entry out, or correct the name." }]);
	});

	it("deletes once what is listed twice", () => {
		expect(remove("policy: Lone", `policy: Lone, id: ${guid(3)}`).removals).toHaveLength(1);
	});

	it("never guesses between two objects of one name", () => {
		const { removals, findings, named } = remove("policy: Old");
		expect(removals).toEqual([]);
		expect(named).toEqual(policies.slice(0, 2));
		expect(findings).toMatchObject([
			{
				check: "ambiguous-name",
				message: `Example MSP has 2 Conditional Access policies named "Old": ${a}, ${b}.`,
				position: { line: 4 },
			},
		]);
	});

	it("refuses to delete what the same file describes", () => {
		const tenant = mspTenant(mspYaml("removed: [{ policy: Lone }]"));
		const live = { conditionalAccessPolicy: policies, namedLocation: [] };
		const { removals, findings } = matchRemovals(tenant, live, policies);
		expect(removals).toEqual([]);
		expect(findings).toMatchObject([
			{
				check: "ambiguous-name",
				message:
					'The Conditional Access policy "Lone" of Example MSP is listed under removed, and described as well.',
				position: { line: 3 },
			},
		]);
	});
});
