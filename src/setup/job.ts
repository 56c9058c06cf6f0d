import type { JsonObject } from "../json.ts";
import type { Check } from "./checks.ts";
import type { Identity } from "./permissions.ts";
import { applyEnvironment, planEnvironment } from "./repository.ts";
import { branchSubject, environmentSubject, issuerOf, type SubjectForm, type Trust } from "./subjects.ts";

/** What a job's own OIDC token says of it. */
export interface Job {
	readonly issuer: string;
	readonly subject: string;
	readonly repository: string;
	readonly environment: string | undefined;
	/** Of a branch; undefined for a tag or the merge of a pull request. */
	readonly branch: string | undefined;
}

export function readJob(claims: JsonObject): Job {
	const text = (name: string) => {
		const value = claims[name];
		return typeof value === "string" && value !== "" ? value : undefined;
	};
	return {
		issuer: text("iss") ?? "",
		subject: text("sub") ?? "",
		repository: text("repository") ?? "",
		environment: text("environment"),
		branch: /^refs\/heads\/(.+)$/.exec(text("ref") ?? "")?.[1],
	};
}

/** The form of the token's subject: what stands around the context, which the token's other claims tell. */
export function formOfJob({ subject, environment, branch }: Job): SubjectForm | undefined {
	const none = { before: "", after: "" };
	const contexts = [
		...(environment ? [environmentSubject(none, environment)] : []),
		...(branch ? [branchSubject(none, branch)] : []),
		"pull_request",
	];
	const context = contexts.find((one) => `:${subject}:`.includes(`:${one}:`));
	if (context === undefined) return undefined;
	const at = `:${subject}:`.indexOf(`:${context}:`);
	return { before: subject.slice(0, at), after: subject.slice(at + context.length) };
}

/** As which registration a job can sign in; undefined for a job that no registration lets in. */
export function identityOfJob({ subject }: Job, trust: Trust): Identity | undefined {
	if (subject === environmentSubject(trust.subject, applyEnvironment)) return "writer";
	const plans = [
		environmentSubject(trust.subject, planEnvironment),
		branchSubject(trust.subject, trust.defaultBranch),
	];
	return plans.includes(subject) ? "reader" : undefined;
}

/** Whether the job presents itself as it was expected to. */
export function jobChecks(job: Job, trust: Trust): Check[] {
	const area = "This job" as const;
	const identity = identityOfJob(job, trust);
	const checks: Check[] = [];
	if (identity) {
		const message = `signs in as the ${identity}.`;
		checks.push({ area, status: "ok", subject: job.subject, message });
	} else {
		const message = "is let in by no registration.";
		const hint =
			`Run the job in the environment ${planEnvironment} or ${applyEnvironment}, ` +
			`or without one on the branch ${trust.defaultBranch}, not for the event pull_request.`;
		checks.push({ area, status: "error", subject: job.subject, message, hint });
	}
	const expected = issuerOf(trust.server);
	if (job.issuer !== expected) {
		const message = `is not ${expected}, where tokens of ${trust.server} come from by default.`;
		const hint = "Run ringfence setup with this issuer, if your enterprise has customised it.";
		checks.push({ area, status: "warning", subject: `issuer ${job.issuer}`, message, hint });
	}
	return checks;
}
