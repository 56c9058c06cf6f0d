import { readAccessToken } from "../sign-in/access-token.ts";
import type { SigningKeys } from "../sign-in/registration.ts";
import type { CippState } from "./state.ts";

/**
 * Reads bearer tokens as Azure's sign-in in front of CIPP does: of this tenant, unexpired, and asked for by an API
 * client for itself.
 * @returns the client's app id, or undefined for any other token
 */
export function createAuthorizer(state: CippState, keys: SigningKeys, clock: () => number) {
	return async (bearer: string): Promise<string | undefined> => {
		const audiences = [...state.registrations.values()].flatMap(({ identifierUris }) => identifierUris);
		const reading = await readAccessToken(bearer, audiences, keys, clock());
		if ("refusal" in reading) return undefined;
		const { audience, clientId, tenant } = reading.claims;
		return tenant === state.tenantId && audience === `api://${clientId}` ? clientId : undefined;
	};
}
