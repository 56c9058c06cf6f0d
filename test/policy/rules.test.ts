import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePolicy } from "../../src/policy/parse.ts";
import { checkFile } from "../../src/policy/rules.ts";
import { mspText, problemsOf, show } from "./directories.ts";

/** What the rules say of a file, without their hints: the schema is not asked. */
function breachesOf(text: string): string[] {
	const { source } = parsePolicy("f.yaml", text);
	return checkFile(source).map(({ hint: _, ...problem }) => show(problem).replace(/^f\.yaml:/, ""));
}

const inPolicy = (text: string) => breachesOf(`conditionalAccess: { policies: [{ ${text} }] }`);
const mfa = "grantControls: { operator: OR, builtInControls: [mfa] }";

describe("tenants", () => {
	const client = (id: string) => `tenant: { id: ${id}, name: C }\ncippAccess: gdap\n`;

	it("are described by one file each, whatever the case of their id", async () => {
		const id = "abcdef00-3333-4333-8333-333333333333";
		const files = {
			"msp.yaml": mspText,
			"clients/a.yaml": client(id),
			"clients/b.yaml": client(id.toUpperCase()),
		};
		expect(await problemsOf(files)).toEqual([
			`clients/b.yaml:1:15 duplicate-tenant The tenant "${id.toUpperCase()}" is described twice: in clients/a.yaml:1 and clients/b.yaml:1. → Give each tenant one file: correct the id, or merge the two files.`,
		]);
	});

	it("are not the template's placeholder, which is told once in each copy", async () => {
		const copy = client("00000000-0000-0000-0000-000000000000");
		const problem =
			'1:15 placeholder "00000000-0000-0000-0000-000000000000" is the template\'s placeholder, and no tenant. → Write the tenant id (directory id) that Microsoft Entra shows, or let ringfence new-client write the file.';
		expect(await problemsOf({ "msp.yaml": mspText, "clients/a.yaml": copy, "clients/b.yaml": copy })).toEqual(
			[`clients/a.yaml:${problem}`, `clients/b.yaml:${problem}`],
		);
	});

	it("are not the MSP's own", async () => {
		const id = "11111111-1111-4111-8111-111111111111";
		expect(await problemsOf({ "msp.yaml": mspText, "clients/a.yaml": client(id) })).toEqual([
			`clients/a.yaml:1:15 duplicate-tenant The tenant "${id}" is described twice: in msp.yaml:1 and clients/a.yaml:1. The first is the MSP's own tenant. → Give each tenant one file: correct the id, or merge the two files.`,
		]);
	});
});

describe("names", () => {
	it.each([
		[
			"two locations",
			"trustedLocations: [{ name: A }, { name: A }]",
			'1:41 duplicate-name There is a second named location of the name "A"; the first is in line 1.',
		],
		[
			"a location of each kind",
			"trustedLocations: [{ name: A }]\nconditionalAccess: { namedLocations: [{ displayName: A }] }",
			'2:54 duplicate-name There is a second named location of the name "A"; the first is in line 1.',
		],
		[
			"near-duplicates",
			"trustedLocations: [{ name: Main Office }, { name: main  office }]",
			'1:51 duplicate-name "main  office" and "Main Office" (line 1) differ only in upper and lower case or spaces.',
		],
		[
			"Parts A and B",
			"cipp: { technicians: { policy: P }, serviceAccount: { policy: P } }",
			'1:63 duplicate-name There is a second policy of the name "P"; the first is in line 1.',
		],
		[
			"Part A and another policy",
			"cipp: { technicians: { policy: P } }\nconditionalAccess: { policies: [{ displayName: P, sessionControls: { a: true } }] }",
			'2:48 duplicate-name There is a second policy of the name "P"; the first is in line 1.',
		],
		[
			"API clients",
			"cipp: { apiClients: [{ name: H }, { name: H }], api: {} }",
			'1:43 duplicate-name There is a second API client of the name "H"; the first is in line 1.',
		],
		[
			"client ids",
			"cipp: { apiClients: [{ clientId: aB }, { clientId: Ab }], api: {} }",
			'1:52 duplicate-id Two entries have the id "Ab": here and in line 1.',
		],
		[
			"pinned ids",
			"trustedLocations: [{ id: x }, { id: x }]",
			'1:37 duplicate-id Two entries have the id "x": here and in line 1.',
		],
		[
			"old names",
			"trustedLocations: [{ renamedFrom: x }, { renamedFrom: x }]",
			'1:55 duplicate-name Two entries are renamed from "x": here and in line 1.',
		],
		[
			"a rename to itself",
			"trustedLocations: [{ name: A, renamedFrom: A }]",
			'1:44 bad-rename "A" is also the new name: nothing is renamed.',
		],
		[
			"a rename of another entry",
			"trustedLocations: [{ name: A }, { name: B, renamedFrom: A }]",
			'1:57 bad-rename "A" is still the name of another entry, in line 1.',
		],
		[
			"an invisible character",
			'trustedLocations: [{ name: "A\\u200bB" }]',
			'1:28 unseen-character trustedLocations[0].name holds a character that cannot be seen: "A\\u200bB".',
		],
	])("are told apart: %s", (_, text, breach) => {
		expect(breachesOf(text)).toEqual([breach]);
	});

	it("may be the same for a policy, a location and an API client", () => {
		const text =
			"trustedLocations: [{ name: A }]\ncipp: { technicians: { policy: A }, apiClients: [{ name: A }], api: {} }";
		expect(breachesOf(text)).toEqual([]);
	});

	it("may have emoji, and a reason may have lines", () => {
		expect(breachesOf('trustedLocations: [{ name: 👩‍💻 Büro }]\naccept: [{ reason: "a\\nb" }]')).toEqual([]);
	});
});

