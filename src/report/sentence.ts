import type { Json, JsonObject } from "../json.ts";
import type { Change } from "../plan/plan.ts";
import { describeDemand } from "./demand.ts";
import { joined, name, type Phrase, phrase } from "./phrase.ts";
import { describeExceptions, describeWhere, describeWho, type Read } from "./scope.ts";
import { describeValue, isSet, type Names, settingsOf, someOf, stateWord } from "./terms.ts";
import { isSetting } from "./words.ts";

/**
 * What an object does, in one sentence that names every condition that is set: people decide on it. What is not known
 * here is named raw, never left out.
 */
export function describeBody(kind: Change["kind"], body: JsonObject, names: Names): Phrase {
	switch (kind) {
		case "namedLocation":
			return describeLocation(body, names);
		case "conditionalAccessPolicy":
			return describePolicy(body, names);
		case "apiClient":
			return phrase`May call CIPP's API ${fromWhere(body, names)}.`;
		case "cippRole":
			return phrase`Its users may work in CIPP ${fromWhere(body, names)}.`;
	}
}

function fromWhere(body: JsonObject, names: Names): Phrase {
	if (body["open"] === true) return ["from any address"];
	return phrase`only from ${someOf(describeValue("ipRanges", body["ipRanges"] ?? null, names), "no address")}`;
}

/** A policy: `Blocks "Technicians" (group) in all applications from everywhere except "Office"; never x@example.com.` */
function describePolicy(body: JsonObject, names: Names): Phrase {
	const settings = settingsOf(body);
	const read = (path: string) => describeValue(path, settings.get(path) ?? null, names);
	const { start, clauses } = describeDemand(settings, read, body["state"] === "enabled");
	const sentence = phrase`${stateStart(body["state"] ?? null)}${start} ${describeWho(read)} ${describeWhere(read)}`;
	const unknown = unspoken(settings, (path) => isSetting(path) && path.includes("."));
	return phrase`${joined([sentence, ...describeExceptions(read), ...clauses, ...unknown], "; ")}.`;
}

function stateStart(state: Json): Phrase {
	if (state === "enabled") return [];
	if (state === "disabled") return ["Switched off: "];
	if (state === "enabledForReportingButNotEnforced") return ["Report-only: "];
	return phrase`State ${typeof state === "string" ? stateWord(state) : name(JSON.stringify(state))}: `;
}

/** A named location: `Marks 203.0.113.0/24 as trusted.` */
function describeLocation(body: JsonObject, names: Names): Phrase {
	const settings = settingsOf(body);
	const read = (path: string) => describeValue(path, settings.get(path) ?? null, names);
	const form = locationForms.find(({ type }) => body["@odata.type"] === type);
	const spoken = form?.spoken ?? [];
	const sentence = form?.sentence(read, body) ?? phrase`A location of kind ${read("@odata.type").flat()}`;
	const unknown = unspoken(settings, (path) => path === "@odata.type" || spoken.includes(path));
	return phrase`${joined([sentence, ...unknown], "; ")}.`;
}

interface LocationForm {
	readonly type: string;
	readonly spoken: readonly string[];
	readonly sentence: (read: Read, body: JsonObject) => Phrase;
}

const locationForms: readonly LocationForm[] = [
	{
		type: "#microsoft.graph.ipNamedLocation",
		spoken: ["ipRanges", "isTrusted"],
		sentence: (read, body) => {
			const ranges = someOf(read("ipRanges"), "no addresses");
			if (body["isTrusted"] === true) return phrase`Marks ${ranges} as trusted`;
			return phrase`Names ${ranges}, trusted: ${someOf(read("isTrusted"), "no")}`;
		},
	},
	{
		type: "#microsoft.graph.countryNamedLocation",
		spoken: ["countriesAndRegions", "countryLookupMethod", "includeUnknownCountriesAndRegions"],
		sentence: (read) => {
			const countries = someOf(read("countriesAndRegions"), "no country");
			const method = someOf(read("countryLookupMethod"), "IP address");
			const unknown = someOf(read("includeUnknownCountriesAndRegions"), "no");
			return phrase`Names ${countries}, found by ${method}, unknown countries included: ${unknown}`;
		},
	},
];

const identity = new Set([
	"id",
	"displayName",
	"description",
	"state",
	"createdDateTime",
	"modifiedDateTime",
	"deletedDateTime",
	"templateId",
]);

/** Whatever is set and that no sentence above speaks of. */
function unspoken(settings: ReadonlyMap<string, Json>, isSpoken: (path: string) => boolean): Phrase[] {
	return [...settings]
		.filter(([path, value]) => !identity.has(path) && !isSpoken(path) && isSet(value))
		.map(([path, value]) => phrase`also sets ${name(path)} to ${name(JSON.stringify(value))}`);
}
