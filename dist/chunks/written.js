import { n as isJsonObject, r as jsonOf, t as isJsonList } from "./json.js";
// src/desired/entry.ts
/** The two keys that tie an entry to an object that already exists, where they are written. */
function keep(entry) {
	return {
		...entry.id === void 0 ? {} : { id: entry.id.toLowerCase() },
		...entry.renamedFrom === void 0 ? {} : { renamedFrom: entry.renamedFrom }
	};
}
const states = {
	"report-only": "enabledForReportingButNotEnforced",
	enabled: "enabled",
	disabled: "disabled"
};
/** Microsoft Graph's word for a policy state of the YAML. */
function graphState(state) {
	return states[state];
}
// src/desired/written.ts
/** The named locations of a file's `conditionalAccess` section. */
function writtenLocations(file) {
	return (file.value.conditionalAccess?.namedLocations ?? []).map((body, index) => {
		const base = [
			"conditionalAccess",
			"namedLocations",
			index
		];
		return {
			kind: "namedLocation",
			part: "other",
			name: body.displayName,
			...keep(body),
			position: file.at(base),
			at: (path) => file.at([...base, ...path]),
			body: jsonOf(body)
		};
	});
}
/** The policies of a file's `conditionalAccess` section. */
function writtenPolicies(file) {
	return (file.value.conditionalAccess?.policies ?? []).map((body, index) => {
		const base = [
			"conditionalAccess",
			"policies",
			index
		];
		return {
			kind: "conditionalAccessPolicy",
			part: "other",
			name: body.displayName,
			...keep(body),
			position: file.at(base),
			at: (path) => file.at([...base, ...path]),
			cippApplications: false,
			body: jsonOf(body)
		};
	});
}
/** The ranges of a location, in either of Graph's forms. */
function locationRanges(location) {
	const ranges = location.body["ipRanges"];
	if (!isJsonList(ranges)) return [];
	return ranges.flatMap((range, index) => {
		const text = isJsonObject(range) ? rangeText(range) : range;
		const position = location.at(["ipRanges", index]);
		return typeof text === "string" ? [{
			text,
			owner: location.name,
			position
		}] : [];
	});
}
function rangeText({ cidrAddress, lowerAddress, upperAddress }) {
	if (typeof lowerAddress !== "string" || typeof upperAddress !== "string") return cidrAddress;
	return `${lowerAddress}-${upperAddress}`;
}
export { keep as a, graphState as i, writtenLocations as n, writtenPolicies as r, locationRanges as t };
