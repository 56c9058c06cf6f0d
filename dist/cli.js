#!/usr/bin/env node
import { t as require_fastest_levenshtein } from "./chunks/fastest-levenshtein.js";
import { n as shardsOf, t as parseShard } from "./chunks/shard2.js";
import { t as RingfenceError } from "./chunks/errors.js";
import { a as look, c as explainFailure, i as contextOf, l as print, o as showProblems, r as confirmed, s as colorsFor, t as requireSandbox } from "./chunks/sandbox-presence.js";
import { n as writeAnew, t as prepareOutput } from "./chunks/output-file.js";
import { r as reviewedTenant } from "./chunks/review.js";
import { t as escapeJsonText } from "./chunks/escape2.js";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { readFile } from "node:fs/promises";
// src/cli/flags.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** Every option, as Node's `parseArgs` takes it. */
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
	name: { type: "string" },
	access: { type: "string" },
	"service-account": { type: "string" },
	slug: { type: "string" },
	"reader-client-id": { type: "string" },
	"writer-client-id": { type: "string" },
	repo: { type: "string" },
	"subject-prefix": { type: "string" },
	"default-branch": { type: "string" },
	issuer: { type: "string" },
	attribution: {
		type: "boolean",
		default: false
	},
	"no-cipp-in-plans": {
		type: "boolean",
		default: false
	},
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
/** What an option's value is called in the help, and what the option does. */
const flagHelp = {
	policies: {
		value: "dir",
		does: "The policies directory (default: policies)"
	},
	tenant: {
		value: "id or name",
		does: "Only this tenant; may be given several times"
	},
	shard: {
		value: "i/n",
		does: "Only this part of the tenants, as \"ringfence shards\" prints it"
	},
	"client-id": {
		value: "id",
		does: "The app registration to sign in as (default: AZURE_CLIENT_ID)"
	},
	"fail-on": {
		value: "what",
		does: "error, warning or never: what makes the exit code 1 (default: error)"
	},
	json: { does: "Print the result as JSON" },
	out: {
		value: "file",
		does: "Write the plan as JSON"
	},
	markdown: {
		value: "file",
		does: "Write the pull-request comment as Markdown"
	},
	"detailed-exit-code": { does: "Exit with 1 when there is something to change" },
	plan: {
		value: "file",
		does: "Only carry out this reviewed plan; a tenant that has changed since is refused"
	},
	yes: { does: "Do not ask; needed where there is no terminal to ask at, unless an apply has --plan" },
	size: {
		value: "number",
		does: "Tenants per runner (default: 500)"
	},
	keep: { does: "Keep the sandbox running and print its environment, for commands in a second terminal" },
	port: {
		value: "number",
		does: "The port of the sandbox (default: any free one)"
	},
	faults: {
		value: "share",
		does: "Let this share of the requests fail, as in 0.2"
	},
	name: {
		value: "name",
		does: "The client's display name"
	},
	access: {
		value: "way",
		does: "How CIPP gets in: gdap or direct (default: gdap)"
	},
	"service-account": {
		value: "upn",
		does: "With --access direct: CIPP's service account in that tenant"
	},
	slug: {
		value: "word",
		does: "The file's name without .yaml; left out, it follows from the name"
	},
	"reader-client-id": {
		value: "id",
		does: "The reader's app registration (default: RINGFENCE_READER_CLIENT_ID)"
	},
	"writer-client-id": {
		value: "id",
		does: "The writer's app registration (default: RINGFENCE_WRITER_CLIENT_ID)"
	},
	repo: {
		value: "owner/name",
		does: "The repository on GitHub (default: GITHUB_REPOSITORY)"
	},
	"subject-prefix": {
		value: "text",
		does: "How its OIDC subjects begin, where there is no GH_TOKEN to ask GitHub with"
	},
	"default-branch": {
		value: "name",
		does: "Its default branch, with --subject-prefix (default: main)"
	},
	issuer: {
		value: "url",
		does: "Who issues its OIDC tokens, where an enterprise has changed that"
	},
	attribution: { does: "Let the reader see who changed something: AuditLog.Read.All" },
	"no-cipp-in-plans": { does: "Keep plans of pull requests out of CIPP: then nobody sees Part C before an apply" },
	help: { does: "This text" },
	version: { does: "The version" }
};
const commands = {
	validate: {
		does: "Check the policy files. No network, no sign-in.",
		takes: [
			"tenant",
			"fail-on",
			"json"
		]
	},
	plan: {
		does: "Show what apply would do. Reads the tenants, writes nothing.",
		takes: [
			"tenant",
			"shard",
			"client-id",
			"fail-on",
			"json",
			"out",
			"markdown",
			"detailed-exit-code"
		],
		signsIn: true
	},
	apply: {
		does: "Show the plan, carry it out, and verify it by planning again.",
		takes: [
			"tenant",
			"shard",
			"client-id",
			"fail-on",
			"json",
			"plan",
			"yes"
		],
		signsIn: true
	},
	drift: {
		does: "Show what is not as the files say, and who changed it. Writes nothing.",
		takes: [
			"tenant",
			"shard",
			"client-id",
			"writer-client-id",
			"json",
			"markdown"
		],
		signsIn: true
	},
	coverage: {
		does: "Show the MSP's customers that no client file describes.",
		takes: ["client-id", "json"],
		signsIn: true
	},
	"new-client": {
		does: "Write the file of a new client tenant. Asks for what is left out.",
		takes: [
			"tenant",
			"name",
			"access",
			"service-account",
			"slug",
			"reader-client-id",
			"writer-client-id"
		]
	},
	setup: {
		does: "Make the app registrations that workflows sign in with. Shows the steps and asks first.",
		takes: [
			"repo",
			"yes",
			"attribution",
			"no-cipp-in-plans",
			"reader-client-id",
			"writer-client-id",
			"subject-prefix",
			"default-branch",
			"issuer"
		],
		signsIn: true
	},
	doctor: {
		does: "Check the set-up, and name each piece that is missing. Writes nothing.",
		takes: [
			"repo",
			"tenant",
			"fail-on",
			"json"
		],
		signsIn: true
	},
	shards: {
		does: "Print the matrix that splits a large estate over several runners.",
		takes: ["size"]
	},
	rehearse: {
		does: "Play the policies against a sandbox on this machine: validate, plan, apply, plan again.",
		takes: [
			"keep",
			"port",
			"faults"
		]
	}
};
function isCommand(word) {
	return Object.hasOwn(commands, word);
}
/** The options that a command takes. */
function flagsOf(word) {
	return [
		"policies",
		...commands[word].takes,
		"help"
	];
}
// src/cli/options.ts
/** @throws RingfenceError for a command or option that does not exist, with the one that was probably meant */
function parseCommandLine(parameters) {
	const { values, positionals } = parse(parameters);
	const [word, ...rest] = positionals;
	if (values.version) return {
		...common(values),
		command: "version"
	};
	if (word === void 0) return {
		...common(values),
		command: "help"
	};
	const topic = word === "help" ? rest[0] : word;
	if (topic !== void 0 && !isCommand(topic)) throw unknown("command", topic, Object.keys(commands));
	if (values.help || word === "help") return {
		...common(values),
		command: "help",
		...topic && { topic }
	};
	if (!isCommand(word)) throw unknown("command", word, Object.keys(commands));
	if (rest.length > 0) throw usage(`"${rest[0]}" is one word too many after "${word}".`, word);
	const allowed = flagsOf(word);
	for (const name of longNames(parameters)) if (!allowed.includes(name)) throw usage(`"${word}" has no option --${name}.`, word);
	return {
		...common(values),
		command: word
	};
}
function longNames(parameters) {
	return parameters.flatMap((text) => /^--([^=]+)/.exec(text)?.[1] ?? []);
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
		const [, dashes = "", name = ""] = /'(--?)([^' ]+)/.exec(String(error)) ?? [];
		const command = parameters.find(isCommand);
		if (name === "") throw usage("The options could not be read.", command);
		const known = command === void 0 ? Object.keys(flags) : flagsOf(command);
		if (dashes === "-" && name !== "h") throw unknownShort(name, parameters, known, command);
		if (dashes === "-" || name in flags) throw usage(`--${dashes === "-" ? "help" : name} needs a value, or takes none.`, command);
		throw unknown("option", `--${name}`, dashed(known), command);
	}
}
const dashed = (names) => names.map((name) => `--${name}`);
/** `-p`, or a long name after one dash: Node's parser tells its first letter only. */
function unknownShort(letter, parameters, known, command) {
	const written = parameters.find((text) => text.startsWith(`-${letter}`)) ?? `-${letter}`;
	if (written.length > 2) return unknown("option", written, dashed(known), command);
	const meant = dashed(known.filter((name) => name.startsWith(letter)));
	const last = meant.at(-1) ?? "";
	const list = meant.length < 2 ? last : `${meant.slice(0, -1).join(", ")} or ${last}`;
	return usage(`There is no option "${written}".${list === "" ? "" : ` Did you mean ${list}?`}`, command);
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
		faults: number("faults", values.faults, 0, 1) ?? 0,
		client: {
			name: values.name,
			access: values.access,
			serviceAccount: values["service-account"],
			slug: values.slug
		},
		readerClientId: values["reader-client-id"],
		writerClientId: values["writer-client-id"],
		repository: values.repo,
		subjectPrefix: values["subject-prefix"],
		defaultBranch: values["default-branch"],
		issuer: values.issuer,
		attribution: values.attribution,
		cippInPlans: !values["no-cipp-in-plans"]
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
function unknown(kind, text, known, command) {
	const [nearest] = [...known].sort((a, b) => (0, import_fastest_levenshtein.distance)(text, a) - (0, import_fastest_levenshtein.distance)(text, b));
	return usage(`There is no ${kind} "${text}".${nearest !== void 0 && (0, import_fastest_levenshtein.distance)(text, nearest) <= 3 ? ` Did you mean ${nearest}?` : ""}`, command);
}
function usage(message, command) {
	const about = command === void 0 ? "" : `${command} `;
	return new RingfenceError("bad-input", message, { hint: `See ringfence ${about}--help.` });
}
// src/cli/help.ts
const environment = `Environment
  AZURE_CLIENT_ID, AZURE_AUTHORITY_HOST, RINGFENCE_GRAPH_ENDPOINT, NODE_EXTRA_CA_CERTS, NO_COLOR,
  ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN (a workflow's OIDC token; without it, the Azure CLI's login is used),
  RINGFENCE_REQUESTS_PER_SECOND (Conditional Access requests per tenant, default 1: Microsoft's limit)`;
const exitCodes = "Exit codes: 0 nothing wrong, 1 findings that block or a failed change, 2 could not run.";
/** What there is, or what one command takes. */
function helpText(command) {
	return command === void 0 ? overview() : helpOf(command);
}
function overview() {
	const width = Math.max(...Object.keys(commands).map((word) => word.length)) + 3;
	return `ringfence keeps access to CIPP inside the networks an MSP trusts.

Usage: ringfence <command> [options]

Commands
${Object.entries(commands).map(([word, { does }]) => `  ${word.padEnd(width)}${does}`).join("\n")}

"ringfence <command> --help" lists the options of a command.

${rows("Options", [
		"policies",
		"help",
		"version"
	])}

${environment}

${exitCodes}
`;
}
function helpOf(command) {
	const about = commands[command];
	return [
		`${about.does}\n`,
		`Usage: ringfence ${command} [options]\n`,
		`${rows("Options", flagsOf(command))}\n`,
		..."signsIn" in about ? [`${environment}\n`] : [],
		`${exitCodes}\n`
	].join("\n");
}
function rows(title, names) {
	const shown = names.map((name) => {
		const { value, does } = flagHelp[name];
		return {
			left: `${"short" in flags[name] ? `-${flags[name].short}, ` : ""}--${name}${value === void 0 ? "" : ` <${value}>`}`,
			does
		};
	});
	const width = Math.max(...shown.map(({ left }) => left.length)) + 3;
	return [title, ...shown.map(({ left, does }) => `  ${left.padEnd(width)}${does}`)].join("\n");
}
// src/cli/run.ts
/**
* @param program the file that Node runs for this command line; rehearse runs it again for each step
* @returns the exit code
*/
async function runCommand(line, program) {
	switch (line.command) {
		case "help":
			print(helpText(line.topic));
			return 0;
		case "version":
			print((await import("./chunks/version2.js")).version);
			return 0;
		case "validate": return runValidate(line);
		case "plan": return runPlan(line);
		case "apply": return runApply(line);
		case "drift": return (await import("./chunks/estate-run.js")).runDrift(line);
		case "coverage": return (await import("./chunks/estate-run.js")).runCoverage(line);
		case "new-client": return (await import("./chunks/estate-run.js")).runNewClient(line);
		case "setup": return (await import("./chunks/setup-run.js")).runSetup(line);
		case "doctor": return (await import("./chunks/setup-run.js")).runDoctor(line);
		case "shards": return runShards(line);
		case "rehearse": return runRehearse(line, program);
	}
}
async function runValidate(line) {
	const { validate } = await import("./chunks/validate.js");
	const { renderValidation } = await import("./chunks/validation.js");
	const result = await validate(contextOf(line), line);
	print(line.json ? escapeJsonText(JSON.stringify(result, null, 2)) : renderValidation(result, look()));
	return result.exitCode;
}
async function runPlan(line) {
	for (const file of [line.out, line.markdown]) if (file !== void 0) await prepareOutput(file);
	await requireSandbox(process.env);
	const { plan } = await import("./chunks/plan.js");
	const result = await plan(contextOf(line), line);
	if (!result.plan) return showProblems(result);
	const { planJson } = await import("./chunks/json2.js");
	if (line.out !== void 0) await writeAnew(line.out, planJson(result.plan));
	if (line.markdown !== void 0) {
		const { renderComment } = await import("./chunks/comment3.js");
		await writeAnew(line.markdown, renderComment(result.plan, {}));
	}
	print(line.json ? planJson(result.plan) : await planText(result.plan));
	return result.exitCode;
}
async function runApply(line) {
	const { apply } = await import("./chunks/apply.js");
	const reviewed = line.plan === void 0 ? void 0 : await readPlan(line.plan);
	await requireSandbox(process.env);
	const confirm = async (plan) => {
		if (!line.json) print(reviewed?.fingerprint === plan.fingerprint ? sameAsReviewed(plan) : await planText(plan));
		return meant(plan, line);
	};
	const tenants = new Map(reviewed?.tenants.map((tenant) => [tenant.tenant.id, reviewedTenant(tenant)]));
	const result = await apply(contextOf(line), {
		review: reviewed && (async () => ({ tenants })),
		confirm,
		failOn: line.failOn
	});
	if (result.problems.length > 0) return showProblems(result);
	const { renderOutcome } = await import("./chunks/outcome2.js");
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
async function meant({ tenants }, { yes, plan: reviewed }) {
	const changes = tenants.filter(({ status }) => status === "ready").flatMap((tenant) => tenant.changes);
	if (yes || reviewed || changes.length === 0) return true;
	const question = `Carry out ${changes.length} ${changes.length === 1 ? "change" : "changes"}?`;
	return await confirmed(question, async () => {
		const { resolveCloud } = await import("./chunks/cloud.js");
		return !resolveCloud(process.env).real;
	});
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
