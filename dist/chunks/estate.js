import { n as isJsonObject, r as jsonOf, t as isJsonList } from "./json.js";
import { t as RingfenceError } from "./errors.js";
import { t as loadEstate } from "./load.js";
// src/desired/entry.ts
/** The two keys that tie an entry to an object that already exists, where they are written. */
function keep(entry) {
	return {
		...entry.id === void 0 ? {} : { id: entry.id.toLowerCase() },
		...entry.renamedFrom === void 0 ? {} : { renamedFrom: entry.renamedFrom }
	};
}
const states = {
	"report-only": "enabledForReportingButNotEnforced",
	enabled: "enabled",
	disabled: "disabled"
};
/** Microsoft Graph's word for a policy state of the YAML. */
function graphState(state) {
	return states[state];
}
// src/desired/written.ts
/** The named locations of a file's `conditionalAccess` section. */
function writtenLocations(file) {
	return (file.value.conditionalAccess?.namedLocations ?? []).map((body, index) => {
		const base = [
			"conditionalAccess",
			"namedLocations",
			index
		];
		return {
			kind: "namedLocation",
			part: "other",
			name: body.displayName,
			...keep(body),
			position: file.at(base),
			at: (path) => file.at([...base, ...path]),
			body: jsonOf(body)
		};
	});
}
/** The policies of a file's `conditionalAccess` section. */
function writtenPolicies(file) {
	return (file.value.conditionalAccess?.policies ?? []).map((body, index) => {
		const base = [
			"conditionalAccess",
			"policies",
			index
		];
		return {
			kind: "conditionalAccessPolicy",
			part: "other",
			name: body.displayName,
			...keep(body),
			position: file.at(base),
			at: (path) => file.at([...base, ...path]),
			cippApplications: false,
			body: jsonOf(body)
		};
	});
}
/** The ranges of a location, in either of Graph's forms. */
function locationRanges(location) {
	const ranges = location.body["ipRanges"];
	if (!isJsonList(ranges)) return [];
	return ranges.flatMap((range, index) => {
		const text = isJsonObject(range) ? rangeText(range) : range;
		const position = location.at(["ipRanges", index]);
		return typeof text === "string" ? [{
			text,
			owner: location.name,
			position
		}] : [];
	});
}
function rangeText({ cidrAddress, lowerAddress, upperAddress }) {
	if (typeof lowerAddress !== "string" || typeof upperAddress !== "string") return cidrAddress;
	return `${lowerAddress}-${upperAddress}`;
}
// src/desired/allowlists.ts
/** Part C: the addresses of every API client and role, those of trusted locations included. */
function writtenAllowlists(file) {
	const { apiClients = [], roles = [] } = file.value.cipp ?? {};
	return [...apiClients.map(({ name, clientId, unrestricted, ...entry }, index) => {
		const base = [
			"cipp",
			"apiClients",
			index
		];
		return {
			kind: "apiClient",
			name,
			id: clientId.toLowerCase(),
			unrestricted: unrestricted === true,
			ranges: rangesOf(file, entry),
			position: file.at(base)
		};
	}), ...roles.map(({ role, ...entry }, index) => {
		const base = [
			"cipp",
			"roles",
			index
		];
		return {
			kind: "cippRole",
			name: role,
			id: role.toLowerCase(),
			unrestricted: false,
			ranges: rangesOf(file, entry),
			position: file.at(base)
		};
	})];
}
function rangesOf(file, entry) {
	return [...locationsOf(file, entry).map(({ text }) => text), ...entry.ipRanges ?? []];
}
function locationsOf(file, { allowFrom = [] }) {
	return (file.value.trustedLocations ?? []).filter(({ name }) => allowFrom.includes(name)).flatMap(({ name, ipRanges }) => ipRanges.map((text) => ({
		text,
		location: name
	})));
}
/** The ranges that the allowlists write themselves; those of trusted locations stand with the locations. */
function allowlistRanges(file) {
	const { apiClients = [], roles = [] } = file.value.cipp ?? {};
	const own = (list, index, owner, entry) => {
		const beside = locationsOf(file, entry);
		return (entry.ipRanges ?? []).map((text, at) => ({
			text,
			owner,
			position: file.at([
				"cipp",
				list,
				index,
				"ipRanges",
				at
			]),
			...beside.length === 0 ? {} : { beside }
		}));
	};
	return [...apiClients.flatMap((entry, index) => own("apiClients", index, entry.name, entry)), ...roles.flatMap((entry, index) => own("roles", index, entry.role, entry))];
}
// src/desired/service-account.ts
/**
* Part B: MFA at every sign-in of the CIPP service account, for all applications and from anywhere. It has no
* location condition because CIPP itself signs in with this account, from Azure's addresses.
*/
function serviceAccountPolicy(file, account) {
	const base = ["cipp", "serviceAccount"];
	return {
		kind: "conditionalAccessPolicy",
		part: "B",
		name: account.policy,
		...keep(account),
		position: file.at(base),
		at: (path) => {
			if (path[0] === "displayName") return file.at([...base, "policy"]);
			if (path[0] === "state" || path[0] === "id") return file.at([...base, path[0]]);
			if (path.includes("includeUsers")) return file.at([...base, "user"]);
			return file.at(base);
		},
		cippApplications: false,
		body: {
			displayName: account.policy,
			state: graphState(account.state),
			conditions: {
				users: { includeUsers: [account.user] },
				applications: { includeApplications: ["All"] },
				clientAppTypes: ["all"]
			},
			grantControls: {
				operator: "OR",
				builtInControls: ["mfa"]
			},
			sessionControls: { signInFrequency: {
				isEnabled: true,
				frequencyInterval: "everyTime",
				authenticationType: "primaryAndSecondaryAuthentication"
			} }
		}
	};
}
// src/desired/technicians.ts
/**
* Part A: technicians are blocked in all kinds of client from every location except the trusted ones. Every
* break-glass account is excluded, always.
*/
function techniciansPolicy(file, technicians) {
	return {
		kind: "conditionalAccessPolicy",
		part: "A",
		name: technicians.policy,
		...keep(technicians),
		position: file.at(base),
		at: (path) => file.at(source(path)),
		cippApplications: technicians.apps === "cipp",
		body: {
			displayName: technicians.policy,
			state: graphState(technicians.state),
			conditions: {
				users: {
					includeUsers: technicians.users ?? [],
					includeGroups: technicians.groups ?? [],
					excludeUsers: file.value.breakGlass?.users ?? []
				},
				applications: { includeApplications: applications(technicians.apps) },
				clientAppTypes: ["all"],
				locations: {
					includeLocations: ["All"],
					excludeLocations: technicians.allowFrom
				}
			},
			grantControls: {
				operator: "OR",
				builtInControls: ["block"]
			}
		}
	};
}
const base = ["cipp", "technicians"];
/** What of the YAML each property comes from. */
const sources = {
	id: [...base, "id"],
	displayName: [...base, "policy"],
	state: [...base, "state"],
	"conditions.users.includeGroups": [...base, "groups"],
	"conditions.users.includeUsers": [...base, "users"],
	"conditions.users.excludeUsers": ["breakGlass", "users"],
	"conditions.applications.includeApplications": [...base, "apps"],
	"conditions.locations.excludeLocations": [...base, "allowFrom"],
	"conditions.locations": [...base, "allowFrom"]
};
function source(path) {
	const found = sources[path.filter((step) => typeof step === "string").join(".")];
	return found ? [...found, ...path.filter((step) => typeof step === "number")] : base;
}
function applications(apps) {
	if (apps === "all") return ["All"];
	return apps === "cipp" ? [] : apps;
}
// src/desired/trusted-locations.ts
/** Step 1: an IP named location, marked trusted, for each network the MSP trusts. */
function trustedLocations(file) {
	return (file.value.trustedLocations ?? []).map((location, index) => {
		const base = ["trustedLocations", index];
		return {
			kind: "namedLocation",
			part: "trusted-locations",
			name: location.name,
			...keep(location),
			position: file.at(base),
			at: ([first, ...rest]) => {
				if (first === "displayName") return file.at([...base, "name"]);
				if (first === "ipRanges" || first === "id") return file.at([
					...base,
					first,
					...rest
				]);
				return file.at(base);
			},
			body: {
				displayName: location.name,
				isTrusted: true,
				ipRanges: location.ipRanges
			}
		};
	});
}
// src/desired/compile.ts
/** The tenants of an estate, the MSP's own first, with the objects that each must have. */
function compileEstate(estate) {
	return withNamesakes([compileMsp(estate.msp), ...estate.clients.map((file) => compileClient(file, estate.msp.value.tenant))]);
}
/** Names are how people pick a tenant and read a plan, in upper or lower case. */
function withNamesakes(tenants) {
	const plain = ({ name }) => name.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
	const byName = /* @__PURE__ */ new Map();
	for (const tenant of tenants) byName.set(plain(tenant), [...byName.get(plain(tenant)) ?? [], tenant]);
	const shared = [...byName.values()].filter((some) => some.length > 1);
	const namesakes = new Map(shared.flatMap((some) => some.map((tenant) => [tenant, some.filter((other) => other !== tenant).map(({ position }) => position)])));
	return tenants.map((tenant) => ({
		...tenant,
		namesakes: namesakes.get(tenant) ?? []
	}));
}
/** Parts A and B become policies like any other written one, so that one engine carries out everything. */
function compileMsp(file) {
	const { cipp } = file.value;
	const namedLocations = [...trustedLocations(file), ...writtenLocations(file)];
	const technicians = cipp?.technicians && techniciansPolicy(file, cipp.technicians);
	const serviceAccount = cipp?.serviceAccount && serviceAccountPolicy(file, cipp.serviceAccount);
	return {
		...common(file),
		kind: "msp",
		namedLocations,
		policies: [technicians, serviceAccount].filter((policy) => policy !== void 0).concat(writtenPolicies(file)),
		ranges: [...namedLocations.flatMap(locationRanges), ...allowlistRanges(file)],
		cippSection: cipp && file.at(["cipp"]),
		cippApi: cipp?.api && {
			url: cipp.api.url,
			clientId: cipp.api.clientId.toLowerCase(),
			position: file.at(["cipp", "api"])
		},
		allowlists: writtenAllowlists(file),
		serviceAccount: cipp?.serviceAccount && {
			userPrincipalName: cipp.serviceAccount.user,
			position: file.at([
				"cipp",
				"serviceAccount",
				"user"
			])
		}
	};
}
/** @param partner the MSP, whose technicians come in as service providers */
function compileClient(file, partner) {
	const namedLocations = writtenLocations(file);
	return {
		...common(file),
		kind: "client",
		namedLocations,
		policies: writtenPolicies(file),
		ranges: namedLocations.flatMap(locationRanges),
		serviceAccount: file.value.serviceAccount === void 0 ? void 0 : {
			userPrincipalName: file.value.serviceAccount,
			position: file.at(["serviceAccount"])
		},
		cippAccess: cippAccess(file, partner),
		skipPolicies: (file.value.skipPolicies ?? []).map(({ policy, id, reason }, index) => ({
			name: policy,
			...id === void 0 ? {} : { id: id.toLowerCase() },
			reason,
			position: file.at(["skipPolicies", index])
		}))
	};
}
function cippAccess(file, partner) {
	const position = file.at(["cippAccess"]);
	if (file.value.cippAccess === "direct") return {
		mode: "direct",
		position
	};
	return {
		mode: "gdap",
		partnerTenantId: partner.id.toLowerCase(),
		partnerName: partner.name,
		position
	};
}
function common(file) {
	const { tenant, breakGlass, accept, removed } = file.value;
	return {
		id: tenant.id.toLowerCase(),
		name: tenant.name,
		position: file.at(["tenant"]),
		breakGlass: (breakGlass?.users ?? []).map((userPrincipalName, index) => ({
			userPrincipalName,
			position: file.at([
				"breakGlass",
				"users",
				index
			])
		})),
		acceptances: (accept ?? []).map((acceptance, index) => ({
			...acceptance,
			position: file.at(["accept", index])
		})),
		removals: (removed ?? []).map((removal, index) => {
			const pinned = removal.id === void 0 ? {} : { id: removal.id };
			const position = file.at(["removed", index]);
			return "policy" in removal ? {
				kind: "conditionalAccessPolicy",
				name: removal.policy,
				...pinned,
				position
			} : {
				kind: "namedLocation",
				name: removal.namedLocation,
				...pinned,
				position
			};
		})
	};
}
// src/commands/estate.ts
/**
* Reads the policies directory and compiles it.
* @throws RingfenceError where a tenant was asked for that no file describes
*/
async function loadTenants(context) {
	const { estate, problems, files } = await loadEstate(context.policies);
	if (!estate) return {
		problems,
		files
	};
	const all = compileEstate(estate);
	const means = (text, { id, name }) => [id, name.toLowerCase()].includes(text.toLowerCase());
	const selected = all.filter((tenant) => context.tenants.length === 0 || context.tenants.some((text) => means(text, tenant)));
	const missing = context.tenants.find((text) => !all.some((tenant) => means(text, tenant)));
	if (missing !== void 0) throw new RingfenceError("bad-input", `No file in ${context.policies} describes the tenant "${missing}".`, { hint: `Tenants: ${all.map(({ name }) => name).join(", ")}.` });
	return {
		problems: [],
		files,
		estate,
		tenants: inShard(selected, context.shard)
	};
}
/** Every shard gets tenants from all over the estate, always the same ones for the same files. */
function inShard(tenants, shard) {
	if (shard === void 0) return tenants;
	const order = tenants.map(({ id }) => id).sort();
	return tenants.filter(({ id }) => order.indexOf(id) % shard.count === shard.index - 1);
}
export { locationRanges as n, loadTenants as t };
