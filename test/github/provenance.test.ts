import { describe, expect, it } from "vitest";
import { publishPlanCheck, sealOfCheck } from "../../src/github/check-run.ts";
import { encodeRecord, type PlanRecord } from "../../src/github/plan-record.ts";
import { findReviewedPlans } from "../../src/github/reviewed-plan.ts";
import { ACTIONS } from "../../src/sandbox/github/state.ts";
import type { RunOptions } from "../../src/sandbox/github/workflow-runs.ts";
import { handClock } from "../sandbox/client.ts";
import { openRepository } from "./repository.ts";

const estate = "policies";
const contoso = "contoso";

function planOf(fingerprint: string, tenants = 1): PlanRecord {
	const one = { fingerprint, changes: [{ fingerprint: "0".repeat(32), title: "x".repeat(120) }] };
	const more = Array.from({ length: tenants - 1 }, (_, index) => ({ ...one, tenant: `tenant-${index}` }));
	return { fingerprint, tenants: [{ ...one, tenant: contoso }, ...more] };
}

interface Forgery {
	readonly record: PlanRecord;
	/** The run that it claims to come from. */
	readonly run: number;
	readonly sha?: string;
	readonly completedAt?: string;
	readonly name?: string;
	readonly conclusion?: string;
}

/** A pull request of somebody who can push branches and tags, and what their own workflows can do. */
async function story() {
	const clock = handClock();
	const repository = await openRepository({ clock });
	const { sandbox, state, publish, github } = repository;
	const number = sandbox.github.openPullRequest({ branch: "change", files: { "policies/a.yaml": "a" } });
	const sha = state.pulls.get(number)?.headSha ?? "";
	const checkOf = (record: PlanRecord) => ({
		...{ sha, estate, record, title: "Plan", summary: "See the comment." },
		...({ conclusion: "success", detailsUrl: undefined } as const),
	});
	const sealed = (record: PlanRecord) => `ringfence-record-${sealOfCheck({ ...checkOf(record), run: 1 })}`;
	return {
		...repository,
		...{ clock, number, sha, checkOf, sealed },
		/** The default branch's workflow plans. */
		plan: async (record: PlanRecord, from?: RunOptions) =>
			await publish(checkOf(record), from === undefined ? {} : { from }),
		/** With the token of a workflow on any branch. */
		forge({
			record,
			run,
			sha: headSha = sha,
			name = "Ringfence plan",
			conclusion = "success",
			...at
		}: Forgery) {
			const [text = ""] = encodeRecord(record, run).texts;
			const output = { title: "", summary: "", text };
			const usual = { name, headSha, app: ACTIONS, conclusion };
			return sandbox.github.createCheckRun({ ...usual, ...at, output });
		},
		/** What an apply takes as reviewed once it is merged. */
		async merged(method: "merge" | "squash" | "rebase" = "squash") {
			const commit = sandbox.github.merge(number, method);
			return await findReviewedPlans(
				github(),
				{ sha: commit, branch: "main", estate, tenants: [contoso] },
				{ wait: [] },
			);
		},
	};
}

const shown = ({ tenants }: Awaited<ReturnType<typeof findReviewedPlans>>) =>
	tenants.get(contoso)?.fingerprint;

