import type { JsonObject } from "../json.ts";
import { describeCall, explainAnswer, type GraphAnswer, tenantError } from "./failures.ts";
import type { Graph } from "./graph.ts";
import { objectsOf, stringAt } from "./parse.ts";

/** A tenant's limits (240 policies, 195 locations) fit into far fewer; more means that the pages go in circles. */
const mostPages = 100;

function nextPage(graph: Graph, page: JsonObject): string | undefined {
	const link = stringAt(page, "@odata.nextLink");
	if (link === undefined) return undefined;
	const url = URL.canParse(link) ? new URL(link) : undefined;
	if (url?.origin === graph.origin && url.pathname.startsWith("/v1.0/")) return link;
	throw tenantError(
		graph.tenant,
		"bad-response",
		`Graph says that a list goes on at ${url?.origin ?? "no address"}, which is not ${graph.origin}/v1.0; not followed.`,
	);
}

/**
 * The objects of a page and of every page after it.
 * @param permission named when the service refuses a page
 */
export async function readPages(
	graph: Graph,
	path: string,
	first: GraphAnswer,
	permission: string,
): Promise<readonly JsonObject[]> {
	const found: JsonObject[] = [];
	let call = { method: "GET" as const, path };
	let answer = first;
	for (let page = 1; page <= mostPages; page++) {
		if (answer.status !== 200) throw explainAnswer(graph.tenant, call, answer, permission);
		const objects = objectsOf(answer.body?.["value"]);
		if (answer.body === undefined || objects === undefined) {
			throw tenantError(graph.tenant, "bad-response", `Graph answered ${describeCall(call)} with no list.`);
		}
		found.push(...objects);
		const next = nextPage(graph, answer.body);
		if (next === undefined) return found;
		call = { method: "GET", path: next };
		answer = await graph.send(call);
	}
	const text = `Graph's list does not end: ${describeCall(call)}, ${mostPages} pages.`;
	throw tenantError(graph.tenant, "bad-response", text);
}

/** Reads a whole list. A page that fails is repeated alone. */
export async function listAll(
	graph: Graph,
	path: string,
	permission: string,
): Promise<readonly JsonObject[]> {
	return readPages(graph, path, await graph.send({ method: "GET", path }), permission);
}
