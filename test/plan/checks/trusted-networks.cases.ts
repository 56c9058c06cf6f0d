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
const nothing = (what: string) => ` None of the ${what} that it allows today stays.`;
const neither = nothing("IPv4 addresses or IPv6 addresses");
const elsewhere = "[198.51.100.0/24]";
const v6 = "2001:db8:12::/48";

const bounded = (lowerAddress: string, upperAddress: string) => ({
	...liveLocation(ids.officeLocation, "Office"),
	ipRanges: [{ lowerAddress, upperAddress }],
});
const countriesYaml = (rest: string) =>
	mspYaml(`conditionalAccess:\n  namedLocations:\n    - { displayName: Countries, ${rest} } # here`);
const lostCountries = (countries: string, rest = "") => ({
	subject: "Countries",
	message: `"Block" is in force and will block sign-ins from ${countries}, which "Countries" allows today.${rest}`,
});

const removals: readonly Row[] = [
	{
		when: "every address of an existing block goes",
		yaml: become(elsewhere),
		tenant: { ...guarded([ids.officeLocation.toUpperCase()]), namedLocations: [officeNetwork] },
		says: { severity: "error", ...lost(`${v6}, 203.0.113.0/24`, neither) },
	},
	{
		when: "the only trusted location is no longer there",
		yaml: removal("Office"),
		tenant: { ...guarded(["AllTrusted"]), namedLocations: [officeNetwork] },
		says: { severity: "error", ...lost(`${v6}, 203.0.113.0/24`, neither) },
	},
	{
		when: "every IPv4 address goes, and IPv6 stays",
		yaml: become(`[${v6}]`),
		tenant: { ...guarded([ids.officeLocation]), namedLocations: [officeNetwork] },
		says: { severity: "error", ...lost("203.0.113.0/24", nothing("IPv4 addresses")) },
	},
	{
		when: "one of two ranges of IPv4 goes",
		yaml: become(`[198.51.100.0/24, ${v6}]`),
		tenant: { ...guarded([ids.officeLocation, guid(42)]), namedLocations: [officeNetwork, branch] },
		says: { severity: "warning", ...lost("203.0.113.0/24") },
	},
	{
		when: "a range from one address to another is cut",
		yaml: become("[203.0.113.0/29]"),
		tenant: { ...guarded([ids.officeLocation]), namedLocations: [bounded("203.0.113.1", "203.0.113.9")] },
		says: { severity: "warning", ...lost("part of 203.0.113.1-203.0.113.9") },
	},
	{
		when: "a range from one address to another is written as the blocks that it is made of",
		yaml: become("[203.0.113.0/29, 203.0.113.8/31]"),
		tenant: { ...guarded([ids.officeLocation]), namedLocations: [bounded("203.0.113.0", "203.0.113.9")] },
	},
	{
		when: "two halves become one range",
		yaml: become("[203.0.113.0/24]"),
		tenant: {
			...guarded([ids.officeLocation]),
			namedLocations: [liveLocation(ids.officeLocation, "Office", ["203.0.113.0/25", "203.0.113.128/25"])],
		},
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
		says: { severity: "error", ...lost("203.0.113.0/24", nothing("IPv4 addresses")) },
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
		when: "a location goes whose ranges nobody can read",
		yaml: mspYaml("removed: [{ namedLocation: Office }]"),
		tenant: {
			...guarded([ids.officeLocation]),
			namedLocations: [{ ...officeNetwork, ipRanges: [null, { cidrAddress: "office" }] }],
		},
	},
	{
		when: "an allowed country goes, and another stays",
		yaml: countriesYaml("countriesAndRegions: [FR]"),
		tenant: { ...guarded([guid(43)]), namedLocations: [liveCountries(guid(43), "Countries", ["DE", "FR"])] },
		says: { severity: "warning", ...lostCountries("DE") },
	},
	{
		when: "every allowed country goes, and an office stays",
		yaml: countriesYaml("countriesAndRegions: [FR]"),
		tenant: {
			...guarded([ids.officeLocation, guid(43)]),
			namedLocations: [officeNetwork, liveCountries(guid(43), "Countries", ["DE"])],
		},
		says: { severity: "error", ...lostCountries("DE", nothing("countries")) },
	},
	{
		when: "sign-ins from unknown countries are no longer allowed",
		yaml: countriesYaml("countriesAndRegions: [DE]"),
		tenant: {
			...guarded([guid(43)]),
			namedLocations: [
				{ ...liveCountries(guid(43), "Countries", ["DE"]), includeUnknownCountriesAndRegions: true },
			],
		},
		says: { severity: "warning", ...lostCountries("unknown countries") },
	},
	{
		when: "a country is looked up by the position of a phone from now on",
		yaml: countriesYaml("countriesAndRegions: [DE], countryLookupMethod: authenticatorAppGps"),
		tenant: { ...guarded([guid(43)]), namedLocations: [liveCountries(guid(43), "Countries", ["DE"])] },
		says: { severity: "error", ...lostCountries("DE", nothing("countries")) },
	},
	{
		when: "every allowed country goes, and a location of Microsoft's own stays",
		yaml: countriesYaml("countriesAndRegions: [FR]"),
		tenant: {
			...guarded([guid(43), guid(44)]),
			namedLocations: [
				liveCountries(guid(43), "Countries", ["DE"]),
				{ "@odata.type": "#microsoft.graph.compliantNetworkNamedLocation", id: guid(44), displayName: "C" },
			],
		},
		says: { severity: "warning", ...lostCountries("DE") },
	},
	{
		when: "a country moves to another location that is allowed",
		yaml: countriesYaml("countriesAndRegions: [FR]"),
		tenant: {
			...guarded([guid(43), guid(44)]),
			namedLocations: [liveCountries(guid(43), "Countries", ["DE"]), liveCountries(guid(44), "More", ["DE"])],
		},
	},
];

