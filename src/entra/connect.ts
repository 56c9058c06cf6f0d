import type { JsonObject } from "../json.ts";
import type { ObservedTenant } from "../plan/observed.ts";
import type { ObjectKind } from "../plan/plan.ts";
import type { Cloud, Environment } from "./cloud.ts";
import { createObject } from "./creation.ts";
import { createCredential, type TokenSource } from "./credentials.ts";
import { readDirectory } from "./directory.ts";
import type { TenantName } from "./failures.ts";
import { createGraph, type Graph } from "./graph.ts";
import { listAll } from "./list.ts";
import type { RunnerTokens } from "./oidc.ts";
import { stringAt } from "./parse.ts";
import type { EntraTenant } from "./tenant.ts";
import { realTime, type Time } from "./time.ts";
import { collections, patchObject, readPermission, removeObject } from "./write.ts";

export interface ConnectOptions {
	readonly cloud: Cloud;
	/** Of the app registration; not needed at a terminal, where the Azure CLI signs in. */
	readonly clientId?: string | undefined;
	readonly environment: Environment;
	/** Of Conditional Access, for this tenant; 1 unless said otherwise, which is Microsoft's limit. */
	readonly requestsPerSecond?: number | undefined;
	/** For one request with everything that is repeated of it; 120 unless said otherwise. */
	readonly budgetSeconds?: number | undefined;
	/** For one attempt; 30 unless said otherwise. */
	readonly timeoutSeconds?: number | undefined;
	/** Told every token before it is used, so that it can be masked in logs. */
	readonly onSecret?: ((secret: string) => void) | undefined;
	readonly onRetry?: ((message: string) => void) | undefined;
	/** The runner's OIDC tokens, where they are shared with other tenants. */
	readonly assertions?: RunnerTokens | undefined;
	/** Stands in for the sign-in. */
	readonly tokens?: TokenSource | undefined;
	readonly time?: Time | undefined;
	readonly fetch?: typeof globalThis.fetch | undefined;
}

/**
 * The objects of each kind as they are known to be; what is new is told from what was there by their ids. Only what
 * deleting one asks for is kept of them: a whole estate is in memory at once.
 */
type Known = Map<ObjectKind, Map<string, JsonObject>>;

function kept(object: JsonObject): JsonObject {
	const { "@odata.type": type, isTrusted } = object;
	return { ...(type === undefined ? {} : { "@odata.type": type }), ...(isTrusted === true && { isTrusted }) };
}

async function list(graph: Graph, known: Known, kind: ObjectKind) {
	const objects = await listAll(graph, collections[kind], readPermission);
	const byId = new Map(objects.map((object) => [stringAt(object, "id") ?? "", kept(object)]));
	known.set(kind, byId);
	return { objects, byId };
}

/** One tenant's Graph and its tokens. Nothing is sent yet. */
export function openGraph(tenant: TenantName, options: ConnectOptions) {
	const { cloud, clientId, environment, assertions, onSecret, onRetry, time = realTime } = options;
	const fetch = options.fetch ?? globalThis.fetch;
	const budget = (options.budgetSeconds ?? 120) * 1000;
	const timeout = (options.timeoutSeconds ?? 30) * 1000;
	const requestsPerSecond = options.requestsPerSecond ?? 1;
	const shared = { cloud, time, fetch, budget, onRetry };
	const tokens =
		options.tokens ?? createCredential(tenant, { ...shared, clientId, environment, assertions, onSecret });
	return { tokens, graph: createGraph(tenant, { ...shared, tokens, requestsPerSecond, timeout }) };
}

/**
 * Connects to one tenant. Nothing is sent yet: the first read or write signs in, and every token is checked to be
 * for this tenant before anything is sent with it.
 */
export function connectTenant(tenant: TenantName, options: ConnectOptions): EntraTenant {
	const { tokens, graph } = openGraph(tenant, options);
	const known: Known = new Map();
	return {
		async read(query): Promise<ObservedTenant> {
			const { objects: policies } = await list(graph, known, "conditionalAccessPolicy");
			const [{ objects: namedLocations }, reading] = await Promise.all([
				list(graph, known, "namedLocation"),
				readDirectory(graph, query(policies)),
			]);
			const { permissions, delegated } = await tokens.get();
			const tenantId = tenant.id;
			return {
				tenantId,
				policies,
				namedLocations,
				...reading,
				permissions,
				delegated,
				real: options.cloud.real,
			};
		},
		async create(kind, body) {
			const byId = known.get(kind) ?? (await list(graph, known, kind)).byId;
			const id = await createObject(graph, kind, body, new Set(byId.keys()));
			byId.set(id, kept(body));
			return id;
		},
		async update(kind, id, body) {
			await patchObject(graph, kind, id, body);
			known.get(kind)?.set(id, kept({ ...known.get(kind)?.get(id), ...body }));
		},
		async remove(kind, id) {
			await removeObject(graph, kind, id, known.get(kind)?.get(id));
			known.get(kind)?.delete(id);
		},
	};
}