describe("references", () => {
	const known = "trustedLocations: [{ name: Main Office }]\n";
	it.each([
		[
			"a slip",
			`${known}cipp: { technicians: { allowFrom: [Main Ofice] } }`,
			'2:36 unknown-location "Main Ofice" is none of the trustedLocations of this file. → Did you mean "Main Office"?',
		],
		[
			"another name",
			`${known}cipp: { apiClients: [{ allowFrom: [Elsewhere] }], api: {} }`,
			'2:36 unknown-location "Elsewhere" is none of the trustedLocations of this file. → Known: "Main Office".',
		],
		[
			"no location at all",
			"cipp: { roles: [{ allowFrom: [X] }], api: {} }",
			'1:31 unknown-location "X" is none of the trustedLocations of this file. → Add it to trustedLocations.',
		],
		[
			"a location of the other kind",
			"cipp: { roles: [{ allowFrom: [X] }], api: {} }\nconditionalAccess: { namedLocations: [{ displayName: X }] }",
			'1:31 unknown-location "X" is none of the trustedLocations of this file. → It is under conditionalAccess; describe it in trustedLocations instead.',
		],
		[
			"twice",
			`${known}cipp: { technicians: { allowFrom: [Main Office, Main Office] } }`,
			'2:49 duplicate-entry "Main Office" is already listed, in line 2. → Remove one of the two.',
		],
	])("name what exists: %s", (_, text, breach) => {
		const { source } = parsePolicy("f.yaml", text);
		expect(checkFile(source).map((problem) => show(problem).replace(/^f\.yaml:/, ""))).toEqual([breach]);
	});
});

describe("removed", () => {
	it.each([
		[
			"a policy that is written",
			"cipp: { technicians: { policy: P } }\nremoved: [{ policy: P }]",
			['2:21 written-and-removed The policy "P" is both removed here and written in line 1.'],
		],
		[
			"the old name of a location",
			"trustedLocations: [{ name: B, renamedFrom: A }]\nremoved: [{ namedLocation: A }]",
			['2:28 written-and-removed The named location "A" is both removed here and written in line 1.'],
		],
		[
			"twice",
			"removed: [{ policy: P }, { policy: P }]",
			['1:36 duplicate-entry "P" is already removed in line 1.'],
		],
		[
			"one of several by its id",
			"cipp: { technicians: { policy: P } }\nremoved: [{ policy: P, id: x }, { policy: P, id: y }]",
			[],
		],
		[
			"a location with the name of a policy",
			"cipp: { technicians: { policy: P } }\nremoved: [{ namedLocation: P }]",
			[],
		],
	])("is consistent: %s", (_, text, breaches) => {
		expect(breachesOf(text)).toEqual(breaches);
	});
});

