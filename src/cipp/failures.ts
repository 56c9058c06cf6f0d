import { type TenantName, tenantError } from "../entra/failures.ts";
import { isTransient } from "../entra/retry.ts";
import type { ErrorCode, RingfenceError } from "../errors.ts";
import { isJsonList, isJsonObject, type Json } from "../json.ts";
import type { Answer } from "./answer.ts";
import { showText } from "./text.ts";
import type { Transport } from "./transport.ts";

/** What an answer says for people, where it says anything. */
function textOf(answer: Answer): string {
	if (answer.kind === "text") return answer.text;
	if (answer.kind !== "json") return "";
	const { value } = answer;
	if (typeof value === "string") return value;
	return isJsonObject(value) ? firstText(value) : "";
}

function firstText(value: { readonly [key: string]: Json }): string {
	const found = ["error", "message", "Results"]
		.map((key) => value[key])
		.find((one) => typeof one === "string");
	return typeof found === "string" ? found : "";
}

function quoted(answer: Answer): string {
	const text = textOf(answer);
	return text === "" ? "" : `: “${showText(text)}”`;
}

const openSettings = "In CIPP, under Integrations, CIPP-API,";

function notAllowedThrough(tenant: TenantName, name: string, status: number): RingfenceError {
	return tenantError(
		tenant,
		status === 401 ? "sign-in-failed" : "permission-missing",
		`the sign-in in front of CIPP refused Ringfence's API client with ${status}: ${name}.`,
		{ hint: `${openSettings} see that the client is enabled, then choose Save Azure Configuration.` },
	);
}

/**
 * CIPP refuses a wrong address and a missing role with one and the same text. GetVersion needs next to no role, so
 * that it tells them apart: where it too is refused, it is the address, or a client without any role.
 */
async function explainDenial(transport: Transport, name: string, permission: string, answer: Answer) {
	const probe = await transport.get("GetVersion?LocalVersion=10.0.0", 1).catch(() => undefined);
	const said = `CIPP refused ${name}${quoted(answer)}`;
	const both = `${said}. CIPP says the same of a wrong address and of a missing role`;
	const [text, hint] =
		probe === undefined
			? [
					`${both}.`,
					`see that Ringfence's client has a role with ${permission}, and that its IP ranges hold this machine's address.`,
				]
			: probe.status === 403
				? [
						`${both}; as it refuses everything else too, it is most likely the address.`,
						"see that the IP ranges of Ringfence's client hold this machine's public address (GitHub-hosted runners have no fixed one), and that it has a role.",
					]
				: [
						`Ringfence's API client lacks ${permission}: ${said}. It is not the address, because CIPP answers this client otherwise.`,
						`give Ringfence's client a role with ${permission}.`,
					];
	return tenantError(transport.tenant, "permission-missing", text, { hint: `${openSettings} ${hint}` });
}

function explainPage(tenant: TenantName, name: string, { status }: Answer): RingfenceError {
	return tenantError(
		tenant,
		"bad-response",
		`${name} was answered with a web page instead of data (status ${status}).`,
		{
			hint: "cipp.api.url is to be the API URL (in CIPP under Integrations, CIPP-API), not the portal. If it is, CIPP may still be starting: run again.",
		},
	);
}

/** What a status means by itself: the code and what to do. */
function meaningOf(status: number): readonly [ErrorCode, string] {
	if (status === 404) return ["not-found", "Check cipp.api.url; an old CIPP may have to be updated."];
	if (status === 429) return ["throttled", "Run again later."];
	if (status === 503) {
		return [
			"service-unavailable",
			"CIPP is starting, or this function is switched off in CIPP. Run again later.",
		];
	}
	return isTransient(status)
		? [
				"service-unavailable",
				"The reason stands in CIPP's own log (Logbook). Run again; if it stays, look there.",
			]
		: ["bad-response", "Run again; if it stays, report it with the version of CIPP."];
}

const bodies = { json: "", empty: " with nothing", page: " with a web page", text: "" } as const;

function describeAnswer(endpoint: string, answer: Answer): string {
	const { status, kind } = answer;
	const body = kind === "text" && status < 300 ? " with something other than JSON" : bodies[kind];
	return `CIPP answered ${status}${body} to ${endpoint}${quoted(answer)}.`;
}

/**
 * What an answer means that is of no use.
 * @param name the endpoint with its query
 * @param permission CIPP's name of the permission that the endpoint needs
 */
export async function explainAnswer(
	transport: Transport,
	name: string,
	permission: string,
	answer: Answer,
): Promise<RingfenceError> {
	const { tenant } = transport;
	const endpoint = name.split("?")[0] ?? name;
	const { status, kind } = answer;
	// CIPP's own refusal is a line of text; Azure's is a page or nothing.
	if (status === 401 || (status === 403 && (kind === "page" || kind === "empty"))) {
		return notAllowedThrough(tenant, endpoint, status);
	}
	if (status === 403) return await explainDenial(transport, endpoint, permission, answer);
	if (kind === "page" && !isTransient(status)) return explainPage(tenant, endpoint, answer);
	const [code, hint] = meaningOf(status);
	const where = status === 404 ? `there is no ${endpoint} at ${transport.endpoint}. ` : "";
	return tenantError(tenant, code, `${where}${describeAnswer(endpoint, answer)}`, { hint });
}

/** What an error says beside the tenant, for places where the tenant is known. */
export function withoutTenant({ tenant }: Transport, { message }: RingfenceError): string {
	const prefix = `${tenant.name} (${tenant.id}): `;
	return message.startsWith(prefix) ? message.slice(prefix.length) : message;
}

/** Why a read that can be done without told nothing, in a sentence. The addresses are right where others succeed. */
export function describeRefusal(name: string, permission: string, answer: Answer): string {
	const endpoint = name.split("?")[0] ?? name;
	if (answer.status === 403) {
		return `${endpoint} needs the permission ${permission}, which Ringfence's API client lacks.`;
	}
	return answer.status === 404 ? `this CIPP has no ${endpoint}.` : describeAnswer(endpoint, answer);
}

/** A list, one object where a list of one was unwrapped, or undefined for anything else. */
export function rowsOf(value: Json): readonly Json[] | undefined {
	if (isJsonList(value)) return value;
	return isJsonObject(value) ? [value] : undefined;
}
