import { exampleMsp } from "../../support/example-msp.ts";
import { completeYaml, mspYaml, technicians } from "../../support/msp-yaml.ts";
import type { CheckCase } from "./check-case.ts";

const ranges = (...lines: readonly string[]) =>
	mspYaml(`trustedLocations:
  - name: Office
    ipRanges:
${lines.map((line) => `      - ${line}`).join("\n")}`);

const notPublic = [
	["192.168.7.0/24", "private (RFC 1918)"],
	["100.64.1.0/24", "shared by carriers (CGNAT, RFC 6598)"],
	["127.0.0.1", "loopback"],
	["169.254.0.0/16", "link-local"],
	["fd00:12::/32", "unique local (RFC 4193)"],
	["224.0.0.0/24", "multicast"],
	["0.0.0.0/32", "unspecified"],
	["240.0.0.0/24", "reserved"],
] as const;

const span = (lower: string, upper: string) =>
	mspYaml(`conditionalAccess:
  namedLocations:
    - displayName: Office
      ipRanges:
        - { lowerAddress: "${lower}", upperAddress: "${upper}" } # here`);

const privateSpans = [
	["192.168.7.1", "192.168.7.20", "private (RFC 1918)"],
	["9.255.255.250", "10.0.0.5", "private (RFC 1918)"],
	["100.64.0.0", "100.64.0.255", "shared by carriers (CGNAT, RFC 6598)"],
	["127.0.0.1", "127.0.0.2", "loopback"],
	["fd00::1", "fd00::ff", "unique local (RFC 4193)"],
] as const;

const tooBroad = [
	["20.0.0.0/8", "Microsoft Graph takes only masks longer than /8."],
	["2a00::/8", "Microsoft Graph takes only masks longer than /8."],
	["2a01:c000::/19", "an IPv6 mask of /19 or shorter is the space of a large carrier."],
] as const;

const broad = [
	["20.0.0.0/15", "/16"],
	["20.0.0.0/9", "/16"],
	["2a01:100::/31", "/32"],
	["2a01:c000::/20", "/32"],
] as const;

/** An API client beside a location of two ranges. */
const client = (range: string) =>
	mspYaml(`trustedLocations:
  - { name: Office, ipRanges: [20.1.0.0/16, 20.9.9.0/24] }
cipp:
  api: { url: https://cipp-api.examplemsp.com, clientId: 22222222-2222-4222-8222-222222222222 }
  apiClients:
    - name: RMM
      clientId: 33333333-3333-4333-8333-333333333333
      allowFrom: [Office]
      ipRanges: [20.77.7.7, ${range}] # here`);

