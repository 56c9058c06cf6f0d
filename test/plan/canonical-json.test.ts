import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../src/json.ts";
import { canonicalJson, fingerprintOf } from "../../src/plan/canonical-json.ts";

describe("canonical JSON", () => {
	it.each<[Json, string]>([
		[null, "null"],
		[{ b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
		[[{ z: "ü", "@odata.type": {} }], '[{"@odata.type":{},"z":"ü"}]'],
	])("of %j is %s", (value, text) => expect(canonicalJson(value)).toBe(text));

	it("is the same value, and the same text for the same value", () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const json: Json = JSON.parse(JSON.stringify(value));
				const text = canonicalJson(json);
				expect(JSON.parse(text)).toEqual(json);
				expect(canonicalJson(JSON.parse(text))).toBe(text);
			}),
		);
	});
});

describe("a fingerprint", () => {
	it("is SHA-256 of the canonical text", () => {
		// From the definition of SHA-256: the digest of the two characters {}.
		expect(fingerprintOf({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
		expect(fingerprintOf({ a: 1, b: 2 })).toBe(fingerprintOf({ b: 2, a: 1 }));
		expect(fingerprintOf([1, 2])).not.toBe(fingerprintOf([2, 1]));
	});
});
