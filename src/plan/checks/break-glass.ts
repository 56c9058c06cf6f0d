import type { NamedUser } from "../../desired/tenant.ts";
import { finding } from "../findings.ts";
import type { DirectoryUser } from "../observed.ts";
import type { Finding } from "../plan.ts";
import { isBlocking, mightReach, names } from "../policy-facets.ts";
import { canonicalId } from "../shape.ts";
import { keepsOut } from "./break-glass-named.ts";
import type { CheckContext, ResolvedPolicy } from "./context.ts";

/** Somebody must always be able to get back in. */
export function breakGlassFindings(context: CheckContext): Finding[] {
	const blocking = context.policies.filter(({ body }) => keepsOut(body));
	return context.desired.breakGlass.flatMap((account) => accountFindings(context, account, blocking));
}

/** The object ids of the break-glass accounts that exist, canonical. */
export function rescuerIds({ desired, observed }: CheckContext): ReadonlySet<string> {
	const accounts = desired.breakGlass.map(({ userPrincipalName }) => userPrincipalName.toLowerCase());
	const found = observed.directory.users.filter(({ userPrincipalName }) =>
		accounts.includes(userPrincipalName.toLowerCase()),
	);
	return new Set(found.map(({ id }) => canonicalId(id)));
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
