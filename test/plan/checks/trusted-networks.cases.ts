import type { JsonObject } from "../../../src/json.ts";
import {
	allow,
	blockControl,
	blockYaml,
	branch,
	liveBlock,
	mfaControl,
	officeNetwork,
	reportOnly,
} from "../../support/block.ts";
import { guid, ids, liveCountries, liveLocation } from "../../support/example-msp.ts";
import { mspYaml, office } from "../../support/msp-yaml.ts";
import { type CheckCase, casesOf, type Row } from "./check-case.ts";

/** An enforced block that the file does not name, and what becomes of its locations. */
const guarded = (excluded: readonly string[], rest: JsonObject = {}) => ({
	policies: [liveBlock(allow(...excluded), rest)],
});
const removal = (name: string) => mspYaml(`removed:\n  - namedLocation: ${name} # here`);
const become = (ranges: string, rest = "") =>
	mspYaml(`trustedLocations:
  - name: Office
    ipRanges: ${ranges} # here${rest}`);
const lost = (ranges: string, rest = "") => ({
	subject: "Office",
	message: `"Block" is in force and will block sign-ins from ${ranges}, which "Office" allows today.${rest}`,
});
const nothing = " None of the addresses that it allows today stays.";
const elsewhere = "[198.51.100.0/24]";
const v6 = "2001:db8:12::/48";

const removals: readonly Row[] = [
	{
		when: "every address of an existing block goes",
		yaml: become(elsewhere),
		tenant: { ...guarded([ids.officeLocation.toUpperCase()]), namedLocations: [officeNetwork] },
		says: { severity: "error", ...lost(`${v6}, 203.0.113.0/24`, nothing) },
	},
	{
		when: "the only trusted location is no longer there",
		yaml: removal("Office"),
		tenant: { ...guarded(["AllTrusted"]), namedLocations: [officeNetwork] },
		says: { severity: "error", ...lost(`${v6}, 203.0.113.0/24`, nothing) },
	},
	{
		when: "one of two ranges goes",
		yaml: become(`[${v6}]`),
		tenant: { ...guarded([ids.officeLocation]), namedLocations: [officeNetwork] },
		says: { severity: "warning", ...lost("203.0.113.0/24") },
	},
	{
		when: "a part of a range goes",
		yaml: become(`[203.0.113.0/25, ${v6}]`),
		tenant: { ...guarded([ids.officeLocation]), namedLocations: [officeNetwork] },
		says: { severity: "warning", ...lost("part of 203.0.113.0/24") },
	},
	{
		when: "a written block loses an address of a location",
		yaml: blockYaml(allow("Office"))
			.replace(" # here", "")
			.replace("203.0.113.0/24, 2001:db8:12::/48]", "2001:db8:12::/48] # here"),
		tenant: { policies: [liveBlock(allow(ids.officeLocation))], namedLocations: [officeNetwork] },
		says: { severity: "warning", ...lost("203.0.113.0/24") },
	},
	{
		when: "another location stays, of whose addresses nobody knows",
		yaml: become(elsewhere),
		tenant: {
			...guarded([ids.officeLocation, guid(43)]),
			namedLocations: [officeNetwork, liveCountries(guid(43), "Countries", ["DE"])],
		},
		says: { severity: "warning", ...lost(`${v6}, 203.0.113.0/24`) },
	},
	{
		when: "the addresses move to another location that is allowed",
		yaml: become(elsewhere, `\n  - name: Branch\n    ipRanges: [203.0.112.0/23, ${v6}]`),
		tenant: { ...guarded([ids.officeLocation, guid(42)]), namedLocations: [officeNetwork, branch] },
	},
	{
		when: "the addresses move to a new location that is trusted like the first",
		yaml: become(elsewhere, `\n  - name: New\n    ipRanges: [203.0.113.0/24, ${v6}]`),
		tenant: { ...guarded(["AllTrusted"]), namedLocations: [officeNetwork] },
	},
	{
		when: "a range is written in two halves",
		yaml: become(`[203.0.113.0/25, 203.0.113.128/25, ${v6}]`),
		tenant: { ...guarded([ids.officeLocation]), namedLocations: [officeNetwork] },
	},
	{
		when: "the block is not in force",
		yaml: become(elsewhere),
		tenant: { ...guarded([ids.officeLocation], { state: "disabled" }), namedLocations: [officeNetwork] },
	},
	{
		when: "the block allows something else",
		yaml: become(elsewhere),
		tenant: { ...guarded([guid(42)]), namedLocations: [officeNetwork, branch] },
	},
	{
		when: "countries that a block allows change, and ranges that are no CIDR",
		yaml: mspYaml(`conditionalAccess: { namedLocations: [{ displayName: Countries, countriesAndRegions: [FR] }] }
removed: [{ namedLocation: Bounds }]`),
		tenant: {
			...guarded([guid(43), guid(44)]),
			namedLocations: [
				liveCountries(guid(43), "Countries", ["DE"]),
				{
					...liveLocation(guid(44), "Bounds"),
					ipRanges: [{ lowerAddress: "203.0.113.1", upperAddress: "203.0.113.9" }, null],
				},
			],
		},
	},
];

