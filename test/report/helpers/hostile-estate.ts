import type { TenantOutcome } from "../../../src/apply/outcome.ts";
import { compareCoverage } from "../../../src/plan/coverage.ts";
import { tenantFingerprint } from "../../../src/plan/fingerprint.ts";
import type { Change, Finding, Plan, TenantPlan } from "../../../src/plan/plan.ts";
import type { Problem } from "../../../src/policy/model.ts";
import type { DriftReport } from "../../../src/report/drift.ts";
import type { SetupOutcome } from "../../../src/report/setup.ts";
import type { Check } from "../../../src/setup/checks.ts";
import type { DesiredRegistration } from "../../../src/setup/desired.ts";
import type { RegistrationPlan } from "../../../src/setup/plan.ts";
import { creates, deletion, ids, partABody, partBBody, planOf, tenantPlan, updates } from "./samples.ts";

/** One word of a stranger's, put wherever a report may show one: alone as a name, and inside a sentence. */
export interface HostileEstate {
	readonly plan: Plan;
	readonly outcomes: readonly TenantOutcome[];
	readonly problems: readonly Problem[];
	readonly drift: DriftReport;
	readonly checks: readonly Check[];
	readonly setup: SetupOutcome;
	readonly findings: readonly Finding[];
}

const names = (text: string) => Object.fromEntries(Object.values(ids).map((id) => [id, text]));
const said = (text: string) => `Graph said "${text}" of ${text}. ${text}`;

export function hostileEstate(text: string): HostileEstate {
	const position = { file: `policies/clients/${text}.yaml`, line: 7, column: 3 };
	const changes = changesWith(text).map((change) => ({ ...change, position }));
	const findings = findingsWith(text).map((finding) => ({ ...finding, position }));
	const error = { code: "permission-missing", message: said(text), hint: said(text) };
	const unmanaged = (["namedLocation", "conditionalAccessPolicy"] as const).map((kind, index) => ({
		...{ kind, name: text, id: `cccccccc-0000-4000-8000-00000000000${index}`, microsoftManaged: index === 1 },
		...{ state: text, note: said(text) },
	}));
	const cipp = { url: "https://cipp-api.examplemsp.com", clientId: ids.app };
	const rest = { position, unmanaged, names: names(text), cipp };
	const plan = planOf(
		withId(1, tenantPlan(text, { ...rest, changes, findings: findings.slice(1) })),
		withId(2, tenantPlan(text, { ...rest, changes: changes.slice(0, 2), findings, status: "blocked" })),
		withId(3, tenantPlan(text, { ...rest, status: "unreadable", error, unmanaged: [] })),
		withId(4, tenantPlan(text, rest)),
	);
	return {
		plan,
		outcomes: outcomesOf(plan, text),
		problems: [
			{
				code: "unknown-key",
				message: said(text),
				hint: said(text),
				position,
				excerpt: { text, caret: 0, length: 1 },
			},
			{ code: "bad-cidr", message: said(text), position },
		],
		drift: { plan, attributions: attributionsOf(plan, text) },
		checks: (["ok", "warning", "error", "unknown"] as const).map((status) => ({
			...{ area: "Tenants", status, subject: text, message: said(text), hint: said(text) },
		})),
		setup: setupWith(text),
		findings,
	};
}

function withId(number: number, { fingerprint: _, ...plan }: TenantPlan): TenantPlan {
	const id = `33333333-3333-4333-8333-00000000000${number}`;
	const changed = { ...plan, tenant: { ...plan.tenant, id, kind: "client" as const } };
	return { ...changed, fingerprint: tenantFingerprint(changed) };
}

/** Every kind of change; names, ids that nobody knows, descriptions and values of settings are the text. */
function changesWith(text: string): Change[] {
	const conditions = {
		users: { includeUsers: [text], includeGroups: [ids.technicians], excludeUsers: [ids.breakGlass1, text] },
		applications: { includeApplications: [text] },
		locations: { includeLocations: ["All"], excludeLocations: [`namedLocation:${text}`, ids.office] },
		devices: { deviceFilter: { mode: "include", rule: said(text) } },
	};
	const body = { ...partABody("enabled", conditions), displayName: text };
	const field = (path: string) => ({
		...{ path, before: "x", after: text, position: { file: text, line: 1, column: 1 } },
	});
	const setting = { [text || "x"]: text, grantControls: { customAuthenticationFactors: [text] } };
	const update: Change = {
		...{ action: "update", kind: "conditionalAccessPolicy", part: "other", name: text, id: ids.app },
		...{ before: { ...partBBody, displayName: "x" }, after: { ...body, ...setting } },
		fields: [
			field("displayName"),
			field("state"),
			{
				...field("conditions.users.excludeUsers"),
				before: [],
				after: [text],
				added: [text],
				removed: [text],
			},
			field(`sessionControls.${text.replaceAll(".", "")}`),
		],
		position: { file: text, line: 1, column: 1 },
	};
	const [location, , partB] = creates;
	const made = [location, partB].flatMap((change) =>
		change ? [{ ...change, name: text, after: { ...change.after, displayName: text } }] : [],
	);
	const excluding: Change = {
		...{ ...update, part: "D", after: body, name: `${text} 2` },
		fields: [
			{ ...field("conditions.users.excludeUsers"), before: [], after: [text], added: [text], removed: [] },
		],
	};
	const client: Change = {
		...{ ...update, kind: "apiClient", part: "C", after: { ipRanges: [text], open: false } },
		before: { ipRanges: [], open: true },
		fields: [{ ...field("ipRanges"), before: [], after: [text], added: [text], removed: [] }],
	};
	const gone = {
		...deletion,
		name: text,
		before: { ...deletion.before, displayName: text, description: text },
	};
	return [...made, { ...update, after: body }, update, excluding, client, gone, ...updates];
}

