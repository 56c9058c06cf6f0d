import { guidOf, isGuid } from "../guid.ts";
import type { Directory, Group, User } from "../state/tenant.ts";
import type { Names } from "./names.ts";
import { GLOBAL_ADMINISTRATOR, roleTemplates } from "./roles.ts";

export const STAFF = "All Staff";

/** Microsoft's own applications, which have the same id everywhere. */
const MICROSOFT: Readonly<Record<string, string>> = {
	"00000003-0000-0000-c000-000000000000": "Microsoft Graph",
	"00000002-0000-0ff1-ce00-000000000000": "Office 365 Exchange Online",
	"00000003-0000-0ff1-ce00-000000000000": "Office 365 SharePoint Online",
	"797f4846-ba00-4fd7-ba43-dac1f8f63013": "Windows Azure Service Management API",
	"d4ebce55-015a-49b5-a083-c84d1797ae8c": "Microsoft Intune Enrollment",
};
const STATIC_WEB_APPS = { "d414ee2d-73e5-4e5b-bb16-03ef55fea597": "Azure Static Web Apps" };

interface DirectorySeed {
	readonly tenant: string;
	readonly domain: string;
	readonly names: Names;
	/** Client id → display name of apps that have a service principal here. */
	readonly applications: Readonly<Record<string, string>>;
	/** Where CIPP itself runs: its sign-in application and its technicians are here. */
	readonly isMsp: boolean;
}

/** The directory of a tenant: everything that its file names, and the people a tenant has. */
export function seedDirectory(seed: DirectorySeed): Directory {
	const { names } = seed;
	const directory: Directory = {
		users: [],
		groups: [],
		servicePrincipals: [],
		roleTemplates: roleTemplates(),
		roleMembers: new Map(),
	};
	const breakGlass = names.breakGlass.map((name) => addUser(directory, seed, name));
	for (const name of [...names.serviceAccounts, ...names.users]) addUser(directory, seed, name);
	for (const name of [...names.technicianGroups, ...names.groups]) addGroup(directory, seed, name);
	addStaff(directory, seed);
	if (seed.isMsp) addTechnicians(directory, seed);
	addApplications(directory, seed);
	for (const name of names.roles) {
		if (isGuid(name) && !directory.roleTemplates.some(({ id }) => id === name.toLowerCase())) {
			directory.roleTemplates.push({ id: name.toLowerCase(), displayName: `Role ${name.slice(0, 8)}` });
		}
	}
	directory.roleMembers.set(GLOBAL_ADMINISTRATOR, new Set(breakGlass.map(({ id }) => id)));
	return directory;
}

function addUser(
	directory: Directory,
	{ tenant, domain }: DirectorySeed,
	name: string,
	displayName?: string,
): User {
	const key = name.toLowerCase();
	const known = directory.users.find((one) => one.id === key || one.userPrincipalName.toLowerCase() === key);
	if (known !== undefined) return known;
	const user: User = {
		id: isGuid(name) ? key : guidOf(tenant, "user", key),
		userPrincipalName: isGuid(name) ? `user-${key.slice(0, 8)}@${domain}` : name,
		displayName:
			displayName ?? spoken(isGuid(name) ? `user ${key.slice(0, 8)}` : (name.split("@")[0] ?? name)),
		accountEnabled: true,
		onPremisesSyncEnabled: null,
		userType: "Member",
	};
	directory.users.push(user);
	return user;
}

function addGroup(directory: Directory, { tenant }: DirectorySeed, name: string): Group {
	const key = name.toLowerCase();
	const known = directory.groups.find((one) => one.id === key || one.displayName.toLowerCase() === key);
	if (known !== undefined) return known;
	const group: Group = {
		id: isGuid(name) ? key : guidOf(tenant, "group", key),
		displayName: isGuid(name) ? `Group ${key.slice(0, 8)}` : name,
		members: new Set(),
	};
	directory.groups.push(group);
	return group;
}

/** Never a break-glass account and never the service account: no seeded location block may reach those. */
function addStaff(directory: Directory, seed: DirectorySeed): void {
	if (directory.groups.some(({ displayName }) => displayName === STAFF)) return;
	const staff = addGroup(directory, seed, STAFF);
	for (const [name, displayName] of [
		["avery.howard", "Avery Howard"],
		["sasha.ouellet", "Sasha Ouellet"],
		["quinn.anderson", "Quinn Anderson"],
	] as const) {
		staff.members.add(addUser(directory, seed, `${name}@${seed.domain}`, displayName).id);
	}
}

function addTechnicians(directory: Directory, seed: DirectorySeed): void {
	const technicians = [
		addUser(directory, seed, `robin.counts@${seed.domain}`, "Robin Counts"),
		addUser(directory, seed, `alex.johnson@${seed.domain}`, "Alex Johnson"),
	];
	for (const name of seed.names.technicianGroups) {
		const group = addGroup(directory, seed, name);
		for (const { id } of technicians) group.members.add(id);
	}
}

function addApplications(directory: Directory, seed: DirectorySeed): void {
	const known = { ...MICROSOFT, ...(seed.isMsp ? STATIC_WEB_APPS : {}), ...seed.applications };
	const add = (appId: string, displayName: string, id = guidOf(seed.tenant, "servicePrincipal", appId)) => {
		const exists = directory.servicePrincipals.some(
			(one) =>
				one.appId === appId || one.id === id || one.displayName.toLowerCase() === displayName.toLowerCase(),
		);
		if (!exists) directory.servicePrincipals.push({ id, appId, displayName });
	};
	for (const [appId, displayName] of Object.entries(known)) add(appId, displayName);
	for (const name of seed.names.applications) {
		if (isGuid(name)) add(name.toLowerCase(), `Application ${name.slice(0, 8)}`);
		else add(guidOf("application", name), name);
	}
	for (const name of seed.names.servicePrincipals) {
		if (isGuid(name)) add(guidOf("application", name), `Workload ${name.slice(0, 8)}`, name.toLowerCase());
		else add(guidOf("application", name), name);
	}
}

/** `cipp-service` as a person would write it: `Cipp Service`. */
function spoken(name: string): string {
	return name.replace(/[._-]+/g, " ").replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
