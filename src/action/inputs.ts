import type { FailOn } from "../commands/context.ts";
import { RingfenceError } from "../errors.ts";

export interface Inputs {
	readonly command: "validate" | "plan" | "apply";
	readonly policies: string;
	readonly clientId: string | undefined;
	readonly tenants: readonly string[];
	readonly failOn: FailOn;
	readonly reviewedPlan: string | undefined;
	readonly outputDirectory: string | undefined;
}

/**
 * All inputs of action.yml as one value.
 * @throws RingfenceError naming the input that is not one of its words
 */
export function readInputs(getInput: (name: string) => string): Inputs {
	const optional = (name: string) => getInput(name) || undefined;
	return {
		command: oneOf("command", getInput("command"), ["validate", "plan", "apply"]),
		policies: optional("policies") ?? "policies",
		clientId: optional("client-id"),
		tenants: getInput("tenant")
			.split("\n")
			.map((line) => line.trim())
			.filter(Boolean),
		failOn: oneOf("fail-on", optional("fail-on") ?? "error", ["error", "warning", "never"]),
		reviewedPlan: optional("reviewed-plan"),
		outputDirectory: optional("output-directory"),
	};
}

function oneOf<const T extends string>(name: string, text: string, words: readonly T[]): T {
	const found = words.find((word) => word === text);
	if (found !== undefined) return found;
	throw new RingfenceError("bad-input", `The input ${name} is ${words.join(", ")}; it is "${text}".`, {
		hint: `Correct "with: ${name}:" in the workflow.`,
	});
}
