import { o as __toESM } from "./rolldown-runtime.js";
import { t as RingfenceError } from "./errors.js";
import { a as objectsOf, i as isObject, n as outcomeOfAnswer, o as parseObject, r as outcomeOfError, s as stringAt, t as describeOutcome } from "./outcome.js";
import { t as graphScope } from "./cloud2.js";
import { t as version } from "./version.js";
import { n as consentHint, r as consentLink } from "./consent.js";
import { Agent, request } from "node:https";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/entra/failures.ts
/** Builds an error whose message begins with the tenant. */
function tenantError(tenant, code, message, details = {}) {
	return new RingfenceError(code, `${tenant.name} (${tenant.id}): ${message}`, {
		...details,
		tenant
	});
}
/** One line of at most `length` characters. */
function shorten(text, length = 400) {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
/** Graph has two envelopes; where the inner one has a message, that is the one which says what is wrong. */
function graphMessage(answer) {
	const error = answer.body?.["error"];
	if (!isObject(error)) return "";
	const inner = error["innerError"];
	return shorten((isObject(inner) ? stringAt(inner, "message") : void 0) ?? stringAt(error, "message") ?? "");
}
function describeCall(call) {
	const path = call.path.startsWith("https://") ? new URL(call.path).pathname : call.path.split("?")[0];
	return `${call.method} ${path}`;
}
function describeAnswer(call, answer) {
	const said = graphMessage(answer);
	const requestId = answer.requestId ? ` (request-id ${answer.requestId})` : "";
	return `Graph answered ${answer.status} to ${describeCall(call)}${said ? `: “${said}”` : ""}${requestId}`;
}
const licenceHint = "Conditional Access needs Entra ID P1 or P2 in this tenant.";
/** Texts by which an unlicensed tenant is recognised; the exact answer of each endpoint is not documented. */
function isLicenceRefusal(message) {
	return /not licensed|premium license|not applicable to target tenant/i.test(message);
}
/** Only the Azure CLI gives us a person's token. */
const personHint = "A person's az login cannot reach Conditional Access: the Azure CLI's own application lacks the permission, and none can be added to it. Sign in as the reader or the writer, with az login --service-principal, or rehearse against the sandbox.";
function refusal(tenant, call, answer, permission) {
	const message = graphMessage(answer);
	if (isLicenceRefusal(message)) return tenantError(tenant, "rejected", `${describeAnswer(call, answer)}.`, { hint: licenceHint });
	const missing = message.includes("Application.Read.All") ? "Application.Read.All" : permission;
	return tenantError(tenant, "permission-missing", `the permission ${missing} is missing. ${describeAnswer(call, answer)}.`, { hint: answer.delegated ? personHint : `Give the app registration ${missing} and have an administrator of ${tenant.name} consent to it.` });
}
/**
* What an answer that is not a success means.
* @param permission the application permission that the call needs
*/
function explainAnswer(tenant, call, answer, permission) {
	const text = `${describeAnswer(call, answer)}.`;
	switch (answer.status) {
		case 400: return tenantError(tenant, "rejected", text, { ...isLicenceRefusal(graphMessage(answer)) && { hint: licenceHint } });
		case 401: return tenantError(tenant, "sign-in-failed", `a fresh token was refused. ${text}`, { hint: "Check that AZURE_AUTHORITY_HOST and RINGFENCE_GRAPH_ENDPOINT mean the same cloud." });
		case 403: return refusal(tenant, call, answer, permission);
		case 404:
		case 409:
		case 412: return call.method === "GET" ? tenantError(tenant, "not-found", text) : tenantError(tenant, "changed-since", `the object is gone or has changed since it was read. ${text}`, { hint: "Plan again." });
		default: return tenantError(tenant, "bad-response", text, { hint: "Run again; if it stays, report it." });
	}
}
// src/entra/time.ts
const realTime = {
	now: () => Date.now(),
	sleep: async (milliseconds) => {
		await setTimeout$1(milliseconds);
	},
	random: () => Math.random()
};
// src/entra/retry.ts
const shortestWait = 50;
const firstWait = 500;
const longestWait = 15e3;
const longestRetryAfter = 6e4;
/** The Conditional Access limit refills once a second and its 429 carries no Retry-After. */
const bucketRefill = 1e3;
const transientStatuses = /* @__PURE__ */ new Set([
	408,
	429,
	500,
	502,
	503,
	504
]);
function isTransient(status) {
	return transientStatuses.has(status);
}
/** Milliseconds to wait, from seconds or an HTTP date; undefined when the header says neither. At most 60 s. */
function parseRetryAfter(header, now) {
	if (header === void 0 || header.trim() === "") return void 0;
	const wait = /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) * 1e3 : Date.parse(header) - now;
	return Number.isNaN(wait) ? void 0 : Math.min(Math.max(wait, 0), longestRetryAfter);
}
/** Exponential with full jitter, so that many clients of one tenant do not come back together. */
function backoff(attempt, random) {
	return Math.max(shortestWait, random * Math.min(longestWait, firstWait * 2 ** Math.min(attempt - 1, 20)));
}
function waitBefore$1({ outcome, paced, number, random, now }) {
	const asked = outcome.kind === "answer" ? parseRetryAfter(outcome.retryAfter, now) : void 0;
	if (asked !== void 0) return asked;
	const throttled = outcome.kind === "answer" && outcome.status === 429;
	return backoff(number, random) + (throttled && paced ? bucketRefill : 0);
}
function isFinal(outcome) {
	return outcome.kind === "answer" && !isTransient(outcome.status);
}
/** Whether the service cannot have done anything yet. */
function isHarmless(outcome) {
	return outcome.kind === "answer" ? outcome.status === 429 : outcome.kind === "network" && outcome.neverSent;
}
/** The retry table. What is repeatable is repeated while the budget lasts; anything else only when nothing happened. */
function decide(attempt) {
	const { outcome, repeatable, elapsed, budget } = attempt;
	if (isFinal(outcome)) return { action: "accept" };
	if (outcome.kind === "network" && outcome.hopeless) return { action: "give-up" };
	if (!repeatable && !isHarmless(outcome)) return { action: "uncertain" };
	const wait = Math.ceil(waitBefore$1(attempt));
	return elapsed + wait > budget ? { action: "give-up" } : {
		action: "retry",
		wait
	};
}
// src/entra/claims.ts
/** The claims of a JWT, unverified: enough to tell what we hold, never to trust somebody else's token. */
function decodeClaims(jwt) {
	const payload = jwt.split(".")[1];
	return payload ? parseObject(Buffer.from(payload, "base64url").toString("utf8")) : void 0;
}
/** Application roles of an app's token, or the delegated scopes of a signed-in person's. */
function permissionsOf(claims) {
	const scopes = stringAt(claims, "scp");
	if (scopes !== void 0 && claims["idtyp"] !== "app") return {
		permissions: scopes.split(" ").filter(Boolean),
		delegated: true
	};
	const roles = claims["roles"];
	return {
		permissions: Array.isArray(roles) ? roles.filter((role) => typeof role === "string") : [],
		delegated: false
	};
}
// src/entra/sign-in-transport.ts
/** Milliseconds for one request of the sign-in. */
const timeout = 2e4;
const discovery = /^(https:\/\/[^?]+)\/v2\.0\/\.well-known\/openid-configuration(?:\?|$)/;
/**
* Sends the library's requests over the connections that all tenants share, and answers the first of each sign-in itself:
* where the endpoints of a tenant are follows from its address, as
* learn.microsoft.com/entra/identity-platform/v2-protocols-oidc has it for every cloud, so that asking would only cost a
* request for each tenant.
*/
async function transportOf({ wire, witness }) {
	const { createHttpHeaders } = await import("./esm2.js");
	return { async sendRequest(request) {
		const authority = discovery.exec(request.url)?.[1];
		if (authority !== void 0) {
			const bodyAsText = JSON.stringify(metadataOf(authority));
			return {
				request,
				status: 200,
				headers: createHttpHeaders(),
				bodyAsText
			};
		}
		const { status, headers, text } = await wire(wireRequestOf(request)).catch((network) => {
			witness({
				status: void 0,
				text: "",
				retryAfter: void 0,
				network
			});
			throw network;
		});
		witness({
			status,
			text,
			retryAfter: headers["retry-after"],
			network: void 0
		});
		return {
			request,
			status,
			headers: createHttpHeaders(definedOf(headers)),
			bodyAsText: text
		};
	} };
}
/** @param authority as in https://login.microsoftonline.com/<tenant id> */
function metadataOf(authority) {
	return {
		issuer: `${authority}/v2.0`,
		authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
		token_endpoint: `${authority}/oauth2/v2.0/token`,
		end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
		jwks_uri: `${authority}/discovery/v2.0/keys`
	};
}
function wireRequestOf({ method, url, headers, body }) {
	return {
		method: method === "POST" ? "POST" : "GET",
		url,
		headers: {
			...headers.toJSON({ preserveCase: true }),
			"Accept-Encoding": "identity"
		},
		body: typeof body === "string" ? body : void 0,
		timeout
	};
}
function definedOf(headers) {
	return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
}
// src/entra/acquisition.ts
/** Milliseconds for the Azure CLI, which is a Python program that may have to refresh its own tokens first. */
const cliTimeout = 6e4;
/**
* Signs in to Graph, or to what `scope` says, with the runner's OIDC token; a try after one that failed presents another
* one. The library itself does not repeat anything: MSAL keeps a 429 or 5xx for a minute and answers from memory, so
* every try of ours has a credential of its own.
*/
function acquireWithOidc(tenant, options) {
	const { clientId, cloud, scope = graphScope(cloud), assertions, wire } = options;
	let failed;
	return async (witness) => {
		const trouble = {};
		const noting = async (task) => {
			try {
				return await task();
			} catch (error) {
				trouble.error = error;
				throw error;
			}
		};
		const assertion = await assertions.get(tenant, failed);
		failed = assertion;
		witness({ assertion: decodeClaims(assertion) });
		const token = await (await openCredential(tenant, {
			clientId,
			assertion,
			authorityHost: cloud.authorityHost,
			transport: await transportOf({
				wire: (request) => noting(() => wire(request)),
				witness
			})
		})).getToken(scope).catch((error) => {
			throw trouble.error ?? error;
		});
		failed = void 0;
		return token;
	};
}
async function openCredential(tenant, { clientId, assertion, authorityHost, transport }) {
	const { ClientAssertionCredential } = await import("./esm3.js");
	const options = {
		authorityHost,
		disableInstanceDiscovery: true,
		retryOptions: { maxRetries: 0 },
		httpClient: transport
	};
	return new ClientAssertionCredential(tenant.id, clientId, async () => assertion, options);
}
/** Takes a token from the login of the Azure CLI on this machine. */
function acquireFromCli(tenant, cloud) {
	return async () => {
		const { AzureCliCredential } = await import("./esm3.js");
		return await new AzureCliCredential({
			tenantId: tenant.id,
			processTimeoutInMs: cliTimeout
		}).getToken(graphScope(cloud));
	};
}
// src/entra/wire.ts
/**
* Connections to one host, for all tenants together: a tenant waits for its pace most of the time, so few connections
* carry many tenants, and each one spared saves a TLS handshake and its buffers.
*/
const connections = 128;
/** Milliseconds. Shorter than any service keeps one, so that no request is sent into a connection that is closing. */
const idle = 4e3;
/** Far more than a full list of policies has, and far less than a text may hold. */
const mostCharacters = 64e6;
let agent;
function sharedAgent() {
	const proxy = process.env["NODE_USE_ENV_PROXY"] === "1" ? { proxyEnv: process.env } : {};
	agent ??= new Agent({
		keepAlive: true,
		maxSockets: connections,
		timeout: idle,
		...proxy
	});
	return agent;
}
/** Sends over connections that all tenants share; what travels on them does not mix. */
const pooledWire = ({ method, url, headers, body, timeout, onSent }) => new Promise((resolve, reject) => {
	let timer;
	const fail = (error) => {
		clearTimeout(timer);
		reject(error);
		request$1.destroy();
	};
	const length = body === void 0 ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
	const all = {
		"User-Agent": `ringfence/${version}`,
		...headers,
		...length
	};
	const request$1 = request(url, {
		method,
		agent: sharedAgent(),
		headers: all
	}, (response) => {
		let text = "";
		response.setEncoding("utf8");
		response.on("data", (part) => {
			text += part;
			if (text.length > mostCharacters) fail(/* @__PURE__ */ new Error(`The answer is longer than ${mostCharacters} characters.`));
		});
		response.on("error", fail);
		response.on("end", () => {
			clearTimeout(timer);
			resolve({
				status: response.statusCode ?? 0,
				headers: singleValues(response.headers),
				text
			});
		});
	});
	request$1.on("error", fail);
	request$1.on("socket", (socket) => {
		timer = setTimeout(() => fail(new DOMException("No answer in time.", "TimeoutError")), timeout);
		if (!onSent) return;
		if (socket.connecting) socket.once("secureConnect", onSent);
		else onSent();
	});
	request$1.end(body);
});
function singleValues(headers) {
	const single = {};
	for (const name in headers) single[name] = String(headers[name]);
	return single;
}
/** The shared connections, unless something else stands in for Node's own fetch. */
function wireOf(fetch) {
	if (fetch === globalThis.fetch) return pooledWire;
	return async ({ method, url, headers, body, timeout }) => {
		const signal = AbortSignal.timeout(timeout);
		const answer = await fetch(url, {
			method,
			headers,
			body: body ?? null,
			redirect: "manual",
			signal
		});
		return {
			status: answer.status,
			headers: Object.fromEntries(answer.headers),
			text: await answer.text()
		};
	};
}
// src/entra/oidc.ts
const urlVariable = "ACTIONS_ID_TOKEN_REQUEST_URL";
const tokenVariable = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
const permissionHint = "Give the job “permissions: id-token: write”. GitHub withholds it from pull requests that come from forks.";
/** Whether a GitHub runner, or something that stands in for one, offers OIDC tokens. */
function offersOidc(environment) {
	return Boolean(environment[urlVariable] || environment[tokenVariable]);
}
function refuse(code, text, hint) {
	return { refused: {
		code,
		text,
		hint
	} };
}
function requestUrl({ environment, audience }) {
	const url = environment[urlVariable];
	if (!url || !environment[tokenVariable]) return refuse("sign-in-failed", `${url ? tokenVariable : urlVariable} is not set: the runner gives out no OIDC token.`, permissionHint);
	if (!URL.canParse(url) || new URL(url).protocol !== "https:") return refuse("bad-input", `${urlVariable} is not an https address.`, "It is set by GitHub's runner.");
	return `${url}${url.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`;
}
async function askOnce(url, { environment, fetch }) {
	const headers = {
		Authorization: `Bearer ${environment[tokenVariable]}`,
		Accept: "application/json"
	};
	try {
		const answer = await wireOf(fetch)({
			method: "GET",
			url,
			headers,
			timeout: 1e4
		});
		const body = parseObject(answer.text);
		const token = answer.status === 200 && body ? stringAt(body, "value") : void 0;
		return [outcomeOfAnswer(answer, body), token];
	} catch (error) {
		return [outcomeOfError(error), void 0];
	}
}
function failure(outcome) {
	const text = `the runner's OIDC token service ${describeOutcome(outcome)}.`;
	if (outcome.kind === "answer" && outcome.status < 500 && outcome.status !== 429) return refuse("sign-in-failed", text, permissionHint);
	return refuse(outcome.kind === "answer" || outcome.kind === "malformed" ? "sign-in-failed" : "no-network", text, outcome.kind === "network" && outcome.hopeless ? "If the certificate is your own, name its file in NODE_EXTRA_CA_CERTS." : "Run the job again; see githubstatus.com if it stays.");
}
/** Asks, and again after what passes by itself. Never throws. */
async function ask(options) {
	const { time, budget } = options;
	const url = requestUrl(options);
	if (typeof url !== "string") return url;
	const started = time.now();
	for (let number = 1;; number++) {
		const [outcome, token] = await askOnce(url, options);
		if (token) return { token };
		const now = time.now();
		const random = time.random();
		const elapsed = now - started;
		const decision = decide({
			outcome,
			repeatable: true,
			paced: false,
			number,
			elapsed,
			budget,
			now,
			random
		});
		if (decision.action !== "retry") return failure(outcome);
		await time.sleep(decision.wait);
	}
}
/** A token is not presented in its last minute. */
const reserve$1 = 6e4;
/** Asks the runner for a token when one is needed, and keeps it for the minutes that it lives. */
function createRunnerTokens(options) {
	const { time, onSecret } = options;
	let kept;
	let running;
	async function renew() {
		const asked = await ask(options);
		if ("refused" in asked) return asked;
		onSecret?.(asked.token);
		const expiry = decodeClaims(asked.token)?.["exp"];
		kept = {
			token: asked.token,
			until: typeof expiry === "number" ? expiry * 1e3 - reserve$1 : 0
		};
		return asked;
	}
	return { async get(tenant, refused) {
		if (kept && kept.token !== refused && kept.until > time.now()) return kept.token;
		running ??= renew().finally(() => {
			running = void 0;
		});
		const asked = await running;
		if ("token" in asked) return asked.token;
		const { code, text, hint } = asked.refused;
		throw tenantError(tenant, code, text, { hint });
	} };
}
// src/entra/entra-codes.ts
function said(assertion, claim) {
	const value = assertion?.[claim];
	return typeof value === "string" ? `“${value}”` : "(unknown)";
}
function appOf({ clientId }) {
	return clientId ? `app ${clientId}` : "the app that the Azure CLI signs in as";
}
function consent({ tenant, clientId, cloud }) {
	if (clientId) return consentHint(tenant, consentLink(cloud, tenant.id, clientId));
	return `Sign in to the Azure CLI as the reader or the writer, with az login --service-principal, once an administrator of ${tenant.name} has consented to it.`;
}
const noMatch = (context, { assertion }) => ({
	code: "sign-in-failed",
	text: `no federated credential of ${appOf(context)} matches this run`,
	hint: `Add a federated credential with issuer ${said(assertion, "iss")}, subject ${said(assertion, "sub")} and audience ${said(assertion, "aud")}, exactly so, upper and lower case included.`,
	again: "propagation"
});
/** Entra's own error codes, as published or seen in the field. */
const entraCodes = /* @__PURE__ */ new Map([
	[70021, noMatch],
	[700211, (context, { assertion }) => ({
		code: "sign-in-failed",
		text: `no federated credential of ${appOf(context)} has the issuer ${said(assertion, "iss")}`,
		hint: `Set the federated credential's issuer to exactly ${said(assertion, "iss")}.`
	})],
	[700213, (context, { assertion }) => ({
		code: "sign-in-failed",
		text: `no federated credential of ${appOf(context)} has the subject ${said(assertion, "sub")}`,
		hint: `Add exactly ${said(assertion, "sub")} as the subject of a federated credential. Upper and lower case count, and the branch, environment or pull request of the run is part of it.`
	})],
	[7002121, (context, { assertion }) => ({
		code: "sign-in-failed",
		text: `no federated credential of ${appOf(context)} has the audience ${said(assertion, "aud")}`,
		hint: `Set the federated credential's audience to ${context.cloud.audience}.`
	})],
	[700222, () => ({
		code: "sign-in-failed",
		text: "the assertion was issued by Entra itself, which this credential may not be used with",
		hint: "The token has to come from GitHub: run this in GitHub Actions, or sign in with the Azure CLI."
	})],
	[700024, () => ({
		code: "sign-in-failed",
		text: "the runner's OIDC token has expired or is not valid yet",
		hint: "Check the clock of the runner, then run again.",
		again: "with-fresh-assertion"
	})],
	[7000229, (context) => ({
		code: "not-consented",
		text: `${appOf(context)} has not been consented to in this tenant: it has no service principal there`,
		hint: consent(context)
	})],
	[700016, (context) => ({
		code: "not-consented",
		text: `${appOf(context)} was not found in this tenant`,
		hint: `Check the client id, and that the app is multi-tenant. ${consent(context)}`
	})],
	[65001, (context) => ({
		code: "not-consented",
		text: `the permissions of ${appOf(context)} have not been consented to in this tenant`,
		hint: consent(context)
	})],
	[90002, ({ tenant, cloud }) => ({
		code: "tenant-not-found",
		text: `there is no tenant ${tenant.id} at ${cloud.authorityHost}`,
		hint: "Check the tenant id in the policy file, and the cloud in AZURE_AUTHORITY_HOST."
	})],
	[53003, () => ({
		code: "sign-in-failed",
		text: "a Conditional Access policy of this tenant blocked the sign-in",
		hint: "Look the sign-in up in the tenant's sign-in logs to see which policy, and exclude this identity there."
	})]
]);
// src/entra/sign-in.ts
function entraCode(text) {
	const digits = /AADSTS(\d+)/.exec(text)?.[1];
	return digits === void 0 ? void 0 : Number(digits);
}
/** Signs in as an app registration: a person's token of the Azure CLI cannot reach Conditional Access. */
function cliCommand(tenant) {
	return `az login --service-principal --tenant ${tenant.id} --username <client id of the reader or the writer> --allow-no-subscriptions`;
}
function explainCli(context, text) {
	const { tenant } = context;
	if (/could not be found/i.test(text)) return {
		code: "sign-in-failed",
		text: "there is no GitHub OIDC token here, and the Azure CLI is not installed",
		hint: `Install it from https://aka.ms/azure-cli, then run: ${cliCommand(tenant)}`
	};
	return {
		code: "sign-in-failed",
		text: `the Azure CLI gave no token: “${shorten(text)}”`,
		hint: `Run: ${cliCommand(tenant)}`
	};
}
function explainOther(context, failed) {
	const { status, network, text } = failed;
	const host = context.cloud.authorityHost;
	if (network !== void 0) {
		const outcome = outcomeOfError(network);
		const hopeless = outcome.kind === "network" && outcome.hopeless;
		return {
			code: "no-network",
			text: `the sign-in at ${host} ${describeOutcome(outcome)}`,
			hint: hopeless ? "If the certificate is your own, name its file in NODE_EXTRA_CA_CERTS." : "Check the network and any proxy, then run again.",
			again: hopeless ? "no" : "later"
		};
	}
	if (status !== void 0 && isTransient(status)) return {
		code: status === 429 ? "throttled" : "service-unavailable",
		text: `the sign-in at ${host} answered ${status}`,
		hint: "Run again later.",
		again: "later"
	};
	if (status !== void 0 && status < 300) return {
		code: "bad-response",
		text: `the sign-in at ${host} answered ${status} with something other than a token`,
		hint: "Check any proxy on the way, then run again.",
		again: "later"
	};
	if (context.clientId === void 0) return explainCli(context, text);
	return {
		code: "sign-in-failed",
		text: `Entra refused the sign-in: “${shorten(text)}”`,
		hint: "Look the sign-in up in the tenant's sign-in logs."
	};
}
/** What a failed sign-in means, in plain words, and whether to try again. */
function explainSignIn(context, failed) {
	const code = entraCode(failed.text);
	const explain = code === void 0 ? void 0 : entraCodes.get(code);
	const meaning = explain?.(context, failed) ?? explainOther(context, failed);
	const reference = explain ? ` (AADSTS${code})` : "";
	return {
		error: tenantError(context.tenant, meaning.code, `${meaning.text}${reference}.`, { hint: meaning.hint }),
		again: meaning.again ?? "no"
	};
}
// src/entra/credentials.ts
/** A token is not used in its last minutes, so that it does not expire between the check and the answer. */
const reserve = 12e4;
/** A fresh federated credential may take minutes to be known; that is worth a few tries, not minutes. */
const propagationTries = 4;
const propagationWait = 5e3;
function waitBefore(again, number, time, asked) {
	switch (again) {
		case "no": return;
		case "later": return asked ?? backoff(number, time.random());
		case "propagation": return number < propagationTries ? propagationWait : void 0;
		case "with-fresh-assertion": return number < 2 ? 0 : void 0;
	}
}
function chooseSignIn(tenant, options) {
	const { clientId, cloud, environment } = options;
	if (!offersOidc(environment)) {
		if (cloud.custom) throw tenantError(tenant, "bad-input", `${cloud.graphEndpoint} is none of Microsoft's clouds, and there is no OIDC token to sign in with.`, { hint: "The Azure CLI's login is for Microsoft's clouds only. Set ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN." });
		return {
			acquire: acquireFromCli(tenant, cloud),
			context: {
				tenant,
				cloud,
				clientId: void 0
			}
		};
	}
	if (!clientId) throw tenantError(tenant, "bad-input", "no client id was given for the sign-in with OIDC.", { hint: "Set the input client-id to the application (client) id of the app registration." });
	const assertions = options.assertions ?? createRunnerTokens({
		...options,
		audience: cloud.audience
	});
	return {
		acquire: acquireWithOidc(tenant, {
			...options,
			clientId,
			assertions,
			wire: pooledWire
		}),
		context: {
			tenant,
			cloud,
			clientId
		}
	};
}
async function signIn(tenant, options) {
	const { time, budget, onRetry } = options;
	const { acquire, context } = chooseSignIn(tenant, options);
	const started = time.now();
	for (let number = 1;; number++) {
		let failed = { text: "" };
		const witness = (seen) => {
			failed = {
				...failed,
				...seen
			};
		};
		try {
			return await acquire(witness);
		} catch (error) {
			if (error instanceof RingfenceError) throw error;
			const text = failed.text || (error instanceof Error ? error.message : String(error));
			const { error: explained, again } = explainSignIn(context, {
				...failed,
				text
			});
			const asked = parseRetryAfter(failed.retryAfter, time.now());
			const wait = waitBefore(again, number, time, asked);
			if (wait === void 0 || time.now() - started + wait > budget) throw explained;
			onRetry?.(`${explained.message} Trying again in ${(wait / 1e3).toFixed(1)} s.`);
			await time.sleep(wait);
		}
	}
}
function checkTenant(tenant, raw) {
	const claims = decodeClaims(raw.token);
	if (!claims) throw tenantError(tenant, "sign-in-failed", "the access token is not readable, so its tenant is unknown.");
	const holder = stringAt(claims, "tid");
	if (holder?.toLowerCase() !== tenant.id.toLowerCase()) throw tenantError(tenant, "wrong-tenant", `the access token is for tenant ${holder ?? "(none)"}. Nothing was sent.`, { hint: `Check AZURE_AUTHORITY_HOST; with the Azure CLI, run: ${cliCommand(tenant)}` });
	return {
		value: raw.token,
		expiresAt: raw.expiresOnTimestamp,
		...permissionsOf(claims)
	};
}
/** One tenant's tokens. Calls that come together share one sign-in. */
function createCredential(tenant, options) {
	const { time, onSecret } = options;
	let current;
	let running;
	async function renew() {
		const raw = await signIn(tenant, options);
		onSecret?.(raw.token);
		current = checkTenant(tenant, raw);
		return current;
	}
	return { async get({ renew: wanted = false } = {}) {
		if (!wanted && current && current.expiresAt - reserve > time.now()) return current;
		running ??= renew().finally(() => {
			running = void 0;
		});
		return running;
	} };
}
// src/entra/list.ts
/** A tenant's limits (240 policies, 195 locations) fit into far fewer; more means that the pages go in circles. */
const mostPages = 100;
function nextPage(graph, page) {
	const link = stringAt(page, "@odata.nextLink");
	if (link === void 0) return void 0;
	const url = URL.canParse(link) ? new URL(link) : void 0;
	if (url?.origin === graph.origin && url.pathname.startsWith("/v1.0/")) return link;
	throw tenantError(graph.tenant, "bad-response", `Graph says that a list goes on at ${url?.origin ?? "no address"}, which is not ${graph.origin}/v1.0; not followed.`);
}
/**
* The objects of a page and of every page after it.
* @param permission named when the service refuses a page
*/
async function readPages(graph, path, first, permission) {
	const found = [];
	let call = {
		method: "GET",
		path
	};
	let answer = first;
	for (let page = 1; page <= mostPages; page++) {
		if (answer.status !== 200) throw explainAnswer(graph.tenant, call, answer, permission);
		const objects = objectsOf(answer.body?.["value"]);
		if (answer.body === void 0 || objects === void 0) throw tenantError(graph.tenant, "bad-response", `Graph answered ${describeCall(call)} with no list.`);
		found.push(...objects);
		const next = nextPage(graph, answer.body);
		if (next === void 0) return found;
		call = {
			method: "GET",
			path: next
		};
		answer = await graph.send(call);
	}
	const text = `Graph's list does not end: ${describeCall(call)}, ${mostPages} pages.`;
	throw tenantError(graph.tenant, "bad-response", text);
}
/** Reads a whole list. A page that fails is repeated alone. */
async function listAll(graph, path, permission) {
	return readPages(graph, path, await graph.send({
		method: "GET",
		path
	}), permission);
}
// src/entra/write.ts
const collections = {
	conditionalAccessPolicy: "/identity/conditionalAccess/policies",
	namedLocation: "/identity/conditionalAccess/namedLocations"
};
const writePermission = "Policy.ReadWrite.ConditionalAccess";
const readPermission = "Policy.Read.All";
/** Fresh objects become visible late; observed products wait up to half a minute for this one. */
const visibilityWindow = 6e4;
/** A freshly untrusted location, or one whose policy has just gone, may still be refused for a while (inferred). */
const deletionWindow = 15e3;
const firstPause = 2e3;
const longestPause = 1e4;
/** Error 1040: a policy names a location that this part of the service does not know yet. */
function isLocationUnseen(answer) {
	const message = graphMessage(answer);
	return answer.status === 400 && /\b1040\b|NamedLocation with id \S+ does not exist/i.test(message);
}
/** Sends, and sends again while the answer is one that passes by itself. A refusal has changed nothing. */
async function sendUntilSettled(graph, call, isUnsettled, window) {
	const { time } = graph;
	const deadline = time.now() + window;
	for (let pause = firstPause;; pause = Math.min(pause * 1.5, longestPause)) {
		const answer = await graph.send(call);
		if (!isUnsettled(answer) || time.now() + pause > deadline) return answer;
		const wait = (pause / 1e3).toFixed(1);
		graph.onRetry?.(`${graph.tenant.name}: “${graphMessage(answer)}”, trying again in ${wait} s.`);
		await time.sleep(pause);
	}
}
function refused(graph, call, answer) {
	return explainAnswer(graph.tenant, call, answer, writePermission);
}
/**
* Posts once.
* @returns the new object's id, or undefined when the answer does not tell it
* @throws RingfenceError uncertain when the answer was lost
*/
async function postObject(graph, kind, body) {
	const call = {
		method: "POST",
		path: collections[kind],
		body
	};
	const answer = await sendUntilSettled(graph, call, isLocationUnseen, visibilityWindow);
	if (answer.status < 200 || answer.status > 299) throw refused(graph, call, answer);
	return answer.body && stringAt(answer.body, "id");
}
/** Sends the body as it is; Graph wants its @odata.type for a named location. */
async function patchObject(graph, kind, id, body) {
	const call = {
		method: "PATCH",
		path: `${collections[kind]}/${id}`,
		body
	};
	const answer = await sendUntilSettled(graph, call, isLocationUnseen, visibilityWindow);
	if (answer.status < 200 || answer.status > 299) throw refused(graph, call, answer);
}
async function deleteObject(graph, kind, id) {
	const call = {
		method: "DELETE",
		path: `${collections[kind]}/${id}`
	};
	const unsettled = (answer) => kind === "namedLocation" && answer.status === 400;
	const answer = await sendUntilSettled(graph, call, unsettled, deletionWindow);
	if (answer.status === 404 || answer.status >= 200 && answer.status <= 299) return;
	throw refused(graph, call, answer);
}
async function getLocation(graph, id) {
	const call = {
		method: "GET",
		path: `${collections.namedLocation}/${id}`
	};
	const answer = await graph.send(call);
	if (answer.status === 404) return void 0;
	if (answer.status !== 200) throw explainAnswer(graph.tenant, call, answer, readPermission);
	return answer.body;
}
/** @returns false when the location has gone meanwhile */
async function untrust(graph, id, location) {
	const call = {
		method: "PATCH",
		path: `${collections.namedLocation}/${id}`,
		body: {
			"@odata.type": stringAt(location, "@odata.type") ?? "#microsoft.graph.ipNamedLocation",
			isTrusted: false
		}
	};
	const answer = await graph.send(call);
	if (answer.status === 404) return false;
	if (answer.status < 200 || answer.status > 299) throw refused(graph, call, answer);
	const deadline = graph.time.now() + visibilityWindow;
	for (;;) {
		const seen = await getLocation(graph, id);
		if (seen?.["isTrusted"] !== true) return seen !== void 0;
		if (graph.time.now() > deadline) return true;
		await graph.time.sleep(firstPause);
	}
}
/**
* Deletes. Entra refuses to delete a trusted location, so its trust is taken away first and seen to be gone.
* @param known the object as it was last read, which saves reading a location again
*/
async function removeObject(graph, kind, id, known) {
	if (kind === "namedLocation") {
		const location = known ?? await getLocation(graph, id);
		if (location === void 0) return;
		if (location["isTrusted"] === true && !await untrust(graph, id, location)) return;
	}
	await deleteObject(graph, kind, id);
}
// src/entra/creation.ts
/** Longer than a fresh object was ever seen to stay invisible in a list. */
const lookUpWindow = 2e4;
const lookUpPause = 2e3;
const mostPosts = 3;
async function idsOfName(graph, kind, name) {
	return (await listAll(graph, collections[kind], readPermission)).filter((object) => object["displayName"] === name).map((object) => stringAt(object, "id")).filter((id) => id !== void 0);
}
/** The one new object of a name; undefined when none shows up in time. */
async function lookUp(graph, kind, name, existing) {
	const { tenant, time } = graph;
	const deadline = time.now() + lookUpWindow;
	for (;;) {
		const fresh = (await idsOfName(graph, kind, name)).filter((id) => !existing.has(id));
		if (fresh.length === 1) return fresh[0];
		if (fresh.length > 1) throw tenantError(tenant, "uncertain", `there are now ${fresh.length} new objects named “${name}” (${fresh.join(", ")}).`, { hint: "Another tool may have created one of them. Delete all but one, then plan again." });
		if (time.now() >= deadline) return void 0;
		await time.sleep(lookUpPause);
	}
}
/** @returns undefined when it is not known whether the object was created */
async function post(graph, kind, body) {
	try {
		return await postObject(graph, kind, body);
	} catch (error) {
		if (error instanceof RingfenceError && error.code === "uncertain") return void 0;
		throw error;
	}
}
/**
* Creates exactly once. When the answer is lost, the object is looked for by its name among those that were not
* there before, and only when it does not show up is the creation repeated.
* @param existing ids of all objects of this kind before the creation
* @throws RingfenceError uncertain when even that does not tell
*/
async function createObject(graph, kind, body, existing) {
	const name = stringAt(body, "displayName") ?? "";
	for (let number = 1; number <= mostPosts; number++) {
		const id = await post(graph, kind, body) ?? await lookUpLost(graph, kind, name, existing);
		if (id !== void 0) return id;
	}
	throw tenantError(graph.tenant, "uncertain", `“${name}” was sent ${mostPosts} times, no answer came back, and it is not in the list.`, { hint: "Plan again later: if it shows up after all, the plan finds it by its name." });
}
async function lookUpLost(graph, kind, name, existing) {
	graph.onRetry?.(`${graph.tenant.name}: the answer to creating “${name}” was lost; looking whether it is there.`);
	try {
		return await lookUp(graph, kind, name, existing);
	} catch (cause) {
		if (cause instanceof RingfenceError && cause.code === "uncertain") throw cause;
		const text = `it is not known whether “${name}” was created: the answer was lost, and so was the look-up. ${cause instanceof RingfenceError ? cause.message : String(cause)}`;
		throw tenantError(graph.tenant, "uncertain", text, {
			hint: "Plan again: if it was created, the plan finds it by its name.",
			cause
		});
	}
}
// src/entra/batch.ts
/** Microsoft's limit of one $batch. */
const mostItems = 20;
function headerOf(response, name) {
	const headers = response["headers"];
	if (!isObject(headers)) return void 0;
	const key = Object.keys(headers).find((candidate) => candidate.toLowerCase() === name);
	const value = key === void 0 ? void 0 : headers[key];
	return value === void 0 || value === null ? void 0 : String(value);
}
function readResponse(response) {
	const { status, body } = response;
	if (typeof status !== "number") return void 0;
	return {
		status,
		body: isObject(body) ? body : void 0,
		requestId: headerOf(response, "request-id"),
		retryAfter: headerOf(response, "retry-after")
	};
}
async function sendOnce$1(graph, items) {
	const call = {
		method: "POST",
		path: "/$batch",
		body: { requests: items.map(({ id, path }) => ({
			id,
			method: "GET",
			url: path
		})) }
	};
	const answer = await graph.send(call);
	if (answer.status !== 200) throw explainAnswer(graph.tenant, call, answer, "Policy.Read.All");
	const answers = /* @__PURE__ */ new Map();
	for (const response of objectsOf(answer.body?.["responses"]) ?? []) {
		const id = stringAt(response, "id");
		const read = readResponse(response);
		if (id !== void 0 && read !== void 0) answers.set(id, read);
	}
	return answers;
}
/** An item without an answer, or with a success that is no JSON object, is as transient as a 5xx. */
function outcomeOf(answer) {
	if (answer === void 0) return {
		kind: "malformed",
		status: 200
	};
	if (answer.status === 200 && answer.body === void 0) return {
		kind: "malformed",
		status: 200
	};
	return {
		kind: "answer",
		status: answer.status,
		retryAfter: answer.retryAfter
	};
}
function isOpen(outcome) {
	return outcome.kind !== "answer" || isTransient(outcome.status);
}
function gaveUp$1(graph, item, outcome, answer) {
	const call = {
		method: "GET",
		path: item.path
	};
	const requestId = answer?.requestId ? ` (request-id ${answer.requestId})` : "";
	const text = `Graph kept failing one part of a batch, ${describeCall(call)}`;
	if (outcome.kind !== "answer") return tenantError(graph.tenant, "bad-response", `${text}: no usable answer${requestId}.`);
	const code = outcome.status === 429 ? "throttled" : "service-unavailable";
	return tenantError(graph.tenant, code, `${text}: it answered ${outcome.status}${requestId}.`, { hint: "Run again later." });
}
/** Sends at most 20 items and repeats those that failed for a time, alone, while the budget lasts. */
async function sendChunk(graph, chunk, answers) {
	const { time, budget } = graph;
	const started = time.now();
	let open = chunk;
	for (let number = 1; open.length > 0; number++) {
		const received = await sendOnce$1(graph, open);
		const failed = [];
		let longest = 0;
		for (const item of open) {
			const answer = received.get(item.id);
			const outcome = outcomeOf(answer);
			if (answer !== void 0 && !isOpen(outcome)) {
				answers.set(item.id, answer);
				continue;
			}
			const now = time.now();
			const elapsed = now - started;
			const random = time.random();
			const decision = decide({
				outcome,
				repeatable: true,
				paced: false,
				number,
				elapsed,
				budget,
				now,
				random
			});
			if (decision.action !== "retry") throw gaveUp$1(graph, item, outcome, answer);
			failed.push(item);
			longest = Math.max(longest, decision.wait);
		}
		if (failed.length > 0) {
			const wait = (longest / 1e3).toFixed(1);
			graph.onRetry?.(`${graph.tenant.name}: ${failed.length} of ${open.length} parts of a batch failed, trying them again in ${wait} s.`);
			await time.sleep(longest);
		}
		open = failed;
	}
}
/**
* Reads many things at once through $batch, in as few requests as its limit of 20 allows.
* @returns the final answer of every item by its id, refusals included
*/
async function readBatch(graph, items) {
	const answers = /* @__PURE__ */ new Map();
	const chunks = [];
	for (let start = 0; start < items.length; start += mostItems) chunks.push(items.slice(start, start + mostItems));
	await Promise.all(chunks.map((chunk) => sendChunk(graph, chunk, answers)));
	return answers;
}
// src/entra/lookups.ts
/** Microsoft Graph takes at most 15 values in one `in`. */
const mostValues = 15;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function isGuid(text) {
	return guid.test(text);
}
function isName(text) {
	return !isGuid(text);
}
/** Entra compares names without regard to case, so two spellings are one value. The first spelling is kept. */
function distinct(values) {
	const seen = /* @__PURE__ */ new Map();
	for (const value of values) {
		const key = value.toLowerCase();
		if (value !== "" && !seen.has(key)) seen.set(key, value);
	}
	return [...seen.values()];
}
/** An OData string literal: quotes are doubled. */
function literal(value) {
	return `'${value.replaceAll("'", "''")}'`;
}
/** Paths that together find every value; none when there are no values. */
function filters(collection, property, values, select) {
	const wanted = distinct(values);
	const paths = [];
	for (let start = 0; start < wanted.length; start += mostValues) {
		const list = wanted.slice(start, start + mostValues).map(literal).join(",");
		const filter = encodeURIComponent(`${property} in (${list})`);
		paths.push(`/${collection}?$filter=${filter}&$select=${select}`);
	}
	return paths;
}
const userFields = "id,userPrincipalName,displayName,accountEnabled,onPremisesSyncEnabled";
const applicationFields = "id,appId,displayName";
function membershipPath(user) {
	return `/users/${encodeURIComponent(user)}/transitiveMemberOf?$select=id,displayName,roleTemplateId`;
}
function pathsByKind(query) {
	const { groups, applications, servicePrincipals, roles } = query;
	const users = [...query.users, ...query.memberships];
	const names = [...applications, ...servicePrincipals].filter(isName);
	return [
		["security defaults", ["/policies/identitySecurityDefaultsEnforcementPolicy"]],
		["licences", ["/subscribedSkus?$select=prepaidUnits,servicePlans"]],
		["users", filters("users", "id", users.filter(isGuid), userFields)],
		["users", filters("users", "userPrincipalName", users.filter(isName), userFields)],
		["groups", filters("groups", "id", groups.filter(isGuid), "id,displayName")],
		["groups", filters("groups", "displayName", groups.filter(isName), "id,displayName")],
		["applications", filters("servicePrincipals", "appId", applications.filter(isGuid), applicationFields)],
		["applications", filters("servicePrincipals", "id", servicePrincipals.filter(isGuid), applicationFields)],
		["applications", filters("servicePrincipals", "displayName", names, applicationFields)],
		["roles", roles.length > 0 ? ["/directoryRoleTemplates?$select=id,displayName"] : []]
	];
}
/** Everything that has to be read to answer a query. Security defaults and licences always are. */
function planLookups(query) {
	return [...pathsByKind(query).flatMap(([kind, paths]) => paths.map((path) => ({
		kind,
		path
	}))), ...distinct(query.memberships).map((user) => ({
		kind: "memberships",
		path: membershipPath(user),
		subject: user.toLowerCase()
	}))].map((lookup, index) => ({
		...lookup,
		id: String(index + 1)
	}));
}
// src/entra/memberships.ts
/** Graph lists members of a kind that the token may not read with their id alone. */
function readMemberships(objects, refuse) {
	const ofKind = (kind) => objects.filter((object) => stringAt(object, "@odata.type") === `#microsoft.graph.${kind}`);
	const ids = ofKind("group").map((group) => stringAt(group, "id"));
	const roles = ofKind("directoryRole").map((role) => stringAt(role, "roleTemplateId"));
	if (roles.includes(void 0)) refuse({
		what: "memberships",
		permission: "RoleManagement.Read.Directory"
	});
	const present = (text) => text !== void 0;
	return {
		groups: ids.filter(present),
		roles: roles.filter(present)
	};
}
/**
* Memberships by the text of the query. A user that is not there has no entry. One that is there always has
* memberships, if only none, so whatever else is answered is a read that this token may not make.
* @param users everybody who was found
* @param usersHidden whether the token may not read users, or not in full; then that comes first
*/
function mapMemberships(asked, users, usersHidden, refuse) {
	const memberships = /* @__PURE__ */ new Map();
	for (const { subject, status, objects } of asked) {
		if (objects) {
			memberships.set(subject, readMemberships(objects, refuse));
			continue;
		}
		const found = users.some(({ id, userPrincipalName }) => [id, userPrincipalName].some((text) => text.toLowerCase() === subject));
		if (!found && (status === 404 || status === 400)) continue;
		refuse({
			what: "memberships",
			permission: found && !usersHidden ? "GroupMember.Read.All" : "User.Read.All"
		});
	}
	return memberships;
}
// src/entra/directory.ts
/** The least application permission of each read, after Microsoft's permissions.json. */
const permissions = {
	/** User.ReadBasic.All would leave out accountEnabled and onPremisesSyncEnabled. */
	users: "User.Read.All",
	groups: "GroupMember.Read.All",
	applications: "Application.Read.All",
	roles: "RoleManagement.Read.Directory",
	memberships: "User.Read.All",
	licences: "LicenseAssignment.Read.All",
	"security defaults": "Policy.Read.All"
};
async function readLookup(graph, lookup, answer, refuse) {
	const { kind, path } = lookup;
	const permission = permissions[kind];
	const status = answer?.status;
	const nothing = {
		lookup,
		status,
		objects: void 0
	};
	if (kind === "memberships" && status !== 200) return nothing;
	if (status === 403) refuse({
		what: kind,
		permission
	});
	if (answer === void 0 || status === 403) return nothing;
	if (kind !== "security defaults") return {
		lookup,
		status,
		objects: await readPages(graph, path, answer, permission)
	};
	if (answer.status !== 200 || typeof answer.body?.["isEnabled"] !== "boolean") throw explainAnswer(graph.tenant, {
		method: "GET",
		path
	}, answer, permission);
	return {
		lookup,
		status,
		objects: [answer.body]
	};
}
function select(found, kind, read) {
	const byId = /* @__PURE__ */ new Map();
	for (const { lookup, objects } of found) {
		if (lookup.kind !== kind) continue;
		for (const object of objects ?? []) {
			const id = stringAt(object, "id");
			const value = read(object);
			if (id !== void 0 && value !== void 0 && !byId.has(id)) byId.set(id, value);
		}
	}
	return [...byId.values()];
}
function readNamed(object) {
	const id = stringAt(object, "id");
	return id === void 0 ? void 0 : {
		id,
		displayName: stringAt(object, "displayName") ?? ""
	};
}
function readServicePrincipal(object) {
	const named = readNamed(object);
	const appId = stringAt(object, "appId");
	return named && appId !== void 0 ? {
		...named,
		appId
	} : void 0;
}
/** A token that may read only basic profiles gets no accountEnabled; that is a missing permission, not a disabled account. */
function readUser(object, refuse) {
	const named = readNamed(object);
	const userPrincipalName = stringAt(object, "userPrincipalName");
	if (!named || userPrincipalName === void 0) return void 0;
	const accountEnabled = object["accountEnabled"];
	if (typeof accountEnabled !== "boolean") refuse({
		what: "users",
		permission: "User.Read.All"
	});
	return {
		...named,
		userPrincipalName,
		accountEnabled: accountEnabled !== false,
		onPremisesSyncEnabled: object["onPremisesSyncEnabled"] === true
	};
}
/** Service plans of subscriptions that have units and are provisioned. */
function readServicePlans(skus) {
	const names = /* @__PURE__ */ new Set();
	for (const sku of skus) {
		const units = sku["prepaidUnits"];
		if (!isObject(units) || typeof units["enabled"] !== "number" || units["enabled"] <= 0) continue;
		for (const plan of objectsOf(sku["servicePlans"]) ?? []) {
			const name = stringAt(plan, "servicePlanName");
			if (name !== void 0 && plan["provisioningStatus"] === "Success") names.add(name);
		}
	}
	return [...names].sort();
}
/** Reads what a query asks for, usually with one $batch. A read that is refused becomes a refusal, not an error. */
async function readDirectory(graph, query) {
	const lookups = planLookups(query);
	const refusals = /* @__PURE__ */ new Map();
	const refuse = (refusal) => {
		refusals.set(`${refusal.what} ${refusal.permission}`, refusal);
	};
	const answers = await readBatch(graph, lookups);
	const found = await Promise.all(lookups.map((lookup) => readLookup(graph, lookup, answers.get(lookup.id), refuse)));
	const objectsOfKind = (kind) => found.find(({ lookup }) => lookup.kind === kind)?.objects;
	const skus = objectsOfKind("licences");
	const enabled = objectsOfKind("security defaults")?.[0]?.["isEnabled"];
	const users = select(found, "users", (object) => readUser(object, refuse));
	const usersHidden = [...refusals.values()].some(({ what }) => what === "users");
	const asked = found.flatMap(({ lookup: { subject }, ...rest }) => subject === void 0 ? [] : [{
		subject,
		...rest
	}]);
	return {
		directory: {
			users,
			groups: select(found, "groups", readNamed),
			servicePrincipals: select(found, "applications", readServicePrincipal),
			roles: select(found, "roles", readNamed),
			memberships: mapMemberships(asked, users, usersHidden, refuse)
		},
		securityDefaultsEnabled: typeof enabled === "boolean" ? enabled : void 0,
		servicePlans: skus && readServicePlans(skus),
		refusals: [...refusals.values()]
	};
}
// src/entra/pace.ts
/** Clocks differ and requests travel at different speeds: a little more than the limit asks for. */
const margin = 1.03;
/** Starts requests at least `margin / requestsPerSecond` seconds apart. */
function createPacer(requestsPerSecond, time) {
	const interval = 1e3 * margin / requestsPerSecond;
	let next = Number.NEGATIVE_INFINITY;
	let queue = Promise.resolve();
	async function wait() {
		for (let rest = next - time.now(); rest > 0; rest = next - time.now()) await time.sleep(Math.ceil(rest));
	}
	return { async run(start) {
		const before = queue;
		let letNext = () => {};
		queue = new Promise((resolve) => {
			letNext = resolve;
		});
		await before;
		await wait();
		let sent = false;
		const onSent = () => {
			if (!sent) next = time.now() + interval;
			sent = true;
			letNext();
		};
		try {
			return await start(onSent);
		} finally {
			onSent();
		}
	} };
}
/**
* Conditional Access and named locations allow one request per second per tenant, for all apps together
* (learn.microsoft.com/graph/throttling-limits). Other paths have limits that a plan does not come near.
*/
function isPaced(url) {
	return new URL(url).pathname.toLowerCase().includes("/identity/conditionalaccess/");
}
// src/entra/attempt.ts
/**
* Puts the tenant's token on the call, and a new one after a 401. The source checks that each token is for this
* tenant, so nothing is read or written with another's; no other origin ever sees one. The turn is taken last, so that
* getting a token does not use it up.
*/
function createAttempt(tenant, options) {
	const { tokens, origin, wire, pacer, timeout } = options;
	const send = async ({ headers, ...rest }, renew) => {
		const { value } = await tokens.get({ renew });
		const request = {
			...rest,
			headers: {
				...headers,
				Authorization: `Bearer ${value}`
			},
			timeout
		};
		if (!isPaced(rest.url)) return await wire(request);
		return await pacer.run((onSent) => wire({
			...request,
			onSent
		}));
	};
	return async (request) => {
		const target = new URL(request.url).origin;
		if (target !== origin) throw tenantError(tenant, "bad-response", `a request to ${target} was stopped; Graph is at ${origin}.`);
		const answer = await send(request, false);
		return answer.status === 401 ? await send(request, true) : answer;
	};
}
// src/entra/library.ts
/** What was received stands beside the library's response, so that no text is parsed twice. */
const receivedBy = /* @__PURE__ */ new WeakMap();
/**
* Makes requests with @microsoft/microsoft-graph-client, and hands each one to `deliver` in the place of the library's own
* middleware. Loaded with the first request.
*/
function openLibrary(origin, deliver) {
	let opened;
	return async (call) => {
		opened ??= open(origin, deliver);
		return (await opened)(call);
	};
}
async function open(origin, deliver) {
	const { Client, GraphClientError, ResponseType } = await import("./src.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const client = Client.initWithMiddleware({
		baseUrl: `${origin}/`,
		defaultVersion: "v1.0",
		middleware: { async execute(context) {
			try {
				context.response = carry(await deliver(requestOf(context)));
			} catch (error) {
				throw error instanceof RingfenceError ? GraphClientError.setGraphClientError({ carried: error }) : error;
			}
		} }
	});
	return async (call) => {
		try {
			return received(await send(client, ResponseType.RAW, call));
		} catch (error) {
			const carried = error instanceof GraphClientError ? error.customError?.carried : void 0;
			throw carried instanceof RingfenceError ? carried : error;
		}
	};
}
async function send(client, raw, call) {
	const request = client.api(call.path).responseType(raw);
	switch (call.method) {
		case "GET": return await request.header("Prefer", "include-unknown-enum-members").get();
		case "POST": return await request.post(call.body);
		case "PATCH": return await request.patch(call.body);
		case "DELETE": return await request.delete();
	}
}
function requestOf({ request, options }) {
	const method = options?.method;
	return {
		method: method === "POST" || method === "PATCH" || method === "DELETE" ? method : "GET",
		url: typeof request === "string" ? request : request.url,
		headers: {
			Accept: "application/json",
			...Object.fromEntries(new Headers(options?.headers))
		},
		body: typeof options?.body === "string" ? options.body : void 0
	};
}
/** The library is asked for the raw response, so it hands on an empty one as well as any. */
function carry(found) {
	const response = new Response(null);
	receivedBy.set(response, found);
	return response;
}
function received(response) {
	const found = receivedBy.get(response);
	if (found === void 0) throw new Error("The client library handed on another response.");
	return found;
}
// src/entra/repetition.ts
/** A POST creates, except to $batch, through which Ringfence only reads. */
function isRepeatable(call) {
	return call.method !== "POST" || new URL(call.path).pathname.endsWith("/$batch");
}
function codeOf(outcome) {
	if (outcome.kind === "malformed") return "bad-response";
	if (outcome.kind !== "answer") return "no-network";
	return outcome.status === 429 ? "throttled" : "service-unavailable";
}
function hintOf(outcome) {
	if (outcome.kind === "network" && outcome.hopeless) return "If the certificate is your own, name its file in NODE_EXTRA_CA_CERTS.";
	switch (codeOf(outcome)) {
		case "throttled": return "Every tool shares this tenant's limit of one request per second. Run again when others are done.";
		case "no-network": return "Check the network and any proxy, then run again.";
		default: return "Run again later.";
	}
}
function gaveUp(tenant, call, attempt, received) {
	const { outcome, number, elapsed } = attempt;
	const tries = number === 1 ? "1 try" : `${number} tries in ${Math.round(elapsed / 1e3)} s`;
	const requestId = outcome.kind === "answer" ? received?.answer.headers["request-id"] : void 0;
	const text = `Graph ${describeOutcome(outcome)}: ${describeCall(call)}, ${tries}`;
	return tenantError(tenant, codeOf(outcome), `${text}${requestId ? ` (request-id ${requestId})` : ""}.`, { hint: hintOf(outcome) });
}
function uncertain(tenant, call, outcome) {
	return tenantError(tenant, "uncertain", `Graph ${describeOutcome(outcome)}: ${describeCall(call)}. It may or may not have been done.`, { hint: "Plan again to see what is there." });
}
/** Our own errors, such as a sign-in that was refused, are no outcome of the request and pass through. */
async function sendOnce(request, send) {
	try {
		const answer = await send(request);
		const body = answer.text === "" ? void 0 : parseObject(answer.text);
		const mayBeEmpty = request.method === "PATCH" || request.method === "DELETE";
		return {
			outcome: outcomeOfAnswer(answer, body, { mayBeEmpty }),
			received: {
				answer,
				body
			}
		};
	} catch (error) {
		if (error instanceof RingfenceError) throw error;
		return { outcome: outcomeOfError(error) };
	}
}
/** Repeats what the retry table allows, until the answer is final or the budget is spent. */
async function sendRepeatedly(request, send, { tenant, time, budget, onRetry }) {
	const call = {
		method: request.method,
		path: request.url
	};
	const repeatable = isRepeatable(call);
	const paced = isPaced(call.path);
	const started = time.now();
	for (let number = 1;; number++) {
		const { outcome, received } = await sendOnce(request, send);
		const now = time.now();
		const elapsed = now - started;
		const attempt = {
			outcome,
			repeatable,
			paced,
			number,
			elapsed,
			budget,
			now,
			random: time.random()
		};
		const decision = decide(attempt);
		if (decision.action === "accept" && received) return received;
		if (decision.action === "uncertain") throw uncertain(tenant, call, outcome);
		if (decision.action !== "retry") throw gaveUp(tenant, call, attempt, received);
		const wait = (decision.wait / 1e3).toFixed(1);
		onRetry?.(`${tenant.name}: Graph ${describeOutcome(outcome)}, trying again in ${wait} s: ${describeCall(call)}`);
		await time.sleep(decision.wait);
	}
}
// src/entra/graph.ts
/** Opens nothing yet: the library is loaded and the sign-in made by the first request. */
function createGraph(tenant, options) {
	const { cloud, tokens, time, budget, timeout, fetch, onRetry } = options;
	const origin = cloud.graphEndpoint;
	const pacer = createPacer(options.requestsPerSecond, time);
	const attempt = createAttempt(tenant, {
		tokens,
		origin,
		wire: wireOf(fetch),
		pacer,
		timeout
	});
	const ask = openLibrary(origin, (request) => sendRepeatedly(request, attempt, {
		tenant,
		time,
		budget,
		onRetry
	}));
	return {
		tenant,
		origin,
		time,
		budget,
		onRetry,
		async send(call) {
			const { answer, body } = await ask(call);
			return {
				status: answer.status,
				body,
				requestId: answer.headers["request-id"],
				...answer.status === 403 && { delegated: (await tokens.get()).delegated }
			};
		}
	};
}
// src/entra/connect.ts
function kept(object) {
	const { "@odata.type": type, isTrusted } = object;
	return {
		...type === void 0 ? {} : { "@odata.type": type },
		...isTrusted === true && { isTrusted }
	};
}
async function list(graph, known, kind) {
	const objects = await listAll(graph, collections[kind], readPermission);
	const byId = new Map(objects.map((object) => [stringAt(object, "id") ?? "", kept(object)]));
	known.set(kind, byId);
	return {
		objects,
		byId
	};
}
/** One tenant's Graph and its tokens. Nothing is sent yet. */
function openGraph(tenant, options) {
	const { cloud, clientId, environment, assertions, onSecret, onRetry, time = realTime } = options;
	const fetch = options.fetch ?? globalThis.fetch;
	const budget = (options.budgetSeconds ?? 120) * 1e3;
	const timeout = (options.timeoutSeconds ?? 30) * 1e3;
	const requestsPerSecond = options.requestsPerSecond ?? 1;
	const shared = {
		cloud,
		time,
		fetch,
		budget,
		onRetry
	};
	const tokens = options.tokens ?? createCredential(tenant, {
		...shared,
		clientId,
		environment,
		assertions,
		onSecret
	});
	return {
		tokens,
		graph: createGraph(tenant, {
			...shared,
			tokens,
			requestsPerSecond,
			timeout
		})
	};
}
/**
* Connects to one tenant. Nothing is sent yet: the first read or write signs in, and every token is checked to be
* for this tenant before anything is sent with it.
*/
function connectTenant(tenant, options) {
	const { tokens, graph } = openGraph(tenant, options);
	const known = /* @__PURE__ */ new Map();
	return {
		async read(query) {
			const { objects: policies } = await list(graph, known, "conditionalAccessPolicy");
			const [{ objects: namedLocations }, reading] = await Promise.all([list(graph, known, "namedLocation"), readDirectory(graph, query(policies))]);
			const { permissions, delegated } = await tokens.get();
			return {
				tenantId: tenant.id,
				policies,
				namedLocations,
				...reading,
				permissions,
				delegated,
				real: options.cloud.real
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
			known.get(kind)?.set(id, kept({
				...known.get(kind)?.get(id),
				...body
			}));
		},
		async remove(kind, id) {
			await removeObject(graph, kind, id, known.get(kind)?.get(id));
			known.get(kind)?.delete(id);
		}
	};
}
export { createRunnerTokens as a, decide as c, describeCall as d, explainAnswer as f, tenantError as h, createCredential as i, isTransient as l, shorten as m, openGraph as n, offersOidc as o, graphMessage as p, listAll as r, decodeClaims as s, connectTenant as t, realTime as u };
