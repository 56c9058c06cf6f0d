import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ALL_PERMISSIONS } from "../../src/sandbox/github/tokens.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { calmSandbox } from "./client.ts";

const run = promisify(execFile);

/** What a workflow does through the client that Actions ships; it prints what it found. */
const STORY = `
import { getOctokit } from "@actions/github";
const { rest, paginate } = getOctokit(process.env.GITHUB_TOKEN);
const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
const at = { owner, repo };
const branch = "ringfence/new-client/fabrikam";
const { data: main } = await rest.git.getRef({ ...at, ref: "heads/main" });
await rest.git.createRef({ ...at, ref: "refs/heads/" + branch, sha: main.object.sha });
await rest.repos.createOrUpdateFileContents({
	...at, branch, path: "policies/clients/fabrikam.yaml", message: "Add Fabrikam", content: "eA==",
});
const { data: pull } = await rest.pulls.create({ ...at, head: branch, base: "main", title: "Fabrikam" });
const comments = await paginate(rest.issues.listComments, { ...at, issue_number: 1, per_page: 10 });
const { data: checks } = await rest.checks.listForRef({ ...at, ref: branch, check_name: "Ringfence plan" });
const { data: files } = await rest.pulls.listFiles({ ...at, pull_number: pull.number });
const { data: read } = await rest.git.getRef({ ...at, ref: "heads/" + branch });
const refused = await rest.users.getAuthenticated().catch(({ status, message }) => status + " " + message);
console.log(JSON.stringify({
	comments: comments.length, checks: checks.total_count, files: files.map((one) => one.filename),
	isHead: read.object.sha === pull.head.sha, refused,
}));
`;

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await calmSandbox({ files: { "README.md": "x" } });
});
afterAll(async () => await sandbox.close());

it("the client that Actions ships finds GitHub as it knows it", async () => {
	const { github, environment } = sandbox;
	const number = github.openPullRequest({ branch: "a", files: { a: "x" } });
	for (let count = 0; count < 25; count++) github.commentAs("alex", number, `Comment ${count}`);
	const token = github.token({ permissions: ALL_PERMISSIONS });
	const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", STORY], {
		env: { ...process.env, ...environment, ...github.environment(token) },
	});
	expect(JSON.parse(stdout)).toEqual({
		comments: 25,
		checks: 0,
		files: ["policies/clients/fabrikam.yaml"],
		isHead: true,
		refused: expect.stringContaining("403 Resource not accessible by integration"),
	});
});
