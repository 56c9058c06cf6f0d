import type { FailOn, Shard } from "../commands/context.ts";
import { parseShard } from "../commands/shard.ts";
import { RingfenceError } from "../errors.ts";

const commands = [
	"validate",
	"plan",
	"apply",
	"comment",
	"drift",
	"coverage",
	"new-client",
	"doctor",
	"shards",
	"pull-requests",
] as const;

/** What an apply does with a tenant whose plan nobody reviewed. */
export type ApprovedPlan = "require" | "warn" | "off";

export interface Inputs {
	readonly command: (typeof commands)[number];
	/** Where all relative paths begin. */
	readonly workingDirectory: string | undefined;
	readonly policies: string;
	readonly clientId: string | undefined;
	readonly writerClientId: string | undefined;
	readonly tenants: readonly string[];
	readonly shard: Shard | undefined;
	/** Tenants per runner. */
	readonly shardSize: number;
	readonly failOn: FailOn;
	readonly approvedPlan: ApprovedPlan;
	/** Fingerprints of whole plans or of single tenants that somebody approves by naming them. */
	readonly approvedFingerprints: readonly string[];
	/** A plan file whose plan was reviewed. */
	readonly reviewedPlan: string | undefined;
	/** The only CIPP that this run may sign in to. */
	readonly cippUrl: string | undefined;
	readonly outputDirectory: string | undefined;
	/** A directory with the results of all shards. */
	readonly results: string | undefined;
	/** Whether results go to the pull request. The drift issue is kept in any case: it is what drift is for. */
	readonly comment: boolean;
	/** The number of the pull request, where the event does not say. */
	readonly pullRequest: number | undefined;
	/** The commit that was planned for it. */
	readonly headSha: string | undefined;
	readonly token: string | undefined;
	readonly bot: string | undefined;
	readonly client: {
		readonly name: string | undefined;
		readonly access: string | undefined;
		readonly serviceAccount: string | undefined;
		readonly slug: string | undefined;
	};
}

/**
 * All inputs of action.yml as one value.
 * @throws RingfenceError naming the input that is not one of its words
 */
export function readInputs(getInput: (name: string) => string): Inputs {
	const optional = (name: string) => getInput(name) || undefined;
	return {
		command: oneOf("command", getInput("command"), commands),
		workingDirectory: optional("working-directory"),
		policies: optional("policies") ?? "policies",
		clientId: optional("client-id"),
		writerClientId: optional("writer-client-id"),
		tenants: lines(getInput("tenant")),
		shard: optional("shard") === undefined ? undefined : parseShard(getInput("shard")),
		shardSize: count("shard-size", optional("shard-size")) ?? 500,
		failOn: oneOf("fail-on", optional("fail-on") ?? "error", ["error", "warning", "never"]),
		approvedPlan: oneOf("approved-plan", optional("approved-plan") ?? "require", ["require", "warn", "off"]),
		approvedFingerprints: fingerprints(getInput("approved-fingerprints")),
		reviewedPlan: optional("reviewed-plan"),
		cippUrl: optional("cipp-url"),
		outputDirectory: optional("output-directory"),
		results: optional("results"),
		comment: oneOf("comment", optional("comment") ?? "true", ["true", "false"]) === "true",
		pullRequest: count("pull-request", optional("pull-request")),
		headSha: optional("head-sha"),
		token: optional("token"),
		bot: optional("bot"),
		client: {
			name: optional("client-name"),
			access: optional("client-access"),
			serviceAccount: optional("client-service-account"),
			slug: optional("client-slug"),
		},
	};
}

function lines(text: string): string[] {
	return text
		.split("\n")
		.map((line) => line.trim())
		.filter(Boolean);
}

function fingerprints(text: string): string[] {
	const words = text
		.toLowerCase()
		.split(/[\s,]+/)
		.filter(Boolean);
	const wrong = words.find((word) => !/^[0-9a-f]{64}$/.test(word));
	if (wrong === undefined) return words;
	throw new RingfenceError("bad-input", `The input approved-fingerprints has "${wrong}".`, {
		hint: "A fingerprint is 64 hexadecimal digits. Copy it from the end of the plan.",
	});
}

function count(name: string, text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const value = Number(text);
	if (Number.isInteger(value) && value > 0) return value;
	throw new RingfenceError("bad-input", `The input ${name} is a number from 1; it is "${text}".`);
}

function oneOf<const T extends string>(name: string, text: string, words: readonly T[]): T {
	const found = words.find((word) => word === text);
	if (found !== undefined) return found;
	throw new RingfenceError("bad-input", `The input ${name} is ${words.join(", ")}; it is "${text}".`, {
		hint: `Correct "with: ${name}:" in the workflow.`,
	});
}
