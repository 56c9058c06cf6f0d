import type { DesiredPolicy, DesiredTenant, SkippedPolicy } from "../desired/tenant.ts";
import { type JsonObject, textAt } from "../json.ts";
import { finding } from "./findings.ts";
import type { Match } from "./match.ts";
import type { Finding } from "./plan.ts";

export interface Skips {
	/** Written policies by their entry, all others by the live object. */
	readonly skipped: ReadonlyMap<object, SkippedPolicy>;
	readonly findings: readonly Finding[];
}

interface Candidate {
	readonly key: object;
	readonly name: string;
	/** Empty for a policy that is still to be created. */
	readonly id: string;
}

/**
 * The policies that `skipPolicies` names. An entry without an id that means two of them is never guessed about: it gets
 * a finding that names both, and skips neither.
 * @param others raw policies that are neither written nor removed
 */
export function matchSkips(
	desired: DesiredTenant,
	written: readonly Match<DesiredPolicy>[],
	others: readonly JsonObject[],
): Skips {
	const candidates = [
		...written.map(({ desired: key, live }) => candidate(key, key.name, live)),
		...others.map((key) => candidate(key, textAt(key, "displayName"), key)),
	];
	// An entry that describes no one policy has a finding of its own, and its name is no slip of the pen.
	const entries = new Set(written.map((match) => match.desired));
	const unmatched = new Set(desired.policies.filter((entry) => !entries.has(entry)).map(({ name }) => name));
	const skipped = new Map<object, SkippedPolicy>();
	const findings: Finding[] = [];
	for (const skip of desired.skipPolicies ?? []) {
		const found = candidates.filter(({ name, id }) =>
			skip.id === undefined ? name === skip.name : id === skip.id,
		);
		const [first, second] = found;
		if (first && second) findings.push(ambiguous(desired, skip, found));
		else if (first) skipped.set(first.key, skip);
		else if (!unmatched.has(skip.name)) findings.push(unknown(desired, skip));
	}
	return { skipped, findings };
}

function candidate(key: object, name: string, live: JsonObject = {}): Candidate {
	return { key, name, id: textAt(live, "id").toLowerCase() };
}

function ambiguous({ name }: DesiredTenant, skip: SkippedPolicy, found: readonly Candidate[]): Finding {
	const ids = found.map(({ id }) => id || "one that is still to be created").sort();
	return finding("ambiguous-name", {
		subject: skip.name,
		message: `${name} has ${found.length} policies named "${skip.name}", so that none of them is skipped: ${ids.join(", ")}.`,
		fix: "Add id: with the one that is meant; list each of them, with its id, where all are.",
		position: skip.position,
	});
}

function unknown({ name }: DesiredTenant, skip: SkippedPolicy): Finding {
	return finding("unknown-name", {
		subject: skip.name,
		message: `${name} has no policy "${skip.name}" to skip.`,
		fix: "Correct the name under skipPolicies, or take the entry out.",
		position: skip.position,
	});
}
