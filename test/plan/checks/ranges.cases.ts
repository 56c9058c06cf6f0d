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

export const rangeCases: readonly CheckCase[] = [
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
	{
		check: "range-too-broad",
		when: "a range has eight bits",
		yaml: ranges("20.0.0.0/8 # here"),
		says: {
			subject: "Office",
			message:
				"20.0.0.0/8 is too broad to be a network you trust; Microsoft Graph takes only masks longer than /8.",
		},
	},
	{ check: "range-too-broad", when: "a range has nine bits", yaml: ranges("20.0.0.0/9") },
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
