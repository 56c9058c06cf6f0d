import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { applicationOf } from "../../src/sandbox/graph/registrations/application.ts";
import type { SandboxOptions } from "../../src/sandbox/sandbox.ts";
import { CONTOSO, MSP } from "../e2e/support/stage.ts";
import { classic, classicPrefix, guardedEnvironments, immutablePrefix } from "../setup/github-double.ts";
import { openSetupStage, type SetupStage } from "../setup/stage.ts";

const cippClient = "99999999-9999-4999-8999-999999999999";
const writing = (method: string, path: string) => method !== "GET" && path.startsWith("/v1.0/");

describe("ringfence setup", () => {
	async function open(options: Partial<SandboxOptions> = {}): Promise<SetupStage> {
		const stage = await openSetupStage(options);
		onTestFinished(() => stage.close());
		return stage;
	}

	it("goes from nothing to ready, and then has nothing to do", async () => {
		const stage = await open();
		const { sandbox } = stage;
		const first = await stage.setup();
		expect(first.error).toBeUndefined();
		expect(first.shown).toContain("22 steps");
		expect(first.result).toMatchObject({ exitCode: 0, done: 22 });
		const subjects = (name: string) =>
			stage.registration(name).federatedCredentials.map(({ subject }) => subject);
		expect(subjects("Ringfence reader")).toEqual([
			`${immutablePrefix}:environment:ringfence-plan`,
			`${immutablePrefix}:ref:refs/heads/main`,
		]);
		expect(subjects("Ringfence writer")).toEqual([`${immutablePrefix}:environment:ringfence-apply`]);
		const written = sandbox.log.filter(({ method, path }) => writing(method, path)).length;

		const second = await stage.setup();
		expect(second).toMatchObject({ result: { exitCode: 0, done: 0 } });
		expect(second.shown).toBeUndefined();
		expect(second.text).toContain("Nothing to do");
		expect(sandbox.log.filter(({ method, path }) => writing(method, path))).toHaveLength(written);

		await stage.consent();
		for (const environment of ["ringfence-plan", undefined, "ringfence-apply"]) {
			const { result, text } = await stage.doctor(environment);
			expect(text).not.toContain("ERROR");
			expect(text.match(/WARNING.*/g)).toEqual([expect.stringContaining("RINGFENCE_CIPP_URL: is not set")]);
			expect(result.exitCode).toBe(0);
		}
	});

	it("writes nothing before it is confirmed", async () => {
		const stage = await open();
		const { error, shown } = await stage.setup({ confirm: false });
		expect(error).toMatchObject({ code: "bad-input", message: expect.stringContaining("not confirmed") });
		expect(shown).toContain("Ringfence writer (new)");
		expect(stage.sandbox.log.filter(({ method, path }) => writing(method, path))).toEqual([]);
	});

	it("loses no answer and makes nothing twice, and waits for what is not known everywhere yet", async () => {
		const script = [
			{ match: { method: "POST", path: "/v1.0/applications" }, fault: "reset-after" as const },
			{ match: { method: "POST", path: "/v1.0/servicePrincipals" }, fault: "reset-after" as const },
			{ match: { method: "POST", path: "appRoleAssignments" }, fault: "truncated" as const },
			{ match: { method: "POST", path: "federatedIdentityCredentials" }, fault: "reset-after" as const },
		];
		const stage = await open({ faults: { script }, visibilityDelay: 1500 });
		const { error, result } = await stage.setup();
		expect(error).toBeUndefined();
		expect(result).toMatchObject({ exitCode: 0, done: 22 });
		const names = stage.sandbox.registrations.map((one) => applicationOf(one).displayName);
		expect(names.filter((name) => name.startsWith("Ringfence reader"))).toHaveLength(1);
		expect(stage.registration("Ringfence reader").federatedCredentials).toHaveLength(2);
	});

	it("goes on where it was stopped", async () => {
		const script = [
			{ match: { method: "POST", path: "appRoleAssignments" }, fault: "expired-token" as const, times: 2 },
		];
		const stage = await open({ faults: { script } });
		const first = await stage.setup();
		expect(first.error).toMatchObject({ code: "sign-in-failed" });
		expect(first.said).toContain(
			"the reader: enterprise app its service principal in the MSP's own tenant: done",
		);
		const second = await stage.setup();
		expect(second.shown).toContain("Ringfence reader (client id");
		expect(second.result).toMatchObject({ exitCode: 0, done: 20 });
	});

	it("says what is missing of the administrator's rights", async () => {
		const stage = await open();
		stage.sandbox.tenants
			.get(MSP)
			?.consents.get(stage.sandbox.administrator.clientId)
			?.delete("AppRoleAssignment.ReadWrite.All");
		const { error } = await stage.setup();
		expect(error).toMatchObject({
			code: "permission-missing",
			message: expect.stringContaining("AppRoleAssignment.ReadWrite.All"),
		});
	});

	it("refuses two registrations of one name, and one of that name that others can sign in as", async () => {
		const stage = await open();
		const { sandbox } = stage;
		const squat = (clientId: string) => {
			const squatter = {
				clientId,
				displayName: "Ringfence writer",
				permissions: [],
				federatedCredentials: [],
			};
			sandbox.registrations.push(squatter);
			return squatter;
		};
		const squatter = squat("aaaaaaaa-0000-4000-8000-000000000001");
		applicationOf(squatter).passwordCredentials.push({ displayName: "mine" });
		const refused = await stage.setup();
		expect(refused.result).toMatchObject({ exitCode: 1, done: 12 });
		expect(refused.shown).toContain("REFUSED");
		expect(sandbox.tenants.get(MSP)?.consents.get(squatter.clientId)).toBeUndefined();

		squat("aaaaaaaa-0000-4000-8000-000000000002");
		const { error } = await stage.setup();
		expect(error?.message).toContain(
			"aaaaaaaa-0000-4000-8000-000000000001 and aaaaaaaa-0000-4000-8000-000000000002",
		);
	});

	it("asks for nothing that GitHub could tell, and needs somebody to tell it", async () => {
		const stage = await open();
		const told = await stage.setup({
			github: null,
			options: { subjectPrefix: classicPrefix },
			confirm: false,
		});
		expect(told.shown).toContain(`${classicPrefix}:environment:ringfence-apply`);
		const silent = await stage.setup({ github: null });
		expect(silent.error).toMatchObject({ hint: expect.stringContaining("GH_TOKEN") });
	});
});

