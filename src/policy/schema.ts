import client from "../../schema/client.schema.json" with { type: "json" };
import common from "../../schema/common.schema.json" with { type: "json" };
import conditionalAccess from "../../schema/conditional-access.schema.json" with { type: "json" };
import msp from "../../schema/msp.schema.json" with { type: "json" };
import type { Path } from "./model.ts";
import { valueAt } from "./select.ts";

/** As much of a JSON Schema as the messages need; references are followed by {@link schemaAt}. */
export interface Schema {
	readonly $ref?: string;
	readonly title?: string;
	readonly description?: string;
	readonly type?: string | readonly string[];
	readonly enum?: readonly unknown[];
	readonly examples?: readonly unknown[];
	readonly required?: readonly string[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
	readonly oneOf?: readonly Schema[];
	readonly $defs?: Readonly<Record<string, Schema>>;
}

/** A schema and the document that its references start from. */
export interface Placed {
	readonly schema: Schema;
	readonly document: string;
}

const documents: Readonly<Record<string, Schema>> = {
	"client.schema.json": client,
	"common.schema.json": common,
	"conditional-access.schema.json": conditionalAccess,
	"msp.schema.json": msp,
};

/** The schema of a whole file. */
export function schemaOf(kind: "msp" | "client"): Placed {
	return { schema: kind === "msp" ? msp : client, document: `${kind}.schema.json` };
}

/** The schema of the value at a path; of alternatives, the one that the value is most likely meant to be. */
export function schemaAt(kind: "msp" | "client", path: Path, root: unknown): Placed | undefined {
	let placed: Placed | undefined = schemaOf(kind);
	let value = root;
	for (const step of path) {
		if (placed === undefined) return undefined;
		const branches = branchesOf(placed);
		const within: Placed | undefined =
			branches.length === 0 ? placed : (branches[chooseBranch(branches, value) ?? 0] ?? placed);
		placed = childOf(within, step);
		value = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
	}
	return placed;
}

/** The keys that a map at a path may have; of alternatives that cannot be told apart, those of all of them. */
export function propertiesAt(
	kind: "msp" | "client",
	path: Path,
	root: unknown,
): Readonly<Record<string, Schema>> {
	const placed = schemaAt(kind, path, root);
	if (placed === undefined) return {};
	const branches = branchesOf(placed);
	const chosen = branches[chooseBranch(branches, valueAt(root, path)) ?? -1];
	const meant = chosen === undefined ? [placed, ...branches] : [chosen];
	return Object.assign({}, ...meant.map(({ schema }) => schema.properties ?? {}));
}

/** The alternatives of a `oneOf`; none where there is no choice. */
export function branchesOf({ schema, document }: Placed): readonly Placed[] {
	return (schema.oneOf ?? []).map((branch) => follow({ schema: branch, document }));
}

/** Which alternative a value is most likely meant to be; undefined where it could be several or none. */
export function chooseBranch(branches: readonly Placed[], value: unknown): number | undefined {
	const scores = branches.map(({ schema }) => likeness(schema, value));
	const best = Math.max(...scores);
	const first = scores.indexOf(best);
	return best >= 0 && scores.lastIndexOf(best) === first ? first : undefined;
}

function likeness(schema: Schema, value: unknown): number {
	if (schema.type !== typeOf(value)) return -1;
	if (schema.type !== "object" || typeof value !== "object" || value === null) return 0;
	return Object.keys(value).filter((key) => Object.hasOwn(schema.properties ?? {}, key)).length;
}

/** The JSON Schema type of a value. */
export function typeOf(value: unknown): string {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : typeof value;
}

function childOf({ schema, document }: Placed, step: string | number): Placed | undefined {
	const properties = schema.properties ?? {};
	const named = Object.hasOwn(properties, step) ? properties[step] : undefined;
	const child = typeof step === "number" ? schema.items : named;
	return child && follow({ schema: child, document });
}

/** What stands beside a `$ref` (a description) wins over what the reference says. */
function follow({ schema, document }: Placed): Placed {
	if (schema.$ref === undefined) return { schema, document };
	const [file = "", pointer = ""] = schema.$ref.split("#");
	const next = file || document;
	const target = documents[next]?.$defs?.[pointer.replace("/$defs/", "")] ?? {};
	const { $ref: _, ...beside } = schema;
	const found = follow({ schema: target, document: next });
	return { schema: { ...found.schema, ...beside }, document: found.document };
}
