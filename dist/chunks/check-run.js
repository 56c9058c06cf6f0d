import { n as numberIn, t as createOnce } from "./creation.js";
import { n as onGitHub } from "./failures.js";
import { n as isJsonObject, t as isJsonList } from "./json.js";
import { createHash } from "node:crypto";
// src/github/plan-record.ts
/** Bytes; GitHub counts 65,535 of them for the text of a check run, and some of it is the heading. */
const mostBytes = 6e4;
/** Check runs; with more the single changes are not kept, and a tenant's plan is known by its fingerprint alone. */
const mostParts = 12;
function encodeRecord(record) {
	const whole = divide(record.tenants.map(line));
	const parts = whole.length <= mostParts ? whole : divide(record.tenants.map((each) => line({
		...each,
		changes: []
	})));
	const { fingerprint: plan } = record;
	const digest = digestOf(plan, parts.flat());
	return {
		digest,
		texts: parts.map((lines, index) => {
			const head = {
				version: 1,
				part: index + 1,
				parts: parts.length,
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
/** It tells parts that belong together, and that nothing of them is lost. Who wrote them is the check run's to say. */
function digestOf(plan, lines) {
	return createHash("sha256").update([plan, ...lines].join("\n")).digest("hex");
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
	const parts = texts.map(decodePart).filter((part) => part !== void 0);
	const [first] = parts;
	if (!first || parts.length !== texts.length || parts.length !== first.parts) return void 0;
	const sorted = parts.toSorted((a, b) => a.part - b.part);
	const isWhole = sorted.every(({ part, parts: count, plan, digest }, index) => part === index + 1 && count === first.parts && plan === first.plan && digest === first.digest);
	const lines = sorted.flatMap((part) => part.lines);
	if (!isWhole || digestOf(first.plan, lines) !== first.digest) return void 0;
	const tenants = lines.map((text) => decodeTenant(parse(text))).filter((tenant) => tenant !== void 0);
	return tenants.length === lines.length ? {
		fingerprint: first.plan,
		tenants
	} : void 0;
}
/** What the texts of one record have in common; empty where a text is no part of a record. */
function digestIn(text) {
	return decodePart(text)?.digest ?? "";
}
function decodePart(text) {
	const [open, first = "", ...lines] = text.trimEnd().split(/\r?\n/);
	if (open !== "```json" || lines.pop() !== "```") return void 0;
	const head = parse(first);
	if (!isJsonObject(head) || head["version"] !== 1) return void 0;
	const { part, parts, plan, digest } = head;
	if (typeof part !== "number" || typeof parts !== "number") return void 0;
	return typeof plan === "string" && typeof digest === "string" ? {
		part,
		parts,
		plan,
		digest,
		lines
	} : void 0;
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
/** What was written on a commit, the newest first. The same plan may have been written before another one was. */
function plansIn(runs) {
	const newestFirst = [...runs].sort((a, b) => b.id - a.id);
	return [...new Set(newestFirst.map(({ digest }) => digest))].map((digest) => {
		const group = newestFirst.filter((run) => run.digest === digest);
		const newest = group.filter(({ part }, index) => group.findIndex((one) => one.part === part) === index);
		return {
			digest,
			record: decodeRecord(newest.map(({ text }) => text)),
			conclusion: newest.find(({ part }) => part === "")?.conclusion
		};
	});
}
/** The check runs of a commit that Ringfence wrote for one estate, whatever others call theirs. */
async function ownCheckRuns({ api, paginate, owner, repo, bot }, { sha, estate }) {
	const runs = await paginate(api.checks.listForRef, {
		owner,
		repo,
		ref: sha,
		filter: "all",
		per_page: 100
	});
	const plain = checkNameOf(estate);
	return runs.filter(({ app }) => `${app?.slug}[bot]` === bot).filter(({ name }) => name.startsWith(plain) && isPart.test(name.slice(plain.length))).map(({ id, name, completed_at, conclusion, output }) => ({
		id,
		name,
		part: name.slice(plain.length),
		digest: digestIn(output.text ?? ""),
		completedAt: completed_at ?? never,
		conclusion,
		text: output.text ?? ""
	}));
}
/** Later than any merge: what is not completed was not reviewed. */
const never = "9999-12-31T00:00:00Z";
const isPart = /^(?: \(\d+ of \d+\))?$/;
/** With a branch rule that requires a check of this name, nothing merges without a plan. */
function checkNameOf(estate) {
	return estate === "policies" ? "Ringfence plan" : `Ringfence plan: ${estate}`;
}
// src/github/check-run.ts
/**
* Puts the plan's fingerprints on a commit. People can edit a comment; a check run belongs to the app that wrote it.
* Left untouched where the newest one says the same already.
*/
async function publishPlanCheck(github, check, { onReplace } = {}) {
	const { sha, record, conclusion } = check;
	const purpose = {
		what: `write a check run on ${sha.slice(0, 12)}`,
		needs: "checks: write"
	};
	return await onGitHub(purpose, async () => {
		const encoded = encodeRecord(record);
		const plans = plansIn(await ownCheckRuns(github, check));
		const last = plans[0];
		if (last?.record && last.digest === encoded.digest && last.conclusion === conclusion) return "unchanged";
		const before = plans.find((plan) => plan.record)?.record;
		if (before) await onReplace?.(before);
		await write(github, check, encoded);
		return last === void 0 ? "created" : "changed";
	});
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
/**
* The plan that stood on a commit.
* @param before a moment, as in 2026-11-23T12:00:00Z: what was written later was not reviewed. A plan of that very
* second counts, since GitHub may merge by itself as soon as there is one
* @returns undefined where there is none, or not all of the newest
*/
async function readPlanCheck(github, commit, { before }) {
	const purpose = {
		what: `read the check runs of ${commit.sha.slice(0, 12)}`,
		needs: "checks: read"
	};
	return await onGitHub(purpose, async () => {
		return plansIn((await ownCheckRuns(github, commit)).filter(({ completedAt }) => Date.parse(completedAt) <= Date.parse(before)))[0]?.record;
	});
}
export { readPlanCheck as n, publishPlanCheck as t };
