import { describe, expect, it } from "vitest";
import { type JsonObject, objectAt } from "../../src/json.ts";
import type { ObservedTenant, Refusal } from "../../src/plan/observed.ts";
import { cippSignIn, exampleMsp, guid, ids, staticWebApps } from "../support/example-msp.ts";
import { lineOf, mspYaml, office, technicians } from "../support/msp-yaml.ts";
import { resolveFirst } from "../support/resolving.ts";

const at = (body: JsonObject | undefined, group: string, list: string) =>
	objectAt(objectAt(body ?? {}, "conditions"), group)[list];

describe("apps: cipp", () => {
	const yaml = mspYaml(office, technicians.replace("apps: all", "apps: cipp # here"));
	const apps = (
		servicePrincipals: ObservedTenant["directory"]["servicePrincipals"],
		refusals: readonly Refusal[] = [],
	) => resolveFirst(yaml, exampleMsp({ directory: { servicePrincipals }, refusals }));
	const classic = { id: guid(34), appId: staticWebApps.toUpperCase(), displayName: "Azure Static Web Apps" };

	it.each([
		["the classic portal", [classic], [staticWebApps]],
		["the portal with its own sign-in app", [cippSignIn], [ids.cippApp]],
		["a tenant that moved from one to the other", [classic, cippSignIn], [staticWebApps, ids.cippApp]],
	])("covers %s", (_, found, expected) => {
		const { body, findings } = apps(found);
		expect(findings).toEqual([]);
		expect(at(body, "applications", "includeApplications")).toEqual(expected);
	});

	const telling = (signInAppId: string | undefined): Partial<ObservedTenant> => ({
		cipp: { version: "10.8.2", generation: "ng", signInAppId, apiClients: [], roles: [], refusals: [] },
	});

	it.each<[string, Partial<ObservedTenant>, readonly string[]]>([
		["the app that CIPP itself tells", telling(guid(38).toUpperCase()), [staticWebApps, guid(38)]],
		["one app once, told or found", telling(staticWebApps.toUpperCase()), [staticWebApps]],
		["what the tenant has, where CIPP does not tell", telling(undefined), [staticWebApps]],
		[
			"what the tenant has, where CIPP did not answer",
			{ cipp: { error: { message: "No." } } },
			[staticWebApps],
		],
	])("covers %s", (_, observed, expected) => {
		const { body } = resolveFirst(yaml, exampleMsp(observed));
		expect(at(body, "applications", "includeApplications")).toEqual(expected);
	});

	it("covers the app that CIPP itself tells even where the tenant has no other", () => {
		const observed = exampleMsp({ ...telling(guid(38)), directory: { servicePrincipals: [] } });
		const { body, findings } = resolveFirst(yaml, observed);
		expect([at(body, "applications", "includeApplications"), findings]).toEqual([[guid(38)], []]);
	});

	it("is an error where the tenant has neither app", () => {
		const { body, findings } = apps([]);
		expect(body).toBeUndefined();
		expect(findings).toMatchObject([
			{
				check: "unknown-name",
				message: `Example MSP has neither of CIPP's sign-in apps: no "CIPP-SSO", and no Azure Static Web Apps (${staticWebApps}).`,
				fix: "Sign in to CIPP once so that its app appears in the tenant, or write apps: all.",
				position: { line: lineOf(yaml, "# here") },
			},
		]);
	});

	it("claims nothing about apps that may not be read", () => {
		expect(apps([], [{ what: "applications", permission: "Application.Read.All" }]).findings).toMatchObject([
			{
				message:
					"CIPP's sign-in apps could not be looked up in Example MSP: the token may not read applications.",
				fix: "Grant the application permission Application.Read.All and consent to it in this tenant.",
			},
		]);
	});
});
