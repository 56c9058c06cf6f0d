import { describe, expect, it } from "vitest";
import { jobs, openRepository, type Repository } from "./support/repository.ts";
import { writesIn } from "./support/requests.ts";
import { CONTOSO, MSP } from "./support/stage.ts";

const widen = {
	file: "policies/msp.yaml",
	before: "ipRanges: [203.0.113.0/24, 2001:db8:12::/48]",
	after: "ipRanges: [203.0.113.0/24, 198.51.100.0/28, 2001:db8:12::/48]",
};

const commentsOf = ({ sandbox }: Repository, number: number) =>
	[...sandbox.github.state.comments.values()].filter((comment) => comment.issue === number);
const checksOf = ({ sandbox }: Repository) => [...sandbox.github.state.checkRuns.values()];
const writesTo = (asked: readonly string[]) => asked.filter((line) => !line.startsWith("GET "));

/** Everything as the files say, before anything is proposed. */
async function settled(options: Parameters<typeof openRepository>[0] = {}): Promise<Repository> {
	const repository = await openRepository(options);
	const { code, stdout } = await repository.cli("apply --yes");
	expect(code, stdout).toBe(0);
	repository.asked();
	return repository;
}

describe("the plan of a pull request", () => {
	it("is one comment and one check run, and stays untouched while nothing changes", async () => {
		const repository = await settled();
		const number = await repository.propose(widen);
		const first = await repository.plan(number);
		expect(first.code, first.stdout).toBe(0);
		expect(commentsOf(repository, number)).toHaveLength(1);
		expect(commentsOf(repository, number)[0]?.body).toMatch(/^<!-- ringfence:plan:policies -->\n/);
		expect(commentsOf(repository, number)[0]?.body).toContain("198.51.100.0/28");
		const [check] = checksOf(repository);
		expect(check).toMatchObject({ name: "Ringfence plan", conclusion: "success" });
		expect(check?.externalId).toBe(first.outputs["fingerprint"]);
		const artifacts = () => [...repository.sandbox.github.state.artifacts.values()];
		expect(artifacts().map(({ name }) => name)).toEqual([`ringfence-record-${first.outputs["record"]}`]);
		repository.asked();
		const second = await repository.plan(number);
		expect(second.stdout).toContain(`The plan's comment on #${number}: unchanged.`);
		expect(writesTo(repository.asked())).toEqual([]);
		expect(artifacts()).toHaveLength(1);
		expect(writesIn(repository.sandbox.log, MSP).length).toBe(writesIn(repository.sandbox.log, MSP).length);
	});

	it("is repaired where somebody edited it, and never taken from somebody else", async () => {
		const repository = await settled();
		const number = await repository.propose(widen);
		const { github } = repository.sandbox;
		const forged = github.commentAs("mallory", number, "<!-- ringfence:plan:policies -->\n\nNothing to do.");
		for (let page = 0; page < 105; page++) github.commentAs("alex", number, `Comment ${page}`);
		await repository.plan(number);
		const mine = commentsOf(repository, number).find(({ author }) => author.login === "github-actions[bot]");
		github.editComment(mine?.id ?? 0, `${mine?.body.split("\n")[0]}\n\nAll is well.`);
		const { stdout } = await repository.plan(number);
		expect(stdout).toContain(`The plan's comment on #${number}: updated.`);
		expect(github.state.comments.get(mine?.id ?? 0)?.body).toContain("198.51.100.0/28");
		expect(github.state.comments.get(forged)?.body).toContain("Nothing to do.");
		expect(commentsOf(repository, number)).toHaveLength(107);
	});

	it("says which line the workflow lacks, and is still planned", async () => {
		const repository = await settled();
		const number = await repository.propose(widen);
		const run = await repository.plan(number, {}, { contents: "read", "pull-requests": "read" });
		expect(run.code).toBe(0);
		expect(run.annotations.join("\n")).toContain("permissions: { pull-requests: write }");
		expect(run.annotations.join("\n")).toContain("permissions: { checks: write }");
		expect(run.outputs["fingerprint"]).toMatch(/^[0-9a-f]{64}$/);
	});

	it("is not made for a fork, which is told why", async () => {
		const repository = await settled();
		const number = await repository.propose(widen, { fromFork: true });
		const plan = await repository.plan(number);
		expect(plan.code).toBe(2);
		expect(plan.stdout).toContain("comes from a fork");
		const event = { name: "pull_request_target", number } as const;
		const validate = await repository.job({ command: "validate" }, jobs.plan, event);
		expect(validate.code).toBe(0);
		expect(commentsOf(repository, number)[0]?.body).toContain("no plan for a fork");
	});

	it("is replaced by what is wrong in the files", async () => {
		const repository = await settled();
		const number = await repository.propose({ ...widen, after: "ipRanges: [203.0.113.0/33]" });
		const { code } = await repository.plan(number);
		expect(code).toBe(1);
		const [comment] = commentsOf(repository, number);
		expect(comment?.body).toContain("no plan, 1 problem in 1 file");
		expect(comment?.body).toContain("policies/msp.yaml#L9");
	});

	it("tells reviewers when a tenant changed under it, and takes their approvals back", async () => {
		const repository = await settled();
		const number = await repository.propose(widen);
		await repository.plan(number);
		repository.sandbox.github.approve(number, "sam");
		await closeOffice(repository);
		const { stdout } = await repository.plan(number);
		expect(stdout).toContain("The plan's check run on");
		expect(stdout).toContain(": changed.");
		const told = commentsOf(repository, number).at(-1)?.body ?? "";
		expect(told).toContain("this plan has changed since it was shown");
		expect(told).toContain("1 approval was dismissed");
		expect(repository.sandbox.github.state.pulls.get(number)?.reviews).toMatchObject([
			{ state: "DISMISSED" },
		]);
	});
});

