import type { JsonObject } from "../json.ts";
import { describeCall, explainAnswer, type GraphAnswer, tenantError } from "./failures.ts";
import type { Graph } from "./graph.ts";
import { isObject, objectsOf, stringAt } from "./parse.ts";
import { decide, isTransient, type Outcome } from "./retry.ts";

/** Microsoft's limit of one $batch. */
const mostItems = 20;

export interface BatchItem {
	/** Unique among the items. */
	readonly id: string;
	/** Below the version, with its query encoded. */
	readonly path: string;
}

function headerOf(response: JsonObject, name: string): string | undefined {
	const headers = response["headers"];
	if (!isObject(headers)) return undefined;
	const key = Object.keys(headers).find((candidate) => candidate.toLowerCase() === name);
	const value = key === undefined ? undefined : headers[key];
	return value === undefined || value === null ? undefined : String(value);
}

function readResponse(response: JsonObject): GraphAnswer | undefined {
	const { status, body } = response;
	if (typeof status !== "number") return undefined;
	return {
		status,
		body: isObject(body) ? body : undefined,
		requestId: headerOf(response, "request-id"),
		retryAfter: headerOf(response, "retry-after"),
	};
}

async function sendOnce(
	graph: Graph,
	items: readonly BatchItem[],
): Promise<ReadonlyMap<string, GraphAnswer>> {
	const requests = items.map(({ id, path }) => ({ id, method: "GET", url: path }));
	const call = { method: "POST" as const, path: "/$batch", body: { requests } };
	const answer = await graph.send(call);
	if (answer.status !== 200) throw explainAnswer(graph.tenant, call, answer, "Policy.Read.All");
	const answers = new Map<string, GraphAnswer>();
	for (const response of objectsOf(answer.body?.["responses"]) ?? []) {
		const id = stringAt(response, "id");
		const read = readResponse(response);
		if (id !== undefined && read !== undefined) answers.set(id, read);
	}
	return answers;
}

/** An item without an answer, or with a success that is no JSON object, is as transient as a 5xx. */
function outcomeOf(answer: GraphAnswer | undefined): Outcome {
	if (answer === undefined) return { kind: "malformed", status: 200 };
	if (answer.status === 200 && answer.body === undefined) return { kind: "malformed", status: 200 };
	return { kind: "answer", status: answer.status, retryAfter: answer.retryAfter };
}

function isOpen(outcome: Outcome): boolean {
	return outcome.kind !== "answer" || isTransient(outcome.status);
}

function gaveUp(graph: Graph, item: BatchItem, outcome: Outcome, answer: GraphAnswer | undefined) {
	const call = { method: "GET" as const, path: item.path };
	const requestId = answer?.requestId ? ` (request-id ${answer.requestId})` : "";
	const text = `Graph kept failing one part of a batch, ${describeCall(call)}`;
	if (outcome.kind !== "answer") {
		return tenantError(graph.tenant, "bad-response", `${text}: no usable answer${requestId}.`);
	}
	const code = outcome.status === 429 ? "throttled" : "service-unavailable";
	return tenantError(graph.tenant, code, `${text}: it answered ${outcome.status}${requestId}.`, {
		hint: "Run again later.",
	});
}

/** Sends at most 20 items and repeats those that failed for a time, alone, while the budget lasts. */
async function sendChunk(graph: Graph, chunk: readonly BatchItem[], answers: Map<string, GraphAnswer>) {
	const { time, budget } = graph;
	const started = time.now();
	let open = chunk;
	for (let number = 1; open.length > 0; number++) {
		const received = await sendOnce(graph, open);
		const failed: BatchItem[] = [];
		let longest = 0;
		for (const item of open) {
			const answer = received.get(item.id);
			const outcome = outcomeOf(answer);
			if (answer !== undefined && !isOpen(outcome)) {
				answers.set(item.id, answer);
				continue;
			}
			const now = time.now();
			const elapsed = now - started;
			const random = time.random();
			const decision = decide({
				outcome,
				repeatable: true,
				paced: false,
				number,
				elapsed,
				budget,
				now,
				random,
			});
			if (decision.action !== "retry") throw gaveUp(graph, item, outcome, answer);
			failed.push(item);
			longest = Math.max(longest, decision.wait);
		}
		if (failed.length > 0) {
			const wait = (longest / 1000).toFixed(1);
			graph.onRetry?.(
				`${graph.tenant.name}: ${failed.length} of ${open.length} parts of a batch failed, trying them again in ${wait} s.`,
			);
			await time.sleep(longest);
		}
		open = failed;
	}
}

/**
 * Reads many things at once through $batch, in as few requests as its limit of 20 allows.
 * @returns the final answer of every item by its id, refusals included
 */
export async function readBatch(
	graph: Graph,
	items: readonly BatchItem[],
): Promise<ReadonlyMap<string, GraphAnswer>> {
	const answers = new Map<string, GraphAnswer>();
	const chunks: BatchItem[][] = [];
	for (let start = 0; start < items.length; start += mostItems)
		chunks.push(items.slice(start, start + mostItems));
	await Promise.all(chunks.map((chunk) => sendChunk(graph, chunk, answers)));
	return answers;
}
