import { tenantError } from "../entra/failures.ts";
import type { RingfenceError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { ObservedApiClient } from "../plan/observed.ts";
import { quote } from "../policy/quote.ts";
import { listApiClients, permission } from "./api-clients.ts";
import type { Notes } from "./notes.ts";
import { sameRanges, toCippRanges } from "./ranges.ts";
import { showText } from "./text.ts";
import type { Transport } from "./transport.ts";
import { replaceAndVerify } from "./verification.ts";

function describe({ name, clientId }: ObservedApiClient): string {
	return `API client ${quote(name)} (${clientId})`;
}

function showReach({ ipRanges, open }: Pick<ObservedApiClient, "ipRanges" | "open">): string {
	if (open) return "any address";
	return ipRanges.length === 0 ? "no address" : ipRanges.map(showText).join(", ");
}

function showRest({ role, enabled, mcpAllowed }: ObservedApiClient): string {
	return `role ${quote(role ?? "")}, enabled ${enabled}, MCP ${mcpAllowed}`;
}

async function findClient(transport: Transport, clientId: string): Promise<ObservedApiClient | undefined> {
	const found = (await listApiClients(transport)).filter((client) => client.clientId === clientId);
	if (found.length < 2) return found[0];
	const text = `CIPP lists API client ${clientId} ${found.length} times, so that it cannot tell which is meant.`;
	throw tenantError(transport.tenant, "bad-response", text, { hint: "Delete all but one of them in CIPP." });
}

async function findWritable(transport: Transport, clientId: string): Promise<ObservedApiClient> {
	const client = await findClient(transport, clientId);
	if (client === undefined) {
		const text = `API client ${clientId} has vanished from CIPP since it was read. Nothing was written.`;
		throw tenantError(transport.tenant, "changed-since", text, { hint: "Plan again." });
	}
	if (!client.roleUnknown) return client;
	const text = `the role or a flag of ${describe(client)} cannot be read, and CIPP would lose it at a write. Nothing was written.`;
	throw tenantError(transport.tenant, "bad-response", text, {
		hint: "Set the client's ranges in CIPP's own portal, and report this with the version of CIPP.",
	});
}

/**
 * CIPP replaces all four fields at once: a role or range that is no object of label and value is erased, a flag that
 * is left out is off. Never more than this: CIPPAPI, ResetSecret or a retryPayload would wipe the client's secrets.
 */
function bodyOf(before: ObservedApiClient, wanted: readonly string[]): JsonObject {
	const option = (value: string) => ({ label: value, value });
	return {
		Action: "AddUpdate",
		ClientId: before.clientId,
		Role: option(before.role ?? ""),
		IPRange: wanted.map(option),
		Enabled: before.enabled,
		MCPAllowed: before.mcpAllowed,
	};
}

/** CIPP refuses in a bare list and fails in a wrapped one; either way it says so with status 200. */
function refusal(
	transport: Transport,
	before: ObservedApiClient,
	{ errors, wrapped }: Notes,
): RingfenceError {
	const { tenant } = transport;
	const said = errors.map((text) => `“${showText(text)}”`).join(" ");
	if (wrapped) {
		return tenantError(tenant, "rejected", `CIPP could not update ${describe(before)}: ${said}`, {
			hint:
				"Even for addresses alone CIPP-SAM needs Application.ReadWrite.All and Directory.ReadWrite.All in this tenant. " +
				"Do not take the retry that CIPP offers: it resets the client's secret.",
		});
	}
	return tenantError(tenant, "permission-missing", `CIPP refused to update ${describe(before)}: ${said}`, {
		hint:
			"An API client can manage only those whose role grants no more than its own. " +
			`Give Ringfence's own client the role ${quote(before.role ?? "cipp-api")} or a higher one.`,
	});
}

function sameReach(a: ObservedApiClient, b: Pick<ObservedApiClient, "ipRanges" | "open">): boolean {
	return a.open === b.open && sameRanges(a.ipRanges, b.ipRanges);
}

function sameRest(a: ObservedApiClient, b: ObservedApiClient): boolean {
	return a.role === b.role && a.enabled === b.enabled && a.mcpAllowed === b.mcpAllowed;
}

function compare(before: ObservedApiClient, wanted: readonly string[], after: ObservedApiClient) {
	const reach = `Asked for: ${showReach({ ipRanges: wanted, open: false })}; CIPP now has: ${showReach(after)}.`;
	const rest = sameRest(before, after) ? "" : ` Before: ${showRest(before)}; now: ${showRest(after)}.`;
	const hint = after.open
		? "The client is open to the world. Set its ranges in CIPP under Integrations, CIPP-API, or run again."
		: "Compare the client in CIPP under Integrations, CIPP-API, then plan again.";
	return { text: reach + rest, hint };
}

/**
 * Gives one API client its ranges and nothing else: lists first, sends the other three fields back as they are just
 * then, and lists again to compare all four.
 * @param ipRanges canonical or in CIPP's form
 * @throws RingfenceError bad-input, changed-since, permission-missing, rejected, not-verified, uncertain, …
 */
export async function updateApiClient(
	transport: Transport,
	clientId: string,
	ipRanges: readonly string[],
): Promise<void> {
	const id = clientId.toLowerCase();
	const wanted = toCippRanges(ipRanges);
	const before = await findWritable(transport, id);
	const isDone = (after: ObservedApiClient) =>
		sameReach(after, { ipRanges: wanted, open: false }) && sameRest(before, after);
	if (isDone(before)) return;
	await replaceAndVerify<ObservedApiClient>(transport, {
		subject: describe(before),
		name: "ExecApiClient",
		permission,
		body: bodyOf(before, wanted),
		read: () => findClient(transport, id),
		isDone,
		isUnchanged: (after) => sameReach(after, before) && sameRest(before, after),
		compare: (after) => compare(before, wanted, after),
		explain: (notes) => refusal(transport, before, notes),
	});
}
