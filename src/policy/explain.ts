import type { ErrorObject } from "ajv";
import { explainChoice } from "./choices.ts";
import { type Complaint, complaintsFrom } from "./complaints.ts";
import { describeExported } from "./graph-words.ts";
import type { Path, Problem } from "./model.ts";
import type { SourceFile } from "./parse.ts";
import { enumerate, quote, showPath } from "./quote.ts";
import { propertiesAt, type Schema, schemaAt, schemaOf } from "./schema.ts";
import { valueAt } from "./select.ts";
import { suggest } from "./suggest.ts";
import { explainValue } from "./value-words.ts";

type Kind = "msp" | "client";

interface Question {
	readonly kind: Kind;
	readonly source: SourceFile;
	readonly complaint: Complaint;
	/** The schema of the value that the complaint is about. */
	readonly schema: Schema;
}

/** The validator's errors as problems in plain words, one for each thing to mend. */
export function explainErrors(
	kind: Kind,
	source: SourceFile,
	errors: readonly ErrorObject[],
): readonly Problem[] {
	const complaints = complaintsFrom(kind, source.value, errors);
	const slips = complaints.flatMap((complaint) => likelyKey(kind, source.value, complaint) ?? []);
	return complaints
		.filter((complaint) => !slips.some((slip) => isMended(complaint, slip)))
		.map((complaint) => {
			return { kind, source, complaint, schema: describedSchema(kind, source, complaint.path) };
		})
		.filter((question) => !isRangeText(question))
		.map(explain);
}

/** What is wrong with the text of a range is said once, by the rule that reads it. */
function isRangeText({ schema, complaint }: Question): boolean {
	return schema.title === "IpRange" && ["minLength", "maxLength"].includes(complaint.keyword);
}

/** The entries of a list are described with the list. */
function describedSchema(kind: Kind, source: SourceFile, path: Path): Schema {
	const schema = schemaAt(kind, path, source.value)?.schema ?? {};
	if (schema.description !== undefined || typeof path.at(-1) !== "number") return schema;
	const description = schemaAt(kind, path.slice(0, -1), source.value)?.schema.description;
	return description === undefined ? schema : { ...schema, description };
}

/** An unknown key, and the known one that it most likely stands for. */
interface Slip {
	readonly path: string;
	readonly meant: string;
}

function likelyKey(kind: Kind, root: unknown, { keyword, path, params }: Complaint): Slip | undefined {
	if (keyword !== "additionalProperties") return undefined;
	const known = Object.keys(propertiesAt(kind, path, root));
	const meant = nearestKey(known, String(params["additionalProperty"]));
	return meant === undefined ? undefined : { path: showPath(path), meant };
}

/** Whether a complaint goes away once the misspelt key is spelt right. */
function isMended({ keyword, path, params }: Complaint, slip: Slip): boolean {
	if (showPath(path) !== slip.path) return false;
	if (keyword === "required") return params["missingProperty"] === slip.meant;
	return keyword === "oneOf" || keyword === "anyOf";
}

function explain(question: Question): Problem {
	const { source, complaint, schema } = question;
	const { path, keyword } = complaint;
	if (keyword === "additionalProperties") return explainUnknownKey(question);
	if (keyword === "required") return explainMissingKey(question);
	if (keyword === "not") {
		return {
			code: "needless-key",
			message: "serviceAccount goes with cippAccess: direct only.",
			hint: "Remove serviceAccount, or write cippAccess: direct.",
			position: source.keyAt(["serviceAccount"]),
		};
	}
	const choice = keyword === "oneOf" || keyword === "anyOf" ? explainChoice(path) : undefined;
	if (choice !== undefined) return { ...choice, position: source.at(path) };
	const value = valueAt(source.value, path);
	const words = explainValue({ path, value, written: source.sourceAt(path), schema, complaint });
	return { ...words, position: source.at(path) };
}

