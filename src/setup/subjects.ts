import { RingfenceError } from "../errors.ts";
import type { Repository, SubjectTemplate } from "./repository.ts";

/**
 * What stands around the context (`environment:…`, `ref:…`) in the subject of this repository's OIDC tokens.
 * docs.github.com/actions/reference/security/oidc
 */
export interface SubjectForm {
	readonly before: string;
	readonly after: string;
}

/** Whose workflows are trusted, and how they present themselves. */
export interface Trust {
	readonly server: string;
	/** owner/name */
	readonly repository: string;
	readonly defaultBranch: string;
	readonly issuer: string;
	readonly subject: SubjectForm;
}

/** The subject of a job that runs in an environment. A colon in a value is written %3A. */
export function environmentSubject({ before, after }: SubjectForm, environment: string): string {
	return `${before}environment:${environment.replaceAll(":", "%3A")}${after}`;
}

/** The subject of a job on a branch, without an environment and not for a pull request. */
export function branchSubject({ before, after }: SubjectForm, branch: string): string {
	return `${before}ref:refs/heads/${branch.replaceAll(":", "%3A")}${after}`;
}

/** Where the tokens of a GitHub come from: github.com, a subdomain of ghe.com, or GitHub Enterprise Server. */
export function issuerOf(server: string): string {
	const { hostname, origin } = new URL(server);
	if (hostname === "github.com") return "https://token.actions.githubusercontent.com";
	if (hostname.endsWith(".ghe.com")) return `https://token.actions.${hostname}`;
	return `${origin}/_services/token`;
}

const looksRight = /^repo:[^/:@*?\s]+(@\d+)?\/[^/:@*?\s]+(@\d+)?$/;

/**
 * The form from the beginning that GitHub tells, classic `repo:owner/name` or immutable `repo:owner@1/name@2`.
 * @throws RingfenceError for anything else, wildcards above all
 */
export function formOfPrefix(prefix: string): SubjectForm {
	const ids = prefix.match(/@\d+/g)?.length ?? 0;
	if (!looksRight.test(prefix) || ids === 1) {
		throw new RingfenceError(
			"bad-input",
			`${JSON.stringify(prefix)} is not how the subject of a repository's OIDC token begins.`,
			{ hint: "It is repo:owner/name or, with immutable ids, repo:owner@123456/name@456789." },
		);
	}
	return { before: `${prefix}:`, after: "" };
}

/**
 * How this repository's tokens really present themselves. Repositories that were created, renamed or transferred
 * after 2026-07-15, or opted in, have ids in their subjects; GitHub is asked, never the calendar.
 * @throws RingfenceError bad-input where GitHub's answer leaves it open, or the template is not safe to trust
 */
export function resolveSubjectForm(repository: Repository, template: SubjectTemplate): SubjectForm {
	const prefix = prefixOf(repository, template);
	const keys = template.useDefault ? ["repo", "context"] : (template.claimKeys ?? []);
	const parts = keys.map((key) => partOf(key, prefix, repository));
	const unknown = keys.filter((_, index) => parts[index] === undefined);
	const at = keys.indexOf("context");
	const named = keys.includes("repo") || keys.includes("repository_id");
	if (unknown.length > 0 || at < 0 || !named) throw customised(repository, keys, unknown);
	const texts = parts.map((part) => part ?? "");
	const before = texts.slice(0, at).map((text) => `${text}:`);
	const after = texts.slice(at + 1).map((text) => `:${text}`);
	return { before: before.join(""), after: after.join("") };
}

/** Undefined for what only a run of a workflow knows. The context itself stands between the others. */
function partOf(key: string, prefix: string, { owner, ownerId, id, visibility }: Repository) {
	const constants: Readonly<Record<string, string>> = {
		repo: prefix,
		context: "",
		repository_id: `repository_id:${id}`,
		repository_owner: `repository_owner:${owner}`,
		repository_owner_id: `repository_owner_id:${ownerId}`,
		repository_visibility: `repository_visibility:${visibility}`,
	};
	return Object.hasOwn(constants, key) ? constants[key] : undefined;
}

/** What GitHub tells as the prefix counts more than the switch beside it, which was seen to lag behind. */
function prefixOf(repository: Repository, template: SubjectTemplate): string {
	const { owner, name, ownerId, id, server } = repository;
	const classic = `repo:${owner}/${name}`;
	const immutable = `repo:${owner}@${ownerId}/${name}@${id}`;
	if (template.prefix !== undefined) {
		if (template.prefix === classic || template.prefix === immutable) return template.prefix;
		throw new RingfenceError(
			"bad-input",
			`GitHub says that the subjects of ${owner}/${name} begin with ${JSON.stringify(template.prefix)}, which is neither ${classic} nor ${immutable}.`,
			{ hint: "Check that the repository was not renamed a moment ago, then run again." },
		);
	}
	if (template.useImmutableSubject !== undefined) return template.useImmutableSubject ? immutable : classic;
	// GitHub Enterprise Server has no immutable form.
	if (!/^https:\/\/(github\.com|[^/]+\.ghe\.com)$/.test(server)) return classic;
	throw new RingfenceError(
		"bad-input",
		`GitHub does not say how the subjects of ${owner}/${name} begin: ${classic} or ${immutable}.`,
		{ hint: "Run a workflow with ringfence doctor: it reads the subject from the job's own token." },
	);
}

function customised(
	{ owner, name }: Repository,
	keys: readonly string[],
	unknown: readonly string[],
): RingfenceError {
	const list = keys.length === 0 ? "of the organization" : keys.join(", ");
	const why =
		unknown.length > 0
			? `${unknown.join(", ")} cannot be known before a workflow runs`
			: "without repo and context it would trust more than one job of one repository";
	return new RingfenceError(
		"bad-input",
		`${owner}/${name} has a customised OIDC subject (${list}), which no federated credential can be written for: ${why}.`,
		{
			hint: `Go back to the default: gh api -X PUT repos/${owner}/${name}/actions/oidc/customization/sub -F use_default=true`,
		},
	);
}
