import { h as tenantError, n as openGraph, r as listAll, u as realTime } from "./connect2.js";
import { t as RingfenceError } from "./errors.js";
import { a as textAt, n as isJsonObject } from "./json.js";
import { a as explainAnswer, c as showText, n as createTokens, o as rowsOf, r as resolveEndpoint, s as withoutTenant, t as createTransport } from "./transport.js";
import { n as resolveCloud } from "./cloud2.js";
import { s as stringAt } from "./outcome.js";
import { S as compareTexts } from "./summary.js";
import { t as loadEstate } from "./load.js";
import { n as whyNotSignIn } from "./cipp-pin.js";
import { n as coverageExitCode } from "./exit-code.js";
// src/cipp/tenants.ts
/** The first row says whether Ringfence's role may see all tenants; CIPP leaves it out where it may not. */
const listed = "ListTenants?AllTenantSelector=true";
const allTenants = "AllTenants";
/** Reads, whatever its name says: without AddExclusion or RemoveExclusion it changes nothing. */
const exclusions = "ExecExcludeTenant?List=true";
/** One try more than one: what is excluded can be done without. */
const fewTries = 2;
const guid$1 = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/**
* The tenants that CIPP looks after, and those that it was told to leave alone. A failure of CIPP's comes with status
* 200 and a tenant without an id, and a role that sees some tenants only gets a shorter list without a word.
* @throws RingfenceError bad-input, permission-missing, bad-response, no-network, …
*/
async function readCippTenants(api, options) {
	const wire = {
		...options,
		endpoint: resolveEndpoint(options.tenant, api.url, options),
		time: options.time ?? realTime,
		fetch: options.fetch ?? globalThis.fetch
	};
	const tokens = options.tokens ?? createTokens(api.clientId.toLowerCase(), wire);
	const transport = createTransport({
		...wire,
		tokens
	});
	const [rows, excluded] = await Promise.all([readRows(transport, listed, "CIPP.Core.Read"), readExcluded(transport)]);
	const tenants = rows.filter((row) => row["customerId"] !== allTenants);
	return {
		tenants: tenants.map((row) => tenantOf(transport, row)),
		complete: tenants.length < rows.length,
		...excluded
	};
}
/** Where CIPP does not tell what is excluded, it stays unknown why it does not list a tenant. */
async function readExcluded(transport) {
	try {
		return { excluded: (await readRows(transport, exclusions, "CIPP.AppSettings.ReadWrite", fewTries)).map((row) => tenantOf(transport, row)) };
	} catch (error) {
		if (!(error instanceof RingfenceError)) throw error;
		return {
			excluded: [],
			refusal: withoutTenant(transport, error)
		};
	}
}
async function readRows(transport, name, permission, tries) {
	const answer = await transport.get(name, tries);
	const rows = answer.status === 200 && answer.kind === "json" ? rowsOf(answer.value) : void 0;
	if (rows === void 0) throw await explainAnswer(transport, name, permission, answer);
	return rows.filter((row) => row !== null).map((row) => objectOf(transport, row));
}
function objectOf(transport, row) {
	if (isJsonObject(row)) return row;
	throw noTenant(transport, String(row));
}
function tenantOf(transport, row) {
	const id = textAt(row, "customerId");
	if (!guid$1.test(id)) throw noTenant(transport, textAt(row, "Results") || textAt(row, "displayName"));
	return {
		id: id.toLowerCase(),
		name: textAt(row, "displayName"),
		direct: row["delegatedPrivilegeStatus"] === "directTenant"
	};
}
function noTenant({ tenant }, said) {
	const text = `CIPP answered 200 to the list of tenants with something that is none: “${showText(said)}”.`;
	return tenantError(tenant, "bad-response", text, { hint: "In CIPP, run the permission check under Application Settings; the reason stands in its log (Logbook)." });
}
// src/entra/customers.ts
/** The most that a page may hold: learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers */
const list = "/tenantRelationships/delegatedAdminCustomers?$top=300";
/** Needed in the MSP's tenant alone; the same page. */
const permission = "DelegatedAdminRelationship.Read.All";
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/**
* The customers with which the MSP has a delegated admin relationship (GDAP); Entra takes one off the list when the
* last relationship ends. Tenants that CIPP signs in to directly are not among them.
* @throws RingfenceError permission-missing, bad-response for an entry without a tenant id, and whatever a read throws
*/
async function readCustomers(msp, options) {
	const { graph } = openGraph(msp, options);
	return (await listAll(graph, list, permission)).map((object) => customerOf(object, msp));
}
function customerOf(object, msp) {
	const id = stringAt(object, "tenantId") ?? "";
	if (guid.test(id)) return {
		id: id.toLowerCase(),
		name: stringAt(object, "displayName") ?? ""
	};
	throw tenantError(msp, "bad-response", "Graph's list of customers has an entry without a tenant id.", { hint: "Run again; if it stays, report it." });
}
// src/plan/coverage.ts
/**
* Compares the client files with the MSP's customers. Nothing is concluded from a source that could not be read, and
* nobody is missed because a source that shows a part only does not show them.
*/
function compareCoverage(sources) {
	const { written, graph, cipp } = sources;
	const known = knownOf(sources);
	const ids = /* @__PURE__ */ new Set([...known.graph.keys(), ...known.cipp.keys()]);
	const unwritten = [...ids].filter((id) => !known.files.has(id)).map((id) => foundCustomer(id, known));
	const isExcluded = ({ id }) => known.excluded.has(id) && !known.cipp.has(id);
	const unlisted = written.filter(({ id }) => !isListed(id.toLowerCase(), known));
	const isGone = ({ access }) => known.graphRead && (access === "gdap" || known.cippComplete);
	return {
		files: written.length,
		customers: ids.size,
		missing: byName(unwritten.filter((one) => !isExcluded(one))),
		leftAlone: byName(unwritten.filter(isExcluded).map(({ id, name }) => ({
			id,
			name
		}))),
		gone: byName(unlisted.filter(isGone)),
		unknown: byName(unlisted.filter((file) => !isGone(file))),
		disagreements: byName([...sourcesDisagree(ids, known), ...filesDisagree(known)]),
		unread: [...unreadOf("graph", graph), ...unreadOf("cipp", cipp)],
		...cipp?.value && { cipp: {
			complete: cipp.value.complete,
			...refusalOf(cipp.value)
		} }
	};
}
function knownOf({ msp, written, graph, cipp }) {
	const own = msp.id.toLowerCase();
	const index = (customers = []) => {
		const all = customers.map((one) => ({
			...one,
			id: one.id.toLowerCase()
		}));
		return new Map(all.filter(({ id }) => id !== own).map((one) => [one.id, one]));
	};
	return {
		graph: index(graph.value),
		cipp: index(cipp?.value?.tenants),
		excluded: index(cipp?.value?.excluded),
		files: index(written),
		graphRead: graph.value !== void 0,
		cippComplete: cipp?.value?.complete === true
	};
}
function foundCustomer(id, { graph, cipp }) {
	return {
		id,
		name: graph.get(id)?.name || cipp.get(id)?.name || "",
		inGraph: graph.has(id),
		inCipp: cipp.has(id)
	};
}
function isListed(id, { graph, cipp, excluded }) {
	return graph.has(id) || cipp.has(id) || excluded.has(id);
}
function sourcesDisagree(ids, known) {
	const { graph, cipp, excluded, files, graphRead, cippComplete } = known;
	return [...ids].flatMap((id) => {
		const { name } = foundCustomer(id, known);
		const position = files.get(id)?.position;
		const told = {
			id,
			name,
			...position && { position }
		};
		if (cippComplete && !cipp.has(id) && !excluded.has(id)) return [{
			kind: "not-in-cipp",
			...told
		}];
		return graphRead && !graph.has(id) && cipp.get(id)?.direct === false ? [{
			kind: "not-in-graph",
			...told
		}] : [];
	});
}
function filesDisagree({ files, cipp, excluded }) {
	return [...files.values()].flatMap(({ id, name, access, position }) => {
		const tenant = cipp.get(id);
		if (tenant === void 0) return excluded.has(id) ? [{
			kind: "excluded",
			id,
			name,
			position
		}] : [];
		return tenant.direct === (access === "direct") ? [] : [{
			kind: "other-access",
			id,
			name,
			position
		}];
	});
}
function unreadOf(source, told) {
	if (told === void 0 || told.value !== void 0) return [];
	return [{
		source,
		message: told.message,
		hint: told.hint
	}];
}
function refusalOf({ refusal }) {
	return refusal === void 0 ? {} : { refusal };
}
function byName(customers) {
	return [...customers].sort((a, b) => compareTexts(a.name.toLowerCase(), b.name.toLowerCase()) || compareTexts(a.id, b.id));
}
// src/commands/coverage.ts
/**
* Compares the client files with the customers that Graph names in the MSP's tenant, and with CIPP's tenants where
* cipp.api is configured. Reads only. A source that cannot be read is told in the result, not thrown.
*/
async function coverage(context) {
	const { estate, problems } = await loadEstate(context.policies);
	if (!estate) return {
		problems,
		exitCode: 1
	};
	const compared = await compareWithCustomers(estate, context);
	return {
		problems: [],
		coverage: compared,
		exitCode: coverageExitCode(compared)
	};
}
/** The same for an estate that is at hand, as for the drift issue. */
async function compareWithCustomers(estate, context) {
	const { environment, clientId, onSecret, log } = context;
	const { tenant: msp, cipp } = estate.msp.value;
	const onRetry = (message) => log.info(message);
	const shared = {
		cloud: resolveCloud(environment),
		environment,
		onSecret,
		onRetry
	};
	const api = context.cippUrl === false ? void 0 : cipp?.api;
	const [customers, tenants] = await Promise.all([told(() => readCustomers(msp, {
		...shared,
		clientId
	})), api && told(() => readCippWhereAllowed(api, context.cippUrl, {
		...shared,
		tenant: msp
	}))]);
	return compareCoverage({
		msp,
		written: estate.clients.map((client) => ({
			...client.value.tenant,
			access: client.value.cippAccess,
			position: client.at(["tenant", "id"])
		})),
		graph: customers,
		cipp: tenants
	});
}
async function readCippWhereAllowed(api, pinned, options) {
	const refusal = whyNotSignIn(api.url, pinned);
	if (refusal) throw refusal;
	return await readCippTenants(api, options);
}
async function told(read) {
	try {
		return { value: await read() };
	} catch (error) {
		if (!(error instanceof RingfenceError)) throw error;
		return {
			message: error.message,
			hint: error.hint
		};
	}
}
export { coverage };