export const rangeCases: readonly CheckCase[] = [
	...privateSpans.map(
		([lower, upper, word]): CheckCase => ({
			check: "private-range",
			when: `a span of addresses is ${word}`,
			yaml: span(lower, upper),
			says: {
				subject: "Office",
				message: `${lower}-${upper} is ${word}. Microsoft Entra and CIPP see public addresses only, so it would never match.`,
			},
		}),
	),
	{ check: "private-range", when: "a span of addresses is public", yaml: span("20.0.0.1", "20.0.0.9") },
	{
		check: "documentation-range",
		when: "a span of placeholders meets a real tenant",
		yaml: span("203.0.113.1", "203.0.113.9"),
		tenant: exampleMsp({ real: true }),
		says: {
			subject: "Office",
			message: "203.0.113.1-203.0.113.9 is a documentation address: nobody ever signs in from it.",
		},
	},
	{
		check: "range-too-broad",
		when: "a span is as large as eight bits leave",
		yaml: span("20.128.0.0", "21.127.255.255"),
		says: {
			subject: "Office",
			message:
				"20.128.0.0-21.127.255.255 is too broad to be a network you trust; Microsoft Graph takes only masks longer than /8.",
		},
	},
	{
		check: "private-range",
		when: "a span is most of the internet",
		yaml: span("1.0.0.1", "223.255.255.254"),
	},
	{
		check: "range-too-broad",
		when: "a span is larger than sixteen bits leave",
		yaml: span("20.1.0.0", "20.2.0.0"),
		says: {
			severity: "warning",
			subject: "Office",
			message: "20.1.0.0-20.2.0.0 is wider than /16, which few networks are.",
		},
	},
	{
		check: "range-too-broad",
		when: "a span is as large as sixteen bits leave",
		yaml: span("20.1.0.1", "20.2.0.0"),
	},
	{
		check: "overlapping-ranges",
		when: "a span lies within a range",
		yaml: mspYaml(`conditionalAccess:
  namedLocations:
    - displayName: Office
      ipRanges: [{ lowerAddress: 20.1.2.3, upperAddress: 20.1.4.5 }, 20.1.0.0/16] # here`),
		says: { subject: "Office", message: '20.1.2.3-20.1.4.5 lies within 20.1.0.0/16 of "Office".' },
	},
	...(
		[
			["20.1.2.3", "lies within 20.1.0.0/16"],
			["20.1.0.0/16", "lies within 20.1.0.0/16"],
			["20.9.8.0/23", "holds 20.9.9.0/24"],
		] as const
	).map(
		([range, words]): CheckCase => ({
			check: "overlapping-ranges",
			when: `an API client has ${range} and allows a location that has it too`,
			yaml: client(range),
			says: { subject: "RMM", message: `${range} ${words} of "Office", which "RMM" allows as well.` },
		}),
	),
	{
		check: "overlapping-ranges",
		when: "an API client has other ranges than the location that it allows",
		yaml: client("20.2.0.1"),
	},
	{
		check: "overlapping-ranges",
		when: "a span reaches out of a range",
		yaml: mspYaml(`conditionalAccess:
  namedLocations:
    - displayName: Office
      ipRanges: [{ lowerAddress: 20.1.2.3, upperAddress: 20.2.0.0 }, 20.1.0.0/16]`),
	},
	{
		check: "host-bits",
		when: "a span begins anywhere",
		yaml: span("20.1.2.3", "20.1.2.9"),
	},
	...notPublic.map(
		([range, word]): CheckCase => ({
			check: "private-range",
			when: `a range is ${word}`,
			yaml: ranges(`${range} # here`),
			says: {
				subject: "Office",
				message: `${range} is ${word}. Microsoft Entra and CIPP see public addresses only, so it would never match.`,
			},
		}),
	),
	{ check: "private-range", when: "the ranges are public", yaml: ranges("20.0.0.0/16", "2a01:100::/32") },
	{
		check: "documentation-range",
		when: "a placeholder meets a real tenant",
		yaml: ranges("203.0.113.0/24 # here"),
		tenant: exampleMsp({ real: true }),
		says: {
			subject: "Office",
			message: "203.0.113.0/24 is a documentation address: nobody ever signs in from it.",
		},
	},
	{
		check: "documentation-range",
		when: "a placeholder meets the sandbox",
		yaml: ranges("2001:db8:12::/48 # here"),
		says: {
			severity: "warning",
			subject: "Office",
			message: "2001:db8:12::/48 is a documentation address: nobody ever signs in from it.",
		},
	},
	{
		check: "documentation-range",
		when: "the addresses are real",
		yaml: ranges("20.0.0.0/16"),
		tenant: exampleMsp({ real: true }),
	},
	...tooBroad.map(
		([range, why]): CheckCase => ({
			check: "range-too-broad",
			when: `a range is ${range}`,
			yaml: ranges(`${range} # here`),
			says: { subject: "Office", message: `${range} is too broad to be a network you trust; ${why}` },
		}),
	),
	...broad.map(
		([range, limit]): CheckCase => ({
			check: "range-too-broad",
			when: `a range is ${range}`,
			yaml: ranges(`${range} # here`),
			says: {
				severity: "warning",
				subject: "Office",
				message: `${range} is wider than ${limit}, which few networks are.`,
			},
		}),
	),
	{ check: "range-too-broad", when: "ranges are no wider", yaml: ranges("20.0.0.0/16", "2a01:100::/32") },
	{
		check: "host-bits",
		when: "a range names an address inside it",
		yaml: ranges("20.1.2.3/24 # here"),
		says: { subject: "Office", message: "20.1.2.3/24 has host bits set: it means the whole of 20.1.2.0/24." },
	},
	{ check: "host-bits", when: "a range names its network", yaml: ranges("20.1.2.0/24", "20.1.3.4") },
	{
		check: "overlapping-ranges",
		when: "a range lies within an earlier one",
		yaml: ranges("20.1.0.0/16", "2a01:100::/32", "20.1.2.0/24 # here"),
		says: { subject: "Office", message: '20.1.2.0/24 lies within 20.1.0.0/16 of "Office".' },
	},
	{
		check: "overlapping-ranges",
		when: "a range lies within a later one",
		yaml: ranges("2a01:100:7::/48 # here", "20.1.0.0/16", "2a01:100::/32"),
		says: { subject: "Office", message: '2a01:100:7::/48 lies within 2a01:100::/32 of "Office".' },
	},
	{
		check: "overlapping-ranges",
		when: "two ranges begin at one address",
		yaml: ranges("20.1.0.0/17 # here", "20.1.0.0/16"),
		says: { subject: "Office", message: '20.1.0.0/17 lies within 20.1.0.0/16 of "Office".' },
	},
	{
		check: "overlapping-ranges",
		when: "neighbours share no address, and another location has the same range",
		yaml: mspYaml(`trustedLocations:
  - { name: Office, ipRanges: [20.1.0.0/17, 20.1.128.0/17] }
  - { name: Datacentre, ipRanges: [20.1.0.0/17] }`),
	},
	{
		check: "ipv4-only",
		when: "technicians may come from IPv4 addresses only",
		yaml: mspYaml(
			"trustedLocations: [{ name: Office, ipRanges: [203.0.113.0/24] }]",
			technicians.replace("[Office]", "[Office] # here"),
		),
		says: {
			subject: "Block CIPP outside trusted networks",
			message:
				"The trusted locations hold IPv4 addresses only: a technician who signs in over IPv6 is blocked.",
		},
	},
	{
		check: "ipv4-only",
		when: "another location alone has IPv6, under the name of an API client",
		yaml: mspYaml(
			"trustedLocations: [{ name: Office, ipRanges: [203.0.113.0/24] }]",
			technicians.replace("[Office]", "[Office] # here"),
			"  api: { url: https://cipp-api.examplemsp.com, clientId: 99999999-9999-4999-8999-999999999999 }",
			"  apiClients: [{ name: Office, clientId: 22222222-2222-4222-8222-222222222222, ipRanges: ['2001:db8::1'] }]",
		),
		says: {
			subject: "Block CIPP outside trusted networks",
			message:
				"The trusted locations hold IPv4 addresses only: a technician who signs in over IPv6 is blocked.",
		},
	},
	{ check: "ipv4-only", when: "the locations have both", yaml: completeYaml },
];