const mfa = (conditions: JsonObject, rest: JsonObject = {}) =>
	liveBlock(conditions, { displayName: "MFA", grantControls: mfaControl, ...rest });
const trusting = mspYaml(office.replace("- name: Office", "- name: Office # here"));
const exempts = (...names: readonly string[]) => ({
	subject: "Office",
	message: `Sign-ins from "Office" will no longer be asked what these policies ask for, because they leave out all trusted locations, or this one: ${names.map((name) => `"${name}"`).join(", ")}.`,
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
		when: "a location grows that a live policy leaves out by name, trusted or not",
		yaml: mspYaml(
			"conditionalAccess:\n  namedLocations:\n    - { displayName: Office, ipRanges: [203.0.113.0/24, 198.51.100.0/24] } # here",
		),
		tenant: {
			policies: [mfa(allow(ids.officeLocation.toUpperCase()))],
			namedLocations: [
				{ ...liveLocation(ids.officeLocation, "Office", ["203.0.113.0/24"]), isTrusted: false },
			],
		},
		says: exempts("MFA"),
	},
	{
		when: "sign-ins from unknown countries are let off from now on",
		yaml: countriesYaml("countriesAndRegions: [DE], includeUnknownCountriesAndRegions: true"),
		tenant: {
			policies: [mfa(allow(guid(43)))],
			namedLocations: [liveCountries(guid(43), "Countries", ["DE"])],
		},
		says: {
			...exempts("MFA"),
			...{ subject: "Countries", message: exempts("MFA").message.replace("Office", "Countries") },
		},
	},
	{
		when: "a location that a policy leaves out by name becomes trusted",
		yaml: trusting,
		tenant: {
			policies: [mfa(allow(ids.officeLocation))],
			namedLocations: [{ ...officeNetwork, isTrusted: false }],
		},
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
	message: `"${name}" allows all trusted locations, and Example MSP would have none, unless the older MFA settings list trusted IPs, which Microsoft Graph does not show.`,
});
const untouched = mspYaml().replace("name: Example MSP }", "name: Example MSP } # here");
const policies = [liveBlock({})];

const untrusted: readonly Row[] = [
	{
		when: "an existing block allows all trusted locations, and none was trusted before either",
		yaml: untouched,
		tenant: { policies },
		says: { severity: "warning", ...noneTrusted("Block") },
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

/** An enforced block of what its locations list. */
const listing = (...includeLocations: readonly string[]) => ({
	policies: [liveBlock({ locations: { includeLocations, excludeLocations: [] } })],
});
const lists = (what: string) => ({
	severity: "warning" as const,
	subject: "Countries",
	message: `"Block" is in force and blocks what "Countries" lists; it will ${what}.`,
});
const listed = (...codes: readonly string[]) => ({
	...listing(guid(43)),
	namedLocations: [liveCountries(guid(43), "Countries", codes)],
});

const opened: readonly Row[] = [
	{
		when: "a location that a block lists loses a country",
		yaml: countriesYaml("countriesAndRegions: [FR]"),
		tenant: listed("DE", "FR"),
		says: lists("let sign-ins from DE through"),
	},
	{
		when: "a location that a block lists gains a country",
		yaml: countriesYaml("countriesAndRegions: [DE, FR]"),
		tenant: listed("DE"),
	},
	{
		when: "a location that a block lists goes",
		yaml: removal("Countries"),
		tenant: listed("DE"),
		says: lists("let sign-ins from DE through"),
	},
	{
		when: "a country moves to another location that the block lists",
		yaml: countriesYaml("countriesAndRegions: [FR]"),
		tenant: {
			...listing(guid(43), guid(44)),
			namedLocations: [liveCountries(guid(43), "Countries", ["DE"]), liveCountries(guid(44), "More", ["DE"])],
		},
	},
];
const grown: readonly Row[] = [
	{
		when: "a location that a block lists gains a country",
		yaml: countriesYaml("countriesAndRegions: [DE, FR]"),
		tenant: listed("DE"),
		says: lists("block sign-ins from FR as well"),
	},
	{
		when: "a location that a block lists is renamed",
		yaml: countriesYaml("countriesAndRegions: [DE], renamedFrom: Old"),
		tenant: { ...listing(guid(43)), namedLocations: [liveCountries(guid(43), "Old", ["DE"])] },
	},
];

export const trustedNetworkCases: readonly CheckCase[] = [
	...casesOf("allowed-range-removed", removals),
	...casesOf("enforced-block-weakened", opened),
	...casesOf("enforced-block-widened", grown),
	...casesOf("trust-exempts", exemptions),
	...casesOf("no-trusted-location", untrusted),
];
