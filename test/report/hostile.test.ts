import pc from "picocolors";
import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/action/context.ts";
import { explainFailure } from "../../src/action/failure.ts";
import { readInputs } from "../../src/action/inputs.ts";
import { annotate, type Runner } from "../../src/action/runner.ts";
import { RingfenceError } from "../../src/errors.ts";
import { decodeRecord, encodeRecord } from "../../src/github/plan-record.ts";
import { reviewedTenant } from "../../src/plan/review.ts";
import { annotateFindings, annotatePlan, annotateProblems } from "../../src/report/annotations.ts";
import { renderComment } from "../../src/report/comment.ts";
import {
	type AddedClient,
	clientPullRequest,
	consentLinks,
	renderNewClient,
} from "../../src/report/consent.ts";
import { renderCoverage, renderCoverageMarkdown } from "../../src/report/coverage.ts";
import { renderDiagnosis } from "../../src/report/doctor.ts";
import { renderDriftClosed, renderDriftIssue } from "../../src/report/drift.ts";
import { escapeJsonText } from "../../src/report/escape.ts";
import { parsePlan, planJson } from "../../src/report/json.ts";
import { renderOutcome } from "../../src/report/outcome.ts";
import { renderOutcomeMarkdown } from "../../src/report/outcome-markdown.ts";
import { renderProblems } from "../../src/report/problems.ts";
import { renderProblemsMarkdown } from "../../src/report/problems-markdown.ts";
import { renderForkNotice, renderStaleNotice } from "../../src/report/pull-request-notes.ts";
import { renderSetUp, renderSetupPlan } from "../../src/report/setup.ts";
import { headline, orderTenants } from "../../src/report/summary.ts";
import { renderPlan } from "../../src/report/terminal.ts";
import { renderValidation } from "../../src/report/validation.ts";
import { corpus } from "./helpers/corpus.ts";
import { runnerCommand } from "./helpers/hostile.ts";
import { coverageOf, type HostileEstate, hostileEstate } from "./helpers/hostile-estate.ts";
import { expectPlainMarkdown, shapeOf } from "./helpers/markdown-shape.ts";

const look = { colors: pc.createColors(false), width: 100 };
const marker = "ringfence:plan:policies";
const runUrl = "https://github.com/contoso/fence/actions/runs/1";
const link = ({ file, line }: { readonly file: string; readonly line: number }) =>
	`https://github.com/contoso/fence/blob/main/${encodeURI(wellFormed(file))}#L${line}`;
/** More than any of the documents has. */
const whole = 50_000_000;

function wellFormed(text: string): string {
	return Buffer.from(text).toString();
}

/** Made once for each text: most of the time goes into it. */
const estates = new Map<string, HostileEstate>();
function estateOf(text: string): HostileEstate {
	const estate = estates.get(text) ?? hostileEstate(text);
	estates.set(text, estate);
	return estate;
}

const usual = new Map<unknown, readonly string[]>();
/** The structure of a document in which nothing is hostile. */
function usualShape(render: (text: string) => string): readonly string[] {
	const shape = usual.get(render) ?? shapeOf(render("Contoso"));
	usual.set(render, shape);
	return shape;
}

function addedClient(text: string): AddedClient {
	const client = wellFormed(text) || "none";
	const apps = { reader: client, writer: client };
	const cloud = { authorityHost: "https://login.microsoftonline.com" };
	const pullRequest = {
		status: "opened",
		number: 7,
		url: "https://github.com/contoso/fence/pull/7",
		same: false,
	} as const;
	return {
		...{ file: `policies/clients/${text}.yaml`, slug: "contoso", id: "77777777-7777-4777-8777-777777777777" },
		...{ name: text, access: "direct", serviceAccount: text, pullRequest },
		...consentLinks(cloud, "77777777-7777-4777-8777-777777777777", apps),
	};
}

