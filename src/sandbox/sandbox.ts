import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import type { JsonObject } from "../json.ts";
import type { Estate } from "../policy/model.ts";
import { createAuthorizer } from "./cipp/bearer.ts";
import { createCippApi } from "./cipp/cipp-app.ts";
import { seedCipp } from "./cipp/seed.ts";
import type { CippState } from "./cipp/state.ts";
import { createExchange } from "./exchange.ts";
import { createFaults, type FaultOptions, type Faults } from "./faults.ts";
import { createGitHub, type GitHub, seedGitHub } from "./github/github.ts";
import { createGitHubApp, MOUNT } from "./github/github-app.ts";
import { createGitHubState, type GitHubState } from "./github/state.ts";
import { addBatch } from "./graph/batch.ts";
import { createGraphApp } from "./graph/graph-app.ts";
import { createConsentApp } from "./graph/registrations/consent-app.ts";
import { canonicalPath } from "./graph/routes.ts";
import { createPace } from "./pace.ts";
import type { LogEntry, SandboxRequest } from "./request-log.ts";
import { seedTenants } from "./seed/seed.ts";
import { type StoreOptions, storeAudited } from "./seed/store.ts";
import { serve } from "./server.ts";
import { createSigningKeys } from "./sign-in/access-token.ts";
import {
	createAdministrator,
	createApiClientRegistration,
	createRegistrations,
	type Registration,
} from "./sign-in/registration.ts";
import { createRunner, createRunnerApp, type Runner, TOKEN_PATH } from "./sign-in/runner.ts";
import { createSignInApp, type Exchange } from "./sign-in/sign-in-app.ts";
import type { CreatedObject, StoredKind, Tenant } from "./state/tenant.ts";
import type { World } from "./state/world.ts";

export interface SandboxOptions {
	readonly estate: Estate;
	/** Whether the reader and the writer are there and consented to, and may sign in. Default true. */
	readonly registered?: boolean;
	/** Default: any free port. */
	readonly port?: number;
	/** Milliseconds since 1970. Default: the real time. */
	readonly clock?: () => number;
	readonly faults?: FaultOptions;
	/** Conditional Access requests a second in each tenant. Default 1; Infinity is no limit. */
	readonly requestsPerSecond?: number;
	/** Milliseconds until a fresh object is seen, and until a deleted one is gone. Default 2000. */
	readonly visibilityDelay?: number;
	/** Milliseconds before every answer. Default 0. */
	readonly latency?: number;
	/** Objects in one page of a Conditional Access list. Default 1000, which is all of them. */
	readonly pageSize?: number;
	/** Path → text of what the repository's default branch holds. Default: nothing. */
	readonly files?: Readonly<Record<string, string>>;
}

/** A small Microsoft on loopback. */
export interface Sandbox {
	/** Everything a person or a runner needs to work against it, signed in as the writer. */
	readonly environment: Readonly<Record<string, string>>;
	readonly origin: string;
	/** The app registrations; a client id of the reader cannot write. */
	readonly reader: Registration;
	readonly writer: Registration;
	/** May set up the others. */
	readonly administrator: Registration;
	/** All of them, those that came in through the API included; may be altered by a test. */
	readonly registrations: Registration[];
	readonly log: readonly SandboxRequest[];
	/** By tenant id, in lower case. Their state may be read and altered at any time. */
	readonly tenants: ReadonlyMap<string, Tenant>;
	/** CIPP itself, as far as its API goes; may be read and altered at any time. */
	readonly cipp: CippState;
	/** The repository that the workflows run in. */
	readonly github: GitHub;
	readonly runner: Runner;
	readonly faults: Faults;
	/** Puts an object into a tenant as if it had long been there. Returns its id. */
	store(tenantId: string, kind: StoredKind, body: JsonObject, options?: StoreOptions): string;
	/** What was created through the API in a tenant, in order. */
	created(tenantId: string): readonly CreatedObject[];
	close(): Promise<void>;
}

