import { describe, expect, it } from "vitest";
import { graphScope, resolveCloud } from "../../src/entra/cloud.ts";

const publicCloud = {
	authorityHost: "https://login.microsoftonline.com",
	graphEndpoint: "https://graph.microsoft.com",
	audience: "api://AzureADTokenExchange",
	real: true,
	custom: false,
};

describe("resolveCloud", () => {
	it("means the public cloud when nothing is set", () => {
		expect(resolveCloud({})).toEqual(publicCloud);
		expect(resolveCloud({ AZURE_AUTHORITY_HOST: "", RINGFENCE_GRAPH_ENDPOINT: " " })).toEqual(publicCloud);
	});

	it.each([
		["AzureCloud", undefined, "https://login.microsoftonline.com", "https://graph.microsoft.com", ""],
		[
			"azureusgovernment",
			undefined,
			"https://login.microsoftonline.us",
			"https://graph.microsoft.us",
			"USGov",
		],
		[
			undefined,
			"AzureUSGovernment",
			"https://login.microsoftonline.us",
			"https://graph.microsoft.us",
			"USGov",
		],
		[
			"https://login.microsoftonline.us/",
			"https://dod-graph.microsoft.us",
			"https://login.microsoftonline.us",
			"https://dod-graph.microsoft.us",
			"USGov",
		],
		[
			"AzureUSGovernmentDoD",
			undefined,
			"https://login.microsoftonline.us",
			"https://dod-graph.microsoft.us",
			"USGov",
		],
		[
			"AzureChinaCloud",
			undefined,
			"https://login.chinacloudapi.cn",
			"https://microsoftgraph.chinacloudapi.cn",
			"China",
		],
		[
			"https://login.partner.microsoftonline.cn",
			undefined,
			"https://login.partner.microsoftonline.cn",
			"https://microsoftgraph.chinacloudapi.cn",
			"China",
		],
		[
			"https://login.microsoftonline.com",
			undefined,
			"https://login.microsoftonline.com",
			"https://graph.microsoft.com",
			"",
		],
		["https://login.windows.net", undefined, "https://login.windows.net", "https://graph.microsoft.com", ""],
		[
			"https://sts.windows.net",
			"https://graph.microsoft.com",
			"https://sts.windows.net",
			"https://graph.microsoft.com",
			"",
		],
		[
			"https://login-us.microsoftonline.com",
			undefined,
			"https://login-us.microsoftonline.com",
			"https://graph.microsoft.us",
			"USGov",
		],
		[
			"https://login.microsoftonline.com.",
			undefined,
			"https://login.microsoftonline.com",
			"https://graph.microsoft.com",
			"",
		],
	])("knows the national cloud of %s and %s", (authority, graph, authorityHost, graphEndpoint, suffix) => {
		const cloud = resolveCloud({ AZURE_AUTHORITY_HOST: authority, RINGFENCE_GRAPH_ENDPOINT: graph });
		const audience = `api://AzureADTokenExchange${suffix}`;
		expect(cloud).toEqual({ authorityHost, graphEndpoint, audience, real: true, custom: false });
		expect(graphScope(cloud)).toBe(`${graphEndpoint}/.default`);
	});

	it.each([
		["https://localhost:8443", "https://localhost:8443", false, "https://graph.microsoft.com/.default"],
		["https://localhost:8444", "https://127.0.0.1:8443", false, "https://graph.microsoft.com/.default"],
		["https://127.0.0.1:8443", "https://[::1]:8443", false, "https://graph.microsoft.com/.default"],
		["https://login.example.test", "https://graph.example.test", true, "https://graph.example.test/.default"],
		[
			"https://login.example.test",
			"https://127.0.0.1.example.test",
			true,
			"https://127.0.0.1.example.test/.default",
		],
	])("takes %s and %s for a custom cloud, real: %s", (authority, graph, real, scope) => {
		const cloud = resolveCloud({ AZURE_AUTHORITY_HOST: authority, RINGFENCE_GRAPH_ENDPOINT: graph });
		expect(cloud).toMatchObject({ authorityHost: authority, graphEndpoint: graph, custom: true, real });
		expect(graphScope(cloud)).toBe(scope);
	});

	const authorities = [
		"AzureCloud",
		"https://login.microsoftonline.com",
		"https://LOGIN.microsoftonline.com.",
		"https://login.windows.net",
		"https://login.windows.net.",
		"https://login.microsoft.com",
		"https://sts.windows.net",
		"https://westus2.login.microsoft.com",
		"https://login.usgovcloudapi.net",
		"https://login-us.microsoftonline.com",
		"https://login.chinacloudapi.cn",
		"https://login.microsoftonline.com:8443",
		"https://login.example.test",
	];
	it.each(
		authorities.flatMap((authority) =>
			["https://localhost:8443", "https://127.0.0.1:8443", "https://[::1]:8443"].map(
				(graph) => [authority, graph] as const,
			),
		),
	)("sends no token of %s to %s on this machine", (authority, graph) => {
		const environment = { AZURE_AUTHORITY_HOST: authority, RINGFENCE_GRAPH_ENDPOINT: graph };
		expect(() => resolveCloud(environment)).toThrow(/two different clouds/);
	});

	it.each([
		...authorities.slice(0, -1).map((authority) => [authority, "https://graph.example.test"] as const),
		...["https://localhost:1", "https://login.example.test"].flatMap((authority) =>
			[
				"AzureCloud",
				"https://graph.microsoft.com",
				"https://graph.microsoft.com.",
				"https://canary.graph.microsoft.com",
				"https://graph.windows.net",
				"https://dod-graph.microsoft.us",
			].map((graph) => [authority, graph] as const),
		),
	])("never pairs the foreign with Microsoft's: %s and %s", (authority, graph) => {
		const environment = { AZURE_AUTHORITY_HOST: authority, RINGFENCE_GRAPH_ENDPOINT: graph };
		expect(() => resolveCloud(environment)).toThrow(/two different clouds/);
	});

	it.each([
		[{ AZURE_AUTHORITY_HOST: "http://localhost:1" }, /AZURE_AUTHORITY_HOST is "http:.*not https/],
		[{ RINGFENCE_GRAPH_ENDPOINT: "AzureMoonCloud" }, /neither an address nor the name of a cloud/],
		[{ RINGFENCE_GRAPH_ENDPOINT: "https://a:b@graph.example.test" }, /user name or password/],
		[{ RINGFENCE_GRAPH_ENDPOINT: "https://graph.microsoft.com/v1.0" }, /path or query/],
		[
			{ AZURE_AUTHORITY_HOST: "https://localhost:1" },
			/RINGFENCE_GRAPH_ENDPOINT is not set.*two different clouds/,
		],
		[{ RINGFENCE_GRAPH_ENDPOINT: "https://localhost:1" }, /AZURE_AUTHORITY_HOST is not set.*two different/],
		[
			{
				AZURE_AUTHORITY_HOST: "https://localhost:1",
				RINGFENCE_GRAPH_ENDPOINT: "https://graph.microsoft.com",
			},
			/a token for one would be sent to the other/,
		],
		[
			{ AZURE_AUTHORITY_HOST: "AzureCloud", RINGFENCE_GRAPH_ENDPOINT: "AzureChinaCloud" },
			/two different clouds/,
		],
	])("refuses %j", (environment, message) => {
		expect(() => resolveCloud(environment)).toThrow(expect.objectContaining({ code: "bad-input" }));
		expect(() => resolveCloud(environment)).toThrow(message);
	});
});
