import { tenantError } from "../entra/failures.ts";
import { isJsonList, isJsonObject, type Json, type JsonObject } from "../json.ts";
import type { ObservedApiClient } from "../plan/observed.ts";
import { type Answer, resultsOf } from "./answer.ts";
import { explainAnswer, rowsOf } from "./failures.ts";
import { noteText } from "./notes.ts";
import { showText } from "./text.ts";
import type { Transport } from "./transport.ts";

const list = "ExecApiClient?Action=List";
export const permission = "CIPP.Extension.ReadWrite";

/** CIPP's word for no restriction. */
const anywhere = "any";

/** `undefined` for anything but texts: CIPP itself opens a client whose ranges it cannot read. */
function rangesOf(value: Json | undefined): readonly string[] | undefined {
	if (typeof value === "string") return value === "" ? undefined : [value];
	if (!isJsonList(value)) return undefined;
	const texts = value.filter((item) => typeof item === "string");
	return texts.length === value.length ? texts : undefined;
}

/**
 * One row of the list in our own form. An empty list of ranges is not open: CIPP up to 10.8 then denies everybody.
 * A flag that is no boolean is as unfit to be sent back as a role that is no text, and counts as `roleUnknown` too.
 * @returns undefined for an object that is no client
 */
function parseClient(row: JsonObject): ObservedApiClient | undefined {
	const { ClientId, AppName, Role, IPRange, Enabled, MCPAllowed = false } = row;
	if (typeof ClientId !== "string" || ClientId === "") return undefined;
	const ranges = rangesOf(IPRange);
	const open = ranges === undefined || ranges.some((range) => range.toLowerCase() === anywhere);
	return {
		clientId: ClientId.toLowerCase(),
		name: typeof AppName === "string" ? AppName : "",
		role: typeof Role === "string" && Role !== "" ? Role : null,
		enabled: Enabled === true,
		mcpAllowed: MCPAllowed === true,
		ipRanges: open ? [] : ranges,
		open,
		roleUnknown:
			(typeof Role !== "string" && Role !== null) ||
			typeof Enabled !== "boolean" ||
			typeof MCPAllowed !== "boolean",
	};
}

function saysNothing(answer: Answer): boolean {
	return answer.kind === "empty" || (answer.kind === "json" && resultsOf(answer.value) === null);
}

/**
 * Every API client that CIPP knows. CIPP without any answers with nothing at all; up to 10.8 it lets single words
 * stray among the clients, which are passed over. An object that is no client is an error that came with status 200.
 */
export async function listApiClients(transport: Transport): Promise<readonly ObservedApiClient[]> {
	const answer = await transport.get(list);
	if (answer.status !== 200) throw await explainAnswer(transport, list, permission, answer);
	if (saysNothing(answer)) return [];
	const rows = answer.kind === "json" ? rowsOf(resultsOf(answer.value)) : undefined;
	if (rows === undefined) throw await explainAnswer(transport, list, permission, answer);
	return rows.filter(isJsonObject).map((row) => {
		const client = parseClient(row);
		if (client !== undefined) return client;
		const text = `CIPP answered 200 to the list of API clients with something that is none: “${showText(noteText(row))}”.`;
		throw tenantError(transport.tenant, "bad-response", text, {
			hint: "The reason stands in CIPP's own log (Logbook).",
		});
	});
}
