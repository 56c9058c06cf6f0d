import { guidOf } from "../guid.ts";

/** A refusal of the token endpoint, by its AADSTS number. */
export class SignInError extends Error {
	override readonly name = "SignInError";
	readonly number: number;
	readonly status: 400 | 401;
	readonly kind: string;

	constructor(number: number, status: 400 | 401, kind: string, message: string) {
		super(message);
		this.number = number;
		this.status = status;
		this.kind = kind;
	}
}

/** Entra's error body. The description ends in the ids that Microsoft's support asks for. */
export function bodyOf(error: SignInError, now: number, correlationId: string) {
	const trace = guidOf("trace", now, error.message);
	const timestamp = `${new Date(now).toISOString().slice(0, 19).replace("T", " ")}Z`;
	return {
		error: error.kind,
		error_description: `AADSTS${error.number}: ${error.message} Trace ID: ${trace} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
		error_codes: [error.number],
		timestamp,
		trace_id: trace,
		correlation_id: correlationId,
		error_uri: `https://login.microsoftonline.com/error?code=${error.number}`,
	};
}

export function tenantNotFound(tenant: string): SignInError {
	return new SignInError(
		90002,
		400,
		"invalid_tenant",
		`Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
	);
}

export function applicationNotFound(clientId: string, tenant: string): SignInError {
	return new SignInError(
		700016,
		400,
		"unauthorized_client",
		`Application with identifier '${clientId}' was not found in the directory '${tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
	);
}

export function servicePrincipalMissing(clientId: string, tenant: string): SignInError {
	return new SignInError(
		7000229,
		401,
		"invalid_client",
		`The client application '${clientId}' is missing service principal in the tenant '${tenant}'. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119`,
	);
}

/** Issuer 700211, subject 700213, subject that differs in case alone 7002138, audience 7002121. */
export function noMatchingCredential(number: number, part: string, presented: string): SignInError {
	return new SignInError(
		number,
		401,
		"invalid_client",
		`No matching federated identity record found for presented assertion ${part} '${presented}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation`,
	);
}

export function assertionOutOfTime(now: number, from: number, until: number): SignInError {
	const text = (milliseconds: number) => new Date(milliseconds).toISOString().replace("Z", "0000Z");
	return new SignInError(
		700024,
		401,
		"invalid_client",
		`Client assertion is not within its valid time range. Current time: ${text(now)}, assertion valid from ${text(from)}, expiry time of assertion ${text(until)}. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .`,
	);
}

/** Synthetic: the number and the text are not from a source. */
export function assertionUnverified(): SignInError {
	return new SignInError(
		5002730,
		401,
		"invalid_client",
		"Invalid JWT token. The signature of the presented assertion could not be verified with the issuer's keys.",
	);
}

/** Synthetic text. */
export function invalidScope(number: 1002012 | 70011, scope: string): SignInError {
	return new SignInError(
		number,
		400,
		"invalid_scope",
		`The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
	);
}

/** Synthetic text for the three numbers: 900144 parameter missing, 70003 grant type, 50027 assertion no JWT. */
export function invalidRequest(number: 900144 | 70003 | 50027, message: string): SignInError {
	return new SignInError(
		number,
		400,
		number === 70003 ? "unsupported_grant_type" : "invalid_request",
		message,
	);
}
