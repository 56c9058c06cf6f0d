import { cippAddress } from "../cipp-address.ts";
import type { Cloud, Environment } from "../entra/cloud.ts";
import { type TenantName, tenantError } from "../entra/failures.ts";

const endpointVariable = "RINGFENCE_CIPP_ENDPOINT";

function parseAddress(tenant: TenantName, name: string, text: string): string {
	const address = cippAddress(text);
	if (address !== undefined) return address;
	throw tenantError(tenant, "bad-input", `${name} is ${JSON.stringify(text)}, which is no https address.`, {
		hint: "In CIPP, the API URL stands under Integrations, CIPP-API.",
	});
}

/**
 * Where the CIPP-API is, with `/api` and without a trailing slash. RINGFENCE_CIPP_ENDPOINT stands in for the address
 * in the policy file where Entra is stood in for as well; a token for the real CIPP never goes anywhere else.
 * @throws RingfenceError bad-input
 */
export function resolveEndpoint(
	tenant: TenantName,
	url: string,
	{ environment, cloud }: { readonly environment: Environment; readonly cloud: Cloud },
): string {
	const override = environment[endpointVariable];
	if (override && !cloud.custom) {
		throw tenantError(
			tenant,
			"bad-input",
			`${endpointVariable} is set, but sign-in is Microsoft's own: the token would leave for ${override}.`,
			{ hint: `Unset ${endpointVariable}; the address of CIPP stands in the policy file, cipp.api.url.` },
		);
	}
	if (!override && !cloud.real) {
		throw tenantError(
			tenant,
			"bad-input",
			`sign-in is a sandbox, and ${endpointVariable} is not set: ${url} would be called with its tokens.`,
			{ hint: `Set ${endpointVariable} to the sandbox's address.` },
		);
	}
	return `${parseAddress(tenant, override ? endpointVariable : "cipp.api.url", override || url)}/api`;
}
