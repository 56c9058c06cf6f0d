import { t as RingfenceError } from "./errors.js";
// src/entra/cloud.ts
const authorityVariable = "AZURE_AUTHORITY_HOST";
const graphVariable = "RINGFENCE_GRAPH_ENDPOINT";
const usGovernment = [
	"https://login.microsoftonline.us",
	"https://login.usgovcloudapi.net",
	"https://login-us.microsoftonline.com"
];
/**
* The names are the Azure CLI's, Graph's endpoints those that its client library knows, and the aliases of a sign-in
* address those of MSAL's instance metadata.
*/
const knownClouds = [
	{
		names: [
			"AzureCloud",
			"AzurePublicCloud",
			"public"
		],
		authorities: [
			"https://login.microsoftonline.com",
			"https://login.windows.net",
			"https://login.microsoft.com",
			"https://sts.windows.net"
		],
		graph: "https://graph.microsoft.com",
		audience: "api://AzureADTokenExchange"
	},
	{
		names: ["AzureUSGovernment"],
		authorities: usGovernment,
		graph: "https://graph.microsoft.us",
		audience: "api://AzureADTokenExchangeUSGov"
	},
	{
		names: ["AzureUSGovernmentDoD"],
		authorities: usGovernment,
		graph: "https://dod-graph.microsoft.us",
		audience: "api://AzureADTokenExchangeUSGov"
	},
	{
		names: ["AzureChinaCloud"],
		authorities: ["https://login.chinacloudapi.cn", "https://login.partner.microsoftonline.cn"],
		graph: "https://microsoftgraph.chinacloudapi.cn",
		audience: "api://AzureADTokenExchangeChina"
	}
];
function parseOrigin(variable, text) {
	const names = knownClouds.flatMap((cloud) => cloud.names.slice(0, 1)).join(", ");
	const refuse = (why) => new RingfenceError("bad-input", `${variable} is ${JSON.stringify(text)}, ${why}.`, { hint: `Give an https address such as https://login.microsoftonline.com, or one of ${names}.` });
	if (!URL.canParse(text)) throw refuse("which is neither an address nor the name of a cloud");
	const url = new URL(text);
	if (url.protocol !== "https:") throw refuse("which is not https: tokens would travel in the clear");
	if (url.username || url.password) throw refuse("which holds a user name or password");
	if (url.pathname !== "/" || url.search || url.hash) throw refuse("which has a path or query; only a host and a port may be given");
	url.hostname = url.hostname.replace(/\.$/, "");
	return url.origin;
}
function readSetting(environment, variable, addresses) {
	const text = environment[variable]?.trim();
	if (!text) return void 0;
	const named = knownClouds.filter((cloud) => cloud.names.some((name) => name.toLowerCase() === text.toLowerCase()));
	if (named.length > 0) return {
		variable,
		text,
		origin: "",
		clouds: named
	};
	const origin = parseOrigin(variable, text);
	return {
		variable,
		text,
		origin,
		clouds: knownClouds.filter((cloud) => addresses(cloud).includes(origin))
	};
}
function isLoopback(origin) {
	const host = new URL(origin).hostname;
	return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}
const microsofts = new Set(knownClouds.flatMap(({ authorities, graph }) => [...authorities, graph]).map(domainOf));
function domainOf(origin) {
	return new URL(origin).hostname.split(".").slice(-2).join(".");
}
/**
* Whether two unknown places can be one cloud: both on this machine, where a sandbox is, or both elsewhere, and none at
* Microsoft, where tokens of real tenants come from and go to.
*/
function canBeOne(authority, graph) {
	return isLoopback(authority) === isLoopback(graph) && ![authority, graph].some((origin) => microsofts.has(domainOf(origin)));
}
function mismatch(authority, graph) {
	const say = (variable, setting) => setting ? `${variable} is ${setting.text}` : `${variable} is not set`;
	return new RingfenceError("bad-input", `${say(authorityVariable, authority)} and ${say(graphVariable, graph)}: these are two different clouds, and a token for one would be sent to the other.`, { hint: `Set both ${authorityVariable} and ${graphVariable} to the same cloud, or neither.` });
}
/**
* Reads AZURE_AUTHORITY_HOST and RINGFENCE_GRAPH_ENDPOINT. One of them is enough for a published cloud.
* @throws RingfenceError bad-input when one is no https address, or when they do not belong together
*/
function resolveCloud(environment) {
	const authority = readSetting(environment, authorityVariable, (cloud) => cloud.authorities);
	const graph = readSetting(environment, graphVariable, (cloud) => [cloud.graph]);
	if (authority?.clouds.length === 0 && graph?.clouds.length === 0) {
		if (!canBeOne(authority.origin, graph.origin)) throw mismatch(authority, graph);
		return {
			authorityHost: authority.origin,
			graphEndpoint: graph.origin,
			audience: knownClouds[0].audience,
			real: !isLoopback(graph.origin),
			custom: true
		};
	}
	const cloud = knownClouds.find((known) => (authority === void 0 || authority.clouds.includes(known)) && (graph === void 0 || graph.clouds.includes(known)));
	if (!cloud) throw mismatch(authority, graph);
	return {
		authorityHost: authority?.origin || (cloud.authorities[0] ?? ""),
		graphEndpoint: cloud.graph,
		audience: cloud.audience,
		real: true,
		custom: false
	};
}
/** The scope to ask a token for. A sandbox on this machine stands in for the public cloud, tokens included. */
function graphScope(cloud) {
	return `${cloud.real ? cloud.graphEndpoint : "https://graph.microsoft.com"}/.default`;
}
export { resolveCloud as n, graphScope as t };
