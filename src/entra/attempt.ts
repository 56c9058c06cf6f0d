import type { TokenSource } from "./credentials.ts";
import { type TenantName, tenantError } from "./failures.ts";
import type { LibraryRequest } from "./library.ts";
import { isPaced, type Pacer } from "./pace.ts";
import type { Wire, WireAnswer } from "./wire.ts";

export interface AttemptOptions {
	readonly tokens: TokenSource;
	/** Where Graph is, without a trailing slash. */
	readonly origin: string;
	readonly wire: Wire;
	readonly pacer: Pacer;
	/** Milliseconds that one answer may take, its body included. */
	readonly timeout: number;
}

/** Sends a request once, and reads the whole answer. */
export type Attempt = (request: LibraryRequest) => Promise<WireAnswer>;

/**
 * Puts the tenant's token on the call, and a new one after a 401. The source checks that each token is for this
 * tenant, so nothing is read or written with another's; no other origin ever sees one. The turn is taken last, so that
 * getting a token does not use it up.
 */
export function createAttempt(tenant: TenantName, options: AttemptOptions): Attempt {
	const { tokens, origin, wire, pacer, timeout } = options;
	const send = async ({ headers, ...rest }: LibraryRequest, renew: boolean): Promise<WireAnswer> => {
		const { value } = await tokens.get({ renew });
		const request = { ...rest, headers: { ...headers, Authorization: `Bearer ${value}` }, timeout };
		if (!isPaced(rest.url)) return await wire(request);
		return await pacer.run((onSent) => wire({ ...request, onSent }));
	};
	return async (request) => {
		const target = new URL(request.url).origin;
		if (target !== origin) {
			throw tenantError(tenant, "bad-response", `a request to ${target} was stopped; Graph is at ${origin}.`);
		}
		const answer = await send(request, false);
		return answer.status === 401 ? await send(request, true) : answer;
	};
}
