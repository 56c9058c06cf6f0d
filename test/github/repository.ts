import { readFile } from "node:fs/promises";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { getOctokit } from "@actions/github";
import { onTestFinished } from "vitest";
import {
	type PlanCheck,
	type PublishOptions,
	publishPlanCheck,
	sealOfCheck,
} from "../../src/github/check-run.ts";
import { connectGitHub, type GitHub, type GitHubOptions } from "../../src/github/client.ts";
import type { GitHubFaultRule } from "../../src/sandbox/github/faults.ts";
import type { Comment, GitHubApp, Issue } from "../../src/sandbox/github/state.ts";
import { ACTIONS } from "../../src/sandbox/github/state.ts";
import { ALL_PERMISSIONS, type Permissions } from "../../src/sandbox/github/tokens.ts";
import type { RunOptions } from "../../src/sandbox/github/workflow-runs.ts";
import type { Sandbox, SandboxOptions } from "../../src/sandbox/sandbox.ts";
import { calmSandbox } from "../sandbox/client.ts";

export const BOT = "github-actions[bot]";
export const OTHER_APP: GitHubApp = { id: 4711, slug: "helpful-app" };

const certificates = getCACertificates("default");

/** A repository in the sandbox, closed with the test, and the client as a job would have it. */
export interface TestRepository {
	readonly sandbox: Sandbox;
	readonly state: Sandbox["github"]["state"];
	/** Without the plugins that keep writes a second apart, and that try again. */
	github(permissions?: Permissions): GitHub;
	/** As a run connects. */
	connect(options?: Partial<GitHubOptions>): Promise<GitHub>;
	/** Publishes a plan as a job of a run does, and uploads the proof of it. */
	publish(
		check: Omit<PlanCheck, "run">,
		options?: PublishOptions & { readonly from?: RunOptions },
	): ReturnType<typeof publishPlanCheck>;
	fail(fault: GitHubFaultRule): void;
	/** Method and path below the repository, of what was asked so far. */
	asked(): readonly string[];
	writes(): readonly string[];
	comments(issue: number): readonly Comment[];
	issues(): readonly Issue[];
	/** A comment by the bot of an app. */
	commentAsApp(number: number, body: string, app?: GitHubApp): Promise<void>;
}

export async function openRepository(options: Partial<SandboxOptions> = {}): Promise<TestRepository> {
	const sandbox = await calmSandbox({ files: { "policies/msp.yaml": "tenant: {}\n" }, ...options });
	onTestFinished(async () => await sandbox.close());
	const certificate = await readFile(sandbox.environment["NODE_EXTRA_CA_CERTS"] ?? "", "utf8");
	setDefaultCACertificates([...certificates, certificate]);
	const { state } = sandbox.github;
	const environmentFor = (permissions: Permissions, app = ACTIONS) =>
		sandbox.github.environment(sandbox.github.token({ permissions, app }));

	function github(permissions: Permissions = ALL_PERMISSIONS, app = ACTIONS): GitHub {
		const { GITHUB_TOKEN: token = "", GITHUB_API_URL: baseUrl = "" } = environmentFor(permissions, app);
		const { rest: api, paginate } = getOctokit(token, { baseUrl });
		return { owner: "contoso", repo: "ringfence-policies", api, paginate, bot: BOT };
	}

	const asked = () =>
		sandbox.log
			.filter(({ path }) => path.startsWith("/github/"))
			.map(({ method, path }) => `${method} ${path.replace("/github/repos/contoso/ringfence-policies", "")}`);
	return {
		sandbox,
		state,
		github,
		async connect(more = {}) {
			const environment = environmentFor(ALL_PERMISSIONS);
			return await connectGitHub(environment, { token: environment["GITHUB_TOKEN"] ?? "", ...more });
		},
		async publish(check, { from = { event: "pull_request_target" }, ...options } = {}) {
			const run = sandbox.github.startRun(from);
			const made = { ...check, run };
			const result = await publishPlanCheck(github(), made, options);
			if (result !== "unchanged") {
				sandbox.github.uploadArtifact(run, `ringfence-record-${sealOfCheck(made)}`);
			}
			return result;
		},
		fail: (fault) => void state.faults.push(fault),
		asked,
		writes: () => asked().filter((line) => !line.startsWith("GET ")),
		comments: (issue) => [...state.comments.values()].filter((one) => one.issue === issue),
		issues: () => [...state.issues.values()].filter(({ number }) => !state.pulls.has(number)),
		async commentAsApp(number, body, app = OTHER_APP) {
			const { api, owner, repo } = github(ALL_PERMISSIONS, app);
			await api.issues.createComment({ owner, repo, issue_number: number, body });
		},
	};
}
