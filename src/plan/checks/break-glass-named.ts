import type { DesiredTenant, NamedUser } from "../../desired/tenant.ts";
import { type JsonObject, textsAt } from "../../json.ts";
import { finding } from "../findings.ts";
import type { ObservedTenant } from "../observed.ts";
import type { Finding } from "../plan.ts";
import { appliesToUsers, demandsDevice, isActive, isBlocking, usersOf } from "../policy-facets.ts";

/** Whether a policy, with names or with ids, can keep people from getting back in. */
export function keepsOut(body: JsonObject): boolean {
	return isActive(body) && (isBlocking(body) || demandsDevice(body)) && appliesToUsers(body);
}

/**
 * What the file says of its break-glass accounts, before any of them is looked for.
 * @param context with the tenant, where it was asked: an account may be written by its id elsewhere
 */
export function breakGlassNamed({
	desired,
	observed,
}: {
	readonly desired: DesiredTenant;
	readonly observed?: ObservedTenant;
}): Finding[] {
	const users = observed?.directory.users ?? [];
	return [
		...howMany(desired),
		...desired.breakGlass.flatMap((account) => {
			const name = account.userPrincipalName.toLowerCase();
			const user = users.find(({ userPrincipalName }) => userPrincipalName.toLowerCase() === name);
			return shared(desired, account, [name, ...(user ? [user.id.toLowerCase()] : [])]);
		}),
	];
}

function howMany({ name, position, breakGlass, policies }: DesiredTenant): Finding[] {
	const [only, second] = breakGlass;
	if (second) return [];
	if (only) {
		return [
			finding("break-glass-missing", {
				severity: "warning",
				subject: only.userPrincipalName,
				message: `${name} names a single break-glass account.`,
				fix: "Name two, so that one can fail.",
				position: only.position,
			}),
		];
	}
	if (!policies.some(({ body }) => keepsOut(body))) return [];
	return [
		finding("break-glass-missing", {
			message: `${name} has blocking policies and names no break-glass account.`,
			fix: "Name two cloud-only emergency access accounts under breakGlass.users.",
			position,
		}),
	];
}

/** An account that is in daily use is no reserve, and being excluded from every block would open its daily use. */
function shared(
	{ serviceAccount, policies }: DesiredTenant,
	{ userPrincipalName, position }: NamedUser,
	means: readonly string[],
): Finding[] {
	const technicians = policies
		.filter(({ part }) => part === "A")
		.flatMap(({ body }) => textsAt(usersOf(body), "includeUsers"));
	const isMeant = (text: string) => means.includes(text.toLowerCase());
	const roles = [
		...(serviceAccount && isMeant(serviceAccount.userPrincipalName) ? ["the CIPP service account"] : []),
		...(technicians.some(isMeant) ? ["a technician whom Part A blocks"] : []),
	];
	return roles.map((role) =>
		finding("break-glass-shared", {
			subject: userPrincipalName,
			message: `The break-glass account ${userPrincipalName} is also ${role}.`,
			fix: "Keep an emergency access account for emergencies: name another account in one of the two places.",
			position,
		}),
	);
}
