import type { Json, JsonObject } from "../../json.ts";
import { guidOf } from "../guid.ts";
import { type CippAnswer, type CippCall, property, textOf, truthOf, valuesOf } from "./call.ts";
import { ANY, isAccepted, readStored, storedText } from "./ip-ranges.ts";
import { whyNotGrant } from "./permissions.ts";
import { replaceSecrets } from "./registrations.ts";
import { type CippState, type ClientRow, isAtLeast } from "./state.ts";

/** One client as the list has it. Up to 10.8 a stored empty list strays into the list as a word of its own. */
function listed(state: CippState, row: ClientRow): readonly Json[] {
	const ranges = readStored(row.ipRange);
	const client = (ipRange: readonly string[]): JsonObject => ({
		ClientId: row.clientId,
		AppName: row.appName,
		Role: row.role === "" ? null : row.role,
		IPRange: ipRange,
		Enabled: row.enabled,
		MCPAllowed: row.mcpAllowed,
	});
	if (ranges.length > 0) return [client(ranges)];
	return isAtLeast(state.version, 10, 9) ? [client([ANY])] : [ANY, client([])];
}

/** Without any client there is no body at all. */
export function listClients({ state }: CippCall): CippAnswer {
	const clients = [...state.clients.values()].flatMap((row) => listed(state, row));
	return clients.length === 0 ? {} : { body: { Results: clients } };
}

/** An app id is written plain, or as an object when an application is imported. */
function idOf(body: Json | undefined): string {
	const written = property(body, "ClientId");
	const value = property(written, "value") ?? written;
	return typeof value === "string" ? value.toLowerCase() : "";
}

/** What is stored of the ranges that were sent, and a warning for every one that was left out. */
function judgeRanges(body: Json | undefined): {
	readonly stored: string;
	readonly warnings: readonly Json[];
} {
	const sent = valuesOf(property(body, "IPRange")).map((value) => String(value).trim());
	const warnings = sent
		.filter((text) => !isAccepted(text))
		.map((text) => ({
			resultText: `'${text}' was left out: it is no IP address or range.`,
			state: "warning",
		})); // synthetic text
	return { stored: storedText(sent.filter(isAccepted)), warnings };
}

function refusal(text: string): CippAnswer {
	return { body: [{ resultText: text, state: "error" }] };
}

/** Failing at the app registration leaves the table as it was, and offers a retry that resets the secret. */
function registrationFailure(clientId: string): CippAnswer {
	return {
		body: {
			Results: [
				{
					resultText: "The app registration could not be changed. Check what CIPP's API needs.", // synthetic text
					state: "error",
					retryAvailable: true,
					retryPayload: {
						RetrySetup: true,
						ClientId: clientId,
						CIPPAPI: { ResetSecret: true },
						ApplicationObjectID: guidOf("application object", clientId),
					},
				},
			],
		},
	};
}

/** Replaces role, ranges and both flags by what was sent; what is missing or of another shape resets its field. */
export function addOrUpdate(call: CippCall): CippAnswer {
	const { state, body } = call;
	const name = textOf(body, "AppName");
	const sentId = idOf(body);
	if (sentId === "" && name === "") return { body: { Results: [] } };
	const clientId = sentId === "" ? guidOf("api client", name, state.clients.size) : sentId;
	const existing = state.clients.get(clientId);
	const role = valuesOf(property(body, "Role")).map(String)[0] ?? "";
	const why =
		whyNotGrant(state, call.role, role) ??
		(existing === undefined ? undefined : whyNotGrant(state, call.role, existing.role));
	if (why !== undefined) return refusal(why);
	const registered = state.registrations.get(clientId);
	if (!state.samMayWriteApplications || (registered === undefined && sentId !== "")) {
		return registrationFailure(clientId);
	}
	const registration = registered ?? { clientId, displayName: name, identifierUris: [], secrets: [] };
	state.registrations.set(clientId, registration);
	if (registration.identifierUris.length === 0) registration.identifierUris.push(`api://${clientId}`);
	const { stored, warnings } = judgeRanges(body);
	state.clients.set(clientId, {
		clientId,
		appName: existing?.appName ?? registration.displayName,
		role,
		ipRange: stored,
		enabled: truthOf(property(body, "Enabled")),
		mcpAllowed: truthOf(property(body, "MCPAllowed")),
	});
	const reset = truthOf(property(property(body, "CIPPAPI"), "ResetSecret"));
	if (registered !== undefined && !reset) return { body: ["The API client was updated.", ...warnings] }; // synthetic text
	const note = {
		resultText: `The API client '${registration.displayName}' has a new secret.`, // synthetic text
		copyField: replaceSecrets(registration),
		state: "success",
	};
	return { body: [note, ...warnings] };
}

/** Reads a plain id alone. */
export function resetSecret({ state, body, role }: CippCall): CippAnswer {
	const clientId = textOf(body, "ClientId").toLowerCase();
	const row = state.clients.get(clientId);
	const registration = state.registrations.get(clientId);
	if (row === undefined || registration === undefined) return refusal("There is no such API client."); // synthetic text
	const why = whyNotGrant(state, role, row.role);
	if (why !== undefined) return refusal(why);
	const note = {
		resultText: "The secret was reset.",
		copyField: replaceSecrets(registration),
		state: "success",
	}; // synthetic text
	return { body: [note] };
}

/** Whatever fails here leaves an empty body. The client goes on being let through until SaveToAzure. */
export function deleteClient({ state, body, role }: CippCall): CippAnswer {
	const clientId = textOf(body, "ClientId").toLowerCase();
	const row = state.clients.get(clientId);
	if (row === undefined) return {};
	const why = whyNotGrant(state, role, row.role);
	if (why !== undefined) return { body: { Results: why } };
	if (truthOf(property(body, "RemoveAppReg")) && !state.registrations.delete(clientId)) return {};
	state.clients.delete(clientId);
	return { body: { Results: `The API client ${clientId} was deleted.` } }; // synthetic text
}
