import { r as showInvisible } from "./invisible.js";
import { t as cippAddress } from "./cipp-address.js";
import { n as isJsonObject, t as isJsonList } from "./json.js";
import { r as outcomeOfError, t as describeOutcome } from "./outcome.js";
import { c as decide, h as tenantError, i as createCredential, l as isTransient, m as shorten, o as offersOidc } from "./connect2.js";
// src/cipp/answer.ts
/** A `copyField` with its text, in JSON that may be cut off or escaped once more inside another text. */
const copyField = /("copyField\\*"\s*:\s*\\*")((?:[^"\\]|\\[^"])*)/gi;
/** Shorter texts are blotted out where they stand, but not looked for elsewhere: they may be part of any word. */
const shortestSecret = 8;
function unescaped(text) {
	try {
		const value = JSON.parse(`"${text}"`);
		return typeof value === "string" ? value : text;
	} catch {
		return text;
	}
}
/** Takes secrets out of a text and tells them, so that nothing that is made of the text can show one. */
function blot(text, onSecret) {
	const secrets = /* @__PURE__ */ new Set();
	const start = text.replace(copyField, (_, before, written) => {
		if (written !== "") for (const secret of [written, unescaped(written)]) secrets.add(secret);
		return `${before}${written === "" ? "" : "***"}`;
	});
	for (const secret of secrets) onSecret?.(secret);
	return {
		text: [...secrets].filter((secret) => secret.length >= shortestSecret).reduce((rest, one) => rest.replaceAll(one, "***"), start),
		found: secrets.size > 0
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function isRedirect({ status }) {
	return status >= 300 && status < 400;
}
function isPage(response, text) {
	return /^text\/html/i.test(response.headers.get("content-type") ?? "") || text.startsWith("<");
}
/**
* Reads an answer whole. The content type is not trusted: CIPP sends plain text, JSON and nothing at all with the same
* status, and pages come with 200.
* @param onSecret told every secret in the answer before anything is made of it
*/
async function readAnswer(response, onSecret) {
	const { text: whole, found } = blot(await response.text(), onSecret);
	const common = {
		status: response.status,
		secret: found
	};
	const text = whole.trim();
	if (isRedirect(response)) return {
		...common,
		kind: "page"
	};
	if (text === "") return {
		...common,
		kind: "empty"
	};
	const value = parse(text);
	if (value !== void 0) return {
		...common,
		kind: "json",
		value
	};
	return isPage(response, text) ? {
		...common,
		kind: "page"
	} : {
		...common,
		kind: "text",
		text
	};
}
/** What stands under `Results`, or the whole where nothing is wrapped around it. */
function resultsOf(value) {
	return isJsonObject(value) && value["Results"] !== void 0 ? value["Results"] : value;
}
// src/cipp/text.ts
/** A text that CIPP sent, as a message may show it: one line, visible, not too long. */
function showText(text) {
	return showInvisible(shorten(text, 300));
}
// src/cipp/failures.ts
/** What an answer says for people, where it says anything. */
function textOf(answer) {
	if (answer.kind === "text") return answer.text;
	if (answer.kind !== "json") return "";
	const { value } = answer;
	if (typeof value === "string") return value;
	return isJsonObject(value) ? firstText(value) : "";
}
function firstText(value) {
	const found = [
		"error",
		"message",
		"Results"
	].map((key) => value[key]).find((one) => typeof one === "string");
	return typeof found === "string" ? found : "";
}
function quoted(answer) {
	const text = textOf(answer);
	return text === "" ? "" : `: “${showText(text)}”`;
}
const openSettings = "In CIPP, under Integrations, CIPP-API,";
function notAllowedThrough(tenant, name, status) {
	return tenantError(tenant, status === 401 ? "sign-in-failed" : "permission-missing", `the sign-in in front of CIPP refused Ringfence's API client with ${status}: ${name}.`, { hint: `${openSettings} see that the client is enabled, then choose Save Azure Configuration.` });
}
/**
* CIPP refuses a wrong address and a missing role with one and the same text. GetVersion needs next to no role, so
* that it tells them apart: where it too is refused, it is the address, or a client without any role.
*/
async function explainDenial(transport, name, permission, answer) {
	const probe = await transport.get("GetVersion?LocalVersion=10.0.0", 1).catch(() => void 0);
	const said = `CIPP refused ${name}${quoted(answer)}`;
	const both = `${said}. CIPP says the same of a wrong address and of a missing role`;
	const [text, hint] = probe === void 0 ? [`${both}.`, `see that Ringfence's client has a role with ${permission}, and that its IP ranges hold this machine's address.`] : probe.status === 403 ? [`${both}; as it refuses everything else too, it is most likely the address.`, "see that the IP ranges of Ringfence's client hold this machine's public address (GitHub-hosted runners have no fixed one), and that it has a role."] : [`Ringfence's API client lacks ${permission}: ${said}. It is not the address, because CIPP answers this client otherwise.`, `give Ringfence's client a role with ${permission}.`];
	return tenantError(transport.tenant, "permission-missing", text, { hint: `${openSettings} ${hint}` });
}
function explainPage(tenant, name, { status }) {
	return tenantError(tenant, "bad-response", `${name} was answered with a web page instead of data (status ${status}).`, { hint: "cipp.api.url is to be the API URL (in CIPP under Integrations, CIPP-API), not the portal. If it is, CIPP may still be starting: run again." });
}
/** What a status means by itself: the code and what to do. */
function meaningOf(status) {
	if (status === 404) return ["not-found", "Check cipp.api.url; an old CIPP may have to be updated."];
	if (status === 429) return ["throttled", "Run again later."];
	if (status === 503) return ["service-unavailable", "CIPP is starting, or this function is switched off in CIPP. Run again later."];
	return isTransient(status) ? ["service-unavailable", "The reason stands in CIPP's own log (Logbook). Run again; if it stays, look there."] : ["bad-response", "Run again; if it stays, report it with the version of CIPP."];
}
const bodies = {
	json: "",
	empty: " with nothing",
	page: " with a web page",
	text: ""
};
function describeAnswer(endpoint, answer) {
	const { status, kind } = answer;
	return `CIPP answered ${status}${kind === "text" && status < 300 ? " with something other than JSON" : bodies[kind]} to ${endpoint}${quoted(answer)}.`;
}
/**
* What an answer means that is of no use.
* @param name the endpoint with its query
* @param permission CIPP's name of the permission that the endpoint needs
*/
async function explainAnswer(transport, name, permission, answer) {
	const { tenant } = transport;
	const endpoint = name.split("?")[0] ?? name;
	const { status, kind } = answer;
	if (status === 401 || status === 403 && (kind === "page" || kind === "empty")) return notAllowedThrough(tenant, endpoint, status);
	if (status === 403) return await explainDenial(transport, endpoint, permission, answer);
	if (kind === "page" && !isTransient(status)) return explainPage(tenant, endpoint, answer);
	const [code, hint] = meaningOf(status);
	const where = status === 404 ? `there is no ${endpoint} at ${transport.endpoint}. ` : "";
	return tenantError(tenant, code, `${where}${describeAnswer(endpoint, answer)}`, { hint });
}
/** What an error says beside the tenant, for places where the tenant is known. */
function withoutTenant({ tenant }, { message }) {
	const prefix = `${tenant.name} (${tenant.id}): `;
	return message.startsWith(prefix) ? message.slice(prefix.length) : message;
}
/** Why a read that can be done without told nothing, in a sentence. The addresses are right where others succeed. */
function describeRefusal(name, permission, answer) {
	const endpoint = name.split("?")[0] ?? name;
	if (answer.status === 403) return `${endpoint} needs the permission ${permission}, which Ringfence's API client lacks.`;
	return answer.status === 404 ? `this CIPP has no ${endpoint}.` : describeAnswer(endpoint, answer);
}
/** A list, one object where a list of one was unwrapped, or undefined for anything else. */
function rowsOf(value) {
	if (isJsonList(value)) return value;
	return isJsonObject(value) ? [value] : void 0;
}
// src/cipp/endpoint.ts
const endpointVariable = "RINGFENCE_CIPP_ENDPOINT";
function parseAddress(tenant, name, text) {
	const address = cippAddress(text);
	if (address !== void 0) return address;
	throw tenantError(tenant, "bad-input", `${name} is ${JSON.stringify(text)}, which is no https address.`, { hint: "In CIPP, the API URL stands under Integrations, CIPP-API." });
}
/**
* Where the CIPP-API is, with `/api` and without a trailing slash. RINGFENCE_CIPP_ENDPOINT stands in for the address
* in the policy file where Entra is stood in for as well; a token for the real CIPP never goes anywhere else.
* @throws RingfenceError bad-input
*/
function resolveEndpoint(tenant, url, { environment, cloud }) {
	const override = environment[endpointVariable];
	if (override && !cloud.custom) throw tenantError(tenant, "bad-input", `${endpointVariable} is set, but sign-in is Microsoft's own: the token would leave for ${override}.`, { hint: `Unset ${endpointVariable}; the address of CIPP stands in the policy file, cipp.api.url.` });
	if (!override && !cloud.real) throw tenantError(tenant, "bad-input", `sign-in is a sandbox, and ${endpointVariable} is not set: ${url} would be called with its tokens.`, { hint: `Set ${endpointVariable} to the sandbox's address.` });
	return `${parseAddress(tenant, override ? endpointVariable : "cipp.api.url", override || url)}/api`;
}
// src/cipp/tokens.ts
/** Milliseconds for one sign-in, with everything that is repeated of it. */
const budget$1 = 12e4;
/**
* Tokens that the API client asks for itself (`api://<clientId>/.default`), by federated credential: CIPP never looks
* at how its client proved itself, so no secret is needed. The Azure CLI cannot stand in: its token is another app's,
* and CIPP lets in its own API clients only.
*/
function createTokens(clientId, options) {
	const { tenant, environment } = options;
	if (!offersOidc(environment)) return { async get() {
		throw tenantError(tenant, "sign-in-failed", "CIPP lets in its own API clients only, and there is no OIDC token here to sign in as one.", { hint: "Run this in GitHub Actions, in a job with “permissions: id-token: write”. A login of the Azure CLI does not open CIPP." });
	} };
	return createCredential(tenant, {
		...options,
		clientId,
		scope: `api://${clientId}/.default`,
		budget: budget$1
	});
}
// src/cipp/transport.ts
/** Milliseconds that one attempt may take: a CIPP that slept starts in half a minute. */
const timeout = 6e4;
/** Milliseconds for one request with everything that is repeated of it. */
const budget = 15e4;
const mostTries = 8;
/** A page or half of some JSON instead of an answer may be a start-up or a gateway; a refusal as a page is final. */
function outcomeOf(answer, retryAfter) {
	const { status, kind } = answer;
	return status >= 200 && status < 300 && (kind === "page" || kind === "text") ? {
		kind: "malformed",
		status
	} : {
		kind: "answer",
		status,
		retryAfter
	};
}
function createSend({ endpoint, tokens, fetch, onSecret }) {
	const once = async ({ method, name, body }, renew) => {
		const { value } = await tokens.get({ renew });
		try {
			const response = await fetch(`${endpoint}/${name}`, {
				method,
				body: body === void 0 ? null : JSON.stringify(body),
				headers: {
					Authorization: `Bearer ${value}`,
					Accept: "application/json",
					...body && { "Content-Type": "application/json" }
				},
				redirect: "manual",
				signal: AbortSignal.timeout(timeout)
			});
			const answer = await readAnswer(response, onSecret);
			return {
				answer,
				outcome: outcomeOf(answer, response.headers.get("retry-after") ?? void 0)
			};
		} catch (error) {
			return { outcome: outcomeOfError(error) };
		}
	};
	return async (request) => {
		const attempt = await once(request, false);
		return attempt.answer?.status === 401 ? await once(request, true) : attempt;
	};
}
function noNetwork({ tenant, endpoint }, outcome) {
	const hopeless = outcome.kind === "network" && outcome.hopeless;
	return tenantError(tenant, "no-network", `CIPP at ${new URL(endpoint).origin} ${describeOutcome(outcome)}.`, { hint: hopeless ? "If the certificate is your own, name its file in NODE_EXTRA_CA_CERTS." : "Check cipp.api.url, the network and any proxy, then run again." });
}
function describeLost(outcome, answer) {
	if (answer?.kind === "page") return `answered ${answer.status} with a web page`;
	if (answer?.kind === "text") return `answered ${answer.status}: “${showText(answer.text)}”`;
	return describeOutcome(outcome);
}
/** Sends until the answer is final, the tries are used up, or a write may not be repeated. */
function createRepeat(options) {
	const { tenant, time, onRetry } = options;
	const send = createSend(options);
	return async (request, tries) => {
		const started = time.now();
		for (let number = 1;; number++) {
			const attempt = await send(request);
			const now = time.now();
			const decision = decide({
				outcome: attempt.outcome,
				repeatable: request.method === "GET",
				paced: false,
				number,
				elapsed: now - started,
				budget,
				now,
				random: time.random()
			});
			if (decision.action !== "retry" || number >= tries) return {
				...attempt,
				decision
			};
			const wait = (decision.wait / 1e3).toFixed(1);
			const said = describeOutcome(attempt.outcome);
			onRetry?.(`${tenant.name}: CIPP ${said}, trying again in ${wait} s: ${request.name.split("?")[0]}`);
			await time.sleep(decision.wait);
		}
	};
}
/** Signs in at the first request. */
function createTransport(options) {
	const repeat = createRepeat(options);
	return {
		tenant: options.tenant,
		endpoint: options.endpoint,
		async get(name, tries = mostTries) {
			const { answer, outcome } = await repeat({
				method: "GET",
				name
			}, tries);
			if (answer === void 0) throw noNetwork(options, outcome);
			return answer;
		},
		async post(name, body) {
			const { answer, outcome, decision } = await repeat({
				method: "POST",
				name,
				body
			}, mostTries);
			if (decision.action === "uncertain") return {
				kind: "lost",
				what: describeLost(outcome, answer)
			};
			if (answer === void 0) throw noNetwork(options, outcome);
			return answer;
		}
	};
}
export { explainAnswer as a, showText as c, describeRefusal as i, resultsOf as l, createTokens as n, rowsOf as o, resolveEndpoint as r, withoutTenant as s, createTransport as t };
