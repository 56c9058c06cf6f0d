import { describe, expect, it } from "vitest";
import { applyTenant } from "../../src/apply/tenant-apply.ts";
import type { EntraTenant } from "../../src/entra/tenant.ts";
import { type ErrorCode, RingfenceError } from "../../src/errors.ts";
import type { JsonObject } from "../../src/json.ts";
import type { Change, Finding, TenantPlan } from "../../src/plan/plan.ts";
import { livePolicy } from "../support/live-policy.ts";

const position = { file: "policies/msp.yaml", line: 1, column: 1 };

function change(name: string, more: Partial<Change> = {}): Change {
	const action = more.action ?? "create";
	return {
		...{
			action,
			kind: "namedLocation",
			part: "other",
			name,
			id: action === "create" ? null : `id of ${name}`,
		},
		...{
			before: null,
			after: action === "delete" ? null : { displayName: name },
			fields: [],
			position,
			...more,
		},
	};
}

function planOf(changes: readonly Change[], more: Partial<TenantPlan> = {}): TenantPlan {
	return {
		...{ tenant: { id: "1", name: "Contoso", kind: "msp" as const }, position, status: "ready", changes },
		...{ findings: [], managed: [], unmanaged: [], names: {}, observed: "", fingerprint: "", ...more },
	};
}

const settled = planOf([]);

/** A tenant that notes what it is sent, and fails where it is told to. */
function stage({
	fails = {},
	plans = [settled],
}: {
	fails?: Record<string, Error>;
	plans?: readonly TenantPlan[];
} = {}) {
	const sent: (readonly [string, unknown, JsonObject?])[] = [];
	const note = async (what: string, subject: unknown, body?: JsonObject) => {
		sent.push(body === undefined ? [what, subject] : [what, subject, body]);
		const failure = fails[what];
		if (failure) throw failure;
	};
	const entra: EntraTenant = {
		read: () => Promise.reject(new Error("nothing reads here")),
		create: async (kind, body) => {
			await note("create", kind, body);
			return `new ${body["displayName"]}`;
		},
		update: (_, id, body) => note("update", id, body),
		remove: (_, id) => note("remove", id),
	};
	const unused = () => Promise.reject(new Error("nothing reads here"));
	const cipp = {
		read: unused,
		updateApiClient: (id: string, body: object) => note("client", id, { ...body }),
		updateRole: (id: string, body: object) => note("role", id, { ...body }),
	};
	const slept: number[] = [];
	const told: string[] = [];
	let planned = 0;
	const options = {
		onChange: ({ name }: Change) => told.push(name),
		replan: async () => plans[Math.min(planned++, plans.length - 1)] ?? settled,
		sleep: async (milliseconds: number) => void slept.push(milliseconds),
	};
	return { sent, slept, told, writers: { entra, cipp }, options };
}

const failure = (code: ErrorCode, hint?: string) => new RingfenceError(code, `It is ${code}.`, { hint });

