import { describe, expect, it } from "vitest";
import { type PlanCheck, publishPlanCheck, readPlanCheck } from "../../src/github/check-run.ts";
import { encodeRecord, type PlanRecord } from "../../src/github/plan-record.ts";
import { ACTIONS } from "../../src/sandbox/github/state.ts";
import type { Permissions } from "../../src/sandbox/github/tokens.ts";
import { handClock } from "../sandbox/client.ts";
import { OTHER_APP, openRepository } from "./repository.ts";

const estate = "policies";

function planOf(id: string, { tenants = 1, changes = 1 } = {}): PlanRecord {
	return {
		fingerprint: id.repeat(64),
		tenants: Array.from({ length: tenants }, (_, index) => ({
			tenant: `tenant-${index}`,
			fingerprint: `${id}${index}`.padStart(64, "0"),
			changes: Array.from({ length: changes }, (_, each) => ({
				fingerprint: `${id}${each}`.padStart(32, "0"),
				title: `update conditionalAccessPolicy "Büro \`${each}\` 東京 🔥"`,
			})),
		})),
	};
}

const plans = { a: planOf("a"), b: planOf("b"), large: planOf("c", { tenants: 300, changes: 6 }) };

async function pullRequest() {
	const clock = handClock();
	const repository = await openRepository({ clock });
	const { github } = repository.sandbox;
	const number = github.openPullRequest({ branch: "change", files: { a: "x" } });
	const sha = repository.state.pulls.get(number)?.headSha ?? "";
	const now = () => new Date(clock()).toISOString();
	const check = (record: PlanRecord, more: Partial<PlanCheck> = {}): Omit<PlanCheck, "run"> => ({
		...{ sha, estate, record, title: "1 to update", summary: "See the comment." },
		...{ conclusion: "success", detailsUrl: "https://example.com/run" },
		...more,
	});
	const read = async (before = "2099-01-01T00:00:00Z", more = {}) =>
		(await readPlanCheck(repository.github(), { sha, estate, ...more }, { before })).plan?.record;
	const runs = () => [...repository.state.checkRuns.values()];
	return { ...repository, number, sha, clock, now, check, read, runs };
}

describe("the plan's check run", () => {
	it("is written once while the plan stays the same, and says what the plan was", async () => {
		const { publish, check, read, runs, sha } = await pullRequest();
		expect(await publish(check(plans.a))).toBe("created");
		expect(await publish(check(plans.a))).toBe("unchanged");
		expect(runs()).toHaveLength(1);
		expect(runs()[0]).toMatchObject({
			...{ name: "Ringfence plan", headSha: sha, status: "completed", conclusion: "success" },
			...{ externalId: plans.a.fingerprint, detailsUrl: "https://example.com/run" },
		});
		expect(await read()).toEqual(plans.a);
	});

	it("is written anew where the plan or its verdict is another one; the newest counts, the first one again too", async () => {
		const { publish, check, read, runs } = await pullRequest();
		await publish(check(plans.a));
		expect(await publish(check(plans.b))).toBe("changed");
		expect(await read()).toEqual(plans.b);
		expect(await publish(check(plans.b, { conclusion: "failure" }))).toBe("changed");
		expect(await publish(check(plans.b, { conclusion: "failure" }))).toBe("unchanged");
		expect(await publish(check(plans.a))).toBe("changed");
		expect(await read()).toEqual(plans.a);
		expect(runs()).toHaveLength(4);
	});

	it("tells what stood there while it still stands there, so that a run that ends there tells it again", async () => {
		const { publish, check, read } = await pullRequest();
		const told: PlanRecord[] = [];
		const options = { onReplace: async (before: PlanRecord) => void told.push(before) };
		await publish(check(plans.a), options);
		expect(told).toEqual([]);
		const stop = { onReplace: () => Promise.reject(new Error("The runner was stopped.")) };
		await expect(publish(check(plans.b), stop)).rejects.toThrow();
		expect(await read()).toEqual(plans.a);
		await publish(check(plans.b), options);
		expect(told).toEqual([plans.a]);
	});

	it("is not taken from other apps, other names or other estates", async () => {
		const { publish, check, read, sandbox, sha } = await pullRequest();
		const [text = ""] = encodeRecord(plans.b).texts;
		const forged = { headSha: sha, conclusion: "success", output: { title: "", summary: "", text } };
		const forge = (name: string, app = ACTIONS) => sandbox.github.createCheckRun({ ...forged, name, app });
		forge("Ringfence plan", OTHER_APP);
		forge("Ringfence plan (1 of 1)", OTHER_APP);
		forge("Ringfence plan: policies-eu");
		forge("Ringfence plan (draft)");
		forge("Ringfence planner");
		forge("ringfence plan");
		forge("Plan");
		expect(await read()).toBeUndefined();
		await publish(check(plans.a));
		forge("Ringfence plan", OTHER_APP);
		expect(await read()).toEqual(plans.a);
		expect(await publish(check(plans.a))).toBe("unchanged");
	});

	it("stands beside those of other estates", async () => {
		const { publish, check, read } = await pullRequest();
		await publish(check(plans.a));
		for (const [other, record] of [
			["policies-eu", plans.b],
			["policies (1 of 2)", plans.large],
		] as const) {
			await publish(check(record, { estate: other }));
			expect(await read(undefined, { estate: other })).toEqual(record);
		}
		expect(await read()).toEqual(plans.a);
	});

	it("is found behind a hundred and fifty others", async () => {
		const { publish, check, read, sandbox, sha } = await pullRequest();
		await publish(check(plans.a));
		for (let count = 0; count < 150; count++) {
			sandbox.github.createCheckRun({
				name: `Test ${count}`,
				headSha: sha,
				app: ACTIONS,
				conclusion: "success",
			});
		}
		expect(await read()).toEqual(plans.a);
		expect(await publish(check(plans.a))).toBe("unchanged");
	});

	it("is on the commit alone that was planned: after a force-push there is none", async () => {
		const { publish, check, sandbox, read, state, number } = await pullRequest();
		await publish(check(plans.a));
		sandbox.github.approve(number, "sam");
		sandbox.github.forcePush("change", { a: "y" }, { login: "mallory" });
		const sha = state.pulls.get(number)?.headSha ?? "";
		expect(await read(undefined, { sha })).toBeUndefined();
		expect(await read()).toEqual(plans.a);
	});

	it("does not count where it was not there by the merge", async () => {
		const { publish, check, read, clock, now, sandbox, sha } = await pullRequest();
		await publish(check(plans.a));
		clock.advance(60_000);
		const merged = now();
		expect(await read(merged)).toEqual(plans.a);
		await publish(check(plans.b));
		expect(await read(merged), "written in the second of the merge").toEqual(plans.b);
		clock.advance(1_000);
		await publish(check(plans.large));
		expect(await read(merged), "written a second later").toEqual(plans.b);
		const [text = ""] = encodeRecord(plans.a).texts;
		const output = { title: "", summary: "", text };
		sandbox.github.createCheckRun({ name: "Ringfence plan", headSha: sha, app: ACTIONS, output });
		expect(await read(merged), "never completed").toEqual(plans.b);
		expect(await read("")).toBeUndefined();
	});
});