/** Somebody takes ranges away in the portal. */
async function closeOffice({ sandbox }: Repository): Promise<void> {
	const live = sandbox.tenants.get(MSP)?.namedLocations.live() ?? [];
	const id = live.find(({ displayName }) => displayName === "Trusted - MSP Office")?.["id"];
	if (typeof id !== "string") throw new Error("Example MSP has no location.");
	const body = {
		"@odata.type": "#microsoft.graph.ipNamedLocation",
		displayName: "Trusted - MSP Office",
		isTrusted: true,
		ipRanges: [{ "@odata.type": "#microsoft.graph.iPv4CidrRange", cidrAddress: "203.0.113.0/25" }],
	};
	sandbox.store(MSP, "namedLocation", body, { id, by: "kim@examplemsp.com" });
}

describe("an apply", () => {
	it.each(["merge", "squash", "rebase"] as const)(
		"carries out what was reviewed and says so on the pull request (%s)",
		async (method) => {
			const repository = await settled();
			const number = await repository.propose(widen);
			await repository.plan(number);
			const sha = repository.sandbox.github.merge(number, method);
			const run = await repository.apply(sha);
			expect(run.code, run.stdout).toBe(0);
			expect(run.stdout).toContain("1 change done and verified");
			expect(run.stdout).toContain(`#${number} showed: check run ${checksOf(repository)[0]?.id}, https://`);
			expect(commentsOf(repository, number).map(({ body }) => body.split("\n")[0])).toEqual([
				"<!-- ringfence:plan:policies -->",
				"<!-- ringfence:outcome:policies -->",
			]);
			const again = await repository.apply(sha);
			expect(again.code).toBe(0);
			expect(writesIn(repository.sandbox.log.slice(-12), MSP)).toEqual([]);
		},
	);

	it("refuses a tenant that changed since the review, until its plan is approved by name", async () => {
		const repository = await settled();
		const number = await repository.propose(widen);
		await repository.plan(number);
		const sha = repository.sandbox.github.merge(number, "squash");
		await closeOffice(repository);
		const before = writesIn(repository.sandbox.log, MSP).length;
		const run = await repository.apply(sha);
		expect(run.code).toBe(1);
		expect(run.stdout).toContain("other than reviewed");
		expect(writesIn(repository.sandbox.log, MSP)).toHaveLength(before);
		const outcome = commentsOf(repository, number).at(-1)?.body ?? "";
		expect(outcome).toContain("run the workflow Apply by hand with this fingerprint");
		const fingerprint =
			/with this fingerprint: ([0-9a-f]{64})/.exec(run.stdout.replace(/\s+/g, " "))?.[1] ?? "";
		expect(run.summary).toContain(`fingerprint \`${run.outputs["fingerprint"]}\``);
		const wrong = await repository.apply(sha, { "approved-fingerprints": "0".repeat(64) });
		expect(wrong.code).toBe(1);
		const named = await repository.apply(sha, { "approved-fingerprints": fingerprint });
		expect(named.code, named.stdout).toBe(0);
		expect(named.stdout).toContain("1 change done and verified");
	});

	it("refuses a direct push, and a plan that only another app or a late check run shows", async () => {
		const repository = await settled();
		const number = await repository.propose(widen);
		const { github } = repository.sandbox;
		const text = await repository.workspace.read(widen.file);
		const pushed = github.push("main", { [widen.file]: text });
		const direct = await repository.apply(pushed);
		expect(direct.code).toBe(1);
		expect(direct.stdout).toContain("did not come from a pull request");
		const sha = github.merge(number, "merge");
		const unplanned = await repository.apply(sha);
		expect(unplanned.stdout).toContain(`#${number} was merged without a plan`);
		await repository.plan(number);
		const late = await repository.apply(sha);
		expect(late.code).toBe(1);
	});

	it("refuses a plan that a workflow on somebody's branch showed, whatever run it names", async () => {
		const repository = await settled();
		const { github } = repository.sandbox;
		const number = await repository.propose(widen);
		await repository.plan(number);
		const [check] = checksOf(repository);
		const [artifact] = github.state.artifacts.values();
		const branch = github.startRun({ event: "push", branch: "change" });
		github.uploadArtifact(branch, artifact?.name ?? "");
		if (check === undefined || artifact === undefined) throw new Error("There is no plan.");
		github.state.checkRuns.delete(check.id);
		github.state.artifacts.delete(artifact.id);
		for (const run of [artifact.run, branch]) {
			const text = check.output.text?.replace(/"run":\d+/, `"run":${run}`) ?? null;
			const { id: _, ...forged } = { ...check, completedAt: "2020-01-01T00:00:00Z" };
			github.createCheckRun({ ...forged, output: { ...check.output, text } });
		}
		const before = writesIn(repository.sandbox.log, MSP).length;
		const run = await repository.apply(github.merge(number, "squash"));
		expect(run.code).toBe(1);
		expect(run.stdout.replace(/\s+/g, " ")).toContain(
			`the plan on #${number} was not made by the default branch's workflow before the merge`,
		);
		expect(writesIn(repository.sandbox.log, MSP)).toHaveLength(before);
	});

	it("says which line the workflow lacks, and writes nothing", async () => {
		const repository = await settled();
		const number = await repository.propose(widen);
		await repository.plan(number);
		const sha = repository.sandbox.github.merge(number, "squash");
		const before = writesIn(repository.sandbox.log, MSP).length;
		const { actions: _, ...permissions } = jobs.apply;
		const run = await repository.apply(sha, {}, permissions);
		expect(run.code).not.toBe(0);
		expect(run.annotations.join("\n")).toContain("permissions: { actions: read }");
		expect(writesIn(repository.sandbox.log, MSP)).toHaveLength(before);
	});

	it("warns or says nothing where that is asked for", async () => {
		const repository = await settled();
		await repository.propose(widen);
		const pushed = repository.sandbox.github.push("main", {
			[widen.file]: await repository.workspace.read(widen.file),
		});
		const run = await repository.apply(pushed, { "approved-plan": "warn" });
		expect(run.code, run.stdout).toBe(0);
		expect(run.annotations.join("\n")).toContain("is applied although its plan was not reviewed");
	});

	it("finds the plans of two pull requests that were merged within a minute", async () => {
		const repository = await settled();
		const first = await repository.propose(widen);
		await repository.plan(first);
		await repository.workspace.edit(widen.file, widen.after, widen.before);
		const contoso = { file: "policies/clients/contoso.yaml", before: "cippAccess: gdap", after: location };
		const second = await repository.propose(contoso, { branch: "second" });
		await repository.plan(second);
		await repository.workspace.edit(widen.file, widen.before, widen.after);
		repository.sandbox.github.merge(first, "squash");
		const sha = repository.sandbox.github.merge(second, "squash");
		const run = await repository.apply(sha);
		expect(run.code, run.stdout).toBe(0);
		expect(run.stdout).toContain("2 changes done and verified");
		expect(writesIn(repository.sandbox.log, CONTOSO).length).toBeGreaterThan(0);
	});
});

