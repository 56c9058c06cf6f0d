import { type JsonObject, objectAt, textAt, textsAt } from "../../json.ts";
import { finding } from "../findings.ts";
import { locationType } from "../location-shape.ts";
import type { Finding } from "../plan.ts";
import { canonicalPolicy } from "../policy-shape.ts";
import type { CheckContext } from "./context.ts";
import {
	conditionsOf,
	hasLocationCondition,
	isActive,
	isBlocking,
	names,
	reaches,
	usersOf,
} from "./facets.ts";

/** CIPP signs in with its service account from Azure's addresses, so no location may stand in its way. */
export function serviceAccountFindings(context: CheckContext): Finding[] {
	const { desired, observed, policies } = context;
	const account = desired.serviceAccount;
	if (!account) return [];
	const wanted = account.userPrincipalName.toLowerCase();
	const user = observed.directory.users.find((found) => found.userPrincipalName.toLowerCase() === wanted);
	if (!user) return [];
	const person = { id: user.id, memberships: observed.directory.memberships.get(wanted) };
	const written = policies.filter(({ body }) => isActive(body) && hasLocationCondition(body));
	const conditioned = written
		.filter(
			({ body }) => !isBlocking(body) && names(body, "include", { id: user.id, memberships: undefined }),
		)
		.filter(({ body }) => textsAt(usersOf(body), "includeUsers").includes(user.id))
		.map(({ entry }) =>
			finding("service-account-location", {
				subject: entry.name,
				message: `"${entry.name}" names the CIPP service account and has a location condition.`,
				fix: "Take the location condition out: MFA must be asked at every sign-in, from everywhere.",
				position: entry.at(["conditions", "locations"]),
			}),
		);
	const blocked = written
		.filter(({ body }) => isBlocking(body) && reaches(body, person))
		.map(({ entry }) =>
			finding("service-account-blocked", {
				subject: entry.name,
				message: `"${entry.name}" would block the CIPP service account ${account.userPrincipalName} by location; CIPP signs in from Azure's addresses.`,
				fix: "Take the account out of the groups that the policy includes, or exclude it.",
				position: entry.position,
			}),
		);
	return [...conditioned, ...blocked, ...unmanagedBlocks(context, person)];
}

/** Policies that the YAML does not name can lock CIPP out just as well. */
function unmanagedBlocks(context: CheckContext, person: Parameters<typeof reaches>[1]): Finding[] {
	const { desired, observed, unmanaged } = context;
	const account = desired.serviceAccount;
	const ids = new Set(unmanaged.map(({ id }) => id));
	return observed.policies
		.filter((live) => ids.has(textAt(live, "id")))
		.map(canonicalWithName)
		.filter(
			({ body }) => isActive(body) && isBlocking(body) && hasLocationCondition(body) && reaches(body, person),
		)
		.map(({ name, body }) =>
			finding("service-account-blocked", {
				severity: onlyCountries(body, observed.namedLocations) ? "warning" : "error",
				subject: name,
				message: `The existing policy "${name}" reaches the CIPP service account ${account?.userPrincipalName} and blocks by location; CIPP signs in from Azure's addresses.`,
				fix: "Exclude the account from that policy in the Microsoft Entra admin center, or manage the policy here.",
				position: account?.position ?? desired.position,
			}),
		);
}

function canonicalWithName(live: JsonObject): { name: string; body: JsonObject } {
	return { name: textAt(live, "displayName"), body: canonicalPolicy(live) };
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
					textAt(location, "id") === id && locationType(location).endsWith("countryNamedLocation"),
			),
		) && named.length > 0
	);
}
