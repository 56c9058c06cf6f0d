import { createHash } from "node:crypto";
import { posix } from "node:path";
import { RingfenceError } from "../errors.ts";
import { connectGitHub, type GitHub } from "../github/client.ts";
import { readEvent } from "../github/event.ts";
import { type PullRequest, readPullRequest } from "../github/pull-requests.ts";
import type { Position } from "../position.ts";
import { plain } from "../report/escape.ts";
import type { Inputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";

/**
 * GitHub as this run may use it.
 * @throws RingfenceError where the run was given no token
 */
export async function openGitHub({ token, bot }: Inputs, runner: Runner): Promise<GitHub> {
	if (token === undefined) {
		throw new RingfenceError("bad-input", "There is no token for GitHub.", {
			hint: `The input token is \${{ github.token }} where it is left out; leave it out.`,
		});
	}
	return await connectGitHub(process.env, {
		token,
		...(bot === undefined ? {} : { bot }),
		onRetry: (message) => runner.info(message),
	});
}

/** The pull request that this run is about: the event's, or the one that the inputs name. */
export async function findPullRequest(inputs: Inputs, runner: Runner): Promise<PullRequest | undefined> {
	const { pullRequest: number, headSha } = inputs;
	const event = await readEvent(process.env);
	if (number === undefined || number === event.pullRequest?.number) return event.pullRequest;
	const found = await readPullRequest(await openGitHub(inputs, runner), number);
	return { ...found, headSha: headSha ?? found.headSha };
}

/** The policies directory as every workflow of a repository names it, however it is written there. */
export function estateOf({ policies }: Inputs): string {
	return posix.normalize(policies).replace(/(?<=.)\/+$/, "");
}

/** The estate's own mark on GitHub: a repository may hold several. */
export function markerOf(what: "plan" | "outcome" | "drift", inputs: Inputs): string {
	const estate = estateOf(inputs);
	const word = estate.replaceAll(/[^\w./-]/g, "-").replaceAll(/-{2,}/g, "-");
	// Two directories must not become one word.
	const more = word === estate ? "" : `-${createHash("sha256").update(estate).digest("hex").slice(0, 8)}`;
	return `ringfence:${what}:${word}${more}`.replace(/-{2,}/g, "-");
}

/** A failure to tell people is a warning: what was planned or done stands, and the log has it. */
export async function warned<T>(runner: Runner, tell: () => Promise<T>): Promise<T | undefined> {
	try {
		return await tell();
	} catch (error) {
		if (!(error instanceof RingfenceError)) throw error;
		runner.warning(plain(`${error.message} ${error.hint ?? ""}`.trim()), { title: "GitHub" });
		return undefined;
	}
}

/** Links to the very lines of a commit; without one, to those of the commit that the run is for. */
export function linkTo(commit?: string): ((position: Position) => string) | undefined {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = process.env;
	const at = commit ?? sha;
	if (!server || !repository || !at) return undefined;
	return ({ file, line }) => `${server}/${repository}/blob/${encodePath(at)}/${encodePath(file)}#L${line}`;
}

/** Half a surrogate, which no address can hold, becomes what stands for an unknown character. */
function encodePath(path: string): string {
	const whole = path.replaceAll(/\p{Cs}/gu, "\ufffd");
	return whole.split("/").map(encodeURIComponent).join("/");
}

/** The commit that this run is for, and its branch; undefined where the run is not for a branch. */
export interface RunCommit {
	readonly sha: string;
	readonly branch: string;
}

export function commitOfRun(): RunCommit | undefined {
	const { GITHUB_SHA: sha, GITHUB_REF: ref = "" } = process.env;
	const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
	return sha && branch ? { sha, branch } : undefined;
}

/** The address of this run's page; undefined outside a workflow. */
export function runUrl(): string | undefined {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
	return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}

/** The id of this workflow's run, which its re-runs keep; undefined outside a workflow. */
export function runId(): number | undefined {
	return Number(process.env["GITHUB_RUN_ID"]) || undefined;
}
