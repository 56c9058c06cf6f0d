import type { ClientFile, MspFile } from "../../src/policy/generated/types.ts";
import type { Estate, Located } from "../../src/policy/model.ts";

export const MSP = "11111111-1111-4111-8111-111111111111";
export const CONTOSO = "33333333-3333-4333-8333-333333333333";
export const FABRIKAM = "44444444-4444-4444-8444-444444444444";

/** An estate as it would be read from files. */
export function estateOf(
	msp: Partial<MspFile> = {},
	clients: readonly ClientFile[] = exampleClients,
): Estate {
	return {
		directory: "policies",
		msp: located("policies/msp.yaml", { ...exampleMsp, ...msp }),
		clients: clients.map((client) => located(`policies/clients/${client.tenant.name}.yaml`, client)),
	};
}

export const exampleMsp: MspFile = {
	tenant: { id: MSP, name: "Example MSP" },
	breakGlass: { users: ["breakglass1@examplemsp.com", "breakglass2@examplemsp.com"] },
	trustedLocations: [{ name: "Trusted - MSP Office", ipRanges: ["203.0.113.0/24"] }],
	cipp: {
		technicians: {
			policy: "Block CIPP access outside trusted IPs",
			state: "report-only",
			groups: ["CIPP Technicians"],
			apps: "all",
			allowFrom: ["Trusted - MSP Office"],
		},
		serviceAccount: {
			policy: "CIPP Service Account",
			state: "enabled",
			user: "cipp-service@examplemsp.com",
		},
	},
};

export const exampleClients: readonly ClientFile[] = [
	{ tenant: { id: CONTOSO, name: "Contoso" }, cippAccess: "gdap" },
	{ tenant: { id: FABRIKAM, name: "Fabrikam" }, cippAccess: "direct", serviceAccount: "cipp@fabrikam.com" },
];

function located<T>(file: string, value: T): Located<T> {
	return { file, value, at: () => ({ file, line: 1, column: 1 }) };
}
