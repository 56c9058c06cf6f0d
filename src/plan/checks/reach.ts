import { isJsonList, type Json } from "../../json.ts";
import type { FieldChange } from "../plan.ts";

/**
 * What a changed field does to the sign-ins that a policy reaches. `unclear` is both: it may reach some that it did not
 * reach, and leave some that it did.
 */
export type Reach = "wider" | "narrower" | "unclear" | "same";

/** @param field one that differs, in canonical form */
export function reachOf(field: FieldChange): Reach {
	const { path, before, after } = field;
	if (!path.startsWith("conditions.")) return "same";
	if (path.includes("excludeGuestsOrExternalUsers")) return opposite(presence(before, after, "wider"));
	if (path.includes("includeGuestsOrExternalUsers")) return presence(before, after, "wider");
	if (/\.exclude[A-Z]/.test(path)) return opposite(members(field));
	if (/\.include[A-Z]/.test(path) || path === "conditions.clientAppTypes") return included(field);
	if (/RiskLevels$/.test(path) && isJsonList(before) && isJsonList(after)) {
		return before.length === 0 ? "narrower" : after.length === 0 ? "wider" : members(field);
	}
	if (flagPaths.has(path) && typeof before === "string" && typeof after === "string") {
		return members({ added: less(after, before), removed: less(before, after) });
	}
	return conditionPaths.has(path) ? presence(before, after, "narrower") : "unclear";
}

/** Conditions that keep a policy to some sign-ins, and are null where it has none. */
const conditionPaths = new Set(
	["locations", "platforms", "devices", "authenticationFlows", "insiderRiskLevels"].map(
		(name) => `conditions.${name}`,
	),
);

/** Texts of flags, comma-joined. */
const flagPaths = new Set(["conditions.insiderRiskLevels", "conditions.authenticationFlows.transferMethods"]);

/** @param coming what it means that something stands where nothing stood */
function presence(before: Json, after: Json, coming: Reach): Reach {
	if (before === null) return coming;
	return after === null ? opposite(coming) : "unclear";
}

function included(field: FieldChange): Reach {
	if (hasAll(field.after)) return "wider";
	return hasAll(field.before) ? "narrower" : members(field);
}

function hasAll(value: Json): boolean {
	return isJsonList(value) && value.some((text) => text === "All" || text === "all");
}

function members({ added = [], removed = [] }: Pick<FieldChange, "added" | "removed">): Reach {
	if (added.length > 0 && removed.length > 0) return "unclear";
	return added.length > 0 ? "wider" : "narrower";
}

function less(flags: string, others: string): string[] {
	return flags.split(",").filter((flag) => !others.split(",").includes(flag));
}

function opposite(reach: Reach): Reach {
	return reach === "wider" ? "narrower" : reach === "narrower" ? "wider" : reach;
}