describe("a plan of the default branch's workflow", () => {
	it.each(["merge", "squash", "rebase"] as const)("counts, and is named (%s)", async (method) => {
		const { plan, merged, number } = await story();
		await plan(planOf("a"));
		const found = await merged(method);
		expect(found).toMatchObject({ planned: true, unproven: false });
		expect(shown(found)).toBe("a");
		expect(found.sources).toMatchObject([{ number, url: expect.stringMatching(/\/runs\/\d+$/) }]);
		expect(found.sources).toHaveLength(1);
	});

	it.each(["pull_request_target", "schedule", "push", "workflow_dispatch"])(
		"counts from %s",
		async (event) => {
			const { plan, merged } = await story();
			await plan(planOf("a"), { event });
			expect(shown(await merged())).toBe("a");
		},
	);

	it.each(["merge", "squash", "rebase"] as const)(
		"counts from the push of another pull request that was brought in by %s, though later ones were too",
		async (method) => {
			const { plan, merged, sandbox } = await story();
			for (const branch of ["b", "c"]) {
				const files = { [`policies/${branch}.yaml`]: branch };
				const other = sandbox.github.openPullRequest({ branch, files });
				sandbox.github.push(branch, { more: branch });
				sandbox.github.merge(other, method);
				if (branch === "b") await plan(planOf("a"), { event: "push" });
			}
			expect(shown(await merged())).toBe("a");
		},
	);

	it("counts where GitHub merges by itself between the check run and its proof, if there is no other", async () => {
		const { sandbox, checkOf, sealed, merged, github, clock } = await story();
		const run = sandbox.github.startRun({ event: "pull_request_target" });
		await publishPlanCheck(github(), { ...checkOf(planOf("a")), run });
		clock.advance(1_000);
		const at = clock();
		const late = (seconds: number) => {
			clock.advance(at + seconds * 1_000 - clock());
			sandbox.github.uploadArtifact(run, sealed(planOf("a")));
		};
		expect(await merged()).toMatchObject({ planned: false, unproven: true });
		const [pull] = sandbox.github.state.pulls.values();
		const again = async () =>
			await findReviewedPlans(
				github(),
				{ sha: pull?.merged?.sha ?? "", branch: "main", estate, tenants: [contoso] },
				{ wait: [] },
			);
		late(60);
		expect(shown(await again())).toBe("a");
		late(61);
		expect(await again()).toMatchObject({ planned: false, unproven: false });
	});
});

