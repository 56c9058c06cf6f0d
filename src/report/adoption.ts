import type { Change } from "../plan/plan.ts";
import { markdownCode } from "./escape.ts";

const technicians: ReadonlyMap<string, string> = new Map([
	["displayName", "cipp.technicians.policy"],
	["state", "cipp.technicians.state"],
	["conditions.users.includeGroups", "cipp.technicians.groups"],
	["conditions.users.includeUsers", "cipp.technicians.users"],
	["conditions.users.excludeUsers", "breakGlass.users"],
	["conditions.applications.includeApplications", "cipp.technicians.apps"],
	["conditions.locations.excludeLocations", "cipp.technicians.allowFrom"],
]);

const serviceAccount: ReadonlyMap<string, string> = new Map([
	["displayName", "cipp.serviceAccount.policy"],
	["state", "cipp.serviceAccount.state"],
	["conditions.users.includeUsers", "cipp.serviceAccount.user"],
]);

const trustedLocations: ReadonlyMap<string, string> = new Map([
	["displayName", "name"],
	["ipRanges", "ipRanges"],
]);

/** What to do to the YAML so that it says what the tenant has, in a few words of Markdown. */
export function adoptionWords({ action, part, kind }: Change, path: string): string {
	if (action === "create") return "take the entry out";
	if (action === "delete") return "take it out of `removed`";
	switch (part) {
		case "A":
			return keyWords(technicians.get(path));
		case "B":
			return keyWords(serviceAccount.get(path));
		case "trusted-locations":
			return keyWords(trustedLocations.get(path));
		case "C":
			return kind === "apiClient" ? "`ipRanges`, `allowFrom` or `unrestricted`" : "`ipRanges` or `allowFrom`";
		case "D":
			return "add the policy to `skipPolicies`";
		case "other":
			return markdownCode(path);
	}
}

/** What Parts A and B are made of has no key: it is what makes them Parts A and B. */
function keyWords(key: string | undefined): string {
	return key === undefined ? "no key, it is always so" : markdownCode(key);
}
