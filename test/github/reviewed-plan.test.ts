import { describe, expect, it } from "vitest";
import { mergedPullRequest } from "../../src/github/merged.ts";
import { newerPolicies } from "../../src/github/newest.ts";
import type { PlanRecord } from "../../src/github/plan-record.ts";
import { findReviewedPlans } from "../../src/github/reviewed-plan.ts";
import { openRepository, type TestRepository } from "./repository.ts";

const estate = "policies";
const [contoso, fabrikam, adatum] = ["contoso", "fabrikam", "adatum"];
const methods = ["merge", "squash", "rebase"] as const;

/** The tenants by name, each with the plan that a pull request shows of it. */
type Shown = Readonly<Record<string, string>>;

interface Story extends TestRepository {
	/** Opens a pull request with files of its own and a plan, unless there is none. */
	propose(
		branch: string,
		shown: Shown | undefined,
		files?: Readonly<Record<string, string>>,
	): Promise<number>;
	plan(number: number, shown: Shown, estate?: string): Promise<void>;
	merge(number: number, method?: (typeof methods)[number]): string;
	/** By tenant, the plan that was reviewed before a commit came in. */
	reviewed(sha: string, ...tenants: readonly string[]): Promise<Shown>;
	find(sha: string, ...tenants: readonly string[]): ReturnType<typeof findReviewedPlans>;
}

async function story(): Promise<Story> {
	const repository = await openRepository();
	const { sandbox, state, github } = repository;
	const plan: Story["plan"] = async (number, shown, of = estate) => {
		const sha = state.pulls.get(number)?.headSha ?? "";
		const check = { sha, estate: of, record: recordOf(shown), title: "Plan", summary: "See the comment." };
		await repository.publish({ ...check, conclusion: "success", detailsUrl: undefined });
	};
	const find: Story["find"] = (sha, ...tenants) =>
		findReviewedPlans(github(), { sha, branch: "main", estate, tenants }, { wait: [] });
	return {
		...repository,
		plan,
		find,
		async propose(branch, shown, files = { [`policies/${branch}.yaml`]: branch }) {
			const number = sandbox.github.openPullRequest({ branch, files });
			if (shown) await plan(number, shown);
			return number;
		},
		merge: (number, method = "squash") => sandbox.github.merge(number, method),
		async reviewed(sha, ...tenants) {
			const found = await find(sha, ...tenants);
			return Object.fromEntries([...found.tenants].map(([tenant, { fingerprint }]) => [tenant, fingerprint]));
		},
	};
}

function recordOf(shown: Shown): PlanRecord {
	const tenants = Object.entries(shown).map(([tenant, fingerprint]) => ({
		tenant,
		fingerprint,
		changes: [],
	}));
	return { fingerprint: JSON.stringify(shown), tenants };
}

describe.each(methods)("after a pull request was brought in by %s", (method) => {
	it("its plan is the reviewed one", async () => {
		const { propose, merge, find } = await story();
		const number = await propose("a", { [contoso]: "c1", [fabrikam]: "f1" });
		const found = await find(merge(number, method), contoso);
		expect(found).toMatchObject({ planned: true, pullRequest: { number } });
		expect([...found.tenants.keys()]).toEqual([contoso]);
	});

	it("the plan of the one that was merged a minute earlier counts for what it does not show", async () => {
		const { propose, merge, reviewed } = await story();
		const [first, second] = [
			await propose("a", { [contoso]: "c1" }),
			await propose("b", { [fabrikam]: "f1" }),
		];
		merge(first, method);
		expect(await reviewed(merge(second, method), contoso, fabrikam)).toEqual({
			[contoso]: "c1",
			[fabrikam]: "f1",
		});
	});

	it("its commits are not taken for direct pushes, however many they are", async () => {
		const { propose, merge, reviewed, plan, sandbox } = await story();
		const first = await propose("a", { [contoso]: "c1" });
		const second = await propose("b", undefined);
		for (let count = 0; count < 5; count++) sandbox.github.push("b", { [`policies/b${count}.yaml`]: "x" });
		await plan(second, { [fabrikam]: "f1" });
		merge(first, method);
		expect(await reviewed(merge(second, method), contoso, fabrikam)).toEqual({
			[contoso]: "c1",
			[fabrikam]: "f1",
		});
	});
});

