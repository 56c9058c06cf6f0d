import type { JsonObject } from "../../../src/json.ts";
import { planFingerprint, tenantFingerprint } from "../../../src/plan/fingerprint.ts";
import { canonicalLocation } from "../../../src/plan/location-shape.ts";
import type {
	Change,
	FieldChange,
	Finding,
	Plan,
	TenantPlan,
	UnmanagedObject,
} from "../../../src/plan/plan.ts";
import { canonicalPolicy } from "../../../src/plan/policy-shape.ts";
import type { Position } from "../../../src/position.ts";

export const ids = {
	technicians: "aaaaaaaa-0000-4000-8000-000000000001",
	breakGlass1: "aaaaaaaa-0000-4000-8000-000000000002",
	breakGlass2: "aaaaaaaa-0000-4000-8000-000000000003",
	service: "aaaaaaaa-0000-4000-8000-000000000004",
	office: "aaaaaaaa-0000-4000-8000-000000000005",
	admins: "62e90394-69f5-4237-9190-012177145e10",
	app: "aaaaaaaa-0000-4000-8000-000000000007",
} as const;

export const names = {
	[ids.technicians]: "CIPP Technicians",
	[ids.breakGlass1]: "breakglass1@examplemsp.com",
	[ids.breakGlass2]: "breakglass2@examplemsp.com",
	[ids.service]: "cipp-service@examplemsp.com",
	[ids.office]: "Trusted - MSP Office",
	[ids.admins]: "Global Administrator",
	[ids.app]: "Payroll",
} as const;

export function at(file: string, line: number, column = 3, endColumn?: number): Position {
	return { file, line, column, ...(endColumn === undefined ? {} : { endColumn }) };
}

const msp = "policies/msp.yaml";

export const officeBody = canonicalLocation({
	displayName: "Trusted - MSP Office",
	isTrusted: true,
	ipRanges: ["203.0.113.0/24", "2001:db8:12::/48"],
});

/** Part A as it is compiled, with a location that is created in the same run. */
export function partABody(state: string, more: JsonObject = {}): JsonObject {
	return canonicalPolicy({
		displayName: "Block CIPP access outside trusted IPs",
		state,
		conditions: {
			users: { includeGroups: [ids.technicians], excludeUsers: [ids.breakGlass1, ids.breakGlass2] },
			applications: { includeApplications: ["All"] },
			clientAppTypes: ["all"],
			locations: { includeLocations: ["All"], excludeLocations: ["namedLocation:Trusted - MSP Office"] },
			...more,
		},
		grantControls: { operator: "OR", builtInControls: ["block"] },
	});
}

export const partBBody = canonicalPolicy({
	displayName: "CIPP Service Account Conditional Access Policy",
	state: "enabled",
	conditions: {
		users: { includeUsers: [ids.service] },
		applications: { includeApplications: ["All"] },
		clientAppTypes: ["all"],
	},
	grantControls: { operator: "OR", builtInControls: ["mfa"] },
	sessionControls: { signInFrequency: { isEnabled: true, frequencyInterval: "everyTime" } },
});

export function create(
	kind: Change["kind"],
	part: Change["part"],
	after: JsonObject,
	position: Position,
): Change {
	const name = String(after["displayName"]);
	return { action: "create", kind, part, name, id: null, before: null, after, fields: [], position };
}

export const creates: readonly Change[] = [
	create("namedLocation", "trusted-locations", officeBody, at(msp, 8, 5)),
	create("conditionalAccessPolicy", "A", partABody("enabledForReportingButNotEnforced"), at(msp, 15)),
	create("conditionalAccessPolicy", "B", partBBody, at(msp, 21)),
];

/** Ranges that come and go, and Part A from report-only to enabled with one more break-glass account. */
export const updates: readonly Change[] = [
	{
		action: "update",
		kind: "namedLocation",
		part: "trusted-locations",
		name: "Trusted - MSP Office",
		id: ids.office,
		before: { ...officeBody, ipRanges: [range("198.51.100.0/25"), range("203.0.113.0/24")] },
		after: { ...officeBody, ipRanges: [range("203.0.113.0/24"), range("2001:db8:12::/48", "iPv6CidrRange")] },
		fields: [
			{
				path: "ipRanges",
				before: [range("198.51.100.0/25"), range("203.0.113.0/24")],
				after: [range("203.0.113.0/24"), range("2001:db8:12::/48", "iPv6CidrRange")],
				added: ["2001:db8:12::/48"],
				removed: ["198.51.100.0/25"],
				position: at(msp, 9, 5),
			},
		],
		position: at(msp, 8, 5),
	},
	{
		action: "update",
		kind: "conditionalAccessPolicy",
		part: "A",
		name: "Block CIPP access outside trusted IPs",
		id: "bbbbbbbb-0000-4000-8000-000000000001",
		before: partABody("enabledForReportingButNotEnforced"),
		after: partABody("enabled"),
		fields: [
			field("state", "enabledForReportingButNotEnforced", "enabled", at(msp, 17, 5)),
			{
				path: "conditions.users.excludeUsers",
				before: [ids.breakGlass1],
				after: [ids.breakGlass1, ids.breakGlass2],
				added: [ids.breakGlass2],
				removed: [],
				position: at(msp, 5, 3),
			},
		],
		position: at(msp, 15),
	},
];

