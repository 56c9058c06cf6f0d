import type { DesiredPolicy, DesiredTenant } from "../../desired/tenant.ts";
import { type JsonObject, objectAt, textAt, textsAt } from "../../json.ts";
import { finding } from "../findings.ts";
import type { Change, Finding } from "../plan.ts";
import {
	appliesToUsers,
	conditionsOf,
	coversAllApplications,
	hasLocationCondition,
	isActive,
	isBlocking,
	isNarrowed,
	usersOf,
} from "../policy-facets.ts";

/** Checks of what a file writes, which need no tenant. */
interface Written {
	readonly desired: DesiredTenant;
}

/** A block from everywhere, with nowhere left to sign in from. */
export function noTrustedLocation({ desired }: Written): Finding[] {
	return desired.policies
		.filter(({ body }) => isActive(body) && isBlocking(body) && appliesToUsers(body))
		.flatMap((policy) => {
			if (blocksFromEverywhere(policy.body)) return [nowhere(policy, [])];
			return stopsEverybody(policy.body) ? [nowhere(policy, spared(policy.body))] : [];
		});
}

function blocksFromEverywhere(body: JsonObject): boolean {
	const locations = objectAt(conditionsOf(body), "locations");
	return (
		textsAt(locations, "includeLocations").includes("All") &&
		textsAt(locations, "excludeLocations").length === 0
	);
}

/** All users, all applications, and no condition that would let any sign-in through. Single users make no difference. */
function stopsEverybody(body: JsonObject): boolean {
	const applications = objectAt(conditionsOf(body), "applications");
	const some =
		textsAt(applications, "excludeApplications").length > 0 || applications["applicationFilter"] != null;
	const everybody = textsAt(usersOf(body), "includeUsers").includes("All");
	return (
		everybody && coversAllApplications(body) && !some && !hasLocationCondition(body) && !isNarrowed(body)
	);
}

/** Groups, roles and guests that are excluded: from nobody to everybody, which no file tells. */
function spared(body: JsonObject): readonly string[] {
	const users = usersOf(body);
	return [
		...textsAt(users, "excludeGroups"),
		...textsAt(users, "excludeRoles"),
		...(users["excludeGuestsOrExternalUsers"] == null ? [] : ["guests"]),
	];
}

function nowhere(policy: DesiredPolicy, others: readonly string[]): Finding {
	const but = others.length === 0 ? "" : ` for all but ${others.join(", ")}`;
	return finding("no-trusted-location", {
		severity: others.length === 0 ? "error" : "warning",
		subject: policy.name,
		message: `"${policy.name}" blocks from every location and allows none${but}.`,
		fix:
			policy.part === "A"
				? "Name at least one trusted location under allowFrom."
				: "Name at least one location under excludeLocations.",
		position: policy.at(["conditions", "locations", "excludeLocations"]),
	});
}

/** Parts A and B protect nobody while they are off or not there; report-only is the way to an enforced Part A. */
export function notEnforced({ desired }: Written): Finding[] {
	return [
		...desired.policies.flatMap((policy) => {
			const state = textAt(policy.body, "state");
			const wanted = policy.part === "B" || (policy.part === "A" && state === "disabled");
			return wanted && state !== "enabled" ? [notOn(policy, state)] : [];
		}),
		...leftOut(desired),
	];
}

function notOn({ name, part, at }: DesiredPolicy, state: string): Finding {
	return finding("not-enforced", {
		subject: name,
		message: `"${name}" is ${state === "disabled" ? "off" : "report-only"}, and protects nobody.`,
		fix:
			part === "B" ? "Write state: enabled." : "Write state: report-only, and enabled once that is proven.",
		position: at(["state"]),
	});
}

const parts = [
	{ part: "A", key: "technicians", lacks: "technicians may use CIPP from any address" },
	{ part: "B", key: "serviceAccount", lacks: "nothing here asks the CIPP service account for MFA" },
] as const;

function leftOut({ cippSection: position, policies }: DesiredTenant): Finding[] {
	if (!position) return [];
	return parts
		.filter(({ part }) => !policies.some((policy) => policy.part === part))
		.map(({ part, key, lacks }) =>
			finding("not-enforced", {
				subject: `cipp.${key}`,
				message: `Part ${part} is not written: ${lacks}, whatever policies the tenant may have besides.`,
				fix: `Write cipp.${key}; with renamedFrom or the same name it takes over a policy that is there already.`,
				position,
			}),
		);
}

/**
 * Ringfence's own client must be able to repair what it did. Where CIPP has these addresses already, it evidently can.
 * @param context without changes where no tenant was asked
 */
export function ownClientRestricted({
	desired,
	changes = [],
}: Written & { readonly changes?: readonly Change[] }): Finding[] {
	const { cippApi, allowlists = [] } = desired;
	return allowlists
		.filter(({ kind, id, ranges }) => kind === "apiClient" && id === cippApi?.clientId && ranges.length > 0)
		.map(({ id, name, position }) =>
			finding("own-client-restricted", {
				severity: changes.some((change) => change.kind === "apiClient" && change.id === id)
					? "error"
					: "warning",
				subject: name,
				message: `"${name}" is the client that Ringfence itself uses: from an address outside its ranges nothing could be repaired from here.`,
				fix: "Write unrestricted: true with a reason, or run on a self-hosted runner with a known address and accept this.",
				position,
			}),
		);
}

/** Two tenants of one name: whoever picks or reads one by it may get the other. */
export function namesakes({ desired }: Written): Finding[] {
	const { name, position, namesakes: others = [] } = desired;
	if (others.length === 0) return [];
	const places = others.map(({ file, line }) => `${file}:${line}`).join(", ");
	return [
		finding("ambiguous-name", {
			subject: name,
			message: `Another tenant is named "${name}" as well (${places}), so that --tenant and every report would mean both.`,
			fix: "Give each tenant a name of its own under tenant.name; it is only shown, and need not be Microsoft's.",
			position,
		}),
	];
}