/** Names that the same thing has elsewhere in the files. */
const alsoKnownAs: Readonly<Record<string, readonly string[]>> = {
	displayName: ["name", "policy", "role"],
	name: ["displayName", "policy", "role"],
	appId: ["clientId"],
	tenantId: ["id"],
	ranges: ["ipRanges"],
	ips: ["ipRanges"],
	locations: ["allowFrom"],
};

function nearestKey(known: readonly string[], key: string): string | undefined {
	const synonyms = Object.hasOwn(alsoKnownAs, key) ? alsoKnownAs[key] : undefined;
	return suggest(key, known) ?? synonyms?.find((name) => known.includes(name));
}

function explainUnknownKey({ kind, source, complaint }: Question): Problem {
	const key = String(complaint.params["additionalProperty"]);
	const path = [...complaint.path, key];
	const position = source.keyAt(path);
	const exported = describeExported(key, complaint.path);
	if (exported !== undefined) {
		return {
			code: exported.code,
			message: `${quote(key)} ${exported.what}; leave it out.`,
			hint: "Remove the key.",
			position,
		};
	}
	const where = complaint.path.length === 0 ? "at the top level" : `in ${showPath(complaint.path)}`;
	const message = `Unknown key ${quote(key)} ${where}.`;
	return {
		code: "unknown-key",
		message,
		hint: hintForKey(kind, source.value, complaint.path, key),
		position,
	};
}

function hintForKey(kind: Kind, root: unknown, path: Path, key: string): string {
	const known = Object.keys(propertiesAt(kind, path, root));
	const near = nearestKey(known, key);
	if (near !== undefined) return `Did you mean ${quote(near)}?`;
	const empty = path.length > 0 ? undefined : known.find((name) => isEmptyHome(kind, root, name, key));
	if (empty !== undefined) return `It belongs under ${empty}, which is empty: indent it.`;
	const home = homeOf(kind, path, key);
	if (home !== undefined) return `It belongs ${home}.`;
	return `Known here: ${enumerate(known)}.`;
}

/** Whether a key stands beside the one that it should stand under. */
function isEmptyHome(kind: Kind, root: unknown, name: string, key: string): boolean {
	if (valueAt(root, [name]) !== null) return false;
	return Object.hasOwn(propertiesAt(kind, [name], undefined), key);
}

/** Where a key that is right but misplaced belongs. */
function homeOf(kind: Kind, path: Path, key: string): string | undefined {
	const has = (schema: Schema | undefined) => Object.hasOwn(schema?.properties ?? {}, key);
	const other = kind === "msp" ? "client" : "msp";
	if (path.length > 0 && has(schemaOf(kind).schema)) return "at the top level";
	if (kind === "msp" && has(schemaAt("msp", ["cipp"], undefined)?.schema)) return "under cipp";
	if (has(schemaAt(kind, ["conditionalAccess"], undefined)?.schema)) return "under conditionalAccess";
	if (path.length > 0 || !has(schemaOf(other).schema)) return undefined;
	return other === "msp" ? "in msp.yaml" : "in the file of a client tenant";
}

function explainMissingKey({ kind, source, complaint }: Question): Problem {
	const key = String(complaint.params["missingProperty"]);
	const { path } = complaint;
	const position = source.at(path);
	if (kind === "client" && path.length === 0 && key === "serviceAccount") {
		return {
			code: "missing-key",
			message: "cippAccess: direct needs serviceAccount, the account CIPP signs in with.",
			hint: "Add serviceAccount: cipp@<the client's domain>, or write cippAccess: gdap.",
			position: source.at(["cippAccess"]),
		};
	}
	const choice = path.at(-2) === "namedLocations" && key !== "displayName" ? explainChoice(path) : undefined;
	if (choice !== undefined) return { ...choice, position };
	const meaning = schemaAt(kind, [...path, key], source.value)?.schema.description;
	const message = path.length === 0 ? `The file has no ${key}.` : `${showPath(path)} has no ${key}.`;
	const hint = meaning === undefined ? `Add ${key}.` : `Add ${key}: ${meaning}`;
	return { code: "missing-key", message, hint, position };
}
