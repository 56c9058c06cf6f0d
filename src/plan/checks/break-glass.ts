import type { NamedUser } from "../../desired/tenant.ts";
import { finding } from "../findings.ts";
import type { DirectoryUser } from "../observed.ts";
import type { Finding } from "../plan.ts";
import type { CheckContext, ResolvedPolicy } from "./context.ts";
import { appliesToUsers, demandsDevice, isActive, isBlocking, mightReach, names } from "./facets.ts";

/** Somebody must always be able to get back in. */
export function breakGlassFindings(context: CheckContext): Finding[] {
	const { desired, policies } = context;
	const blocking = policies.filter(
		({ body }) => isActive(body) && (isBlocking(body) || demandsDevice(body)) && appliesToUsers(body),
	);
	if (desired.breakGlass.length === 0) return blocking.length === 0 ? [] : [noneNamed(context)];
	return [
		...onlyOne(context),
		...desired.breakGlass.flatMap((account) => accountFindings(context, account, blocking)),
	];
}

function noneNamed({ desired }: CheckContext): Finding {
	return finding("break-glass-missing", {
		message: `${desired.name} has blocking policies and names no break-glass account.`,
		fix: "Name two cloud-only emergency access accounts under breakGlass.users.",
		position: desired.position,
	});
}

function onlyOne({ desired }: CheckContext): Finding[] {
	const [only, second] = desired.breakGlass;
	if (!only || second) return [];
	return [
		finding("break-glass-missing", {
			severity: "warning",
			subject: only.userPrincipalName,
			message: `${desired.name} names a single break-glass account.`,
			fix: "Name two, so that one can fail.",
			position: only.position,
		}),
	];
}

function accountFindings(
	context: CheckContext,
	account: NamedUser,
	blocking: readonly ResolvedPolicy[],
): Finding[] {
	const wanted = account.userPrincipalName.toLowerCase();
	const user = context.observed.directory.users.find(
		(found) => found.userPrincipalName.toLowerCase() === wanted,
	);
	if (user)
		return [...stateFindings(context, account, user), ...notExcluded(context, account, user, blocking)];
	// What may not be read is a finding of its own, and no proof that nobody is there.
	if (context.observed.refusals.some(({ what }) => what === "users")) return [];
	const missing = `does not exist in ${context.desired.name}`;
	return [about(account, missing, "Create it, or correct its sign-in name.")];
}

function stateFindings(
	{ desired, observed }: CheckContext,
	account: NamedUser,
	user: DirectoryUser,
): Finding[] {
	if (observed.refusals.some(({ what }) => what === "users")) return [];
	const disabled = about(
		account,
		`is disabled in ${desired.name}`,
		"Enable it: an account that cannot sign in rescues nobody.",
	);
	const synchronised = about(
		account,
		"is synchronised from on-premises, and fails with it",
		"Use a cloud-only account.",
	);
	return [
		...(user.accountEnabled ? [] : [disabled]),
		...(user.onPremisesSyncEnabled ? [{ ...synchronised, severity: "warning" as const }] : []),
	];
}

function about({ userPrincipalName, position }: NamedUser, what: string, fix: string): Finding {
	const message = `The break-glass account ${userPrincipalName} ${what}.`;
	return finding("break-glass-missing", { subject: userPrincipalName, message, fix, position });
}

function notExcluded(
	{ observed }: CheckContext,
	{ userPrincipalName }: NamedUser,
	{ id }: DirectoryUser,
	blocking: readonly ResolvedPolicy[],
): Finding[] {
	const person = { id, memberships: observed.directory.memberships.get(userPrincipalName.toLowerCase()) };
	return blocking
		.filter(({ body }) => mightReach(body, person) && !names(body, "exclude", person))
		.map(({ entry, body }) =>
			finding("break-glass-missing", {
				subject: entry.name,
				message: `"${entry.name}" ${isBlocking(body) ? "blocks" : "demands a managed device"}, and does not exclude the break-glass account ${userPrincipalName}.`,
				fix: "Add the account to its excludeUsers, or to a group that it excludes.",
				position: entry.at(["conditions", "users", "excludeUsers"]),
			}),
		);
}