describe("an estate on several runners", () => {
	const shards = { "shard-size": "1" };
	const event = (number: number) => ({ name: "pull_request_target", number }) as const;

	it("has one comment and one check run in the end, and one outcome", async () => {
		const repository = await settled();
		const number = await repository.propose(widen);
		const divided = await repository.job({ command: "shards", ...shards }, jobs.plan, event(number));
		expect(divided.outputs).toEqual({ matrix: '{"shard":["1/2","2/2"]}', count: "2" });
		for (const index of [1, 2]) {
			const own = {
				shard: `${index}/2`,
				comment: "false",
				"output-directory": `runner/temp/shards/${index}`,
			};
			const run = await repository.plan(number, own);
			expect(run.code, run.stdout).toBe(0);
		}
		expect(commentsOf(repository, number)).toEqual([]);
		const results = { results: "runner/temp/shards" };
		const joined = await repository.plan(number, { command: "comment", ...results });
		expect(joined.code, joined.stdout).toBe(0);
		expect(commentsOf(repository, number)).toHaveLength(1);
		const sha = repository.sandbox.github.merge(number, "squash");
		for (const index of [1, 2]) {
			const own = {
				shard: `${index}/2`,
				comment: "false",
				"output-directory": `runner/temp/shards/${index}`,
			};
			expect((await repository.apply(sha, own)).code).toBe(0);
		}
		const outcome = await repository.apply(sha, results);
		expect(outcome.code).toBe(0);
		expect(outcome.stdout).toContain("1 change done and verified");
		expect(commentsOf(repository, number)).toHaveLength(2);
	});

	it("does not lose the tenants of a runner that did not finish", async () => {
		const repository = await settled();
		const number = await repository.propose(widen);
		await repository.plan(number, {
			shard: "1/2",
			comment: "false",
			"output-directory": "runner/temp/shards/1",
		});
		const joined = await repository.plan(number, { command: "comment", results: "runner/temp/shards" });
		expect(joined.code).toBe(1);
		expect(joined.stdout).toContain("The runner that was to read this tenant did not finish");
		expect(checksOf(repository)).toMatchObject([{ conclusion: "failure" }]);
	});

	it("says on the pull request why the estate cannot be divided", async () => {
		const repository = await settled();
		const number = await repository.propose({ ...widen, after: "ipRanges: [203.0.113.0/33]" });
		const run = await repository.job(
			{ command: "shards", "pull-request": String(number), ...shards },
			jobs.plan,
			event(number),
		);
		expect(run.code).toBe(1);
		expect(commentsOf(repository, number)[0]?.body).toContain("no plan, 1 problem in 1 file");
	});
});

