import { describe, expect, it } from "vitest";
import common from "../../schema/common.schema.json" with { type: "json" };
import { catalogue } from "../../src/plan/checks/catalogue.ts";
import { loadEstate } from "../../src/policy/load.ts";
import { clientText, makeDirectory, mspText, problemsOf, problemsOfMsp } from "./directories.ts";

const id = "11111111-1111-4111-8111-111111111111";
const guidHint = "A GUID has 8-4-4-4-12 hexadecimal digits, as in 11111111-1111-4111-8111-111111111111.";
const technicians = (lines: string) =>
	`${mspText}trustedLocations: [{ name: Office, ipRanges: [203.0.113.0/24] }]\ncipp:\n  technicians:\n` +
	`    policy: Block\n    state: enabled\n    groups: [A]\n    apps: all\n    allowFrom: [Office]\n${lines}`;
const access = (lines: string) => `${mspText}conditionalAccess:\n${lines}`;
const policy = (lines: string) =>
	access(
		`  policies:\n    - displayName: P\n      state: enabled\n      conditions:\n        applications: { includeApplications: [All] }\n        users: { includeUsers: [All] }\n      grantControls: { operator: OR, builtInControls: [mfa] }\n${lines}`,
	);

describe("an unknown key", () => {
	it.each([
		[
			"a slip",
			`${mspText}trustedLocation: []\n`,
			'2:1 unknown-key Unknown key "trustedLocation" at the top level. → Did you mean "trustedLocations"?',
		],
		[
			"another case",
			`tenant: { ID: ${id}, name: X }\n`,
			'1:11 unknown-key Unknown key "ID" in tenant. → Did you mean "id"?',
		],
		[
			"a synonym",
			`${mspText}trustedLocations:\n  - displayName: X\n    ipRanges: [203.0.113.7]\n`,
			'3:5 unknown-key Unknown key "displayName" in trustedLocations[0]. → Did you mean "name"?',
		],
		[
			"a key of another level",
			`${mspText}technicians: {}\n`,
			'2:1 unknown-key Unknown key "technicians" at the top level. → It belongs under cipp.',
		],
		[
			"a key of the top level",
			`${mspText}cipp: { breakGlass: {} }\n`,
			'2:9 unknown-key Unknown key "breakGlass" in cipp. → It belongs at the top level.',
		],
		[
			"a key of the client file",
			`${mspText}cippAccess: gdap\n`,
			'2:1 unknown-key Unknown key "cippAccess" at the top level. → It belongs in the file of a client tenant.',
		],
		[
			"anything else",
			`tenant: { id: ${id}, name: X, colour: red }\n`,
			'1:62 unknown-key Unknown key "colour" in tenant. → Known here: id and name.',
		],
		[
			"a slip among alternatives",
			`${mspText}removed:\n  - polcy: X\n`,
			'3:5 unknown-key Unknown key "polcy" in removed[0]. → Did you mean "policy"?',
		],
		[
			"a slip that leaves a key missing",
			technicians("").replace("groups:", "group:"),
			'7:5 unknown-key Unknown key "group" in cipp.technicians. → Did you mean "groups"?',
		],
	])("is explained: %s", async (_, text, problem) => {
		expect(await problemsOfMsp(text)).toEqual([problem]);
	});

	it("belongs in msp.yaml where a client file has it", async () => {
		expect(await problemsOf({ "msp.yaml": mspText, "clients/a.yaml": `${clientText}cipp: {}\n` })).toEqual([
			'clients/a.yaml:3:1 unknown-key Unknown key "cipp" at the top level. → It belongs in msp.yaml.',
		]);
	});

	it("is read-only where it comes from an export", async () => {
		const text = policy(
			'      "@odata.context": x\n      createdDateTime: 2026-01-01\n      modifiedDateTime: null\n      templateId: null\n',
		);
		const keys = ["@odata.context", "createdDateTime", "modifiedDateTime", "templateId"];
		expect(await problemsOfMsp(text)).toEqual(
			keys.map(
				(key, index) => `${10 + index}:7 read-only "${key}" is read-only; leave it out. → Remove the key.`,
			),
		);
	});

	it("is told to be beta where v1.0 does not have it", async () => {
		const text = policy("").replace("        users:", "        times: null\n        users:");
		expect(await problemsOfMsp(text)).toEqual([
			'8:9 beta-only "times" is not part of Microsoft Graph v1.0; leave it out. → Remove the key.',
		]);
	});
});

