import { describe, expect, it } from "vitest";
import type { TenantOutcome } from "../../src/apply/outcome.ts";
import { joinOutcomes, joinPlans } from "../../src/commands/joining.ts";
import { planJson } from "../../src/report/json.ts";
import { contoso, exampleMsp } from "../e2e/support/policies.ts";
import { makeWorkspace } from "../e2e/support/workspace.ts";
import { creates, planOf, tenantPlan } from "../report/helpers/samples.ts";

/** The folder with the files of a run. */
async function checkout() {
	const files = { "policies/msp.yaml": exampleMsp, "policies/clients/contoso.yaml": contoso };
	return { policies: `${(await makeWorkspace(files)).root}/policies` };
}

const msp = tenantPlan("Example MSP");
const client = tenantPlan("Contoso");
const other = tenantPlan("Contoso", { changes: creates.slice(1, 2) });

async function join(...plans: readonly ReturnType<typeof planOf>[]) {
	const { plan } = await joinPlans(await checkout(), plans.map(planJson), { failOn: "never" });
	return plan?.tenants.map(({ tenant, status, error }) => [tenant.name, status, error?.message]);
}

describe("the plans of several runners", () => {
	it("are one, in the order of the files", async () => {
		expect(await join(planOf(client), planOf(msp))).toEqual([
			["Example MSP", "ready", undefined],
			["Contoso", "ready", undefined],
		]);
	});

	it("lack no tenant: one whose runner did not finish could not be read", async () => {
		expect(await join(planOf(msp))).toEqual([
			["Example MSP", "ready", undefined],
			["Contoso", "unreadable", "The runner that was to read this tenant did not finish."],
		]);
	});

	it("may hold a tenant twice where both say the same, and none is chosen where they do not", async () => {
		expect(await join(planOf(msp), planOf(client), planOf(client))).toMatchObject([{}, { 1: "ready" }]);
		expect(await join(planOf(msp), planOf(client), planOf(other))).toMatchObject([
			{ 1: "ready" },
			{ 1: "unreadable", 2: "Two runners planned this tenant, and not alike." },
		]);
	});

	it("are refused where one was altered", async () => {
		const altered = planJson(planOf(other)).replace("Block CIPP access", "Allow CIPP access");
		await expect(joinPlans(await checkout(), [altered], { failOn: "never" })).rejects.toMatchObject({
			code: "bad-input",
		});
	});
});

describe("the outcomes of several runners", () => {
	const outcome = (plan: typeof msp): TenantOutcome => ({
		...{ tenant: plan.tenant, status: "unchanged", done: [], failed: [], notDone: [], remaining: [] },
	});
	const resultFile = (value: unknown) => ({ file: "results/1/outcome.json", text: JSON.stringify(value) });

	it("lack no tenant: of one whose runner did not finish it is not known what was done", async () => {
		const joined = await joinOutcomes(await checkout(), [resultFile([outcome(msp)])]);
		expect(joined).toMatchObject({
			problems: [],
			outcomes: [
				{ status: "unchanged" },
				{ tenant: { name: "Contoso" }, status: "unreadable", reason: { code: "uncertain" } },
			],
			exitCode: 1,
		});
	});

	it("are well where every tenant is, and could not run where none reports", async () => {
		const files = [resultFile([outcome(client)]), resultFile([outcome(msp)])];
		expect(await joinOutcomes(await checkout(), files)).toMatchObject({ exitCode: 0 });
		expect(await joinOutcomes(await checkout(), [resultFile([])])).toMatchObject({
			outcomes: [{ status: "unreadable" }, { status: "unreadable" }],
			exitCode: 2,
		});
	});

	it.each([
		["nothing was reported", []],
		["everything was", [outcome(msp), outcome(client)]],
	])("are never well where the files do not say which tenants there are, and %s", async (_name, outcomes) => {
		const { root } = await makeWorkspace({ "policies/msp.yaml": "tenant: 7\n" });
		const joined = await joinOutcomes({ policies: `${root}/policies` }, [resultFile(outcomes)]);
		expect(joined).toMatchObject({ outcomes: [], exitCode: 1 });
		expect(joined.problems.length).toBeGreaterThan(0);
	});
});