export const deletion: Change = {
	action: "delete",
	kind: "conditionalAccessPolicy",
	part: "other",
	name: "Old - Block legacy authentication",
	id: "bbbbbbbb-0000-4000-8000-000000000002",
	before: {
		...canonicalPolicy({
			displayName: "Old - Block legacy authentication",
			state: "enabled",
			conditions: {
				users: { includeUsers: ["All"] },
				applications: { includeApplications: ["All"] },
				clientAppTypes: ["exchangeActiveSync", "other"],
			},
			grantControls: { operator: "OR", builtInControls: ["block"] },
		}),
		id: "bbbbbbbb-0000-4000-8000-000000000002",
		createdDateTime: "2024-03-01T08:00:00Z",
	},
	after: null,
	fields: [],
	position: at(msp, 31, 5),
};

function range(cidrAddress: string, type = "iPv4CidrRange"): JsonObject {
	return { "@odata.type": `#microsoft.graph.${type}`, cidrAddress };
}

function field(path: string, before: string, after: string, position: Position): FieldChange {
	return { path, before, after, position };
}

export const findings = {
	unknownName: {
		check: "unknown-name",
		severity: "error",
		subject: "Require MFA for admins",
		message: 'Contoso has no group named "Domain Admins (cloud)"; the nearest is "Domain Admins".',
		fix: "Correct the name, or write the group's object id.",
		position: at("policies/clients/contoso.yaml", 14, 22, 45),
	},
	expired: {
		check: "security-defaults-on",
		severity: "error",
		message: "Security defaults are on, so no policy can be enabled.",
		fix: "Turn security defaults off in the Microsoft Entra admin center once the policies that replace them are in place.",
		position: at("policies/clients/contoso.yaml", 2, 1),
		acceptance: {
			reason: "Migration of the last mailboxes runs until the end of October.",
			until: "2026-10-31",
			position: at("policies/clients/contoso.yaml", 20, 5),
			expired: true,
		},
	},
	ipv4Only: {
		check: "ipv4-only",
		severity: "warning",
		subject: "Trusted - MSP Office",
		message:
			"Trusted - MSP Office has IPv4 ranges alone; technicians whose connection uses IPv6 would be blocked.",
		fix: "Add the office's IPv6 ranges, or make sure that it has none.",
		position: at(msp, 9, 5),
	},
	accepted: {
		check: "documentation-range",
		severity: "error",
		subject: "Trusted - MSP Office",
		message: "203.0.113.0/24 is a documentation range (RFC 5737) and nobody's address.",
		fix: "Write the public addresses of the office.",
		position: at(msp, 9, 17),
		acceptance: {
			reason: "Rehearsal before the line is installed, ticket #4711.",
			until: "2027-01-31",
			position: at(msp, 34, 5),
			expired: false,
		},
	},
} as const satisfies Record<string, Finding>;

export const unmanaged: readonly UnmanagedObject[] = [
	{
		kind: "namedLocation",
		name: "Warehouse",
		id: "cccccccc-0000-4000-8000-000000000001",
		microsoftManaged: false,
	},
	{
		kind: "conditionalAccessPolicy",
		name: "Microsoft-managed: Block legacy authentication",
		id: "cccccccc-0000-4000-8000-000000000002",
		state: "enabledForReportingButNotEnforced",
		microsoftManaged: true,
	},
	{
		kind: "conditionalAccessPolicy",
		name: "Require MFA for all users",
		id: "cccccccc-0000-4000-8000-000000000003",
		state: "enabled",
		microsoftManaged: false,
	},
];

export function tenantPlan(name: string, rest: Partial<TenantPlan> = {}): TenantPlan {
	const client = name !== "Example MSP";
	const plan = {
		tenant: {
			id: client ? "33333333-3333-4333-8333-333333333333" : "11111111-1111-4111-8111-111111111111",
			name,
			kind: client ? "client" : "msp",
		},
		position: at(client ? `policies/clients/${name.toLowerCase().replace(/\W+/g, "-")}.yaml` : msp, 2, 1),
		status: "ready",
		changes: [],
		findings: [],
		managed: [],
		unmanaged: [],
		names,
		observed: "0".repeat(64),
		...rest,
	} satisfies Omit<TenantPlan, "fingerprint">;
	return { ...plan, fingerprint: tenantFingerprint(plan) };
}

export function planOf(...tenants: readonly TenantPlan[]): Plan {
	return { version: 1, tenants, fingerprint: planFingerprint(tenants) };
}

export const samples = {
	creates: planOf(
		tenantPlan("Example MSP", {
			changes: creates,
			findings: [findings.accepted, findings.ipv4Only],
			unmanaged,
		}),
		tenantPlan("Contoso"),
		tenantPlan("Fabrikam"),
	),
	mixed: planOf(
		tenantPlan("Example MSP", { changes: [...updates, deletion], findings: [findings.accepted], unmanaged }),
		tenantPlan("Contoso", {
			status: "blocked",
			changes: creates.slice(1, 2),
			findings: [findings.expired, findings.unknownName],
			unmanaged,
		}),
		tenantPlan("Fabrikam", {
			status: "unreadable",
			error: {
				code: "permission-missing",
				message: "Fabrikam refuses to list policies: the app lacks Policy.Read.All there (403).",
				hint: "Grant Policy.Read.All to the reader's app in Fabrikam, then plan again.",
			},
		}),
		tenantPlan("Northwind"),
	),
	quiet: planOf(tenantPlan("Example MSP", { unmanaged }), tenantPlan("Contoso")),
} as const;

export const link = ({ file, line }: Position) =>
	`https://github.com/contoso/fence/blob/0123456/${file}#L${line}`;
