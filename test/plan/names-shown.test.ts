import { describe, expect, it } from "vitest";
import { displayNames } from "../../src/plan/names-shown.ts";
import { planTenant } from "../../src/plan/tenant-plan.ts";
import { exampleMsp, guid, ids, liveLocation, staticWebApps } from "../support/example-msp.ts";
import { livePolicy } from "../support/live-policy.ts";
import { completeYaml, mspTenant, mspYaml, office } from "../support/msp-yaml.ts";

const names = (yaml: string, observed = exampleMsp()) =>
	planTenant(mspTenant(yaml), observed, { today: "2026-11-23", writing: false }).names;

describe("the names of ids", () => {
	it("are those that occur in changes, by ids in lower case", () => {
		expect(names(completeYaml)).toEqual({
			[ids.breakglass1]: "breakglass1@examplemsp.com",
			[ids.breakglass2]: "breakglass2@examplemsp.com",
			[ids.service]: "cipp-service@examplemsp.com",
			[ids.technicians]: "CIPP Technicians",
		});
	});

	it("are also those of what goes away", () => {
		const old = livePolicy("Old", {
			users: { includeUsers: [ids.alice], includeRoles: [ids.globalAdministrator.toUpperCase()] },
			applications: { includeApplications: [ids.portalApp, staticWebApps] },
			conditions: { clientApplications: { excludeServicePrincipals: [ids.portalPrincipal] } },
			locations: { includeLocations: [guid(41)] },
		});
		const observed = exampleMsp({ policies: [old], namedLocations: [liveLocation(guid(41), "Warehouse")] });
		expect(names(mspYaml("removed: [{ policy: Old }]"), observed)).toEqual({
			[ids.alice]: "alice@examplemsp.com",
			[ids.globalAdministrator]: "Global Administrator",
			[ids.portalApp]: "Contoso Portal",
			[ids.portalPrincipal]: "Contoso Portal",
			[staticWebApps]: "Azure Static Web Apps",
			[guid(41)]: "Warehouse",
		});
	});

	it("are none where nothing changes, or where nobody knows the id", () => {
		expect(displayNames([], exampleMsp())).toEqual({});
		expect(names(mspYaml(office))).toEqual({});
	});
});
