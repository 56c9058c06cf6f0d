import { parseArgs } from "node:util";
import { distance } from "fastest-levenshtein";
import type { FailOn, Shard } from "../commands/context.ts";
import { parseShard } from "../commands/shard.ts";
import { RingfenceError } from "../errors.ts";

const flags = {
	policies: { type: "string", default: "policies" },
	"client-id": { type: "string" },
	tenant: { type: "string", multiple: true },
	"fail-on": { type: "string", default: "error" },
	json: { type: "boolean", default: false },
	out: { type: "string" },
	markdown: { type: "string" },
	"detailed-exit-code": { type: "boolean", default: false },
	plan: { type: "string" },
	yes: { type: "boolean", default: false },
	shard: { type: "string" },
	size: { type: "string" },
	keep: { type: "boolean", default: false },
	port: { type: "string" },
	faults: { type: "string" },
	help: { type: "boolean", short: "h", default: false },
	version: { type: "boolean", default: false },
} as const;

/** The flags that each command takes, beside --policies and --help. */
const commands = {
	validate: ["tenant", "fail-on", "json"],
	plan: ["client-id", "tenant", "shard", "fail-on", "json", "out", "markdown", "detailed-exit-code"],
	apply: ["client-id", "tenant", "shard", "fail-on", "plan", "yes", "json"],
	shards: ["size"],
	rehearse: ["keep", "port", "faults"],
} as const satisfies Record<string, readonly (keyof typeof flags)[]>;

export type CommandName = keyof typeof commands | "help" | "version";

export interface CommandLine {
	readonly command: CommandName;
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
}

export const help = `ringfence keeps access to CIPP inside the networks an MSP trusts.

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
export function parseCommandLine(parameters: readonly string[]): CommandLine {
	const { values, positionals } = parse(parameters);
	const [word, ...rest] = positionals;
	if (values.version) return { ...common(values), command: "version" };
	if (values.help || word === undefined || word === "help") return { ...common(values), command: "help" };
	if (!isCommand(word)) throw unknown("command", word, Object.keys(commands));
	if (rest.length > 0) throw usage(`"${rest[0]}" is one word too many after "${word}".`);
	const allowed: readonly string[] = [...commands[word], "policies", "help"];
	for (const name of parameters
		.filter((text) => text.startsWith("--"))
		.map((text) => text.slice(2).replace(/=.*/s, ""))) {
		if (name !== "" && !allowed.includes(name)) throw usage(`"${word}" has no option --${name}.`);
	}
	return { ...common(values), command: word };
}

function parse(parameters: readonly string[]) {
	try {
		return parseArgs({ args: [...parameters], options: flags, allowPositionals: true, strict: true });
	} catch (error) {
		const name = /'--([^' ]+)/.exec(String(error))?.[1];
		if (name !== undefined && !(name in flags))
			throw unknown(
				"option",
				`--${name}`,
				Object.keys(flags).map((flag) => `--${flag}`),
			);
		throw usage(
			name === undefined ? "The options could not be read." : `--${name} needs a value, or takes none.`,
		);
	}
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

function isCommand(word: string): word is keyof typeof commands {
	return Object.hasOwn(commands, word);
}

function unknown(kind: "command" | "option", text: string, known: readonly string[]): RingfenceError {
	const [nearest] = [...known].sort((a, b) => distance(text, a) - distance(text, b));
	const meant = nearest !== undefined && distance(text, nearest) <= 3 ? ` Did you mean ${nearest}?` : "";
	return usage(`There is no ${kind} "${text}".${meant}`);
}

function usage(message: string): RingfenceError {
	return new RingfenceError("bad-input", message, { hint: "See ringfence --help." });
}
