import type { JsonObject } from "../json.ts";
import type { Directory, DirectoryQuery, DirectoryUser, Refusal } from "../plan/observed.ts";
import { readBatch } from "./batch.ts";
import { explainAnswer, type GraphAnswer } from "./failures.ts";
import type { Graph } from "./graph.ts";
import { readPages } from "./list.ts";
import { type Lookup, type LookupKind, planLookups } from "./lookups.ts";
import { mapMemberships } from "./memberships.ts";
import { isObject, objectsOf, stringAt } from "./parse.ts";

interface DirectoryReading {
	readonly directory: Directory;
	readonly securityDefaultsEnabled: boolean | undefined;
	readonly servicePlans: readonly string[] | undefined;
	readonly refusals: readonly Refusal[];
}

/** The least application permission of each read, after Microsoft's permissions.json. */
const permissions: { readonly [kind in LookupKind]: string } = {
	/** User.ReadBasic.All would leave out accountEnabled and onPremisesSyncEnabled. */
	users: "User.Read.All",
	groups: "GroupMember.Read.All",
	applications: "Application.Read.All",
	roles: "RoleManagement.Read.Directory",
	memberships: "User.Read.All",
	licences: "LicenseAssignment.Read.All",
	"security defaults": "Policy.Read.All",
};

/** What one lookup brought. */
interface Found {
	readonly lookup: Lookup;
	readonly status: number | undefined;
	/** Undefined where it was refused or, for memberships, where nothing was found. */
	readonly objects: readonly JsonObject[] | undefined;
}

async function readLookup(
	graph: Graph,
	lookup: Lookup,
	answer: GraphAnswer | undefined,
	refuse: (refusal: Refusal) => void,
): Promise<Found> {
	const { kind, path } = lookup;
	const permission = permissions[kind];
	const status = answer?.status;
	const nothing = { lookup, status, objects: undefined };
	// What it means depends on whether the user was found.
	if (kind === "memberships" && status !== 200) return nothing;
	if (status === 403) refuse({ what: kind, permission });
	if (answer === undefined || status === 403) return nothing;
	if (kind !== "security defaults") {
		return { lookup, status, objects: await readPages(graph, path, answer, permission) };
	}
	if (answer.status !== 200 || typeof answer.body?.["isEnabled"] !== "boolean") {
		throw explainAnswer(graph.tenant, { method: "GET", path }, answer, permission);
	}
	return { lookup, status, objects: [answer.body] };
}

function select<T>(
	found: readonly Found[],
	kind: LookupKind,
	read: (object: JsonObject) => T | undefined,
): readonly T[] {
	const byId = new Map<string, T>();
	for (const { lookup, objects } of found) {
		if (lookup.kind !== kind) continue;
		for (const object of objects ?? []) {
			const id = stringAt(object, "id");
			const value = read(object);
			if (id !== undefined && value !== undefined && !byId.has(id)) byId.set(id, value);
		}
	}
	return [...byId.values()];
}

function readNamed(object: JsonObject): { readonly id: string; readonly displayName: string } | undefined {
	const id = stringAt(object, "id");
	return id === undefined ? undefined : { id, displayName: stringAt(object, "displayName") ?? "" };
}

function readServicePrincipal(object: JsonObject) {
	const named = readNamed(object);
	const appId = stringAt(object, "appId");
	return named && appId !== undefined ? { ...named, appId } : undefined;
}

/** A token that may read only basic profiles gets no accountEnabled; that is a missing permission, not a disabled account. */
function readUser(object: JsonObject, refuse: (refusal: Refusal) => void): DirectoryUser | undefined {
	const named = readNamed(object);
	const userPrincipalName = stringAt(object, "userPrincipalName");
	if (!named || userPrincipalName === undefined) return undefined;
	const accountEnabled = object["accountEnabled"];
	if (typeof accountEnabled !== "boolean") refuse({ what: "users", permission: "User.Read.All" });
	return {
		...named,
		userPrincipalName,
		accountEnabled: accountEnabled !== false,
		onPremisesSyncEnabled: object["onPremisesSyncEnabled"] === true,
	};
}

/** Service plans of subscriptions that have units and are provisioned. */
function readServicePlans(skus: readonly JsonObject[]): readonly string[] {
	const names = new Set<string>();
	for (const sku of skus) {
		const units = sku["prepaidUnits"];
		if (!isObject(units) || typeof units["enabled"] !== "number" || units["enabled"] <= 0) continue;
		for (const plan of objectsOf(sku["servicePlans"]) ?? []) {
			const name = stringAt(plan, "servicePlanName");
			if (name !== undefined && plan["provisioningStatus"] === "Success") names.add(name);
		}
	}
	return [...names].sort();
}

/** Reads what a query asks for, usually with one $batch. A read that is refused becomes a refusal, not an error. */
export async function readDirectory(graph: Graph, query: DirectoryQuery): Promise<DirectoryReading> {
	const lookups = planLookups(query);
	const refusals = new Map<string, Refusal>();
	const refuse = (refusal: Refusal) => {
		refusals.set(`${refusal.what} ${refusal.permission}`, refusal);
	};
	const answers = await readBatch(graph, lookups);
	const found = await Promise.all(
		lookups.map((lookup) => readLookup(graph, lookup, answers.get(lookup.id), refuse)),
	);
	const objectsOfKind = (kind: LookupKind) => found.find(({ lookup }) => lookup.kind === kind)?.objects;
	const skus = objectsOfKind("licences");
	const enabled = objectsOfKind("security defaults")?.[0]?.["isEnabled"];
	const users = select(found, "users", (object) => readUser(object, refuse));
	const usersHidden = [...refusals.values()].some(({ what }) => what === "users");
	const asked = found.flatMap(({ lookup: { subject }, ...rest }) =>
		subject === undefined ? [] : [{ subject, ...rest }],
	);
	const directory = {
		users,
		groups: select(found, "groups", readNamed),
		servicePrincipals: select(found, "applications", readServicePrincipal),
		roles: select(found, "roles", readNamed),
		memberships: mapMemberships(asked, users, usersHidden, refuse),
	};
	return {
		directory,
		securityDefaultsEnabled: typeof enabled === "boolean" ? enabled : undefined,
		servicePlans: skus && readServicePlans(skus),
		refusals: [...refusals.values()],
	};
}
