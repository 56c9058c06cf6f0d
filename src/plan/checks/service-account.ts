import type { DesiredPolicy, NamedUser } from "../../desired/tenant.ts";
import { type JsonObject, objectAt, textAt, textsAt } from "../../json.ts";
import { finding } from "../findings.ts";
import { locationType } from "../location-shape.ts";
import type { Finding } from "../plan.ts";
import {
	conditionsOf,
	coversAllApplications,
	coversApplications,
	demandsDevice,
	hasLocationCondition,
	isActive,
	isBlocking,
	isNarrowed,
	type Person,
	reaches,
	usersOf,
} from "../policy-facets.ts";
import { canonicalPolicy } from "../policy-shape.ts";
import { canonicalId } from "../shape.ts";
import type { CheckContext } from "./context.ts";

/** CIPP signs in with its service account from Azure's addresses, so no location may stand in its way. */
export function serviceAccountFindings(context: CheckContext): Finding[] {
	const { desired, observed } = context;
	const account = desired.serviceAccount;
	if (!account) return [];
	const wanted = account.userPrincipalName.toLowerCase();
	const user = observed.directory.users.find((found) => found.userPrincipalName.toLowerCase() === wanted);
	if (!user) return [];
	const person = { id: user.id, memberships: observed.directory.memberships.get(wanted) };
	return [...writtenFindings(context, account, person), ...unmanagedBlocks(context, account, person)];
}

function writtenFindings({ policies }: CheckContext, account: NamedUser, person: Person): Finding[] {
	return policies
		.filter(({ body }) => isActive(body))
		.flatMap(({ entry, body }) => {
			if (stops(body)) return reaches(body, person) ? [blockedBy(entry, account)] : [];
			if (!hasLocationCondition(body)) return [];
			const named = textsAt(usersOf(body), "includeUsers").includes(canonicalId(person.id));
			return named ? [conditionOf(entry)] : [];
		});
}

function conditionOf({ name, at }: DesiredPolicy): Finding {
	return finding("service-account-location", {
		subject: name,
		message: `"${name}" names the CIPP service account and has a location condition.`,
		fix: "Take the location condition out: MFA must be asked at every sign-in, from everywhere.",
		position: at(["conditions", "locations"]),
	});
}

function blockedBy({ name, position }: DesiredPolicy, { userPrincipalName }: NamedUser): Finding {
	return finding("service-account-blocked", {
		subject: name,
		message: `"${name}" would keep the CIPP service account ${userPrincipalName} out; CIPP signs in from Azure's addresses, without a managed device.`,
		fix: "Take the account out of the groups that the policy includes, or exclude it.",
		position,
	});
}

/**
 * Whether a policy keeps CIPP out once it reaches the account: a block by location or of everything, or the demand for
 * a managed device. What is about certain clients or platforms, or about user actions, is not about CIPP's sign-in.
 */
function stops(body: JsonObject): boolean {
	if (!coversApplications(body)) return false;
	if (isBlocking(body))
		return hasLocationCondition(body) || (coversAllApplications(body) && !isNarrowed(body));
	return demandsDevice(body) && !isNarrowed(body);
}

/** Policies that the YAML does not name can lock CIPP out just as well. One in report-only has not done so yet. */
function unmanagedBlocks(
	{ observed, unmanaged, changes }: CheckContext,
	{ userPrincipalName, position }: NamedUser,
	person: Person,
): Finding[] {
	const excluded = new Set(changes.map(({ id }) => id));
	const ids = new Set(unmanaged.map(({ id }) => id).filter((id) => !excluded.has(id)));
	return observed.policies
		.filter((live) => ids.has(textAt(live, "id")))
		.map(canonicalPolicy)
		.filter((body) => isActive(body) && stops(body) && reaches(body, person))
		.map((body) => {
			const name = textAt(body, "displayName");
			const enforced = textAt(body, "state") === "enabled";
			return finding("service-account-blocked", {
				severity: enforced && !onlyCountries(body, observed.namedLocations) ? "error" : "warning",
				subject: name,
				message: `The existing policy "${name}" reaches the CIPP service account ${userPrincipalName} and ${enforced ? "keeps" : "would keep"} it out; CIPP signs in from Azure's addresses, without a managed device.`,
				fix: "Exclude the account from that policy in the Microsoft Entra admin center, or manage the policy here.",
				position,
			});
		});
}

/** Azure's addresses may well lie in an allowed country, so a block by country is no proof of a lock-out. */
function onlyCountries(body: JsonObject, live: readonly JsonObject[]): boolean {
	const locations = objectAt(conditionsOf(body), "locations");
	const named = [...textsAt(locations, "includeLocations"), ...textsAt(locations, "excludeLocations")].filter(
		(text) => text !== "All",
	);
	return (
		named.every((id) =>
			live.some(
				(location) =>
					canonicalId(textAt(location, "id")) === id &&
					locationType(location).endsWith("countryNamedLocation"),
			),
		) && named.length > 0
	);
}
