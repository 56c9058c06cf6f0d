import { describe, expect, test } from "vitest";
import { RingfenceError } from "../../src/errors.ts";
import { parsePlan, planJson } from "../../src/report/json.ts";
import { samples } from "./helpers/samples.ts";

describe("the plan as JSON", () => {
	test.each(Object.entries(samples))("is read as it was written: %s", (_, plan) => {
		expect(parsePlan(planJson(plan))).toEqual(plan);
	});

	test("is the same text whatever the order of keys, and ends with a newline", () => {
		const { version, tenants, fingerprint } = samples.mixed;
		expect(planJson({ fingerprint, tenants, version })).toBe(planJson(samples.mixed));
		expect(planJson(samples.mixed)).toMatch(/^{\n {2}"fingerprint": [\s\S]*\n}\n$/);
	});

	test("keeps a name that is called like part of every object", () => {
		const text = planJson(samples.quiet).replace('"Contoso"', '"__proto__"');
		expect(parsePlan(text).tenants[1]?.tenant.name).toBe("__proto__");
	});

	test("refuses a plan that somebody has edited, whatever fingerprints it carries", () => {
		const text = planJson(samples.mixed);
		const edited = text.replace('"203.0.113.0/24"', '"45.0.0.0/9"');
		expect(edited).not.toBe(text);
		expect(() => parsePlan(edited)).toThrow("does not fit its changes");
		const [first, ...more] = samples.mixed.tenants;
		if (!first) throw new Error("no tenant");
		const swapped = { ...samples.mixed, tenants: more };
		expect(() => parsePlan(planJson(swapped))).toThrow("its fingerprint does not fit its tenants");
	});

	test("shows reordering characters and runner commands as escapes, and stays the same value", () => {
		const [first] = samples.quiet.tenants;
		if (!first) throw new Error("no tenant");
		const name = "##[add-mask]\u202e\u009b";
		const text = planJson({ ...samples.quiet, tenants: [{ ...first, tenant: { ...first.tenant, name } }] });
		expect(text).not.toMatch(/##\[|[\u202e\u009b]/);
		expect(JSON.parse(text).tenants[0].tenant.name).toBe(name);
	});

	const good = planJson(samples.mixed);
	test.each([
		["", "it is not JSON"],
		["{", "it is not JSON"],
		["[]", "it has no tenants"],
		['{"tenants":[]}', "its version is undefined, not 1"],
		['{"tenants":[],"version":2}', "its version is 2, not 1"],
		['{"tenants":[],"version":1}', "it has no fingerprint"],
		[good.replace('"action": "update"', '"action": "explode"'), "tenants[0] is not a tenant's plan"],
		[good.replace('"status": "unreadable"', '"status": "fine"'), "tenants[2] is not a tenant's plan"],
		[good.replace('"check": "unknown-name"', '"check": "constructor"'), "tenants[1] is not a tenant's plan"],
		[good.replace(/"line": \d+/, '"line": "1"'), "tenants[0] is not a tenant's plan"],
	])("refuses %.40j: %s", (text, why) => {
		expect(() => parsePlan(text)).toThrow(RingfenceError);
		expect(() => parsePlan(text)).toThrow(`This is not a plan that Ringfence wrote: ${why}.`);
	});
});
