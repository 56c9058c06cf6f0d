import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isJsonObject, type JsonObject, objectAt, textAt, textsAt } from "../../src/json.ts";
import { meanwhile, orderChanges } from "../../src/plan/order.ts";
import type { Change } from "../../src/plan/plan.ts";
import { locationBody, locationUpdate } from "../support/location-update.ts";

/** Eight networks and four countries: small enough to ask for every sign-in at every moment. */
const networks = Array.from({ length: 8 }, (_, index) => `203.0.113.${index}/32`);
const countries = ["AT", "CH", "DE", "FR"];
const signIns = networks.flatMap((network) =>
	[...countries, "unknown"].map((country) => ({ network, country })),
);
type SignIn = (typeof signIns)[number];

/** Each location, and the locations that each block leaves out, by name: what a sign-in meets. */
interface Tenant {
	readonly locations: ReadonlyMap<string, JsonObject>;
	readonly blocks: ReadonlyMap<string, readonly string[]>;
}

function holds(location: JsonObject, { network, country }: SignIn): boolean {
	const ranges = location["ipRanges"];
	const addresses = Array.isArray(ranges)
		? ranges.map((range) => isJsonObject(range) && textAt(range, "cidrAddress"))
		: [];
	const unknown = location["includeUnknownCountriesAndRegions"] === true && country === "unknown";
	return addresses.includes(network) || unknown || textsAt(location, "countriesAndRegions").includes(country);
}

function isAllowed({ locations, blocks }: Tenant, signIn: SignIn): boolean {
	return [...blocks.values()].every((excluded) =>
		[...locations].some(
			([name, location]) =>
				(excluded.includes(name) || (excluded.includes("AllTrusted") && location["isTrusted"] === true)) &&
				holds(location, signIn),
		),
	);
}

/** One write, as the service would take it. */
function wrote({ locations, blocks }: Tenant, { action, kind, name, after }: Change): Tenant {
	const [places, policies] = [new Map(locations), new Map(blocks)];
	if (kind === "namedLocation" && action === "delete") places.delete(name);
	else if (kind === "namedLocation") places.set(name, after ?? {});
	else
		policies.set(
			name,
			textsAt(objectAt(objectAt(after ?? {}, "conditions"), "locations"), "excludeLocations"),
		);
	return { locations: places, blocks: policies };
}

/** What every moment of an apply is like: first the steps in between, then the plan. */
function moments(tenant: Tenant, changes: readonly Change[]): Tenant[] {
	const steps = changes.map(meanwhile).filter((step) => step !== undefined);
	const result = [tenant];
	for (const change of [...steps, ...orderChanges(changes)])
		result.push(wrote(result.at(-1) ?? tenant, change));
	return result;
}

const ipNames = ["Branch", "Datacentre", "Office"];
const countryNames = ["Here", "There"];
const ip = fc.record({ isTrusted: fc.boolean(), ipRanges: fc.subarray(networks) });
const country = fc.record({
	countriesAndRegions: fc.subarray(countries),
	includeUnknownCountriesAndRegions: fc.boolean(),
});
const places = fc
	.tuple(
		fc.tuple(...ipNames.map(() => fc.option(ip))),
		fc.tuple(...countryNames.map(() => fc.option(country))),
	)
	.map(([first, second]) =>
		[...first, ...second].flatMap((body, index): [string, JsonObject][] => {
			const name = [...ipNames, ...countryNames][index] ?? "";
			return body === null ? [] : [[name, locationBody(body, name)]];
		}),
	)
	.map((entries) => new Map(entries));
const excluded = fc.subarray([...ipNames, ...countryNames, "AllTrusted"], { minLength: 1 });

const position = { file: "policies/msp.yaml", line: 1, column: 1 };
const written = (change: Pick<Change, "action" | "kind" | "name" | "after">): Change => ({
	...{ part: "other", id: change.name, before: null, fields: [], position },
	...change,
});

/** The writes that turn one set of locations into another. */
function locationChanges(before: Tenant["locations"], after: Tenant["locations"]): Change[] {
	return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
		const [old, fresh] = [before.get(name), after.get(name)];
		if (fresh === undefined) return [written({ action: "delete", kind: "namedLocation", name, after: null })];
		if (old === undefined) return [written({ action: "create", kind: "namedLocation", name, after: fresh })];
		return locationUpdate(name, textRanges(old), textRanges(fresh)) ?? [];
	});
}

function textRanges(location: JsonObject): JsonObject {
	const ranges = location["ipRanges"];
	if (!Array.isArray(ranges)) return location;
	return {
		...location,
		ipRanges: ranges.map((range) => (isJsonObject(range) ? textAt(range, "cidrAddress") : "")),
	};
}

function policyChange(name: string, excludeLocations: readonly string[]): Change {
	const after = { conditions: { locations: { includeLocations: ["All"], excludeLocations } } };
	return written({ action: "update", kind: "conditionalAccessPolicy", name, after });
}

/** Sign-ins that are allowed before and after the changes, and are not at some moment between. */
function lockedOut(before: Tenant, changes: readonly Change[]): SignIn[] {
	const all = moments(before, changes);
	const [first = before, last = before] = [all[0], all.at(-1)];
	return signIns
		.filter((signIn) => isAllowed(first, signIn) && isAllowed(last, signIn))
		.filter((signIn) => !all.every((moment) => isAllowed(moment, signIn)));
}

describe("a sign-in that is allowed before and after a plan", () => {
	it("is allowed at every moment between, however locations change", () => {
		fc.assert(
			fc.property(
				places,
				places,
				fc.array(excluded, { minLength: 1, maxLength: 2 }),
				(before, after, lists) => {
					const blocks = new Map(lists.map((list, index) => [`Block ${index}`, list]));
					expect(lockedOut({ locations: before, blocks }, locationChanges(before, after))).toEqual([]);
				},
			),
			{ numRuns: 1500 },
		);
	});

	it("is allowed at every moment between, when blocks allow other locations too", () => {
		fc.assert(
			fc.property(places, places, excluded, excluded, (before, after, old, fresh) => {
				const changes = [...locationChanges(before, after), policyChange("Block", fresh)];
				const blocks = new Map([["Block", old]]);
				expect(lockedOut({ locations: before, blocks }, changes)).toEqual([]);
			}),
			{ numRuns: 1500 },
		);
	});

	it.each<[string, (changes: readonly Change[]) => readonly Change[]]>([
		["the steps in between", (changes) => orderChanges(changes)],
		["any order", (changes) => changes],
	])("would not always be without %s", (_, writes) => {
		const office = (...ipRanges: string[]) => locationBody({ isTrusted: true, ipRanges }, "Office");
		const branch = (...ipRanges: string[]) => locationBody({ isTrusted: true, ipRanges }, "Branch");
		const [a = "", b = ""] = networks;
		const before = new Map([
			["Office", office(a)],
			["Branch", branch(b)],
		]);
		const after = new Map([
			["Office", office(b)],
			["Branch", branch(a)],
		]);
		const tenant: Tenant = { locations: before, blocks: new Map([["Block", ["AllTrusted"]]]) };
		const all = [tenant];
		for (const change of writes(locationChanges(before, after)))
			all.push(wrote(all.at(-1) ?? tenant, change));
		const isOpen = (moment: Tenant) =>
			[a, b].every((network) => isAllowed(moment, { network, country: "DE" }));
		expect(all.map(isOpen)).toEqual([true, false, true]);
	});
});
