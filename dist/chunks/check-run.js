import { n as numberIn, t as createOnce } from "./creation.js";
import { n as onGitHub, r as statusOf } from "./failures.js";
import { n as isJsonObject, t as isJsonList } from "./json.js";
import { createHash } from "node:crypto";
// src/github/plan-record.ts
/** Bytes; GitHub counts 65,535 of them for the text of a check run, and some of it is the heading. */
const mostBytes = 6e4;
/** Check runs; with more the single changes are not kept, and a tenant's plan is known by its fingerprint alone. */
const mostParts = 12;
/** @param run the id of the workflow's run; a check run does not keep the address that a workflow gives it */
function encodeRecord(record, run) {
	const whole = divide(record.tenants.map(line));
	const parts = whole.length <= mostParts ? whole : divide(record.tenants.map((each) => line({
		...each,
		changes: []
	})));
	const { fingerprint: plan } = record;
	const digests = parts.map(sha256);
	const digest = sha256([plan, ...digests]);
	return {
		digest,
		texts: parts.map((lines, index) => {
			const head = {
				version: 2,
				run,
				part: index + 1,
				parts: digests,
				plan,
				digest
			};
			return [
				"```json",
				ascii(JSON.stringify(head)),
				...lines,
				"```",
				""
			].join("\n");
		})
	};
}
function sha256(lines) {
	return createHash("sha256").update(lines.join("\n")).digest("hex");
}
function divide(lines) {
	const parts = [[]];
	let size = 0;
	for (const text of lines) {
		if (size > 0 && size + text.length > mostBytes) {
			parts.push([]);
			size = 0;
		}
		parts.at(-1)?.push(text);
		size += text.length + 1;
	}
	return parts;
}
function line({ tenant, fingerprint, changes }) {
	const kept = changes.map((change) => [change.fingerprint, change.title]);
	const text = ascii(JSON.stringify([
		tenant,
		fingerprint,
		kept
	]));
	return text.length <= mostBytes ? text : ascii(JSON.stringify([
		tenant,
		fingerprint,
		[]
	]));
}
/** JSON of the same value in which nothing ends a code block and every character is one byte. */
function ascii(json) {
	return json.replace(/[^ -_a-~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/**
* Puts together what {@link encodeRecord} took apart, in any order.
* @returns undefined unless every part is there once, of one plan, unaltered and in the form that this version writes
*/
function decodeRecord(texts) {
	const parts = texts.map(readPart).filter((part) => part !== void 0);
	const [first] = parts;
	if (!first || parts.length !== texts.length || parts.length !== first.parts) return void 0;
	const sorted = parts.toSorted((a, b) => a.part - b.part);
	if (!sorted.every(({ part, digest }, index) => part === index + 1 && digest === first.digest)) return void 0;
	const lines = sorted.flatMap((part) => part.lines);
	const tenants = lines.map((text) => decodeTenant(parse(text))).filter((tenant) => tenant !== void 0);
	return tenants.length === lines.length ? {
		fingerprint: first.plan,
		tenants
	} : void 0;
}
/** @returns undefined for any other text, and for one that was altered */
function readPart(text) {
	const [open, first = "", ...lines] = text.trimEnd().split(/\r?\n/);
	if (open !== "```json" || lines.pop() !== "```") return void 0;
	const head = parse(first);
	if (!isJsonObject(head) || head["version"] !== 2) return void 0;
	const { part, parts, plan, digest, run } = head;
	if (typeof part !== "number" || typeof plan !== "string" || !isJsonList(parts)) return void 0;
	const digests = parts.filter((one) => typeof one === "string");
	if (!(digests.length === parts.length && digest === sha256([plan, ...digests])) || digests[part - 1] !== sha256(lines)) return void 0;
	return {
		part,
		parts: parts.length,
		plan,
		digest,
		lines,
		run: typeof run === "number" && Number.isSafeInteger(run) && run > 0 ? run : void 0
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function decodeTenant(value) {
	if (!isJsonList(value)) return void 0;
	const [tenant, fingerprint, changes = null] = value;
	if (typeof tenant !== "string" || typeof fingerprint !== "string" || !isJsonList(changes)) return void 0;
	const kept = changes.map((change) => {
		const [hash, title] = isJsonList(change) ? change : [];
		return typeof hash === "string" && typeof title === "string" ? {
			fingerprint: hash,
			title
		} : void 0;
	});
	const complete = kept.filter((change) => change !== void 0);
	return complete.length === kept.length ? {
		tenant,
		fingerprint,
		changes: complete
	} : void 0;
}
// src/github/stored-plans.ts
/** What was written on a commit, the newest first. Several runs may have written the same plan. */
function plansIn(runs, estate) {
	const newestFirst = [...runs].sort((a, b) => b.id - a.id);
	const origin = ({ run, digest }) => `${run} ${digest}`;
	return [...new Set(newestFirst.map(origin))].flatMap((one) => {
		const group = newestFirst.filter((run) => origin(run) === one);
		const checkRun = group.find(({ name }) => name === checkNameOf(estate)) ?? group[0];
		if (checkRun === void 0) return [];
		const parts = new Map(group.map(({ part, text }) => [part, text]));
		const { digest, run } = checkRun;
		return [{
			digest,
			run,
			record: decodeRecord([...parts.values()]),
			checkRun
		}];
	});
}
/**
* The check runs of a commit that hold a plan of one estate, whatever others call theirs. Any workflow of the repository
* writes as the same app, so that none of them proves anything: see {@link provenPlans}.
*/
async function ownCheckRuns({ api, paginate, owner, repo, bot }, { sha, estate }) {
	const runs = await paginate(api.checks.listForRef, {
		owner,
		repo,
		ref: sha,
		filter: "all",
		per_page: 100
	});
	const plain = checkNameOf(estate);
	return runs.filter(({ app }) => `${app?.slug}[bot]` === bot).filter(({ name }) => name.startsWith(plain) && isPart.test(name.slice(plain.length))).flatMap(({ id, name, html_url, completed_at, conclusion, output }) => {
		const text = output.text ?? "";
		const part = readPart(text);
		if (part === void 0) return [];
		return {
			id,
			url: html_url ?? "",
			name,
			part: part.part,
			digest: part.digest,
			run: part.run,
			completedAt: completed_at ?? never,
			conclusion,
			text
		};
	});
}
/** Later than any merge: what is not completed was not reviewed. */
const never = "9999-12-31T00:00:00Z";
const isPart = /^(?: \(\d+ of \d+\))?$/;
/** With a branch rule that requires a check of this name, nothing merges without a plan. */
function checkNameOf(estate) {
	return estate === "policies" ? "Ringfence plan" : `Ringfence plan: ${estate}`;
}
// src/github/provenance.ts
/**
* The plans on a commit, of which any workflow of the repository could have written the check runs, at any time that it
* likes. What only a job of a run can do is to upload an artifact of this run; so a plan counts if the run that it names
* has an artifact with its seal in the name, and is one whose workflow is the default branch's.
* @throws RingfenceError `permission-missing` without `actions: read`
*/
async function provenPlans(github, commit) {
	const stored = plansIn(await ownCheckRuns(github, commit), commit.estate);
	const plans = [];
	const trusted = /* @__PURE__ */ new Map();
	for (const plan of stored) {
		const { run } = plan;
		if (run === void 0) continue;
		if (!trusted.has(run)) trusted.set(run, await isDefaultBranchRun(github, run));
		const provenAt = trusted.get(run) ? await provenSince(github, run, sealOf(commit, plan.digest)) : void 0;
		if (provenAt !== void 0) plans.push({
			...plan,
			provenAt
		});
	}
	plans.sort((a, b) => b.provenAt - a.provenAt);
	return {
		plans,
		unproven: plans.length < stored.length
	};
}
/** SHA-256 in hexadecimal digits. The proof of one commit's plan is none for another's, though they be the same. */
function sealOf({ sha, estate }, digest) {
	return createHash("sha256").update(JSON.stringify([
		sha,
		estate,
		digest
	])).digest("hex");
}
/** docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const alwaysDefaultBranch = /* @__PURE__ */ new Set(["pull_request_target", "schedule"]);
/** These take the workflow from the commit that the run is for. */
const anyCommit = /* @__PURE__ */ new Set(["push", "workflow_dispatch"]);
async function isDefaultBranchRun(github, id) {
	const { api, owner, repo } = github;
	const run = await lookUp(`read the workflow run ${id}`, async () => {
		const { data } = await api.actions.getWorkflowRun({
			owner,
			repo,
			run_id: id
		});
		return {
			event: data.event,
			sha: data.head_sha
		};
	});
	if (run === void 0) return false;
	if (alwaysDefaultBranch.has(run.event)) return true;
	return anyCommit.has(run.event) && await wasTip(github, run.sha);
}
/**
* Whether the default branch was at a commit. A run's `head_branch` does not tell: it is the name of a tag too, and a tag
* may be called main. What a pull request brought along beside its last commit, the branch was never at, and nobody may
* have looked at the workflows of those.
*/
async function wasTip({ api, paginate, owner, repo }, sha) {
	const line = await onGitHub({
		what: "list the commits of the default branch",
		needs: "contents: read"
	}, () => api.repos.listCommits({
		owner,
		repo,
		per_page: 100
	}));
	const parents = new Map(line.data.map((commit) => [commit.sha, commit.parents[0]?.sha]));
	let next = line.data[0]?.sha;
	while (next !== void 0 && next !== sha) next = parents.get(next);
	if (next === void 0) return false;
	const purpose = {
		what: `find the pull request of ${sha.slice(0, 12)}`,
		needs: "pull-requests: read"
	};
	const merged = (await onGitHub(purpose, () => paginate(api.repos.listPullRequestsAssociatedWithCommit, {
		owner,
		repo,
		commit_sha: sha,
		per_page: 100
	}))).filter(({ merged_at }) => merged_at !== null);
	return merged.length === 0 || merged.some(({ merge_commit_sha }) => merge_commit_sha === sha);
}
/** When a run uploaded the artifact with a seal; undefined where it has none, or none any more. */
async function provenSince(github, run, seal) {
	const { api, paginate, owner, repo } = github;
	const name = `ringfence-record-${seal}`;
	const times = (await lookUp(`list the artifacts of the workflow run ${run}`, () => paginate(api.actions.listWorkflowRunArtifacts, {
		owner,
		repo,
		run_id: run,
		name,
		per_page: 100
	})) ?? []).filter((artifact) => artifact.name === name && !artifact.expired).map(({ created_at }) => Date.parse(created_at ?? "")).filter((time) => !Number.isNaN(time));
	return times.length === 0 ? void 0 : Math.min(...times);
}
/** A run that was deleted, or never was, is as good as none. */
async function lookUp(what, call) {
	return await onGitHub({
		what,
		needs: "actions: read"
	}, async () => {
		try {
			return await call();
		} catch (error) {
			if (statusOf(error) === 404) return void 0;
			throw error;
		}
	});
}
// src/github/check-run.ts
/**
* Puts the plan's fingerprints on a commit, which count once an artifact of the same run has the name of
* {@link artifactOf}. Left untouched where the newest that counts says the same already.
*/
async function publishPlanCheck(github, check, { onReplace } = {}) {
	const { sha, record, conclusion } = check;
	const purpose = {
		what: `write a check run on ${sha.slice(0, 12)}`,
		needs: "checks: write"
	};
	return await onGitHub(purpose, async () => {
		const encoded = encodeRecord(record, check.run);
		const { plans } = await provenPlans(github, check);
		const [last] = plans;
		if (last?.record && last.digest === encoded.digest && last.checkRun.conclusion === conclusion) return "unchanged";
		const before = plans.find((plan) => plan.record)?.record;
		if (before) await onReplace?.(before);
		await write(github, check, encoded);
		return last === void 0 ? "created" : "changed";
	});
}
/** What the job that wrote a check run puts out, so that its workflow names the artifact `ringfence-record-<seal>`. */
function sealOfCheck(check) {
	return sealOf(check, encodeRecord(check.record).digest);
}
/** The part with the plain name comes last: a branch rule that requires it waits for all of them. */
async function write(github, check, { digest, texts }) {
	const name = checkNameOf(check.estate);
	for (const [index, text] of [...texts.entries()].reverse()) {
		const part = {
			name,
			text,
			digest,
			conclusion: check.conclusion
		};
		const more = {
			name: `${name} (${index + 1} of ${texts.length})`,
			conclusion: "neutral"
		};
		await create(github, check, index === 0 ? part : {
			...part,
			...more
		});
	}
}
async function create(github, check, { name, text, digest, conclusion }) {
	const { api, owner, repo } = github;
	const { sha, title, summary, detailsUrl, record } = check;
	const known = new Set((await ownCheckRuns(github, check)).map(({ id }) => id));
	await createOnce(async () => {
		const { data } = await api.checks.create({
			request: { retries: 0 },
			owner,
			repo,
			name,
			head_sha: sha,
			status: "completed",
			conclusion,
			external_id: record.fingerprint,
			...detailsUrl === void 0 ? {} : { details_url: detailsUrl },
			output: {
				title,
				summary,
				text
			}
		});
		return numberIn(data, "id");
	}, async () => {
		return (await ownCheckRuns(github, check)).find((run) => !known.has(run.id) && run.digest === digest && run.name === name)?.id;
	});
}
/** Milliseconds between a check run and its proof, which the same job uploads next. */
const proofDelay = 6e4;
/**
* The plan that stood on a commit.
* @param before a moment, as in 2026-11-23T12:00:00Z: what was proven later was not reviewed. Only where nothing was by
* then, a check run of that very second or before it may have its proof a minute later, since GitHub may merge by itself
* as soon as the check is there
*/
async function readPlanCheck(github, commit, { before }) {
	const purpose = {
		what: `read the check runs of ${commit.sha.slice(0, 12)}`,
		needs: "checks: read"
	};
	return await onGitHub(purpose, async () => {
		const { plans, unproven } = await provenPlans(github, commit);
		const merged = Date.parse(before);
		const isInTime = ({ provenAt }) => provenAt <= merged;
		const isJustInTime = ({ provenAt, checkRun }) => provenAt <= merged + proofDelay && Date.parse(checkRun.completedAt) <= merged;
		const plan = plans.find(isInTime) ?? plans.find(isJustInTime);
		return {
			plan: plan && {
				record: plan.record,
				id: plan.checkRun.id,
				url: plan.checkRun.url
			},
			unproven
		};
	});
}
export { readPlanCheck as n, sealOfCheck as r, publishPlanCheck as t };
