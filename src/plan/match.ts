import type { DesiredNamedLocation, DesiredPolicy, DesiredTenant, Removal } from "../desired/tenant.ts";
import { type JsonObject, textAt } from "../json.ts";
import { finding } from "./findings.ts";
import type { Finding, ObjectKind } from "./plan.ts";

/** A written object and the live one that it describes; no live one means it has to be created. */
export interface Match<D extends DesiredNamedLocation | DesiredPolicy> {
	readonly desired: D;
	readonly live: JsonObject | undefined;
}

export interface Matching<D extends DesiredNamedLocation | DesiredPolicy> {
	readonly matches: readonly Match<D>[];
	readonly findings: readonly Finding[];
}

/**
 * Finds the live object of each written one: by id where pinned, else by display name, else by the name it had. Two
 * live objects of one name are never guessed between: the entry gets a finding and no match at all.
 */
export function matchObjects<D extends DesiredNamedLocation | DesiredPolicy>(
	tenant: DesiredTenant,
	desired: readonly D[],
	live: readonly JsonObject[],
): Matching<D> {
	const matches: Match<D>[] = [];
	const findings: Finding[] = [];
	const taken = new Map<string, D>();
	for (const entry of desired) {
		const found = candidates(entry, live);
		const [first] = found;
		const problem =
			found.length > 1
				? ambiguous(tenant, entry, entry.kind, found)
				: first === undefined && entry.id !== undefined
					? pinnedToNothing(tenant, entry)
					: first && taken.has(textAt(first, "id"))
						? describedTwice(tenant, entry, taken.get(textAt(first, "id")))
						: undefined;
		if (problem) findings.push(problem);
		else {
			matches.push({ desired: entry, live: first });
			if (first) taken.set(textAt(first, "id"), entry);
		}
	}
	return { matches, findings };
}

function candidates(entry: DesiredNamedLocation | DesiredPolicy, live: readonly JsonObject[]): JsonObject[] {
	if (entry.id !== undefined) return live.filter((object) => textAt(object, "id").toLowerCase() === entry.id);
	const named = live.filter((object) => textAt(object, "displayName") === entry.name);
	if (named.length > 0 || entry.renamedFrom === undefined) return named;
	return live.filter((object) => textAt(object, "displayName") === entry.renamedFrom);
}

/** The live objects that the file asks to delete. One that is gone already needs nothing. */
export function matchRemovals(
	tenant: DesiredTenant,
	live: { readonly [kind in ObjectKind]: readonly JsonObject[] },
): {
	readonly removals: readonly { removal: Removal; live: JsonObject }[];
	readonly findings: readonly Finding[];
} {
	const removals: { removal: Removal; live: JsonObject }[] = [];
	const findings: Finding[] = [];
	for (const removal of tenant.removals) {
		const found = live[removal.kind].filter(
			(object) =>
				textAt(object, "displayName") === removal.name &&
				(removal.id === undefined || textAt(object, "id").toLowerCase() === removal.id.toLowerCase()),
		);
		const [first] = found;
		if (found.length > 1) findings.push(ambiguous(tenant, removal, removal.kind, found));
		else if (first) removals.push({ removal, live: first });
	}
	return { removals, findings };
}

const words: Record<ObjectKind, string> = {
	namedLocation: "named location",
	conditionalAccessPolicy: "Conditional Access policy",
};

function ambiguous(
	tenant: DesiredTenant,
	entry: Pick<DesiredPolicy, "name" | "position">,
	kind: ObjectKind,
	found: readonly JsonObject[],
): Finding {
	const ids = found.map((object) => textAt(object, "id")).sort();
	const plural = kind === "namedLocation" ? "named locations" : "Conditional Access policies";
	return finding("ambiguous-name", {
		subject: entry.name,
		message: `${tenant.name} has ${found.length} ${plural} named "${entry.name}": ${ids.join(", ")}.`,
		fix: "Add id: with the one that is meant, or rename the others in the Microsoft Entra admin center.",
		position: entry.position,
	});
}

function pinnedToNothing(tenant: DesiredTenant, entry: DesiredNamedLocation | DesiredPolicy): Finding {
	return finding("unknown-name", {
		subject: entry.name,
		message: `${tenant.name} has no ${words[entry.kind]} with the id ${entry.id}, to which "${entry.name}" is pinned.`,
		fix: "Correct the id, or leave it out to match by name; without a match the object is created.",
		position: entry.at(["id"]),
	});
}

function describedTwice(
	tenant: DesiredTenant,
	entry: DesiredNamedLocation | DesiredPolicy,
	other: DesiredNamedLocation | DesiredPolicy | undefined,
): Finding {
	return finding("ambiguous-name", {
		subject: entry.name,
		message: `"${entry.name}" and "${other?.name}" describe one and the same ${words[entry.kind]} of ${tenant.name}.`,
		fix: "Keep one of the two entries, or correct the id or renamedFrom of one.",
		position: entry.position,
	});
}
