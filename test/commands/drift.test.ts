import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { apply } from "../../src/commands/apply.ts";
import type { Context } from "../../src/commands/context.ts";
import { type DriftOptions, drift } from "../../src/commands/drift.ts";
import { loadEstate } from "../../src/policy/load.ts";
import { recordChange } from "../../src/sandbox/graph/audit-log.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { idOf } from "../../src/sandbox/state/world.ts";
import { makeWorkspace } from "../e2e/support/workspace.ts";

const files = {
	"policies/msp.yaml": `tenant: { id: 11111111-1111-4111-8111-111111111111, name: Example MSP }
breakGlass: { users: [breakglass1@examplemsp.com, breakglass2@examplemsp.com] }
trustedLocations: [{ name: Office, ipRanges: [203.0.113.0/24, 2001:db8:12::/48] }]
cipp:
  technicians: { policy: Part A, state: report-only, groups: [CIPP Technicians], apps: all, allowFrom: [Office] }
`,
	"policies/clients/contoso.yaml":
		"tenant: { id: 33333333-3333-4333-8333-333333333333, name: Contoso }\ncippAccess: gdap\n",
	"policies/clients/fabrikam.yaml":
		"tenant: { id: 44444444-4444-4444-8444-444444444444, name: Fabrikam }\ncippAccess: gdap\n",
};
const [msp, contoso, fabrikam] = [
	"11111111-1111-4111-8111-111111111111",
	"33333333-3333-4333-8333-333333333333",
	"44444444-4444-4444-8444-444444444444",
];

const certificates = getCACertificates("default");
afterEach(() => setDefaultCACertificates(certificates));

/** An estate in the sandbox that the writer has brought to what the files say. */
async function applied(yaml: Readonly<Record<string, string>> = files) {
	const policies = join((await makeWorkspace(yaml)).root, "policies");
	const { estate, problems } = await loadEstate(policies);
	if (!estate) throw new Error(problems.map(({ message }) => message).join("\n"));
	const requestsPerSecond = Number.POSITIVE_INFINITY;
	const sandbox = await startSandbox({ estate, requestsPerSecond, visibilityDelay: 0 });
	onTestFinished(() => sandbox.close());
	const certificate = await readFile(sandbox.environment["NODE_EXTRA_CA_CERTS"] ?? "", "utf8");
	setDefaultCACertificates([...certificates, certificate]);
	const context: Context = {
		...{ policies, environment: sandbox.environment, clientId: sandbox.writer.clientId },
		...{ requestsPerSecond: 1000, today: "2027-01-15", tenants: [] },
		log: { info: () => undefined, progress: () => undefined },
		onSecret: () => undefined,
	};
	const done = await apply(context, { failOn: "error", confirm: async () => true });
	if (done.exitCode !== 0) throw new Error("the estate could not be applied");
	const reader = { ...context, clientId: sandbox.reader.clientId };
	const look = async (options: DriftOptions = {}) => {
		const found = await drift(reader, { writerClientId: sandbox.writer.clientId, ...options });
		if (!found.plan) throw new Error("there is no plan");
		return found;
	};
	return { sandbox, context: reader, look };
}

function tenantOf(sandbox: Sandbox, id = "") {
	const tenant = sandbox.tenants.get(id);
	if (!tenant) throw new Error(`no tenant ${id}`);
	return tenant;
}

function policyNamed(sandbox: Sandbox, id: string | undefined, name: string) {
	const { policies } = tenantOf(sandbox, id);
	const found = policies.live().find((policy) => policy["displayName"] === name);
	if (!found) throw new Error(`no policy ${name}`);
	return { ...found, id: idOf(found), conditions: found["conditions"] ?? null };
}

/** What somebody does to a policy in the portal, with its entry in the audit log. */
function alter(sandbox: Sandbox, id: string | undefined, name: string, by: string, change: object): void {
	const tenant = tenantOf(sandbox, id);
	const before = policyNamed(sandbox, id, name);
	const after = { ...before, ...change };
	tenant.policies.replace(before.id, after);
	recordChange(tenant, {
		kind: "policy",
		id: before.id,
		operation: "Update",
		before,
		after,
		by: { user: by },
		at: Date.now(),
	});
}

function erase(sandbox: Sandbox, id: string | undefined, name: string, by: string): void {
	const tenant = tenantOf(sandbox, id);
	const before = policyNamed(sandbox, id, name);
	tenant.policies.remove(before.id);
	recordChange(tenant, {
		kind: "policy",
		id: before.id,
		operation: "Delete",
		before,
		by: { user: by },
		at: Date.now(),
	});
}

function allow(sandbox: Sandbox, ...ids: readonly (string | undefined)[]): void {
	for (const id of ids) tenantOf(sandbox, id).consents.get(sandbox.reader.clientId)?.add("AuditLog.Read.All");
}

const audits = ({ log }: Sandbox) => log.filter(({ path }) => path.includes("/auditLogs/"));

