import type { DesiredNamedLocation, DesiredPolicy, DesiredTenant } from "../desired/tenant.ts";
import { type JsonObject, objectAt, textAt } from "../json.ts";
import { finding } from "./findings.ts";
import type { Match } from "./match.ts";
import {
	cippSignInApp,
	type NameKind,
	type NameReference,
	nameReferences,
	replaceNames,
	staticWebApps,
} from "./names.ts";
import type { ObservedTenant, Refusal } from "./observed.ts";
import type { Finding } from "./plan.ts";
import { canonicalId, isGuid } from "./shape.ts";

/** What stands for the id of a named location that the same plan creates. */
export function placeholder(locationName: string): string {
	return `namedLocation:${locationName}`;
}

/** Locations by the names that policies of this tenant may use: live ones, and those that will be created. */
export type LocationIds = ReadonlyMap<string, readonly string[]>;

export interface Resolved {
	/** Undefined where a name did not resolve: such a policy is never planned in part. */
	readonly body: JsonObject | undefined;
	readonly findings: readonly Finding[];
}

/** Replaces every name in a policy by its id in this tenant. */
export function resolvePolicy(
	tenant: DesiredTenant,
	policy: DesiredPolicy,
	observed: ObservedTenant,
	locations: LocationIds,
): Resolved {
	const findings: Finding[] = [];
	const ids = new Map<string, string>();
	for (const reference of nameReferences(policy.body)) {
		const found = lookUp(reference, observed, locations);
		const [first] = found;
		if (found.length === 1 && first !== undefined) ids.set(keyOf(reference.kind, reference.text), first);
		else findings.push(...unresolved(tenant, policy, reference, found, observed.refusals));
	}
	const named = replaceNames(policy.body, (kind, text) => ids.get(keyOf(kind, text)) ?? text);
	const { body, missing } = policy.cippApplications
		? withCippApplications(named, tenant, policy, observed)
		: { body: named };
	if (missing) findings.push(missing);
	return { body: findings.length === 0 ? body : undefined, findings };
}

const keyOf = (kind: NameKind, text: string) => `${kind} ${text}`;

function lookUp({ kind, text }: NameReference, observed: ObservedTenant, locations: LocationIds): string[] {
	const { users, groups, servicePrincipals, roles } = observed.directory;
	const same = (other: string) => other.toLowerCase() === text.toLowerCase();
	switch (kind) {
		case "user":
			return ids(users.filter((user) => same(user.id) || same(user.userPrincipalName)));
		case "group":
			return ids(groups.filter((group) => (isGuid(text) ? same(group.id) : same(group.displayName))));
		case "role":
			return ids(roles.filter((role) => same(role.id) || same(role.displayName)));
		case "application":
			return unique(
				servicePrincipals.filter((app) => same(app.appId) || same(app.displayName)).map(({ appId }) => appId),
			);
		case "servicePrincipal":
			return ids(servicePrincipals.filter((app) => same(app.id) || same(app.displayName)));
		case "location":
			return [...(locations.get(isGuid(text) ? text.toLowerCase() : text) ?? [])];
	}
}

const ids = (objects: readonly { readonly id: string }[]) => unique(objects.map(({ id }) => id));
const unique = (texts: readonly string[]) => [...new Set(texts.map(canonicalId))];

const words: Record<NameKind, string> = {
	user: "user",
	group: "group",
	role: "built-in role",
	application: "application",
	servicePrincipal: "service principal",
	location: "named location",
};

const refusedReads: Record<NameKind, Refusal["what"] | undefined> = {
	user: "users",
	group: "groups",
	role: "roles",
	application: "applications",
	servicePrincipal: "applications",
	location: undefined,
};

