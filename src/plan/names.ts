import type { DesiredPolicy } from "../desired/tenant.ts";
import { type JsonObject, objectAt, textsAt } from "../json.ts";
import type { Path } from "../policy/model.ts";

/** What a list of names in a policy stands for. */
export type NameKind = "user" | "group" | "role" | "application" | "servicePrincipal" | "location";

interface NameList {
	readonly group: string;
	readonly list: string;
	readonly kind: NameKind;
	/** Words of Graph's own that are not names. */
	readonly keywords: ReadonlySet<string>;
}

/** Multifactor authentication trusted IPs: a value that policies hold and that no request returns. */
const multifactorTrustedIps = "00000000-0000-0000-0000-000000000000";

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
		["locations", "includeLocations", "location", ["All", "AllTrusted", multifactorTrustedIps]],
		["locations", "excludeLocations", "location", ["AllTrusted", multifactorTrustedIps]],
	] as const
).map(([group, list, kind, keywords]) => ({ group, list, kind, keywords: new Set<string>(keywords) }));

export interface NameReference {
	readonly kind: NameKind;
	/** As written: a name or an id. */
	readonly text: string;
	readonly path: Path;
}

/** Every name or id in a policy that has to be found in the tenant. */
export function nameReferences(body: JsonObject): NameReference[] {
	const conditions = objectAt(body, "conditions");
	return lists.flatMap(({ group, list, kind, keywords }) =>
		textsAt(objectAt(conditions, group), list).flatMap((text, index) =>
			keywords.has(text) ? [] : [{ kind, text, path: ["conditions", group, list, index] }],
		),
	);
}

/** The body with each reference replaced; `replace` is asked once per reference. */
export function replaceNames(
	body: JsonObject,
	replace: (kind: NameKind, text: string) => string,
): JsonObject {
	let conditions = objectAt(body, "conditions");
	for (const { group, list, kind, keywords } of lists) {
		const inner = objectAt(conditions, group);
		if (!(list in inner)) continue;
		const texts = textsAt(inner, list).map((text) => (keywords.has(text) ? text : replace(kind, text)));
		conditions = { ...conditions, [group]: { ...inner, [list]: texts } };
	}
	return { ...body, conditions };
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
