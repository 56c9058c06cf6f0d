import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Permissions } from "../../../src/sandbox/github/tokens.ts";
import type { SandboxOptions } from "../../../src/sandbox/sandbox.ts";
import { contoso, exampleMsp } from "./policies.ts";
import { type ActionRun, runAction } from "./runner.ts";
import { openStage, type Stage } from "./stage.ts";
import { makeWorkspace } from "./workspace.ts";

/** The permissions of the jobs in .github/workflows. */
export const jobs = {
	plan: { actions: "read", contents: "read", checks: "write", "pull-requests": "write" },
	apply: { actions: "read", contents: "read", checks: "read", "pull-requests": "write" },
	drift: { contents: "read", issues: "write" },
	newClient: { contents: "write", "pull-requests": "write" },
} as const satisfies Record<string, Permissions>;

/** A repository on the sandbox's GitHub whose workspace holds what a job's checkout would. */
export interface Repository extends Stage {
	/** Opens a pull request that edits one file, and leaves the workspace as its merge would be. */
	propose(edit: Edit, options?: { readonly branch?: string; readonly fromFork?: boolean }): Promise<number>;
	/** Runs the job that plans a pull request. */
	plan(number: number, inputs?: Inputs, permissions?: Permissions): Promise<ActionRun>;
	/** Runs the job that applies a commit of the default branch. */
	apply(sha: string, inputs?: Inputs, permissions?: Permissions): Promise<ActionRun>;
	drift(inputs?: Inputs): Promise<ActionRun>;
	/** Runs any other job. */
	job(inputs: Inputs, permissions: Permissions, event?: Event): Promise<ActionRun>;
	/** Method and path of what was asked of GitHub since this was called last. */
	asked(): readonly string[];
}

type Inputs = Readonly<Record<string, string>>;

interface Edit {
	readonly file: string;
	readonly before: string;
	readonly after: string;
}

interface Event {
	readonly name: "pull_request_target" | "push" | "schedule" | "workflow_dispatch";
	readonly number?: number;
	readonly sha?: string;
}

const files = { "policies/msp.yaml": exampleMsp, "policies/clients/contoso.yaml": contoso };

export async function openRepository(options: Partial<SandboxOptions> = {}): Promise<Repository> {
	const workspace = await makeWorkspace(files);
	const stage = await openStage({ files, ...options }, workspace);
	const { github, reader, writer, log } = stage.sandbox;
	let seen = 0;

	async function job(
		inputs: Inputs,
		permissions: Permissions,
		{ name, number = 0, sha }: Event = { name: "workflow_dispatch" },
	): Promise<ActionRun> {
		const payload = JSON.stringify(github.eventPayload(name, number));
		await workspace.write("runner/event.json", payload);
		const head = sha ?? github.state.branches.get("main") ?? "";
		const run = github.startRun({ event: name, sha: head });
		const token = github.token({ permissions });
		const env = {
			...stage.env,
			...github.environment(token),
			GITHUB_EVENT_NAME: name,
			GITHUB_EVENT_PATH: join(workspace.root, "runner/event.json"),
			GITHUB_REF: "refs/heads/main",
			GITHUB_REF_NAME: "main",
			GITHUB_SHA: head,
			GITHUB_RUN_ID: String(run),
		};
		const action = await runAction(inputs, { workspace, env });
		await uploadRecord(run, action);
		return action;
	}

	/** The step of the workflow that follows. */
	async function uploadRecord(run: number, { outputs }: ActionRun): Promise<void> {
		const { record, "record-file": file = "" } = outputs;
		if (record === undefined) return;
		await access(file);
		github.uploadArtifact(run, `ringfence-record-${record}`);
	}

	return {
		...stage,
		job,
		async propose({ file, before, after }, { branch = "change", fromFork = false } = {}) {
			await workspace.edit(file, before, after);
			const text = await workspace.read(file);
			return github.openPullRequest({ branch, files: { [file]: text }, fromFork });
		},
		plan: (number, inputs = {}, permissions = jobs.plan) =>
			job({ command: "plan", "client-id": reader.clientId, ...inputs }, permissions, {
				name: "pull_request_target",
				number,
			}),
		apply: (sha, inputs = {}, permissions = jobs.apply) =>
			job({ command: "apply", "client-id": writer.clientId, ...inputs }, permissions, { name: "push", sha }),
		drift: (inputs = {}) =>
			job({ command: "drift", "client-id": reader.clientId, ...inputs }, jobs.drift, { name: "schedule" }),
		asked() {
			const fresh = log.slice(seen).filter(({ path }) => path.startsWith("/github/"));
			seen = log.length;
			return fresh.map(({ method, path }) => `${method} ${path}`);
		},
	};
}
