import { describe, expect, it } from "vitest";
import {
	type Answer,
	connect,
	emptyTenant,
	fakeTime,
	graphError,
	json,
	label,
	networkError,
	nothingAsked,
	policies,
} from "./double.ts";

const body = { displayName: "Block", state: "enabledForReportingButNotEnforced" };
const none = json(200, { value: [] });
const listed = (...ids: string[]) => json(200, { value: ids.map((id) => ({ id, displayName: "Block" })) });

async function readTenant() {
	const time = fakeTime();
	const graph = emptyTenant(time);
	const connected = connect(graph, time);
	return { time, graph, ...connected };
}

async function createAfter(post: readonly Answer[], lists: readonly Answer[], before: Answer = none) {
	const { time, graph, tenant, retries } = await readTenant();
	graph.on(`GET ${policies}`, before);
	await tenant.read(() => nothingAsked);
	graph.on(`POST ${policies}`, ...post).on(`GET ${policies}`, ...lists);
	const creating = tenant.create("conditionalAccessPolicy", body);
	return { time, graph, creating, retries, posts: () => graph.count(`POST ${policies}`) };
}

const lost: readonly (readonly [string, Answer])[] = [
	["a reset connection", networkError("ECONNRESET")],
	["a time-out", new DOMException("timed out", "TimeoutError")],
	["500", graphError(500, "InternalServerError", "x")],
	["502", json(502)],
	["503", json(503)],
	["504", json(504)],
	["408", json(408)],
	["a truncated body", new Response('{"id":"ne', { status: 201 })],
	["HTML", new Response("<html>", { status: 200 })],
	["an empty body", new Response(null, { status: 201 })],
	["an object without an id", json(201, { displayName: "Block" })],
];

