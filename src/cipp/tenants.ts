import { tenantError } from "../entra/failures.ts";
import { realTime } from "../entra/time.ts";
import { RingfenceError } from "../errors.ts";
import { isJsonObject, type Json, type JsonObject, textAt } from "../json.ts";
import type { CippTenant, CippTenants } from "../plan/coverage.ts";
import type { ConnectCippOptions } from "./connect.ts";
import { resolveEndpoint } from "./endpoint.ts";
import { explainAnswer, rowsOf, withoutTenant } from "./failures.ts";
import { showText } from "./text.ts";
import { createTokens } from "./tokens.ts";
import { createTransport, type Transport } from "./transport.ts";

/** The first row says whether Ringfence's role may see all tenants; CIPP leaves it out where it may not. */
const listed = "ListTenants?AllTenantSelector=true";
const allTenants = "AllTenants";
/** Reads, whatever its name says: without AddExclusion or RemoveExclusion it changes nothing. */
const exclusions = "ExecExcludeTenant?List=true";
/** One try more than one: what is excluded can be done without. */
const fewTries = 2;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The tenants that CIPP looks after, and those that it was told to leave alone. A failure of CIPP's comes with status
 * 200 and a tenant without an id, and a role that sees some tenants only gets a shorter list without a word.
 * @throws RingfenceError bad-input, permission-missing, bad-response, no-network, …
 */
export async function readCippTenants(
	api: { readonly url: string; readonly clientId: string },
	options: ConnectCippOptions,
): Promise<CippTenants> {
	const wire = {
		...options,
		endpoint: resolveEndpoint(options.tenant, api.url, options),
		time: options.time ?? realTime,
		fetch: options.fetch ?? globalThis.fetch,
	};
	const tokens = options.tokens ?? createTokens(api.clientId.toLowerCase(), wire);
	const transport = createTransport({ ...wire, tokens });
	const [rows, excluded] = await Promise.all([
		readRows(transport, listed, "CIPP.Core.Read"),
		readExcluded(transport),
	]);
	const tenants = rows.filter((row) => row["customerId"] !== allTenants);
	return {
		tenants: tenants.map((row) => tenantOf(transport, row)),
		complete: tenants.length < rows.length,
		...excluded,
	};
}

/** Where CIPP does not tell what is excluded, it stays unknown why it does not list a tenant. */
async function readExcluded(transport: Transport): Promise<Pick<CippTenants, "excluded" | "refusal">> {
	try {
		const rows = await readRows(transport, exclusions, "CIPP.AppSettings.ReadWrite", fewTries);
		return { excluded: rows.map((row) => tenantOf(transport, row)) };
	} catch (error) {
		if (!(error instanceof RingfenceError)) throw error;
		return { excluded: [], refusal: withoutTenant(transport, error) };
	}
}

async function readRows(
	transport: Transport,
	name: string,
	permission: string,
	tries?: number,
): Promise<JsonObject[]> {
	const answer = await transport.get(name, tries);
	// A list of nothing but null is PowerShell's empty list; no body at all is none.
	const rows = answer.status === 200 && answer.kind === "json" ? rowsOf(answer.value) : undefined;
	if (rows === undefined) throw await explainAnswer(transport, name, permission, answer);
	return rows.filter((row) => row !== null).map((row) => objectOf(transport, row));
}

function objectOf(transport: Transport, row: Json): JsonObject {
	if (isJsonObject(row)) return row;
	throw noTenant(transport, String(row));
}

function tenantOf(transport: Transport, row: JsonObject): CippTenant {
	const id = textAt(row, "customerId");
	if (!guid.test(id)) throw noTenant(transport, textAt(row, "Results") || textAt(row, "displayName"));
	return {
		id: id.toLowerCase(),
		name: textAt(row, "displayName"),
		direct: row["delegatedPrivilegeStatus"] === "directTenant",
	};
}

function noTenant({ tenant }: Transport, said: string): RingfenceError {
	const text = `CIPP answered 200 to the list of tenants with something that is none: “${showText(said)}”.`;
	return tenantError(tenant, "bad-response", text, {
		hint: "In CIPP, run the permission check under Application Settings; the reason stands in its log (Logbook).",
	});
}