describe("nothing is reviewed", () => {
	it("of a direct push, though the plans before it are known", async () => {
		const { propose, merge, find, sandbox } = await story();
		merge(await propose("a", { [contoso]: "c1" }));
		const pushed = sandbox.github.push("main", { "policies/a.yaml": "other" });
		expect(await find(pushed, contoso)).toMatchObject({ pullRequest: undefined, planned: false });
		expect((await find(pushed, contoso)).tenants.size).toBe(0);
	});

	it("of what lies behind a direct push, which nobody saw the plan of", async () => {
		const { propose, merge, reviewed, sandbox } = await story();
		merge(await propose("a", { [contoso]: "c1" }));
		sandbox.github.push("main", { "policies/a.yaml": "other" });
		const sha = merge(await propose("b", { [fabrikam]: "f1" }));
		expect(await reviewed(sha, contoso, fabrikam)).toEqual({ [fabrikam]: "f1" });
	});

	it("of what lies behind a pull request without a plan, nor of that one", async () => {
		const { propose, merge, reviewed, find } = await story();
		merge(await propose("a", { [contoso]: "c1" }));
		const unplanned = merge(await propose("b", undefined));
		expect(await find(unplanned, contoso)).toMatchObject({ planned: false, pullRequest: { number: 2 } });
		expect(await reviewed(unplanned, contoso)).toEqual({});
		const sha = merge(await propose("c", { [fabrikam]: "f1" }));
		expect(await reviewed(sha, contoso, fabrikam)).toEqual({ [fabrikam]: "f1" });
	});

	it("of a plan that a later pull request replaced: what was undone is not done again", async () => {
		const { propose, merge, reviewed } = await story();
		merge(await propose("add", { [contoso]: "add" }));
		merge(await propose("remove", { [contoso]: "remove" }));
		const sha = merge(await propose("other", { [fabrikam]: "f1" }));
		expect(await reviewed(sha, contoso, fabrikam)).toEqual({ [contoso]: "remove", [fabrikam]: "f1" });
	});

	it("of the head that was planned before a force-push", async () => {
		const { propose, merge, find, sandbox } = await story();
		const number = await propose("a", { [contoso]: "c1" });
		sandbox.github.approve(number, "sam");
		sandbox.github.forcePush("a", { "policies/a.yaml": "evil" }, { login: "mallory" });
		expect(await find(merge(number), contoso)).toMatchObject({ planned: false });
	});

	it("of another estate's plan", async () => {
		const { propose, plan, merge, find } = await story();
		const number = await propose("a", undefined);
		await plan(number, { [contoso]: "c1" }, "policies-eu");
		expect(await find(merge(number), contoso)).toMatchObject({ planned: false });
	});

	it("of a pull request into another branch, or one that is not merged", async () => {
		const { plan, sandbox, state, github } = await story();
		sandbox.github.push("release", { x: "1" });
		const elsewhere = sandbox.github.openPullRequest({ branch: "a", base: "release", files: { y: "1" } });
		await plan(elsewhere, { [contoso]: "c1" });
		sandbox.github.merge(elsewhere, "merge");
		const head = state.pulls.get(elsewhere)?.headSha ?? "";
		expect(await mergedPullRequest(github(), head, "main")).toBeUndefined();
		const open = sandbox.github.openPullRequest({ branch: "b", files: { y: "1" } });
		const openHead = state.pulls.get(open)?.headSha ?? "";
		expect(await mergedPullRequest(github(), openHead, "main")).toBeUndefined();
	});
});

it("the plan of a pull request is the one that stood when its base had moved on", async () => {
	const { propose, merge, reviewed, plan } = await story();
	const [first, second] = [await propose("a", { [contoso]: "c1" }), await propose("b", { [contoso]: "old" })];
	merge(first);
	await plan(second, { [contoso]: "c2" });
	expect(await reviewed(merge(second), contoso)).toEqual({ [contoso]: "c2" });
});

it("the pull request of a commit is the one whose merge it is, not a later one that has the commit in it", async () => {
	const { propose, merge, sandbox, github } = await story();
	const first = await propose("a", undefined);
	sandbox.github.push("a-and-more", {});
	const sha = merge(first, "merge");
	expect(await mergedPullRequest(github(), sha, "main")).toMatchObject({ number: first });
});

it("asks no more than it has to", async () => {
	const { propose, merge, find, asked } = await story();
	merge(await propose("a", { [adatum]: "a1" }));
	const sha = merge(await propose("b", { [contoso]: "c1" }));
	const before = asked().length;
	await find(sha, contoso);
	expect(
		asked()
			.slice(before)
			.map((line) =>
				line
					.replace(/[0-9a-f]{64}/, "SEAL")
					.replace(/[0-9a-f]{40}/, "SHA")
					.replace(/runs\/\d+/, "runs/RUN"),
			),
	).toEqual([
		"GET /commits/SHA/pulls?per_page=100",
		"GET /commits/SHA/check-runs?filter=all&per_page=100",
		"GET /actions/runs/RUN",
		"GET /actions/runs/RUN/artifacts?name=ringfence-record-SEAL&per_page=100",
	]);
});