function findingsWith(text: string): Omit<Finding, "position">[] {
	const found = {
		check: "unknown-name",
		severity: "error",
		subject: text,
		message: said(text),
		fix: said(text),
	} as const;
	const acceptance = { reason: said(text), until: "2027-01-31", expired: false };
	const position = { file: text, line: 3, column: 1 };
	return [
		found,
		{ ...found, severity: "warning" },
		{ ...found, acceptance: { ...acceptance, position } },
		{ ...found, acceptance: { ...acceptance, position, expired: true } },
	];
}

function outcomesOf({ tenants }: Plan, text: string): TenantOutcome[] {
	const [first, second] = tenants;
	const changes = first?.changes ?? [];
	const rest = { done: [], failed: [], notDone: [], remaining: [] };
	const reason = { code: "changed-since", message: said(text), hint: said(text) };
	const failed = changes.map((change) => ({
		change,
		code: "rejected",
		message: said(text),
		hint: said(text),
	}));
	return [first, second].flatMap((plan) => {
		if (!plan) return [];
		const { tenant } = plan;
		return [
			{ ...rest, tenant, status: "applied", done: changes.map((change) => ({ change, id: text })) },
			{ ...rest, tenant, status: "failed", reason, failed, notDone: changes, remaining: changes },
			{ ...rest, tenant, status: "refused", reason, notDone: changes },
			{ ...rest, tenant, status: "unreadable", reason },
			{ ...rest, tenant, status: "unchanged" },
		];
	});
}

function attributionsOf({ tenants }: Plan, text: string): DriftReport["attributions"] {
	const found = { kind: "found", activity: text, at: "2027-01-14T17:02:10Z", own: false } as const;
	return tenants.map(({ tenant, changes }) => ({
		tenantId: tenant.id,
		attributions: changes.map((_, index) =>
			index % 3 === 0
				? { ...found, actor: { kind: "user", name: text } }
				: index % 3 === 1
					? { ...found, actor: { kind: "app", name: text, appId: text } }
					: { kind: "unknown", reason: said(text) },
		),
	}));
}

/** What Graph's and CIPP's customers are called, and why they could not be read. */
export function coverageOf(text: string) {
	const customer = (digit: number) => ({ id: `7777777${digit}-7777-4777-8777-777777777777`, name: text });
	const position = { file: `policies/clients/${text}.yaml`, line: 2, column: 1 };
	const written = [1, 2, 3].map((digit) => ({ ...customer(digit), access: "gdap" as const, position }));
	const tenants = [3, 5].map((digit) => ({ ...customer(digit), direct: digit === 3 }));
	const cipp = { tenants, complete: false, excluded: [customer(2)], refusal: said(text) };
	const sources = { msp: { id: "11111111-1111-4111-8111-111111111111", name: text }, written };
	return {
		read: compareCoverage({ ...sources, graph: { value: [2, 3, 4].map(customer) }, cipp: { value: cipp } }),
		unread: compareCoverage({
			...sources,
			graph: { message: said(text), hint: said(text) },
			cipp: { message: said(text) },
		}),
	};
}

function setupWith(text: string): SetupOutcome {
	const credential = { name: text, issuer: text, subject: text, audience: text, purpose: text };
	const desired: DesiredRegistration = {
		...{ part: "reader", displayName: text, clientId: undefined, need: undefined },
		...{ credentials: [credential], tolerated: [] },
	};
	const observed = {
		...{ objectId: text, clientId: text, displayName: text, signInAudience: text, requested: [] },
		...{ principalId: undefined, granted: [], credentials: [], secrets: 1, certificates: 1, owners: [text] },
	};
	const before = { id: text, name: text, issuer: text, subject: text, audiences: [text] };
	const permission = { name: text, id: text };
	const findings = (["error", "warning"] as const).map((severity) => ({
		...{ severity, message: said(text), hint: said(text) },
	}));
	const registration: RegistrationPlan = {
		...{ desired, observed, findings },
		steps: [
			{ kind: "create-registration", displayName: text, asks: [permission] },
			{ kind: "update-registration", audience: { before: text, after: text }, asks: [permission] },
			{ kind: "grant", permission },
			{ kind: "create-credential", credential },
			{ kind: "update-credential", before, credential },
		],
	};
	const refusal = { message: said(text), hint: said(text) };
	const links = [{ identity: "reader", url: "https://login.microsoftonline.com/x" }] as const;
	return {
		done: 0,
		plan: {
			tenant: { id: text, name: text },
			trust: {
				...{ server: "https://github.com", repository: text, defaultBranch: text, issuer: text },
				subject: { before: text, after: text },
			},
			registrations: [registration, { ...registration, refusal }, { ...registration, observed: undefined }],
		},
		remaining: {
			commands: [{ why: text, text }],
			clicks: [{ why: text, url: text }],
			consents: [{ tenant: { id: text, name: text }, links }],
		},
	};
}
