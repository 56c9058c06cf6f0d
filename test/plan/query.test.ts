import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/json.ts";
import { directoryQuery } from "../../src/plan/query.ts";
import { guid, ids, staticWebApps } from "../support/example-msp.ts";
import { livePolicy } from "../support/live-policy.ts";
import {
	clientTenant,
	completeYaml,
	mspTenant,
	mspYaml,
	office,
	serviceAccount,
	technicians,
	writtenPolicy,
} from "../support/msp-yaml.ts";

const people = ["breakglass1@examplemsp.com", "breakglass2@examplemsp.com", "cipp-service@examplemsp.com"];
const written = writtenPolicy(`displayName: Require MFA
renamedFrom: Old MFA
state: enabled
conditions:
  users:
    includeUsers: [All, Alice@examplemsp.com]
    excludeUsers: [alice@examplemsp.com]
    includeRoles: [Global Administrator]
  applications: { includeApplications: [Contoso Portal, Office365] }
  clientApplications: { excludeServicePrincipals: [Robot] }
  locations: { includeLocations: [Office] }`);

const query = (yaml: string, ...live: readonly JsonObject[]) => directoryQuery(mspTenant(yaml), live);

describe("what has to be looked up", () => {
	it("is every name of the file, once in any spelling, and no word of Graph's own", () => {
		expect(query(`${completeYaml}\n${written}`)).toEqual({
			users: [...people.slice(0, 2), "cipp-service@examplemsp.com", "alice@examplemsp.com"],
			groups: ["CIPP Technicians"],
			applications: ["Contoso Portal"],
			servicePrincipals: ["Robot"],
			roles: ["Global Administrator"],
			memberships: people,
		});
	});

	it("is nobody's membership but of break-glass accounts where there is no service account", () => {
		const yaml = completeYaml.replace(serviceAccount, "");
		expect(query(yaml).memberships).toEqual(people.slice(0, 2));
		expect(query(yaml).users).toEqual(people.slice(0, 2));
	});

	it.each(["cipp", "[Contoso Portal]"])("is CIPP's sign-in apps where Part A has apps: %s", (apps) => {
		const { applications } = query(mspYaml(office, technicians.replace("apps: all", `apps: ${apps}`)));
		expect(applications).toEqual(expect.arrayContaining(["CIPP-SSO", staticWebApps]));
	});

	it.each([
		["by name", livePolicy("Require MFA", { users: { includeGroups: [guid(1)] } })],
		["by the name that it had", livePolicy("Old MFA", { users: { includeGroups: [guid(1)] } })],
	])("is what the live policy holds that the file means %s, to show what is replaced", (_, live) => {
		expect(query(mspYaml(office, written), live).groups).toEqual([guid(1)]);
	});

	it("is what the live policy holds to which an entry is pinned", () => {
		const pinned = mspYaml(office, technicians.replace("state:", `id: ${ids.alice}\n    state:`));
		const live = livePolicy("Any name", { id: ids.alice.toUpperCase(), users: { includeGroups: [guid(1)] } });
		expect(query(pinned, live).groups).toEqual(["CIPP Technicians", guid(1)]);
	});

	it("is what the live policy holds that is to be removed", () => {
		const removal = mspYaml("removed: [{ policy: Old }, { namedLocation: Place }]");
		const old = livePolicy("Old", { users: { includeGroups: [guid(1)] } });
		const place = livePolicy("Place", { users: { includeGroups: [guid(2)] } });
		expect(query(removal, old, place).groups).toEqual([guid(1)]);
	});

	it.each([
		["as a service provider", "cippAccess: gdap"],
		["with an account", "cippAccess: direct\nserviceAccount: cipp@contoso.com"],
	])("is what every policy holds from which CIPP might be excluded, where it comes in %s", (_, access) => {
		const client = `tenant: { id: 33333333-3333-4333-8333-333333333333, name: Contoso }\n${access}`;
		const everybody = livePolicy("Everybody", { users: { includeUsers: ["All"], excludeGroups: [guid(1)] } });
		const nobody = livePolicy("Nobody", { users: { includeUsers: ["None"], excludeGroups: [guid(3)] } });
		const { groups } = directoryQuery(clientTenant(client), [everybody, nobody]);
		expect(groups).toEqual([guid(1)]);
	});

	it("is nothing of what the file does not name", () => {
		expect(query(mspYaml(), livePolicy("Nobody's", { users: { includeGroups: [guid(1)] } })).groups).toEqual(
			[],
		);
	});
});