/** Everything that GitHub shows as Markdown. */
const documents: Readonly<Record<string, (text: string) => string>> = {
	"the plan's comment": (text) => renderComment(estateOf(text).plan, { link, marker, limit: whole }),
	"the plan's comment without links": (text) => renderComment(estateOf(text).plan, { limit: whole }),
	"the outcome's comment": (text) => renderOutcomeMarkdown(estateOf(text).outcomes, { link, limit: whole }),
	"the comment on wrong files": (text) => renderProblemsMarkdown(estateOf(text).problems, { marker, link }),
	"the notice to a fork": (text) => renderForkNotice(estateOf(text).problems, { marker, link }),
	"the notice of a stale plan": (text) =>
		renderStaleNotice([{ tenant: text, difference: `new: update policy "${text}"` }], 1),
	"the drift issue": (text) => renderDriftIssue(estateOf(text).drift, { marker, link, limit: whole }).body,
	"the drift issue with missing customers": (text) => {
		const extra = renderCoverageMarkdown(coverageOf(text).read, { link, limit: whole });
		return renderDriftIssue({ ...estateOf(text).drift, extra }, { marker, link, limit: whole }).body;
	},
	"the drift issue's last comment": (text) =>
		renderDriftClosed({
			plan: estateOf(text).plan,
			commit: text,
			runUrl,
			now: "2027-01-15T09:41:22Z",
		}),
	coverage: (text) => renderCoverageMarkdown(coverageOf(text).read, { link, limit: whole }),
	"coverage that could not be read": (text) =>
		renderCoverageMarkdown(coverageOf(text).unread, { limit: whole }),
	"a new client's pull request": (text) => clientPullRequest(addedClient(text)).body,
};

/** The same where it is too long, and gives up details step by step. */
const shortened: Readonly<Record<string, (text: string, limit: number) => string>> = {
	"the plan's comment": (text, limit) => renderComment(estateOf(text).plan, { link, marker, limit }),
	"the outcome's comment": (text, limit) => renderOutcomeMarkdown(estateOf(text).outcomes, { link, limit }),
	"the drift issue": (text, limit) => renderDriftIssue(estateOf(text).drift, { marker, link, limit }).body,
};

/** Everything that stands in a runner's log or at a terminal. */
const logs: Readonly<Record<string, (text: string) => string>> = {
	"a plan": (text) => renderPlan(estateOf(text).plan, look),
	"an outcome": (text) => renderOutcome(estateOf(text).outcomes, look),
	problems: (text) => renderProblems(estateOf(text).problems, look),
	"a validation": (text) =>
		renderValidation({ files: 3, problems: [], findings: estateOf(text).findings }, look),
	coverage: (text) => renderCoverage(coverageOf(text).read, look),
	"coverage that could not be read": (text) => renderCoverage(coverageOf(text).unread, look),
	"a new client": (text) => renderNewClient(addedClient(text), look),
	"a set-up's plan": (text) => renderSetupPlan(estateOf(text).setup.plan, look),
	"a set-up": (text) => renderSetUp(estateOf(text).setup, look),
	"a diagnosis": (text) => renderDiagnosis(estateOf(text).checks, look),
	"what is told on the way": (text) =>
		loggedBy((runner) => {
			const { log } = contextOf(
				readInputs((name) => (name === "command" ? "plan" : "")),
				runner,
			);
			log.info(text);
			log.info(`${text}: update policy "${text}"`);
			log.progress?.({ task: "Planning", done: 1, total: 2, tenant: text });
		}),
	"a failure": (text) =>
		explainFailure(
			new RingfenceError("rejected", `Graph said "${text}"`, {
				hint: text,
				position: { file: text, line: 1, column: 1 },
			}),
		),
	"a bug": (text) => explainFailure(new TypeError(text)),
	"something thrown that is no error": (text) => explainFailure(text),
	"a heading": (text) => headline(orderTenants(estateOf(text).plan), "Ringfence"),
};

