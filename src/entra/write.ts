import type { RingfenceError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { ObjectKind } from "../plan/plan.ts";
import { explainAnswer, type GraphAnswer, type GraphCall, graphMessage } from "./failures.ts";
import type { Graph } from "./graph.ts";
import { stringAt } from "./parse.ts";

export const collections: { readonly [kind in ObjectKind]: string } = {
	conditionalAccessPolicy: "/identity/conditionalAccess/policies",
	namedLocation: "/identity/conditionalAccess/namedLocations",
};

const writePermission = "Policy.ReadWrite.ConditionalAccess";
export const readPermission = "Policy.Read.All";

/** Fresh objects become visible late; observed products wait up to half a minute for this one. */
const visibilityWindow = 60_000;
/** A freshly untrusted location, or one whose policy has just gone, may still be refused for a while (inferred). */
const deletionWindow = 15_000;
const firstPause = 2_000;
const longestPause = 10_000;

/** Error 1040: a policy names a location that this part of the service does not know yet. */
function isLocationUnseen(answer: GraphAnswer): boolean {
	const message = graphMessage(answer);
	return answer.status === 400 && /\b1040\b|NamedLocation with id \S+ does not exist/i.test(message);
}

/** Sends, and sends again while the answer is one that passes by itself. A refusal has changed nothing. */
async function sendUntilSettled(
	graph: Graph,
	call: GraphCall,
	isUnsettled: (answer: GraphAnswer) => boolean,
	window: number,
): Promise<GraphAnswer> {
	const { time } = graph;
	const deadline = time.now() + window;
	for (let pause = firstPause; ; pause = Math.min(pause * 1.5, longestPause)) {
		const answer = await graph.send(call);
		if (!isUnsettled(answer) || time.now() + pause > deadline) return answer;
		const wait = (pause / 1000).toFixed(1);
		graph.onRetry?.(`${graph.tenant.name}: “${graphMessage(answer)}”, trying again in ${wait} s.`);
		await time.sleep(pause);
	}
}

function refused(graph: Graph, call: GraphCall, answer: GraphAnswer): RingfenceError {
	return explainAnswer(graph.tenant, call, answer, writePermission);
}

/**
 * Posts once.
 * @returns the new object's id, or undefined when the answer does not tell it
 * @throws RingfenceError uncertain when the answer was lost
 */
export async function postObject(
	graph: Graph,
	kind: ObjectKind,
	body: JsonObject,
): Promise<string | undefined> {
	const call = { method: "POST" as const, path: collections[kind], body };
	const answer = await sendUntilSettled(graph, call, isLocationUnseen, visibilityWindow);
	if (answer.status < 200 || answer.status > 299) throw refused(graph, call, answer);
	return answer.body && stringAt(answer.body, "id");
}

/** Sends the body as it is; Graph wants its @odata.type for a named location. */
export async function patchObject(
	graph: Graph,
	kind: ObjectKind,
	id: string,
	body: JsonObject,
): Promise<void> {
	const call = { method: "PATCH" as const, path: `${collections[kind]}/${id}`, body };
	const answer = await sendUntilSettled(graph, call, isLocationUnseen, visibilityWindow);
	if (answer.status < 200 || answer.status > 299) throw refused(graph, call, answer);
}

async function deleteObject(graph: Graph, kind: ObjectKind, id: string): Promise<void> {
	const call = { method: "DELETE" as const, path: `${collections[kind]}/${id}` };
	const unsettled = (answer: GraphAnswer) => kind === "namedLocation" && answer.status === 400;
	const answer = await sendUntilSettled(graph, call, unsettled, deletionWindow);
	if (answer.status === 404 || (answer.status >= 200 && answer.status <= 299)) return;
	throw refused(graph, call, answer);
}

async function getLocation(graph: Graph, id: string): Promise<JsonObject | undefined> {
	const call = { method: "GET" as const, path: `${collections.namedLocation}/${id}` };
	const answer = await graph.send(call);
	if (answer.status === 404) return undefined;
	if (answer.status !== 200) throw explainAnswer(graph.tenant, call, answer, readPermission);
	return answer.body;
}

/** @returns false when the location has gone meanwhile */
async function untrust(graph: Graph, id: string, location: JsonObject): Promise<boolean> {
	const path = `${collections.namedLocation}/${id}`;
	const type = stringAt(location, "@odata.type") ?? "#microsoft.graph.ipNamedLocation";
	const call = { method: "PATCH" as const, path, body: { "@odata.type": type, isTrusted: false } };
	const answer = await graph.send(call);
	if (answer.status === 404) return false;
	if (answer.status < 200 || answer.status > 299) throw refused(graph, call, answer);
	const deadline = graph.time.now() + visibilityWindow;
	for (;;) {
		const seen = await getLocation(graph, id);
		if (seen?.["isTrusted"] !== true) return seen !== undefined;
		if (graph.time.now() > deadline) return true;
		await graph.time.sleep(firstPause);
	}
}

/**
 * Deletes. Entra refuses to delete a trusted location, so its trust is taken away first and seen to be gone.
 * @param known the object as it was last read, which saves reading a location again
 */
export async function removeObject(
	graph: Graph,
	kind: ObjectKind,
	id: string,
	known: JsonObject | undefined,
): Promise<void> {
	if (kind === "namedLocation") {
		const location = known ?? (await getLocation(graph, id));
		if (location === undefined) return;
		if (location["isTrusted"] === true && !(await untrust(graph, id, location))) return;
	}
	await deleteObject(graph, kind, id);
}
