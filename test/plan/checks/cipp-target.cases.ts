import { cippSignIn, directory, exampleMsp, guid, ids, staticWebApps } from "../../support/example-msp.ts";
import { mspYaml, office, technicians } from "../../support/msp-yaml.ts";
import type { CheckCase } from "./check-case.ts";

const partA = (apps: string) => mspYaml(office, technicians.replace("apps: all", `apps: ${apps} # here`));
const moved = exampleMsp({ directory: { servicePrincipals: [...directory.servicePrincipals, cippSignIn] } });

const partAName = "Block CIPP outside trusted networks";
const uncovered = (app: string, source: string) =>
	`"${partAName}" does not cover ${app}, the app that signs people in to CIPP according to ${source}.`;
const told = (signInAppId: string) =>
	exampleMsp({
		cipp: { version: "10.8.2", generation: "ng", signInAppId, apiClients: [], roles: [], refusals: [] },
	});

export const cippTargetCases: readonly CheckCase[] = [
	{
		check: "cipp-target-moved",
		when: "Part A names the Static Web Apps alone, and the tenant has CIPP's own app",
		yaml: partA(`[${staticWebApps}]`),
		tenant: moved,
		says: { subject: partAName, message: uncovered(ids.cippApp, "the tenant, which has CIPP-SSO") },
	},
	{
		check: "cipp-target-moved",
		when: "CIPP itself names an app that Part A does not cover",
		yaml: partA("[Contoso Portal]"),
		tenant: told(guid(39).toUpperCase()),
		says: { subject: partAName, message: uncovered(guid(39), "CIPP itself") },
	},
	{
		check: "cipp-target-moved",
		when: "CIPP itself names the app that Part A covers",
		yaml: partA("[Contoso Portal]"),
		tenant: told(ids.portalApp),
	},
	{
		check: "cipp-target-moved",
		when: "Part A covers everything",
		yaml: partA("all"),
		tenant: told(guid(39)),
	},
	{ check: "cipp-target-moved", when: "Part A covers both", yaml: partA("cipp"), tenant: moved },
	{ check: "cipp-target-moved", when: "CIPP is the classic one", yaml: partA(`[${staticWebApps}]`) },
	{
		check: "cipp-target-moved",
		when: "CIPP says nothing, and Part A is about another application",
		yaml: partA("[Contoso Portal]"),
		tenant: { ...moved, cipp: { error: { message: "No answer." } } },
	},
];
