import type { DesiredAllowlist, DesiredCippApi, DesiredTenant } from "../desired/tenant.ts";
import { parseIpRange } from "../policy/ip-range.ts";
import { finding } from "./findings.ts";
import type { CippSilence, ObservedApiClient, ObservedCipp, ObservedTenant } from "./observed.ts";
import type { Change, Finding } from "./plan.ts";
import { compareTexts } from "./text-order.ts";

export interface Allowlists {
	readonly changes: readonly Change[];
	readonly findings: readonly Finding[];
}

/** Part C: what the allowlists of CIPP's API clients and roles must become. */
export function planAllowlists(desired: DesiredTenant, { cipp }: ObservedTenant): Allowlists {
	const { cippApi, allowlists = [] } = desired;
	if (!cippApi || !cipp) return { changes: [], findings: [] };
	if ("error" in cipp) return { changes: [], findings: [unreachable(desired, cippApi, cipp.error)] };
	const isOwn = ({ id }: Change) => id === cippApi.clientId;
	const planned = allowlists.map((entry) =>
		entry.kind === "apiClient" ? planClient(entry, cipp) : planRole(entry, cipp),
	);
	return {
		// Ringfence's own client comes last: should it lock itself out, everything else is done.
		changes: planned
			.flatMap(({ changes }) => changes)
			.sort((a, b) => Number(isOwn(a)) - Number(isOwn(b)) || compareTexts(a.name, b.name)),
		findings: [...planned.flatMap(({ findings }) => findings), ...unmanaged(desired, cippApi, cipp)],
	};
}

function planClient(entry: DesiredAllowlist, cipp: ObservedCipp): Allowlists {
	const live = cipp.apiClients.find(({ clientId }) => clientId === entry.id);
	if (!live) return { changes: [], findings: [unknown(entry, "an API client", entry.id)] };
	if (entry.unrestricted) return { changes: [], findings: live.open ? [] : [staysRestricted(entry, live)] };
	if (entry.ranges.length === 0) return { changes: [], findings: [] };
	const changes = compare(entry, live);
	if (changes.length === 0) return { changes, findings: [] };
	return {
		changes,
		findings: [
			...(live.roleUnknown
				? [unwritable(entry, `CIPP shows no role that it would take back for "${entry.name}"`)]
				: []),
		],
	};
}

function planRole(entry: DesiredAllowlist, cipp: ObservedCipp): Allowlists {
	const refusal = cipp.refusals.find(({ what }) => what === "roles");
	if (entry.id === "superadmin") {
		return { changes: [], findings: [unwritable(entry, "CIPP takes no addresses for the role superadmin")] };
	}
	if (refusal) return { changes: [], findings: [refused(entry, refusal.message)] };
	const live = cipp.roles.find(({ name }) => name.toLowerCase() === entry.id);
	if (!live) return { changes: [], findings: [unknown(entry, "a role", entry.name)] };
	const reach = { ipRanges: live.ipRanges.every(isAnywhere) ? [] : live.ipRanges, open: isOpen(live) };
	return { changes: entry.ranges.length === 0 ? [] : compare(entry, reach), findings: [] };
}

/** One form for a range as written and as CIPP stores it. What no parser takes is shown as it stands. */
function canonical(text: string): string {
	const range = parseIpRange(text);
	return "error" in range ? text : range.canonical;
}

/** CIPP's word for no restriction. One such entry opens what has it, whatever stands beside it. */
function isAnywhere(text: string): boolean {
	return text.toLowerCase() === "any";
}

function isOpen({ ipRanges }: Pick<ObservedApiClient, "ipRanges">): boolean {
	return ipRanges.length === 0 || ipRanges.some(isAnywhere);
}

