import { guidOf } from "../guid.ts";
import type { CippAnswer, CippCall } from "./call.ts";
import { textOf } from "./call.ts";
import type { AppRegistration } from "./state.ts";

/** Removes every secret of an application, whoever made it, and returns the one new one. */
export function replaceSecrets(registration: AppRegistration): string {
	const secret = `sandbox~${guidOf("secret", registration.clientId, ...registration.secrets)}`;
	registration.secrets = [secret];
	return secret;
}

/** Applications of this tenant that could be imported. */
export function listAvailable({ state }: CippCall): CippAnswer {
	const known = [...state.registrations.values()];
	return { body: { Results: known.map(({ clientId, displayName }) => ({ appId: clientId, displayName })) } };
}

/** Gives an application the address by which it asks for tokens. */
export function repairUri({ state, body }: CippCall): CippAnswer {
	const registration = state.registrations.get(textOf(body, "ClientId").toLowerCase());
	if (registration === undefined) {
		return { body: [{ resultText: "There is no such application.", state: "error" }] }; // synthetic text
	}
	const uri = `api://${registration.clientId}`;
	const has = registration.identifierUris.includes(uri);
	if (!has) registration.identifierUris.push(uri);
	const [resultText, tone] = has ? ["Nothing to repair.", "info"] : ["Repaired.", "success"]; // synthetic texts
	return { body: [{ resultText, state: tone }] };
}

/**
 * Lets Azure's own sign-in pass the enabled clients and no others: only this, not the flag or a deletion, shuts one
 * out. NG always keeps its own sign-in app.
 */
export function saveToAzure({ state }: CippCall): CippAnswer {
	state.allowedApplications.clear();
	for (const { clientId, enabled } of state.clients.values()) {
		if (enabled) state.allowedApplications.add(clientId);
	}
	if (state.generation === "ng") state.allowedApplications.add(state.ssoAppId);
	return { body: { Results: "The API clients were saved to Azure." } }; // synthetic text
}

export function azureConfiguration({ state, origin }: CippCall): CippAnswer {
	const ids = [...state.allowedApplications].filter((id) => id !== state.ssoAppId);
	return { body: { Results: { ApiUrl: origin, TenantID: state.tenantId, ClientIDs: ids, Enabled: true } } };
}
