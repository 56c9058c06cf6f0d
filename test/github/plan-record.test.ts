import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeRecord, encodeRecord, type PlanRecord, readPart } from "../../src/github/plan-record.ts";

const hex = (length: number) =>
	fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });
const title = fc.oneof(
	fc.string({ unit: "binary", maxLength: 120 }),
	fc.constantFrom(
		"```\n",
		"`".repeat(9),
		"-->",
		"Zürich 東京 🔥",
		"\ud800",
		"\u2028",
		'"',
		"\\",
		"\r\n```json\n{}",
	),
);
const change = fc.record({ fingerprint: hex(32), title });
const tenant = (maxLength: number) =>
	fc.record({ tenant: fc.uuid(), fingerprint: hex(64), changes: fc.array(change, { maxLength }) });
const record = fc.record({ fingerprint: hex(64), tenants: fc.array(tenant(6), { maxLength: 12 }) });

/** A large estate, each of whose tenants has some changes with long names in a script of three bytes a character. */
function estate(tenants: number, changes: number): PlanRecord {
	return {
		fingerprint: "f".repeat(64),
		tenants: Array.from({ length: tenants }, (_, index) => ({
			tenant: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
			fingerprint: String(index).padStart(64, "0"),
			changes: Array.from({ length: changes }, (_, each) => ({
				fingerprint: String(each).padStart(32, "0"),
				title: `update policy "東京オフィス ${each}"`,
			})),
		})),
	};
}

describe("a record", () => {
	it("is the same after it was taken apart, shuffled and put together", () => {
		fc.assert(
			fc.property(record, fc.infiniteStream(fc.nat()), (value, numbers) => {
				const shuffled = encodeRecord(value)
					.texts.map((text) => ({ text, key: numbers.next().value }))
					.sort((a, b) => Number(a.key) - Number(b.key))
					.map(({ text }) => text);
				expect(decodeRecord(shuffled)).toEqual(value);
			}),
		);
	});

	it.each([
		[0, 0],
		[1, 1],
		[300, 3],
		[2_000, 2],
		[2_000, 40],
		[10_000, 1],
	])(
		"of %i tenants with %i changes each fits into check runs, and comes back in any order",
		(tenants, changes) => {
			const value = estate(tenants, changes);
			const { texts, digest } = encodeRecord(value);
			for (const text of texts) {
				expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_535);
				expect(text).toMatch(/^```json\n[ -_a-~\n]*\n```\n$/);
				expect(readPart(text)?.digest).toBe(digest);
			}
			const back = decodeRecord(texts.toReversed());
			const without = value.tenants.map((each) => ({ ...each, changes: [] }));
			expect([value, { ...value, tenants: without }]).toContainEqual(back);
			if (tenants * changes <= 4_000) expect(back).toEqual(value);
		},
	);

	it("drops the changes of one tenant alone that has too many of them", () => {
		const [many, few] = [estate(1, 900), estate(2, 2)];
		const value = { ...few, tenants: [...many.tenants, ...few.tenants] };
		const [first, ...rest] = decodeRecord(encodeRecord(value).texts)?.tenants ?? [];
		expect(first).toEqual({ ...many.tenants[0], changes: [] });
		expect(rest).toEqual(few.tenants);
	});

	it("is known again with the line ends and blanks that GitHub may make of it", () => {
		const value = estate(3, 2);
		const stored = encodeRecord(value).texts.map((text) => text.replaceAll("\n", "\r\n").trimEnd());
		expect(decodeRecord(stored)).toEqual(value);
	});
});

