import type { ClientAssertionCredentialOptions } from "@azure/identity";
import type { FailedSignIn } from "./entra-codes.ts";
import type { Wire } from "./wire.ts";

/** What @azure/identity sends its requests with. */
export type SignInTransport = NonNullable<ClientAssertionCredentialOptions["httpClient"]>;

type Request = Parameters<SignInTransport["sendRequest"]>[0];

interface TransportOptions {
	readonly wire: Wire;
	/** Sees every answer of Entra as it is: @azure/identity flattens the error. */
	readonly witness: (seen: Partial<FailedSignIn>) => void;
}

/** Milliseconds for one request of the sign-in. */
const timeout = 20_000;

const discovery = /^(https:\/\/[^?]+)\/v2\.0\/\.well-known\/openid-configuration(?:\?|$)/;

/**
 * Sends the library's requests over the connections that all tenants share, and answers the first of each sign-in itself:
 * where the endpoints of a tenant are follows from its address, as
 * learn.microsoft.com/entra/identity-platform/v2-protocols-oidc has it for every cloud, so that asking would only cost a
 * request for each tenant.
 */
export async function transportOf({ wire, witness }: TransportOptions): Promise<SignInTransport> {
	const { createHttpHeaders } = await import("@azure/core-rest-pipeline");
	return {
		async sendRequest(request) {
			const authority = discovery.exec(request.url)?.[1];
			if (authority !== undefined) {
				const bodyAsText = JSON.stringify(metadataOf(authority));
				return { request, status: 200, headers: createHttpHeaders(), bodyAsText };
			}
			const { status, headers, text } = await wire(wireRequestOf(request)).catch((network: unknown) => {
				witness({ status: undefined, text: "", retryAfter: undefined, network });
				throw network;
			});
			witness({ status, text, retryAfter: headers["retry-after"], network: undefined });
			return { request, status, headers: createHttpHeaders(definedOf(headers)), bodyAsText: text };
		},
	};
}

/** @param authority as in https://login.microsoftonline.com/<tenant id> */
function metadataOf(authority: string): Readonly<Record<string, string>> {
	return {
		issuer: `${authority}/v2.0`,
		authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
		token_endpoint: `${authority}/oauth2/v2.0/token`,
		end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
		jwks_uri: `${authority}/discovery/v2.0/keys`,
	};
}

function wireRequestOf({ method, url, headers, body }: Request) {
	return {
		method: method === "POST" ? ("POST" as const) : ("GET" as const),
		url,
		// The wire hands on what it is sent: no answer may be compressed.
		headers: { ...headers.toJSON({ preserveCase: true }), "Accept-Encoding": "identity" },
		body: typeof body === "string" ? body : undefined,
		timeout,
	};
}

function definedOf(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
	);
}
