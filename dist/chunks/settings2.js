import { _ as phrase, c as someOf, d as settingAround, g as name, h as listed, i as isSet, l as stateWord, m as joined, n as describeValue, r as fieldLabel, s as settingsOf, t as describeItem, u as isSetting, y as phraseToPlain } from "./terms.js";
import { g as describeDemand } from "./summary.js";
// src/report/scope.ts
/** Whom a policy includes. */
function describeWho(read) {
	const users = read("conditions.users.includeUsers");
	const others = [
		...suffixed(read("conditions.users.includeGroups"), "(group)"),
		...suffixed(read("conditions.users.includeRoles"), "(role)"),
		...read("conditions.users.includeGuestsOrExternalUsers"),
		...suffixed(read("conditions.clientApplications.includeServicePrincipals"), "(service principal)"),
		...read("conditions.clientApplications.servicePrincipalFilter").map((filter) => phrase`service principals ${filter}`)
	];
	const someone = users.filter((user) => user.join() !== "no users");
	return someOf([...someone, ...others], "no users");
}
/** Whom a policy leaves out: at most one clause. */
function describeExceptions(read) {
	const everyone = [
		...read("conditions.users.excludeUsers"),
		...suffixed(read("conditions.users.excludeGroups"), "(group)"),
		...suffixed(read("conditions.users.excludeRoles"), "(role)"),
		...read("conditions.users.excludeGuestsOrExternalUsers"),
		...suffixed(read("conditions.clientApplications.excludeServicePrincipals"), "(service principal)")
	];
	return everyone.length === 0 ? [] : [phrase`never ${someOf(everyone, "", "or")}`];
}
/** "all service principals of this tenant" already says what it is; names of service principals do not. */
function suffixed(items, suffix) {
	return items.map((item) => typeof item[0] === "string" ? item : phrase`${item} ${suffix}`);
}
/** Every condition beside who: resources, clients, platforms, devices, locations, risks, flows. */
function describeWhere(read) {
	return joined([
		resources(read),
		...clients(read),
		...included(read, "on", "conditions.platforms.includePlatforms", "conditions.platforms.excludePlatforms"),
		...read("conditions.devices.deviceFilter").map((filter) => phrase`on devices ${filter}`),
		locations(read),
		...circumstances(read)
	], " ");
}
function resources(read) {
	const applications = included(read, "in", "conditions.applications.includeApplications", "conditions.applications.excludeApplications");
	const filter = read("conditions.applications.applicationFilter").map((rule) => phrase`in applications ${rule}`);
	const actions = read("conditions.applications.includeUserActions");
	const contexts = read("conditions.applications.includeAuthenticationContextClassReferences");
	const parts = [
		...applications,
		...filter,
		...actions.length === 0 ? [] : [phrase`for ${someOf(actions, "")}`],
		...contexts.length === 0 ? [] : [phrase`under authentication context ${someOf(contexts, "")}`]
	];
	return parts.length === 0 ? ["in no application"] : listed(parts);
}
/** Nothing written means all kinds of client, as "all" does. */
function clients(read) {
	const types = read("conditions.clientAppTypes");
	return types.every((type) => type.join() === "all") ? [] : [phrase`through ${someOf(types, "")}`];
}
function locations(read) {
	const [clause] = included(read, "from", "conditions.locations.includeLocations", "conditions.locations.excludeLocations");
	return clause ?? ["from any location"];
}
/** "in A and B except C", or nothing where neither side is set. */
function included(read, preposition, include, exclude) {
	const [inside, outside] = [read(include), read(exclude)];
	if (inside.length === 0 && outside.length === 0) return [];
	const except = outside.length === 0 ? [] : phrase` except ${someOf(outside, "")}`;
	return [phrase`${preposition} ${someOf(inside, "nothing")}${except}`];
}
/** Every one of them must be true, so each is said and joined by "and". */
function circumstances(read) {
	const parts = [
		...riskLevels(read, "sign-in risk", "conditions.signInRiskLevels"),
		...riskLevels(read, "user risk", "conditions.userRiskLevels"),
		...riskLevels(read, "service principal risk", "conditions.servicePrincipalRiskLevels"),
		...riskLevels(read, "insider risk", "conditions.insiderRiskLevels"),
		...flows(read)
	];
	return parts.length === 0 ? [] : [phrase`when ${listed(parts)}`];
}
function riskLevels(read, label, path) {
	const levels = read(path);
	return levels.length === 0 ? [] : [phrase`${label} is ${someOf(levels, "", "or")}`];
}
function flows(read) {
	const methods = read("conditions.authenticationFlows.transferMethods");
	return methods.length === 0 ? [] : [phrase`the sign-in uses ${someOf(methods, "", "or")}`];
}
// src/report/sentence.ts
/**
* What an object does, in one sentence that names every condition that is set: people decide on it. What is not known
* here is named raw, never left out.
*/
function describeBody(kind, body, names) {
	switch (kind) {
		case "namedLocation": return describeLocation(body, names);
		case "conditionalAccessPolicy": return describePolicy(body, names);
		case "apiClient": return phrase`May call CIPP's API ${fromWhere(body, names)}.`;
		case "cippRole": return phrase`Its users may work in CIPP ${fromWhere(body, names)}.`;
	}
}
function fromWhere(body, names) {
	if (body["open"] === true) return ["from any address"];
	return phrase`only from ${someOf(describeValue("ipRanges", body["ipRanges"] ?? null, names), "no address")}`;
}
/** A policy: `Blocks "Technicians" (group) in all applications from everywhere except "Office"; never x@example.com.` */
function describePolicy(body, names) {
	const settings = settingsOf(body);
	const read = (path) => describeValue(path, settings.get(path) ?? null, names);
	const { start, clauses } = describeDemand(settings, read, body["state"] === "enabled");
	const sentence = phrase`${stateStart(body["state"] ?? null)}${start} ${describeWho(read)} ${describeWhere(read)}`;
	const unknown = unspoken(settings, (path) => isSetting(path) && path.includes("."));
	return phrase`${joined([
		sentence,
		...describeExceptions(read),
		...clauses,
		...unknown
	], "; ")}.`;
}
function stateStart(state) {
	if (state === "enabled") return [];
	if (state === "disabled") return ["Switched off: "];
	if (state === "enabledForReportingButNotEnforced") return ["Report-only: "];
	return phrase`State ${typeof state === "string" ? stateWord(state) : name(JSON.stringify(state))}: `;
}
/** A named location: `Marks 203.0.113.0/24 as trusted.` */
function describeLocation(body, names) {
	const settings = settingsOf(body);
	const read = (path) => describeValue(path, settings.get(path) ?? null, names);
	const form = locationForms.find(({ type }) => body["@odata.type"] === type);
	const spoken = form?.spoken ?? [];
	const sentence = form?.sentence(read, body) ?? phrase`A location of kind ${read("@odata.type").flat()}`;
	const unknown = unspoken(settings, (path) => path === "@odata.type" || spoken.includes(path));
	return phrase`${joined([sentence, ...unknown], "; ")}.`;
}
const locationForms = [{
	type: "#microsoft.graph.ipNamedLocation",
	spoken: ["ipRanges", "isTrusted"],
	sentence: (read, body) => {
		const ranges = someOf(read("ipRanges"), "no addresses");
		if (body["isTrusted"] === true) return phrase`Marks ${ranges} as trusted`;
		return phrase`Names ${ranges}, trusted: ${someOf(read("isTrusted"), "no")}`;
	}
}, {
	type: "#microsoft.graph.countryNamedLocation",
	spoken: [
		"countriesAndRegions",
		"countryLookupMethod",
		"includeUnknownCountriesAndRegions"
	],
	sentence: (read) => {
		const countries = someOf(read("countriesAndRegions"), "no country");
		const method = someOf(read("countryLookupMethod"), "IP address");
		const unknown = someOf(read("includeUnknownCountriesAndRegions"), "no");
		return phrase`Names ${countries}, found by ${method}, unknown countries included: ${unknown}`;
	}
}];
const identity = /* @__PURE__ */ new Set([
	"id",
	"displayName",
	"description",
	"state",
	"createdDateTime",
	"modifiedDateTime",
	"deletedDateTime",
	"templateId"
]);
/** Whatever is set and that no sentence above speaks of. */
function unspoken(settings, isSpoken) {
	return [...settings].filter(([path, value]) => !identity.has(path) && !isSpoken(path) && isSet(value)).map(([path, value]) => phrase`also sets ${name(path)} to ${name(JSON.stringify(value))}`);
}
// src/report/settings.ts
/** Shown beside the settings already, or of no use to a reader. */
const aside = /* @__PURE__ */ new Set(["displayName", "@odata.type"]);
/** Everything that is set in a body. */
function listSettings(body, names) {
	return [...settingsOf(body)].filter(([path, value]) => !aside.has(path) && isSet(value) && !isIdle(path, body)).map(([path, value]) => ({
		path,
		label: fieldLabel(path),
		items: describeValue(path, value, names)
	}));
}
/** Whether all controls are needed or any one says nothing where there is but one. */
function isIdle(path, body) {
	if (path !== "grantControls.operator") return false;
	return [...settingsOf(body)].filter(([key]) => key.startsWith("grantControls.") && key !== path).flatMap(([, value]) => Array.isArray(value) ? value : value === null ? [] : [value]).length < 2;
}
/** Every setting that differs. An allowlist that lets everybody in has no ranges, so that is said. */
function listSettingChanges(change, names) {
	const { before, fields } = change;
	const changes = [...new Map(fields.map((field) => wholeSetting(field, change)).map((field) => [field.path, field])).values()].flatMap((field) => changesInside(field, names));
	if (before?.["open"] !== true) return changes;
	const everywhere = [["any address"]];
	return changes.map((change) => change.path === "ipRanges" && change.set ? {
		...change,
		before: everywhere,
		set: {
			...change.set,
			removed: everywhere
		}
	} : change);
}
/** A field inside a setting as that setting, because nobody reads half a rule. */
function wholeSetting(field, { before, after }) {
	const path = settingAround(field.path);
	if (path === field.path) return field;
	const [old, fresh] = [before, after].map((body) => settingsOf(body).get(path) ?? null);
	return {
		path,
		before: old ?? null,
		after: fresh ?? null,
		position: field.position
	};
}
/** A field as the settings inside it, for a field may be a whole object that comes or goes. */
function changesInside(field, names) {
	const before = settingsOf(field.before, field.path);
	const after = settingsOf(field.after, field.path);
	const paths = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])];
	return paths.filter((path) => paths.length === 1 || differs(before.get(path), after.get(path))).map((path) => settingChange(path, before.get(path) ?? null, after.get(path) ?? null, field, names));
}
function differs(before, after) {
	return (isSet(before) || isSet(after)) && JSON.stringify(before ?? null) !== JSON.stringify(after ?? null);
}
function settingChange(path, before, after, field, names) {
	const [old, fresh] = [describeValue(path, before, names), describeValue(path, after, names)];
	const set = path === field.path ? setChange(field, fresh, names) : void 0;
	return {
		path,
		label: fieldLabel(path),
		position: field.position,
		before: old,
		after: fresh,
		set
	};
}
function setChange({ path, added, removed }, after, names) {
	if (!added || !removed) return void 0;
	const come = added.map((item) => describeItem(path, item, names));
	const texts = new Set(come.map(phraseToPlain));
	return {
		added: come,
		removed: removed.map((item) => describeItem(path, item, names)),
		kept: after.filter((item) => !texts.has(phraseToPlain(item)))
	};
}
export { listSettings as n, describeBody as r, listSettingChanges as t };
