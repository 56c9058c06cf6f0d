import type { DesiredNamedLocation, DesiredPolicy, DesiredTenant, Removal } from "../desired/tenant.ts";
import { type JsonObject, textAt } from "../json.ts";
import { suggest } from "../policy/suggest.ts";
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
	/** Every live object that an entry names, whether it could be matched or not. */
	readonly named: readonly JsonObject[];
}

/** A written object and every live one that it may mean. */
interface Claim<D> {
	readonly entry: D;
	readonly found: readonly JsonObject[];
}

/**
 * Finds the live object of each written one: by id where pinned, else by display name, else by the name it had. Two
 * live objects of one name, or two entries for one object, are never guessed between: each such entry gets a finding
 * and no match at all.
 */
export function matchObjects<D extends DesiredNamedLocation | DesiredPolicy>(
	tenant: DesiredTenant,
	desired: readonly D[],
	live: readonly JsonObject[],
): Matching<D> {
	const claims = desired.map((entry): Claim<D> => ({ entry, found: candidates(entry, live) }));
	const judged = claims.map((claim) => ({ ...claim, problem: problemOf(tenant, claim, claims) }));
	return {
		matches: judged.flatMap(({ entry, found, problem }) =>
			problem ? [] : [{ desired: entry, live: found[0] }],
		),
		findings: judged.flatMap(({ problem }) => problem ?? []),
		named: claims.flatMap(({ found }) => found),
	};
}

function problemOf<D extends DesiredNamedLocation | DesiredPolicy>(
	tenant: DesiredTenant,
	{ entry, found }: Claim<D>,
	claims: readonly Claim<D>[],
): Finding | undefined {
	const [first, second] = found;
	if (first && second) return ambiguous(tenant, entry, textAt(first, "displayName"), found);
	if (!first && entry.id !== undefined) return pinnedToNothing(tenant, entry);
	const rival = claims.find(
		(other) => other.entry !== entry && (sameName(entry, other.entry) || meansOnly(other, first)),
	);
	return rival && describedTwice(tenant, entry, rival.entry);
}

/** Pinned entries may share a name, as live objects may; any other would match the same object by it. */
function sameName(entry: DesiredNamedLocation | DesiredPolicy, other: typeof entry): boolean {
	return entry.name === other.name && (entry.id === undefined || other.id === undefined);
}

function meansOnly({ found: [first, second] }: Claim<unknown>, object: JsonObject | undefined): boolean {
	return object !== undefined && first === object && second === undefined;
}

function candidates(entry: DesiredNamedLocation | DesiredPolicy, live: readonly JsonObject[]): JsonObject[] {
	if (entry.id !== undefined) return live.filter((object) => textAt(object, "id").toLowerCase() === entry.id);
	const named = live.filter((object) => textAt(object, "displayName") === entry.name);
	if (named.length > 0 || entry.renamedFrom === undefined) return named;
	return live.filter((object) => textAt(object, "displayName") === entry.renamedFrom);
}

/**
 * The live objects that the file asks to delete. One that is gone already, or never was, has a finding.
 * @param described the live objects that the file also says how they must be
 */
export function matchRemovals(
	tenant: DesiredTenant,
	live: { readonly [kind in ObjectKind]: readonly JsonObject[] },
	described: readonly JsonObject[],
): {
	readonly removals: readonly { removal: Removal; live: JsonObject }[];
	readonly findings: readonly Finding[];
	/** Every live object that is listed for removal, whether it can be removed or not. */
	readonly named: readonly JsonObject[];
} {
	const removals = new Map<JsonObject, { removal: Removal; live: JsonObject }>();
	const findings: Finding[] = [];
	const named: JsonObject[] = [];
	for (const removal of tenant.removals) {
		const found = live[removal.kind].filter((object) => isListed(removal, object));
		const [first, second] = found;
		named.push(...found);
		if (!first) findings.push(absent(tenant, removal, live[removal.kind], described));
		if (first && second) findings.push(ambiguous(tenant, removal, removal.name, found));
		else if (first && described.includes(first)) findings.push(describedAndRemoved(tenant, removal));
		else if (first && !removals.has(first)) removals.set(first, { removal, live: first });
	}
	return { removals: [...removals.values()], findings, named };
}

function isListed({ name, id }: Removal, object: JsonObject): boolean {
	return (id === undefined || isPinned(id, object)) && textAt(object, "displayName") === name;
}

function isPinned(id: string, object: JsonObject): boolean {
	return textAt(object, "id").toLowerCase() === id.toLowerCase();
}

/** Nobody can tell a name that was removed from one that never was; whoever wrote it can. */
function absent(
	tenant: DesiredTenant,
	{ kind, name, id, position }: Removal,
	live: readonly JsonObject[],
	described: readonly JsonObject[],
): Finding {
	const others = live.filter((object) => !described.includes(object));
	const pinned = others.filter((object) => id !== undefined && isPinned(id, object));
	const near = suggest(
		name,
		others.map((object) => textAt(object, "displayName")),
	);
	const [meant = near] = pinned.map((object) => textAt(object, "displayName"));
	const which = id === undefined ? "" : ` with the id ${id}`;
	return finding("removed-absent", {
		subject: name,
		message: `${tenant.name} has no ${shortWords[kind]} "${name}"${which}: deleted already, or misspelled.`,
		fix: `Take the entry out, or correct ${meant === undefined ? "the name" : `it: there is "${meant}"`}.`,
		position,
	});
}

const shortWords: Record<ObjectKind, string> = {
	namedLocation: "named location",
	conditionalAccessPolicy: "policy",
};

const words: Record<ObjectKind, string> = {
	namedLocation: "named location",
	conditionalAccessPolicy: "Conditional Access policy",
};

/** @param shared the display name that the live objects have: with renamedFrom it is the old one */
function ambiguous(
	tenant: DesiredTenant,
	{ kind, name, position }: Pick<DesiredPolicy, "name" | "position"> & { readonly kind: ObjectKind },
	shared: string,
	found: readonly JsonObject[],
): Finding {
	const ids = found.map((object) => textAt(object, "id")).sort();
	const plural = kind === "namedLocation" ? "named locations" : "Conditional Access policies";
	return finding("ambiguous-name", {
		subject: name,
		message: `${tenant.name} has ${found.length} ${plural} named "${shared}": ${ids.join(", ")}.`,
		fix: "Add id: with the one that is meant, or rename the others in the Microsoft Entra admin center.",
		position,
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
	{ name, position }: DesiredNamedLocation | DesiredPolicy,
): Finding {
	const place = `${position.file}:${position.line}`;
	const both =
		entry.name === name ? `"${name}" here and at ${place}` : `"${entry.name}" and "${name}" (${place})`;
	return finding("ambiguous-name", {
		subject: entry.name,
		message: `${both} describe one and the same ${words[entry.kind]} of ${tenant.name}.`,
		fix: "Keep one of the two entries, or correct the name, id or renamedFrom of one.",
		position: entry.position,
	});
}

function describedAndRemoved(tenant: DesiredTenant, { kind, name, position }: Removal): Finding {
	return finding("ambiguous-name", {
		subject: name,
		message: `The ${words[kind]} "${name}" of ${tenant.name} is listed under removed, and described as well.`,
		fix: "Keep one of the two; to replace an object, give the new one another name.",
		position,
	});
}