const nothing = () => undefined;
const silent: Runner = {
	...{ info: nothing, startGroup: nothing, endGroup: nothing, setSecret: nothing, setOutput: nothing },
	...{ error: nothing, warning: nothing, notice: nothing },
	summary: { addRaw: () => ({ write: async () => undefined }) },
};

/** Only what is written as a line of the log; commands that the toolkit makes of annotations are its own. */
function loggedBy(run: (runner: Runner) => void): string {
	const lines: string[] = [];
	run({ ...silent, info: (line) => void lines.push(line) });
	return lines.join("\n");
}

/** Nothing but lines and what can be seen on them. */
const unseen =
	/(?!\n)\p{Cc}|\p{Cs}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

describe.each(corpus)("%s", (_, text) => {
	it.each(Object.entries(documents))("is text in %s", (_name, render) => {
		const markdown = render(text);
		expectPlainMarkdown(markdown, text);
		expect(shapeOf(markdown)).toEqual(usualShape(render));
	});

	it.each(Object.entries(shortened))("is text in %s when that is too long", (_name, render) => {
		for (const limit of [64_000, 8_000]) {
			const markdown = render(text, limit);
			expect(markdown.length).toBeLessThanOrEqual(limit);
			expectPlainMarkdown(markdown, text);
		}
	});

	it.each(Object.entries(logs))("is no command and nothing unseen in the log of %s", (_name, render) => {
		const log = render(text);
		expect(log).not.toMatch(runnerCommand);
		expect(log).not.toMatch(unseen);
	});

	it("is no command, and one line, in annotations", () => {
		const { plan, problems, findings } = estateOf(text);
		const annotations = [...annotatePlan(plan), ...annotateProblems(problems), ...annotateFindings(findings)];
		expect(annotations.length).toBeGreaterThan(5);
		for (const { title, message } of annotations) {
			expect(`${title}\n${message}`).not.toMatch(runnerCommand);
			expect(`${title}${message}`).not.toMatch(/\n/);
			expect(`${title}${message}`).not.toMatch(unseen);
		}
		const levels: string[] = [];
		const runner = { ...silent, error: () => void levels.push("error") };
		annotate(runner, annotations);
		expect(levels.length).toBeGreaterThan(0);
	});

	it("is the same value in JSON, in which nothing is unseen", () => {
		const { plan, outcomes } = estateOf(text);
		const json = planJson(plan);
		expect(parsePlan(json)).toEqual(parsePlan(JSON.stringify(plan)));
		expect(parsePlan(json).tenants.map(({ tenant }) => tenant.name)).toEqual(plan.tenants.map(() => text));
		const outcome = escapeJsonText(JSON.stringify(outcomes, null, 2));
		expect(JSON.parse(outcome)).toEqual(JSON.parse(JSON.stringify(outcomes)));
		for (const shown of [json, outcome]) expect(shown).not.toMatch(unseen);
	});

	it("is the same value in the check run, inside one block of code of plain ASCII", () => {
		const { plan } = estateOf(text);
		const record = { fingerprint: plan.fingerprint, tenants: plan.tenants.map(reviewedTenant) };
		const { texts } = encodeRecord(record);
		for (const part of texts) expect(part).toMatch(/^```json\n[ -_a-~\n]*\n```\n$/);
		expect(decodeRecord(texts)).toEqual(record);
	});

	it("is a title of plain words", () => {
		const { title, message } = clientPullRequest(addedClient(text));
		const { title: drift } = renderDriftIssue(estateOf(text).drift, { marker, link });
		for (const words of [title, message, drift, headline(orderTenants(estateOf(text).plan), "Ringfence")]) {
			expect(words).not.toMatch(unseen);
			expect(words).not.toMatch(/[\n@#<>`*[\]]|:\/\/|www\./);
			expect(words.length).toBeLessThan(256);
		}
	});
});
