import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { hasInvisible } from "../../src/invisible.ts";
import { parsePolicy } from "../../src/policy/parse.ts";
import { fillTemplate, plainTemplate } from "../../src/policy/template.ts";
import { validate } from "../../src/policy/validate.ts";
import { hostileText } from "../report/helpers/hostile.ts";
import { mspText, problemsOf } from "./directories.ts";

const shipped = await readFile(new URL("../../policies/templates/client.yaml", import.meta.url), "utf8");
const blockStyle = "tenant:\n  id: x\n  name: y\ncippAccess: gdap\n";
const id = "77777777-7777-4777-8777-777777777777";
const fill = (template: string, values: Partial<Parameters<typeof fillTemplate>[2]> = {}) =>
	fillTemplate("policies/templates/client.yaml", template, {
		id,
		name: "Contoso",
		access: "gdap",
		...values,
	});

describe("filling the template of client files", () => {
	it("keeps what the shipped one holds, comments included", () => {
		expect(fill(shipped)).toBe(
			[
				"# yaml-language-server: $schema=../../schema/client.schema.json",
				`tenant: { id: ${id}, name: Contoso }`,
				"cippAccess: gdap # gdap | direct (then: serviceAccount: cipp@contoso.com)",
				"skipPolicies: [] # [{ policy: <name>, reason: <why> }]",
				"",
			].join("\n"),
		);
	});

	it("writes the service account below the way in", () => {
		const text = fill(shipped, { access: "direct", serviceAccount: "cipp@contoso.com" });
		expect(text).toMatch(/^cippAccess: direct #.*\nserviceAccount: cipp@contoso\.com\nskipPolicies/m);
	});

	it("gives the service account a policy of its own that asks for MFA, unless the template has its own", () => {
		const direct = { access: "direct", serviceAccount: "cipp@contoso.com" } as const;
		expect(parse(fill(shipped, direct)).conditionalAccess.policies).toMatchObject([
			{
				state: "enabled",
				conditions: {
					users: { includeUsers: ["cipp@contoso.com"] },
					applications: { includeApplications: ["All"] },
				},
				grantControls: { builtInControls: ["mfa"] },
			},
		]);
		const own = `${shipped}conditionalAccess: { policies: [] }\n`;
		expect(parse(fill(own, direct)).conditionalAccess).toEqual({ policies: [] });
	});

	it("keeps an MSP's own additions, and takes out a service account that nobody asked for", () => {
		const own = [
			"# ours",
			"tenant:",
			"  id: x # the id",
			"  name: y",
			"cippAccess: direct",
			"serviceAccount: cipp@example.com",
			"accept: []",
			"",
		];
		expect(fill(own.join("\n"))).toBe(
			`# ours\ntenant:\n  id: ${id} # the id\n  name: Contoso\ncippAccess: gdap\naccept: []\n`,
		);
	});

	it.each(["skipPolicies: []\n", "tenant: later\n", "tenant:\n", "tenant: []\ncippAccess: { a: b }\n"])(
		"fills in what is not there: %j",
		(template) => {
			const { source } = parsePolicy("client.yaml", fill(template));
			expect(source.value).toMatchObject({ tenant: { id, name: "Contoso" }, cippAccess: "gdap" });
		},
	);

	it("gives a valid file without any template", async () => {
		expect(await problemsOf({ "msp.yaml": mspText, "clients/a.yaml": fill(plainTemplate) })).toEqual([]);
	});

	it("lets a name be nothing but a name, whatever stands in it", () => {
		fc.assert(
			fc.property(hostileText(), fc.constantFrom(shipped, plainTemplate, blockStyle), (name, template) => {
				fc.pre(!hasInvisible(name));
				const text = fill(template, { name });
				const { source, problems, sound } = parsePolicy("client.yaml", text);
				expect(problems).toEqual([]);
				expect(sound).toBe(true);
				expect(source.value).toMatchObject({ tenant: { id, name }, cippAccess: "gdap" });
				expect(Object.keys(Object(source.value)).sort()).toEqual(
					Object.keys(Object(parsePolicy("template.yaml", template).source.value)).sort(),
				);
			}),
			{ numRuns: 300 },
		);
	});

	it.each([
		"Contoso } # cippAccess: direct",
		"Contoso\\ncippAccess: direct",
		"x, id: 11111111-1111-4111-8111-111111111111 }",
		"&a *a !!js/function",
		"yes",
		"0x10",
		"2027-01-31",
		"# comment",
		"| block",
		"'\"",
	])("is not injected into by %j", (name) => {
		const { source } = parsePolicy("client.yaml", fill(shipped, { name }));
		expect(source.value).toEqual({ tenant: { id, name }, cippAccess: "gdap", skipPolicies: [] });
	});

	it("gives what the schema of client files accepts", () => {
		const { source } = parsePolicy(
			"client.yaml",
			fill(shipped, { access: "direct", serviceAccount: "a@b.example" }),
		);
		expect(validate("client", source).errors).toEqual([]);
	});

	it.each([
		["tenant: [", 1],
		["a: 1\nb: [\n", 2],
		["- a list\n", 1],
		["just text", 1],
		["", 1],
	])("refuses %j and names its place", (template, line) => {
		const position = { file: "policies/templates/client.yaml", line, column: expect.any(Number) };
		expect(() => fill(template)).toThrow(expect.objectContaining({ code: "bad-policies", position }));
	});
});
