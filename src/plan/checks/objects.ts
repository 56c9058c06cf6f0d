import { isJsonObject, type JsonObject, objectAt, textAt, textsAt } from "../../json.ts";
import { finding } from "../findings.ts";
import { cippSignInApp, nameReferences, staticWebApps } from "../names.ts";
import type { ObservedTenant } from "../observed.ts";
import { meanwhile, mostRanges, moves } from "../order.ts";
import type { Change, Finding } from "../plan.ts";
import { conditionsOf, isActive } from "../policy-facets.ts";
import { canonicalPolicy, unknownPolicyProperties } from "../policy-shape.ts";
import { isMicrosoftManaged } from "../unmanaged.ts";
import type { CheckContext } from "./context.ts";

const exclusions = /^conditions\.users\.exclude/;

/** Of Microsoft's own policies only the state and the exclusions may change. */
export function managedPolicy({ changes }: CheckContext): Finding[] {
	return changes
		.filter(({ before }) => before !== null && isMicrosoftManaged(textAt(before, "displayName")))
		.flatMap(({ action, name, fields, position }) => {
			const others = fields.filter(({ path }) => path !== "state" && !exclusions.test(path));
			if (action === "update" && others.length === 0) return [];
			const what =
				action === "delete" ? "be deleted" : `change in ${others.map(({ path }) => path).join(", ")}`;
			return [
				finding("managed-policy", {
					subject: name,
					message: `"${name}" is managed by Microsoft and cannot ${what}.`,
					fix: "Change only its state and its exclusions, or turn it off and write a policy of your own.",
					position: others[0]?.position ?? position,
				}),
			];
		});
}

/** Graph cannot turn a list of addresses into a list of countries. */
export function kindMismatch({ desired, changes }: CheckContext): Finding[] {
	return changes.flatMap(({ name, position, fields }) =>
		fields
			.filter(({ path }) => path === "@odata.type")
			.map(({ before }) =>
				finding("kind-mismatch", {
					subject: name,
					message: `${desired.name} has a named location "${name}" of another kind (${before}), and a kind cannot change.`,
					fix: "Choose another name, or remove the existing location first.",
					position,
				}),
			),
	);
}

/** Graph refuses to delete what a policy still names. */
export function locationInUse({ desired, observed, policies, changes, unmanaged }: CheckContext): Finding[] {
	const remaining = new Set(unmanaged.map(({ id }) => id));
	const live = observed.policies.filter((policy) => remaining.has(textAt(policy, "id"))).map(canonicalPolicy);
	const all = [...live, ...policies.map(({ body }) => body)];
	return changes
		.filter(({ action, kind }) => action === "delete" && kind === "namedLocation")
		.flatMap(({ id, name, position }) => {
			const users = all.filter((policy) =>
				nameReferences(policy).some(({ kind, text }) => kind === "location" && text === id?.toLowerCase()),
			);
			if (users.length === 0) return [];
			return [
				finding("location-in-use", {
					subject: name,
					message: `The named location "${name}" is still named by ${users.map((policy) => `"${textAt(policy, "displayName")}"`).join(", ")} of ${desired.name}.`,
					fix: "Take it out of those policies first, or remove them too.",
					position,
				}),
			];
		});
}

/** Since 30 June 2026 this grant control is not enforced. */
export function retiredGrant({ desired, observed, policies, unmanaged }: CheckContext): Finding[] {
	const ids = new Set(unmanaged.map(({ id }) => id));
	const retired = (body: JsonObject) =>
		isActive(body) &&
		textsAt(objectAt(body, "grantControls"), "builtInControls").includes("approvedApplication");
	const live = observed.policies.filter((policy) => ids.has(textAt(policy, "id")) && retired(policy));
	const found = [
		...policies
			.filter(({ body }) => retired(body))
			.map(({ entry }) => ({ name: entry.name, position: entry.at(["grantControls", "builtInControls"]) })),
		...live.map((policy) => ({ name: textAt(policy, "displayName"), position: desired.position })),
	];
	return found.map(({ name, position }) =>
		finding("retired-grant", {
			subject: name,
			message: `"${name}" requires an approved client app, which Microsoft no longer enforces: it acts as if nothing were required.`,
			fix: "Require an app protection policy (compliantApplication) instead.",
			position,
		}),
	);
}

