import { describe, expect, it } from "vitest";
import { type DesiredRegistration, desiredRegistrations } from "../../src/setup/desired.ts";
import { type GraphRoles, graphClientId, type ObservedRegistration } from "../../src/setup/observed.ts";
import { judgePermissions, permissionNeed } from "../../src/setup/permissions.ts";
import { planRegistration } from "../../src/setup/plan.ts";
import { formOfPrefix } from "../../src/setup/subjects.ts";
import { classicPrefix } from "./github-double.ts";

const issuer = "https://token.actions.githubusercontent.com";
const audience = "api://AzureADTokenExchange";
const trust = {
	server: "https://github.com",
	repository: "contoso/ringfence-policies",
	defaultBranch: "main",
	issuer,
	subject: formOfPrefix(classicPrefix),
};
const names = [
	...permissionNeed("writer", { attribution: false }).everywhere,
	...["DelegatedAdminRelationship.Read.All", "AuditLog.Read.All", "Directory.Read.All"],
	...["Mail.Read", "Directory.ReadWrite.All"],
];
const roles: GraphRoles = {
	principalId: "graph",
	ids: new Map(names.map((name) => [name, `id of ${name}`])),
};
const wishes = {
	attribution: false,
	cippInPlans: undefined,
	clientIds: { reader: undefined, writer: undefined },
	cippClientId: "99999999-9999-4999-8999-999999999999",
	audience,
};
const [reader, writer, cipp] = desiredRegistrations(trust, wishes);
if (!reader || !writer || !cipp) throw new Error("three registrations are expected");

/** The registration exactly as it should be. */
function complete({ need, credentials, displayName }: DesiredRegistration): ObservedRegistration {
	const asked = need?.everywhere ?? [];
	return {
		objectId: "object",
		clientId: "client",
		displayName,
		signInAudience: need ? "AzureADMultipleOrgs" : "AzureADMyOrg",
		requested: asked.map((name) => ({ resource: graphClientId, id: `id of ${name}`, type: "Role" })),
		principalId: "principal",
		granted: [...asked, ...(need?.home ?? [])].map((name) => `id of ${name}`),
		credentials: credentials.map((one, index) => ({ ...one, id: `${index}`, audiences: [one.audience] })),
		secrets: 0,
		certificates: 0,
		owners: [],
	};
}

const foreign = {
	id: "f",
	name: "old",
	issuer,
	subject: `${classicPrefix}:pull_request`,
	audiences: [audience],
};

describe("the plan of a registration", () => {
	it.each([reader, writer, cipp])("has nothing to do for $part as it should be", (desired) => {
		expect(planRegistration(desired, complete(desired), roles)).toMatchObject({ steps: [], findings: [] });
	});

	it("makes a registration, its service principal, its grants and its credentials, in this order", () => {
		const { steps } = planRegistration(writer, undefined, roles);
		expect(steps.map(({ kind }) => kind)).toEqual([
			"create-registration",
			"create-principal",
			...Array(7).fill("grant"),
			"create-credential",
		]);
	});

	it("asks no client tenant for what is needed at home alone", () => {
		const { steps } = planRegistration(reader, undefined, roles);
		const asked = steps.flatMap((step) => (step.kind === "create-registration" ? step.asks : []));
		const granted = steps.flatMap((step) => (step.kind === "grant" ? [step.permission] : []));
		expect(granted.map(({ name }) => name)).toContain("DelegatedAdminRelationship.Read.All");
		expect(asked.map(({ name }) => name)).not.toContain("DelegatedAdminRelationship.Read.All");
	});

	it.each<[string, Partial<ObservedRegistration>, readonly string[]]>([
		[
			"the service principal",
			{ principalId: undefined, granted: complete(writer).granted },
			["create-principal"],
		],
		["a grant", { granted: complete(writer).granted.slice(1) }, ["grant"]],
		["a request", { requested: complete(writer).requested.slice(1) }, ["update-registration"]],
		["being multi-tenant", { signInAudience: "AzureADMyOrg" }, ["update-registration"]],
		["the credential", { credentials: [] }, ["create-credential"]],
	])("supplies %s alone, where only that is missing", (_name, change, kinds) => {
		const { steps } = planRegistration(writer, { ...complete(writer), ...change }, roles);
		expect(steps.map(({ kind }) => kind)).toEqual(kinds);
	});

	it.each([
		[
			"of our name with another subject",
			{ name: "ringfence-apply", subject: "repo:fabrikam/other:pull_request" },
		],
		["of our name with another issuer", { name: "ringfence-apply", issuer: "https://issuer.example" }],
		["of another name with another audience", { name: "github", audiences: ["api://other"] }],
	])("updates a credential %s", (_name, change) => {
		const [own] = complete(writer).credentials;
		const observed = { ...complete(writer), credentials: [{ ...foreign, ...own, ...change }] };
		const { steps, findings } = planRegistration(writer, observed, roles);
		expect(steps.map(({ kind }) => kind)).toEqual(["update-credential"]);
		expect(findings).toEqual([]);
	});

	it("takes a credential of another name that does the same", () => {
		const credentials = complete(writer).credentials.map((one) => ({ ...one, name: "github" }));
		expect(planRegistration(writer, { ...complete(writer), credentials }, roles).steps).toEqual([]);
	});

	it("stops where this cloud has no such permission", () => {
		const poor = { ...roles, ids: new Map([...roles.ids].slice(1)) };
		expect(() => planRegistration(reader, undefined, poor)).toThrowError("Policy.Read.All");
	});

	it("never makes CIPP's API client", () => {
		expect(planRegistration(cipp, undefined, roles)).toMatchObject({
			steps: [],
			refusal: { hint: expect.stringContaining("Create the API client in CIPP") },
		});
	});
});

