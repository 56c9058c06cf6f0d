import { type ErrorCode, RingfenceError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { isObject, stringAt } from "./parse.ts";

export interface TenantName {
	readonly id: string;
	readonly name: string;
}

export interface GraphCall {
	readonly method: "GET" | "POST" | "PATCH" | "DELETE";
	/** Below the version, as in /identity/conditionalAccess/policies, or a whole address on Graph's own origin. */
	readonly path: string;
	readonly body?: JsonObject;
}

export interface GraphAnswer {
	readonly status: number;
	readonly body: JsonObject | undefined;
	readonly requestId: string | undefined;
	/** Of $batch items: how long the service asks to wait. */
	readonly retryAfter?: string | undefined;
	/** Of refusals: whether it was a person's token. */
	readonly delegated?: boolean;
}

/** Builds an error whose message begins with the tenant. */
export function tenantError(
	tenant: TenantName,
	code: ErrorCode,
	message: string,
	details: { readonly hint?: string; readonly cause?: unknown } = {},
): RingfenceError {
	return new RingfenceError(code, `${tenant.name} (${tenant.id}): ${message}`, { ...details, tenant });
}

/** One line of at most `length` characters. */
export function shorten(text: string, length = 400): string {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/** Graph has two envelopes; where the inner one has a message, that is the one which says what is wrong. */
export function graphMessage(answer: GraphAnswer): string {
	const error = answer.body?.["error"];
	if (!isObject(error)) return "";
	const inner = error["innerError"];
	return shorten(
		(isObject(inner) ? stringAt(inner, "message") : undefined) ?? stringAt(error, "message") ?? "",
	);
}

export function describeCall(call: GraphCall): string {
	const path = call.path.startsWith("https://") ? new URL(call.path).pathname : call.path.split("?")[0];
	return `${call.method} ${path}`;
}

function describeAnswer(call: GraphCall, answer: GraphAnswer): string {
	const said = graphMessage(answer);
	const requestId = answer.requestId ? ` (request-id ${answer.requestId})` : "";
	return `Graph answered ${answer.status} to ${describeCall(call)}${said ? `: “${said}”` : ""}${requestId}`;
}

const licenceHint = "Conditional Access needs Entra ID P1 or P2 in this tenant.";

/** Texts by which an unlicensed tenant is recognised; the exact answer of each endpoint is not documented. */
function isLicenceRefusal(message: string): boolean {
	return /not licensed|premium license|not applicable to target tenant/i.test(message);
}

/** Only the Azure CLI gives us a person's token. */
const personHint =
	"A person's az login cannot reach Conditional Access: the Azure CLI's own application lacks the permission, " +
	"and none can be added to it. Sign in as the reader or the writer, with az login --service-principal, " +
	"or rehearse against the sandbox.";

function refusal(
	tenant: TenantName,
	call: GraphCall,
	answer: GraphAnswer,
	permission: string,
): RingfenceError {
	const message = graphMessage(answer);
	if (isLicenceRefusal(message)) {
		return tenantError(tenant, "rejected", `${describeAnswer(call, answer)}.`, { hint: licenceHint });
	}
	const missing = message.includes("Application.Read.All") ? "Application.Read.All" : permission;
	return tenantError(
		tenant,
		"permission-missing",
		`the permission ${missing} is missing. ${describeAnswer(call, answer)}.`,
		{
			hint: answer.delegated
				? personHint
				: `Give the app registration ${missing} and have an administrator of ${tenant.name} consent to it.`,
		},
	);
}

/**
 * What an answer that is not a success means.
 * @param permission the application permission that the call needs
 */
export function explainAnswer(
	tenant: TenantName,
	call: GraphCall,
	answer: GraphAnswer,
	permission: string,
): RingfenceError {
	const text = `${describeAnswer(call, answer)}.`;
	switch (answer.status) {
		case 400:
			return tenantError(tenant, "rejected", text, {
				...(isLicenceRefusal(graphMessage(answer)) && { hint: licenceHint }),
			});
		case 401:
			return tenantError(tenant, "sign-in-failed", `a fresh token was refused. ${text}`, {
				hint: "Check that AZURE_AUTHORITY_HOST and RINGFENCE_GRAPH_ENDPOINT mean the same cloud.",
			});
		case 403:
			return refusal(tenant, call, answer, permission);
		case 404:
		case 409:
		case 412:
			return call.method === "GET"
				? tenantError(tenant, "not-found", text)
				: tenantError(
						tenant,
						"changed-since",
						`the object is gone or has changed since it was read. ${text}`,
						{
							hint: "Plan again.",
						},
					);
		default:
			return tenantError(tenant, "bad-response", text, { hint: "Run again; if it stays, report it." });
	}
}
