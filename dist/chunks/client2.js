import { t as RingfenceError } from "./errors.js";
import { c as plain } from "./escape2.js";
// src/github/client.ts
/**
* Loads GitHub's client only now: most commands never need it. Reads GITHUB_API_URL and GITHUB_REPOSITORY.
* @throws RingfenceError `bad-input` outside a workflow, where nothing says which repository is meant
*/
async function connectGitHub(environment, options) {
	const [owner, repo, ...rest] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
	if (!owner || !repo || rest.length > 0) throw new RingfenceError("bad-input", "Nothing says which repository on GitHub is meant.", { hint: "Inside a workflow GITHUB_REPOSITORY is set; elsewhere set it to owner/name." });
	const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
		import("./github.js"),
		import("./dist-bundle.js"),
		import("./dist-bundle2.js")
	]);
	const { token, bot = "github-actions[bot]", timeout = 6e4 } = options;
	const wait = waiting(options);
	const octokit = getOctokit(token, {
		baseUrl: environment["GITHUB_API_URL"] || "https://api.github.com",
		retry: { doNotRetry: [
			400,
			401,
			403,
			404,
			410,
			422,
			429,
			451
		] },
		throttle: {
			onRateLimit: wait,
			onSecondaryRateLimit: wait
		},
		log: {
			debug: quiet,
			info: quiet,
			warn: quiet,
			error: quiet
		}
	}, retry, throttling);
	octokit.hook.before("request", (request) => {
		const send = request.request.fetch ?? fetch;
		const timed = (url, init) => send(url, {
			...init,
			signal: AbortSignal.timeout(timeout)
		});
		request.request = {
			...request.request,
			fetch: timed
		};
	});
	return {
		owner,
		repo,
		api: octokit.rest,
		paginate: octokit.paginate,
		bot
	};
}
/** Whether to wait as long as GitHub asks. A limit that ends in an hour is no reason to hold a runner for an hour. */
function waiting({ onRetry = quiet, patience = 600 }) {
	let left = patience;
	return (seconds, request, _api, count) => {
		if (count >= mostWaits || seconds > left) return false;
		left -= seconds;
		onRetry(plain(`GitHub asks to wait ${seconds} s (${request.url}); trying again after that.`));
		return true;
	};
}
/** The client's own remarks; what matters of them reaches people through `onRetry` and errors. */
function quiet() {}
/** Of one request. */
const mostWaits = 3;
export { connectGitHub as t };
