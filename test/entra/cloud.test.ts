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
	])("knows the national cloud of %s and %s", (authority, graph, authorityHost, graphEndpoint, suffix) => {
		const cloud = resolveCloud({ AZURE_AUTHORITY_HOST: authority, RINGFENCE_GRAPH_ENDPOINT: graph });
		const audience = `api://AzureADTokenExchange${suffix}`;
		expect(cloud).toEqual({ authorityHost, graphEndpoint, audience, real: true, custom: false });
		expect(graphScope(cloud)).toBe(`${graphEndpoint}/.default`);
	});

	it.each([
		["https://localhost:8443", false, "https://graph.microsoft.com/.default"],
		["https://127.0.0.1:8443", false, "https://graph.microsoft.com/.default"],
		["https://[::1]:8443", false, "https://graph.microsoft.com/.default"],
		["https://graph.example.test", true, "https://graph.example.test/.default"],
		["https://127.0.0.1.example.test", true, "https://127.0.0.1.example.test/.default"],
	])("takes %s for a custom cloud, real: %s", (graph, real, scope) => {
		const cloud = resolveCloud({
			AZURE_AUTHORITY_HOST: "https://login.example.test",
			RINGFENCE_GRAPH_ENDPOINT: graph,
		});
		expect(cloud).toMatchObject({ graphEndpoint: graph, custom: true, real });
		expect(graphScope(cloud)).toBe(scope);
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
