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
const guarded = guardedEnvironments["ringfence-apply"];
const ids = ["22222222-2222-4222-8222-222222222222", "33333333-3333-4333-8333-333333333333"] as const;

describe("the checks of an environment", () => {
	it.each<[string, EnvironmentSettings | undefined, string, string]>([
		["as it should be", guarded, "ok", "takes jobs of main alone"],
		["missing", undefined, "error", "does not exist"],
		["open to all", { ...guarded, branches: "any" }, "error", "any branch"],
		["open to others", { ...guarded, branches: ["main", "release/*"] }, "error", "release/* as well"],
		["open to tags", { ...guarded, tags: ["v*"] }, "error", "takes jobs of the tags v* as well"],
		[
			"open to a tag of the branch's name",
			{ ...guarded, branches: [], tags: ["main"] },
			"error",
			"takes jobs of the tags main as well",
		],
		[
			"open to branches and tags",
			{ ...guarded, branches: ["main", "dev"], tags: ["v*"] },
			"error",
			"takes jobs of dev, the tags v* as well",
		],
		["shut for the default branch", { ...guarded, branches: [] }, "error", "takes no jobs of main"],
		["open to protected branches", { ...guarded, branches: "protected" }, "error", "every protected branch"],
		["approved by who started it", { ...guarded, preventSelfReview: false }, "warning", "approve it"],
		["open to its administrators", { ...guarded, adminsBypass: true }, "warning", "administrators"],
		[
			"without reviewers, whom nobody then bypasses",
			{ ...guarded, reviewers: 0, preventSelfReview: false, adminsBypass: true },
			"warning",
			"no required reviewers",
		],
		["without reviewers", { ...guarded, reviewers: 0 }, "warning", "no required reviewers"],
	])("say that it is %s", (_name, settings, status, message) => {
		const [check, ...rest] = environmentChecks("ringfence-apply", settings, place);
		expect(rest).toEqual([]);
		expect(check).toMatchObject({ status, message: expect.stringContaining(message) });
	});

	it("ask for no reviewers of plans", () => {
		const plans = { ...guarded, preventSelfReview: false, adminsBypass: true };
		for (const reviewers of [0, 1]) {
			const [check] = environmentChecks("ringfence-plan", { ...plans, reviewers }, place);
			expect(check?.status).toBe("ok");
		}
	});

	it("name everything at once", () => {
		const settings = { ...guarded, tags: ["v*"], preventSelfReview: false, adminsBypass: true };
		const checks = environmentChecks("ringfence-apply", settings, place);
		expect(checks.map(({ status }) => status)).toEqual(["error", "warning", "warning"]);
	});
});

