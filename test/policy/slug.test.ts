import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugOf, whyNotSlug } from "../../src/policy/slug.ts";
import { hostileText } from "../report/helpers/hostile.ts";

describe("a file name made of a tenant's name", () => {
	it.each([
		["Contoso", "contoso"],
		["Contoso Ltd.", "contoso-ltd"],
		["  Müller & Söhne GmbH ", "muller-sohne-gmbh"],
		["O'Neill’s", "oneills"],
		["../../etc/passwd", "etc-passwd"],
		["..\\..\\windows", "windows"],
		["CON", "con-client"],
		["com1", "com1-client"],
		["msp.yaml", "msp-yaml"],
		["a".repeat(80), "a".repeat(60)],
		[`${"a".repeat(59)} b`, "a".repeat(59)],
		["日本", undefined],
		["--", undefined],
	])("%j gives %j", (name, slug) => {
		expect(slugOf(name)).toBe(slug);
	});

	it("is good on every system, whatever the name", () => {
		fc.assert(
			fc.property(hostileText(), (name) => {
				const slug = slugOf(name);
				if (slug !== undefined) expect(whyNotSlug(slug)).toBeUndefined();
			}),
		);
	});
});

describe("a file name that somebody chose", () => {
	it.each(["contoso", "contoso-uk", "7-eleven"])("may be %s", (slug) => {
		expect(whyNotSlug(slug)).toBeUndefined();
	});

	it.each([
		["../msp", "lower-case letters"],
		["clients/contoso", "lower-case letters"],
		["..", "lower-case letters"],
		[".hidden", "lower-case letters"],
		["Contoso", "lower-case letters"],
		["contoso.yaml", "lower-case letters"],
		["-contoso", "lower-case letters"],
		["contoso--uk", "lower-case letters"],
		["c\\d", "lower-case letters"],
		["a\u0000b", "lower-case letters"],
		["contoso\n", "lower-case letters"],
		["", "lower-case letters"],
		["nul", "device on Windows"],
		["a".repeat(61), "60 characters"],
	])("is refused as %j", (slug, why) => {
		expect(whyNotSlug(slug)).toContain(why);
	});
});
