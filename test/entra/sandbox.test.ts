import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/sandbox.ts";
import { estateOf } from "../sandbox/estate.ts";
import { contoso, label } from "./double.ts";

const run = promisify(execFile);
const visit = new URL("visit.ts", import.meta.url).pathname;

let sandbox: Sandbox | undefined;
afterEach(() => sandbox?.close());

async function visitSandbox(options: Omit<SandboxOptions, "estate">, extra: Record<string, string> = {}) {
	sandbox = await startSandbox({ estate: estateOf(), visibilityDelay: 0, ...options });
	const env = { PATH: process.env["PATH"], ...sandbox.environment, ...extra };
	const { stdout } = await run(process.execPath, [visit], { env });
	return { seen: JSON.parse(stdout), sandbox };
}

const fast = { RATE: "1000" };
const unpaced = { requestsPerSecond: Number.POSITIVE_INFINITY };

describe("against the sandbox", () => {
	it("reads a tenant with two Conditional Access requests and one batch, and keeps its pace", async () => {
		const { seen, sandbox } = await visitSandbox({});
		expect(seen).toMatchObject({
			tenantId: contoso.id,
			securityDefaultsEnabled: false,
			servicePlans: expect.arrayContaining(["AAD_PREMIUM"]),
			permissions: expect.arrayContaining(["Policy.Read.All"]),
			delegated: false,
			refusals: [],
			real: false,
			retries: [],
		});
		expect(seen.roles).toBeGreaterThan(0);
		const paths = sandbox.log.map(({ method, path }) => `${method} ${path.split("?")[0]}`);
		expect(paths.filter((path) => path.includes("/v1.0/identity"))).toEqual([
			"GET /v1.0/identity/conditionalAccess/policies",
			"GET /v1.0/identity/conditionalAccess/namedLocations",
		]);
		expect(paths.filter((path) => path.endsWith("$batch"))).toHaveLength(1);
	});

	it("creates, changes and removes a trusted location and a policy that uses it", async () => {
		const { seen, sandbox } = await visitSandbox(unpaced, { ...fast, WRITE: "all" });
		expect(seen.error).toBeUndefined();
		expect(sandbox.created(contoso.id)).toHaveLength(2);
	});

	it("creates nothing twice when answers are lost", async () => {
		const script = [
			{ match: { method: "POST", path: "namedLocations" }, fault: "reset-after" as const },
			{ match: { method: "POST", path: "policies" }, fault: "truncated" as const },
			{ match: { method: "PATCH" }, fault: "html" as const },
			{ match: { method: "DELETE" }, fault: "reset-after" as const },
		];
		const { seen, sandbox } = await visitSandbox(
			{ ...unpaced, faults: { script } },
			{ ...fast, WRITE: "all" },
		);
		expect(seen.error).toBeUndefined();
		expect(seen.retries.length).toBeGreaterThanOrEqual(4);
		expect(sandbox.created(contoso.id)).toHaveLength(2);
	});

	it("refuses a token that is for another tenant before anything is sent with it", async () => {
		const script = [{ match: { path: "oauth2" }, fault: "wrong-tenant" as const, times: 9 }];
		const { seen, sandbox } = await visitSandbox({ ...unpaced, faults: { script } }, fast);
		expect(seen).toMatchObject({ error: { code: "wrong-tenant" }, message: expect.stringContaining(label) });
		expect(sandbox.log.filter(({ path }) => path.startsWith("/v1.0"))).toEqual([]);
	});

	it("takes a new token when Graph calls the old one expired", async () => {
		const script = [{ match: { path: "/v1.0/" }, fault: "expired-token" as const }];
		const { seen } = await visitSandbox({ ...unpaced, faults: { script } }, fast);
		expect(seen).toMatchObject({ tenantId: contoso.id, retries: [] });
	});
});
