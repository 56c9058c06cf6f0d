import { resolveCloud } from "../../src/entra/cloud.ts";
import { connectTenant } from "../../src/entra/connect.ts";
import { contoso } from "./double.ts";

/** Run as a process of its own, since Node reads NODE_EXTRA_CA_CERTS only when it starts. */
const environment = process.env;
const retries: string[] = [];
const tenant = connectTenant(contoso, {
	cloud: resolveCloud(environment),
	clientId: environment["AZURE_CLIENT_ID"],
	environment,
	requestsPerSecond: Number(environment["RATE"] ?? 1),
	onRetry: (message) => retries.push(message),
});

const query = {
	users: ["nobody@contoso.com"],
	groups: ["No such group"],
	applications: ["00000003-0000-0000-c000-000000000000"],
	servicePrincipals: [],
	roles: ["Global Administrator"],
	memberships: ["nobody@contoso.com"],
};

async function write(): Promise<void> {
	const type = "#microsoft.graph.ipNamedLocation";
	const ipRanges = [{ "@odata.type": "#microsoft.graph.iPv4CidrRange", cidrAddress: "203.0.113.0/24" }];
	const location = { "@odata.type": type, displayName: "Office", isTrusted: true, ipRanges };
	const locationId = await tenant.create("namedLocation", location);
	const policyId = await tenant.create("conditionalAccessPolicy", {
		displayName: "Block elsewhere",
		state: "enabledForReportingButNotEnforced",
		conditions: {
			applications: { includeApplications: ["All"] },
			users: { includeUsers: ["All"] },
			clientAppTypes: ["all"],
			locations: { includeLocations: ["All"], excludeLocations: [locationId] },
		},
		grantControls: { operator: "OR", builtInControls: ["block"] },
	});
	if (environment["WRITE"] === "create") return;
	await tenant.update("conditionalAccessPolicy", policyId, { state: "disabled" });
	await tenant.remove("conditionalAccessPolicy", policyId);
	await tenant.remove("namedLocation", locationId);
}

try {
	const observed = await tenant.read(() => query);
	if (environment["WRITE"] !== undefined) await write();
	const { policies, namedLocations, directory, ...rest } = observed;
	const counts = { policies: policies.length, namedLocations: namedLocations.length };
	process.stdout.write(JSON.stringify({ ...rest, ...counts, roles: directory.roles.length, retries }));
} catch (error) {
	process.stdout.write(JSON.stringify({ error, message: error instanceof Error ? error.message : "" }));
}
