import type { Position } from "../position.ts";
import { compareTexts } from "./text-order.ts";

export interface Customer {
	readonly id: string;
	readonly name: string;
}

export interface CippTenant extends Customer {
	/** Whether CIPP signs in to it with a service account of its own, and not as a service provider. */
	readonly direct: boolean;
}

export interface CippTenants {
	readonly tenants: readonly CippTenant[];
	/** False where Ringfence's role in CIPP may see some tenants only. */
	readonly complete: boolean;
	/** Tenants that CIPP was told to leave alone. */
	readonly excluded: readonly Customer[];
	/** Why it is not known what is excluded. */
	readonly refusal?: string;
}

/** The file of a client tenant. */
export interface WrittenTenant extends Customer {
	readonly access: "gdap" | "direct";
	readonly position: Position;
}

/** What a source said, or why it said nothing. */
export type Told<T> =
	| { readonly value: T }
	| { readonly value?: undefined; readonly message: string; readonly hint?: string | undefined };

export interface CoverageSources {
	readonly msp: Customer;
	readonly written: readonly WrittenTenant[];
	readonly graph: Told<readonly Customer[]>;
	/** Undefined where no CIPP is configured. */
	readonly cipp?: Told<CippTenants> | undefined;
}

export interface FoundCustomer extends Customer {
	readonly inGraph: boolean;
	readonly inCipp: boolean;
}

export interface Disagreement extends Customer {
	/**
	 * not-in-cipp: Graph has it as a customer, CIPP does not know it. not-in-graph: the other way round, though CIPP comes
	 * in by GDAP. excluded: a file describes it, and CIPP was told to leave it alone. other-access: the file and CIPP name
	 * different ways in.
	 */
	readonly kind: "not-in-cipp" | "not-in-graph" | "excluded" | "other-access";
	/** Of the file, where there is one. */
	readonly position?: Position;
}

export interface UnreadSource {
	readonly source: "graph" | "cipp";
	readonly message: string;
	readonly hint?: string | undefined;
}

/** How the files compare with the MSP's customers. All lists are in the order of names. */
export interface Coverage {
	/** How many client files there are. */
	readonly files: number;
	/** How many customers are known, those that CIPP leaves alone included. */
	readonly customers: number;
	/** Customers that no file describes. */
	readonly missing: readonly FoundCustomer[];
	/** Customers that no file describes, and that CIPP was told to leave alone: nothing is missing. */
	readonly leftAlone: readonly Customer[];
	/** Files whose tenant is no customer any more. */
	readonly gone: readonly WrittenTenant[];
	/** Files of which no source that was read can tell whether their tenant is still a customer. */
	readonly unknown: readonly WrittenTenant[];
	readonly disagreements: readonly Disagreement[];
	readonly unread: readonly UnreadSource[];
	/** Present where a CIPP was read. */
	readonly cipp?: Pick<CippTenants, "complete" | "refusal">;
}

/** Who is known, by id in lower case; the MSP's own tenant is nobody's customer. */
interface Known {
	readonly graph: ReadonlyMap<string, Customer>;
	readonly cipp: ReadonlyMap<string, CippTenant>;
	readonly excluded: ReadonlyMap<string, Customer>;
	readonly files: ReadonlyMap<string, WrittenTenant>;
	readonly graphRead: boolean;
	readonly cippComplete: boolean;
}

/**
 * Compares the client files with the MSP's customers. Nothing is concluded from a source that could not be read, and
 * nobody is missed because a source that shows a part only does not show them.
 */
export function compareCoverage(sources: CoverageSources): Coverage {
	const { written, graph, cipp } = sources;
	const known = knownOf(sources);
	const ids = new Set([...known.graph.keys(), ...known.cipp.keys()]);
	const unwritten = [...ids].filter((id) => !known.files.has(id)).map((id) => foundCustomer(id, known));
	const isExcluded = ({ id }: Customer) => known.excluded.has(id) && !known.cipp.has(id);
	const unlisted = written.filter(({ id }) => !isListed(id.toLowerCase(), known));
	const isGone = ({ access }: WrittenTenant) => known.graphRead && (access === "gdap" || known.cippComplete);
	return {
		files: written.length,
		customers: ids.size,
		missing: byName(unwritten.filter((one) => !isExcluded(one))),
		leftAlone: byName(unwritten.filter(isExcluded).map(({ id, name }) => ({ id, name }))),
		gone: byName(unlisted.filter(isGone)),
		unknown: byName(unlisted.filter((file) => !isGone(file))),
		disagreements: byName([...sourcesDisagree(ids, known), ...filesDisagree(known)]),
		unread: [...unreadOf("graph", graph), ...unreadOf("cipp", cipp)],
		...(cipp?.value && { cipp: { complete: cipp.value.complete, ...refusalOf(cipp.value) } }),
	};
}

function knownOf({ msp, written, graph, cipp }: CoverageSources): Known {
	const own = msp.id.toLowerCase();
	const index = <T extends Customer>(customers: readonly T[] = []) => {
		const all = customers.map((one) => ({ ...one, id: one.id.toLowerCase() }));
		return new Map(all.filter(({ id }) => id !== own).map((one) => [one.id, one]));
	};
	return {
		graph: index(graph.value),
		cipp: index(cipp?.value?.tenants),
		excluded: index(cipp?.value?.excluded),
		files: index(written),
		graphRead: graph.value !== undefined,
		cippComplete: cipp?.value?.complete === true,
	};
}

function foundCustomer(id: string, { graph, cipp }: Known): FoundCustomer {
	const name = graph.get(id)?.name || cipp.get(id)?.name || "";
	return { id, name, inGraph: graph.has(id), inCipp: cipp.has(id) };
}

function isListed(id: string, { graph, cipp, excluded }: Known): boolean {
	return graph.has(id) || cipp.has(id) || excluded.has(id);
}

function sourcesDisagree(ids: ReadonlySet<string>, known: Known): Disagreement[] {
	const { graph, cipp, excluded, files, graphRead, cippComplete } = known;
	return [...ids].flatMap((id): Disagreement[] => {
		const { name } = foundCustomer(id, known);
		const position = files.get(id)?.position;
		const told = { id, name, ...(position && { position }) };
		const unknownToCipp = cippComplete && !cipp.has(id) && !excluded.has(id);
		if (unknownToCipp) return [{ kind: "not-in-cipp", ...told }];
		const unknownToGraph = graphRead && !graph.has(id) && cipp.get(id)?.direct === false;
		return unknownToGraph ? [{ kind: "not-in-graph", ...told }] : [];
	});
}

function filesDisagree({ files, cipp, excluded }: Known): Disagreement[] {
	return [...files.values()].flatMap(({ id, name, access, position }): Disagreement[] => {
		const tenant = cipp.get(id);
		if (tenant === undefined) {
			return excluded.has(id) ? [{ kind: "excluded", id, name, position }] : [];
		}
		return tenant.direct === (access === "direct") ? [] : [{ kind: "other-access", id, name, position }];
	});
}

function unreadOf(source: UnreadSource["source"], told: Told<object> | undefined): UnreadSource[] {
	if (told === undefined || told.value !== undefined) return [];
	return [{ source, message: told.message, hint: told.hint }];
}

function refusalOf({ refusal }: CippTenants) {
	return refusal === undefined ? {} : { refusal };
}

function byName<T extends Customer>(customers: readonly T[]): T[] {
	return [...customers].sort(
		(a, b) => compareTexts(a.name.toLowerCase(), b.name.toLowerCase()) || compareTexts(a.id, b.id),
	);
}
