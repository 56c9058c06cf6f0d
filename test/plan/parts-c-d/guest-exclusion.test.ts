import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isJsonObject, type Json, type JsonObject, objectAt, textAt, textsAt } from "../../../src/json.ts";
import { excludeServiceProvider, type GuestPair } from "../../../src/plan/guest-exclusion.ts";
import { guestWords } from "../../../src/plan/guest-words.ts";
import { writeBody } from "../../../src/plan/write-body.ts";
import { guid } from "../../support/example-msp.ts";
import { applied } from "../../support/graph-model.ts";
import { livePolicy } from "../../support/live-policy.ts";
import { contoso, everyTenant, gdapYaml, guests, msp, planContoso, tenantsOf } from "./contoso.ts";

const kinds = [
	"internalGuest",
	"b2bCollaborationGuest",
	"b2bCollaborationMember",
	"b2bDirectConnectUser",
	"otherExternalUser",
	"serviceProvider",
] as const;
const [one, other] = [guid(71), guid(72)];
const everyoneElse = "everyone else";
const universe = [msp, one, other, everyoneElse];

/**
 * What an exclusion means, worked out from Microsoft's description alone: each kind of user in it, of each tenant in
 * it. Whether the list of tenants holds for a tenant's own guests too is not documented, so both readings are tried.
 */
function pairs(exclusion: Json, ownGuestsByTenant: boolean): ReadonlySet<string> {
	if (!isJsonObject(exclusion)) return new Set();
	const external = objectAt(exclusion, "externalTenants");
	const listed = textsAt(external, "members").map((id) => id.toLowerCase());
	const tenants = external["membershipKind"] === "enumerated" ? listed : universe;
	return new Set(
		textAt(exclusion, "guestOrExternalUserTypes")
			.split(",")
			.map((kind) => kind.trim())
			.flatMap((kind) =>
				(kind === "internalGuest" && !ownGuestsByTenant ? universe : tenants).map((id) => `${kind} of ${id}`),
			),
	);
}

const kindLists = fc
	.tuple(fc.shuffledSubarray([...kinds], { minLength: 1 }), fc.constantFrom(",", ", "))
	.map(([some, by]) => some.join(by));

const members = fc
	.tuple(fc.shuffledSubarray([msp, one, other]), fc.boolean())
	.map(([some, shout]) => tenantsOf(...some.map((id) => (shout ? id.toUpperCase() : id))));

const exclusions: fc.Arbitrary<Json> = fc.oneof(
	fc.constant(null),
	fc
		.tuple(kindLists, fc.oneof(members, fc.constantFrom<JsonObject | null>(everyTenant, null)))
		.map(([types, external]) => guests(types, external)),
);

const words: readonly (readonly [string, string])[] = [
	["internalGuest", "internal guests"],
	["b2bCollaborationGuest", "B2B collaboration guests"],
	["b2bCollaborationMember", "B2B collaboration members"],
	["b2bDirectConnectUser", "B2B direct connect users"],
	["otherExternalUser", "other external users"],
	["serviceProvider", "service provider users"],
	[msp, "Example MSP"],
	["", "the tenant "],
];
const inGraphsWords = (text: string) =>
	words.reduce((so, [graph, people]) => so.replace(people, graph), text);

const observedWith = (exclusion: Json) =>
	contoso([
		livePolicy("Policy", { users: { includeUsers: ["All"], excludeGuestsOrExternalUsers: exclusion } }),
	]);

const exclusionOf = (policy: JsonObject | undefined): Json =>
	objectAt(objectAt(policy ?? {}, "conditions"), "users")["excludeGuestsOrExternalUsers"] ?? null;

const wanted = `serviceProvider of ${msp}`;
const union = (set: ReadonlySet<string>, ...more: readonly string[]) =>
	[...new Set([...set, ...more])].sort();

