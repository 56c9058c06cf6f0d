import { type Context, Hono } from "hono";
import type { Fault } from "../faults.ts";
import { guidOf } from "../guid.ts";
import type { LogEntry } from "../request-log.ts";
import type { Tenant } from "../state/tenant.ts";
import type { World } from "../state/world.ts";
import { issueAccessToken, TOKEN_LIFETIME } from "./access-token.ts";
import { checkAssertion } from "./assertion.ts";
import type { Registration } from "./registration.ts";
import {
	applicationNotFound,
	bodyOf,
	invalidRequest,
	invalidScope,
	SignInError,
	servicePrincipalMissing,
	tenantNotFound,
} from "./sign-in-error.ts";

/** What the transport hands to handlers beside the request. */
export interface Exchange {
	readonly entry: LogEntry;
	readonly fault?: Fault | undefined;
}

type SignInContext = Context<{ Bindings: Exchange }>;

const GRAPH = "https://graph.microsoft.com";
const ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/** Entra's sign-in endpoints, as far as MSAL asks for them. */
export function createSignInApp(world: World): Hono<{ Bindings: Exchange }> {
	const app = new Hono<{ Bindings: Exchange }>();
	app.get("/common/discovery/instance", (context) => context.json(discoveryOf(context)));
	app.get("/:tenant/v2.0/.well-known/openid-configuration", (context) => {
		const tenant = tenantNamed(world, context);
		return context.json(configurationOf(new URL(context.req.url).origin, tenant.id));
	});
	app.get("/:tenant/discovery/v2.0/keys", (context) => context.json({ keys: [] }));
	app.post("/:tenant/oauth2/v2.0/token", async (context) => context.json(await grant(world, context)));
	app.onError((error, context) => {
		if (!(error instanceof SignInError)) throw error;
		return context.json(bodyOf(error, world.clock(), correlationOf(context)), error.status);
	});
	return app;
}

function tenantNamed(world: World, context: SignInContext): Tenant {
	const name = context.req.param("tenant") ?? "";
	const tenant =
		world.tenants.get(name.toLowerCase()) ??
		[...world.tenants.values()].find(({ domain }) => domain === name.toLowerCase());
	if (tenant === undefined) throw tenantNotFound(name);
	return tenant;
}

function correlationOf(context: SignInContext): string {
	return context.req.header("client-request-id") ?? guidOf("correlation", context.req.url);
}

function discoveryOf(context: SignInContext) {
	const { host, origin } = new URL(context.req.url);
	return {
		tenant_discovery_endpoint: `${origin}/common/v2.0/.well-known/openid-configuration`,
		"api-version": "1.1",
		metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
	};
}

function configurationOf(origin: string, tenant: string) {
	const base = `${origin}/${tenant}`;
	return {
		token_endpoint: `${base}/oauth2/v2.0/token`,
		token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt", "client_secret_basic"],
		jwks_uri: `${base}/discovery/v2.0/keys`,
		response_modes_supported: ["query", "fragment", "form_post"],
		subject_types_supported: ["pairwise"],
		id_token_signing_alg_values_supported: ["RS256"],
		response_types_supported: ["code", "id_token", "code id_token", "id_token token"],
		scopes_supported: ["openid", "profile", "email", "offline_access"],
		issuer: `${base}/v2.0`,
		authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
		device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
		end_session_endpoint: `${base}/oauth2/v2.0/logout`,
		tenant_region_scope: null,
	};
}

async function grant(world: World, context: SignInContext) {
	const tenant = tenantNamed(world, context);
	const form = new URLSearchParams(await context.req.text());
	const registration = registrationOf(world, required(form, "client_id"), tenant);
	const audience = audienceOf(required(form, "scope"), [
		GRAPH,
		new URL(context.req.url).origin,
		`api://${registration.clientId}`,
	]);
	if (required(form, "grant_type") !== "client_credentials") {
		throw invalidRequest(70003, "The app requested an unsupported grant type.");
	}
	if (required(form, "client_assertion_type") !== ASSERTION_TYPE) {
		throw invalidRequest(50027, "The client assertion type is not supported.");
	}
	await checkAssertion(required(form, "client_assertion"), registration, world.runner, world.clock());
	const roles = tenant.consents.get(registration.clientId);
	if (roles === undefined) throw servicePrincipalMissing(registration.clientId, tenant.id);
	const claims = {
		tenant: context.env.fault === "wrong-tenant" ? otherThan(tenant, world) : tenant.id,
		clientId: registration.clientId,
		audience,
		roles: [...roles],
	};
	return {
		token_type: "Bearer",
		expires_in: TOKEN_LIFETIME,
		ext_expires_in: TOKEN_LIFETIME,
		access_token: await issueAccessToken(claims, world.keys, world.clock()),
	};
}

function required(form: URLSearchParams, name: string): string {
	const value = form.get(name);
	if (value !== null && value !== "") return value;
	const message = `The request body must contain the following parameter: '${name}'.`;
	throw invalidRequest(900144, message);
}

/** @param resources what the application may ask for: Graph, and itself where it is an API client of CIPP */
function audienceOf(scope: string, resources: readonly string[]): string {
	if (!scope.endsWith("/.default")) throw invalidScope(1002012, scope);
	const resource = scope.slice(0, -"/.default".length).replace(/\/$/, "");
	if (!resources.includes(resource)) throw invalidScope(70011, scope);
	return resource;
}

function registrationOf(world: World, clientId: string, tenant: Tenant): Registration {
	const found = world.registrations.find((one) => one.clientId === clientId.toLowerCase());
	if (found === undefined) throw applicationNotFound(clientId, tenant.id);
	return found;
}

function otherThan(tenant: Tenant, world: World): string {
	return [...world.tenants.keys()].find((id) => id !== tenant.id) ?? guidOf("some other tenant");
}
