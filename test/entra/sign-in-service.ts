import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { generate } from "selfsigned";
import { contoso, unsignedJwt } from "./double.ts";

export type Reply = { readonly status: number; readonly body: unknown } | "reset";

export interface SignInService {
	readonly url: string;
	/** The forms that were posted to the token endpoint. */
	readonly posted: URLSearchParams[];
	/** Answers to the token endpoint in turn; the last one repeats. */
	replies: Reply[];
	/** Everything that was asked for, as in `POST /<tenant>/oauth2/v2.0/token`. */
	readonly asked: string[];
	/** The encodings that the last request would take an answer in. */
	accepted: string | undefined;
	close(): Promise<void>;
}

/** A token for Contoso, as Entra gives them to applications. */
export function grant(claims: { readonly [claim: string]: string | readonly string[] } = {}): Reply {
	const token = unsignedJwt({ tid: contoso.id, idtyp: "app", roles: ["Policy.Read.All"], ...claims });
	return { status: 200, body: { token_type: "Bearer", expires_in: 3600, access_token: token } };
}

/** A refusal in the shape of Entra's; the wording around the code is synthetic. */
export function denial(code: number, status = 401): Reply {
	const description = `AADSTS${code}: A synthetic explanation. Trace ID: 1 Correlation ID: 2`;
	return { status, body: { error: "invalid_client", error_description: description, error_codes: [code] } };
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part);
	return new URLSearchParams(Buffer.concat(parts).toString("utf8"));
}

function send(response: ServerResponse, reply: Reply): void {
	if (reply === "reset") {
		response.socket?.destroy();
		return;
	}
	const text = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body);
	response.writeHead(reply.status, { "content-type": "application/json" }).end(text);
}

/** A certificate for localhost that this process is made to trust. */
export async function trustedCertificate(): Promise<{ readonly key: string; readonly cert: string }> {
	const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
		keySize: 2048,
		extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
	});
	setDefaultCACertificates([...getCACertificates("default"), cert]);
	return { key, cert };
}

/** Entra's sign-in on loopback. */
export async function startSignInService(): Promise<SignInService> {
	const server = createServer(await trustedCertificate(), async (request, response) => {
		service.accepted = request.headers["accept-encoding"]?.toString();
		service.asked.push(`${request.method} ${request.url}`);
		service.posted.push(await readForm(request));
		const next = service.replies.length > 1 ? service.replies.shift() : service.replies[0];
		send(response, next ?? "reset");
	});
	await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
	const address = server.address();
	const port = typeof address === "object" ? address?.port : undefined;
	const service: SignInService = {
		url: `https://localhost:${port}`,
		posted: [],
		replies: [],
		asked: [],
		accepted: undefined,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
	return service;
}
