import { describe, expect, it } from "vitest";
import { environmentChecks, variableChecks } from "../../src/setup/github-checks.ts";
import { remainingWork } from "../../src/setup/remaining.ts";
import type { EnvironmentSettings } from "../../src/setup/repository.ts";
import { formOfPrefix } from "../../src/setup/subjects.ts";
import { classicPrefix, guardedEnvironments } from "./github-double.ts";

const place = {
	defaultBranch: "main",
	settingsUrl: "https://github.com/contoso/policies/settings/environments",
};
const guarded: EnvironmentSettings = { branches: ["main"], reviewers: 1, preventSelfReview: true };
const ids = ["22222222-2222-4222-8222-222222222222", "33333333-3333-4333-8333-333333333333"] as const;

describe("the checks of an environment", () => {
	it.each<[string, EnvironmentSettings | undefined, string, string]>([
		["as it should be", guarded, "ok", "takes jobs of main alone"],
		["missing", undefined, "error", "does not exist"],
		["open to all", { ...guarded, branches: "any" }, "error", "any branch"],
		["open to others", { ...guarded, branches: ["main", "release/*"] }, "error", "release/* as well"],
		["shut for the default branch", { ...guarded, branches: [] }, "error", "takes no jobs of main"],
		[
			"open to protected branches",
			{ ...guarded, branches: "protected" },
			"warning",
			"every protected branch",
		],
		["without reviewers", { ...guarded, reviewers: 0 }, "warning", "no required reviewers"],
	])("say that it is %s", (_name, settings, status, message) => {
		const [check, ...rest] = environmentChecks("ringfence-apply", settings, place);
		expect(rest).toEqual([]);
		expect(check).toMatchObject({ status, message: expect.stringContaining(message) });
	});

	it("ask for no reviewers of plans", () => {
		const [check] = environmentChecks("ringfence-plan", { ...guarded, reviewers: 0 }, place);
		expect(check?.status).toBe("ok");
	});
});

describe("the checks of the variables", () => {
	const url = "https://cipp-api.examplemsp.com";
	it.each<[string, readonly (string | undefined)[], readonly string[]]>([
		["all set", [...ids, `${url}/`], ["ok", "ok", "ok"]],
		["no CIPP for plans", [...ids, undefined], ["ok", "ok", "ok"]],
		["none set", [undefined, "", undefined], ["error", "error", "ok"]],
		["no client id", ["reader", ids[1], url], ["error", "ok", "ok"]],
		["another CIPP", [...ids, "https://cipp.example"], ["ok", "ok", "error"]],
		["one for both", [ids[0], ids[0].toUpperCase(), url], ["ok", "ok", "ok", "error"]],
	])("tell %s", (_name, [reader, writer, cipp], statuses) => {
		const values = new Map([
			["RINGFENCE_READER_CLIENT_ID", reader],
			["RINGFENCE_WRITER_CLIENT_ID", writer],
			["RINGFENCE_CIPP_URL", cipp],
		]);
		expect(variableChecks(values, { cippUrl: url }).map(({ status }) => status)).toEqual(statuses);
	});

	it("leave CIPP out where there is none", () => {
		expect(variableChecks(new Map(), { cippUrl: undefined })).toHaveLength(2);
	});
});

describe("what is left for a person", () => {
	const query = {
		trust: {
			server: "https://github.com",
			repository: "contoso/ringfence-policies",
			defaultBranch: "main",
			issuer: "",
			subject: formOfPrefix(classicPrefix),
		},
		clientIds: { reader: ids[0], writer: ids[1] },
		cippUrl: undefined,
		clients: [{ id: "55555555-5555-4555-8555-555555555555", name: "Contoso" }],
		authorityHost: "https://login.microsoftonline.us",
	};

	it("is everything where nothing could be seen", () => {
		const { commands, clicks, consents } = remainingWork({
			...query,
			cippUrl: "https://cipp.example/?a=$b",
			github: { variables: undefined, environments: undefined },
		});
		expect(commands.map(({ text }) => text)).toEqual([
			`gh variable set RINGFENCE_READER_CLIENT_ID --repo contoso/ringfence-policies --body ${ids[0]}`,
			`gh variable set RINGFENCE_WRITER_CLIENT_ID --repo contoso/ringfence-policies --body ${ids[1]}`,
			'gh variable set RINGFENCE_CIPP_URL --repo contoso/ringfence-policies --body "https://cipp.example/?a=\\$b"',
			expect.stringContaining("-X PUT repos/contoso/ringfence-policies/environments/ringfence-plan "),
			expect.stringMatching(/environments\/ringfence-plan\/deployment-branch-policies -f "name=main"$/),
			expect.stringContaining("-X PUT repos/contoso/ringfence-policies/environments/ringfence-apply "),
			expect.stringMatching(/environments\/ringfence-apply\/deployment-branch-policies -f "name=main"$/),
		]);
		expect(clicks).toHaveLength(1);
		expect(consents[0]?.links[1]?.url).toBe(
			`https://login.microsoftonline.us/55555555-5555-4555-8555-555555555555/adminconsent?client_id=${ids[1]}`,
		);
	});

	it("is the consents alone where GitHub has everything", () => {
		const variables = new Map([
			["RINGFENCE_READER_CLIENT_ID", ids[0]],
			["RINGFENCE_WRITER_CLIENT_ID", ids[1]],
		]);
		const environments = new Map(Object.entries(guardedEnvironments));
		expect(remainingWork({ ...query, github: { variables, environments } })).toMatchObject({
			commands: [],
			clicks: [],
			consents: [{ tenant: { name: "Contoso" } }],
		});
	});
});
