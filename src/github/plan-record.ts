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
	/** SHA-256 of all that the texts say. */
	readonly digest: string;
	/** At least one; each goes into a check run of its own. */
	readonly texts: readonly string[];
}

export function encodeRecord(record: PlanRecord): EncodedRecord {
	const whole = divide(record.tenants.map(line));
	const parts =
		whole.length <= mostParts ? whole : divide(record.tenants.map((each) => line({ ...each, changes: [] })));
	const { fingerprint: plan } = record;
	const digest = digestOf(plan, parts.flat());
	const texts = parts.map((lines, index) => {
		const head = { version: 1, part: index + 1, parts: parts.length, plan, digest };
		return ["```json", ascii(JSON.stringify(head)), ...lines, "```", ""].join("\n");
	});
	return { digest, texts };
}

/** It tells parts that belong together, and that nothing of them is lost. Who wrote them is the check run's to say. */
function digestOf(plan: string, lines: readonly string[]): string {
	return createHash("sha256")
		.update([plan, ...lines].join("\n"))
		.digest("hex");
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
	const parts = texts.map(decodePart).filter((part) => part !== undefined);
	const [first] = parts;
	if (!first || parts.length !== texts.length || parts.length !== first.parts) return undefined;
	const sorted = parts.toSorted((a, b) => a.part - b.part);
	const isWhole = sorted.every(
		({ part, parts: count, plan, digest }, index) =>
			part === index + 1 && count === first.parts && plan === first.plan && digest === first.digest,
	);
	const lines = sorted.flatMap((part) => part.lines);
	if (!isWhole || digestOf(first.plan, lines) !== first.digest) return undefined;
	const tenants = lines.map((text) => decodeTenant(parse(text))).filter((tenant) => tenant !== undefined);
	return tenants.length === lines.length ? { fingerprint: first.plan, tenants } : undefined;
}

/** What the texts of one record have in common; empty where a text is no part of a record. */
export function digestIn(text: string): string {
	return decodePart(text)?.digest ?? "";
}

interface Part {
	readonly part: number;
	readonly parts: number;
	readonly plan: string;
	readonly digest: string;
	/** As they were written, one for each tenant. */
	readonly lines: readonly string[];
}

function decodePart(text: string): Part | undefined {
	const [open, first = "", ...lines] = text.trimEnd().split(/\r?\n/);
	if (open !== "```json" || lines.pop() !== "```") return undefined;
	const head = parse(first);
	if (!isJsonObject(head) || head["version"] !== 1) return undefined;
	const { part, parts, plan, digest } = head;
	if (typeof part !== "number" || typeof parts !== "number") return undefined;
	return typeof plan === "string" && typeof digest === "string"
		? { part, parts, plan, digest, lines }
		: undefined;
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
