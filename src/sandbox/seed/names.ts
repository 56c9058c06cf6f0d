import type { ClientFile, MspFile, WrittenPolicy } from "../../policy/generated/types.ts";
import { isGuid } from "../guid.ts";

/** An object that the file takes to be there already: by name, by id, or both. */
export interface Expected {
	readonly name: string;
	readonly id?: string | undefined;
}

/** What one policy file names, and so must exist in its tenant. Ids stand among the names where they were written. */
export interface Names {
	readonly breakGlass: readonly string[];
	readonly serviceAccounts: readonly string[];
	readonly users: readonly string[];
	readonly technicianGroups: readonly string[];
	readonly groups: readonly string[];
	readonly applications: readonly string[];
	readonly servicePrincipals: readonly string[];
	readonly roles: readonly string[];
	readonly policies: readonly Expected[];
	readonly namedLocations: readonly Expected[];
	/** Names of objects that the file creates, in lower case. */
	readonly taken: ReadonlySet<string>;
}

const KEYWORDS = new Set(
	"All None GuestsOrExternalUsers Office365 MicrosoftAdminPortals AllAgentIdResources ServicePrincipalsInMyTenant".split(
		" ",
	),
);

export function namesOf(file: MspFile | ClientFile): Names {
	const cipp = "cipp" in file ? file.cipp : undefined;
	const client = "cippAccess" in file ? file : undefined;
	const policies = file.conditionalAccess?.policies ?? [];
	const apps = cipp?.technicians?.apps ?? [];
	return {
		breakGlass: file.breakGlass?.users ?? [],
		serviceAccounts: [cipp?.serviceAccount?.user, client?.serviceAccount].filter(
			(user) => user !== undefined,
		),
		users: [...(cipp?.technicians?.users ?? []), ...usersOf(policies)],
		technicianGroups: cipp?.technicians?.groups ?? [],
		groups: collect(policies, ({ conditions: { users } }) => [users?.includeGroups, users?.excludeGroups]),
		applications: [...(typeof apps === "string" ? [] : apps), ...applicationsOf(policies)],
		servicePrincipals: collect(policies, ({ conditions: { clientApplications: clients } }) => [
			clients?.includeServicePrincipals,
			clients?.excludeServicePrincipals,
		]),
		roles: collect(policies, ({ conditions: { users } }) => [users?.includeRoles, users?.excludeRoles]),
		policies: [
			...expectedOf([
				...policies.map(named),
				...policyOf(cipp?.technicians),
				...policyOf(cipp?.serviceAccount),
			]),
			...(file.removed ?? []).flatMap((one) => ("policy" in one ? [{ name: one.policy, id: one.id }] : [])),
			...(client?.skipPolicies ?? []).map((one) => ({ name: one.policy, id: one.id })),
		],
		namedLocations: [...locationsOf(file), ...idsOf(policies)],
		taken: takenBy(file),
	};
}

function usersOf(policies: readonly WrittenPolicy[]): readonly string[] {
	return collect(policies, ({ conditions: { users } }) => [users?.includeUsers, users?.excludeUsers]);
}

function applicationsOf(policies: readonly WrittenPolicy[]): readonly string[] {
	return collect(policies, ({ conditions: { applications } }) => [
		applications.includeApplications,
		applications.excludeApplications,
	]);
}

function collect(
	policies: readonly WrittenPolicy[],
	lists: (policy: WrittenPolicy) => readonly (readonly string[] | undefined)[],
): readonly string[] {
	const all = policies.flatMap(lists).flatMap((list) => list ?? []);
	return [...new Set(all)].filter((name) => !KEYWORDS.has(name));
}

interface Written {
	readonly name: string;
	readonly id?: string | undefined;
	readonly renamedFrom?: string | undefined;
}

/** A pinned id or an old name means that the object is there. */
function expectedOf(written: readonly Written[]): readonly Expected[] {
	return written
		.filter(({ id, renamedFrom }) => id !== undefined || renamedFrom !== undefined)
		.map(({ name, id, renamedFrom }) => ({ name: renamedFrom ?? name, id }));
}

function named({
	displayName: name,
	id,
	renamedFrom,
}: Omit<Written, "name"> & { readonly displayName: string }) {
	return { name, id, renamedFrom };
}

function policyOf(
	part: (Omit<Written, "name"> & { readonly policy: string }) | undefined,
): readonly Written[] {
	return part === undefined ? [] : [{ name: part.policy, id: part.id, renamedFrom: part.renamedFrom }];
}

function locationsOf(file: MspFile | ClientFile): readonly Expected[] {
	const trusted = "trustedLocations" in file ? (file.trustedLocations ?? []) : [];
	const written = [...trusted, ...(file.conditionalAccess?.namedLocations ?? []).map(named)];
	const removed = (file.removed ?? []).flatMap((one) =>
		"namedLocation" in one ? [{ name: one.namedLocation, id: one.id }] : [],
	);
	return [...expectedOf(written), ...removed];
}

/** Locations that policies name by id alone. */
function idsOf(policies: readonly WrittenPolicy[]): readonly Expected[] {
	const system = "00000000-0000-0000-0000-000000000000";
	return collect(policies, ({ conditions: { locations } }) => [
		locations?.includeLocations,
		locations?.excludeLocations,
	])
		.filter((name) => isGuid(name) && name !== system)
		.map((id) => ({ name: `Location ${id.slice(0, 8)}`, id }));
}

function takenBy(file: MspFile | ClientFile): ReadonlySet<string> {
	const msp = "cippAccess" in file ? undefined : file;
	const names = [
		msp?.cipp?.technicians?.policy,
		msp?.cipp?.serviceAccount?.policy,
		...(msp?.trustedLocations ?? []).map(({ name }) => name),
		...(file.conditionalAccess?.policies ?? []).map(({ displayName }) => displayName),
		...(file.conditionalAccess?.namedLocations ?? []).map(({ displayName }) => displayName),
	];
	return new Set(names.flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])));
}