describe("a wrong value", () => {
	it.each([
		[
			"a tenant id that is no GUID",
			"tenant: { id: contoso.onmicrosoft.com, name: X }\n",
			`1:15 bad-guid tenant.id needs a GUID, but "contoso.onmicrosoft.com" is none. → ${guidHint}`,
		],
		[
			"a GUID in braces",
			`tenant: { id: "{${id}}", name: X }\n`,
			`1:15 bad-guid tenant.id needs a GUID, but "{${id}}" is none. → ${guidHint}`,
		],
		[
			"a number for a name",
			`tenant: { id: ${id}, name: 0123 }\n`,
			'1:59 wrong-type tenant.name needs text, but has the number 0123. → Put it in quotes: "0123".',
		],
		[
			"true for a name",
			`tenant: { id: ${id}, name: true }\n`,
			'1:59 wrong-type tenant.name needs text, but has the value true. → Put it in quotes: "true".',
		],
		[
			"a number for a GUID",
			`tenant: { id: 1, name: X }\n`,
			`1:15 wrong-type tenant.id needs text, but has the number 1. → ${guidHint}`,
		],
		[
			"a missing key",
			`tenant: { id: ${id} }\n`,
			"1:1 missing-key tenant has no name. → Add name: The name people know this tenant by; shown in every plan.",
		],
		[
			"an empty value",
			technicians("").replace("groups: [A]", "groups:"),
			"7:5 empty-value cipp.technicians.groups is left empty. → Write a list, as in [a, b], or remove the key.",
		],
		[
			"text for a list",
			technicians("").replace("groups: [A]", "groups: A"),
			'7:13 wrong-type cipp.technicians.groups needs a list, but has the text "A". → Write a list: [A].',
		],
		[
			"on for a state",
			technicians("").replace("state: enabled", "state: on"),
			'6:12 unknown-value cipp.technicians.state is "on"; it can be report-only, enabled or disabled. → Write report-only to see on sign-ins what it would do, enabled to enforce it, or disabled.',
		],
		[
			"yes for a state",
			technicians("").replace("state: enabled", "state: yes"),
			'6:12 unknown-value cipp.technicians.state is "yes"; it can be report-only, enabled or disabled. → Write report-only to see on sign-ins what it would do, enabled to enforce it, or disabled.',
		],
		[
			"a capital letter in a state",
			technicians("").replace("state: enabled", "state: Enabled"),
			'6:12 unknown-value cipp.technicians.state is "Enabled"; it can be report-only, enabled or disabled. → Write enabled.',
		],
		[
			"true for a state",
			technicians("").replace("state: enabled", "state: true"),
			"6:12 wrong-type cipp.technicians.state needs text, but has the value true. → Write report-only to see on sign-ins what it would do, enabled to enforce it, or disabled.",
		],
		[
			"off for a state",
			technicians("").replace("state: enabled", "state: off"),
			'6:12 unknown-value cipp.technicians.state is "off"; it can be report-only, enabled or disabled. → Write disabled.',
		],
		[
			"Graph's word for report-only",
			technicians("").replace("state: enabled", "state: enabledForReportingButNotEnforced"),
			'6:12 unknown-value cipp.technicians.state is "enabledForReportingButNotEnforced"; it can be report-only, enabled or disabled. → Write report-only.',
		],
		[
			"our word for report-only",
			policy("").replace("state: enabled", "state: report-only"),
			'5:14 unknown-value conditionalAccess.policies[0].state is "report-only"; it can be enabled, disabled or enabledForReportingButNotEnforced. → Write enabledForReportingButNotEnforced, which is Microsoft Graph\'s word for report-only.',
		],
		[
			"an unknown word for apps",
			technicians("").replace("apps: all", "apps: al"),
			'8:11 unknown-value cipp.technicians.apps is "al"; it can be all or cipp. → Write all.',
		],
		[
			"a number for apps",
			technicians("").replace("apps: all", "apps: 7"),
			"8:11 wrong-type cipp.technicians.apps is all, cipp, or a list of application names or ids. → Write apps: all.",
		],
		[
			"no app at all",
			technicians("").replace("apps: all", "apps: []"),
			"8:5 too-few cipp.technicians.apps is an empty list. → Add an entry, or remove the key.",
		],
		[
			"no groups",
			technicians("").replace("groups: [A]", "groups: []"),
			"7:5 too-few cipp.technicians.groups is an empty list. → Add an entry, or remove the key.",
		],
		[
			"no users",
			technicians("    users: []\n"),
			"10:5 too-few cipp.technicians.users is an empty list. → Add an entry, or remove the key.",
		],
		[
			"no technicians",
			technicians("").replace("    groups: [A]\n", ""),
			"4:3 missing-key cipp.technicians names nobody: it needs groups, users or both. → Add groups: [CIPP Technicians].",
		],
		[
			"a plain word for a user",
			`${mspText}breakGlass: { users: [admin] }\n`,
			'2:23 bad-user breakGlass.users[0] needs a sign-in name, but "admin" is none. → Write it as in user@contoso.com.',
		],
		[
			"a German date",
			`${mspText}accept: [{ check: ipv4-only, reason: No IPv6, until: 31.01.2027 }]\n`,
			'2:54 bad-date accept[0].until needs a date, but "31.01.2027" is none. → Write year, month and day, as in 2027-01-31.',
		],
		[
			"a year for a date",
			`${mspText}accept: [{ check: ipv4-only, reason: No IPv6, until: 2027 }]\n`,
			"2:54 wrong-type accept[0].until needs text, but has the number 2027. → Write year, month and day, as in 2027-01-31.",
		],
		[
			"an unknown check",
			`${mspText}accept: [{ check: ipv4-onl, reason: No IPv6, until: 2027-01-31 }]\n`,
			'2:19 unknown-value accept[0].check: "ipv4-onl" is not a check that can be accepted. → Write ipv4-only, if that is meant.',
		],
		[
			"nobody whom an acceptance is for",
			`${mspText}accept: [{ check: ipv4-only, for: " ", reason: No IPv6, until: 2027-01-31 }]\n`,
			"2:35 blank-text accept[0].for is blank. → Write text that can be seen.",
		],
		[
			"http for https",
			`${mspText}cipp: { api: { url: http://x, clientId: ${id} } }\n`,
			'2:21 bad-url cipp.api.url needs a plain https address, but "http://x" is none. → Write it as in https://cipp-api.contoso.com: a host, and if need be a port and a path.',
		],
		[
			"a blank name",
			`tenant: { id: ${id}, name: "  " }\n`,
			"1:59 blank-text tenant.name is blank. → Write text that can be seen.",
		],
		[
			"a kind of location left open",
			access("  namedLocations: [{ displayName: X }]\n"),
			"3:20 location-kind conditionalAccess.namedLocations[0] needs either ipRanges or countriesAndRegions, and not both. → Make two named locations where you need both.",
		],
		[
			"both kinds of location",
			access("  namedLocations: [{ displayName: X, ipRanges: [203.0.113.7], countriesAndRegions: [DE] }]\n"),
			"3:20 location-kind conditionalAccess.namedLocations[0] needs either ipRanges or countriesAndRegions, and not both. → Make two named locations where you need both.",
		],
		[
			"a country in lower case",
			access("  namedLocations: [{ displayName: X, countriesAndRegions: [de] }]\n"),
			'3:60 bad-format conditionalAccess.namedLocations[0].countriesAndRegions[0] cannot be "de". → Two-letter ISO country codes.',
		],
		[
			"a list for comma-joined text",
			policy("").replace(
				"includeUsers: [All]",
				"includeGuestsOrExternalUsers: { guestOrExternalUserTypes: [none, internalGuest] }",
			),
			'8:50 wrong-type conditionalAccess.policies[0].conditions.users.includeGuestsOrExternalUsers.guestOrExternalUserTypes needs text, but has a list. → Write one text: "none,internalGuest".',
		],
		[
			"a policy for nobody",
			policy("").replace("        users: { includeUsers: [All] }\n", ""),
			"6:7 missing-key conditionalAccess.policies[0].conditions needs users, or clientApplications for workload identities. → Add users with includeUsers, includeGroups or includeRoles.",
		],
		[
			"a range of no form",
			access("  namedLocations: [{ displayName: X, ipRanges: [{ cidr: 203.0.113.7 }] }]\n"),
			"3:49 wrong-type conditionalAccess.namedLocations[0].ipRanges[0] is none of the three forms of a range. → Write text as in 203.0.113.0/24, or cidrAddress, or lowerAddress and upperAddress.",
		],
		[
			"an authentication strength as exported",
			policy("").replace("builtInControls: [mfa]", `authenticationStrength: { id: ${id}, displayName: X }`),
			'9:106 read-only "displayName" is read-only here: the id alone names the authentication strength; leave it out. → Remove the key.',
		],
		[
			"a frequency of zero",
			policy("      sessionControls: { signInFrequency: { isEnabled: true, type: hours, value: 0 } }\n"),
			"10:82 bad-value conditionalAccess.policies[0].sessionControls.signInFrequency.value cannot be 0. → The least is 1.",
		],
		[
			"a removal of nothing",
			`${mspText}removed: [{}]\n`,
			"2:11 missing-key removed[0] names one object to delete: a policy or a namedLocation. → Write policy: <name> or namedLocation: <name>.",
		],
	])("is explained: %s", async (_, text, problem) => {
		expect(await problemsOfMsp(text)).toEqual([problem]);
	});

	it.each(["$(calc)", "`calc`", "?a=b", "%20", "a b", '"', "'", ";", "ä", "a@b", "a:80", "!", "\\n"])(
		"is no address with %s in it",
		async (evil) => {
			for (const where of [`https://cipp.example/${evil}`, `https://cipp${evil}.example`]) {
				const url = JSON.stringify(where);
				const found = await problemsOfMsp(`${mspText}cipp: { api: { url: ${url}, clientId: ${id} } }\n`);
				expect(found).toEqual([
					expect.stringMatching(/^2:21 bad-url cipp\.api\.url needs a plain https address/),
				]);
			}
		},
	);

	it.each(["", "/", ":8443", "/api", ":8443/~team/cipp_api-2/v1.0/", "/api/a.b"])(
		"is an address with %s after the host",
		async (rest) => {
			const url = `https://cipp-api.contoso.com${rest}`;
			expect(await problemsOfMsp(`${mspText}cipp: { api: { url: "${url}", clientId: ${id} } }\n`)).toEqual(
				[],
			);
		},
	);

	it.each(["yes", "on", "Yes", "y"])("is told that %s is text in YAML 1.2", async (word) => {
		const text = access(
			`  namedLocations: [{ displayName: X, ipRanges: [203.0.113.7], isTrusted: ${word} }]\n`,
		);
		expect(await problemsOfMsp(text)).toEqual([
			`3:74 wrong-type conditionalAccess.namedLocations[0].isTrusted is true or false; ${word} is plain text in YAML 1.2. → Write true, without quotes.`,
		]);
	});

	it("is told that a location has 2,001 ranges", async () => {
		const ranges = Array.from({ length: 2001 }, (_, n) => `8.${n >> 8}.${n & 255}.0/24`).join(", ");
		expect(
			await problemsOfMsp(`${mspText}trustedLocations:\n  - name: X\n    ipRanges: [${ranges}]\n`),
		).toEqual([
			"4:5 too-many trustedLocations[0].ipRanges has 2,001 entries; it may have 2,000. → Spread them over several locations, or merge ranges.",
		]);
	});

	it("is shown shortened and made visible where a name is hostile", async () => {
		const name = `a|\`b\`<script>@everyone\\n::set-output name=x::y${"z".repeat(260)}`;
		const [tooLong, unseen, ...rest] = await problemsOfMsp(`tenant: { id: ${id}, name: "${name}" }\n`);
		const shown = '"a|`b`<script>@everyone\\n::set-output name=x::yzzzzzzzzzzzzzz…"';
		expect(tooLong).toBe(
			`1:59 too-long tenant.name has 305 characters; it may have 256: ${shown}. → Shorten it.`,
		);
		expect(unseen).toBe(
			`1:59 unseen-character tenant.name holds a character that cannot be seen: ${shown}. → Remove it; write names on one line.`,
		);
		expect(rest).toEqual([]);
	});

	it("keeps control characters out of every message and excerpt", async () => {
		const directory = await makeDirectory({
			"msp.yaml": `${mspText}"\\e[31m\u001b[2J\\n::error::x": "\u001b"\ncipp: { api: { url: "\\u202e\u202e" } }\n`,
		});
		const { problems } = await loadEstate(directory);
		const texts = problems.map(({ message, hint = "", excerpt }) => message + hint + (excerpt?.text ?? ""));
		expect(texts.length).toBeGreaterThan(2);
		expect(texts.join("")).not.toMatch(/[\p{Cc}\u202e]/u);
	});

	it("is counted, not listed, beyond a hundred in one file", async () => {
		const text = `${mspText}${Array.from({ length: 150 }, (_, n) => `key${n}: 1\n`).join("")}`;
		const problems = await problemsOfMsp(text);
		expect(problems).toHaveLength(101);
		expect(problems.at(-1)).toBe(
			"102:1 more-problems There are 50 more problems in this file, from here on.",
		);
	});
});