it("waits for GitHub's index where a merge is fresh", async () => {
	const { propose, merge, fail, github } = await story();
	const number = await propose("a", { [contoso]: "c1" });
	const sha = merge(number);
	fail({ fault: "empty-list", path: "/pulls" });
	const question = { sha, branch: "main", estate, tenants: [contoso] };
	expect(await findReviewedPlans(github(), question, { wait: [1, 1] })).toMatchObject({ planned: true });
	fail({ fault: "empty-list", path: "/pulls", times: 3 });
	expect(await findReviewedPlans(github(), question, { wait: [1, 1] })).toMatchObject({
		pullRequest: undefined,
	});
});

describe("what is applied", () => {
	const at = (sha: string, directory = estate) => ({ sha, branch: "main", directory });

	it("is current at the newest commit, and while later ones change other things", async () => {
		const { propose, merge, github } = await story();
		const sha = merge(await propose("a", { [contoso]: "c1" }));
		expect(await newerPolicies(github(), at(sha))).toBeUndefined();
		merge(await propose("docs", undefined, { "docs/readme.md": "x" }));
		expect(await newerPolicies(github(), at(sha))).toBeUndefined();
	});

	it.each([
		["a file", { "policies/msp.yaml": "other" }],
		["a client's file", { "policies/clients/contoso.yaml": "x" }],
		["a file less", { "policies/msp.yaml": null }],
	])("is not, once a later commit has %s", async (_, files) => {
		const { propose, merge, github, sandbox } = await story();
		const sha = merge(await propose("a", { [contoso]: "c1" }));
		const tip = sandbox.github.push("main", files);
		expect(await newerPolicies(github(), at(sha))).toBe(tip);
	});

	it("counts every file of a directory, however many", async () => {
		const { github, sandbox } = await story();
		const many = Array.from({ length: 1100 }, (_, n) => [`policies/clients/c${1000 + n}.yaml`, "x"] as const);
		const sha = sandbox.github.push("main", Object.fromEntries(many));
		const docs = sandbox.github.push("main", { "docs/readme.md": "x" });
		expect(await newerPolicies(github(), at(sha, "policies/clients"))).toBeUndefined();
		const tip = sandbox.github.push("main", { "policies/clients/c2099.yaml": "other" });
		expect(await newerPolicies(github(), at(docs, "policies/clients"))).toBe(tip);
	});

	it("looks at the directory alone, at any depth", async () => {
		const { github, sandbox } = await story();
		const sha = sandbox.github.push("main", { "policies/clients/contoso.yaml": "c1" });
		const tip = sandbox.github.push("main", { "policies/msp.yaml": "other" });
		expect(await newerPolicies(github(), at(sha, "policies/clients"))).toBeUndefined();
		expect(await newerPolicies(github(), at(sha, "policies"))).toBe(tip);
		expect(await newerPolicies(github(), at(sha, "clients"))).toBe(tip);
	});

	it("is at the newest commit alone where the directory is the whole repository", async () => {
		const { github, sandbox } = await story();
		const sha = sandbox.github.push("main", { "msp.yaml": "m" });
		expect(await newerPolicies(github(), at(sha, "."))).toBeUndefined();
		const tip = sandbox.github.push("main", { "clients/contoso.yaml": "c" });
		expect(await newerPolicies(github(), at(sha, "."))).toBe(tip);
	});

	it("is at the newest commit alone where the directory is not in the repository", async () => {
		const { propose, merge, github, sandbox } = await story();
		const sha = merge(await propose("a", { [contoso]: "c1" }));
		expect(await newerPolicies(github(), at(sha, "elsewhere"))).toBeUndefined();
		const tip = sandbox.github.push("main", { "docs/readme.md": "x" });
		expect(await newerPolicies(github(), at(sha, "elsewhere"))).toBe(tip);
		expect(await newerPolicies(github(), at(sha, "policies/msp.yaml"))).toBe(tip);
	});

	it("names the line that the workflow lacks", async () => {
		const { github, sandbox } = await story();
		const sha = sandbox.github.push("main", { x: "1" });
		await expect(newerPolicies(github({ checks: "read" }), at(sha))).rejects.toMatchObject({
			hint: expect.stringContaining("contents: read"),
		});
	});
});
