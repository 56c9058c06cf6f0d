import { isJsonList, isJsonObject, type Json, type JsonObject, textAt } from "../json.ts";
import { grouped } from "../numbers.ts";
import type { Change, Part, TenantPlan } from "../plan/plan.ts";
import { joined, listed, name, type Phrase, phrase, phraseToPlain } from "./phrase.ts";
import { describeSession } from "./session.ts";
import { isSetting, settingLabel, stateWords, valueWord } from "./words.ts";

export type Names = TenantPlan["names"];

export const partWords: { readonly [part in Part]: string | undefined } = {
	"trusted-locations": "Step 1: trusted location",
	A: "Part A: technicians",
	B: "Part B: service account",
	C: "Part C: CIPP allowlists",
	D: "Part D: access of the MSP",
	other: undefined,
};

export const kindWords: { readonly [kind in Change["kind"]]: string } = {
	namedLocation: "named location",
	conditionalAccessPolicy: "policy",
	apiClient: "API client",
	cippRole: "CIPP role",
};

/** A policy's state as the YAML writes it. */
export function stateWord(state: string): Phrase {
	return Object.hasOwn(stateWords, state) ? [stateWords[state] ?? state] : [name(state)];
}

const placeholder = "namedLocation:";

/** The name of an id, of a location still to be created, or the text itself where nothing is known. */
export function nameOf(id: string, names: Names): string {
	if (id.startsWith(placeholder)) return id.slice(placeholder.length);
	const key = id.toLowerCase();
	return (Object.hasOwn(names, key) ? names[key] : undefined) ?? id;
}

/** Graph's label in our words, else Graph's own dotted path. */
export function fieldLabel(path: string): Phrase {
	const label = settingLabel(path);
	return label === undefined ? [name(path)] : [label];
}

/** One member of a setting: a word that Graph defines, a name, or the raw value. */
export function describeItem(path: string, item: Json, names: Names): Phrase {
	if (typeof item === "string") {
		const word = valueWord(path, item);
		return word === undefined ? [name(nameOf(item, names))] : [word];
	}
	if (typeof item === "boolean") return [item ? "yes" : "no"];
	if (!isJsonObject(item)) return [name(JSON.stringify(item))];
	return describeObject(path, item, names);
}

/** Every member of a setting, as the YAML's reader knows it. Nothing set is an empty list. */
export function describeValue(path: string, value: Json, names: Names): Phrase[] {
	if (value === null || value === "") return [];
	if (isJsonList(value)) return byText(value.map((item) => describeItem(path, item, names)));
	if (typeof value === "string" && isFlags(path)) {
		return flagsOf(value).map((flag) => describeItem(path, flag, names));
	}
	return [describeItem(path, value, names)];
}