describe("a client file", () => {
	const tenant = "tenant: { id: 33333333-3333-4333-8333-333333333333, name: Contoso }\n";
	it.each([
		[
			"direct without its account",
			"cippAccess: direct\n",
			"2:13 missing-key cippAccess: direct needs serviceAccount, the account CIPP signs in with. → Add serviceAccount: cipp@<the client's domain>, or write cippAccess: gdap.",
		],
		[
			"gdap with an account",
			"cippAccess: gdap\nserviceAccount: cipp@contoso.com\n",
			"3:1 needless-key serviceAccount goes with cippAccess: direct only. → Remove serviceAccount, or write cippAccess: direct.",
		],
		[
			"a slip in the mode, with an account",
			"cippAccess: dirct\nserviceAccount: cipp@contoso.com\n",
			'2:13 unknown-value cippAccess is "dirct"; it can be gdap or direct. → Write direct.',
		],
		[
			"no mode",
			"skipPolicies: []\n",
			"1:1 missing-key The file has no cippAccess. → Add cippAccess: gdap: CIPP comes in as a service provider of the MSP's tenant. direct: CIPP signs in with a service account of this tenant.",
		],
	])("is explained: %s", async (_, text, problem) => {
		expect(await problemsOf({ "msp.yaml": mspText, "clients/a.yaml": tenant + text })).toEqual([
			`clients/a.yaml:${problem}`,
		]);
	});
});

