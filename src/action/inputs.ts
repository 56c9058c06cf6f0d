import type { FailOn, Shard } from "../commands/context.ts";
import { parseShard } from "../commands/shard.ts";
import { RingfenceError } from "../errors.ts";

export interface Inputs {
	readonly command: "validate" | "plan" | "apply" | "shards";
	readonly policies: string;
	readonly clientId: string | undefined;
	readonly tenants: readonly string[];
	readonly shard: Shard | undefined;
	/** Tenants per runner. */
	readonly shardSize: number;
	readonly failOn: FailOn;
	/** A file, or "none" for an apply that nobody reviewed. */
	readonly reviewedPlan: string;
	/** The only CIPP that this run may sign in to. */
	readonly cippUrl: string | undefined;
	readonly outputDirectory: string | undefined;
}

/**
 * All inputs of action.yml as one value.
 * @throws RingfenceError naming the input that is not one of its words
 */
export function readInputs(getInput: (name: string) => string): Inputs {
	const optional = (name: string) => getInput(name) || undefined;
	const command = oneOf("command", getInput("command"), ["validate", "plan", "apply", "shards"]);
	return {
		command,
		policies: optional("policies") ?? "policies",
		clientId: optional("client-id"),
		tenants: getInput("tenant")
			.split("\n")
			.map((line) => line.trim())
			.filter(Boolean),
		shard: optional("shard") === undefined ? undefined : parseShard(getInput("shard")),
		shardSize: shardSize(optional("shard-size") ?? "500"),
		failOn: oneOf("fail-on", optional("fail-on") ?? "error", ["error", "warning", "never"]),
		reviewedPlan: command === "apply" ? reviewedPlan(getInput("reviewed-plan")) : "none",
		cippUrl: optional("cipp-url"),
		outputDirectory: optional("output-directory"),
	};
}

/** Empty is what an expression leaves that names a missing output, and must not mean that no review is needed. */
function reviewedPlan(text: string): string {
	if (text !== "") return text;
	throw new RingfenceError("bad-input", "The input reviewed-plan is empty.", {
		hint: "Name the plan file that was reviewed. Write reviewed-plan: none for an apply without one.",
	});
}

function shardSize(text: string): number {
	const size = Number(text);
	if (Number.isInteger(size) && size > 0) return size;
	throw new RingfenceError("bad-input", `The input shard-size is a number of tenants; it is "${text}".`);
}

function oneOf<const T extends string>(name: string, text: string, words: readonly T[]): T {
	const found = words.find((word) => word === text);
	if (found !== undefined) return found;
	throw new RingfenceError("bad-input", `The input ${name} is ${words.join(", ")}; it is "${text}".`, {
		hint: `Correct "with: ${name}:" in the workflow.`,
	});
}
