import type { DesiredPolicy } from "../desired/tenant.ts";
import { type JsonObject, objectAt, textsAt } from "../json.ts";
import type { Path } from "../policy/model.ts";

/** What a list of names in a policy stands for. */
export type NameKind = "user" | "group" | "role" | "application" | "servicePrincipal" | "location";

interface NameList {
	readonly path: readonly string[];
	readonly kind: NameKind;
	/** Words of Graph's own that are not names. */
	readonly keywords: ReadonlySet<string>;
}

const lists: readonly NameList[] = (
	[
		["users", "includeUsers", "user", ["All", "None", "GuestsOrExternalUsers"]],
		["users", "excludeUsers", "user", ["GuestsOrExternalUsers"]],
		["users", "includeGroups", "group", []],
		["users", "excludeGroups", "group", []],
		["users", "includeRoles", "role", []],
		["users", "excludeRoles", "role", []],
		[
			"applications",
			"includeApplications",
			"application",
			["All", "None", "Office365", "MicrosoftAdminPortals", "AllAgentIdResources"],
		],
		["applications", "excludeApplications", "application", ["Office365", "MicrosoftAdminPortals"]],
		["clientApplications", "includeServicePrincipals", "servicePrincipal", ["ServicePrincipalsInMyTenant"]],
		["clientApplications", "excludeServicePrincipals", "servicePrincipal", []],
		["locations", "includeLocations", "location", ["All", "AllTrusted"]],
		["locations", "excludeLocations", "location", ["AllTrusted"]],
	] as const
).map(([group, list, kind, keywords]) => ({
	path: ["conditions", group, list],
	kind,
	keywords: new Set<string>(keywords),
}));

/** Multifactor authentication trusted IPs: a value that policies hold and that no request returns. */
export const multifactorTrustedIps = "00000000-0000-0000-0000-000000000000";

export interface NameReference {
	readonly kind: NameKind;
	/** As written: a name or an id. */
	readonly text: string;
	readonly path: Path;
}

/** Every name or id in a policy that has to be found in the tenant. */
export function nameReferences(body: JsonObject): NameReference[] {
	return lists.flatMap(({ path, kind, keywords }) =>
		listAt(body, path).flatMap((text, index) =>
			keywords.has(text) || text === multifactorTrustedIps ? [] : [{ kind, text, path: [...path, index] }],
		),
	);
}

/** The body with each reference replaced; `replace` is asked once per reference. */
export function replaceNames(
	body: JsonObject,
	replace: (kind: NameKind, text: string) => string,
): JsonObject {
	return lists.reduce((result, { path: [conditions = "", group = "", list = ""], kind, keywords }) => {
		const outer = objectAt(result, conditions);
		const inner = objectAt(outer, group);
		if (!(list in inner)) return result;
		const texts = textsAt(inner, list).map((text) =>
			keywords.has(text) || text === multifactorTrustedIps ? text : replace(kind, text),
		);
		return { ...result, [conditions]: { ...outer, [group]: { ...inner, [list]: texts } } };
	}, body);
}

function listAt(body: JsonObject, [conditions = "", group = "", list = ""]: readonly string[]): string[] {
	return textsAt(objectAt(objectAt(body, conditions), group), list);
}

/** The app id of Azure Static Web Apps, which signs people in to a classic CIPP. */
export const staticWebApps = "d414ee2d-73e5-4e5b-bb16-03ef55fea597";
/** The display name that CIPP gives its own sign-in app, since the portal left Static Web Apps. */
export const cippSignInApp = "CIPP-SSO";

/** The names and ids of applications that a policy needs to know, beyond those it writes. */
export function impliedApplications(policy: DesiredPolicy): string[] {
	const applications = objectAt(objectAt(policy.body, "conditions"), "applications");
	const named = textsAt(applications, "includeApplications");
	const targetsCipp = policy.cippApplications || (policy.part === "A" && !named.includes("All"));
	return targetsCipp ? [cippSignInApp, staticWebApps] : [];
}
