/** Run as a process of its own, since Node reads NODE_EXTRA_CA_CERTS only when it starts. */
import { createColors } from "picocolors";
import type { Context } from "../../src/commands/context.ts";
import { doctor } from "../../src/commands/doctor.ts";
import type { SetupPlan } from "../../src/commands/setup.ts";
import { setup } from "../../src/commands/setup.ts";
import { RingfenceError } from "../../src/errors.ts";
import { renderDiagnosis } from "../../src/report/doctor.ts";
import { renderSetUp, renderSetupPlan } from "../../src/report/setup.ts";
import { type GitHubDouble, settingsOf } from "./github-double.ts";

export interface Visit {
	readonly command: "setup" | "doctor";
	readonly policies: string;
	readonly clientId?: string;
	/** Null for a person without a token for GitHub. */
	readonly github?: GitHubDouble | null;
	readonly confirm?: boolean;
	readonly options?: {
		readonly subjectPrefix?: string;
		readonly attribution?: boolean;
		readonly cippInPlans?: boolean;
		readonly readerClientId?: string;
		readonly writerClientId?: string;
	};
}

const visit: Visit = JSON.parse(process.env["VISIT"] ?? "{}");
const said: string[] = [];
const look = { colors: createColors(false), width: 110 };

const context: Context = {
	policies: visit.policies,
	environment: process.env,
	clientId: visit.clientId,
	requestsPerSecond: 1000,
	today: "2026-11-23",
	tenants: [],
	log: { info: (message) => said.push(message), progress: () => undefined },
	onSecret: () => undefined,
};
const github = visit.github ? settingsOf(visit.github) : undefined;
let shown: string | undefined;

async function runSetup() {
	const confirm = async (plan: SetupPlan) => {
		shown = renderSetupPlan(plan, look);
		return visit.confirm ?? true;
	};
	const wishes = { attribution: false, cippInPlans: false, ...visit.options };
	const result = await setup(context, { github, confirm, ...wishes });
	return { result, shown, text: result.plan ? renderSetUp(result, look) : "" };
}

async function runDoctor() {
	const result = await doctor(context, { github, failOn: "error" });
	return { result, text: result.checks ? renderDiagnosis(result.checks, look) : "" };
}

try {
	const answer = visit.command === "setup" ? await runSetup() : await runDoctor();
	process.stdout.write(JSON.stringify({ ...answer, said }));
} catch (error) {
	if (!(error instanceof RingfenceError)) throw error;
	process.stdout.write(
		JSON.stringify({ error: { ...error, message: error.message, hint: error.hint }, shown, said }),
	);
}
