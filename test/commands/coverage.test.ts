import { readFile } from "node:fs/promises";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { coverage } from "../../src/commands/coverage.ts";
import { newClient } from "../../src/commands/new-client.ts";
import { loadEstate } from "../../src/policy/load.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/sandbox.ts";
import { makeDirectory } from "../policy/directories.ts";

const msp = "11111111-1111-4111-8111-111111111111";
const adatum = { id: "77777777-7777-4777-8777-777777777777", name: "Adatum" };
const mspFile = `tenant: { id: ${msp}, name: Example MSP }\n`;
const withCipp = `${mspFile}cipp:\n  api: { url: "https://cipp-api.examplemsp.com", clientId: 99999999-9999-4999-8999-999999999999 }\n`;
const contoso = "tenant: { id: 33333333-3333-4333-8333-333333333333, name: Contoso }\ncippAccess: gdap\n";
const fabrikam =
	"tenant: { id: 44444444-4444-4444-8444-444444444444, name: Fabrikam }\ncippAccess: direct\nserviceAccount: cipp@fabrikam.com\n";

const certificates = getCACertificates("default");
afterEach(() => setDefaultCACertificates(certificates));

/** An estate, the sandbox that was built from it, and everything to run commands in this process. */
async function open(mspYaml: string, options: Partial<SandboxOptions> = {}) {
	const policies = await makeDirectory({
		"msp.yaml": mspYaml,
		"clients/contoso.yaml": contoso,
		"clients/fabrikam.yaml": fabrikam,
	});
	const { estate } = await loadEstate(policies);
	if (!estate) throw new Error("the estate is not valid");
	const sandbox = await startSandbox({ estate, ...options });
	onTestFinished(() => sandbox.close());
	const certificate = await readFile(sandbox.environment["NODE_EXTRA_CA_CERTS"] ?? "", "utf8");
	setDefaultCACertificates([...certificates, certificate]);
	const context: Parameters<typeof coverage>[0] = {
		...{ policies, environment: sandbox.environment, clientId: sandbox.reader.clientId },
		log: { info: () => undefined, progress: () => undefined },
		onSecret: () => undefined,
	};
	return { sandbox, context };
}

function mspTenant({ tenants }: Sandbox) {
	const tenant = tenants.get(msp);
	if (!tenant) throw new Error("no MSP");
	return tenant;
}

function become(sandbox: Sandbox, { id, name }: typeof adatum): void {
	mspTenant(sandbox).customers.push({ tenantId: id, displayName: name });
}

