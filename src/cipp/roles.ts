import { isJsonObject, type Json, type JsonObject, textAt, textsAt } from "../json.ts";
import type { ObservedCippRole } from "../plan/observed.ts";
import { explainAnswer, rowsOf } from "./failures.ts";
import type { Transport } from "./transport.ts";

const customRoles = "ExecCustomRole";
const roleList = "ListCustomRole";
export const rolePermission = "CIPP.SuperAdmin.ReadWrite";
const listPermission = "CIPP.Core.Read";

/** Of these CIPP stores nothing but ranges and group. */
const builtIn: ReadonlySet<string> = new Set(["readonly", "editor", "admin", "superadmin"]);

export function isBuiltIn(name: string): boolean {
	return builtIn.has(name);
}

/** Columns of the table and what is sent apart; everything else goes back as it came, known to us or not. */
const apart = new Set(["RowKey", "PartitionKey", "RoleName", "Type", "IPRange", "Timestamp", "ETag"]);

function restOf(row: JsonObject): JsonObject {
	return Object.fromEntries(
		Object.entries(row).filter(([key]) => !apart.has(key) && !key.toLowerCase().startsWith("odata.")),
	);
}

function roleOf(row: JsonObject): ObservedCippRole {
	const single = textAt(row, "IPRange");
	return {
		name: textAt(row, "RowKey").toLowerCase(),
		ipRanges: single === "" ? textsAt(row, "IPRange") : [single],
		rest: restOf(row),
	};
}

/** ListCustomRole has the group as two texts, and of built-in roles nothing else that is stored. */
function builtInRoleOf(row: JsonObject): ObservedCippRole {
	const label = textAt(row, "EntraGroup");
	const value = textAt(row, "EntraGroupId");
	const mapped = label !== "" || value !== "";
	return {
		...roleOf({ RowKey: textAt(row, "RoleName"), IPRange: row["IPRange"] ?? [] }),
		rest: mapped ? { EntraGroup: { label, value } } : {},
	};
}

async function rows(transport: Transport, name: string, permission: string): Promise<readonly JsonObject[]> {
	const answer = await transport.get(name, 3);
	const list: readonly Json[] | undefined =
		answer.status === 200 && answer.kind === "json" ? rowsOf(answer.value) : undefined;
	if (list === undefined) throw await explainAnswer(transport, name, permission, answer);
	return list.filter(isJsonObject);
}

/**
 * The roles of these names, built-in and custom, with everything that has to be sent back at a write.
 * Without a single custom role ExecCustomRole keeps silent about the built-in ones, which ListCustomRole then tells.
 * @throws RingfenceError permission-missing where Ringfence's API client is not superadmin, …
 */
export async function readRoles(
	transport: Transport,
	names: readonly string[],
): Promise<readonly ObservedCippRole[]> {
	const asked = new Set(names.map((name) => name.toLowerCase()));
	if (asked.size === 0) return [];
	const known = (await rows(transport, customRoles, rolePermission)).map(roleOf);
	const missing = [...asked].some((name) => isBuiltIn(name) && !known.some((role) => role.name === name));
	const rest = missing ? await rows(transport, roleList, listPermission) : [];
	const builtInRoles = rest.filter((row) => isBuiltIn(textAt(row, "RoleName"))).map(builtInRoleOf);
	const all = new Map([...builtInRoles, ...known].map((role) => [role.name, role]));
	return [...asked].map((name) => all.get(name)).filter((role) => role !== undefined);
}
