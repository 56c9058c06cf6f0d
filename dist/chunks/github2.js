import { t as RingfenceError } from "./errors.js";
import { t as connectGitHub } from "./client2.js";
import { n as isJsonObject } from "./json.js";
import { r as readPullRequest, t as isFromFork } from "./pull-requests2.js";
import { c as plain } from "./escape2.js";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { posix } from "node:path";
// src/github/event.ts
/**
* Reads GITHUB_EVENT_NAME and the file at GITHUB_EVENT_PATH.
* @throws RingfenceError `bad-input` for a file that is not what GitHub writes
*/
async function readEvent(environment) {
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	const file = environment["GITHUB_EVENT_PATH"];
	if (file === void 0 || file === "") return {
		name,
		pullRequest: void 0
	};
	const payload = await parse(file);
	const pullRequest = payload["pull_request"];
	if (!isJsonObject(pullRequest)) return {
		name,
		pullRequest: void 0
	};
	return {
		name,
		pullRequest: pullRequestOf(pullRequest, payload)
	};
}
function pullRequestOf(pullRequest, payload) {
	const number = pullRequest["number"];
	const head = object(pullRequest["head"]);
	const sha = head["sha"];
	if (!Number.isInteger(number) || typeof number !== "number") throw notAnEvent();
	if (typeof sha !== "string" || !/^[0-9a-f]{40,64}$/.test(sha)) throw notAnEvent();
	return {
		number,
		headSha: sha,
		fromFork: isFromFork(nameOf(head["repo"]), nameOf(payload["repository"]))
	};
}
function nameOf(repository) {
	const name = object(repository)["full_name"];
	return typeof name === "string" ? name : void 0;
}
/** The repository of a fork that was deleted is null. */
function object(value) {
	return isJsonObject(value) ? value : {};
}
async function parse(file) {
	try {
		const value = JSON.parse(await readFile(file, "utf8"));
		if (isJsonObject(value)) return value;
	} catch (cause) {
		throw notAnEvent(cause);
	}
	throw notAnEvent();
}
function notAnEvent(cause) {
	return new RingfenceError("bad-input", "The file at GITHUB_EVENT_PATH is not an event of GitHub's.", {
		hint: "GitHub sets this variable; do not set it in the workflow.",
		cause
	});
}
// src/action/github.ts
/**
* GitHub as this run may use it.
* @throws RingfenceError where the run was given no token
*/
async function openGitHub({ token, bot }, runner) {
	if (token === void 0) throw new RingfenceError("bad-input", "There is no token for GitHub.", { hint: `The input token is \${{ github.token }} where it is left out; leave it out.` });
	return await connectGitHub(process.env, {
		token,
		...bot === void 0 ? {} : { bot },
		onRetry: (message) => runner.info(message)
	});
}
/** The pull request that this run is about: the event's, or the one that the inputs name. */
async function findPullRequest(inputs, runner) {
	const { pullRequest: number, headSha } = inputs;
	const event = await readEvent(process.env);
	if (number === void 0 || number === event.pullRequest?.number) return event.pullRequest;
	const found = await readPullRequest(await openGitHub(inputs, runner), number);
	return {
		...found,
		headSha: headSha ?? found.headSha
	};
}
/** The policies directory as every workflow of a repository names it, however it is written there. */
function estateOf({ policies }) {
	return posix.normalize(policies).replace(/(?<=.)\/+$/, "");
}
/** The estate's own mark on GitHub: a repository may hold several. */
function markerOf(what, inputs) {
	const estate = estateOf(inputs);
	const word = estate.replaceAll(/[^\w./-]/g, "-").replaceAll(/-{2,}/g, "-");
	return `ringfence:${what}:${word}${word === estate ? "" : `-${createHash("sha256").update(estate).digest("hex").slice(0, 8)}`}`.replace(/-{2,}/g, "-");
}
/** A failure to tell people is a warning: what was planned or done stands, and the log has it. */
async function warned(runner, tell) {
	try {
		return await tell();
	} catch (error) {
		if (!(error instanceof RingfenceError)) throw error;
		runner.warning(plain(`${error.message} ${error.hint ?? ""}`.trim()), { title: "GitHub" });
		return;
	}
}
/** Links to the very lines of a commit; without one, to those of the commit that the run is for. */
function linkTo(commit) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = process.env;
	const at = commit ?? sha;
	if (!server || !repository || !at) return void 0;
	return ({ file, line }) => `${server}/${repository}/blob/${encodePath(at)}/${encodePath(file)}#L${line}`;
}
/** Half a surrogate, which no address can hold, becomes what stands for an unknown character. */
function encodePath(path) {
	return path.replaceAll(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
}
function commitOfRun() {
	const { GITHUB_SHA: sha, GITHUB_REF: ref = "" } = process.env;
	const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
	return sha && branch ? {
		sha,
		branch
	} : void 0;
}
/** The address of this run's page; undefined outside a workflow. */
function runUrl() {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
	return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : void 0;
}
/** The id of this workflow's run, which its re-runs keep; undefined outside a workflow. */
function runId() {
	return Number(process.env["GITHUB_RUN_ID"]) || void 0;
}
export { markerOf as a, runUrl as c, linkTo as i, warned as l, estateOf as n, openGitHub as o, findPullRequest as r, runId as s, commitOfRun as t, readEvent as u };