const mfa = (conditions: JsonObject, rest: JsonObject = {}) =>
	liveBlock(conditions, { displayName: "MFA", grantControls: mfaControl, ...rest });
const trusting = mspYaml(office.replace("- name: Office", "- name: Office # here"));
const exempts = (...names: readonly string[]) => ({
	subject: "Office",
	message: `Sign-ins from "Office" will no longer be asked what these policies ask for, because they leave out all trusted locations: ${names.map((name) => `"${name}"`).join(", ")}.`,
});

const exemptions: readonly Row[] = [
	{
		when: "a new trusted location is let off by a live policy",
		yaml: trusting,
		tenant: { policies: [mfa({})] },
		says: exempts("MFA"),
	},
	{
		when: "a location becomes trusted",
		yaml: trusting,
		tenant: { policies: [mfa({})], namedLocations: [{ ...officeNetwork, isTrusted: false }] },
		says: exempts("MFA"),
	},
	{
		when: "a trusted location gets another range",
		yaml: trusting,
		tenant: {
			policies: [mfa({})],
			namedLocations: [liveLocation(ids.officeLocation, "Office", ["203.0.113.0/24"])],
		},
		says: exempts("MFA"),
	},
	{
		when: "a written policy in report-only lets it off too",
		yaml: blockYaml({}, { ...reportOnly, grantControls: mfaControl })
			.replace(" # here", "")
			.replace("- name: Office", "- name: Office # here"),
		tenant: { policies: [mfa({})] },
		says: exempts("MFA", "Block"),
	},
	{
		when: "a trusted location only loses a range",
		yaml: mspYaml(office),
		tenant: {
			policies: [mfa({})],
			namedLocations: [
				{
					...officeNetwork,
					ipRanges: [
						{ cidrAddress: "203.0.113.0/24" },
						{ cidrAddress: v6 },
						{ cidrAddress: "198.51.100.0/24" },
					],
				},
			],
		},
	},
	{
		when: "the location is not to be trusted",
		yaml: mspYaml(
			"conditionalAccess: { namedLocations: [{ displayName: Cafe, ipRanges: [203.0.113.0/24] }] }",
		),
		tenant: { policies: [mfa({})] },
	},
	{
		when: "the policy leaves out one location by name",
		yaml: trusting,
		tenant: { policies: [mfa(allow(guid(42)))], namedLocations: [branch] },
	},
	{ when: "the policy is off", yaml: trusting, tenant: { policies: [mfa({}, { state: "disabled" })] } },
	{
		when: "the policy blocks",
		yaml: trusting,
		tenant: { policies: [mfa({}, { grantControls: blockControl })] },
	},
];

const noneTrusted = (name: string) => ({
	subject: name,
	message: `"${name}" allows all trusted locations, and Example MSP would have none.`,
});
const untouched = mspYaml().replace("name: Example MSP }", "name: Example MSP } # here");
const policies = [liveBlock({})];

const untrusted: readonly Row[] = [
	{
		when: "an existing block allows all trusted locations, and none is",
		yaml: untouched,
		tenant: { policies },
		says: noneTrusted("Block"),
	},
	{
		when: "the last trusted location goes",
		yaml: `${untouched}\nremoved: [{ namedLocation: Office }]`,
		tenant: { policies, namedLocations: [officeNetwork, { ...branch, isTrusted: false }] },
		says: noneTrusted("Block"),
	},
	{
		when: "a written block allows all trusted locations, and none is",
		yaml: blockYaml({}, reportOnly).replace(`${office}\n`, ""),
		tenant: {},
		says: noneTrusted("Block"),
	},
	{ when: "a location becomes trusted with the plan", yaml: trusting, tenant: { policies } },
	{ when: "a trusted location stays", yaml: untouched, tenant: { policies, namedLocations: [branch] } },
	{
		when: "the block allows a location by name too",
		yaml: untouched,
		tenant: guarded(["AllTrusted", guid(42)]),
	},
	{
		when: "the block is from one location alone",
		yaml: untouched,
		tenant: {
			policies: [
				liveBlock({ locations: { includeLocations: [guid(42)], excludeLocations: ["AllTrusted"] } }),
			],
		},
	},
	{
		when: "the existing block is off",
		yaml: untouched,
		tenant: guarded(["AllTrusted"], { state: "disabled" }),
	},
	{ when: "the existing policy asks for MFA", yaml: untouched, tenant: { policies: [mfa({})] } },
	{
		when: "the existing block is about workload identities",
		yaml: untouched,
		tenant: { policies: [liveBlock({ users: { includeUsers: ["None"] } })] },
	},
];

export const trustedNetworkCases: readonly CheckCase[] = [
	...casesOf("allowed-range-removed", removals),
	...casesOf("trust-exempts", exemptions),
	...casesOf("no-trusted-location", untrusted),
];
