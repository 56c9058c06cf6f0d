#!/usr/bin/env node
import { t as require_fastest_levenshtein } from "./chunks/fastest-levenshtein.js";
import { t as parseShard } from "./chunks/shard2.js";
import { t as RingfenceError } from "./chunks/errors.js";
import { a as isCommand, i as flagsOf, r as flags, t as commands } from "./chunks/flags.js";
import { n as explainFailure, r as print } from "./chunks/output.js";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
// src/cli/options.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
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
// src/cli/run.ts
/**
* @param program the file that Node runs for this command line; rehearse runs it again for each step
* @returns the exit code
*/
async function runCommand(line, program) {
	switch (line.command) {
		case "help":
			print((await import("./chunks/help.js")).helpText(line.topic));
			return 0;
		case "version":
			print((await import("./chunks/version2.js")).version);
			return 0;
		case "validate": return (await import("./chunks/plan-run2.js")).runValidate(line);
		case "plan": return (await import("./chunks/plan-run2.js")).runPlan(line);
		case "apply": return (await import("./chunks/apply-run2.js")).runApply(line);
		case "drift": return (await import("./chunks/estate-run.js")).runDrift(line);
		case "coverage": return (await import("./chunks/estate-run.js")).runCoverage(line);
		case "new-client": return (await import("./chunks/estate-run.js")).runNewClient(line);
		case "shards": return (await import("./chunks/estate-run.js")).runShards(line);
		case "setup": return (await import("./chunks/setup-run.js")).runSetup(line);
		case "doctor": return (await import("./chunks/setup-run.js")).runDoctor(line);
		case "rehearse": return (await import("./chunks/rehearse-run.js")).runRehearse(line, program);
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