/** Properties newer than this version of Ringfence change what a policy does, and are left as they are. */
export function unknownProperty({ desired, matches, changes }: CheckContext): Finding[] {
	return matches.flatMap(({ desired: entry, live }) => {
		if (entry.kind !== "conditionalAccessPolicy" || live === undefined) return [];
		const unknown = unknownPolicyProperties(live);
		if (unknown.length === 0) return [];
		const change = changes.find(({ id }) => id === textAt(live, "id"));
		const lost = unknown.filter((path) => change?.after && isCleared(change.after, path));
		return [
			finding("unknown-property", {
				severity: lost.length > 0 ? "error" : "warning",
				subject: entry.name,
				message:
					lost.length > 0
						? `"${entry.name}" of ${desired.name} has settings that Ringfence does not know, and this change would clear them: ${lost.join(", ")}.`
						: `"${entry.name}" of ${desired.name} has settings that Ringfence does not know: ${unknown.join(", ")}. They are left as they are.`,
				fix: "Look at them in the Microsoft Entra admin center: they may change what the policy does.",
				position: entry.position,
			}),
		];
	});
}

/** Whether something above a path is written as null, which takes everything in it along. */
function isCleared(after: JsonObject, path: string): boolean {
	const [first = "", ...rest] = path.split(".");
	if (rest.length === 0) return false;
	const inner = after[first];
	return isJsonObject(inner) ? isCleared(inner, rest.join(".")) : inner === null;
}

const limits = [
	{ kind: "conditionalAccessPolicy", limit: 240, words: "Conditional Access policies" },
	{ kind: "namedLocation", limit: 195, words: "named locations" },
] as const;

/** Microsoft's limits count every state. They stop only what creates: what is there already may be kept and changed. */
export function policyLimitNear(context: CheckContext): Finding[] {
	const { desired, observed, changes } = context;
	const counts = limits.flatMap(({ kind, limit, words }) => {
		const live = kind === "namedLocation" ? observed.namedLocations : observed.policies;
		const made = (wanted: Change["action"]) =>
			changes.filter((change) => change.kind === kind && change.action === wanted).length;
		const count = live.length + made("create") - made("delete");
		if (count <= limit - 20) return [];
		return [
			finding("policy-limit-near", {
				severity: count > limit && made("create") > 0 ? "error" : "warning",
				message: `${desired.name} would have ${count} ${words}; Microsoft's limit is ${limit}.`,
				fix: "Remove what is no longer used.",
				position: desired.position,
			}),
		];
	});
	return [...counts, ...tooManyBetween(context)];
}

/** A single change needs no step in between. */
function tooManyBetween({ changes }: CheckContext): Finding[] {
	if (changes.length === 1) return [];
	return changes
		.filter((change) => moves(change) && meanwhile(change) === undefined)
		.map(({ name, position }) =>
			finding("policy-limit-near", {
				subject: name,
				message: `The old and the new ranges of "${name}" are more than the ${mostRanges} that a named location holds, so that it cannot hold both while the other changes are made: sign-ins from its new addresses may be blocked for some seconds.`,
				fix: "Add the new ranges first, and remove the old ones in a later pull request.",
				position,
			}),
		);
}

/** After CIPP's move to its own sign-in app, a policy on Static Web Apps protects nothing of it. */
export function cippTargetMoved({ observed, policies }: CheckContext): Finding[] {
	const app = signInApp(observed);
	if (!app) return [];
	return policies
		.filter(({ entry, body }) => entry.part === "A" && isActive(body))
		.flatMap(({ entry, body }) => {
			const apps = textsAt(objectAt(conditionsOf(body), "applications"), "includeApplications");
			const covered = apps.includes("All") || apps.includes(app.id);
			if (covered || (!app.certain && !apps.includes(staticWebApps))) return [];
			return [
				finding("cipp-target-moved", {
					subject: entry.name,
					message: `"${entry.name}" does not cover ${app.id}, the app that signs people in to CIPP according to ${app.source}.`,
					fix: `Write apps: cipp where that app is named ${cippSignInApp}, else name ${app.id}, or write apps: all.`,
					position: entry.at(["conditions", "applications", "includeApplications"]),
				}),
			];
		});
}

/** CIPP's own word is certain; an app of that name in the tenant only says what CIPP usually does. */
function signInApp({
	cipp,
	directory,
}: ObservedTenant): { id: string; certain: boolean; source: string } | undefined {
	const told = cipp && !("error" in cipp) ? cipp.signInAppId : undefined;
	if (told !== undefined) return { id: told.toLowerCase(), certain: true, source: "CIPP itself" };
	const named = directory.servicePrincipals.find(({ displayName }) => displayName === cippSignInApp);
	return (
		named && {
			id: named.appId.toLowerCase(),
			certain: false,
			source: `the tenant, which has ${cippSignInApp}`,
		}
	);
}