/** Lists are sets, and the order of ids means nothing to a reader of names. */
function byText(items: readonly Phrase[]): Phrase[] {
	const keyed = items.map((item) => ({ item, key: phraseToPlain(item) }));
	return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

/** The beginning of a long list, with the number of the rest; `none` where there is nothing. */
export function someOf(items: readonly Phrase[], none: string, last: "and" | "or" = "and"): Phrase {
	if (items.length === 0) return [none];
	if (items.length <= most) return listed(items, last);
	return listed([...items.slice(0, most), [`${grouped(items.length - most)} more`]], last);
}

const most = 12;

/** Properties that hold a set of flags as one comma-joined text. */
function isFlags(path: string): boolean {
	return path.endsWith(".transferMethods") || path.endsWith(".insiderRiskLevels");
}

export function flagsOf(text: string): string[] {
	return text
		.split(",")
		.map((flag) => flag.trim())
		.filter((flag) => flag !== "");
}

function describeObject(path: string, value: JsonObject, names: Names): Phrase {
	const raw: Phrase = [name(JSON.stringify(value))];
	if (path === "ipRanges") return rangePhrase(value) ?? raw;
	if (path.endsWith("GuestsOrExternalUsers")) return guestPhrase(value, names) ?? raw;
	if (path.endsWith("Filter")) return filterPhrase(value) ?? raw;
	if (path === "grantControls.authenticationStrength") {
		const id = textAt(value, "id");
		return id === "" ? raw : describeItem(path, id, names);
	}
	return describeSession(path, value) ?? raw;
}

/** Objects are put in words only when nothing else is set in them. */
function hasOnly(value: JsonObject, ...keys: readonly string[]): boolean {
	return Object.entries(value).every(
		([key, inner]) => key.includes("@") || keys.includes(key) || !isSet(inner),
	);
}

/** A range as people write it. */
function rangePhrase(range: JsonObject): Phrase | undefined {
	if (!hasOnly(range, "cidrAddress", "lowerAddress", "upperAddress")) return undefined;
	const [cidr, lower, upper] = ["cidrAddress", "lowerAddress", "upperAddress"].map((key) =>
		textAt(range, key),
	);
	if (cidr) return [name(cidr)];
	return lower && upper ? phrase`${name(lower)} to ${name(upper)}` : undefined;
}

function filterPhrase(filter: JsonObject): Phrase | undefined {
	const [mode, rule] = [textAt(filter, "mode"), textAt(filter, "rule")];
	if (rule === "" || !hasOnly(filter, "mode", "rule")) return undefined;
	if (mode === "include") return phrase`matching ${name(rule)}`;
	return mode === "exclude" ? phrase`except those matching ${name(rule)}` : undefined;
}

const guestWords: ReadonlyMap<string, string> = new Map([
	["internalGuest", "internal guests"],
	["b2bCollaborationGuest", "B2B collaboration guests"],
	["b2bCollaborationMember", "B2B collaboration members"],
	["b2bDirectConnectUser", "B2B direct connect users"],
	["otherExternalUser", "other external users"],
	["serviceProvider", "service provider users"],
]);

/** "service provider users of …"; several kinds stand in parentheses, because the tenants are those of all of them. */
function guestPhrase(guests: JsonObject, names: Names): Phrase | undefined {
	const types = flagsOf(textAt(guests, "guestOrExternalUserTypes"));
	const tenants = externalTenants(guests["externalTenants"] ?? null, names);
	if (types.length === 0 || tenants === undefined) return undefined;
	if (!hasOnly(guests, "guestOrExternalUserTypes", "externalTenants")) return undefined;
	const words = types.map((type): Phrase => [guestWords.get(type) ?? name(type)]);
	const every = types.length === guestWords.size && types.every((type) => guestWords.has(type));
	const who: Phrase = every
		? ["guests and external users of every kind"]
		: words.length === 1
			? words.flat()
			: phrase`external users (${joined(words, ", ")})`;
	return phrase`${who} ${tenants}`;
}

function externalTenants(tenants: Json, names: Names): Phrase | undefined {
	if (tenants === null) return ["of any tenant"];
	if (!isJsonObject(tenants)) return undefined;
	const members = tenants["members"] ?? [];
	if (tenants["membershipKind"] === "all") return ["of any tenant"];
	if (tenants["membershipKind"] !== "enumerated" || !isJsonList(members)) return undefined;
	if (!hasOnly(tenants, "membershipKind", "members")) return undefined;
	if (members.length === 0) return ["of no tenant"];
	const each = members.map(
		(id): Phrase => [name(typeof id === "string" ? nameOf(id, names) : JSON.stringify(id))],
	);
	return phrase`of tenant ${listed(each)}`;
}

/** Whether a value says anything: null, empty text, empty lists and objects of nothing do not. */
export function isSet(value: Json | undefined): boolean {
	if (value === null || value === undefined || value === "") return false;
	if (isJsonList(value)) return value.length > 0;
	return isJsonObject(value) ? Object.values(value).some(isSet) : true;
}

/** The settings inside a body, or inside the part of it that stands at `base`, by their dotted paths. */
export function settingsOf(value: Json, base = ""): ReadonlyMap<string, Json> {
	if (!isJsonObject(value) || isSetting(base)) return new Map([[base, value]]);
	return new Map(
		Object.entries(value)
			.filter(([key]) => !isAnnotation(key, base))
			.flatMap(([key, inner]) => [...settingsOf(inner, base === "" ? key : `${base}.${key}`)]),
	);
}

/** OData's annotations and actions say nothing about the object, except what kind of location it is. */
function isAnnotation(key: string, base: string): boolean {
	return key.includes("@") && !(base === "" && key === "@odata.type");
}
