import { grouped } from "../numbers.ts";
import type { Complaint } from "./complaints.ts";
import { hintForState, isGraphObject } from "./graph-words.ts";
import type { Path, Problem } from "./model.ts";
import { enumerate, plainText, quote, shorten, showPath } from "./quote.ts";
import { type Schema, typeOf } from "./schema.ts";
import { suggest } from "./suggest.ts";

interface Mismatch {
	readonly path: Path;
	readonly value: unknown;
	/** A plain value as it stands in the file. */
	readonly written: string | undefined;
	readonly schema: Schema;
	readonly complaint: Complaint;
}

type Words = Pick<Problem, "code" | "message" | "hint">;

/** What is wrong with a value that is there, but is not what belongs there. */
export function explainValue(mismatch: Mismatch): Words {
	const { keyword } = mismatch.complaint;
	if (keyword === "type") return explainType(mismatch);
	if (keyword === "enum" || keyword === "const") return explainEnum(mismatch);
	if (keyword === "pattern") return explainPattern(mismatch);
	return explainSize(mismatch);
}

function explainType(mismatch: Mismatch): Words {
	const { path, value, complaint, schema } = mismatch;
	const wanted = [complaint.params["type"]].flat().map(String);
	const name = path.length === 0 ? "The file" : showPath(path);
	const code = value === null ? "empty-value" : "wrong-type";
	if (value === null) {
		const hint = wanted.includes("array") ? "Write a list, as in [a, b], or remove the key." : undefined;
		return { code, message: `${name} is left empty.`, hint: hint ?? "Write a value, or remove the key." };
	}
	if (path.length === 0) {
		const hint = "Write keys and values, starting with tenant: and its id and name.";
		return { code, message: `The file holds ${describe(mismatch)}, not a policy.`, hint };
	}
	if (wanted.includes("boolean")) return explainBoolean(mismatch, name);
	const names = wanted.filter((type) => type !== "null").map((type) => typeNames[type] ?? type);
	const message = `${name} needs ${enumerate(names, "or")}, but has ${describe(mismatch)}.`;
	const state = path.at(-1) === "state" ? hintForState(value, path) : undefined;
	const hint = state ?? hintForType(mismatch, wanted);
	return hint === undefined && schema.description === undefined
		? { code, message }
		: { code, message, hint: hint ?? schema.description ?? "" };
}

const typeNames: Readonly<Record<string, string>> = {
	string: "text",
	array: "a list",
	object: "keys and values",
	integer: "a whole number",
	number: "a number",
};

function explainBoolean({ value, written, ...rest }: Mismatch, name: string): Words {
	const word = plainText(value).toLowerCase();
	const meant = ["yes", "on", "y", "true", "1"].includes(word)
		? "true"
		: ["no", "off", "n", "false", "0"].includes(word)
			? "false"
			: undefined;
	const shown = describe({ ...rest, value, written });
	const code = "wrong-type";
	if (typeof value === "string" && meant !== undefined) {
		const message = `${name} is true or false; ${shorten(value)} is plain text in YAML 1.2.`;
		return { code, message, hint: `Write ${meant}, without quotes.` };
	}
	const hint = meant === undefined ? "Write true or false." : `Write ${meant}.`;
	return { code, message: `${name} is true or false, but has ${shown}.`, hint };
}

function hintForType(
	{ value, written, path, schema }: Mismatch,
	wanted: readonly string[],
): string | undefined {
	const plain = written ?? plainText(value);
	if (wanted.includes("string")) {
		const form = forms[schema.title ?? ""];
		if (form !== undefined) return form.hint;
		if (typeof value === "number" || typeof value === "boolean") return `Put it in quotes: ${quote(plain)}.`;
		if (Array.isArray(value) && isGraphObject(path)) {
			return `Write one text: ${quote(value.map(plainText).join(","))}.`;
		}
	}
	if (wanted.includes("array") && typeof value !== "object") return `Write a list: [${shorten(plain)}].`;
	return undefined;
}

function describe({ value, written }: Pick<Mismatch, "value" | "written"> & Partial<Mismatch>): string {
	const type = typeOf(value);
	if (type === "array") return "a list";
	if (type === "object") return "keys and values";
	if (type === "null") return "nothing";
	const shown = shorten(written ?? plainText(value));
	if (type === "string") return `the text ${quote(plainText(value))}`;
	return type === "boolean" ? `the value ${shown}` : `the number ${shown}`;
}