describe("what is wrong with a registration", () => {
	const role = (name: string) => ({ resource: graphClientId, id: `id of ${name}`, type: "Role" });
	it.each<[string, DesiredRegistration, Partial<ObservedRegistration>, string, string]>([
		["a secret", writer, { secrets: 1 }, "error", "holds a secret"],
		["two secrets", reader, { secrets: 2 }, "error", "holds 2 secrets"],
		["the secret that CIPP made", cipp, { secrets: 1 }, "warning", "holds a secret"],
		["a certificate", writer, { certificates: 1 }, "warning", "holds a certificate"],
		["an owner", writer, { owners: ["Robin Counts"] }, "warning", "is owned by Robin Counts"],
		["a job of pull requests that may write", writer, { credentials: [foreign] }, "error", ":pull_request”"],
		["another job that may read", reader, { credentials: [foreign] }, "warning", ":pull_request”"],
		[
			"an expression",
			reader,
			{ credentials: [{ ...foreign, subject: undefined }] },
			"error",
			"whatever an expression matches",
		],
		["writing", reader, { requested: [role("Directory.ReadWrite.All")] }, "error", "Directory.ReadWrite.All"],
		["reading mail", reader, { granted: ["id of Mail.Read"] }, "warning", "Mail.Read"],
		[
			"another API",
			reader,
			{ requested: [{ resource: "x", id: "y", type: "Role" }] },
			"error",
			"of another API",
		],
	])("is %s", (_name, desired, change, severity, message) => {
		const whole = complete(desired);
		const observed = {
			...whole,
			...change,
			requested: [...whole.requested, ...(change.requested ?? [])],
			granted: [...whole.granted, ...(change.granted ?? [])],
			credentials: [...whole.credentials, ...(change.credentials ?? [])],
		};
		expect(planRegistration(desired, observed, roles)).toMatchObject({
			steps: [],
			findings: [{ severity, message: expect.stringContaining(message) }],
		});
	});

	it("is not that a person once signed in, nor that plans may read CIPP", () => {
		const scope = { resource: graphClientId, id: "User.Read", type: "Scope" };
		const asked = { ...complete(reader), requested: [...complete(reader).requested, scope] };
		expect(planRegistration(reader, asked, roles).findings).toEqual([]);
		const both = [...complete(cipp).credentials, ...complete(reader).credentials];
		expect(planRegistration(cipp, { ...complete(cipp), credentials: both }, roles).findings).toEqual([]);
	});

	it.each<[string, Partial<ObservedRegistration>]>([
		["a secret", { secrets: 1 }],
		["a certificate", { certificates: 1 }],
		["a credential of others", { credentials: [foreign] }],
	])("keeps one that was found by its name, with %s, from being given anything", (_name, change) => {
		const observed = { ...complete(writer), granted: [], ...change };
		expect(planRegistration(writer, observed, roles).refusal?.message).toContain("somebody else");
		expect(planRegistration({ ...writer, clientId: "client" }, observed, roles).refusal).toBeUndefined();
	});
});

describe("permissions", () => {
	const need = permissionNeed("reader", { attribution: false });
	it.each<[string, readonly string[], boolean, object]>([
		["all of them", need.everywhere, false, { missing: [], dangerous: [], superfluous: [] }],
		["none", [], false, { missing: need.everywhere }],
		["none at home", [], true, { missing: [...need.everywhere, ...need.home] }],
		[
			"everything readable",
			["Policy.Read.All", "Directory.Read.All"],
			false,
			{ missing: [], superfluous: [] },
		],
		["the directory alone", ["Directory.Read.All"], false, { missing: ["Policy.Read.All"] }],
		[
			"one that writes",
			["Policy.ReadWrite.ConditionalAccess"],
			false,
			{ dangerous: ["Policy.ReadWrite.ConditionalAccess"] },
		],
		["one that sends", ["Mail.Send"], false, { dangerous: ["Mail.Send"] }],
		[
			"one that reads",
			["Mail.Read", "User.ReadBasic.All"],
			false,
			{ superfluous: ["Mail.Read", "User.ReadBasic.All"] },
		],
	])("are judged where there are %s", (_name, held, home, verdict) => {
		expect(judgePermissions(held, need, { home })).toMatchObject(verdict);
	});

	it("include the audit log where the drift report is to name people", () => {
		const { everywhere, optional } = permissionNeed("reader", { attribution: true });
		expect(everywhere).toEqual(expect.arrayContaining(["AuditLog.Read.All", "Directory.Read.All"]));
		expect(optional).toEqual([]);
		expect(need.optional).toEqual(["AuditLog.Read.All", "Directory.Read.All"]);
	});
});