describe("creating", () => {
	it("posts the body once and returns the id", async () => {
		const { creating, posts, graph } = await createAfter([json(201, { id: "new" })], [none]);
		expect(await creating).toBe("new");
		expect(posts()).toBe(1);
		expect(graph.seen.at(-1)?.body).toEqual(body);
	});

	it.each(lost)("finds what was created although the answer was lost to %s", async (_name, answer) => {
		const { creating, posts } = await createAfter([answer], [listed("new")]);
		expect(await creating).toBe("new");
		expect(posts()).toBe(1);
	});

	it("waits for what becomes visible late", async () => {
		const { creating, posts } = await createAfter(
			[networkError("ECONNRESET")],
			[none, none, none, listed("new")],
		);
		expect(await creating).toBe("new");
		expect(posts()).toBe(1);
	});

	it("takes no older object of the same name for its own", async () => {
		const { creating, posts } = await createAfter(
			[networkError("ECONNRESET"), json(201, { id: "new" })],
			[listed("old")],
			listed("old"),
		);
		expect(await creating).toBe("new");
		expect(posts()).toBe(2);
	});

	it("tells the new object from an older one of the same name", async () => {
		const { creating } = await createAfter([json(500)], [listed("old", "new")], listed("old"));
		expect(await creating).toBe("new");
	});

	it("repeats only after looking for longer than objects stay invisible", async () => {
		const { creating, graph } = await createAfter([json(502), json(201, { id: "new" })], [none]);
		expect(await creating).toBe("new");
		const [first, second] = graph.seen.filter(({ method, path }) => method === "POST" && path === policies);
		expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(20_000);
	});

	it("stops when two new objects of the name are there", async () => {
		const { creating, posts } = await createAfter([json(504)], [listed("one", "two")]);
		await expect(creating).rejects.toMatchObject({
			code: "uncertain",
			message: `${label}: there are now 2 new objects named “Block” (one, two).`,
			hint: expect.stringContaining("Delete all but one"),
		});
		expect(posts()).toBe(1);
	});

	it("stops when the look-up fails as well, and says what is not known", async () => {
		const { creating, posts } = await createAfter([networkError("ECONNRESET")], [json(403)]);
		await expect(creating).rejects.toMatchObject({
			code: "uncertain",
			message: expect.stringContaining(
				`${label}: it is not known whether “Block” was created: the answer was lost, and so was the look-up.`,
			),
			hint: "Plan again: if it was created, the plan finds it by its name.",
		});
		expect(posts()).toBe(1);
	});

	it("gives up after three posts that all got lost", async () => {
		const { creating, posts } = await createAfter([json(503)], [none]);
		await expect(creating).rejects.toMatchObject({
			code: "uncertain",
			message: `${label}: “Block” was sent 3 times, no answer came back, and it is not in the list.`,
		});
		expect(posts()).toBe(3);
	});

	it.each<[string, Answer]>([
		["429", graphError(429, "TooManyRequests", "Too many requests.")],
		["a refused connection", networkError("ECONNREFUSED")],
		["an address that was not found", networkError("EAI_AGAIN")],
	])("repeats at once after %s, since nothing can have happened", async (_name, answer) => {
		const { creating, posts, graph } = await createAfter([answer, json(201, { id: "new" })], [none]);
		expect(await creating).toBe("new");
		expect(posts()).toBe(2);
		expect(graph.count(`GET ${policies}`)).toBe(1);
	});

	it("repeats a refused token with a new one", async () => {
		const { creating, posts } = await createAfter([json(401), json(201, { id: "new" })], [none]);
		expect(await creating).toBe("new");
		expect(posts()).toBe(2);
	});

	it("looks at what is there first when nothing was read yet", async () => {
		const { graph, tenant } = await readTenant();
		graph.on(`POST ${policies}`, json(500), json(201, { id: "new" })).on(`GET ${policies}`, listed("old"));
		expect(await tenant.create("conditionalAccessPolicy", body)).toBe("new");
	});

	it.each([
		"1040: The policy refers to something that is not there.",
		"NamedLocation with id 44444444-4444-4444-8444-444444444444 does not exist in the directory.",
	])("waits until a fresh location is known: %s", async (message) => {
		const unseen = graphError(400, "BadRequest", "malformed", { message });
		const { creating, posts, retries } = await createAfter(
			[unseen, unseen, json(201, { id: "new" })],
			[none],
		);
		expect(await creating).toBe("new");
		expect(posts()).toBe(3);
		expect(retries[0]).toContain("trying again in 2.0 s");
	});

	it("stops waiting for a location after a minute", async () => {
		const unseen = graphError(400, "BadRequest", "1040: NamedLocation with id x does not exist.");
		const { creating, time } = await createAfter([unseen], [none]);
		const started = time.now();
		await expect(creating).rejects.toMatchObject({ code: "rejected" });
		expect(time.now() - started).toBeLessThan(80_000);
		expect(time.now() - started).toBeGreaterThan(40_000);
	});
});

describe("what Graph refuses", () => {
	it.each<[string, Answer, string, string]>([
		[
			"400, quoting the inner message",
			graphError(400, "BadRequest", "malformed or incorrect", {
				message: "1032: validation failed due to InvalidControls.",
			}),
			"rejected",
			`Graph answered 400 to POST ${policies}: “1032: validation failed due to InvalidControls.” (request-id req-1).`,
		],
		[
			"403 for want of the write permission",
			graphError(403, "AccessDenied", "required scopes are missing in the token."),
			"permission-missing",
			"the permission Policy.ReadWrite.ConditionalAccess is missing.",
		],
		[
			"403 for want of Application.Read.All",
			graphError(
				403,
				"AccessDenied",
				"Application.Read.All scope is required to add/edit application condition.",
			),
			"permission-missing",
			"the permission Application.Read.All is missing.",
		],
		["409", json(409, { error: { message: "Conflict" } }), "changed-since", "has changed since it was read"],
	])("is told as it is: %s", async (_name, answer, code, text) => {
		const { creating, posts } = await createAfter([answer], [none]);
		await expect(creating).rejects.toMatchObject({ code, message: expect.stringContaining(text) });
		expect(posts()).toBe(1);
	});

	it("is quoted on one line and not at any length", async () => {
		const long = graphError(400, "BadRequest", `first\nsecond ${"x".repeat(2_000)}`);
		const { creating } = await createAfter([long], [none]);
		await expect(creating).rejects.toThrow(/“first second x{300,}…” \(request-id req-1\)\.$/);
	});
});
