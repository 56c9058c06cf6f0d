import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { validate } from "../../src/commands/validate.ts";
import { makeWorkspace } from "../e2e/support/workspace.ts";

const msp = `tenant: { id: 11111111-1111-4111-8111-111111111111, name: Example MSP }
breakGlass: { users: [breakglass1@examplemsp.com, breakglass2@examplemsp.com] }
trustedLocations: [{ name: Office, ipRanges: [20.1.2.0/24, 2a00:1450::/32] }]
cipp:
  technicians: { policy: Part A, state: report-only, groups: [CIPP Technicians], apps: all, allowFrom: [Office] }
  serviceAccount: { policy: Part B, state: enabled, user: cipp@examplemsp.com }
`;
const client = (digit: number, name: string) =>
	`tenant: { id: ${"33333333-3333-4333-8333-333333333333".replaceAll("3", `${digit}`)}, name: ${name} }\ncippAccess: gdap\n`;
const contoso = { "policies/clients/contoso.yaml": client(3, "Contoso") };

/** What the files say, as `check: severity at file:line`. */
async function found(files: Readonly<Record<string, string>>, tenants: readonly string[] = []) {
	const { root } = await makeWorkspace({ "policies/msp.yaml": msp, ...contoso, ...files });
	const context = { policies: join(root, "policies"), tenants, today: "2026-11-23" };
	const { problems, findings } = await validate(context, { failOn: "error" });
	expect(problems).toEqual([]);
	return findings.map(
		({ check, severity, position }) =>
			`${check}: ${severity} at ${position.file.replace(/^.*policies\//, "")}:${position.line}`,
	);
}

const api = '  api: { url: "https://cipp.example.com", clientId: 99999999-9999-4999-8999-999999999999 }';
const own = "{ name: Runner, clientId: 99999999-9999-4999-8999-999999999999, allowFrom: [Office] }";
const accept = (entry: string) => `accept:\n  - { ${entry}, reason: Known and wanted. }\n`;

describe("files alone", () => {
	it("have nothing to say where they are complete", async () => {
		expect(await found({})).toEqual([]);
	});

	it.each<[string, string, readonly string[]]>([
		[
			"no break-glass account",
			msp.replace(/breakGlass.*\n/, ""),
			["break-glass-missing: error at msp.yaml:1"],
		],
		[
			"a break-glass account in daily use",
			msp.replace("cipp@examplemsp.com", "breakglass1@examplemsp.com"),
			["break-glass-shared: error at msp.yaml:2"],
		],
		[
			"addresses for Ringfence's own client",
			`${msp}${api}\n  apiClients: [${own}]\n`,
			["own-client-restricted: warning at msp.yaml:8"],
		],
		["no Part B", msp.replace(/.*serviceAccount.*\n/, ""), ["not-enforced: warning at msp.yaml:4"]],
		[
			"an acceptance that is over",
			msp + accept('check: licence-missing, until: "2026-11-22"'),
			["acceptance-idle: warning at msp.yaml:8"],
		],
		[
			"an acceptance that ends too late",
			msp + accept('check: licence-missing, until: "2036-11-22"'),
			["acceptance-idle: warning at msp.yaml:8"],
		],
		[
			"an acceptance of what is not there",
			msp + accept('check: ipv4-only, until: "2027-01-31"'),
			["acceptance-idle: warning at msp.yaml:8"],
		],
		[
			"an acceptance of what only the tenant can tell",
			msp + accept('check: licence-missing, until: "2027-01-31"'),
			[],
		],
	])("tell of %s", async (_, yaml, expected) => {
		expect(await found({ "policies/msp.yaml": yaml })).toEqual(expected);
	});

	it("tell of two tenants of one name, also where one of them was picked by it", async () => {
		const twin = { "policies/clients/twin.yaml": client(4, "CONTOSO") };
		const both = [
			"ambiguous-name: error at clients/contoso.yaml:1",
			"ambiguous-name: error at clients/twin.yaml:1",
		];
		expect(await found(twin)).toEqual(both);
		expect(await found(twin, ["contoso"])).toEqual(both);
		expect(await found(twin, ["33333333-3333-4333-8333-333333333333"])).toEqual(both.slice(0, 1));
	});
});
