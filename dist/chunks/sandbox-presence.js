import { o as __toESM } from "./rolldown-runtime.js";
import { t as RingfenceError } from "./errors.js";
import { c as plain, n as guardLog } from "./escape2.js";
import { t as require_picocolors } from "./picocolors.js";
import { n as today, t as requestsPerSecond } from "./settings.js";
import { n as resolveCloud } from "./cloud2.js";
import { connect } from "node:net";
// src/cli/output.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** Colour for people at a terminal, none for a log or a file, unless NO_COLOR or FORCE_COLOR say otherwise. */
function colorsFor(stream) {
	const { NO_COLOR, FORCE_COLOR } = process.env;
	const forced = FORCE_COLOR !== void 0 && FORCE_COLOR !== "0";
	return import_picocolors.default.createColors((NO_COLOR ?? "") === "" && (forced || stream.isTTY === true));
}
/** How wide a line may be: the terminal's width within reason, or 100 in a log. */
function widthOf(stream) {
	return Math.min(Math.max(stream.columns ?? 100, 60), 120);
}
/** Results: standard output. */
function print(text) {
	process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}
/** Progress and trouble: standard error, so that results can be piped. */
function say(text) {
	process.stderr.write(`${text}\n`);
}
/** An expected failure in a few lines; anything else is a bug, and shows where it happened. */
function explainFailure(error) {
	const colors = colorsFor(process.stderr);
	if (error instanceof RingfenceError) {
		const { position, hint } = error;
		const where = position ? `${position.file}:${position.line}:${position.column}: ` : "";
		say(`${colors.red("error:")} ${plain(`${where}${error.message}`)}`);
		if (hint !== void 0) say(`       ${plain(hint)}`);
		return;
	}
	say(`${colors.red("error:")} This is a bug in Ringfence. Please report it with the lines below.`);
	const details = error instanceof Error ? error.stack ?? error.message : String(error);
	say(guardLog(details.split("\n").map((line) => plain(line)).join("\n")));
}
// src/cli/live-log.ts
/**
* Progress on standard error: one line that is rewritten at a terminal, a line per tenant in a log, or one in twenty
* where there are many.
*/
function createLog(stream) {
	const colors = colorsFor(stream);
	const live = stream.isTTY === true;
	let shown = false;
	const clear = () => {
		if (shown) stream.write("\r\x1B[K");
		shown = false;
	};
	return {
		info(message) {
			clear();
			stream.write(`${colors.dim(plain(message))}\n`);
		},
		progress({ task, done, total, tenant }) {
			clear();
			const text = `${task} ${done} of ${total}: ${plain(tenant, 60)}`;
			if (live && done < total) {
				stream.write(colors.dim(text));
				shown = true;
			} else if (live || isShown({
				done,
				total
			})) stream.write(`${colors.dim(text)}\n`);
		}
	};
}
function isShown({ done, total }) {
	return total <= 20 || done === total || done % Math.ceil(total / 20) === 0;
}
// src/cli/context.ts
function contextOf(line) {
	const environment = process.env;
	return {
		policies: line.policies,
		environment,
		clientId: line.clientId ?? environment["AZURE_CLIENT_ID"],
		requestsPerSecond: requestsPerSecond(environment),
		today: today(),
		tenants: line.tenants,
		shard: line.shard,
		log: createLog(process.stderr),
		onSecret: () => void 0
	};
}
const look = () => ({
	colors: colorsFor(process.stdout),
	width: widthOf(process.stdout)
});
/** Prints what is wrong in the files. @returns the exit code */
async function showProblems({ problems, exitCode }) {
	const { renderProblems } = await import("./problems.js");
	print(renderProblems(problems, look()));
	return exitCode;
}
/**
* Asks at a terminal; yes is typed in full.
* @param otherwise the answer where there is no terminal to ask at
*/
async function confirmed(question, otherwise) {
	if (!process.stdin.isTTY) return await otherwise();
	return (await ask(`${question} Type yes: `)).toLowerCase() === "yes";
}
async function ask(question) {
	const { createInterface } = await import("node:readline/promises");
	const prompt = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	try {
		return (await prompt.question(question)).trim();
	} finally {
		prompt.close();
	}
}
// src/cli/sandbox-presence.ts
/**
* Where the environment leads to a sandbox on this machine, looks whether it is still there: a terminal keeps the
* variables of `rehearse --keep` long after that was stopped, and every tenant would fail by itself.
* @throws RingfenceError where nothing listens there any more, or where the environment names an impossible cloud
*/
async function requireSandbox(environment) {
	const { real, custom, authorityHost } = resolveCloud(environment);
	if (real || !custom || !await isRefused(new URL(authorityHost))) return;
	throw new RingfenceError("no-network", `AZURE_AUTHORITY_HOST is ${authorityHost}, a sandbox on this machine that is no longer running.`, { hint: "Start it again with ringfence rehearse --keep, and set what it prints. For real tenants use a new terminal, or unset AZURE_AUTHORITY_HOST, RINGFENCE_GRAPH_ENDPOINT and whatever else it had you set." });
}
/** Nothing is sent; any other trouble is told where it happens. */
function isRefused({ hostname, port }) {
	const host = hostname.replace(/^\[|\]$/g, "");
	return new Promise((resolve) => {
		const socket = connect({
			host,
			port: Number(port || 443)
		});
		const settle = (refused) => {
			socket.destroy();
			resolve(refused);
		};
		socket.setTimeout(2e3, () => settle(false));
		socket.once("connect", () => settle(false));
		socket.once("error", (error) => settle("code" in error && error.code === "ECONNREFUSED"));
	});
}
export { look as a, explainFailure as c, contextOf as i, print as l, ask as n, showProblems as o, confirmed as r, colorsFor as s, requireSandbox as t };
