import type { getOctokit } from "@actions/github";
import { RingfenceError } from "../errors.ts";
import { plain } from "../report/escape.ts";

type Octokit = ReturnType<typeof getOctokit>;

/** One repository on GitHub, as the workflow's token may use it. */
export interface GitHub {
	readonly owner: string;
	readonly repo: string;
	/** The REST API, with its retries and limits taken care of. Never give it `owner` and `repo` of other places. */
	readonly api: Octokit["rest"];
	/** Follows every page. */
	readonly paginate: Octokit["paginate"];
	/** Who Ringfence is on GitHub: comments, issues and check runs of anyone else are never taken for its own. */
	readonly bot: string;
}

export interface GitHubOptions {
	readonly token: string;
	/** The login that the token acts as; that of a workflow's own token where left out. */
	readonly bot?: string;
	/** Told in words that a request is tried again. */
	readonly onRetry?: (message: string) => void;
	/** Seconds, over all requests together, that GitHub may ask to wait. What is asked beyond fails at once. */
	readonly patience?: number;
	/** Milliseconds that one answer may take. */
	readonly timeout?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Loads GitHub's client only now: most commands never need it. Reads GITHUB_API_URL and GITHUB_REPOSITORY.
 * @throws RingfenceError `bad-input` outside a workflow, where nothing says which repository is meant
 */
export async function connectGitHub(environment: Environment, options: GitHubOptions): Promise<GitHub> {
	const [owner, repo, ...rest] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
	if (!owner || !repo || rest.length > 0) {
		throw new RingfenceError("bad-input", "Nothing says which repository on GitHub is meant.", {
			hint: "Inside a workflow GITHUB_REPOSITORY is set; elsewhere set it to owner/name.",
		});
	}
	const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
		import("@actions/github"),
		import("@octokit/plugin-retry"),
		import("@octokit/plugin-throttling"),
	]);
	const { token, bot = "github-actions[bot]", timeout = 60_000 } = options;
	const wait = waiting(options);
	const octokit = getOctokit(
		token,
		{
			baseUrl: environment["GITHUB_API_URL"] || "https://api.github.com",
			// What is limited belongs to the throttling alone: trying again at once would make it worse.
			retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
			throttle: { onRateLimit: wait, onSecondaryRateLimit: wait },
			log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
		},
		retry,
		throttling,
	);
	octokit.hook.before("request", (request) => {
		// A connection that hangs would otherwise hold the run for five minutes, each time that it is tried again.
		const send: typeof fetch = request.request.fetch ?? fetch;
		const timed: typeof fetch = (url, init) => send(url, { ...init, signal: AbortSignal.timeout(timeout) });
		request.request = { ...request.request, fetch: timed };
	});
	return { owner, repo, api: octokit.rest, paginate: octokit.paginate, bot };
}

/** Whether to wait as long as GitHub asks. A limit that ends in an hour is no reason to hold a runner for an hour. */
function waiting({ onRetry = quiet, patience = 600 }: GitHubOptions) {
	let left = patience;
	return (seconds: number, request: { readonly url: string }, _api: unknown, count: number): boolean => {
		if (count >= mostWaits || seconds > left) return false;
		left -= seconds;
		onRetry(plain(`GitHub asks to wait ${seconds} s (${request.url}); trying again after that.`));
		return true;
	};
}

/** The client's own remarks; what matters of them reaches people through `onRetry` and errors. */
function quiet(): void {}

/** Of one request. */
const mostWaits = 3;
