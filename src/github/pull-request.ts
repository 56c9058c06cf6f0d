import { RingfenceError } from "../errors.ts";
import type { GitHub } from "./client.ts";
import { createOnce } from "./creation.ts";
import { onGitHub, statusOf } from "./failures.ts";

/** One new file, to be reviewed. */
export interface FileProposal {
	/** Without refs/heads. */
	readonly branch: string;
	/** Below the root of the repository, with forward slashes. */
	readonly path: string;
	readonly text: string;
	/** The message of the commit; plain words, since GitHub reads commands and references in it. */
	readonly message: string;
	readonly title: string;
	/** Markdown. */
	readonly body: string;
}

export interface Proposed {
	/** found: the pull request was there already, and nothing was changed. */
	readonly status: "opened" | "found";
	readonly number: number;
	readonly url: string;
	/** Of a pull request that was found: whether its branch holds the same text, and nothing else. */
	readonly same: boolean;
}

const contents = "contents: write";
const pullRequests = "pull-requests: write";
const once = { request: { retries: 0 } };

/**
 * Opens a pull request with one new file against the default branch. Run again, it finishes what was begun, and leaves
 * alone what somebody has changed since.
 * @throws RingfenceError permission-missing naming the line or the setting; rejected where the file or another branch of
 * this name is there already
 */
export async function proposeFile(github: GitHub, proposal: FileProposal): Promise<Proposed> {
	const { branch, path, text } = proposal;
	const open = await findPullRequest(github, branch);
	const there = await readFile(github, path, `heads/${branch}`);
	const base = await defaultBranch(github);
	const alone = there === text && (await isAlone(github, proposal, base));
	if (open) return { status: "found", ...open, same: alone };
	if ((await readFile(github, path, `heads/${base}`)) !== undefined) {
		throw new RingfenceError("rejected", `${path} is on the branch ${base} already.`, {
			hint: "Change that file instead. If it is not in your checkout, update the checkout.",
		});
	}
	if (there === undefined) await writeFile(github, proposal, base);
	else if (!alone) throw otherContent(proposal, there === text ? "more than" : "another");
	return await openPullRequest(github, proposal, base);
}

function otherContent({ branch, path }: FileProposal, holds: "another" | "more than"): RingfenceError {
	return new RingfenceError(
		"rejected",
		`The branch ${branch} holds ${holds} ${path}. It was left as it is.`,
		{
			hint: "See who made it and what is in it. Then delete the branch and run this again.",
		},
	);
}

/** Whether the file is all that a branch would change: somebody may have prepared the branch with more in it. */
async function isAlone(github: GitHub, { branch, path }: FileProposal, base: string): Promise<boolean> {
	const { api, owner, repo } = github;
	return await onGitHub({ what: `compare ${branch} with ${base}`, needs: contents }, async () => {
		const basehead = `${base}...${branch}`;
		const { data } = await api.repos.compareCommitsWithBasehead({ owner, repo, basehead });
		const [only, ...others] = data.files ?? [];
		return others.length === 0 && only?.status === "added" && only.filename === path;
	});
}

type Found = Pick<Proposed, "number" | "url">;

async function findPullRequest({ api, owner, repo }: GitHub, branch: string): Promise<Found | undefined> {
	return await onGitHub({ what: "list pull requests", needs: pullRequests }, async () => {
		const { data } = await api.pulls.list({ owner, repo, state: "open", head: `${owner}:${branch}` });
		const [first] = data.filter(({ head }) => head.ref === branch);
		return first && { number: first.number, url: first.html_url };
	});
}

async function defaultBranch({ api, owner, repo }: GitHub): Promise<string> {
	return await onGitHub({ what: "look up the default branch", needs: contents }, async () => {
		return (await api.repos.get({ owner, repo })).data.default_branch;
	});
}

/** The text of a file; undefined where there is no such file or branch. */
async function readFile(github: GitHub, path: string, ref: string): Promise<string | undefined> {
	const { api, owner, repo } = github;
	return await onGitHub({ what: `read ${path}`, needs: contents }, async () => {
		try {
			const { data } = await api.repos.getContent({ owner, repo, path, ref: `refs/${ref}` });
			if (Array.isArray(data) || data.type !== "file" || !("content" in data)) return "";
			return Buffer.from(data.content, "base64").toString("utf8");
		} catch (error) {
			if (statusOf(error) === 404) return undefined;
			throw error;
		}
	});
}

async function writeFile(github: GitHub, proposal: FileProposal, base: string): Promise<void> {
	const { api, owner, repo } = github;
	const { branch, path, text, message } = proposal;
	const purpose = { what: `write ${path} on a branch of its own`, needs: contents };
	await onGitHub(purpose, async () => {
		const { data } = await api.git.getRef({ owner, repo, ref: `heads/${base}` });
		await createBranch(github, branch, data.object.sha);
		const content = Buffer.from(text, "utf8").toString("base64");
		await createOnce<string>(
			async () => {
				await api.repos.createOrUpdateFileContents({ ...once, owner, repo, path, branch, message, content });
				return text;
			},
			async () => ((await readFile(github, path, `heads/${branch}`)) === text ? text : undefined),
		);
	});
}

/** A branch that was begun and has nothing on it yet will do; one with commits is somebody's. */
async function createBranch({ api, owner, repo }: GitHub, branch: string, sha: string): Promise<void> {
	const begun = await api.git.getRef({ owner, repo, ref: `heads/${branch}` }).catch((error: unknown) => {
		if (statusOf(error) === 404) return undefined;
		throw error;
	});
	if (begun === undefined) await api.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
	else if (begun.data.object.sha !== sha) {
		throw new RingfenceError("rejected", `There is a branch ${branch} already. It was left as it is.`, {
			hint: "Delete the branch if nobody needs it, and run this again.",
		});
	}
}

async function openPullRequest(github: GitHub, proposal: FileProposal, base: string): Promise<Proposed> {
	const { api, owner, repo } = github;
	const { branch: head, title, body } = proposal;
	try {
		return await onGitHub({ what: "open a pull request", needs: pullRequests }, async () => {
			const found = await createOnce<Found>(
				async () => {
					const made = await api.pulls.create({ ...once, owner, repo, title, body, head, base });
					return { number: made.data.number, url: made.data.html_url };
				},
				() => findPullRequest(github, head),
			);
			return { status: "opened", ...found, same: true };
		});
	} catch (error) {
		throw isSettingOff(error) ? settingOff(github, head, base) : error;
	}
}

/** GitHub's words: github.com/peter-evans/create-pull-request/issues/3979 */
function isSettingOff(error: unknown): boolean {
	const said = error instanceof Error && error.cause instanceof Error ? error.cause.message : "";
	return /not permitted to create or approve pull requests/i.test(said);
}

function settingOff({ owner, repo }: GitHub, head: string, base: string): RingfenceError {
	return new RingfenceError(
		"permission-missing",
		`The file is on the branch ${head}, but this repository does not let workflows open pull requests.`,
		{
			hint:
				"Under Settings, Actions, General, choose “Allow GitHub Actions to create and approve pull requests”, and " +
				`run this again; or open it by hand: /${owner}/${repo}/compare/${base}...${head}?expand=1 on GitHub.`,
		},
	);
}
