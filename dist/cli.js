#!/usr/bin/env node
import { o as __toESM } from "./chunks/rolldown-runtime.js";
import { t as require_fastest_levenshtein } from "./chunks/fastest-levenshtein.js";
import { n as shardsOf, t as parseShard } from "./chunks/shard2.js";
import { t as RingfenceError } from "./chunks/errors.js";
import { i as require_picocolors, n as today, r as writeAnew, t as requestsPerSecond } from "./chunks/settings.js";
import { c as plain, n as guardLog, t as escapeJsonText } from "./chunks/escape.js";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { readFile } from "node:fs/promises";
// src/cli/options.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const flags = {
	policies: {
		type: "string",
		default: "policies"
	},
	"client-id": { type: "string" },
	tenant: {
		type: "string",
		multiple: true
	},
	"fail-on": {
		type: "string",
		default: "error"
	},
	json: {
		type: "boolean",
		default: false
	},
	out: { type: "string" },
	markdown: { type: "string" },
	"detailed-exit-code": {
		type: "boolean",
		default: false
	},
	plan: { type: "string" },
	yes: {
		type: "boolean",
		default: false
	},
	shard: { type: "string" },
	size: { type: "string" },
	keep: {
		type: "boolean",
		default: false
	},
	port: { type: "string" },
	faults: { type: "string" },
	help: {
		type: "boolean",
		short: "h",
		default: false
	},
	version: {
		type: "boolean",
		default: false
	}
};
/** The flags that each command takes, beside --policies and --help. */
const commands = {
	validate: [
		"tenant",
		"fail-on",
		"json"
	],
	plan: [
		"client-id",
		"tenant",
		"shard",
		"fail-on",
		"json",
		"out",
		"markdown",
		"detailed-exit-code"
	],
	apply: [
		"client-id",
		"tenant",
		"shard",
		"fail-on",
		"plan",
		"yes",
		"json"
	],
	shards: ["size"],
	rehearse: [
		"keep",
		"port",
		"faults"
	]
};
const help = `ringfence keeps access to CIPP inside the networks an MSP trusts.

Usage: ringfence <command> [options]

Commands
  validate   Check the policy files. No network, no sign-in.
  plan       Show what apply would do. Reads the tenants, writes nothing.
  apply      Show the plan, carry it out, and verify it by planning again.
  shards     Print the matrix that splits a large estate over several runners.
  rehearse   Play the policies against a sandbox on this machine: validate, plan, apply, plan again.

Options
  --policies <dir>        The policies directory (default: policies)
  --tenant <id or name>   Only this tenant; may be given several times
  --shard <i/n>           Only this part of the tenants, as "ringfence shards" prints it
  --client-id <id>        The app registration to sign in as (default: AZURE_CLIENT_ID)
  --fail-on <what>        error, warning or never: what makes the exit code 1 (default: error)
  --json                  Print the result as JSON
  -h, --help              This text
  --version               The version

plan
  --out <file>            Write the plan as JSON
  --markdown <file>       Write the pull-request comment as Markdown
  --detailed-exit-code    Exit with 1 when there is something to change

apply
  --plan <file>           Only carry out this reviewed plan; a tenant that has changed since is refused
  --yes                   Do not ask; needed where there is no terminal to ask at, unless --plan is given

shards
  --size <number>         Tenants per runner (default: 500)

rehearse
  --keep                  Keep the sandbox running and print its environment, for commands in a second terminal
  --port <number>         The port of the sandbox (default: any free one)
  --faults <share>        Let this share of the requests fail, as in 0.2

Environment
  AZURE_CLIENT_ID, AZURE_AUTHORITY_HOST, RINGFENCE_GRAPH_ENDPOINT, NODE_EXTRA_CA_CERTS, NO_COLOR,
  ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN (a workflow's OIDC token; without it, the Azure CLI's login is used),
  RINGFENCE_REQUESTS_PER_SECOND (Conditional Access requests per tenant, default 1: Microsoft's limit)

Exit codes: 0 nothing wrong, 1 findings that block or a failed change, 2 could not run.
`;
/** @throws RingfenceError for a command or option that does not exist, with the one that was probably meant */
function parseCommandLine(parameters) {
	const { values, positionals } = parse(parameters);
	const [word, ...rest] = positionals;
	if (values.version) return {
		...common(values),
		command: "version"
	};
	if (values.help || word === void 0 || word === "help") return {
		...common(values),
		command: "help"
	};
	if (!isCommand(word)) throw unknown("command", word, Object.keys(commands));
	if (rest.length > 0) throw usage(`"${rest[0]}" is one word too many after "${word}".`);
	const allowed = [
		...commands[word],
		"policies",
		"help"
	];
	for (const name of parameters.filter((text) => text.startsWith("--")).map((text) => text.slice(2).replace(/=.*/s, ""))) if (name !== "" && !allowed.includes(name)) throw usage(`"${word}" has no option --${name}.`);
	return {
		...common(values),
		command: word
	};
}
function parse(parameters) {
	try {
		return parseArgs({
			args: [...parameters],
			options: flags,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const name = /'--([^' ]+)/.exec(String(error))?.[1];
		if (name !== void 0 && !(name in flags)) throw unknown("option", `--${name}`, Object.keys(flags).map((flag) => `--${flag}`));
		throw usage(name === void 0 ? "The options could not be read." : `--${name} needs a value, or takes none.`);
	}
}
function common(values) {
	return {
		policies: values.policies,
		clientId: values["client-id"],
		tenants: values.tenant ?? [],
		failOn: failOn(values["fail-on"]),
		json: values.json,
		out: values.out,
		markdown: values.markdown,
		detailedExitCode: values["detailed-exit-code"],
		plan: values.plan,
		yes: values.yes,
		shard: values.shard === void 0 ? void 0 : parseShard(values.shard),
		size: number("size", values.size, 1, 1e4) ?? 500,
		keep: values.keep,
		port: number("port", values.port, 0, 65535),
		faults: number("faults", values.faults, 0, 1) ?? 0
	};
}
/** @throws RingfenceError for another word */
function failOn(text) {
	if (text === "error" || text === "warning" || text === "never") return text;
	throw usage(`fail-on is error, warning or never, not "${text}".`);
}
function number(flag, text, least, most) {
	if (text === void 0) return void 0;
	const value = Number(text);
	if (text.trim() !== "" && value >= least && value <= most) return value;
	throw usage(`--${flag} is a number from ${least} to ${most}, not "${text}".`);
}
function isCommand(word) {
	return Object.hasOwn(commands, word);
}
function unknown(kind, text, known) {
	const [nearest] = [...known].sort((a, b) => (0, import_fastest_levenshtein.distance)(text, a) - (0, import_fastest_levenshtein.distance)(text, b));
	return usage(`There is no ${kind} "${text}".${nearest !== void 0 && (0, import_fastest_levenshtein.distance)(text, nearest) <= 3 ? ` Did you mean ${nearest}?` : ""}`);
}
function usage(message) {
	return new RingfenceError("bad-input", message, { hint: "See ringfence --help." });
}
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
	say(guardLog(error instanceof Error ? error.stack ?? error.message : String(error)));
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
// src/cli/run.ts
/**
* @param program the file that Node runs for this command line; rehearse runs it again for each step
* @returns the exit code
*/
async function runCommand(line, program) {
	switch (line.command) {
		case "help":
			print(help);
			return 0;
		case "version":
			print((await import("./chunks/version.js")).version);
			return 0;
		case "validate": return runValidate(line);
		case "plan": return runPlan(line);
		case "apply": return runApply(line);
		case "shards": return runShards(line);
		case "rehearse": return runRehearse(line, program);
	}
}
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
async function runValidate(line) {
	const { validate } = await import("./chunks/validate2.js");
	const { renderValidation } = await import("./chunks/validation.js");
	const result = await validate(contextOf(line), line);
	print(line.json ? escapeJsonText(JSON.stringify(result, null, 2)) : renderValidation(result, look()));
	return result.exitCode;
}
async function runPlan(line) {
	const { plan } = await import("./chunks/plan.js");
	const result = await plan(contextOf(line), line);
	if (!result.plan) return showProblems(result);
	const { planJson } = await import("./chunks/json2.js");
	if (line.out !== void 0) await writeAnew(line.out, planJson(result.plan));
	if (line.markdown !== void 0) {
		const { renderComment } = await import("./chunks/comment.js");
		await writeAnew(line.markdown, renderComment(result.plan, {}));
	}
	print(line.json ? planJson(result.plan) : await planText(result.plan));
	return result.exitCode;
}
async function runApply(line) {
	const { apply } = await import("./chunks/apply.js");
	const reviewed = line.plan === void 0 ? void 0 : await readPlan(line.plan);
	const confirm = async (plan) => {
		if (!line.json) print(reviewed?.fingerprint === plan.fingerprint ? sameAsReviewed(plan) : await planText(plan));
		return confirmed(plan, line);
	};
	const result = await apply(contextOf(line), {
		reviewed,
		confirm,
		failOn: line.failOn
	});
	if (result.problems.length > 0) return showProblems(result);
	const { renderOutcome } = await import("./chunks/outcome.js");
	print(line.json ? escapeJsonText(JSON.stringify(result.outcomes, null, 2)) : renderOutcome(result.outcomes, look()));
	return result.exitCode;
}
function sameAsReviewed({ tenants, fingerprint }) {
	const changes = tenants.flatMap((tenant) => tenant.changes).length;
	return `This is the plan that was reviewed: ${changes} ${changes === 1 ? "change" : "changes"}.\nFingerprint ${fingerprint}\n`;
}
/**
* Somebody has to mean it: at a terminal by typing yes, in a script by --yes or by naming the reviewed plan. A sandbox
* needs no such care.
*/
async function confirmed({ tenants }, { yes, plan: reviewed }) {
	const changes = tenants.filter(({ status }) => status === "ready").flatMap((tenant) => tenant.changes);
	if (yes || reviewed || changes.length === 0) return true;
	if (!process.stdin.isTTY) return !(await import("./chunks/cloud.js")).resolveCloud(process.env).real;
	const { createInterface } = await import("node:readline/promises");
	const prompt = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	try {
		return (await prompt.question(`Carry out ${changes.length} ${changes.length === 1 ? "change" : "changes"}? Type yes: `)).trim().toLowerCase() === "yes";
	} finally {
		prompt.close();
	}
}
async function runShards(line) {
	const { loadTenants } = await import("./chunks/estate2.js");
	const loaded = await loadTenants({
		policies: line.policies,
		tenants: []
	});
	if (!loaded.estate) return showProblems({
		problems: loaded.problems,
		exitCode: 1
	});
	print(JSON.stringify({ shard: shardsOf(loaded.tenants.length, line.size) }));
	return 0;
}
async function runRehearse(line, program) {
	const { rehearse } = await import("./chunks/rehearse.js");
	const colors = colorsFor(process.stdout);
	const result = await rehearse({
		...line,
		program,
		environment: process.env,
		say: print,
		title: (step, command) => print(`\n${colors.bold(colors.cyan(step))}  ${colors.dim(`$ ${command}`)}\n`)
	});
	return result.problems.length > 0 ? showProblems(result) : result.exitCode;
}
async function planText(plan) {
	const { renderPlan } = await import("./chunks/terminal.js");
	return renderPlan(plan, look());
}
async function showProblems({ problems, exitCode }) {
	const { renderProblems } = await import("./chunks/problems.js");
	print(renderProblems(problems, look()));
	return exitCode;
}
async function readPlan(file) {
	const { parsePlan } = await import("./chunks/json2.js");
	try {
		return parsePlan(await readFile(file, "utf8"));
	} catch (error) {
		if (error instanceof RingfenceError) throw error;
		throw new RingfenceError("bad-input", `The plan file ${file} could not be read.`, { cause: error });
	}
}
// src/cli.ts
process.stdout.on("error", ignoreClosedPipe);
process.stderr.on("error", ignoreClosedPipe);
try {
	process.exitCode = await runCommand(parseCommandLine(process.argv.slice(2)), fileURLToPath(import.meta.url));
} catch (error) {
	explainFailure(error);
	process.exitCode = 2;
}
/** `ringfence plan | head` is no failure. */
function ignoreClosedPipe(error) {
	if (error.code !== "EPIPE") throw error;
}
export {};
