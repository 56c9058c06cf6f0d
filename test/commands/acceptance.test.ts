import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { type Applied, apply } from "../../src/commands/apply.ts";
import type { Context } from "../../src/commands/context.ts";
import { plan } from "../../src/commands/plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { loadEstate } from "../../src/policy/load.ts";
import { renderComment } from "../../src/report/comment.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { writesIn } from "../e2e/support/requests.ts";
import { makeWorkspace } from "../e2e/support/workspace.ts";

const msp = `tenant: { id: 11111111-1111-4111-8111-111111111111, name: Example MSP }
breakGlass: { users: [breakglass1@examplemsp.com, breakglass2@examplemsp.com] }
trustedLocations: [{ name: Office, ipRanges: [203.0.113.0/24, 2001:db8:12::/48] }]
cipp:
  api: { url: "https://cipp-api.examplemsp.com", clientId: 99999999-9999-4999-8999-999999999999 }
  technicians: { policy: Part A, state: report-only, groups: [CIPP Technicians], apps: all, allowFrom: [Office] }
  apiClients: [{ name: Halo PSA, clientId: 22222222-2222-4222-8222-222222222222, allowFrom: [Office] }]
`;
const contoso = "tenant: { id: 33333333-3333-4333-8333-333333333333, name: Contoso }\ncippAccess: gdap\n";
const contosoId = "33333333-3333-4333-8333-333333333333";

interface Case {
	readonly check: string;
	readonly tenant: "Example MSP" | "Contoso";
	/** What the finding is about: an error is accepted for one object. */
	readonly subject?: string;
	/** Of the MSP's file. */
	readonly edit?: (yaml: string) => string;
	/** Brings the tenant into the state that the check is about. */
	readonly prepare?: (sandbox: Sandbox) => unknown;
}

const cases: readonly Case[] = [
	{
		check: "exclusion-widens",
		tenant: "Contoso",
		subject: "With guests",
		prepare: (sandbox) =>
			sandbox.store(contosoId, "policy", {
				displayName: "With guests",
				state: "enabled",
				conditions: {
					applications: { includeApplications: ["All"] },
					users: {
						includeUsers: ["All"],
						excludeGuestsOrExternalUsers: {
							guestOrExternalUserTypes: "b2bCollaborationGuest",
							externalTenants: {
								"@odata.type": "#microsoft.graph.conditionalAccessEnumeratedExternalTenants",
								membershipKind: "enumerated",
								members: ["77777777-7777-4777-8777-777777777777"],
							},
						},
					},
				},
				grantControls: { operator: "OR", builtInControls: ["mfa"] },
			}),
	},
	{
		check: "enable-without-report-only",
		tenant: "Example MSP",
		subject: "Part A",
		edit: (yaml) => yaml.replace("report-only", "enabled"),
	},
	{
		check: "own-client-restricted",
		tenant: "Example MSP",
		subject: "Halo PSA",
		edit: (yaml) =>
			yaml.replaceAll("22222222-2222-4222-8222-222222222222", "99999999-9999-4999-8999-999999999999"),
		// A runner of its own, at the office.
		prepare: (sandbox) => {
			sandbox.cipp.forwardedFor = "203.0.113.9";
		},
	},
	{
		check: "cipp-unreachable",
		tenant: "Example MSP",
		subject: "https://cipp-api.examplemsp.com",
		prepare: (sandbox) => sandbox.cipp.faults.push({ fault: "forbidden", times: 99 }),
	},
	{
		check: "break-glass-missing",
		tenant: "Example MSP",
		subject: "nobody@examplemsp.com",
		edit: (yaml) => yaml.replace("breakglass2@examplemsp.com", "nobody@examplemsp.com"),
		prepare: (sandbox) => {
			for (const user of sandbox.tenants.get("11111111-1111-4111-8111-111111111111")?.directory.users ?? []) {
				if (user.userPrincipalName.startsWith("nobody@")) user.accountEnabled = false;
			}
		},
	},
];

const certificates = getCACertificates("default");
afterEach(() => setDefaultCACertificates(certificates));

const accepting = ({ check, subject }: Case) => {
	const about = subject === undefined ? "" : `for: "${subject}", `;
	return `accept: [{ check: ${check}, ${about}reason: Known and wanted., until: "2026-11-23" }]\n`;
};

