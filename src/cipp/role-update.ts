import { isDeepStrictEqual } from "node:util";
import { tenantError } from "../entra/failures.ts";
import { isJsonObject, type JsonObject, objectAt, textAt } from "../json.ts";
import type { ObservedCippRole } from "../plan/observed.ts";
import { quote } from "../policy/quote.ts";
import { sameRanges, toCippRanges } from "./ranges.ts";
import { isBuiltIn, readRoles, rolePermission } from "./roles.ts";
import { showText } from "./text.ts";
import type { Transport } from "./transport.ts";
import { replaceAndVerify } from "./verification.ts";

/** What a role is, beside its ranges. Anything else that CIPP lists is sent back, too, but need not stay the same. */
const kept = [
	"Permissions",
	"PermissionRules",
	"AllowedTenants",
	"BlockedTenants",
	"BlockedEndpoints",
	"EntraGroup",
];

function sameRest(a: JsonObject, b: JsonObject): boolean {
	return kept.every((key) => isDeepStrictEqual(a[key], b[key]));
}

/** What would be lost at a write, because it cannot be read in the form that CIPP takes. */
function unreadable({ name, rest }: ObservedCippRole): string | undefined {
	const group = rest["EntraGroup"];
	const mapped = group !== undefined && group !== null;
	if (mapped && textAt(objectAt(rest, "EntraGroup"), "value") === "") return "group";
	return isBuiltIn(name) || isJsonObject(rest["Permissions"]) ? undefined : "permissions";
}

async function findRole(transport: Transport, name: string): Promise<ObservedCippRole | undefined> {
	return (await readRoles(transport, [name]))[0];
}

async function findWritable(transport: Transport, name: string): Promise<ObservedCippRole> {
	const { tenant } = transport;
	const role = await findRole(transport, name);
	if (role === undefined) {
		const text = `CIPP has no role ${quote(name)} any more. Nothing was written.`;
		throw tenantError(tenant, "changed-since", text, { hint: "Plan again." });
	}
	const lost = unreadable(role);
	if (lost === undefined) return role;
	const text = `the ${lost} of CIPP's role ${quote(name)} cannot be read, and CIPP would lose it at a write. Nothing was written.`;
	throw tenantError(tenant, "bad-response", text, {
		hint: "Set the role's ranges in CIPP's own portal, and report this with the version of CIPP.",
	});
}

function show(ranges: readonly string[]): string {
	return ranges.length === 0 ? "any address" : ranges.map(showText).join(", ");
}

function compare(before: ObservedCippRole, wanted: readonly string[], after: ObservedCippRole) {
	const ranges = `Asked for: ${show(wanted)}; CIPP now has: ${show(after.ipRanges)}.`;
	const changed = kept.filter((key) => !isDeepStrictEqual(before.rest[key], after.rest[key]));
	const rest = changed.length === 0 ? "" : ` Changed beside it: ${changed.join(", ")}.`;
	return { text: ranges + rest, hint: "Compare the role in CIPP under CIPP Roles, then plan again." };
}

/** Ranges are plain texts here, while API clients take objects: the wrong form of the two removes the restriction. */
function bodyOf({ name, rest }: ObservedCippRole, wanted: readonly string[]): JsonObject {
	return { ...rest, RoleName: name, IPRange: wanted };
}

/**
 * Gives one role of CIPP its ranges and nothing else: permissions, tenants, endpoints and the Entra group go back as
 * they are just then, since whatever is left out is removed, and are compared afterwards.
 * @param ipRanges canonical or in CIPP's form
 * @throws RingfenceError bad-input, for superadmin too, which CIPP never restricts; changed-since, permission-missing,
 * rejected, not-verified, uncertain, …
 */
export async function updateRole(
	transport: Transport,
	name: string,
	ipRanges: readonly string[],
): Promise<void> {
	const { tenant } = transport;
	const roleName = name.toLowerCase();
	if (roleName === "superadmin") {
		const text =
			"CIPP does not restrict the role superadmin, so that nobody locks the last door. Nothing was sent.";
		throw tenantError(tenant, "bad-input", text, { hint: "Take superadmin out of cipp.roles." });
	}
	const wanted = toCippRanges(ipRanges);
	const before = await findWritable(transport, roleName);
	const isDone = (after: ObservedCippRole) =>
		sameRanges(after.ipRanges, wanted) && sameRest(before.rest, after.rest);
	if (isDone(before)) return;
	await replaceAndVerify<ObservedCippRole>(transport, {
		subject: `CIPP's role ${quote(roleName)}`,
		name: "ExecCustomRole?Action=AddUpdate",
		permission: rolePermission,
		body: bodyOf(before, wanted),
		read: () => findRole(transport, roleName),
		isDone,
		isUnchanged: (after) => sameRanges(after.ipRanges, before.ipRanges) && sameRest(before.rest, after.rest),
		compare: (after) => compare(before, wanted, after),
		explain: ({ errors }) => {
			const said = errors.map((text) => `“${showText(text)}”`).join(" ");
			const text = `CIPP could not update its role ${quote(roleName)}: ${said}`;
			return tenantError(tenant, "rejected", text, {
				hint: "The reason stands in CIPP's own log (Logbook).",
			});
		},
	});
}