describe("carrying out a plan", () => {
	it("does every change in its order, tells of each before, and verifies by planning again", async () => {
		const { writers, options, sent, told, slept } = stage();
		const policy = livePolicy("P", {
			locations: { includeLocations: ["All"], excludeLocations: ["namedLocation:New"] },
		});
		const changes = [
			change("New"),
			change("P", { kind: "conditionalAccessPolicy", after: policy }),
			change("Old", { action: "delete" }),
			change("Halo", {
				kind: "apiClient",
				action: "update",
				after: { ipRanges: ["192.0.2.1/32"], open: false },
			}),
			change("editor", {
				kind: "cippRole",
				action: "update",
				after: { ipRanges: ["192.0.2.2/32"], open: false },
			}),
		];
		const outcome = await applyTenant(planOf(changes), writers, options);
		expect(outcome).toMatchObject({ status: "applied", failed: [], notDone: [], remaining: [] });
		expect(outcome.done.map(({ id }) => id)).toEqual([
			"new New",
			"new P",
			"id of Old",
			"id of Halo",
			"id of editor",
		]);
		expect(sent).toMatchObject([
			["create", "namedLocation", { displayName: "New" }],
			["create", "conditionalAccessPolicy", { conditions: { locations: { excludeLocations: ["new New"] } } }],
			["remove", "id of Old"],
			["client", "id of Halo", { ipRanges: ["192.0.2.1/32"] }],
			["role", "id of editor", { ipRanges: ["192.0.2.2/32"] }],
		]);
		expect([told, slept]).toEqual([["New", "P", "Old", "Halo", "editor"], []]);
	});

	it("changes an object in place", async () => {
		const { writers, options, sent } = stage();
		await applyTenant(planOf([change("Here", { action: "update" })]), writers, options);
		expect(sent).toEqual([["update", "id of Here", { displayName: "Here" }]]);
	});

	it.each([
		["a hint", "Wait.", { hint: "Wait." }],
		["no hint", undefined, {}],
	])("goes on after a change that failed, which is told with %s", async (_, hint, more) => {
		const remaining = [change("B", { action: "update" })];
		const { writers, options } = stage({
			fails: { update: failure("throttled", hint) },
			plans: [planOf(remaining)],
		});
		const changes = [change("A"), ...remaining, change("C")];
		const outcome = await applyTenant(planOf(changes), writers, options);
		expect(outcome).toMatchObject({
			status: "failed",
			done: [{ id: "new A" }, { id: "new C" }],
			notDone: [],
		});
		expect(outcome.failed).toEqual([
			{ change: changes[1], code: "throttled", message: "It is throttled.", ...more },
		]);
		expect(outcome.remaining).toEqual(remaining);
	});

	it("does not try what rests on a change that failed", async () => {
		const { writers, options, sent } = stage({ fails: { create: failure("rejected") } });
		const locations = { includeLocations: ["All"], excludeLocations: ["namedLocation:New"] };
		const changes = [
			change("New"),
			change("P", { kind: "conditionalAccessPolicy", after: livePolicy("P", { locations }) }),
			change("Old", { action: "delete" }),
		];
		const outcome = await applyTenant(planOf(changes), writers, options);
		expect(outcome).toMatchObject({ status: "failed", failed: [{ code: "rejected" }], done: [] });
		expect(outcome.notDone.map(({ name }) => name)).toEqual(["P", "Old"]);
		expect(sent).toHaveLength(1);
	});

	it("does not exclude CIPP's account while its own policy, which asks for MFA, is not there", async () => {
		const { writers, options, sent } = stage({ fails: { create: failure("rejected") } });
		const exclude = (path: string, name: string) =>
			change(name, {
				action: "update",
				kind: "conditionalAccessPolicy",
				part: "D",
				after: livePolicy(name),
				fields: [{ path, before: [], after: [], position }],
			});
		const changes = [
			change("Own", { kind: "conditionalAccessPolicy", after: livePolicy("Own") }),
			exclude("conditions.users.excludeUsers", "MFA for all"),
			exclude("conditions.users.excludeGuestsOrExternalUsers", "Block legacy"),
		];
		const outcome = await applyTenant(planOf(changes), writers, options);
		expect(outcome.notDone.map(({ name }) => name)).toEqual(["MFA for all"]);
		expect(outcome.done.map(({ change: { name } }) => name)).toEqual(["Block legacy"]);
		expect(sent).toHaveLength(2);
	});

	it.each([
		["without CIPP", change("Halo", { kind: "apiClient", action: "update" }), false],
		["without an id", change("Halo", { kind: "apiClient", action: "update", id: null }), true],
		["to open it to every address", change("Halo", { kind: "apiClient", action: "delete" }), true],
	])("does not write CIPP %s", async (_, wanted, withCipp) => {
		const { writers, options, sent } = stage();
		const { entra, cipp } = writers;
		const outcome = await applyTenant(planOf([wanted]), withCipp ? { entra, cipp } : { entra }, options);
		expect(outcome.failed).toMatchObject([{ code: "bad-input" }]);
		expect(sent).toEqual([]);
	});

	it("is no place for bugs to hide", async () => {
		const { writers, options } = stage({ fails: { create: new TypeError("a bug") } });
		await expect(applyTenant(planOf([change("A")]), writers, options)).rejects.toThrow("a bug");
	});
});

describe("a plan that is not carried out", () => {
	const blocked: Finding = {
		check: "licence-missing",
		severity: "error",
		message: "No.",
		fix: "Buy.",
		position,
	};
	const warning: Finding = { ...blocked, check: "ipv4-only", severity: "warning" };

	it.each<[string, TenantPlan, object]>([
		["empty", settled, { status: "unchanged" }],
		[
			"blocked",
			planOf([change("A")], { status: "blocked", findings: [blocked, warning, blocked] }),
			{
				status: "refused",
				reason: { message: "Nothing was written: licence-missing." },
				notDone: [{ name: "A" }],
			},
		],
		[
			"of a tenant that could not be read",
			planOf([], { status: "unreadable", error: { code: "not-consented", message: "No consent." } }),
			{ status: "unreadable", reason: { code: "not-consented" } },
		],
		["unreadable and does not say why", planOf([], { status: "unreadable" }), { status: "unreadable" }],
	])("is %s", async (_, plan, expected) => {
		const { writers, options, sent } = stage();
		expect(await applyTenant(plan, writers, options)).toMatchObject(expected);
		expect(sent).toEqual([]);
	});
});