describe("ringfence doctor, when a piece is taken away", () => {
	let stage: SetupStage;
	let known: Record<string, string>;
	beforeAll(async () => {
		stage = await openSetupStage();
		await stage.setup();
		await stage.consent();
		known = stage.variables();
	});
	afterAll(() => stage.close());

	/** Removes what is found, and gives it back. */
	function without<T>(list: T[], found: (one: T) => boolean): () => void {
		const index = list.findIndex(found);
		const taken = list.splice(index, 1);
		return () => list.splice(index, 0, ...taken);
	}

	const grants = (tenant: string, name: string) => {
		const granted = stage.sandbox.tenants.get(tenant)?.consents.get(stage.registration(name).clientId);
		if (!granted) throw new Error("no consent");
		return granted;
	};
	const withhold = (tenant: string, name: string, permission: string) => {
		grants(tenant, name).delete(permission);
		return () => grants(tenant, name).add(permission);
	};
	const add = (tenant: string, name: string, permission: string) => {
		grants(tenant, name).add(permission);
		return () => grants(tenant, name).delete(permission);
	};
	const reader = () => stage.registration("Ringfence reader");
	const writer = () => stage.registration("Ringfence writer");

	it.each<[string, string, () => () => unknown, RegExp]>([
		[
			"the reader's credential for pull requests",
			"ringfence-apply",
			() => without(reader().federatedCredentials, ({ name }) => name === "ringfence-plan"),
			/ERROR +the reader: missing: sign-in\s+repo:\S+:environment:ringfence-plan/,
		],
		[
			"the credential of this very job",
			"ringfence-plan",
			() => without(reader().federatedCredentials, ({ name }) => name === "ringfence-plan"),
			/ERROR +Example MSP: no federated credential.*AADSTS700213/s,
		],
		[
			"the writer altogether",
			"ringfence-plan",
			() => without(stage.sandbox.registrations, (one) => one === writer()),
			/ERROR +the writer: there is no such app registration/,
		],
		[
			"a client's consent",
			"ringfence-plan",
			() => {
				const { clientId } = reader();
				const { consents } = stage.sandbox.tenants.get(CONTOSO) ?? { consents: new Map() };
				const before = consents.get(clientId);
				consents.delete(clientId);
				return () => consents.set(clientId, before);
			},
			/ERROR +Contoso: .*AADSTS7000229.*33333333-3333-4333-8333-333333333333\/adminconsent\?client_id=/s,
		],
		[
			"a permission in a client tenant",
			"ringfence-plan",
			() => withhold(CONTOSO, "Ringfence reader", "User.Read.All"),
			/ERROR +Contoso: the reader lacks User\.Read\.All/,
		],
		[
			"the customers' permission at home",
			"ringfence-plan",
			() => withhold(MSP, "Ringfence reader", "DelegatedAdminRelationship.Read.All"),
			/WARNING +Example MSP: without DelegatedAdminRelationship/,
		],
		[
			"the writer's right to write",
			"ringfence-apply",
			() => withhold(CONTOSO, "Ringfence writer", "Policy.ReadWrite.ConditionalAccess"),
			/ERROR +Contoso: the writer lacks Policy\.ReadWrite/,
		],
		[
			"the reader's inability to write",
			"ringfence-plan",
			() => add(CONTOSO, "Ringfence reader", "Policy.ReadWrite.ConditionalAccess"),
			/ERROR +Contoso: the reader can write: Policy\.ReadWrite/,
		],
		[
			"the writer's modesty",
			"ringfence-apply",
			() => add(CONTOSO, "Ringfence writer", "Directory.ReadWrite.All"),
			/ERROR +Contoso: the writer may do more/,
		],
		[
			"the writer's being without a secret",
			"ringfence-plan",
			() => {
				const { passwordCredentials } = applicationOf(writer());
				passwordCredentials.push({ displayName: "quick fix" });
				return () => passwordCredentials.pop();
			},
			/ERROR +the writer: holds a secret/,
		],
		[
			"CIPP's credential",
			"ringfence-apply",
			() => {
				const client = stage.sandbox.registrations.find(({ clientId }) => clientId === cippClient);
				return without(client?.federatedCredentials ?? [], () => true);
			},
			/ERROR +CIPP's API client: missing: sign-in.*\nCIPP\n +ERROR +https:\/\/cipp-api/s,
		],
	])("names %s", async (_name, environment, take, expected) => {
		const restore = take();
		try {
			const { text, result } = await stage.doctor(environment, {}, known);
			expect(text).toMatch(expected);
			expect(result.exitCode).toBe(text.includes("ERROR") ? 1 : 0);
		} finally {
			restore();
		}
	});

	it.each<[string, Parameters<SetupStage["doctor"]>, RegExp]>([
		[
			"a variable",
			["ringfence-plan", {}, { RINGFENCE_READER_CLIENT_ID: "" }],
			/ERROR +RINGFENCE_READER_CLIENT_ID: is not set/,
		],
		[
			"the CIPP that plans may sign in to, where it is another one,",
			["ringfence-plan", {}, { RINGFENCE_CIPP_URL: "https://cipp.fabrikam.com" }],
			/CIPP\n +ERROR +https:\/\/cipp-api\S+: The policies name .*may sign\s+in to https:\/\/cipp\.fabrikam\.com only/s,
		],
		[
			"the environment",
			["production"],
			/ERROR +repo:\S+:environment:production: is let in by no registration/,
		],
		[
			"the permission id-token",
			["ringfence-plan", {}, { ACTIONS_ID_TOKEN_REQUEST_URL: "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "" }],
			/ERROR +OIDC token: the runner gives out none.*id-token: write/s,
		],
	])("names %s of a job", async (_name, parameters, expected) => {
		const { text } = await stage.doctor(...parameters);
		expect(text).toMatch(expected);
	});

	it("names what GitHub lacks, and what it says of the subject that the token does not", async () => {
		const { "ringfence-apply": apply } = guardedEnvironments;
		const environments = { "ringfence-apply": { ...apply, branches: "any" as const } };
		const github = { ...stage.github, template: classic, environments };
		const { text, result } = await stage.doctor("ringfence-plan", { github });
		expect(text).toMatch(/ERROR +environment ringfence-plan: does not exist/);
		expect(text).toMatch(/ERROR +environment ringfence-apply: takes jobs of any branch/);
		expect(text).toMatch(/WARNING +OIDC subject: begins with/);
		expect(result.exitCode).toBe(1);
	});
});