describe("drift", () => {
	it("is none after an apply, and then no audit log is asked", async () => {
		const { sandbox, look } = await applied();
		expect(await look()).toMatchObject({ problems: [], attributions: [], exitCode: 0 });
		expect(audits(sandbox)).toEqual([]);
	});

	it("names who changed a policy, with one request to that tenant alone", async () => {
		const { sandbox, look } = await applied();
		allow(sandbox, msp);
		alter(sandbox, msp, "Part A", "mallory@examplemsp.com", { state: "disabled" });
		const { exitCode, attributions, plan } = await look();
		expect(exitCode).toBe(1);
		expect(plan.tenants[0]?.changes).toMatchObject([{ action: "update", name: "Part A" }]);
		expect(attributions).toEqual([
			{
				tenantId: msp,
				attributions: [
					expect.objectContaining({
						...{ kind: "found", actor: { kind: "user", name: "mallory@examplemsp.com" }, own: false },
						activity: "Update conditional access policy",
					}),
				],
			},
		]);
		expect(audits(sandbox)).toMatchObject([{ tenant: msp, status: 200 }]);
	});

	it("names who deleted a policy and who renamed one, though the tenant has them no more", async () => {
		const { sandbox, look } = await applied();
		allow(sandbox, msp);
		erase(sandbox, msp, "Part A", "mallory@examplemsp.com");
		const gone = await look();
		expect(gone.plan.tenants[0]?.changes).toMatchObject([{ action: "create", name: "Part A" }]);
		expect(gone.attributions[0]?.attributions).toMatchObject([
			{
				kind: "found",
				actor: { name: "mallory@examplemsp.com" },
				activity: "Delete conditional access policy",
			},
		]);
		const second = await applied();
		allow(second.sandbox, msp);
		alter(second.sandbox, msp, "Part A", "mallory@examplemsp.com", { displayName: "Mine now" });
		expect((await second.look()).attributions[0]?.attributions).toMatchObject([
			{
				kind: "found",
				actor: { name: "mallory@examplemsp.com" },
				activity: "Update conditional access policy",
			},
		]);
	});

	it("knows Ringfence's own last change as such: then the files have moved, not the tenant", async () => {
		const { sandbox, look } = await applied();
		allow(sandbox, msp);
		const { id, ...policy } = policyNamed(sandbox, msp, "Part A");
		tenantOf(sandbox, msp).policies.replace(id, { id, ...policy, state: "disabled" });
		const [own] = (await look()).attributions[0]?.attributions ?? [];
		expect(own).toMatchObject({ kind: "found", own: true, actor: { kind: "app", name: "Ringfence writer" } });
		const [app] = (await look({ writerClientId: undefined })).attributions[0]?.attributions ?? [];
		expect(app).toMatchObject({ kind: "found", own: false });
	});

	it("says that it is unknown where the reader may not read the log, and goes on", async () => {
		const { sandbox, look } = await applied();
		tenantOf(sandbox, msp).consents.get(sandbox.reader.clientId)?.delete("AuditLog.Read.All");
		alter(sandbox, msp, "Part A", "mallory@examplemsp.com", { state: "disabled" });
		const { exitCode, attributions } = await look();
		expect(exitCode).toBe(1);
		expect(attributions).toEqual([
			{ tenantId: msp, attributions: [{ kind: "unknown", reason: "the reader has no AuditLog.Read.All" }] },
		]);
	});

	it("takes a plan that was made before, and asks no more tenants than it may", async () => {
		const { sandbox, look } = await applied();
		allow(sandbox, contoso, fabrikam);
		for (const id of [contoso, fabrikam]) {
			alter(sandbox, id, "Require MFA for all users", "eve@examplemsp.com", {
				state: "enabled",
				conditions: withoutExclusions(sandbox, id),
			});
		}
		const { plan } = await look();
		expect(plan.tenants.filter(({ changes }) => changes.length > 0)).toHaveLength(2);
		const asked = audits(sandbox).length;
		const before = sandbox.log.filter(({ path }) => path.includes("/conditionalAccess/")).length;
		const again = await look({ plan, mostTenants: 1 });
		expect(again.attributions.map(({ tenantId }) => tenantId)).toEqual([contoso]);
		expect(again.attributions[0]?.attributions).toMatchObject([
			{ kind: "found", actor: { name: "eve@examplemsp.com" } },
		]);
		expect(audits(sandbox).length - asked).toBe(1);
		expect(sandbox.log.filter(({ path }) => path.includes("/conditionalAccess/"))).toHaveLength(before);
	});

	it("is not clean where a tenant could not be read, and could not run where none could", async () => {
		const { sandbox, look } = await applied();
		tenantOf(sandbox, contoso).consents.delete(sandbox.reader.clientId);
		const one = await look();
		expect([one.exitCode, one.plan.tenants.map(({ status }) => status)]).toEqual([
			1,
			["ready", "unreadable", "ready"],
		]);
		for (const tenant of sandbox.tenants.values()) tenant.consents.delete(sandbox.reader.clientId);
		expect((await look()).exitCode).toBe(2);
	});

	it("is not clean where a check blocks a tenant", async () => {
		const { sandbox, look } = await applied();
		tenantOf(sandbox, msp).directory.users.splice(0);
		const { exitCode, plan } = await look();
		expect([exitCode, plan.tenants[0]?.status]).toEqual([1, "blocked"]);
	});

	it("ends with 1 where the files are not valid, as every command does", async () => {
		const { context } = await applied();
		const policies = join((await makeWorkspace({ "policies/msp.yaml": "tenant: {}\n" })).root, "policies");
		const found = await drift({ ...context, policies });
		expect([found.exitCode, found.problems.length > 0]).toEqual([1, true]);
	});
});

function withoutExclusions(sandbox: Sandbox, id: string | undefined): object {
	const policy = policyNamed(sandbox, id, "Require MFA for all users");
	return JSON.parse(JSON.stringify(policy.conditions), (key, value) =>
		key === "excludeGuestsOrExternalUsers" ? null : value,
	);
}
