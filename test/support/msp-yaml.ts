import { compileClient, compileMsp } from "../../src/desired/compile.ts";
import type { DesiredTenant } from "../../src/desired/tenant.ts";
import type { ClientFile, MspFile } from "../../src/policy/generated/types.ts";
import { client, msp } from "../../src/policy/generated/validators.js";
import type { Located } from "../../src/policy/model.ts";
import { parsePolicy } from "../../src/policy/parse.ts";

/** An MSP file from its text. Throws for what the schema refuses, so that no test rests on an impossible file. */
export function mspFile(yaml: string): Located<MspFile> {
	const { source, problems } = parsePolicy("policies/msp.yaml", yaml);
	const { file, value } = source;
	if (problems.length > 0 || !msp(value)) throw new Error(JSON.stringify([problems, msp.errors]));
	return { file, value, at: (path) => source.at(path) };
}

/** A client file from its text; throws like {@link mspFile}. */
export function clientFile(yaml: string, file = "policies/clients/contoso.yaml"): Located<ClientFile> {
	const { source, problems } = parsePolicy(file, yaml);
	const { value } = source;
	if (problems.length > 0 || !client(value)) throw new Error(JSON.stringify([problems, client.errors]));
	return { file, value, at: (path) => source.at(path) };
}

export function mspTenant(yaml: string): DesiredTenant {
	return compileMsp(mspFile(yaml));
}

const partner = { id: "11111111-1111-4111-8111-111111111111", name: "Example MSP" };

export function clientTenant(yaml: string): DesiredTenant {
	return compileClient(clientFile(yaml), partner);
}

/** The line, counting from 1, that holds a marker such as `# here`. */
export function lineOf(yaml: string, marker: string): number {
	const index = yaml.split("\n").findIndex((line) => line.includes(marker));
	if (index < 0) throw new Error(`no ${marker} in:\n${yaml}`);
	return index + 1;
}

export const tenantLine = "tenant: { id: 11111111-1111-4111-8111-111111111111, name: Example MSP }";
export const breakGlass = "breakGlass: { users: [breakglass1@examplemsp.com, breakglass2@examplemsp.com] }";

/** A file with the tenant and its break-glass accounts, and whatever else is given. */
export function mspYaml(...sections: readonly string[]): string {
	return [tenantLine, breakGlass, ...sections].join("\n");
}

export const office = `trustedLocations:
  - name: Office
    ipRanges: [203.0.113.0/24, 2001:db8:12::/48]`;

export const technicians = `cipp:
  technicians:
    policy: Block CIPP outside trusted networks
    state: report-only
    groups: [CIPP Technicians]
    apps: all
    allowFrom: [Office]`;

export const serviceAccount = `  serviceAccount:
    policy: CIPP service account
    state: enabled
    user: cipp-service@examplemsp.com`;

/** Step 1 and Parts A and B, as an MSP has them on the first day. */
export const completeYaml = mspYaml(office, technicians, serviceAccount);

/** One policy under `conditionalAccess`; lines of further settings are indented by the caller, from `conditions:` on. */
export function writtenPolicy(settings: string): string {
	return `conditionalAccess:\n  policies:\n    - ${settings.trim().split("\n").join("\n      ")}`;
}
