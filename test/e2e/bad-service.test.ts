import { describe, expect, it } from "vitest";
import type { FaultRule } from "../../src/sandbox/faults.ts";
import { expectNoTrace } from "./support/escapes.ts";
import type { Finished } from "./support/program.ts";
import { countKinds, writesIn } from "./support/requests.ts";
import { CONTOSO, FABRIKAM, hurried, MSP, openStage, type Stage, tenantOf } from "./support/stage.ts";

/** As often as it is asked. */
const always = 1_000_000;

function breakContoso({ sandbox }: Stage, ...rules: readonly Omit<FaultRule, "times">[]): void {
	for (const { match, ...rule } of rules) {
		sandbox.faults.add({ ...rule, match: { tenant: CONTOSO, ...match }, times: always });
	}
}

/** One line, so that where lines are broken does not matter. */
function textOf({ stdout, stderr }: Finished): string {
	return `${stdout}\n${stderr}`.replace(/\s+/g, " ");
}

/** Contoso cannot be read, and is named with its id; the others are planned. */
function expectUnreadable(finished: Finished, message: string | RegExp): void {
	expect(finished.code).toBe(1);
	expect(finished.stdout).toContain("Contoso: COULD NOT BE READ");
	expect(finished.stdout).toContain(`${CONTOSO}  policies/clients/contoso.yaml:1`);
	expect(finished.stdout).toContain('create policy "Block CIPP access outside trusted IPs"');
	expect(textOf(finished)).toMatch(message);
	expectNoTrace(finished);
}

describe("a service that keeps failing", () => {
	it.each<[string, FaultRule["fault"], RegExp]>([
		[
			"answers 429",
			429,
			/Graph answered 429: GET \S*policies, \d+ tries in 1[012]\d s.*one request per second/,
		],
		["answers 503", 503, /Graph answered 503: .* Run again later/],
		["cuts the connection", "reset-before", /Graph could not be reached \(\w+\): .* Check the network/],
		["answers HTML", "html", /answered 200 with something other than JSON/],
		["answers half of the JSON", "truncated", /answered 200 with something other than JSON/],
	])("is given up after two minutes where it %s, and stops no other tenant", async (_, fault, message) => {
		const stage = await openStage();
		breakContoso(stage, { fault, match: { path: "/identity/" } });
		expectUnreadable(await stage.cli("plan", { env: hurried }), message);
	});

	it("is waited for where it throttles for a minute", async () => {
		const { cli, sandbox } = await openStage();
		sandbox.faults.add({
			fault: 429,
			retryAfter: 6,
			times: 10,
			match: { tenant: CONTOSO, path: "policies" },
		});
		const finished = await cli("plan", { env: hurried });
		expect(finished.code).toBe(0);
		expect(finished.stderr.match(/^Contoso: Graph answered 429, trying again in 6\.0 s/gm)).toHaveLength(10);
		expectNoTrace(finished);
	});

	it("is named where it refuses every fresh token", async () => {
		const stage = await openStage();
		breakContoso(stage, { fault: "expired-token", match: { path: "/v1.0/" } });
		expectUnreadable(await stage.cli("plan"), /a fresh token was refused\. Graph answered 401/);
	});
});

describe("a refusal", () => {
	it.each([
		["Policy.Read.All", /the permission Policy\.Read\.All is missing.*403.*administrator of Contoso/],
	])("for want of %s names the permission and who grants it", async (permission, message) => {
		const stage = await openStage();
		tenantOf(stage, CONTOSO).consents.get(stage.sandbox.writer.clientId)?.delete(permission);
		expectUnreadable(await stage.cli("plan"), message);
	});

	it("for want of the writing permission comes before anything is written", async () => {
		const stage = await openStage();
		const finished = await stage.cli(["apply", "--client-id", stage.sandbox.reader.clientId]);
		expect(finished.code).toBe(1);
		expect(textOf(finished)).toContain("permission-missing");
		expect(textOf(finished)).toContain("Policy.ReadWrite.ConditionalAccess");
		expect(writesIn(stage.sandbox.log)).toEqual([]);
		expectNoTrace(finished);
	});

	it("because the object has gone meanwhile says so, and to plan again", async () => {
		const stage = await openStage();
		expect((await stage.cli(["apply", "--tenant", MSP])).code).toBe(0);
		await stage.workspace.edit("policies/msp.yaml", "203.0.113.0/24", "198.51.100.0/24");
		const location = stage.sandbox.created(MSP)[0]?.id ?? "";
		tenantOf(stage, MSP).namedLocations.remove(location, Number.POSITIVE_INFINITY);
		const finished = await stage.cli(["apply", "--tenant", MSP]);
		expect(finished.code).toBe(1);
		expect(textOf(finished)).toMatch(
			/Example MSP: .*FAILED.*gone or has changed since it was read.*404.*Plan again/,
		);
		expectNoTrace(finished);
	});
});

