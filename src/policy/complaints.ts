import type { ErrorObject } from "ajv";
import type { Path } from "./model.ts";
import { branchesOf, chooseBranch, schemaAt } from "./schema.ts";
import { valueAt } from "./select.ts";

/** One thing that a value has against its schema: what is left of the validator's errors without their noise. */
export interface Complaint {
	readonly path: Path;
	readonly keyword: string;
	readonly params: Readonly<Record<string, unknown>>;
}

interface Located extends Complaint {
	readonly pointer: string;
	readonly schemaPath: string;
}

/** Of so many errors nobody reads the rest. */
const mostErrors = 2000;

/**
 * What a person has to mend. The validator reports every alternative of a `oneOf` or `anyOf` that a value fails: here
 * only those of the one it was meant to be, or one complaint where that cannot be told.
 */
export function complaintsFrom(
	kind: "msp" | "client",
	root: unknown,
	errors: readonly ErrorObject[],
): readonly Complaint[] {
	const located = errors.slice(0, mostErrors).map((error) => locate(error, root));
	const dropped = new Set<Located>();
	for (const group of located) {
		for (const noise of noiseOf(group, located, kind, root)) dropped.add(noise);
	}
	const meant = located.filter((one) => !dropped.has(one));
	// A number where one of three words belongs is told so once.
	const mistyped = new Set(meant.filter(({ keyword }) => keyword === "type").map(({ pointer }) => pointer));
	const kept = meant.filter(({ keyword, pointer }) => keyword !== "enum" || !mistyped.has(pointer));
	const keyOf = ({ pointer, keyword, params }: Located) => JSON.stringify([pointer, keyword, params]);
	return [...new Map(kept.map((one) => [keyOf(one), one])).values()];
}

function noiseOf(
	group: Located,
	all: readonly Located[],
	kind: "msp" | "client",
	root: unknown,
): readonly Located[] {
	if (group.keyword === "if") return [group];
	if (group.keyword === "not") return all.some(({ pointer }) => pointer === "/cippAccess") ? [group] : [];
	const inside = (one: Located) => one.schemaPath.startsWith(`${group.schemaPath}/`);
	if (group.keyword === "anyOf") return all.filter((one) => one.pointer === group.pointer && inside(one));
	if (group.keyword !== "oneOf") return [];
	return alternativesNotMeant(
		group,
		all.filter((one) => one !== group && ownedBy(group, one, all)),
		kind,
		root,
	);
}

function alternativesNotMeant(
	group: Located,
	members: readonly Located[],
	kind: "msp" | "client",
	root: unknown,
): readonly Located[] {
	const placed = schemaAt(kind, group.path, root);
	const branches = placed === undefined ? [] : branchesOf(placed);
	const chosen = chooseBranch(branches, valueAt(root, group.path));
	const ofBranch = (one: Located, index: number) =>
		one.schemaPath.startsWith(`${group.schemaPath}/${index}/`);
	const wrongType = members.filter((one) => one.keyword === "type" && one.pointer === group.pointer);
	if (chosen !== undefined) {
		const others = members.filter((one) =>
			branches.some((_, index) => index !== chosen && ofBranch(one, index)),
		);
		return [group, ...wrongType, ...others];
	}
	const unshared = members.filter((one) => {
		const alike = members.filter((other) => sameComplaint(one, other));
		return branches.some((_, index) => ofBranch(one, index)) && alike.length < branches.length;
	});
	return [...wrongType, ...unshared];
}

/** The innermost `oneOf` around an error is the one that it belongs to. */
function ownedBy(group: Located, one: Located, all: readonly Located[]): boolean {
	if (!one.pointer.startsWith(group.pointer)) return false;
	return !all.some(
		(other) =>
			other.keyword === "oneOf" &&
			other.pointer.length > group.pointer.length &&
			(one.pointer === other.pointer || one.pointer.startsWith(`${other.pointer}/`)),
	);
}

function sameComplaint(a: Located, b: Located): boolean {
	return (
		a.pointer === b.pointer &&
		a.keyword === b.keyword &&
		JSON.stringify(a.params) === JSON.stringify(b.params)
	);
}

function locate(error: ErrorObject, root: unknown): Located {
	return {
		path: pathOf(error.instancePath, root),
		pointer: error.instancePath,
		schemaPath: error.schemaPath,
		keyword: error.keyword,
		params: error.params,
	};
}

function pathOf(pointer: string, root: unknown): Path {
	let value = root;
	return pointer
		.split("/")
		.slice(1)
		.map((token) => {
			const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
			const step = Array.isArray(value) ? Number(key) : key;
			value = valueAt(value, [step]);
			return step;
		});
}