describe("ranges", () => {
	const ranges = (list: string) =>
		breachesOf(`conditionalAccess: { namedLocations: [{ ipRanges: [${list}] }] }`);

	it.each([
		[
			"nonsense",
			"banana",
			'1:52 bad-cidr "banana" is not an IP range: it is neither an IPv4 address (203.0.113.7) nor an IPv6 address (2001:db8::7).',
		],
		[
			"a bad object",
			"{ cidrAddress: 203.0.113.0/40 }",
			'1:67 bad-cidr "203.0.113.0/40" is not an IP range: /40 is too long; an IPv4 prefix has 0 to 32 bits.',
		],
		[
			"the same twice",
			"203.0.113.5/24, { cidrAddress: 203.0.113.0/24 }",
			'1:83 duplicate-range "203.0.113.0/24" is the same range as in line 1: 203.0.113.0/24.',
		],
		[
			"a span backwards",
			"{ lowerAddress: 203.0.113.9, upperAddress: 203.0.113.1 }",
			'1:95 bad-cidr "203.0.113.1" is not an IP address: it comes before the first address, 203.0.113.9.',
		],
		[
			"a span of two families",
			"{ lowerAddress: 203.0.113.9, upperAddress: 2001:db8::1 }",
			'1:95 bad-cidr "2001:db8::1" is not an IP address: 203.0.113.9 is of the other address family.',
		],
		[
			"a span of ranges",
			"{ lowerAddress: 203.0.113.0/24, upperAddress: 203.0.113.9 }",
			'1:68 bad-cidr "203.0.113.0/24" is not an IP address: it is a range.',
		],
	])("are refused: %s", (_, list, breach) => {
		expect(ranges(list)).toEqual([breach]);
	});

	it("may be broad, private or overlapping: checks judge that", () => {
		expect(
			ranges("0.0.0.0/0, 10.0.0.0/8, 10.1.0.0/16, { lowerAddress: 8.8.8.8, upperAddress: 8.8.8.9 }"),
		).toEqual([]);
	});

	it.each([
		"trustedLocations: [{ ipRanges: [x] }]",
		"cipp: { apiClients: [{ ipRanges: [x] }], api: {} }",
		"cipp: { roles: [{ ipRanges: [x] }], api: {} }",
	])("are read in %s", (text) => {
		expect(breachesOf(text)).toMatchObject([expect.stringContaining('bad-cidr "x"')]);
	});
});

describe("API clients and accepted risks", () => {
	it.each([
		[
			"unrestricted without a reason",
			"cipp: { apiClients: [{ unrestricted: true }], api: {} }",
			["1:38 missing-reason cipp.apiClients[0] is unrestricted, but no reason is written."],
		],
		[
			"unrestricted with addresses",
			"cipp: { apiClients: [{ unrestricted: true, reason: r, ipRanges: [203.0.113.7] }], api: {} }",
			["1:38 contradiction cipp.apiClients[0] is unrestricted, yet has ipRanges."],
		],
		["unrestricted with a reason", "cipp: { apiClients: [{ unrestricted: true, reason: r }], api: {} }", []],
		["restricted", "cipp: { apiClients: [{ unrestricted: false, ipRanges: [203.0.113.7] }], api: {} }", []],
		[
			"a day that does not exist",
			"accept: [{ until: 2027-02-30 }]",
			['1:19 bad-date There is no day "2027-02-30".'],
		],
		["a leap day", "accept: [{ until: 2028-02-29 }]", []],
		[
			"one check twice",
			"accept: [{ check: ipv4-only }, { check: ipv4-only }]",
			["1:41 duplicate-entry ipv4-only is already accepted in line 1."],
		],
		[
			"one check for two objects, and for all",
			"accept: [{ check: ipv4-only, for: A }, { check: ipv4-only, for: B }, { check: ipv4-only }]",
			[],
		],
		[
			"one check for one object twice",
			"accept: [{ check: ipv4-only, for: A }, { check: ipv4-only, for: A }]",
			["1:49 duplicate-entry ipv4-only is already accepted in line 1."],
		],
		[
			"one policy skipped twice",
			"skipPolicies: [{ policy: P }, { policy: P }]",
			['1:31 duplicate-entry "P" is already skipped in line 1.'],
		],
	])("are consistent: %s", (_, text, breaches) => {
		expect(breachesOf(text)).toEqual(breaches);
	});
});

