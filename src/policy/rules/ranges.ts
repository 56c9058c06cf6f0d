import { parseIpRange } from "../ip-range.ts";
import type { Path } from "../model.ts";
import type { SourceFile } from "../parse.ts";
import { quote } from "../quote.ts";
import { type Found, isRecord, select } from "../select.ts";
import { type Breach, lineOf } from "./rule.ts";

const lists = [
	"trustedLocations.*.ipRanges",
	"cipp.apiClients.*.ipRanges",
	"cipp.roles.*.ipRanges",
	"conditionalAccess.namedLocations.*.ipRanges",
];

/** A range as written, and the one form that all ways of writing it share. */
interface Written {
	readonly path: Path;
	readonly text: string;
	readonly canonical: string;
}

/** Every range is one that all systems read alike, and stands in its list once. */
export function checkRanges(source: SourceFile): readonly Breach[] {
	return lists.flatMap((pattern) => select(source.value, pattern)).flatMap((list) => checkList(source, list));
}

function checkList(source: SourceFile, { path, value }: Found): readonly Breach[] {
	const first = new Map<string, Path>();
	return (Array.isArray(value) ? value : []).flatMap((item, index): readonly Breach[] => {
		const read = readItem([...path, index], item);
		if (read === undefined) return [];
		if ("code" in read) return [read];
		const earlier = first.get(read.canonical);
		if (earlier === undefined) {
			first.set(read.canonical, read.path);
			return [];
		}
		const same = `${quote(read.text)} is the same range as in ${lineOf(source, earlier)}`;
		return [
			{
				path: read.path,
				code: "duplicate-range",
				message: `${same}: ${read.canonical}.`,
				hint: "Remove one.",
			},
		];
	});
}

/** Undefined for what the schema already refuses. */
function readItem(path: Path, item: unknown): Written | Breach | undefined {
	if (typeof item === "string") return readRange(path, item);
	if (!isRecord(item)) return undefined;
	const { cidrAddress, lowerAddress, upperAddress } = item;
	if (typeof cidrAddress === "string") return readRange([...path, "cidrAddress"], cidrAddress);
	if (typeof lowerAddress !== "string" || typeof upperAddress !== "string") return undefined;
	return readSpan(path, lowerAddress, upperAddress);
}

function readRange(path: Path, text: string): Written | Breach {
	const range = parseIpRange(text);
	if (!("error" in range)) return { path, text, canonical: range.canonical };
	return {
		path,
		code: "bad-cidr",
		message: `${quote(text)} is not an IP range: ${range.error}.`,
		hint: "Write an address or a range, as in 203.0.113.7, 203.0.113.0/24 or 2001:db8:12::/48.",
	};
}

function readSpan(path: Path, lower: string, upper: string): Written | Breach {
	const [low, high] = [parseIpRange(lower), parseIpRange(upper)];
	const bad = (key: string, text: string, error: string): Breach => ({
		path: [...path, key],
		code: "bad-cidr",
		message: `${quote(text)} is not an IP address: ${error}.`,
		hint: "Write one address, as in 203.0.113.7 or 2001:db8::7.",
	});
	if ("error" in low) return bad("lowerAddress", lower, low.error);
	if ("error" in high) return bad("upperAddress", upper, high.error);
	if (lower.includes("/")) return bad("lowerAddress", lower, "it is a range");
	if (upper.includes("/")) return bad("upperAddress", upper, "it is a range");
	if (low.family !== high.family)
		return bad("upperAddress", upper, `${lower} is of the other address family`);
	if (low.bits > high.bits) return bad("upperAddress", upper, `it comes before the first address, ${lower}`);
	return { path, text: `${lower}-${upper}`, canonical: `${low.address}-${high.address}` };
}