/** No addresses in CIPP are either no restriction or, where it is not open, nobody at all: never what is written. */
function compare(entry: DesiredAllowlist, live: Pick<ObservedApiClient, "ipRanges" | "open">): Change[] {
	const set = (ranges: readonly string[]) => [...new Set(ranges.map(canonical))].sort();
	const [before, after] = [set(live.ipRanges), set(entry.ranges)];
	if (before.join() === after.join()) return [];
	const { kind, name, id, position } = entry;
	const field = {
		path: "ipRanges",
		before,
		after,
		added: after.filter((text) => !before.includes(text)),
		removed: before.filter((text) => !after.includes(text)),
		position,
	};
	return [
		{
			action: "update",
			kind,
			part: "C",
			name,
			id,
			before: { ipRanges: before, open: live.open },
			after: { ipRanges: after, open: false },
			fields: [field],
			position,
		},
	];
}

function unreachable(
	desired: DesiredTenant,
	{ url, position }: DesiredCippApi,
	{ message, hint, notAsked }: CippSilence,
): Finding {
	return finding("cipp-unreachable", {
		...(notAsked ? { severity: "warning" } : {}),
		subject: url,
		message: notAsked
			? `This plan leaves out Part C, what CIPP's own allowlists would become. ${message}`
			: `CIPP of ${desired.name} could not be read: ${message}`,
		fix: hint ?? "See whether the address is right and CIPP answers.",
		position,
	});
}

function unknown({ name, position }: DesiredAllowlist, what: string, id: string): Finding {
	return finding("unknown-name", {
		subject: name,
		message: `CIPP has no ${what.replace(/^an? /, "")} "${id}".`,
		fix: `Correct the entry, or create ${what} in CIPP first: Ringfence restricts what exists.`,
		position,
	});
}

function unwritable({ name, position }: DesiredAllowlist, why: string): Finding {
	return finding("api-client-unwritable", {
		subject: name,
		message: `${why}, so its addresses cannot be written without losing something.`,
		fix: "Set its role in CIPP once and plan again, or take the entry out.",
		position,
	});
}

function refused({ name, position }: DesiredAllowlist, message: string): Finding {
	return finding("permission-missing", {
		subject: name,
		message: `CIPP did not show its roles: ${message}`,
		fix: "Give Ringfence's API client a role in CIPP that may read them (superadmin), or take cipp.roles out.",
		position,
	});
}

/** Ringfence never opens a client: that is done by hand, by somebody who means it. */
function staysRestricted({ name, position }: DesiredAllowlist, live: ObservedApiClient): Finding {
	return finding("api-client-open", {
		severity: "warning",
		subject: name,
		message: `"${name}" is unrestricted here and restricted in CIPP (${live.ipRanges.join(", ") || "no address at all"}). Ringfence does not open it.`,
		fix: "Write those ranges here, or remove them in CIPP by hand.",
		position,
	});
}

function unmanaged(
	{ allowlists = [] }: DesiredTenant,
	{ position, clientId: own }: DesiredCippApi,
	cipp: ObservedCipp,
) {
	const written = new Set(allowlists.map(({ id }) => id));
	return cipp.apiClients
		.filter(({ clientId }) => !written.has(clientId))
		.map(({ name, clientId, open, enabled, ipRanges }) => {
			const reach = open
				? "may be used from any address"
				: `may be used from ${ipRanges.join(", ") || "no address"}`;
			const whose = clientId === own ? " It is Ringfence's own." : "";
			return finding("unmanaged-api-client", {
				subject: name,
				message: `CIPP has an API client "${name}" (${clientId}) that is not written here; it ${reach}${enabled ? "" : ", and is switched off"}.${whose}`,
				fix:
					clientId === own
						? "Write it under cipp.apiClients, with unrestricted: true and a reason or with the addresses of your runner."
						: "Write it under cipp.apiClients, or delete it in CIPP.",
				position,
			});
		});
}

/** A client that nothing restricts, and that nobody said may be open. */
export function openClients({ allowlists = [] }: DesiredTenant): Finding[] {
	return allowlists
		.filter(({ ranges, unrestricted }) => ranges.length === 0 && !unrestricted)
		.map(({ name, kind, position }) =>
			finding("api-client-open", {
				subject: name,
				message: `"${name}" has no addresses, so ${kind === "apiClient" ? "this API client" : "this role"} would be open to the world.`,
				fix: "Give it allowFrom or ipRanges. An API client that must be open says unrestricted: true, with a reason.",
				position,
			}),
		);
}
