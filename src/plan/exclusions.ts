import type { CippAccess, DesiredTenant, SkippedPolicy } from "../desired/tenant.ts";
import { isJsonObject, type JsonObject, objectAt, textAt, textsAt } from "../json.ts";
import { type Access, type Exclusion, excludeCipp } from "./cipp-exclusion.ts";
import { diffBodies } from "./diff.ts";
import { finding } from "./findings.ts";
import { guestWords } from "./guest-words.ts";
import type { ObservedTenant } from "./observed.ts";
import type { Change, Finding } from "./plan.ts";
import { isActive } from "./policy-facets.ts";
import { canonicalPolicy } from "./policy-shape.ts";

/** What Part D makes of the policies that the YAML does not name. */
export interface Exclusions {
	readonly changes: readonly Change[];
	readonly findings: readonly Finding[];
	/** Why a policy is left as it is, by its id. */
	readonly notes: ReadonlyMap<string, string>;
}

/** How CIPP comes into this tenant, with ids. Nothing where a name did not resolve, which is a finding. */
export function resolveAccess(
	desired: DesiredTenant,
	observed: ObservedTenant,
): { readonly access: Access | undefined; readonly findings: readonly Finding[] } {
	const { cippAccess, serviceAccount } = desired;
	if (cippAccess === undefined) return { access: undefined, findings: [] };
	if (cippAccess.mode === "gdap") return { access: cippAccess, findings: [] };
	const { userPrincipalName, position } = serviceAccount ?? {
		userPrincipalName: "",
		position: desired.position,
	};
	const name = userPrincipalName.toLowerCase();
	const user = observed.directory.users.find((found) => found.userPrincipalName.toLowerCase() === name);
	if (user) {
		const account = { id: user.id.toLowerCase(), memberships: observed.directory.memberships.get(name) };
		return { access: { mode: "direct", account }, findings: [] };
	}
	const missing = finding("unknown-name", {
		message: `${desired.name} has no user "${userPrincipalName}", so that nothing can be excluded for CIPP.`,
		fix: "Correct the sign-in name of the CIPP service account, or create it first.",
		position,
	});
	return { access: undefined, findings: [missing] };
}

/**
 * Excludes CIPP from every active policy that the YAML does not name, so that a policy that somebody adds later is
 * found by the next plan. Policies that are off are left alone until they are turned on.
 * @param live raw policies that are neither written nor removed
 * @param skipped those of them that stay as they are on purpose
 */
export function planExclusions(
	desired: DesiredTenant,
	live: readonly JsonObject[],
	access: Access | undefined,
	skipped: ReadonlyMap<object, SkippedPolicy>,
): Exclusions {
	const { cippAccess } = desired;
	const changes: Change[] = [];
	const findings: Finding[] = [];
	const notes = new Map<string, string>();
	if (!access || !cippAccess) return { changes, findings, notes };
	for (const policy of live) {
		const id = textAt(policy, "id");
		const skip = skipped.get(policy);
		const body = withKeyword(policy, access);
		const exclusion = readable(policy, access) ? excludeCipp(body, access) : undefined;
		if (skip) notes.set(id, skipNote(skip, exclusion, access));
		else if (exclusion === undefined && !isActive(policy)) notes.set(id, "off, and not readable with v1.0");
		else if (exclusion === undefined) findings.push(unreadable(desired, cippAccess, policy));
		else if (exclusion.kind === "not-needed") notes.set(id, noteOf(exclusion, access));
		else {
			changes.push(changeOf(policy, body, exclusion.policy, cippAccess));
			findings.push(...widening(desired, textAt(policy, "displayName"), exclusion, cippAccess));
		}
	}
	return { changes, findings, notes };
}

/** Says who else an exclusion would reach. */
export function widening(
	desired: DesiredTenant,
	name: string,
	exclusion: Exclusion,
	access: CippAccess,
): Finding[] {
	if (exclusion.kind !== "widens") return [];
	const others = exclusion.alsoExcluded.map((pair) => guestWords(pair, access)).join(", ");
	return [
		finding("exclusion-widens", {
			subject: name,
			message: `Excluding the MSP from "${name}" of ${desired.name} would also exclude ${others}: a policy has one list of tenants for all kinds of guest.`,
			fix: "Split the policy in two, list it under skipPolicies with a reason, or accept that the others are excluded.",
			position: access.position,
		}),
	];
}

function changeOf(
	policy: JsonObject,
	before: JsonObject,
	after: JsonObject,
	{ position }: CippAccess,
): Change {
	return {
		action: "update",
		kind: "conditionalAccessPolicy",
		part: "D",
		name: textAt(policy, "displayName"),
		id: textAt(policy, "id"),
		before,
		after,
		fields: diffBodies(before, after, () => position),
		position,
	};
}

const keyword = "GuestsOrExternalUsers";

/**
 * The canonical policy, but with the old guest keyword where it stands: a list of users is written as a whole, and
 * writing it without the keyword would end the exclusion of guests.
 */
function withKeyword(policy: JsonObject, { mode }: Access): JsonObject {
	const canonical = canonicalPolicy(policy);
	const conditions = objectAt(canonical, "conditions");
	const users = objectAt(conditions, "users");
	const raw = textsAt(objectAt(objectAt(policy, "conditions"), "users"), "excludeUsers");
	if (mode === "gdap" || !raw.includes(keyword)) return canonical;
	const excludeUsers = [...textsAt(users, "excludeUsers"), keyword].sort();
	const restored = { ...users, excludeUsers, excludeGuestsOrExternalUsers: null };
	return { ...canonical, conditions: { ...conditions, users: restored } };
}

/** A reason for not excluding CIPP misleads where it is excluded all the same. */
function skipNote({ reason }: SkippedPolicy, exclusion: Exclusion | undefined, access: Access): string {
	const covered = exclusion?.kind === "not-needed" && exclusion.why === "covered";
	return covered ? `${noteOf(exclusion, access)}, though skipped: ${reason}` : `skipped: ${reason}`;
}

function noteOf({ why }: Extract<Exclusion, { kind: "not-needed" }>, { mode }: Access): string {
	const who = mode === "gdap" ? "the MSP" : "the CIPP service account";
	switch (why) {
		case "covered":
			return `excludes ${who} already`;
		case "disabled":
			return `off: ${who} is excluded once it is turned on`;
		case "no-users":
			return "not about users";
		case "own-policy":
			return "the CIPP service account's own policy";
	}
}

/**
 * A policy that was changed with the beta endpoint may come back without what v1.0 cannot express. Whom a list of
 * tenants of an unknown kind holds, and so whether the MSP is in it, nobody can say either.
 */
function readable(policy: JsonObject, { mode }: Access): boolean {
	const conditions = objectAt(policy, "conditions");
	const users = conditions["users"];
	if (!isJsonObject(users)) return isJsonObject(conditions["clientApplications"]);
	const tenants = objectAt(objectAt(users, "excludeGuestsOrExternalUsers"), "externalTenants");
	return mode === "direct" || ["all", "enumerated"].includes(textAt(tenants, "membershipKind") || "all");
}

function unreadable(desired: DesiredTenant, { position }: CippAccess, policy: JsonObject): Finding {
	const name = textAt(policy, "displayName") || textAt(policy, "id");
	return finding("unreadable-policy", {
		subject: name,
		message: `"${name}" of ${desired.name} cannot be read with Microsoft Graph v1.0, so nobody can say whether CIPP is excluded from it.`,
		fix: "Recreate it in the Microsoft Entra admin center, or list it under skipPolicies with a reason.",
		position,
	});
}