describe("CIPP's own lists", () => {
	it.each([
		[
			"API clients",
			"cipp: { apiClients: [{ name: H }] }",
			["1:9 missing-key cipp.apiClients is written without cipp.api, so nothing would restrict them."],
		],
		[
			"roles",
			"cipp: { technicians: {}, roles: [{ role: editor }] }",
			["1:26 missing-key cipp.roles is written without cipp.api, so nothing would restrict them."],
		],
		[
			"both, in a section that is left empty beside",
			"cipp: { apiClients: [{ name: H }], roles: [] }",
			["1:9 missing-key cipp.apiClients is written without cipp.api, so nothing would restrict them."],
		],
		["API clients with the API", "cipp: { api: {}, apiClients: [{ name: H }] }", []],
		["empty lists", "cipp: { apiClients: [], roles: [] }", []],
	])("need CIPP's API: %s", (_, text, breaches) => {
		expect(breachesOf(text)).toEqual(breaches);
	});
});

describe("technicians", () => {
	it.each(["All", "None", "GuestsOrExternalUsers", "all"])("are not %s", (word) => {
		const text = `cipp: { technicians: { users: [ann@contoso.com, ${word}] } }`;
		expect(breachesOf(text)).toEqual([
			`1:49 keyword "${word}" stands for a kind of user in Microsoft Graph, and names no technician.`,
		]);
	});
});

describe("conditions that Microsoft Graph refuses", () => {
	it.each([
		[
			"nobody",
			"conditions: { users: null }",
			"missing-key conditionalAccess.policies[0].conditions needs users, or clientApplications for workload identities; null is neither.",
		],
		[
			"nothing",
			"conditions: { applications: {} }",
			"missing-key conditionalAccess.policies[0].conditions.applications covers nothing.",
		],
		[
			"applications and user actions",
			"conditions: { applications: { includeApplications: [All], includeUserActions: [urn:user:registerdevice] } }",
			"contradiction conditionalAccess.policies[0].conditions.applications has both includeApplications and includeUserActions; a policy covers one kind.",
		],
		[
			"the keyword beside the object",
			"conditions: { users: { includeUsers: [GuestsOrExternalUsers], includeGuestsOrExternalUsers: { guestOrExternalUserTypes: none } } }",
			'contradiction "GuestsOrExternalUsers" cannot stand in includeUsers beside includeGuestsOrExternalUsers.',
		],
		[
			"enumerated without members",
			"conditions: { users: { excludeGuestsOrExternalUsers: { externalTenants: { membershipKind: enumerated, members: [] } } } }",
			"missing-key membershipKind: enumerated needs members, the ids of the tenants.",
		],
		[
			"all with members",
			"conditions: { users: { excludeGuestsOrExternalUsers: { externalTenants: { membershipKind: all, members: [x] } } } }",
			"contradiction membershipKind: all takes no members.",
		],
	])("are told: %s", (_, text, breach) => {
		expect(inPolicy(`${mfa}, ${text}`).map((line) => line.replace(/^\S+ /, ""))).toEqual([breach]);
	});
});