describe("the checks of the variables", () => {
	const url = "https://cipp-api.examplemsp.com";
	it.each<[string, readonly (string | undefined)[], readonly string[]]>([
		["all set", [...ids, `${url}/`], ["ok", "ok", "ok"]],
		[
			"the same CIPP in another spelling",
			[...ids, `${url.replace("cipp", "CIPP")}/api/`],
			["ok", "ok", "ok"],
		],
		["no CIPP for plans", [...ids, undefined], ["ok", "ok", "warning"]],
		["none set", [undefined, "", undefined], ["error", "error", "warning"]],
		["no client id", ["reader", ids[1], url], ["error", "ok", "ok"]],
		["another CIPP", [...ids, "https://cipp.example"], ["ok", "ok", "error"]],
		["one for both", [ids[0], ids[0].toUpperCase(), url], ["ok", "ok", "ok", "error"]],
	])("tell %s", (_name, [reader, writer, cipp], statuses) => {
		const values = new Map([
			["RINGFENCE_READER_CLIENT_ID", reader],
			["RINGFENCE_WRITER_CLIENT_ID", writer],
			["RINGFENCE_CIPP_URL", cipp],
		]);
		expect(
			variableChecks(values, { cippUrl: url, source: "repository" }).map(({ status }) => status),
		).toEqual(statuses);
	});

	const reader = "RINGFENCE_READER_CLIENT_ID";
	const command = `gh variable set ${reader} --body "<the reader's client id>"`;
	it.each([
		["repository", ["error", "error", "warning"], "is not set.", command],
		[
			"step",
			["error", "error", "warning"],
			"is not set, or not handed to this step.",
			`Set the repository's variable, and in the workflow env: { ${reader}: "\${{ vars.${reader} }}" }`,
		],
		[
			"unseen",
			["unknown", "unknown", "unknown"],
			"was not looked at: GitHub's variables could not be read.",
			`Set GH_TOKEN, for example to what gh auth token prints. If it is not set: ${command}`,
		],
	] as const)(
		"say what is missing, as far as it is known, and how to set it (%s)",
		(source, statuses, message, hint) => {
			const checks = variableChecks(new Map(), { cippUrl: url, source });
			expect(checks.map(({ status }) => status)).toEqual(statuses);
			expect(checks[0]).toMatchObject({ subject: reader, message, hint });
			expect(checks[2]?.message).toMatch(/lans leave Part C out\.$/);
		},
	);

	it("leave CIPP out where there is none", () => {
		expect(variableChecks(new Map(), { cippUrl: undefined, source: "repository" })).toHaveLength(2);
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
			cippUrl: "https://cipp.example:8443/~cipp/api",
			github: { variables: undefined, environments: undefined },
		});
		expect(commands.map(({ text }) => text)).toEqual([
			`gh variable set RINGFENCE_READER_CLIENT_ID --repo contoso/ringfence-policies --body ${ids[0]}`,
			`gh variable set RINGFENCE_WRITER_CLIENT_ID --repo contoso/ringfence-policies --body ${ids[1]}`,
			"gh variable set RINGFENCE_CIPP_URL --repo contoso/ringfence-policies --body https://cipp.example:8443/~cipp/api",
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

	it.each([
		["https://cipp.example/API/", 0],
		["https://cipp.example.net", 1],
	])("asks for no other spelling of CIPP's address: %s", (set, asked) => {
		const variables = new Map([["RINGFENCE_CIPP_URL", set]]);
		const github = { variables, environments: undefined };
		const { commands } = remainingWork({ ...query, cippUrl: "https://cipp.example", github });
		expect(commands.filter(({ text }) => text.includes("RINGFENCE_CIPP_URL"))).toHaveLength(asked);
	});

	it.each([
		"$(calc)",
		"`calc`",
		'a"; calc; "',
		"a'b",
		"x y",
		"%PATH%",
		"a;b",
		"a&b",
		"a\nb",
		"ä",
		"!!",
		"a,b",
	])("is said in words where a command would hold %j", (evil) => {
		const { commands, clicks } = remainingWork({
			...query,
			trust: { ...query.trust, defaultBranch: evil },
			cippUrl: `https://cipp.example/${evil}`,
			github: { variables: undefined, environments: undefined },
		});
		expect(commands.map(({ text }) => text)).toEqual([
			expect.stringContaining("RINGFENCE_READER_CLIENT_ID"),
			expect.stringContaining("RINGFENCE_WRITER_CLIENT_ID"),
			expect.stringContaining("-X PUT repos/contoso/ringfence-policies/environments/ringfence-plan "),
			expect.stringContaining("-X PUT repos/contoso/ringfence-policies/environments/ringfence-apply "),
		]);
		expect(clicks).toEqual([
			{
				why: expect.stringMatching(/^the variable RINGFENCE_CIPP_URL.*by hand.*cipp\.api\.url/),
				url: "https://github.com/contoso/ringfence-policies/settings/variables/actions",
			},
			...["ringfence-plan", "ringfence-apply"].map((name) => ({
				why: expect.stringMatching(`^the environment ${name}.*by hand.*default branch`),
				url: "https://github.com/contoso/ringfence-policies/settings/environments",
			})),
			expect.anything(),
		]);
		expect(JSON.stringify({ commands, clicks })).not.toContain(JSON.stringify(evil).slice(1, -1));
	});

	it("holds no command for a repository whose name a shell would read", () => {
		const { commands, clicks } = remainingWork({
			...query,
			trust: { ...query.trust, repository: "contoso/$(calc)" },
			github: { variables: undefined, environments: undefined },
		});
		expect(commands).toEqual([]);
		expect(clicks).toHaveLength(7);
	});

	it("does not take a tag of the default branch's name for the branch", () => {
		const environments = new Map(
			Object.entries(guardedEnvironments).map(([name, one]) => [
				name,
				{ ...one, branches: [], tags: ["main"] },
			]),
		);
		const { commands } = remainingWork({ ...query, github: { variables: undefined, environments } });
		expect(commands.filter(({ text }) => text.includes("deployment-branch-policies"))).toHaveLength(2);
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