export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
	const { reader, writer } = createRegistrations();
	const administrator = createAdministrator();
	const { clock = Date.now, latency = 0, registered = true } = options;
	const apps = registered ? [reader, writer] : [];
	const apiClients = apiClientsOf(options.estate, registered);
	const [runner, keys] = await Promise.all([createRunner(randomUUID()), createSigningKeys()]);
	const world: World = {
		tenants: seedTenants(options.estate, apps),
		registrations: [...apps, ...apiClients, administrator],
		runner,
		keys,
		pace: createPace(options.requestsPerSecond ?? 1),
		clock,
		visibilityDelay: options.visibilityDelay ?? 2000,
		pageSize: options.pageSize ?? 1000,
	};
	const cipp = seedCipp(
		options.estate.msp.value,
		options.estate.clients.map(({ value }) => value),
	);
	for (const { clientId, permissions } of [...apiClients, administrator]) {
		world.tenants.get(cipp.tenantId)?.consents.set(clientId, new Set(permissions));
	}
	const github = createGitHubState(clock);
	seedGitHub(github, options.files ?? {});
	const faults = createFaults(options.faults);
	const log: LogEntry[] = [];
	const answer = createExchange(createDispatch({ world, cipp, github }, faults, log), {
		clock,
		latency,
		faults,
		log,
	});
	const server = await serve(answer, options.port ?? 0);
	return {
		environment: environmentOf(server, runner, { reader, writer }),
		origin: server.origin,
		reader,
		writer,
		administrator,
		registrations: world.registrations,
		log,
		tenants: world.tenants,
		cipp,
		github: createGitHub(github, server.origin),
		runner,
		faults,
		store: (tenantId, kind, body, how) =>
			storeAudited(tenantOf(world, tenantId), kind, body, { ...how, now: clock() }),
		created: (tenantId) => tenantOf(world, tenantId).created,
		close: server.close,
	};
}

interface States {
	readonly world: World;
	readonly cipp: CippState;
	readonly github: GitHubState;
}

/**
 * One origin for everything: the runner's token endpoint, Graph below /v1.0, CIPP below /api, GitHub below /github,
 * sign-in below each tenant.
 */
function createDispatch({ world, cipp, github }: States, faults: Faults, log: LogEntry[]) {
	const graph = createGraphApp(world);
	addBatch(graph, world, faults, log);
	const cippApi = createCippApi({ state: cipp, authorize: createAuthorizer(cipp, world.keys, world.clock) });
	const gitHub = createGitHubApp(github);
	const rest = new Hono<{ Bindings: Exchange }>();
	rest.route("/", createRunnerApp(world.runner, world.clock));
	rest.route("/", createSignInApp(world));
	rest.route("/", createConsentApp(world));
	return async (request: Request, exchange: Exchange): Promise<Response> => {
		const url = new URL(request.url);
		if (url.pathname.startsWith("/api/")) return await cippApi.fetch(request);
		if (url.pathname.startsWith(`${MOUNT}/`)) return await gitHub(request, exchange);
		if (!url.pathname.startsWith("/v1.0/")) return await rest.fetch(request, exchange);
		url.pathname = canonicalPath(url.pathname);
		return await graph.fetch(url.href === request.url ? request : new Request(url, request), exchange);
	};
}

function environmentOf(
	{ origin, certificateFile }: { readonly origin: string; readonly certificateFile: string },
	runner: Runner,
	{ reader, writer }: Readonly<Record<"reader" | "writer", Registration>>,
): Readonly<Record<string, string>> {
	return {
		AZURE_AUTHORITY_HOST: origin,
		RINGFENCE_GRAPH_ENDPOINT: origin,
		ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}${TOKEN_PATH}?api-version=2.0`,
		ACTIONS_ID_TOKEN_REQUEST_TOKEN: runner.requestToken,
		RINGFENCE_CIPP_ENDPOINT: origin,
		AZURE_CLIENT_ID: writer.clientId,
		RINGFENCE_READER_CLIENT_ID: reader.clientId,
		NODE_EXTRA_CA_CERTS: certificateFile,
	};
}

/** Ringfence's own client, which signs in by federated credential like the two others. */
function apiClientsOf({ msp }: Estate, registered: boolean): Registration[] {
	const clientId = msp.value.cipp?.api?.clientId;
	if (clientId === undefined) return [];
	const client = createApiClientRegistration(clientId);
	return [registered ? client : { ...client, federatedCredentials: [] }];
}

function tenantOf(world: World, id: string): Tenant {
	const tenant = world.tenants.get(id.toLowerCase());
	if (tenant === undefined) throw new Error(`The sandbox has no tenant ${id}.`);
	return tenant;
}