describe("a plan in several parts", () => {
	it("has the plain name on its last part, which a branch rule may require, and one verdict", async () => {
		const { publish, check, read, runs } = await pullRequest();
		expect(await publish(check(plans.large, { conclusion: "failure" }))).toBe("created");
		const count = encodeRecord(plans.large).texts.length;
		expect(count).toBeGreaterThan(2);
		expect(runs().map(({ name }) => name)).toEqual([
			...Array.from({ length: count - 1 }, (_, index) => `Ringfence plan (${count - index} of ${count})`),
			"Ringfence plan",
		]);
		expect(runs().map(({ conclusion }) => conclusion)).toEqual([
			...Array.from({ length: count - 1 }, () => "neutral"),
			"failure",
		]);
		expect(await read()).toEqual(plans.large);
		expect(await publish(check(plans.large, { conclusion: "failure" }))).toBe("unchanged");
	});

	it("counts as none while a part is missing, and is completed by the next run, which knows what stood before", async () => {
		const { publish, check, read, runs, state } = await pullRequest();
		await publish(check(plans.a));
		await publish(check(plans.large));
		const last = runs().at(-1);
		state.checkRuns.delete(last?.id ?? 0);
		expect(await read()).toBeUndefined();
		const told: PlanRecord[] = [];
		const options = { onReplace: async (before: PlanRecord) => void told.push(before) };
		expect(await publish(check(plans.large), options)).toBe("changed");
		expect(told).toEqual([plans.a]);
		expect(await read()).toEqual(plans.large);
	});

	it("counts as none where a part was altered, until it is planned again", async () => {
		const { publish, check, read, runs } = await pullRequest();
		await publish(check(plans.large));
		const [part] = runs();
		const text = part?.output.text?.replace("update", "delete") ?? null;
		Object.assign(part ?? {}, { output: { title: "", summary: "", text } });
		expect(await read()).toBeUndefined();
		expect(await publish(check(plans.large))).toBe("changed");
		expect(await read()).toEqual(plans.large);
	});

	it("gives way to one in a single part", async () => {
		const { publish, check, read } = await pullRequest();
		await publish(check(plans.large));
		await publish(check(plans.a));
		expect(await read()).toEqual(plans.a);
	});
});

describe("GitHub's bad days", () => {
	it.each(["lost-answer", "bad-gateway"] as const)("write a plan once after %s", async (fault) => {
		const { publish, check, read, runs, fail } = await pullRequest();
		fail({ fault, method: "POST" });
		expect(await publish(check(plans.a))).toBe("created");
		expect(runs()).toHaveLength(1);
		expect(await read()).toEqual(plans.a);
	});

	it("make no plan of a list that is empty, and none of what is there twice", async () => {
		const { publish, check, read, runs, fail } = await pullRequest();
		await publish(check(plans.a));
		fail({ fault: "empty-list", path: "/check-runs" });
		expect(await read()).toBeUndefined();
		fail({ fault: "empty-list", path: "/check-runs", times: 2 });
		await publish(check(plans.a));
		expect(runs()).toHaveLength(2);
		expect(await read()).toEqual(plans.a);
	});

	it("name the line that a workflow lacks", async () => {
		const { github, publish, check, sha } = await pullRequest();
		await publish(check(plans.a));
		const write = async (permissions: Permissions) =>
			await publishPlanCheck(github(permissions), { ...check(plans.b), run: 1 });
		const read = async (permissions: Permissions) =>
			await readPlanCheck(github(permissions), { sha, estate }, { before: "2099-01-01" });
		for (const [call, permissions, line] of [
			[write, { checks: "read", actions: "read" }, "checks: write"],
			[write, { checks: "write" }, "actions: read"],
			[read, { contents: "read" }, "checks: read"],
			[read, { checks: "read" }, "actions: read"],
		] as const) {
			await expect(call(permissions)).rejects.toMatchObject({
				code: "permission-missing",
				hint: expect.stringContaining(line),
			});
		}
	});
});
