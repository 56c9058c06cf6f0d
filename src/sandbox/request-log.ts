import { decodeJwt } from "jose";
import { isGuid } from "./guid.ts";

/** One request as the sandbox saw it. */
export interface SandboxRequest {
	/** By the sandbox's clock, in milliseconds. */
	readonly time: number;
	readonly method: string;
	/** Path and query, as they came. */
	readonly path: string;
	/** The tenant of the path or of the bearer token. */
	readonly tenant?: string | undefined;
	/** 0 while unanswered, and for good where the connection was cut before an answer was made. */
	readonly status: number;
	/** The fault that was injected. */
	readonly fault?: string | undefined;
	readonly clientRequestId?: string | undefined;
	/** A request inside a $batch, beside the entry of the $batch itself. */
	readonly batched?: boolean | undefined;
	/** Why a body was refused, which Microsoft's own message hides. Synthetic. */
	readonly reason?: string | undefined;
}

/** An entry while it is being answered. */
export type LogEntry = { -readonly [Key in keyof SandboxRequest]: SandboxRequest[Key] };

export function openEntry(request: Request, time: number, batched: boolean): LogEntry {
	const url = new URL(request.url);
	return {
		time,
		method: request.method,
		path: url.pathname + url.search,
		tenant: tenantOf(request, url.pathname),
		status: 0,
		clientRequestId: request.headers.get("client-request-id") ?? undefined,
		...(batched ? { batched } : {}),
	};
}

function tenantOf(request: Request, path: string): string | undefined {
	const first = decodeURIComponent(path.split("/")[1] ?? "").toLowerCase();
	if (isGuid(first)) return first;
	const token = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
	if (token === undefined) return undefined;
	try {
		const claim = decodeJwt(token)["tid"];
		return typeof claim === "string" ? claim.toLowerCase() : undefined;
	} catch {
		return undefined;
	}
}