describe("a sign-in that", () => {
	it("brings a token for another tenant sends nothing with it", async () => {
		const stage = await openStage();
		breakContoso(stage, { fault: "wrong-tenant", match: { path: "/oauth2/" } });
		expectUnreadable(
			await stage.cli("plan"),
			/the access token is for tenant [0-9a-f-]{36}\. Nothing was sent/,
		);
		const own = stage.sandbox.log.filter(({ tenant }) => tenant === CONTOSO);
		expect(countKinds(own)).toMatchObject({ "conditional-access": 0, batch: 0, other: 0 });
	});

	it("presents an expired assertion is refused in every tenant, and nothing could run", async () => {
		const { cli, sandbox } = await openStage();
		sandbox.runner.lifetime = -60;
		const finished = await cli("plan");
		expect(finished.code).toBe(2);
		expect(textOf(finished)).toMatch(
			/Contoso \(33333333-\S+\): the runner's OIDC token has expired.*AADSTS700024/,
		);
		expectNoTrace(finished);
	});

	it.each([
		[
			"subject",
			{ subject: "repo:contoso/other:ref:refs/heads/main" },
			/700213.*exactly “repo:contoso\/other:ref:refs\/heads\/main”/,
		],
		["issuer", { issuer: "https://token.example.com" }, /700211.*“https:\/\/token\.example\.com”/],
	])(
		"comes with another %s than the federated credential has says which to set",
		async (_, claims, message) => {
			const { cli, sandbox } = await openStage();
			Object.assign(sandbox.runner, claims);
			const finished = await cli("plan", { env: hurried });
			expect(finished.code).toBe(2);
			expect(textOf(finished)).toMatch(message);
			expectNoTrace(finished);
		},
	);

	it("is for a tenant that does not exist names it and its line", async () => {
		const { cli, workspace } = await openStage();
		const id = "55555555-5555-4555-8555-555555555555";
		await workspace.write(
			"policies/clients/northwind.yaml",
			`tenant: { id: ${id}, name: Northwind }\ncippAccess: gdap\n`,
		);
		const finished = await cli("plan");
		expect(finished.code).toBe(1);
		expect(finished.stdout).toContain(`${id}  policies/clients/northwind.yaml:1`);
		expect(textOf(finished)).toMatch(
			/Northwind \(55555555-\S+\): there is no tenant .*AADSTS90002.*Check the tenant id/,
		);
		expectNoTrace(finished);
	});

	it("is for a tenant that has not consented says who consents where", async () => {
		const stage = await openStage();
		const { clientId } = stage.sandbox.writer;
		tenantOf(stage, CONTOSO).consents.delete(clientId);
		expectUnreadable(
			await stage.cli("plan"),
			new RegExp(`app ${clientId} has not been consented to.*An administrator of Contoso consents at https:`),
		);
	});
});

describe("an address that", () => {
	it.each([
		["is plain http", { RINGFENCE_GRAPH_ENDPOINT: "http://localhost:1" }, "which is not https"],
		["belongs to another cloud", { AZURE_AUTHORITY_HOST: "AzureUSGovernment" }, "two different clouds"],
		["is none", { AZURE_AUTHORITY_HOST: "contoso" }, "neither an address nor the name of a cloud"],
		[
			"stands for a pace that is none",
			{ RINGFENCE_REQUESTS_PER_SECOND: "fast" },
			'a number above 0, not "fast"',
		],
	])("%s ends the run with 2 before anything is sent", async (_, env, message) => {
		const { cli, sandbox } = await openStage();
		const finished = await cli("plan", { env });
		expect(finished).toMatchObject({ code: 2, stdout: "" });
		expect(textOf(finished)).toContain(message);
		expect(sandbox.log).toEqual([]);
		expectNoTrace(finished);
	});

	it("has a certificate that nobody vouches for says so", async () => {
		const { cli } = await openStage();
		const finished = await cli("plan", { env: { NODE_EXTRA_CA_CERTS: undefined } });
		expect(finished.code).toBe(2);
		expect(textOf(finished)).toMatch(/certificate that is not trusted/);
		expectNoTrace(finished);
	});
});

describe("apply where one tenant cannot be read", () => {
	it("applies the others, says so, and ends with 1", async () => {
		const stage = await openStage();
		breakContoso(stage, { fault: 503, match: { path: "/identity/" } });
		const finished = await stage.cli("apply --yes", { env: hurried });
		expect(finished.code).toBe(1);
		expect(finished.stdout).toContain("Example MSP: applied and verified");
		expect(finished.stdout).toMatch(/^Contoso: /m);
		expect(stage.sandbox.created(MSP)).toHaveLength(3);
		expect(writesIn(stage.sandbox.log, CONTOSO)).toEqual([]);
		expect(tenantOf(stage, FABRIKAM).created).toHaveLength(1);
		expectNoTrace(finished);
	});
});
