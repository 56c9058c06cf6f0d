import { RingfenceError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { ObjectKind } from "../plan/plan.ts";
import { tenantError } from "./failures.ts";
import type { Graph } from "./graph.ts";
import { listAll } from "./list.ts";
import { stringAt } from "./parse.ts";
import { collections, postObject, readPermission } from "./write.ts";

/** Longer than a fresh object was ever seen to stay invisible in a list. */
const lookUpWindow = 20_000;
const lookUpPause = 2_000;
const mostPosts = 3;

async function idsOfName(graph: Graph, kind: ObjectKind, name: string): Promise<readonly string[]> {
	const objects = await listAll(graph, collections[kind], readPermission);
	return objects
		.filter((object) => object["displayName"] === name)
		.map((object) => stringAt(object, "id"))
		.filter((id) => id !== undefined);
}

/** The one new object of a name; undefined when none shows up in time. */
async function lookUp(
	graph: Graph,
	kind: ObjectKind,
	name: string,
	existing: ReadonlySet<string>,
): Promise<string | undefined> {
	const { tenant, time } = graph;
	const deadline = time.now() + lookUpWindow;
	for (;;) {
		const fresh = (await idsOfName(graph, kind, name)).filter((id) => !existing.has(id));
		if (fresh.length === 1) return fresh[0];
		if (fresh.length > 1) {
			const text = `there are now ${fresh.length} new objects named “${name}” (${fresh.join(", ")}).`;
			throw tenantError(tenant, "uncertain", text, {
				hint: "Another tool may have created one of them. Delete all but one, then plan again.",
			});
		}
		if (time.now() >= deadline) return undefined;
		await time.sleep(lookUpPause);
	}
}

/** @returns undefined when it is not known whether the object was created */
async function post(graph: Graph, kind: ObjectKind, body: JsonObject): Promise<string | undefined> {
	try {
		return await postObject(graph, kind, body);
	} catch (error) {
		if (error instanceof RingfenceError && error.code === "uncertain") return undefined;
		throw error;
	}
}

/**
 * Creates exactly once. When the answer is lost, the object is looked for by its name among those that were not
 * there before, and only when it does not show up is the creation repeated.
 * @param existing ids of all objects of this kind before the creation
 * @throws RingfenceError uncertain when even that does not tell
 */
export async function createObject(
	graph: Graph,
	kind: ObjectKind,
	body: JsonObject,
	existing: ReadonlySet<string>,
): Promise<string> {
	const name = stringAt(body, "displayName") ?? "";
	for (let number = 1; number <= mostPosts; number++) {
		const id = (await post(graph, kind, body)) ?? (await lookUpLost(graph, kind, name, existing));
		if (id !== undefined) return id;
	}
	throw tenantError(
		graph.tenant,
		"uncertain",
		`“${name}” was sent ${mostPosts} times, no answer came back, and it is not in the list.`,
		{ hint: "Plan again later: if it shows up after all, the plan finds it by its name." },
	);
}

async function lookUpLost(
	graph: Graph,
	kind: ObjectKind,
	name: string,
	existing: ReadonlySet<string>,
): Promise<string | undefined> {
	graph.onRetry?.(
		`${graph.tenant.name}: the answer to creating “${name}” was lost; looking whether it is there.`,
	);
	try {
		return await lookUp(graph, kind, name, existing);
	} catch (cause) {
		if (cause instanceof RingfenceError && cause.code === "uncertain") throw cause;
		const why = cause instanceof RingfenceError ? cause.message : String(cause);
		const text = `it is not known whether “${name}” was created: the answer was lost, and so was the look-up. ${why}`;
		throw tenantError(graph.tenant, "uncertain", text, {
			hint: "Plan again: if it was created, the plan finds it by its name.",
			cause,
		});
	}
}
