import { expect, it } from "vitest";
import { dismissApprovals } from "../../src/github/approvals.ts";
import { openRepository } from "./repository.ts";

const reason = "The plan has changed since it was approved.";

async function approvedTwice() {
	const repository = await openRepository();
	const { github } = repository.sandbox;
	const number = github.openPullRequest({ branch: "change", files: { a: "x" } });
	github.approve(number, "sam");
	github.review(number, "kim", "CHANGES_REQUESTED", "No.");
	github.review(number, "robin", "COMMENTED", "Hm.");
	github.approve(number, "lee");
	return {
		...repository,
		number,
		states: () => repository.state.pulls.get(number)?.reviews.map((one) => one.state),
	};
}

const after = ["DISMISSED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED"];

it("takes back approvals and nothing else, and says how many", async () => {
	const { github, number, states } = await approvedTwice();
	expect(await dismissApprovals(github(), number, reason)).toBe(2);
	expect(states()).toEqual(after);
	expect(await dismissApprovals(github(), number, reason)).toBe(0);
});

it("finds those on a second page", async () => {
	const { github, number, sandbox, states } = await approvedTwice();
	for (let count = 0; count < 120; count++) sandbox.github.review(number, "robin", "COMMENTED", "Hm.");
	sandbox.github.approve(number, "max");
	expect(await dismissApprovals(github(), number, reason)).toBe(3);
	expect(states()?.at(-1)).toBe("DISMISSED");
});

it("takes it as done where the answer was lost", async () => {
	const { github, number, fail, states } = await approvedTwice();
	fail({ fault: "lost-answer", method: "PUT" });
	expect(await dismissApprovals(github(), number, reason)).toBe(2);
	expect(states()).toEqual(after);
});

it("takes it as done where somebody dismissed it meanwhile", async () => {
	const { github, number, state, states } = await approvedTwice();
	const client = github();
	const dismiss = client.api.pulls.dismissReview;
	client.api.pulls.dismissReview = Object.assign((parameters: Parameters<typeof dismiss>[0]) => {
		for (const review of state.pulls.get(number)?.reviews ?? []) {
			if (review.state === "APPROVED") review.state = "DISMISSED";
		}
		return dismiss(parameters);
	}, dismiss);
	expect(await dismissApprovals(client, number, reason)).toBe(2);
	expect(states()).toEqual(after);
});

it("says so where GitHub did not do it", async () => {
	const { github, number, fail, states } = await approvedTwice();
	fail({ fault: "bad-gateway", method: "PUT" });
	await expect(dismissApprovals(github(), number, reason)).rejects.toMatchObject({
		code: "service-unavailable",
	});
	expect(states()).toContain("APPROVED");
});

it("names the line that the workflow lacks", async () => {
	const { github, number } = await approvedTwice();
	await expect(dismissApprovals(github({ "pull-requests": "read" }), number, reason)).rejects.toMatchObject({
		code: "permission-missing",
		hint: expect.stringContaining("pull-requests: write"),
	});
});
