import type { SourceFile } from "../parse.ts";
import { enumerate, quote, showPath } from "../quote.ts";
import { get, isRecord, listAt, select, selectTexts, valueAt } from "../select.ts";
import { type Breach, lineOf } from "./rule.ts";

/** A client that may call from anywhere says why, and names no addresses beside. */
export function checkUnrestricted(source: SourceFile): readonly Breach[] {
	return select(source.value, "cipp.apiClients.*").flatMap(({ path, value }): readonly Breach[] => {
		if (!isRecord(value) || value["unrestricted"] !== true) return [];
		const breaches: Breach[] = [];
		const place = [...path, "unrestricted"];
		if (value["reason"] === undefined) {
			const message = `${showPath(path)} is unrestricted, but no reason is written.`;
			breaches.push({ path: place, code: "missing-reason", message, hint: "Add reason: and a sentence." });
		}
		const limits = ["allowFrom", "ipRanges"].filter((key) => listAt(value, key).length > 0);
		if (limits.length > 0) {
			const message = `${showPath(path)} is unrestricted, yet has ${enumerate(limits)}.`;
			const hint = "Remove unrestricted: true to allow those addresses only, or remove the addresses.";
			breaches.push({ path: place, code: "contradiction", message, hint });
		}
		return breaches;
	});
}

/** CIPP's own lists are written through its API; without it they would read like a restriction and be none. */
export function checkApi(source: SourceFile): readonly Breach[] {
	const cipp = get(source.value, "cipp");
	if (!isRecord(cipp) || Object.hasOwn(cipp, "api")) return [];
	return ["apiClients", "roles"]
		.filter((key) => listAt(cipp, key).length > 0)
		.map((key) => ({
			path: ["cipp", key],
			code: "missing-key",
			message: `cipp.${key} is written without cipp.api, so nothing would restrict them.`,
			hint: "Add api: with the url of the CIPP-API and the clientId of Ringfence's own API client.",
		}));
}

/** Microsoft Graph's words for kinds of users. */
const keywords: ReadonlySet<string> = new Set(["all", "none", "guestsorexternalusers"]);

const applicationKeywords: ReadonlySet<string> = new Set(["all", "none"]);
const locationKeywords: ReadonlySet<string> = new Set(["all", "alltrusted"]);

/** Words that Graph takes for something else than a name would make Part A cover nothing, or let everybody through. */
export function checkKeywords(source: SourceFile): readonly Breach[] {
	const find = (selector: string, words: ReadonlySet<string>, hint: string) =>
		selectTexts(source.value, selector)
			.filter(({ value }) => words.has(value.trim().toLowerCase()))
			.map(({ path, value }) => ({
				path,
				code: "keyword",
				message: `${quote(value)} is a word of Microsoft Graph, and no name.`,
				hint,
			}));
	const location = "Choose another name for this location.";
	return [
		...find("cipp.technicians.apps.*", applicationKeywords, "Write apps: all, or name the applications."),
		...find("trustedLocations.*.name", locationKeywords, location),
		...find("conditionalAccess.namedLocations.*.displayName", locationKeywords, location),
	];
}

/** Technicians are people: Part A blocks them, and must not block everybody, or nobody. */
export function checkTechnicians(source: SourceFile): readonly Breach[] {
	return selectTexts(source.value, "cipp.technicians.users.*")
		.filter(({ value }) => keywords.has(value.toLowerCase()))
		.map(({ path, value }) => ({
			path,
			code: "keyword",
			message: `${quote(value)} stands for a kind of user in Microsoft Graph, and names no technician.`,
			hint: "Name each technician, or a group under groups. A policy for everybody goes under conditionalAccess.",
		}));
}

/** Accepted risks end on a day that exists, and each is accepted once for each object. */
export function checkAccept(source: SourceFile): readonly Breach[] {
	const dates = selectTexts(source.value, "accept.*.until").flatMap(({ path, value }): readonly Breach[] => {
		if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value) || isRealDay(value)) return [];
		const message = `There is no day ${quote(value)}.`;
		return [{ path, code: "bad-date", message, hint: "Write a day of the calendar, as in 2027-01-31." }];
	});
	const first = new Map<string, readonly (string | number)[]>();
	const twice = selectTexts(source.value, "accept.*.check").flatMap(({ path, value }): readonly Breach[] => {
		const subject = valueAt(source.value, [...path.slice(0, -1), "for"]);
		const key = JSON.stringify([value, subject ?? null]);
		const earlier = first.get(key);
		first.set(key, earlier ?? path);
		if (earlier === undefined) return [];
		const message = `${value} is already accepted in ${lineOf(source, earlier)}.`;
		return [{ path, code: "duplicate-entry", message, hint: "Keep one of the two." }];
	});
	return [...dates, ...twice];
}

/** Date rolls 2027-02-30 over into March. */
function isRealDay(text: string): boolean {
	return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** A policy is skipped once. */
export function checkSkipped(source: SourceFile): readonly Breach[] {
	const first = new Map<string, readonly (string | number)[]>();
	return selectTexts(source.value, "skipPolicies.*.policy").flatMap(({ path, value }): readonly Breach[] => {
		const entry = path.slice(0, -1);
		const key = JSON.stringify([value, valueAt(source.value, [...entry, "id"])]);
		const earlier = first.get(key);
		first.set(key, earlier ?? entry);
		if (earlier === undefined) return [];
		const message = `${quote(value)} is already skipped in ${lineOf(source, earlier)}.`;
		return [{ path: entry, code: "duplicate-entry", message, hint: "Keep one of the two." }];
	});
}