/** The estate of a case, its check accepted or not, and everything to run commands in this process. */
async function open(scene: Case, accepted: boolean) {
	const { tenant, edit = (yaml) => yaml, prepare } = scene;
	const accept = accepted ? accepting(scene) : "";
	const workspace = await makeWorkspace({
		"policies/msp.yaml": edit(msp) + (tenant === "Example MSP" ? accept : ""),
		"policies/clients/contoso.yaml": contoso + (tenant === "Contoso" ? accept : ""),
	});
	const policies = join(workspace.root, "policies");
	const { estate, problems } = await loadEstate(policies);
	if (!estate) throw new Error(problems.map(({ message }) => message).join("\n"));
	const sandbox = await startSandbox({
		...{ estate, requestsPerSecond: Number.POSITIVE_INFINITY, visibilityDelay: 0 },
	});
	onTestFinished(() => sandbox.close());
	prepare?.(sandbox);
	const certificate = await readFile(sandbox.environment["NODE_EXTRA_CA_CERTS"] ?? "", "utf8");
	setDefaultCACertificates([...certificates, certificate]);
	const context = (today: string): Context => ({
		...{ policies, environment: sandbox.environment, clientId: sandbox.writer.clientId },
		...{ requestsPerSecond: 1000, today, tenants: [tenant] },
		log: { info: () => undefined, progress: () => undefined },
		onSecret: () => undefined,
	});
	const id = tenant === "Contoso" ? contosoId : "11111111-1111-4111-8111-111111111111";
	const writes = () => [
		...writesIn(sandbox.log, id),
		...sandbox.cipp.log.filter(({ action }) => action === "addupdate"),
	];
	return { context, writes };
}

async function applyOn(context: Context): Promise<{ readonly applied: Applied; readonly shown: Plan }> {
	const shown: Plan[] = [];
	const applied = await apply(context, {
		failOn: "error",
		confirm: async (made) => {
			shown.push(made);
			return true;
		},
	});
	const [first] = shown;
	if (!first) throw new Error("no plan was shown");
	return { applied, shown: first };
}

describe.each(cases)("$check", (scene) => {
	const { check } = scene;

	it("keeps apply from the tenant while nobody accepts it", async () => {
		const { context, writes } = await open(scene, false);
		const { applied, shown } = await applyOn(context("2026-11-23"));
		expect(applied).toMatchObject({ exitCode: 1, outcomes: [{ status: "refused" }] });
		expect(applied.outcomes[0]?.reason?.message).toBe(`Nothing was written: ${check}.`);
		expect(writes()).toEqual([]);
		expect(renderComment(shown)).not.toContain("Known and wanted.");
	});

	it("lets apply go up to the last day of its acceptance, which is shown with its reason", async () => {
		const { context, writes } = await open(scene, true);
		const planned = await plan(context("2026-11-23"), { failOn: "error", detailedExitCode: false });
		expect(planned.exitCode).toBe(0);
		const { applied, shown } = await applyOn(context("2026-11-23"));
		expect(applied).toMatchObject({ exitCode: 0, outcomes: [{ status: "applied" }] });
		expect(writes().length).toBeGreaterThan(0);
		expect(renderComment(shown)).toMatch(/\*\*Accepted until 2026-11-23\*\*.*Known and wanted\./);
	});

	it("blocks again on the day after, and says that it was accepted once", async () => {
		const { context, writes } = await open(scene, true);
		const planned = await plan(context("2026-11-24"), { failOn: "error", detailedExitCode: false });
		expect(planned.exitCode).toBe(1);
		const { applied, shown } = await applyOn(context("2026-11-24"));
		expect(applied).toMatchObject({ exitCode: 1, outcomes: [{ status: "refused" }] });
		expect(writes()).toEqual([]);
		expect(renderComment(shown)).toMatch(
			/\*\*Accepted only until 2026-11-23\*\*, now expired.*Known and wanted\./,
		);
	});
});

describe("a warning that is accepted", () => {
	const scene: Case = {
		check: "ipv4-only",
		tenant: "Example MSP",
		edit: (yaml) => yaml.replace(", 2001:db8:12::/48", ""),
	};

	it.each([
		["stands with its reason up to its last day", "2026-11-23", false],
		["is a warning again on the day after", "2026-11-24", true],
	])("%s", async (_, today, expired) => {
		const { context } = await open(scene, true);
		const planned = await plan(context(today), { failOn: "error", detailedExitCode: false });
		const found = planned.plan?.tenants[0]?.findings.filter(({ check }) => check === "ipv4-only");
		expect(found).toMatchObject([
			{ severity: "warning", acceptance: { reason: "Known and wanted.", expired } },
		]);
		expect(planned.exitCode).toBe(0);
	});
});