describe("coverage against the sandbox", () => {
	it("is whole where every customer has a file, as Graph and CIPP have them", async () => {
		const { context } = await open(withCipp);
		expect(await coverage(context)).toEqual({
			problems: [],
			exitCode: 0,
			coverage: {
				...{ files: 2, customers: 2, missing: [], leftAlone: [], gone: [], unknown: [] },
				...{ disagreements: [], unread: [], cipp: { complete: true } },
			},
		});
	});

	it("asks Graph alone where no CIPP is configured, in the MSP's tenant alone", async () => {
		const { sandbox, context } = await open(mspFile);
		expect(await coverage(context)).toMatchObject({
			exitCode: 0,
			coverage: { customers: 1, unknown: [{ name: "Fabrikam" }] },
		});
		expect(sandbox.cipp.log).toEqual([]);
		const asked = sandbox.log.filter(({ path }) => path.startsWith("/v1.0/"));
		expect(asked.map(({ tenant }) => tenant)).toEqual([msp]);
	});

	it("finds a customer that nobody has written down, until somebody does", async () => {
		const { sandbox, context } = await open(mspFile);
		become(sandbox, adatum);
		expect(await coverage(context)).toMatchObject({
			exitCode: 1,
			coverage: { missing: [{ ...adatum, inGraph: true, inCipp: false }] },
		});
		await newClient(context, { request: { tenant: adatum.id, name: adatum.name, access: "gdap" }, apps: {} });
		expect(await coverage(context)).toMatchObject({ exitCode: 0, coverage: { missing: [], files: 3 } });
	});

	it("reads every page", async () => {
		const { sandbox, context } = await open(mspFile);
		for (let index = 0; index < 650; index++) {
			become(sandbox, {
				id: `88888888-8888-4888-8888-${String(index).padStart(12, "0")}`,
				name: `C${index}`,
			});
		}
		const { coverage: found } = await coverage(context);
		expect(found?.missing).toHaveLength(650);
		const pages = sandbox.log.filter(({ path }) => path.includes("delegatedAdminCustomers"));
		expect(pages).toHaveLength(3);
	});

	it("knows a former customer by its file, and one that CIPP was told to leave alone", async () => {
		const { sandbox, context } = await open(withCipp);
		mspTenant(sandbox).customers.length = 0;
		const [first, second] = sandbox.cipp.tenants;
		if (!first || !second) throw new Error("no tenants in CIPP");
		sandbox.cipp.tenants.splice(0, 1);
		second.excluded = true;
		expect(await coverage(context)).toMatchObject({
			exitCode: 0,
			coverage: { gone: [{ name: "Contoso" }], disagreements: [{ kind: "excluded", name: "Fabrikam" }] },
		});
	});

	it("says which permission is missing, and does not take the customers for none", async () => {
		const { sandbox, context } = await open(mspFile);
		mspTenant(sandbox).consents.get(sandbox.reader.clientId)?.delete("DelegatedAdminRelationship.Read.All");
		const { coverage: found, exitCode } = await coverage(context);
		expect(exitCode).toBe(2);
		expect(found).toMatchObject({
			customers: 0,
			gone: [],
			unread: [
				{
					source: "graph",
					message: expect.stringContaining("DelegatedAdminRelationship.Read.All is missing"),
				},
			],
		});
	});

	it("tells a CIPP that fails with 200, and still says who is missing by Graph", async () => {
		const { sandbox, context } = await open(withCipp);
		sandbox.cipp.tenantsReadable = false;
		const unread = [{ source: "cipp", message: expect.stringContaining("Failed to retrieve tenants") }];
		expect(await coverage(context)).toMatchObject({ exitCode: 2, coverage: { unread } });
		become(sandbox, adatum);
		expect(await coverage(context)).toMatchObject({ exitCode: 1, coverage: { unread, missing: [adatum] } });
	});

	it("signs in to no CIPP but the workflow's", async () => {
		const { sandbox, context } = await open(withCipp);
		expect(await coverage({ ...context, cippUrl: "https://cipp.fabrikam.com" })).toMatchObject({
			exitCode: 2,
			coverage: { unread: [{ source: "cipp", message: expect.stringContaining("may sign in to") }] },
		});
		expect(sandbox.cipp.log).toEqual([]);
	});

	it("leaves CIPP out where the workflow names none", async () => {
		const { sandbox, context } = await open(withCipp);
		expect(await coverage({ ...context, cippUrl: false })).toMatchObject({
			exitCode: 0,
			coverage: { unread: [] },
		});
		expect(sandbox.cipp.log).toEqual([]);
	});

	it("takes no entry without a tenant id for a customer", async () => {
		const { sandbox, context } = await open(mspFile);
		become(sandbox, { id: "", name: "Nobody" });
		expect(await coverage(context)).toMatchObject({
			exitCode: 2,
			coverage: { unread: [{ message: expect.stringContaining("an entry without a tenant id") }] },
		});
	});

	it("shows the problems of files that are not valid, and asks nobody", async () => {
		const policies = await makeDirectory({ "msp.yaml": "tenant: 7\n" });
		const { sandbox, context } = await open(mspFile);
		const { problems, exitCode } = await coverage({ ...context, policies });
		expect(exitCode).toBe(1);
		expect(problems).not.toEqual([]);
		expect(sandbox.log).toEqual([]);
	});
});