const location = `cippAccess: gdap
conditionalAccess:
  namedLocations:
    - displayName: Contoso HQ
      ipRanges: [198.51.100.0/24]
      isTrusted: true`;

describe("drift", () => {
	it("opens one issue that says who, leaves it alone, and closes it when the tenants are as the files say", async () => {
		const repository = await settled();
		const clean = await repository.drift();
		expect(clean.stdout, clean.stdout).toContain("No drift issue was open.");
		const { reader, tenants } = repository.sandbox;
		await closeOffice(repository);
		const unattributed = await repository.drift();
		expect(unattributed.code).toBe(1);
		tenants.get(MSP)?.consents.get(reader.clientId)?.add("AuditLog.Read.All");
		const found = await repository.drift();
		expect(found.outputs["number"]).toBe(unattributed.outputs["number"]);
		const issue = () => repository.sandbox.github.state.issues.get(Number(found.outputs["number"]));
		expect(issue()?.body).toMatch(/^<!-- ringfence:drift:policies -->\n/);
		expect(issue()?.body).toContain("kim@examplemsp.com");
		repository.asked();
		expect((await repository.drift()).stdout).toContain(": unchanged.");
		expect(writesTo(repository.asked())).toEqual([]);
		const fingerprint = found.outputs["fingerprint"] ?? "";
		expect(issue()?.body).toContain(fingerprint);
		const sha = repository.sandbox.github.state.branches.get("main") ?? "";
		const reverted = await repository.apply(sha, { "approved-fingerprints": fingerprint });
		expect(reverted.code, reverted.stdout).toBe(0);
		const closed = await repository.drift();
		expect(closed.stdout).toContain(": closed.");
		expect(issue()?.state).toBe("closed");
	});
});
