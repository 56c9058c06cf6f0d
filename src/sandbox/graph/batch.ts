import type { Context } from "hono";
import type { Json, JsonObject } from "../../json.ts";
import type { Faults } from "../faults.ts";
import { isList, isObject, objectAt, parseJson, textAt, textsAt } from "../json-values.ts";
import { type LogEntry, openEntry } from "../request-log.ts";
import type { Exchange } from "../sign-in/sign-in-app.ts";
import type { World } from "../state/world.ts";
import { faultError } from "./fault-error.ts";
import { authenticate, type GraphApp, send, sendError } from "./graph-app.ts";
import { badRequest, GraphError } from "./graph-error.ts";
import { canonicalPath } from "./routes.ts";

const MAX_REQUESTS = 20;

/**
 * Adds POST /v1.0/$batch to Graph. Every request in it goes through the same handlers, permissions and pace as on its
 * own; answers come in another order than the requests, as the documentation allows.
 */
export function addBatch(app: GraphApp, world: World, faults: Faults, log: LogEntry[]): void {
	app.post("/v1.0/:batch{\\$batch}", async (context) => {
		await authenticate(world, context.req.raw);
		const items = itemsOf(parseJson(await context.req.text()));
		const answers = new Map<string, JsonObject>();
		for (const item of items) {
			answers.set(item.id, { id: item.id, ...(await answerItem(item, answers)) });
		}
		return send(context, { status: 200, body: { responses: [...answers.values()].reverse() } }, world);

		async function answerItem(item: Item, before: ReadonlyMap<string, JsonObject>): Promise<JsonObject> {
			const request = requestOf(item, context);
			const entry = openEntry(request, world.clock(), true);
			log.push(entry);
			const rule = faults.next(entry);
			entry.fault = rule === undefined ? undefined : String(rule.fault);
			const env: Exchange = { entry };
			const failed = item.dependsOn.some((id) => Number(before.get(id)?.["status"]) >= 400);
			const response = failed
				? errorResponse(dependencyFailed())
				: typeof rule?.fault === "number"
					? errorResponse(faultError(rule.fault))
					: await app.fetch(request, env);
			entry.status = response.status;
			return await partOf(response);
		}

		function errorResponse(error: GraphError): Response {
			return sendError(context, error, world);
		}
	});
}

interface Item {
	readonly id: string;
	readonly method: string;
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Json | undefined;
	readonly dependsOn: readonly string[];
}

/** The texts are synthetic. */
function itemsOf(body: Json | undefined): readonly Item[] {
	const requests = isObject(body) ? body["requests"] : undefined;
	if (!isList(requests)) throw badRequest("Invalid batch payload format.");
	if (requests.length > MAX_REQUESTS) {
		throw badRequest(`Number of batch request steps exceeds the maximum value of ${MAX_REQUESTS}.`);
	}
	const items = requests.map(itemOf);
	if (new Set(items.map(({ id }) => id)).size < items.length) {
		throw badRequest("The ids of the requests in a batch must be unique.");
	}
	return items;
}

function itemOf(request: Json): Item {
	const id = textAt(request, "id");
	const method = textAt(request, "method").toUpperCase();
	const url = textAt(request, "url");
	if (id === "" || method === "" || url === "")
		throw badRequest("A request in a batch must have id, method and url.");
	const headers = Object.entries(objectAt(request, "headers")).map(([name, value]) => [
		name.toLowerCase(),
		String(value),
	]);
	const item: Item = {
		id,
		method,
		url,
		headers: Object.fromEntries(headers),
		body: isObject(request) ? request["body"] : undefined,
		dependsOn: textsAt(request, "dependsOn"),
	};
	if (item.body !== undefined && item.headers["content-type"] === undefined) {
		throw badRequest(`The request '${id}' has a body but no Content-Type header.`);
	}
	return item;
}

function requestOf(item: Item, context: Context<{ Bindings: Exchange }>): Request {
	const { origin } = new URL(context.req.url);
	const url = new URL(`${origin}/v1.0/${item.url.replace(/^\//, "")}`);
	url.pathname = canonicalPath(url.pathname);
	const headers = new Headers({ ...item.headers, authorization: context.req.header("authorization") ?? "" });
	const { body } = item;
	return new Request(url, {
		method: item.method,
		headers,
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	});
}

async function partOf(response: Response): Promise<JsonObject> {
	const body = parseJson(await response.text());
	const headers = Object.fromEntries(
		[...response.headers].filter(([name]) =>
			["content-type", "location", "preference-applied"].includes(name),
		),
	);
	return { status: response.status, headers, ...(body === undefined ? {} : { body }) };
}

function dependencyFailed(): GraphError {
	return new GraphError(424, "FailedDependency", "A request that this one depends on has failed."); // synthetic text
}
