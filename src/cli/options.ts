import { parseArgs } from "node:util";
import { distance } from "fastest-levenshtein";
import type { FailOn, Shard } from "../commands/context.ts";
import { parseShard } from "../commands/shard.ts";
import { RingfenceError } from "../errors.ts";
import { type CommandWord, commands, flags, flagsOf, isCommand } from "./flags.ts";

export type CommandName = CommandWord | "help" | "version";

export interface CommandLine {
	readonly command: CommandName;
	/** With help: what it is asked about. */
	readonly topic?: CommandWord;
	readonly policies: string;
	readonly clientId: string | undefined;
	readonly tenants: readonly string[];
	readonly failOn: FailOn;
	readonly json: boolean;
	readonly out: string | undefined;
	readonly markdown: string | undefined;
	readonly detailedExitCode: boolean;
	readonly plan: string | undefined;
	readonly yes: boolean;
	readonly shard: Shard | undefined;
	readonly size: number;
	readonly keep: boolean;
	readonly port: number | undefined;
	readonly faults: number;
	readonly client: {
		readonly name: string | undefined;
		readonly access: string | undefined;
		readonly serviceAccount: string | undefined;
		readonly slug: string | undefined;
	};
	readonly readerClientId: string | undefined;
	readonly writerClientId: string | undefined;
	readonly repository: string | undefined;
	readonly subjectPrefix: string | undefined;
	readonly defaultBranch: string | undefined;
	readonly issuer: string | undefined;
	readonly attribution: boolean;
	readonly cippInPlans: boolean;
}

/** @throws RingfenceError for a command or option that does not exist, with the one that was probably meant */
export function parseCommandLine(parameters: readonly string[]): CommandLine {
	const { values, positionals } = parse(parameters);
	const [word, ...rest] = positionals;
	if (values.version) return { ...common(values), command: "version" };
	if (word === undefined) return { ...common(values), command: "help" };
	const topic = word === "help" ? rest[0] : word;
	if (topic !== undefined && !isCommand(topic)) throw unknown("command", topic, Object.keys(commands));
	if (values.help || word === "help") return { ...common(values), command: "help", ...(topic && { topic }) };
	if (!isCommand(word)) throw unknown("command", word, Object.keys(commands));
	if (rest.length > 0) throw usage(`"${rest[0]}" is one word too many after "${word}".`, word);
	const allowed: readonly string[] = flagsOf(word);
	for (const name of longNames(parameters)) {
		if (!allowed.includes(name)) throw usage(`"${word}" has no option --${name}.`, word);
	}
	return { ...common(values), command: word };
}

function longNames(parameters: readonly string[]): string[] {
	return parameters.flatMap((text) => /^--([^=]+)/.exec(text)?.[1] ?? []);
}

function parse(parameters: readonly string[]) {
	try {
		return parseArgs({ args: [...parameters], options: flags, allowPositionals: true, strict: true });
	} catch (error) {
		const [, dashes = "", name = ""] = /'(--?)([^' ]+)/.exec(String(error)) ?? [];
		const command = parameters.find(isCommand);
		if (name === "") throw usage("The options could not be read.", command);
		const known = command === undefined ? Object.keys(flags) : flagsOf(command);
		if (dashes === "-" && name !== "h") throw unknownShort(name, parameters, known, command);
		if (dashes === "-" || name in flags) {
			throw usage(`--${dashes === "-" ? "help" : name} needs a value, or takes none.`, command);
		}
		throw unknown("option", `--${name}`, dashed(known), command);
	}
}

const dashed = (names: readonly string[]) => names.map((name) => `--${name}`);

/** `-p`, or a long name after one dash: Node's parser tells its first letter only. */
function unknownShort(
	letter: string,
	parameters: readonly string[],
	known: readonly string[],
	command: CommandWord | undefined,
): RingfenceError {
	const written = parameters.find((text) => text.startsWith(`-${letter}`)) ?? `-${letter}`;
	if (written.length > 2) return unknown("option", written, dashed(known), command);
	const meant = dashed(known.filter((name) => name.startsWith(letter)));
	const last = meant.at(-1) ?? "";
	const list = meant.length < 2 ? last : `${meant.slice(0, -1).join(", ")} or ${last}`;
	return usage(`There is no option "${written}".${list === "" ? "" : ` Did you mean ${list}?`}`, command);
}

function common(values: ReturnType<typeof parse>["values"]): Omit<CommandLine, "command"> {
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
		shard: values.shard === undefined ? undefined : parseShard(values.shard),
		size: number("size", values.size, 1, 10_000) ?? 500,
		keep: values.keep,
		port: number("port", values.port, 0, 65_535),
		faults: number("faults", values.faults, 0, 1) ?? 0,
		client: {
			name: values.name,
			access: values.access,
			serviceAccount: values["service-account"],
			slug: values.slug,
		},
		readerClientId: values["reader-client-id"],
		writerClientId: values["writer-client-id"],
		repository: values.repo,
		subjectPrefix: values["subject-prefix"],
		defaultBranch: values["default-branch"],
		issuer: values.issuer,
		attribution: values.attribution,
		cippInPlans: !values["no-cipp-in-plans"],
	};
}

/** @throws RingfenceError for another word */
export function failOn(text: string): FailOn {
	if (text === "error" || text === "warning" || text === "never") return text;
	throw usage(`fail-on is error, warning or never, not "${text}".`);
}

function number(flag: string, text: string | undefined, least: number, most: number): number | undefined {
	if (text === undefined) return undefined;
	const value = Number(text);
	if (text.trim() !== "" && value >= least && value <= most) return value;
	throw usage(`--${flag} is a number from ${least} to ${most}, not "${text}".`);
}

function unknown(
	kind: "command" | "option",
	text: string,
	known: readonly string[],
	command?: CommandWord,
): RingfenceError {
	const [nearest] = [...known].sort((a, b) => distance(text, a) - distance(text, b));
	const meant = nearest !== undefined && distance(text, nearest) <= 3 ? ` Did you mean ${nearest}?` : "";
	return usage(`There is no ${kind} "${text}".${meant}`, command);
}

function usage(message: string, command?: CommandWord): RingfenceError {
	const about = command === undefined ? "" : `${command} `;
	return new RingfenceError("bad-input", message, { hint: `See ringfence ${about}--help.` });
}