function explainEnum({ path, value, schema, complaint }: Mismatch): Words {
	const given = complaint.params["allowedValues"] ?? [complaint.params["allowedValue"]];
	const allowed = (Array.isArray(given) ? given : []).filter((one) => one !== null).map(String);
	if (path.at(-3) === "accept" && path.at(-1) === "check") return explainCheck(path, value, allowed);
	const state = path.at(-1) === "state" ? hintForState(value, path) : undefined;
	const near = typeof value === "string" ? suggest(value, allowed) : undefined;
	const shown = typeof value === "string" ? quote(value) : describe({ value, written: undefined });
	const few = allowed.length <= 10;
	const message = few
		? `${showPath(path)} is ${shown}; it can be ${enumerate(allowed, "or")}.`
		: `${showPath(path)} is ${shown}, which is none of the known ones.`;
	if (state !== undefined) return { code: "unknown-value", message, hint: state };
	if (near !== undefined) return { code: "unknown-value", message, hint: `Write ${near}.` };
	const meaning = few ? schema.description : `Known: ${enumerate(allowed)}.`;
	return meaning === undefined
		? { code: "unknown-value", message }
		: { code: "unknown-value", message, hint: meaning };
}

/** Some checks guard what no reason makes right: the schema lists those that a reason can be given for. */
function explainCheck(path: Path, value: unknown, acceptable: readonly string[]): Words {
	const near = typeof value === "string" ? suggest(value, acceptable) : undefined;
	return {
		code: "unknown-value",
		message: `${showPath(path)}: ${quote(plainText(value))} is not a check that can be accepted.`,
		hint:
			near === undefined
				? `Mend what the check finds, and remove the entry. Can be accepted: ${enumerate(acceptable)}.`
				: `Write ${near}, if that is meant.`,
	};
}

/** Texts of a fixed form, by the title of their schema. */
const forms: Readonly<Record<string, { code: string; needs: string; hint: string }>> = {
	Guid: {
		code: "bad-guid",
		needs: "a GUID",
		hint: "A GUID has 8-4-4-4-12 hexadecimal digits, as in 11111111-1111-4111-8111-111111111111.",
	},
	UserPrincipalName: { code: "bad-user", needs: "a sign-in name", hint: "Write it as in user@contoso.com." },
	Date: { code: "bad-date", needs: "a date", hint: "Write year, month and day, as in 2027-01-31." },
	IpRange: {
		code: "bad-cidr",
		needs: "an IP range",
		hint: "Write an address or a range, as in 203.0.113.7, 203.0.113.0/24 or 2001:db8:12::/48.",
	},
};

function explainPattern({ path, value, schema }: Mismatch): Words {
	const form = forms[schema.title ?? ""];
	const shown = quote(plainText(value));
	if (form !== undefined) {
		const { code, needs, hint } = form;
		return { code, message: `${showPath(path)} needs ${needs}, but ${shown} is none.`, hint };
	}
	if (plainText(value).trim() === "") {
		return {
			code: "blank-text",
			message: `${showPath(path)} is blank.`,
			hint: "Write text that can be seen.",
		};
	}
	if (path.at(-1) === "url") {
		const message = `${showPath(path)} needs a plain https address, but ${shown} is none.`;
		const hint = "Write it as in https://cipp-api.contoso.com: a host, and if need be a port and a path.";
		return { code: "bad-url", message, hint };
	}
	const message = `${showPath(path)} cannot be ${shown}.`;
	return schema.description === undefined
		? { code: "bad-format", message }
		: { code: "bad-format", message, hint: schema.description };
}

function explainSize({ path, value, complaint }: Mismatch): Words {
	const { keyword, params } = complaint;
	const limit = grouped(Number(params["limit"]));
	const name = showPath(path);
	const count = Array.isArray(value) ? value.length : [...plainText(value)].length;
	const has = grouped(count);
	if (keyword === "maxItems") {
		const hint =
			path.at(-1) === "ipRanges" ? "Spread them over several locations, or merge ranges." : undefined;
		const message = `${name} has ${has} entries; it may have ${limit}.`;
		return hint === undefined ? { code: "too-many", message } : { code: "too-many", message, hint };
	}
	if (keyword === "minItems") {
		return {
			code: "too-few",
			message: `${name} is an empty list.`,
			hint: "Add an entry, or remove the key.",
		};
	}
	if (keyword === "maxLength") {
		const message = `${name} has ${has} characters; it may have ${limit}: ${quote(plainText(value))}.`;
		return { code: "too-long", message, hint: "Shorten it." };
	}
	if (keyword === "minLength") {
		const message = count === 0 ? `${name} is empty.` : `${name} is too short: ${quote(plainText(value))}.`;
		return {
			code: "too-short",
			message,
			hint: `Write at least ${limit} character${limit === "1" ? "" : "s"}.`,
		};
	}
	return {
		code: "bad-value",
		message: `${name} cannot be ${shorten(plainText(value))}.`,
		hint: `The least is ${limit}.`,
	};
}
