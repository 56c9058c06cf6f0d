import { RingfenceError } from "../errors.ts";
import type { Cloud } from "./cloud.ts";
import { describeOutcome, outcomeOfError } from "./outcome.ts";
import { parseObject, stringAt } from "./parse.ts";

const domainName = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;
const tenantInPath = /^\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\//i;
/** Milliseconds. */
const timeout = 20_000;

export function isDomainName(text: string): boolean {
	return domainName.test(text);
}

/**
 * The id of the tenant that a domain is verified in. Entra tells everybody, in the issuer of the tenant's OpenID
 * configuration: learn.microsoft.com/entra/identity-platform/v2-protocols-oidc
 * @throws RingfenceError tenant-not-found, no-network, bad-response
 */
export async function tenantOfDomain(
	domain: string,
	{ authorityHost }: Pick<Cloud, "authorityHost">,
	fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<string> {
	const { status, text } = await ask(
		`${authorityHost}/${encodeURIComponent(domain)}/v2.0/.well-known/openid-configuration`,
		authorityHost,
		fetch,
	);
	const body = parseObject(text);
	const issuer = stringAt(body ?? {}, "issuer") ?? "";
	const id = URL.canParse(issuer) ? tenantInPath.exec(new URL(issuer).pathname)?.[1] : undefined;
	if (status === 200 && id !== undefined) return id.toLowerCase();
	if (status === 400 || status === 404) {
		throw new RingfenceError("tenant-not-found", `${domain} is a verified domain of no tenant.`, {
			hint: "Check the spelling, or give the tenant id: it stands under Overview in the Microsoft Entra admin center.",
		});
	}
	throw new RingfenceError(
		"bad-response",
		`${authorityHost} answered ${status} and did not tell the tenant of ${domain}.`,
		{
			hint: "Run again later, or give the tenant id.",
		},
	);
}

async function ask(url: string, host: string, fetch: typeof globalThis.fetch) {
	try {
		const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(timeout) });
		return { status: response.status, text: await response.text() };
	} catch (cause) {
		throw new RingfenceError("no-network", `${host} ${describeOutcome(outcomeOfError(cause))}.`, {
			hint: "Check the network, or give the tenant id instead of the domain.",
			cause,
		});
	}
}
