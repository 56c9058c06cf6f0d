import fc, { type Arbitrary } from "fast-check";
import type { Json, JsonObject } from "../../src/json.ts";
import type { ObservedTenant } from "../../src/plan/observed.ts";
import { arbitraryPolicy, byId, byName } from "./arbitrary-policy.ts";
import { exampleMsp, guid, ids, liveCountries, liveLocation } from "./example-msp.ts";
import { readPolicy } from "./graph-model.ts";

/** A file of the MSP as a value (JSON is YAML), and a tenant that may already have some of what it writes. */
export interface Scene {
	readonly file: JsonObject;
	readonly observed: ObservedTenant;
}

const policyNames = ["Block legacy authentication", "Require MFA", "Protect portals"];
const ranges = ["203.0.113.0/24", "198.51.100.7", "192.0.2.64/26", "2001:db8:12::/48", "2001:DB8:FF::1"];

const location = (name: string) =>
	fc.record({ name: fc.constant(name), ipRanges: fc.subarray(ranges, { minLength: 1 }) });

const technicians = fc.record({
	policy: fc.constant("Block CIPP outside trusted networks"),
	state: fc.constantFrom("report-only", "enabled", "disabled"),
	groups: fc.constant(["CIPP Technicians"]),
	apps: fc.constantFrom<Json>("all", "cipp", ["Contoso Portal"]),
	allowFrom: fc.constantFrom(["Office"], ["Datacentre", "Office"]),
});

const serviceAccount = fc.record({
	policy: fc.constant("CIPP service account"),
	state: fc.constantFrom("report-only", "enabled", "disabled"),
	user: fc.constant("cipp-service@examplemsp.com"),
});

const countries = fc.record({
	displayName: fc.constant("Countries"),
	countriesAndRegions: fc.subarray(["DE", "AT", "CH"], { minLength: 1 }),
	includeUnknownCountriesAndRegions: fc.boolean(),
});

/** Named policies of the file: a new name may carry the old one, so that the live policy is renamed. */
const writtenPolicies = fc
	.tuple(...policyNames.map((name) => fc.option(fc.tuple(arbitraryPolicy(byName, name), fc.boolean()))))
	.map((found) =>
		found.flatMap((entry, index): JsonObject[] => {
			if (entry === null) return [];
			const [policy, renamed] = entry;
			const name = policyNames[index] ?? "";
			return [renamed ? { ...policy, displayName: `${name} (new)`, renamedFrom: name } : policy];
		}),
	);

const removals = fc.subarray<Json>([
	{ policy: "Old block" },
	{ namedLocation: "Old office" },
	{ policy: "Long gone" },
]);

const file = fc.record({
	tenant: fc.constant({ id: "11111111-1111-4111-8111-111111111111", name: "Example MSP" }),
	breakGlass: fc.constant({ users: ["breakglass1@examplemsp.com", "breakglass2@examplemsp.com"] }),
	trustedLocations: fc.tuple(location("Office"), location("Datacentre")),
	cipp: fc.record({ technicians, serviceAccount }),
	conditionalAccess: fc.record({
		namedLocations: fc.option(countries).map((found): Json[] => (found === null ? [] : [found])),
		policies: writtenPolicies,
	}),
	removed: removals,
});

/** Live objects: some under the names that files use, some that no file names. */
const liveNames = [...policyNames, "Block CIPP outside trusted networks", "CIPP service account"];
const livePolicies = fc
	.tuple(
		...liveNames.map((name) => fc.option(arbitraryPolicy(byId, name))),
		arbitraryPolicy(byId, "Old block"),
		arbitraryPolicy(byId, "Nobody's policy"),
		arbitraryPolicy(byId, "Microsoft-managed: Block legacy authentication"),
	)
	.map((found) =>
		found.flatMap((policy, index) =>
			policy === null ? [] : [readPolicy({ ...policy, id: guid(201 + index) })],
		),
	);

const cidr = fc.subarray(["203.0.113.0/24", "198.51.100.7/32", "2001:db8:12::/48"]);
const liveLocations = fc
	.tuple(fc.option(cidr), cidr, fc.boolean())
	.map(([office, other, countriesToo]) => [
		...(office === null ? [] : [liveLocation(ids.officeLocation, "Office", office)]),
		...(countriesToo ? [liveCountries(guid(44), "Countries", ["DE", "FR"])] : []),
		liveLocation(guid(45), "Old office", other),
		liveLocation(guid(46), "Nobody's network", other),
	]);

export const scenes: Arbitrary<Scene> = fc.record({
	file,
	observed: fc
		.tuple(livePolicies, liveLocations)
		.map(([policies, namedLocations]) => exampleMsp({ policies, namedLocations })),
});
