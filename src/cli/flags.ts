/** Every option, as Node's `parseArgs` takes it. */
export const flags = {
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
	attribution: { type: "boolean", default: false },
	"no-cipp-in-plans": { type: "boolean", default: false },
	help: { type: "boolean", short: "h", default: false },
	version: { type: "boolean", default: false },
} as const;

export type Flag = keyof typeof flags;

/** What an option's value is called in the help, and what the option does. */
export const flagHelp: Readonly<Record<Flag, { readonly value?: string; readonly does: string }>> = {
	policies: { value: "dir", does: "The policies directory (default: policies)" },
	tenant: { value: "id or name", does: "Only this tenant; may be given several times" },
	shard: { value: "i/n", does: 'Only this part of the tenants, as "ringfence shards" prints it' },
	"client-id": { value: "id", does: "The app registration to sign in as (default: AZURE_CLIENT_ID)" },
	"fail-on": {
		value: "what",
		does: "error, warning or never: what makes the exit code 1 (default: error)",
	},
	json: { does: "Print the result as JSON" },
	out: { value: "file", does: "Write the plan as JSON" },
	markdown: { value: "file", does: "Write the pull-request comment as Markdown" },
	"detailed-exit-code": { does: "Exit with 1 when there is something to change" },
	plan: {
		value: "file",
		does: "Only carry out this reviewed plan; a tenant that has changed since is refused",
	},
	yes: { does: "Do not ask; needed where there is no terminal to ask at" },
	size: { value: "number", does: "Tenants per runner (default: 500)" },
	keep: {
		does: "Keep the sandbox running and print its environment, for commands in a second terminal",
	},
	port: { value: "number", does: "The port of the sandbox (default: any free one)" },
	faults: { value: "share", does: "Let this share of the requests fail, as in 0.2" },
	name: { value: "name", does: "The client's display name" },
	access: { value: "way", does: "How CIPP gets in: gdap or direct (default: gdap)" },
	"service-account": { value: "upn", does: "With --access direct: CIPP's service account in that tenant" },
	slug: { value: "word", does: "The file's name without .yaml; left out, it follows from the name" },
	"reader-client-id": {
		value: "id",
		does: "The reader's app registration (default: RINGFENCE_READER_CLIENT_ID)",
	},
	"writer-client-id": {
		value: "id",
		does: "The writer's app registration (default: RINGFENCE_WRITER_CLIENT_ID)",
	},
	repo: { value: "owner/name", does: "The repository on GitHub (default: GITHUB_REPOSITORY)" },
	"subject-prefix": {
		value: "text",
		does: "How its OIDC subjects begin, where there is no GH_TOKEN to ask GitHub with",
	},
	"default-branch": { value: "name", does: "Its default branch, with --subject-prefix (default: main)" },
	issuer: { value: "url", does: "Who issues its OIDC tokens, where an enterprise has changed that" },
	attribution: {
		does: "Let the reader see who changed something: AuditLog.Read.All and Directory.Read.All",
	},
	"no-cipp-in-plans": {
		does: "Keep plans of pull requests out of CIPP: then nobody sees Part C before an apply",
	},
	help: { does: "This text" },
	version: { does: "The version" },
};

interface Command {
	readonly does: string;
	/** Beside --policies and --help, which every command takes. */
	readonly takes: readonly Flag[];
	/** Whether it signs in, and so reads the environment. */
	readonly signsIn?: true;
	/** What an option means here, where that is not what it means elsewhere. */
	readonly words?: Readonly<Partial<Record<Flag, { readonly value?: string; readonly does: string }>>>;
}

export const commands = {
	validate: {
		does: "Check the policy files. No network, no sign-in.",
		takes: ["tenant", "fail-on", "json"],
	},
	plan: {
		does: "Show what apply would do. Reads the tenants, writes nothing.",
		takes: ["tenant", "shard", "client-id", "fail-on", "json", "out", "markdown", "detailed-exit-code"],
		signsIn: true,
	},
	apply: {
		does: "Show the plan, carry it out, and verify it by planning again.",
		takes: ["tenant", "shard", "client-id", "fail-on", "json", "plan", "yes"],
		signsIn: true,
		words: {
			yes: { does: "Do not ask; needed where there is no terminal to ask at, unless --plan is given" },
		},
	},
	drift: {
		does: "Show what is not as the files say, and who changed it. Writes nothing.",
		takes: ["tenant", "shard", "client-id", "writer-client-id", "json", "markdown"],
		signsIn: true,
		words: { markdown: { value: "file", does: "Write the drift issue as Markdown" } },
	},
	coverage: {
		does: "Show the MSP's customers that no client file describes.",
		takes: ["client-id", "json"],
		signsIn: true,
	},
	"new-client": {
		does: "Write the file of a new client tenant. Asks for what is left out.",
		takes: ["tenant", "name", "access", "service-account", "slug", "reader-client-id", "writer-client-id"],
		words: { tenant: { value: "id or domain", does: "The new client's tenant" } },
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
			"issuer",
		],
		signsIn: true,
	},
	doctor: {
		does: "Check the set-up, and name each piece that is missing. Writes nothing.",
		takes: ["repo", "tenant", "fail-on", "json"],
		signsIn: true,
	},
	shards: {
		does: "Print the matrix that splits a large estate over several runners.",
		takes: ["size"],
	},
	rehearse: {
		does: "Play the policies against a sandbox on this machine: validate, plan, apply, plan again.",
		takes: ["keep", "port", "faults"],
	},
} as const satisfies Readonly<Record<string, Command>>;

export type CommandWord = keyof typeof commands;

export function isCommand(word: string): word is CommandWord {
	return Object.hasOwn(commands, word);
}

/** The options that a command takes. */
export function flagsOf(word: CommandWord): readonly Flag[] {
	return ["policies", ...commands[word].takes, "help"];
}