describe("verifying", () => {
	const still = planOf([change("A")]);
	const apply = (plans: readonly TenantPlan[]) => {
		const { writers, options, slept } = stage({ plans });
		return applyTenant(planOf([change("A")]), writers, options).then((outcome) => ({ outcome, slept }));
	};

	it("waits for what is seen late", async () => {
		const { outcome, slept } = await apply([still, still, settled]);
		expect([outcome.status, slept]).toEqual(["applied", [2_000, 4_000]]);
	});

	it("gives up after half a minute, and says what is still to do", async () => {
		const { outcome, slept } = await apply([still]);
		expect(outcome).toMatchObject({
			...{ status: "failed", done: [{ id: "new A" }], remaining: [{ name: "A" }] },
			reason: { code: "not-verified", message: expect.stringContaining('still to do: create "A"') },
		});
		expect(slept.reduce((sum, wait) => sum + wait, 0)).toBe(29_000);
	});

	it("waits longer, and for nothing else, where only what was deleted is still listed", async () => {
		const old = change("Old", { action: "delete" });
		const run = async (plans: readonly TenantPlan[]) => {
			const { writers, options, slept } = stage({ plans });
			const outcome = await applyTenant(planOf([old, change("A")]), writers, options);
			return [outcome.status, slept.slice(4)];
		};
		const listed = planOf([old]);
		const first = Array.from({ length: 5 }, () => listed);
		expect(await run([...first, settled])).toEqual(["applied", [30_000]]);
		expect(await run([listed])).toEqual(["failed", [30_000, 60_000, 60_000]]);
		expect(await run([...first.slice(1), planOf([old, change("A")])])).toEqual(["failed", []]);
		expect(await run([planOf([change("Never asked for", { action: "delete" })])])).toEqual(["failed", []]);
		const blocked = planOf([], { status: "blocked" });
		expect(await run([...first, listed, blocked])).toEqual(["failed", [30_000, 60_000, 60_000]]);
	});

	it("does not call good what new errors block", async () => {
		const { outcome } = await apply([planOf([], { status: "blocked" })]);
		expect(outcome).toMatchObject({
			status: "failed",
			reason: { message: expect.stringContaining("the checks found new errors") },
		});
	});

	it.each([
		["why", { code: "throttled", message: "Too many requests." }, "Too many requests."],
		["that it could not be read", undefined, "the tenant could not be read"],
	])("says %s when the tenant cannot be read any more", async (_, error, text) => {
		const { outcome } = await apply([planOf([], { status: "unreadable", ...(error ? { error } : {}) })]);
		expect(outcome).toMatchObject({
			status: "failed",
			reason: { code: "not-verified", message: expect.stringContaining(text) },
		});
	});
});

describe("what remains after a failure", () => {
	const created = change("New");
	const refused = change("Here", { action: "update" });
	const both = planOf([created, refused]);
	const only = planOf([refused]);
	const fails = { update: failure("rejected") };

	it("is asked for again while it lists what was just created", async () => {
		const { writers, options, slept } = stage({ fails, plans: [both, both, only] });
		const outcome = await applyTenant(both, writers, options);
		expect(outcome).toMatchObject({ status: "failed", done: [{ id: "new New" }], remaining: [refused] });
		expect([outcome.remaining, slept]).toEqual([[refused], [2_000, 4_000]]);
	});

	it("is asked for again while it lists what may have been created", async () => {
		const lost = { create: failure("uncertain") };
		const { writers, options, slept } = stage({ fails: lost, plans: [planOf([created]), settled] });
		const outcome = await applyTenant(planOf([created]), writers, options);
		expect(outcome).toMatchObject({ status: "failed", failed: [{ code: "uncertain" }], remaining: [] });
		expect(slept).toEqual([2_000]);
	});

	it("is believed when it goes on to list it", async () => {
		const lost = { create: failure("uncertain") };
		const { writers, options, slept } = stage({ fails: lost, plans: [planOf([created])] });
		const outcome = await applyTenant(planOf([created]), writers, options);
		expect([outcome.remaining, slept]).toEqual([[created], [2_000, 4_000, 8_000, 15_000]]);
	});

	it("is believed at once where it lists only what was refused, or what is new", async () => {
		const plans = [
			planOf([refused, change("New", { kind: "conditionalAccessPolicy" })], { status: "blocked" }),
		];
		const { writers, options, slept } = stage({ fails, plans });
		const outcome = await applyTenant(both, writers, options);
		expect([outcome.remaining.length, slept]).toEqual([2, []]);
	});

	it("does not list what was deleted and is seen for minutes", async () => {
		const old = change("Old", { action: "delete", kind: "conditionalAccessPolicy" });
		const listed = planOf([refused, old]);
		const plans = [...Array.from({ length: 6 }, () => listed), only];
		const { writers, options, slept } = stage({ fails: { client: failure("rejected") }, plans });
		const client = change("Halo", { kind: "apiClient", action: "update" });
		const outcome = await applyTenant(planOf([client, old]), writers, options);
		expect([outcome.remaining, slept.slice(4)]).toEqual([[refused], [30_000, 60_000]]);
	});

	it.each([
		["why", { code: "throttled", message: "Too many requests." }, "is not known: Too many requests."],
		["that it cannot be read", undefined, "is not known: the tenant could not be read."],
	])("is not said to be nothing where the tenant cannot be read any more, but %s", async (_, error, text) => {
		const plans = [planOf([], { status: "unreadable", ...(error ? { error } : {}) })];
		const { writers, options } = stage({ fails, plans });
		expect(await applyTenant(both, writers, options)).toMatchObject({
			...{ status: "failed", remaining: [], failed: [{ code: "rejected" }] },
			reason: { code: "not-verified", message: expect.stringContaining(text) },
		});
	});
});