describe("what anybody with push rights writes", () => {
	it("counts for nothing from a run of their own branch, whatever it uploads", async () => {
		const { sandbox, forge, sealed, merged } = await story();
		for (const event of ["push", "workflow_dispatch", "pull_request", "issue_comment"]) {
			const run = sandbox.github.startRun({ event, branch: "change" });
			sandbox.github.uploadArtifact(run, sealed(planOf("evil")));
			forge({ record: planOf("evil"), run });
		}
		expect(await merged()).toMatchObject({ planned: false, unproven: true });
	});

	it.each(["merge", "squash", "rebase"] as const)(
		"counts for nothing from a tag that is called like the default branch, not even after a %s",
		async (method) => {
			const { sandbox, forge, sealed, merged, sha } = await story();
			const elsewhere = sandbox.github.push("elsewhere", { ".github/workflows/evil.yml": "on: push" });
			for (const commit of [sha, elsewhere]) {
				const evil = sandbox.github.startRun({ event: "push", branch: "main", sha: commit });
				sandbox.github.uploadArtifact(evil, sealed(planOf("evil")));
				forge({ record: planOf("evil"), run: evil });
			}
			expect(await merged(method)).toMatchObject({ planned: false, unproven: true });
		},
	);

	it("counts for nothing from a commit that a rebase brought along, and the branch was never at", async () => {
		const { sandbox, forge, sealed, merged, state } = await story();
		const files = { ".github/workflows/evil.yml": "on: push" };
		const other = sandbox.github.openPullRequest({ branch: "b", files });
		sandbox.github.push("b", { ".github/workflows/evil.yml": null, x: "1" });
		sandbox.github.merge(other, "rebase");
		const landed = state.pulls.get(other)?.merged?.landed ?? [];
		expect(landed).toHaveLength(2);
		for (const [index, commit] of landed.toReversed().entries()) {
			const run = sandbox.github.startRun({ event: "push", branch: "main", sha: commit });
			const record = planOf(index === 0 ? "fine" : "evil");
			sandbox.github.uploadArtifact(run, sealed(record));
			forge({ record, run });
		}
		expect(shown(await merged())).toBe("fine");
	});

	it("counts for nothing with a genuine run's name, or with one that is not there, or none", async () => {
		const { plan, forge, merged, state } = await story();
		await plan(planOf("a"));
		const [run = 0] = state.runs.keys();
		for (const claimed of [run, run + 1_000_000, 0]) forge({ record: planOf("evil"), run: claimed });
		const found = await merged();
		expect(found).toMatchObject({ planned: true, unproven: true });
		expect(shown(found)).toBe("a");
	});

	it("counts for nothing with the proof of another commit or estate", async () => {
		const { plan, forge, merged, sandbox, state, publish, checkOf } = await story();
		await plan(planOf("a"));
		await publish({ ...checkOf(planOf("b")), estate: "policies-eu" });
		const sha = sandbox.github.push("change", { "policies/a.yaml": "evil" });
		for (const [index, run] of [...state.runs.keys()].entries()) {
			forge({ record: planOf(index === 0 ? "a" : "b"), run, sha });
		}
		expect(await merged()).toMatchObject({ planned: false, unproven: true });
	});

	it("does not hide a newer plan by a copy of an older one, nor a plan by copies with other parts", async () => {
		const { plan, forge, merged, state, clock } = await story();
		await plan(planOf("old"));
		clock.advance(60_000);
		await plan(planOf("new"));
		const [first = 0, second = 0] = state.runs.keys();
		forge({ record: planOf("new"), run: second, conclusion: "failure", name: "Ringfence plan (2 of 2)" });
		forge({ record: planOf("old"), run: first });
		expect(shown(await merged())).toBe("new");
	});

	it("does not hide a plan in several parts by altered ones", async () => {
		const { plan, merged, state, sandbox, sha } = await story();
		const large = planOf("large", 400);
		expect(encodeRecord(large).texts.length).toBeGreaterThan(1);
		await plan(large);
		for (const { name, output } of [...state.checkRuns.values()]) {
			const text = output.text?.replace("xxx", "yyy") ?? "";
			const forged = { title: "", summary: "", text };
			sandbox.github.createCheckRun({
				name,
				headSha: sha,
				app: ACTIONS,
				conclusion: "success",
				output: forged,
			});
		}
		expect(shown(await merged())).toBe("large");
	});

	it("has no minute's grace where the check run itself came after the merge", async () => {
		const { plan, clock, sandbox, number, github } = await story();
		const sha = sandbox.github.merge(number, "squash");
		clock.advance(1_000);
		await plan(planOf("late"));
		const question = { sha, branch: "main", estate, tenants: [contoso] };
		expect((await findReviewedPlans(github(), question, { wait: [] })).planned).toBe(false);
	});

	it("gains nothing by an earlier time: the proof has GitHub's", async () => {
		const { plan, forge, state, clock, sandbox, number, github } = await story();
		const commit = sandbox.github.merge(number, "squash");
		clock.advance(61_000);
		await plan(planOf("late"));
		const [run = 0] = state.runs.keys();
		forge({ record: planOf("late"), run, completedAt: "2020-01-01T00:00:00Z" });
		const question = { sha: commit, branch: "main", estate, tenants: [contoso] };
		expect((await findReviewedPlans(github(), question, { wait: [] })).planned).toBe(false);
	});

	it("is told to no reviewer, and stops no plan from being shown", async () => {
		const { plan, forge, publish, checkOf, sandbox } = await story();
		const run = sandbox.github.startRun({ event: "push", branch: "change" });
		forge({ record: planOf("a"), run });
		expect(await plan(planOf("a"))).toBe("created");
		forge({ record: planOf("evil"), run });
		expect(await plan(planOf("a"))).toBe("unchanged");
		const told: PlanRecord[] = [];
		await publish(checkOf(planOf("b")), { onReplace: async (before) => void told.push(before) });
		expect(told).toEqual([planOf("a")]);
	});
});

describe("a proof", () => {
	it("ends with its artifact, or its run; then the plan is written again", async () => {
		const { plan, state, clock, merged } = await story();
		await plan(planOf("a"));
		clock.advance(90 * 86_400_000);
		expect(await plan(planOf("a"))).toBe("created");
		state.runs.delete(Math.max(...state.runs.keys()));
		expect(await merged()).toMatchObject({ planned: false, unproven: true });
	});

	it("is none while the job that wrote the check run has not uploaded it", async () => {
		const { github, checkOf, sandbox, plan, merged } = await story();
		const run = sandbox.github.startRun({ event: "pull_request_target" });
		await publishPlanCheck(github(), { ...checkOf(planOf("a")), run });
		expect(await plan(planOf("b"))).toBe("created");
		expect(shown(await merged())).toBe("b");
	});

	it("is looked for beside jobs that happen to have the check's name", async () => {
		const { plan, merged, sandbox, sha } = await story();
		await plan(planOf("a"));
		sandbox.github.createCheckRun({
			name: "Ringfence plan",
			headSha: sha,
			app: ACTIONS,
			conclusion: "success",
		});
		expect(await merged()).toMatchObject({ planned: true, unproven: false });
	});
});