function unresolved(
	tenant: DesiredTenant,
	policy: DesiredPolicy,
	{ kind, text, path }: NameReference,
	found: readonly string[],
	refusals: readonly Refusal[],
): Finding[] {
	const position = policy.at(path);
	const subject = policy.name;
	if (found.length > 1) {
		return [
			finding("ambiguous-name", {
				subject,
				message: `${tenant.name} has ${found.length} objects for the ${words[kind]} "${text}": ${[...found].sort().join(", ")}.`,
				fix: "Write the id of the one that is meant instead of the name.",
				position,
			}),
		];
	}
	const refusal = refusals.find(({ what }) => what === refusedReads[kind]);
	const message = refusal
		? `The ${words[kind]} "${text}" could not be looked up in ${tenant.name}: the token may not read ${refusal.what}.`
		: `${tenant.name} has no ${words[kind]} "${text}".`;
	return [
		finding("unknown-name", {
			subject,
			message,
			fix: refusal ? grant(refusal) : advice(kind, text),
			position,
		}),
	];
}

function grant({ permission }: Refusal): string {
	return `Grant the application permission ${permission} and consent to it in this tenant.`;
}

function advice(kind: NameKind, text: string): string {
	if (kind === "location")
		return "Write the location under trustedLocations or namedLocations, or correct the name.";
	if (kind === "application") {
		return isGuid(text)
			? "Graph refuses an application that has no service principal in the tenant: create one, or correct the id."
			: "Correct the name, or write the app id. The application needs a service principal in the tenant.";
	}
	return `Correct the name, or create the ${words[kind]} first. Nothing is ever left out because it was not found.`;
}

/**
 * `apps: cipp` is every sign-in app of CIPP that the tenant has, and the one that CIPP itself names, so that neither
 * generation of the portal is open.
 */
function withCippApplications(
	body: JsonObject,
	tenant: DesiredTenant,
	policy: DesiredPolicy,
	{ directory, refusals, cipp }: ObservedTenant,
): { body: JsonObject; missing?: Finding } {
	const found = directory.servicePrincipals.filter(
		({ appId, displayName }) => appId.toLowerCase() === staticWebApps || displayName === cippSignInApp,
	);
	const told = cipp && !("error" in cipp) && cipp.signInAppId !== undefined ? [cipp.signInAppId] : [];
	const apps = unique([...found.map(({ appId }) => appId), ...told]);
	const conditions = objectAt(body, "conditions");
	const applications = {
		...objectAt(conditions, "applications"),
		includeApplications: apps,
	};
	const result = { ...body, conditions: { ...conditions, applications } };
	if (apps.length > 0) return { body: result };
	const refusal = refusals.find(({ what }) => what === "applications");
	const missing = finding("unknown-name", {
		subject: policy.name,
		message: refusal
			? `CIPP's sign-in apps could not be looked up in ${tenant.name}: the token may not read ${refusal.what}.`
			: `${tenant.name} has neither of CIPP's sign-in apps: no "${cippSignInApp}", and no Azure Static Web Apps (${staticWebApps}).`,
		fix: refusal
			? grant(refusal)
			: "Sign in to CIPP once so that its app appears in the tenant, or write apps: all.",
		position: policy.at(["conditions", "applications", "includeApplications"]),
	});
	return { body: result, missing };
}

/**
 * The ids that a location's name or id stands for. A name that the YAML writes is the object matched to it, or a
 * placeholder until that is created; the name that it had before stands for nothing, since the next plan would not
 * find it. Any other name may stand for several live locations.
 */
export function locationIds(
	live: readonly JsonObject[],
	matches: readonly Match<DesiredNamedLocation>[],
): LocationIds {
	const result = new Map<string, string[]>();
	const described = new Set(matches.map((match) => match.live));
	for (const location of live) {
		const id = canonicalId(textAt(location, "id"));
		const name = textAt(location, "displayName");
		result.set(id, [id]);
		if (!described.has(location)) result.set(name, [...(result.get(name) ?? []), id]);
	}
	for (const { desired, live: found } of matches) {
		result.set(desired.name, [found ? canonicalId(textAt(found, "id")) : placeholder(desired.name)]);
	}
	return result;
}
