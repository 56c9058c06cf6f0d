import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DesiredPolicy } from "../../src/desired/tenant.ts";
import { isJsonObject, type Json, type JsonObject, objectAt } from "../../src/json.ts";
import { diffObject } from "../../src/plan/diff.ts";
import { arbitraryPolicy, byId } from "../support/arbitrary-policy.ts";
import { guid } from "../support/example-msp.ts";
import { readPolicy } from "../support/graph-model.ts";
import { surface, withValue } from "../support/surface.ts";

const position = { file: "policies/msp.yaml", line: 1, column: 1 };

function difference(body: JsonObject, live: JsonObject) {
	const desired: DesiredPolicy = {
		...{ kind: "conditionalAccessPolicy", part: "other", name: "Policy", cippApplications: false },
		...{ position, body, at: () => position },
	};
	return diffObject(desired, body, readPolicy({ ...live, id: guid(601) }));
}

/** The old keyword would hide what stands in the object beside it. */
const policies = arbitraryPolicy(byId).filter(
	(policy) => !JSON.stringify(policy["conditions"]).includes('"GuestsOrExternalUsers"'),
);

const pairs = Object.entries(surface).flatMap(([path, settings]) =>
	settings.flatMap((one, index) => settings.slice(index + 1).map((other) => [path, one, other] as const)),
);

describe("drift", () => {
	it("is never missed: one setting that differs is a change of that setting", () => {
		fc.assert(
			fc.property(policies, fc.constantFrom(...pairs), fc.boolean(), (policy, [path, one, other], swap) => {
				const steps = path.split(".");
				const [wanted, found] = swap ? [other, one] : [one, other];
				const change = difference(withValue(policy, steps, wanted), withValue(policy, steps, found));
				const changed = change?.fields.map((field) => field.path) ?? [];
				expect(changed.some((field) => field.startsWith(path) || path.startsWith(`${field}.`))).toBe(true);
			}),
			{ numRuns: 3_000 },
		);
	});

	it("is never invented: the same setting is no change", () => {
		fc.assert(
			fc.property(policies, fc.constantFrom(...pairs), (policy, [path, one]) => {
				const body = withValue(policy, path.split("."), one);
				expect(difference(body, body)).toBeUndefined();
			}),
			{ numRuns: 1_000 },
		);
	});

	it("covers every property that a policy may have", () => {
		const properties = writableProperties();
		expect(properties.length).toBeGreaterThan(40);
		const mentioned = (path: string) =>
			Object.entries(surface).some(([at, settings]) => covers(at, settings, path));
		expect(properties.filter((path) => !mentioned(path))).toEqual([]);
	});
});

/** A setting of the surface covers what its path leads to, and each property that its values write. */
function covers(at: string, settings: readonly Json[], path: string): boolean {
	if (at === path || at.startsWith(`${path}.`)) return true;
	if (!path.startsWith(`${at}.`)) return false;
	const inner = path.slice(at.length + 1).split(".");
	return settings.some((setting) => valueAt(setting, inner) !== undefined);
}

function valueAt(value: Json | undefined, [key, ...rest]: readonly string[]): Json | undefined {
	if (key === undefined) return value;
	return isJsonObject(value) ? valueAt(value[key], rest) : undefined;
}

/** From the schema, which is the single source: every dotted path below a policy. */
function writableProperties(): string[] {
	const schema: JsonObject = JSON.parse(readFileSync("schema/conditional-access.schema.json", "utf8"));
	const notCompared = new Set(["id", "renamedFrom", "description", "@odata.type"]);
	const walk = (node: JsonObject, base: string): string[] =>
		Object.entries(objectAt(node, "properties")).flatMap(([key, inner]) => {
			if (notCompared.has(key) && !base.endsWith("authenticationStrength")) return [];
			const path = base === "" ? key : `${base}.${key}`;
			return [path, ...(isJsonObject(inner) ? walk(inner, path) : [])];
		});
	return walk(objectAt(objectAt(schema, "$defs"), "policy"), "");
}