describe("excluding the MSP from a policy that excludes guests already", () => {
	it("adds exactly the MSP's service provider users, or stops and names everybody else", () => {
		fc.assert(
			fc.property(exclusions, fc.boolean(), (exclusion, ownGuestsByTenant) => {
				const observed = observedWith(exclusion);
				const plan = planContoso(gdapYaml(), observed);
				const before = pairs(exclusion, ownGuestsByTenant);
				const after = pairs(exclusionOf(applied(observed, plan).policies[0]), ownGuestsByTenant);
				expect([...before].filter((pair) => !after.has(pair))).toEqual([]);
				expect([...after]).toContain(wanted);
				const widens = plan.findings.filter(({ check }) => check === "exclusion-widens");
				if (widens.length === 0) expect([...after].sort()).toEqual(union(before, wanted));
				expect(plan.status).toBe(widens.length === 0 ? "ready" : "blocked");
			}),
			{ numRuns: 2_000 },
		);
	});

	it("names exactly those who would be excluded beside the MSP", () => {
		fc.assert(
			fc.property(exclusions, (exclusion) => {
				const observed = observedWith(exclusion);
				const plan = planContoso(gdapYaml(), observed);
				const before = pairs(exclusion, true);
				const after = pairs(exclusionOf(applied(observed, plan).policies[0]), true);
				const named = new Set(
					plan.findings.flatMap(({ message }) =>
						(/would also exclude (.*): a policy/.exec(message)?.[1] ?? "")
							.split(", ")
							.map(inGraphsWords)
							.flatMap((text) =>
								text.endsWith("of every tenant")
									? universe.map((id) => text.replace("every tenant", id))
									: [text],
							)
							.filter((text) => text !== "" && text !== wanted),
					),
				);
				const extra = [...after].filter((pair) => !before.has(pair) && pair !== wanted);
				expect([...named].sort()).toEqual(extra.sort());
			}),
			{ numRuns: 1_000 },
		);
	});

	it("stops only where it has to: no object of Graph's could say the wanted pairs", () => {
		const undocumented = (exclusion: Json) => /internalGuest.*"members":\[\]/.test(JSON.stringify(exclusion));
		fc.assert(
			fc.property(
				exclusions.filter((exclusion) => !undocumented(exclusion)),
				(exclusion) => {
					const target = union(pairs(exclusion, true), wanted).join();
					const sayable = everyExclusion.some((object) => union(pairs(object, true)).join() === target);
					expect(planContoso(gdapYaml(), observedWith(exclusion)).status).toBe(sayable ? "ready" : "blocked");
				},
			),
			{ numRuns: 500 },
		);
	});

	it("is settled by one apply, which mentions nothing but the exclusion", () => {
		fc.assert(
			fc.property(exclusions, (exclusion) => {
				const observed = observedWith(exclusion);
				const plan = planContoso(gdapYaml(), observed);
				for (const change of plan.changes) {
					const { conditions, ...rest } = writeBody(change, new Map());
					expect(rest).toEqual({});
					expect(conditions).toEqual({ users: { excludeGuestsOrExternalUsers: expect.anything() } });
				}
				const settled = planContoso(gdapYaml(), applied(observed, plan));
				expect([settled.changes, settled.findings]).toEqual([[], []]);
			}),
			{ numRuns: 500 },
		);
	});
});

describe("external users of a tenant", () => {
	const position = { file: "policies/clients/contoso.yaml", line: 1, column: 1 };
	const gdap = { mode: "gdap", partnerTenantId: msp, partnerName: "Example MSP", position } as const;

	it.each([
		[{ type: "b2bCollaborationGuest", tenant: msp }, "B2B collaboration guests of Example MSP"],
		[{ type: "serviceProvider", tenant: one }, `service provider users of the tenant ${one}`],
		[{ type: "serviceProvider", tenant: "all" }, "service provider users of every tenant"],
		[{ type: "agent", tenant: "all" }, "agent of every tenant"],
	])("%j are %s", (pair, expected) => {
		expect(guestWords(pair, gdap)).toBe(expected);
	});

	it("of the MSP have no name where it does not come in as a partner", () => {
		expect(guestWords({ type: "internalGuest", tenant: msp }, { mode: "direct", position })).toBe(
			`internal guests of the tenant ${msp}`,
		);
	});
});

/** Every exclusion that Graph's one object can express in this small world. */
const everyExclusion: readonly Json[] = subsets(kinds)
	.filter((some) => some.length > 0)
	.flatMap((some) => [
		guests(some.join(","), everyTenant),
		...subsets([msp, one, other]).map((ids) => guests(some.join(","), tenantsOf(...ids))),
	]);

function subsets<T>(items: readonly T[]): T[][] {
	const [first, ...rest] = items;
	if (first === undefined) return [[]];
	return subsets(rest).flatMap((some) => [some, [first, ...some]]);
}

describe("one object for all kinds and tenants", () => {
	const enumerated = (...ids: readonly string[]) => ({ membershipKind: "enumerated", members: ids });

	it.each<[string, Json, Json]>([
		["nothing", null, guests("serviceProvider", enumerated(msp))],
		[
			"a list of no tenants, which excludes nobody",
			guests("otherExternalUser", enumerated()),
			guests("serviceProvider", enumerated(msp)),
		],
		[
			"service providers of another tenant",
			guests("serviceProvider", enumerated(one)),
			guests("serviceProvider", enumerated(one, msp)),
		],
		[
			"other users of the MSP",
			guests("otherExternalUser", enumerated(msp)),
			guests("otherExternalUser,serviceProvider", enumerated(msp)),
		],
	])("says exactly what is wanted beside %s", (_, existing, exclusion) => {
		expect(excludeServiceProvider(existing, msp)).toEqual({ kind: "exact", exclusion });
	});

	it.each<[string, Json, JsonObject, readonly GuestPair[]]>([
		[
			"guests of another tenant",
			guests("b2bCollaborationGuest", enumerated(one)),
			guests("b2bCollaborationGuest,serviceProvider", enumerated(one, msp)),
			[
				{ type: "b2bCollaborationGuest", tenant: msp },
				{ type: "serviceProvider", tenant: one },
			],
		],
		[
			"guests of every tenant",
			guests("b2bCollaborationGuest", { membershipKind: "all" }),
			guests("b2bCollaborationGuest,serviceProvider", { membershipKind: "all" }),
			[{ type: "serviceProvider", tenant: "all" }],
		],
		[
			"a tenant's own guests, who may not need a tenant to be listed",
			guests("internalGuest", enumerated()),
			guests("internalGuest,serviceProvider", enumerated(msp)),
			[{ type: "internalGuest", tenant: msp }],
		],
	])("widens beside %s", (_, existing, exclusion, alsoExcluded) => {
		expect(excludeServiceProvider(existing, msp)).toEqual({ kind: "widens", exclusion, alsoExcluded });
	});
});