describe("nothing is made of a record", () => {
	const whole = estate(700, 3);
	const { texts } = encodeRecord(whole);
	const other = encodeRecord({ ...whole, fingerprint: "e".repeat(64) }).texts;
	const [first = "", second = "", third = ""] = texts;

	it("has three parts and more", () => expect(texts.length).toBeGreaterThanOrEqual(3));

	it.each<[string, readonly string[]]>([
		["without any part", []],
		["without its first part", texts.slice(1)],
		["without its last part", texts.slice(0, -1)],
		["with a part twice", [...texts, first]],
		["with a part twice and another missing", [first, first, ...texts.slice(2)]],
		["with a part of another plan", [...texts.slice(0, -1), other.at(-1) ?? ""]],
		["with a further text", [...texts, "hello"]],
		["with an empty text", [...texts.slice(0, -1), ""]],
		["of another version", texts.map((text) => text.replace('"version":2', '"version":1'))],
		["that says it has other parts", texts.map((text) => text.replace(/"parts":\["\w/, '"parts":["x'))],
		["whose parts are no texts", texts.map((text) => text.replace('"parts":[', '"parts":[1,'))],
		["that says it has fewer parts", [first.replace(/"parts":\[("\w+"),.*?\]/, '"parts":[$1]')]],
		[
			"whose parts are renumbered",
			[second, first, third].map((text, at) => renumber(text, at + 1)).concat(texts.slice(3)),
		],
		["whose part is no number", texts.map((text) => text.replace('"part":1,', '"part":"1",'))],
		["whose digest is gone", texts.map((text) => text.replace(/,"digest":"\w+"/, ""))],
		["whose digests are gone", texts.map((text) => text.replace(/,"parts":\[.*?\]/, ""))],
		["whose plan is another one everywhere", texts.map((text) => text.replace(/"plan":"f/, '"plan":"e'))],
		["without a fence", texts.map((text) => text.replaceAll("```", ""))],
		["with a tenant less", [first.replace(/\n\[.*?\n/, "\n"), ...texts.slice(1)]],
		["with a tenant twice", [first.replace(/(\n\[.*?\n)/, "$1$1").replace("\n\n", "\n"), ...texts.slice(1)]],
		["with a title altered", [first.replace("update", "upgrade"), ...texts.slice(1)]],
		["cut off", [first.slice(0, 30_000), ...texts.slice(1)]],
		["with text before it", [`Hello\n${first}`, ...texts.slice(1)]],
	])("%s", (_, parts) => {
		expect(decodeRecord(parts)).toBeUndefined();
	});

	it("of which any line is altered in any way", () => {
		const small = encodeRecord(estate(2, 2)).texts[0] ?? "";
		fc.assert(
			fc.property(fc.nat(small.length - 1), fc.constantFrom(...'0aZ"[]{},: \\`x'), (index, character) => {
				const altered = `${small.slice(0, index)}${character}${small.slice(index + 1)}`;
				fc.pre(altered.trimEnd() !== small.trimEnd());
				expect(decodeRecord([altered])).toBeUndefined();
			}),
			{ numRuns: 500 },
		);
	});

	it.each([
		"hello",
		"```json\n```",
		"```json\n{}\n```",
		"```json\nnull\n```",
		"```json\n[]\n```",
		'```json\n{"version":2,"part":1,"parts":1e9,"plan":"a","digest":"b"}\n```',
		'```json\n{"version":2,"part":1,"parts":[null],"plan":"a","digest":"b"}\n```',
		'```json\n{"version":2,"part":1,"parts":[],"plan":"a","digest":"b"}\n```',
		'```json\n{"version":2,"part":0,"parts":["b"],"plan":"a","digest":"b"}\n```',
		'```json\n{"version":2,"part":1.5,"parts":["b"],"plan":"a","digest":"b"}\n{"__proto__":1}\n```',
	])("that is %j", (text) => {
		expect(decodeRecord([text])).toBeUndefined();
	});

	it("whose lines are other things than tenants, though the digest is right", () => {
		// Synthetic: nobody but Ringfence computes a digest.
		const lines = [
			null,
			{},
			[],
			["a"],
			["a", "b", {}],
			["a", "b", [null]],
			["a", "b", [["c"]]],
			["a", 1, []],
		];
		for (const line of lines)
			expect(decodeRecord([forge(JSON.stringify(line))]), JSON.stringify(line)).toBeUndefined();
		expect(decodeRecord([forge('["a","b",[["c","d"]]]')])).toBeDefined();
	});
});

describe("the run that wrote a record", () => {
	it("stands in each part, and makes no other record of it", () => {
		const value = estate(700, 3);
		const { texts, digest } = encodeRecord(value, 17);
		expect(texts.map((text) => readPart(text)?.run)).toEqual(texts.map(() => 17));
		expect(digest).toBe(encodeRecord(value).digest);
		expect(decodeRecord(texts)).toEqual(value);
	});

	it.each([undefined, null, "17", 0, -1, 1.5, 1e300])("is not %j", (run) => {
		const part = readPart(forge('["a","b",[]]', run));
		expect(part).toMatchObject({ part: 1, run: undefined });
	});
});

function renumber(text: string, part: number): string {
	return text.replace(/"part":\d+/, `"part":${part}`);
}

function forge(line: string, run?: unknown): string {
	const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
	const parts = [sha256(line)];
	const head = { version: 2, run, part: 1, parts, plan: "p", digest: sha256(`p\n${parts[0]}`) };
	return `\`\`\`json\n${JSON.stringify(head)}\n${line}\n\`\`\`\n`;
}