describe("controls that Microsoft Graph refuses", () => {
	const risky = "conditions: { applications: { includeApplications: [All] }, userRiskLevels: [high] }";
	it.each([
		[
			"none at all",
			"state: enabled",
			"missing-key conditionalAccess.policies[0] does nothing: it has neither grantControls nor sessionControls.",
		],
		[
			"an empty grant",
			"grantControls: { operator: OR, builtInControls: [] }",
			"missing-key conditionalAccess.policies[0].grantControls requires nothing.",
		],
		[
			"block and mfa",
			"grantControls: { builtInControls: [mfa, block] }",
			"contradiction block cannot be combined with mfa: who is blocked cannot meet a requirement.",
		],
		[
			"block and a strength",
			"grantControls: { builtInControls: [block], authenticationStrength: { id: x } }",
			"contradiction block cannot be combined with authenticationStrength: who is blocked cannot meet a requirement.",
		],
		[
			"mfa for workloads",
			`conditions: { clientApplications: { includeServicePrincipals: [x] } }, ${mfa}`,
			"contradiction A policy for workload identities can only block.",
		],
		[
			"passwordChange alone",
			`${risky}, grantControls: { operator: OR, builtInControls: [passwordChange] }`,
			"incomplete-control passwordChange also needs mfa beside it and operator: AND.",
		],
		[
			"passwordChange for anybody",
			"conditions: { applications: { includeApplications: [x], excludeApplications: [y] }, locations: {}, signInRiskLevels: [low], clientAppTypes: [browser] }, grantControls: { operator: AND, builtInControls: [mfa, passwordChange] }",
			"incomplete-control passwordChange also needs userRiskLevels, includeApplications: [All], no excludeApplications, clientAppTypes: [all], no locations and no signInRiskLevels.",
		],
		[
			"riskRemediation without a strength",
			`${risky}, grantControls: { operator: AND, builtInControls: [riskRemediation] }`,
			"incomplete-control riskRemediation also needs authenticationStrength.",
		],
		[
			"both remedies",
			`${risky}, grantControls: { operator: AND, builtInControls: [mfa, passwordChange, riskRemediation], authenticationStrength: { id: x } }`,
			"contradiction passwordChange and riskRemediation cannot be used together.",
		],
		[
			"nothing switched on",
			`${mfa}, sessionControls: { persistentBrowser: { isEnabled: false } }`,
			"ineffective-control conditionalAccess.policies[0].sessionControls switches nothing on, which Microsoft Graph refuses.",
		],
		[
			"timeBased without a time",
			"sessionControls: { signInFrequency: { isEnabled: true } }",
			"missing-key conditionalAccess.policies[0].sessionControls.signInFrequency has no type or value: how often do people sign in again?",
		],
		[
			"everyTime with a value",
			"sessionControls: { signInFrequency: { isEnabled: true, frequencyInterval: everyTime, value: 4, type: null } }",
			"contradiction frequencyInterval: everyTime takes no value.",
		],
		[
			"everyTime beside app restrictions",
			"sessionControls: { signInFrequency: { isEnabled: true, frequencyInterval: everyTime }, applicationEnforcedRestrictions: { isEnabled: false } }",
			"contradiction applicationEnforcedRestrictions cannot stand beside a sign-in frequency of everyTime, not even switched off.",
		],
		[
			"everyTime beside resilience defaults",
			"sessionControls: { signInFrequency: { isEnabled: true, frequencyInterval: everyTime }, disableResilienceDefaults: false }",
			"contradiction disableResilienceDefaults cannot stand beside a sign-in frequency of everyTime, not even switched off.",
		],
	])("are told: %s", (_, text, breach) => {
		expect(inPolicy(text).map((line) => line.replace(/^\S+ /, ""))).toEqual([breach]);
	});

	it.each([
		["session controls alone", "sessionControls: { disableResilienceDefaults: true }"],
		[
			"everyTime as exported",
			"sessionControls: { signInFrequency: { isEnabled: true, frequencyInterval: everyTime, value: null, type: null }, disableResilienceDefaults: null }",
		],
		["every four hours", "sessionControls: { signInFrequency: { isEnabled: true, type: hours, value: 4 } }"],
		["a strength alone", "grantControls: { operator: OR, authenticationStrength: { id: x } }"],
		[
			"block for workloads",
			"conditions: { clientApplications: { includeServicePrincipals: [x] } }, grantControls: { builtInControls: [block] }",
		],
		[
			"a secure password change",
			`${risky}, grantControls: { operator: AND, builtInControls: [mfa, passwordChange] }`,
		],
	])("are not told: %s", (_, text) => {
		expect(inPolicy(text)).toEqual([]);
	});
});

it("judges any value without throwing, whatever the schema says of it", () => {
	const known = [
		"trustedLocations",
		"cipp",
		"technicians",
		"apiClients",
		"ipRanges",
		"allowFrom",
		"name",
		"removed",
	];
	const more = [
		"conditionalAccess",
		"policies",
		"conditions",
		"users",
		"grantControls",
		"sessionControls",
		"accept",
	];
	const key = fc.constantFrom(...known, ...more, "policy", "displayName", "until", "externalTenants");
	const { tree } = fc.letrec((tie) => ({
		tree: fc.oneof(
			{ maxDepth: 5 },
			fc.string(),
			fc.constantFrom(null, 1, true, "All"),
			fc.array(tie("tree"), { maxLength: 3 }),
			fc.dictionary(key, tie("tree"), { maxKeys: 4 }),
		),
	}));
	fc.assert(
		fc.property(tree, (value) => {
			const { source } = parsePolicy("f.yaml", JSON.stringify(value));
			for (const { message } of checkFile(source)) expect(message).not.toBe("");
		}),
	);
});