it("shows all of five mistakes in one file, each with its line marked", async () => {
	const directory = await makeDirectory({
		"msp.yaml": `tenant: { id: contoso.com, name: Example MSP }
trustedLocations:
  - name: Office
    ipRanges: [203.0.113.0/33]
cipp:
  technicians:
    policy: Block
    policy: Block again
    state: on
    group: [CIPP Technicians]
    apps: all
    allowFrom: [Offce]
`,
	});
	const { problems, estate } = await loadEstate(directory);
	expect(estate).toBeUndefined();
	const marked = problems.map(({ code, position, excerpt }) => [
		position.line,
		code,
		excerpt?.text.slice(excerpt.caret, excerpt.caret + excerpt.length),
	]);
	expect(marked).toEqual([
		[1, "bad-guid", "contoso.com"],
		[4, "bad-cidr", "203.0.113.0/33"],
		[8, "duplicate-key", "policy"],
		[9, "unknown-value", "on"],
		[10, "unknown-key", "group"],
		[12, "unknown-location", "Offce"],
	]);
});

describe("an acceptance of a check that no reason makes right", () => {
	const enumOf: readonly string[] = common.$defs.acceptance.properties.check.enum;
	const refused = Object.keys(catalogue).filter((check) => !enumOf.includes(check));

	it("is possible by mistake for some checks", () => {
		expect(refused).toEqual(expect.arrayContaining(["unknown-name", "ambiguous-name", "permission-missing"]));
	});

	it.each(refused)("is told so, and offered no other check: %s", async (check) => {
		const text = `${mspText}accept: [{ check: ${check}, for: X, reason: We know., until: 2027-01-31 }]\n`;
		expect(await problemsOfMsp(text)).toEqual([
			expect.stringMatching(
				`accept\\[0\\].check: "${check}" is not a check that can be accepted\\. → Mend what the check finds, and remove the entry\\.`,
			),
		]);
	});
});
