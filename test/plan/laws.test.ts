import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Json, objectAt, textsAt } from "../../src/json.ts";
import { canonicalJson } from "../../src/plan/canonical-json.ts";
import { canonicalLocation } from "../../src/plan/location-shape.ts";
import type { ObservedTenant } from "../../src/plan/observed.ts";
import type { TenantPlan } from "../../src/plan/plan.ts";
import { canonicalPolicy } from "../../src/plan/policy-shape.ts";
import { planTenant } from "../../src/plan/tenant-plan.ts";
import { scenes } from "../support/arbitrary-estate.ts";
import { arbitraryPolicy, byId, byName } from "../support/arbitrary-policy.ts";
import { applied } from "../support/graph-model.ts";
import { mspTenant } from "../support/msp-yaml.ts";
import { reordered, respelled } from "../support/respell.ts";
import { withValue } from "../support/surface.ts";

function plan(file: Json, observed: ObservedTenant): TenantPlan {
	return planTenant(mspTenant(JSON.stringify(file)), observed, { today: "2026-11-23", writing: true });
}

function spelledAnew(observed: ObservedTenant, seed: number): ObservedTenant {
	return {
		...observed,
		policies: respelled(observed.policies, seed),
		namedLocations: respelled(observed.namedLocations, seed + 1),
	};
}

const seeds = fc.integer();
const withoutPosition = ({ changes }: TenantPlan): Json =>
	changes.map(({ action, kind, part, name, id, before, after, fields }) => ({
		...{ action, kind, part, name, id, before, after },
		fields: fields.map(({ position: _, added = [], removed = [], ...field }) => ({
			...field,
			added: [...added],
			removed: [...removed],
		})),
	}));

describe("a plan", () => {
	it("is empty after it was applied, however Graph spells its answer", () => {
		fc.assert(
			fc.property(scenes, seeds, ({ file, observed }, seed) => {
				const after = applied(observed, plan(file, observed));
				expect(plan(file, after).changes).toEqual([]);
				expect(plan(file, spelledAnew(after, seed)).changes).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});

	it("does not depend on any order, in the files or in the tenant", () => {
		fc.assert(
			fc.property(scenes, seeds, ({ file, observed }, seed) => {
				const one = plan(file, observed);
				const other = plan(reordered(file, seed), {
					...observed,
					policies: reordered(observed.policies, seed),
					namedLocations: reordered(observed.namedLocations, seed),
				});
				expect(withoutPosition(other)).toEqual(withoutPosition(one));
				expect(other.unmanaged).toEqual(one.unmanaged);
				expect(other.fingerprint).toBe(one.fingerprint);
			}),
			{ numRuns: 150 },
		);
	});

	it("never changes what the file does not name, and deletes only what it lists under removed", () => {
		fc.assert(
			fc.property(scenes, ({ file, observed }) => {
				const { changes, unmanaged } = plan(file, observed);
				const left = new Set(unmanaged.map(({ id }) => id));
				expect(changes.filter(({ id }) => id !== null && left.has(id))).toEqual([]);
				const listed = canonicalJson(file["removed"] ?? []);
				const deleted = changes.filter(({ action }) => action === "delete").map(({ name }) => name);
				expect(deleted.filter((name) => !listed.includes(`"${name}"`))).toEqual([]);
				expect(deleted).not.toContain("Nobody's policy");
			}),
			{ numRuns: 150 },
		);
	});

	it("accounts for every live object once: managed, deleted or left alone", () => {
		fc.assert(
			fc.property(scenes, ({ file, observed }) => {
				const { changes, managed, unmanaged } = plan(file, observed);
				const deleted = changes.filter(({ action }) => action === "delete").map(({ id }) => id);
				const accounted = [...deleted, ...managed.map(({ id }) => id), ...unmanaged.map(({ id }) => id)];
				const live = [...observed.policies, ...observed.namedLocations].map((object) => object["id"]);
				expect(accounted.sort()).toEqual(live.sort());
			}),
			{ numRuns: 150 },
		);
	});

	it("never changes a policy in which a name does not resolve", () => {
		const lists = [
			"includeUsers",
			"excludeUsers",
			"includeGroups",
			"excludeGroups",
			"includeRoles",
			"excludeRoles",
		];
		const policy = arbitraryPolicy(byName, "Policy with a stranger");
		fc.assert(
			fc.property(scenes, policy, fc.constantFrom(...lists), ({ file, observed }, body, list) => {
				const users = objectAt(objectAt(body, "conditions"), "users");
				const names = [...textsAt(users, list), "nobody@examplemsp.com"];
				const stranger = withValue(body, ["conditions", "users", list], names);
				const { changes, findings } = plan(
					{ ...file, conditionalAccess: { policies: [stranger] } },
					{ ...observed, policies: [...observed.policies, { ...body, id: "live" }] },
				);
				expect(changes.map(({ name }) => name)).not.toContain("Policy with a stranger");
				expect(findings.filter(({ check }) => check === "unknown-name")).toHaveLength(1);
			}),
			{ numRuns: 100 },
		);
	});
});

describe("the canonical form", () => {
	it("of a policy is its own canonical form, in every spelling", () => {
		fc.assert(
			fc.property(arbitraryPolicy(byId), seeds, (policy, seed) => {
				const once = canonicalPolicy(policy);
				expect(canonicalJson(canonicalPolicy(once))).toBe(canonicalJson(once));
				expect(canonicalJson(canonicalPolicy(respelled(policy, seed)))).toBe(canonicalJson(once));
			}),
		);
	});

	it("of a named location is its own canonical form", () => {
		const address = fc.oneof(
			fc.ipV4(),
			fc.ipV6(),
			fc.constantFrom("203.0.113.5/24", "2001:DB8::/32", "nonsense"),
		);
		const range = fc.oneof(
			address,
			fc.record({ cidrAddress: address }),
			fc.record({ lowerAddress: address, upperAddress: address }),
		);
		fc.assert(
			fc.property(fc.array<Json>(range), seeds, (ipRanges, seed) => {
				const once = canonicalLocation({ displayName: "Office", ipRanges });
				expect(canonicalJson(canonicalLocation(once))).toBe(canonicalJson(once));
				expect(canonicalJson(canonicalLocation(reordered(once, seed)))).toBe(canonicalJson(once));
			}),
		);
	});
});