describe("a location that moves to other addresses", () => {
	const ranges = (...texts: readonly string[]) => texts.map((cidrAddress) => ({ cidrAddress }));
	const move = (name: string, from: string, to: string) =>
		change(name, {
			action: "update",
			before: { displayName: name, isTrusted: true, ipRanges: ranges(from) },
			after: { displayName: name, isTrusted: true, ipRanges: ranges(to) },
			fields: [
				{
					...{ path: "ipRanges", before: ranges(from), after: ranges(to), position },
					...{ added: [to], removed: [from] },
				},
			],
		});
	const office = move("Office", "192.0.2.1/32", "198.51.100.1/32");
	const sentRanges = (sent: readonly (readonly [string, unknown, JsonObject?])[]) =>
		sent.map(([what, id, body]) => [
			what,
			id,
			JSON.stringify(body?.["ipRanges"] ?? null).match(/[\d.]+\/32/g),
		]);

	it("has both while other changes are made", async () => {
		const { writers, options, sent } = stage();
		const outcome = await applyTenant(planOf([change("New"), office]), writers, options);
		expect(outcome).toMatchObject({ status: "applied", done: [{ id: "new New" }, { id: "id of Office" }] });
		expect(sentRanges(sent)).toEqual([
			["update", "id of Office", ["192.0.2.1/32", "198.51.100.1/32"]],
			["create", "namedLocation", null],
			["update", "id of Office", ["198.51.100.1/32"]],
		]);
	});

	it("is changed in one step where it is alone", async () => {
		const { writers, options, sent } = stage();
		await applyTenant(planOf([office]), writers, options);
		expect(sentRanges(sent)).toEqual([["update", "id of Office", ["198.51.100.1/32"]]]);
	});

	it("is left as it is where it could not be widened, and so is what would need it", async () => {
		const depot = move("Depot", "192.0.2.9/32", "198.51.100.9/32");
		const named = { includeLocations: ["All"], excludeLocations: ["id of office"] };
		const policy = change("P", {
			kind: "conditionalAccessPolicy",
			after: livePolicy("P", { locations: named }),
		});
		const free = change("Q", { kind: "conditionalAccessPolicy", after: livePolicy("Q") });
		const { writers, options, sent } = stage();
		const update = writers.entra.update.bind(writers.entra);
		const refusing = {
			...writers.entra,
			update: async (...call: Parameters<typeof update>) => {
				await update(...call);
				if (call[1] === "id of Office") throw failure("rejected");
			},
		};
		const changes = [policy, free, office, depot];
		const outcome = await applyTenant(planOf(changes), { ...writers, entra: refusing }, options);
		expect(outcome).toMatchObject({ status: "failed", failed: [{ change: office, code: "rejected" }] });
		expect(outcome.done.map(({ change: { name } }) => name)).toEqual(["Q"]);
		expect(outcome.notDone.map(({ name }) => name)).toEqual(["P", "Depot"]);
		expect(sentRanges(sent).filter(([, id]) => id === "id of Office")).toHaveLength(1);
	});
});
