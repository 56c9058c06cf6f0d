import { describe, expect, it } from "vitest";
import { formOfJob, identityOfJob, readJob } from "../../src/setup/job.ts";
import type { Repository, SubjectTemplate } from "../../src/setup/repository.ts";
import {
	branchSubject,
	environmentSubject,
	formOfPrefix,
	issuerOf,
	resolveSubjectForm,
} from "../../src/setup/subjects.ts";
import { classic, classicPrefix, immutable, immutablePrefix, repository } from "./github-double.ts";

const server: Repository = { ...repository, server: "https://github.contoso.com" };
const silent: SubjectTemplate = {
	useDefault: true,
	claimKeys: undefined,
	useImmutableSubject: undefined,
	prefix: undefined,
};
const custom = (...claimKeys: string[]): SubjectTemplate => ({ ...classic, useDefault: false, claimKeys });

describe("the subject of a repository's OIDC tokens", () => {
	it.each<[string, Repository, SubjectTemplate, string]>([
		["classic", repository, classic, `${classicPrefix}:environment:ringfence-plan`],
		["immutable", repository, immutable, `${immutablePrefix}:environment:ringfence-plan`],
		[
			"what the prefix says, though the switch lags behind",
			repository,
			{ ...immutable, useImmutableSubject: false },
			`${immutablePrefix}:environment:ringfence-plan`,
		],
		[
			"what the switch says, where there is no prefix",
			repository,
			{ ...silent, useImmutableSubject: true },
			`${immutablePrefix}:environment:ringfence-plan`,
		],
		["classic on a server of one's own", server, silent, `${classicPrefix}:environment:ringfence-plan`],
		[
			"a template that spells out the default",
			repository,
			custom("repo", "context"),
			`${classicPrefix}:environment:ringfence-plan`,
		],
		[
			"a template of what is always the same",
			repository,
			custom("repository_owner_id", "repository_id", "context", "repository_visibility"),
			"repository_owner_id:123456:repository_id:456789:environment:ringfence-plan:repository_visibility:private",
		],
	])("is %s", (_name, where, template, subject) => {
		expect(environmentSubject(resolveSubjectForm(where, template), "ringfence-plan")).toBe(subject);
	});

	it.each<[string, Repository, SubjectTemplate, RegExp]>([
		["GitHub leaves the form open", repository, silent, /does not say how the subjects/],
		[
			"the prefix is another repository's",
			repository,
			{ ...classic, prefix: "repo:fabrikam/other" },
			/neither/,
		],
		[
			"it depends on the workflow",
			repository,
			custom("repo", "context", "job_workflow_ref"),
			/job_workflow_ref cannot be known/,
		],
		[
			"it names a key that is inherited by every object",
			repository,
			custom("repo", "context", "toString"),
			/toString/,
		],
		["every job of the repository has the same", repository, custom("repo"), /more than one job/],
		[
			"it does not name the repository",
			repository,
			custom("repository_owner", "context"),
			/of one repository/,
		],
		[
			"it is the organization's, which is not told",
			repository,
			{ ...classic, useDefault: false },
			/of the organization/,
		],
	])("is refused where %s", (_name, where, template, message) => {
		expect(() => resolveSubjectForm(where, template)).toThrowError(message);
	});

	it("writes a colon in a value as GitHub does", () => {
		const form = formOfPrefix(classicPrefix);
		expect(environmentSubject(form, "a:b")).toBe(`${classicPrefix}:environment:a%3Ab`);
		expect(branchSubject(form, "main")).toBe(`${classicPrefix}:ref:refs/heads/main`);
	});

	it.each([
		"",
		"repo:contoso/*",
		"repo:contoso",
		"contoso/policies",
		"repo:contoso@1/policies",
		"repo:a/b:ref",
	])("never begins with “%s”", (prefix) => {
		expect(() => formOfPrefix(prefix)).toThrowError(/not how the subject/);
	});

	it.each([
		["https://github.com", "https://token.actions.githubusercontent.com"],
		["https://octocorp.ghe.com", "https://token.actions.octocorp.ghe.com"],
		["https://github.contoso.com", "https://github.contoso.com/_services/token"],
	])("comes from the issuer of %s", (host, issuer) => {
		expect(issuerOf(host)).toBe(issuer);
	});
});

describe("a job's own token", () => {
	const trustOf = (prefix: string) => ({
		server: "https://github.com",
		repository: "contoso/ringfence-policies",
		defaultBranch: "main",
		issuer: "https://token.actions.githubusercontent.com",
		subject: formOfPrefix(prefix),
	});
	const ref = "refs/heads/main";

	it.each([
		[{ sub: `${classicPrefix}:environment:ringfence-plan`, environment: "ringfence-plan", ref }, "reader"],
		[{ sub: `${immutablePrefix}:ref:refs/heads/main`, ref }, "reader"],
		[{ sub: `${classicPrefix}:environment:ringfence-apply`, environment: "ringfence-apply", ref }, "writer"],
		[{ sub: `${classicPrefix}:ref:refs/heads/feature`, ref: "refs/heads/feature" }, undefined],
		[{ sub: `${classicPrefix}:environment:production`, environment: "production", ref }, undefined],
		[{ sub: `${classicPrefix}:pull_request`, ref: "refs/pull/7/merge" }, undefined],
	])("%j is of the %s", (claims, identity) => {
		const job = readJob(claims);
		const form = formOfJob(job);
		expect(form && identityOfJob(job, { ...trustOf(classicPrefix), subject: form })).toBe(identity);
	});

	it("has no form where its context is not in the subject", () => {
		expect(formOfJob(readJob({ sub: "repository_owner:contoso", ref }))).toBeUndefined();
		expect(formOfJob(readJob({}))).toBeUndefined();
	});
});
