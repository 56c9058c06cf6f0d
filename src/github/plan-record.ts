import { createHash } from "node:crypto";
import { isJsonList, isJsonObject, type Json } from "../json.ts";
import type { ReviewedTenant } from "../plan/review.ts";

/** What a check run keeps of a plan: whole tenants, in as many texts as GitHub's limit makes it. */
export interface PlanRecord {
	/** Of the whole plan. */
	readonly fingerprint: string;
	/** The tenants that have changes. An apply has nothing to do in any other. */
	readonly tenants: readonly ReviewedTenant[];
}

/** Bytes; GitHub counts 65,535 of them for the text of a check run, and some of it is the heading. */
const mostBytes = 60_000;

/** Check runs; with more the single changes are not kept, and a tenant's plan is known by its fingerprint alone. */
const mostParts = 12;

/** A record as check runs hold it. */
export interface EncodedRecord {
	/** SHA-256 of all that the texts say of the plan, the same in every run. */
	readonly digest: string;
	/** At least one; each goes into a check run of its own. */
	readonly texts: readonly string[];
}

/** @param run the id of the workflow's run; a check run does not keep the address that a workflow gives it */
export function encodeRecord(record: PlanRecord, run?: number): EncodedRecord {
	const whole = divide(record.tenants.map(line));
	const parts =
		whole.length <= mostParts ? whole : divide(record.tenants.map((each) => line({ ...each, changes: [] })));
	const { fingerprint: plan } = record;
	const digests = parts.map(sha256);
	const digest = sha256([plan, ...digests]);
	const texts = parts.map((lines, index) => {
		const head = { version: 2, run, part: index + 1, parts: digests, plan, digest };
		return ["```json", ascii(JSON.stringify(head)), ...lines, "```", ""].join("\n");
	});
	return { digest, texts };
}

function sha256(lines: readonly string[]): string {
	return createHash("sha256").update(lines.join("\n")).digest("hex");
}

function divide(lines: readonly string[]): string[][] {
	const parts: string[][] = [[]];
	let size = 0;
	for (const text of lines) {
		if (size > 0 && size + text.length > mostBytes) {
			parts.push([]);
			size = 0;
		}
		parts.at(-1)?.push(text);
		size += text.length + 1;
	}
	return parts;
}

function line({ tenant, fingerprint, changes }: ReviewedTenant): string {
	const kept = changes.map((change) => [change.fingerprint, change.title]);
	const text = ascii(JSON.stringify([tenant, fingerprint, kept]));
	return text.length <= mostBytes ? text : ascii(JSON.stringify([tenant, fingerprint, []]));
}

/** JSON of the same value in which nothing ends a code block and every character is one byte. */
function ascii(json: string): string {
	return json.replace(
		/[^ -_a-~]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

/**
 * Puts together what {@link encodeRecord} took apart, in any order.
 * @returns undefined unless every part is there once, of one plan, unaltered and in the form that this version writes
 */
export function decodeRecord(texts: readonly string[]): PlanRecord | undefined {
	const parts = texts.map(readPart).filter((part) => part !== undefined);
	const [first] = parts;
	if (!first || parts.length !== texts.length || parts.length !== first.parts) return undefined;
	const sorted = parts.toSorted((a, b) => a.part - b.part);
	if (!sorted.every(({ part, digest }, index) => part === index + 1 && digest === first.digest))
		return undefined;
	const lines = sorted.flatMap((part) => part.lines);
	const tenants = lines.map((text) => decodeTenant(parse(text))).filter((tenant) => tenant !== undefined);
	return tenants.length === lines.length ? { fingerprint: first.plan, tenants } : undefined;
}

/** One text of a record. All texts with one digest and one number say the same, whoever wrote them. */
export interface RecordPart {
	readonly part: number;
	/** How many there are. */
	readonly parts: number;
	readonly plan: string;
	/** Of the whole record. */
	readonly digest: string;
	/** The run that wrote it, if that is true. */
	readonly run: number | undefined;
	/** As they were written, one for each tenant. */
	readonly lines: readonly string[];
}

/** @returns undefined for any other text, and for one that was altered */
export function readPart(text: string): RecordPart | undefined {
	const [open, first = "", ...lines] = text.trimEnd().split(/\r?\n/);
	if (open !== "```json" || lines.pop() !== "```") return undefined;
	const head = parse(first);
	if (!isJsonObject(head) || head["version"] !== 2) return undefined;
	const { part, parts, plan, digest, run } = head;
	if (typeof part !== "number" || typeof plan !== "string" || !isJsonList(parts)) return undefined;
	const digests = parts.filter((one) => typeof one === "string");
	const isWhole = digests.length === parts.length && digest === sha256([plan, ...digests]);
	if (!isWhole || digests[part - 1] !== sha256(lines)) return undefined;
	return {
		...{ part, parts: parts.length, plan, digest, lines },
		run: typeof run === "number" && Number.isSafeInteger(run) && run > 0 ? run : undefined,
	};
}

function parse(text: string): Json {
	try {
		return JSON.parse(text) as Json;
	} catch {
		return null;
	}
}

function decodeTenant(value: Json): ReviewedTenant | undefined {
	if (!isJsonList(value)) return undefined;
	const [tenant, fingerprint, changes = null] = value;
	if (typeof tenant !== "string" || typeof fingerprint !== "string" || !isJsonList(changes)) return undefined;
	const kept = changes.map((change) => {
		const [hash, title] = isJsonList(change) ? change : [];
		return typeof hash === "string" && typeof title === "string" ? { fingerprint: hash, title } : undefined;
	});
	const complete = kept.filter((change) => change !== undefined);
	return complete.length === kept.length ? { tenant, fingerprint, changes: complete } : undefined;
}
