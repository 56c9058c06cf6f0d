import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Diagnosed } from "../../src/commands/doctor.ts";
import type { SetUp } from "../../src/commands/setup.ts";
import { loadEstate } from "../../src/policy/load.ts";
import { applicationOf } from "../../src/sandbox/graph/registrations/application.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/sandbox.ts";
import type { Registration } from "../../src/sandbox/sign-in/registration.ts";
import { contoso, exampleMsp, examplePartC, fabrikam } from "../e2e/support/policies.ts";
import { send } from "../sandbox/client.ts";
import {
	type GitHubDouble,
	guardedEnvironments,
	immutable,
	immutablePrefix,
	repository,
} from "./github-double.ts";
import type { Visit } from "./visit.ts";

const run = promisify(execFile);
const program = fileURLToPath(new URL("visit.ts", import.meta.url));

interface Said {
	/** The steps as they were shown before anybody was asked. */
	readonly shown?: string;
	/** What stands at the end. */
	readonly text: string;
	readonly said: readonly string[];
	readonly error?: { readonly code: string; readonly message: string; readonly hint?: string };
}

/** An MSP's repository and its tenants in a sandbox, in which nothing is set up yet. */
export interface SetupStage {
	readonly sandbox: Sandbox;
	/** As an administrator, unless said otherwise. */
	setup(visit?: Partial<Visit>): Promise<Said & { readonly result: SetUp }>;
	/** In a job of an environment, or on the default branch where that is undefined. */
	doctor(
		environment: string | undefined,
		visit?: Partial<Visit>,
		env?: Readonly<Record<string, string>>,
	): Promise<Said & { readonly result: Diagnosed }>;
	/** An administrator of every client tenant follows the links. */
	consent(): Promise<void>;
	registration(name: string): Registration;
	close(): Promise<void>;
	/** What the repository's variables hand to a workflow's steps. */
	variables(): Record<string, string>;
	readonly github: GitHubDouble;
}

export async function openSetupStage(options: Partial<SandboxOptions> = {}): Promise<SetupStage> {
	const root = await mkdtemp(join(tmpdir(), "ringfence-setup-"));
	const policies = join(root, "policies");
	await mkdir(join(policies, "clients"), { recursive: true });
	await writeFile(join(policies, "msp.yaml"), `${exampleMsp}${examplePartC}`);
	await writeFile(join(policies, "clients/contoso.yaml"), contoso);
	await writeFile(join(policies, "clients/fabrikam.yaml"), fabrikam);
	const { estate } = await loadEstate(policies);
	if (!estate) throw new Error("the policies are not valid");
	const calm = { requestsPerSecond: Number.POSITIVE_INFINITY, visibilityDelay: 0, registered: false };
	const sandbox = await startSandbox({ estate, ...calm, ...options });
	const github = { repository, template: immutable, environments: guardedEnvironments };
	const visit = async (what: Partial<Visit>, further: Readonly<Record<string, string>>) => {
		const { AZURE_CLIENT_ID: _, ...machine } = sandbox.environment;
		const VISIT = JSON.stringify({ policies, github, ...what });
		const env = { PATH: process.env["PATH"], ...machine, ...further, VISIT };
		const { stdout } = await run(process.execPath, [program], { env });
		return JSON.parse(stdout);
	};
	const registration = (name: string) => {
		const found = sandbox.registrations.find((one) => applicationOf(one).displayName === name);
		if (!found) throw new Error(`there is no registration ${name}`);
		return found;
	};
	const variables = () => ({
		RINGFENCE_READER_CLIENT_ID: registration("Ringfence reader").clientId,
		RINGFENCE_WRITER_CLIENT_ID: registration("Ringfence writer").clientId,
	});
	return {
		sandbox,
		github,
		registration,
		async close() {
			await sandbox.close();
			await rm(root, { recursive: true });
		},
		variables,
		setup: (what = {}) => visit({ command: "setup", clientId: sandbox.administrator.clientId, ...what }, {}),
		doctor(environment, what = {}, env = {}) {
			const context = environment === undefined ? "ref:refs/heads/main" : `environment:${environment}`;
			sandbox.runner.subject = `${immutablePrefix}:${context}`;
			return visit(
				{ command: "doctor", ...what },
				{ GITHUB_ACTIONS: "true", ...(env["RINGFENCE_WRITER_CLIENT_ID"] ? {} : variables()), ...env },
			);
		},
		async consent() {
			for (const { value } of estate.clients) {
				for (const name of ["Ringfence reader", "Ringfence writer"]) {
					const { clientId } = registration(name);
					await send(sandbox, `/${value.tenant.id}/adminconsent?client_id=${clientId}`);
				}
			}
		},
	};
}
