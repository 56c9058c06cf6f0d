import type { ClientFile, MspFile } from "../policy/generated/types.ts";
import type { Estate, Located } from "../policy/model.ts";
import { allowlistRanges, writtenAllowlists } from "./allowlists.ts";
import { serviceAccountPolicy } from "./service-account.ts";
import { techniciansPolicy } from "./technicians.ts";
import type { CippAccess, DesiredTenant, NamedUser, Removal, WrittenAcceptance } from "./tenant.ts";
import { trustedLocations } from "./trusted-locations.ts";
import { locationRanges, writtenLocations, writtenPolicies } from "./written.ts";

/** The tenants of an estate, the MSP's own first, with the objects that each must have. */
export function compileEstate(estate: Estate): DesiredTenant[] {
	return withNamesakes([
		compileMsp(estate.msp),
		...estate.clients.map((file) => compileClient(file, estate.msp.value.tenant)),
	]);
}

/** Names are how people pick a tenant and read a plan, in upper or lower case. */
function withNamesakes(tenants: readonly DesiredTenant[]): DesiredTenant[] {
	const plain = ({ name }: DesiredTenant) =>
		name.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
	const byName = new Map<string, DesiredTenant[]>();
	for (const tenant of tenants) byName.set(plain(tenant), [...(byName.get(plain(tenant)) ?? []), tenant]);
	const shared = [...byName.values()].filter((some) => some.length > 1);
	const namesakes = new Map(
		shared.flatMap((some) =>
			some.map((tenant) => [
				tenant,
				some.filter((other) => other !== tenant).map(({ position }) => position),
			]),
		),
	);
	return tenants.map((tenant) => ({ ...tenant, namesakes: namesakes.get(tenant) ?? [] }));
}

/** Parts A and B become policies like any other written one, so that one engine carries out everything. */
export function compileMsp(file: Located<MspFile>): DesiredTenant {
	const { cipp } = file.value;
	const namedLocations = [...trustedLocations(file), ...writtenLocations(file)];
	const technicians = cipp?.technicians && techniciansPolicy(file, cipp.technicians);
	const serviceAccount = cipp?.serviceAccount && serviceAccountPolicy(file, cipp.serviceAccount);
	return {
		...common(file),
		kind: "msp",
		namedLocations,
		policies: [technicians, serviceAccount]
			.filter((policy) => policy !== undefined)
			.concat(writtenPolicies(file)),
		ranges: [...namedLocations.flatMap(locationRanges), ...allowlistRanges(file)],
		cippSection: cipp && file.at(["cipp"]),
		cippApi: cipp?.api && {
			url: cipp.api.url,
			clientId: cipp.api.clientId.toLowerCase(),
			position: file.at(["cipp", "api"]),
		},
		allowlists: writtenAllowlists(file),
		serviceAccount: cipp?.serviceAccount && {
			userPrincipalName: cipp.serviceAccount.user,
			position: file.at(["cipp", "serviceAccount", "user"]),
		},
	};
}

/** @param partner the MSP, whose technicians come in as service providers */
export function compileClient(file: Located<ClientFile>, partner: MspFile["tenant"]): DesiredTenant {
	const namedLocations = writtenLocations(file);
	return {
		...common(file),
		kind: "client",
		namedLocations,
		policies: writtenPolicies(file),
		ranges: namedLocations.flatMap(locationRanges),
		serviceAccount:
			file.value.serviceAccount === undefined
				? undefined
				: { userPrincipalName: file.value.serviceAccount, position: file.at(["serviceAccount"]) },
		cippAccess: cippAccess(file, partner),
		skipPolicies: (file.value.skipPolicies ?? []).map(({ policy, id, reason }, index) => ({
			name: policy,
			...(id === undefined ? {} : { id: id.toLowerCase() }),
			reason,
			position: file.at(["skipPolicies", index]),
		})),
	};
}

function cippAccess(file: Located<ClientFile>, partner: MspFile["tenant"]): CippAccess {
	const position = file.at(["cippAccess"]);
	if (file.value.cippAccess === "direct") return { mode: "direct", position };
	return { mode: "gdap", partnerTenantId: partner.id.toLowerCase(), partnerName: partner.name, position };
}

function common(file: Located<MspFile | ClientFile>) {
	const { tenant, breakGlass, accept, removed } = file.value;
	return {
		id: tenant.id.toLowerCase(),
		name: tenant.name,
		position: file.at(["tenant"]),
		breakGlass: (breakGlass?.users ?? []).map(
			(userPrincipalName, index): NamedUser => ({
				userPrincipalName,
				position: file.at(["breakGlass", "users", index]),
			}),
		),
		acceptances: (accept ?? []).map(
			(acceptance, index): WrittenAcceptance => ({ ...acceptance, position: file.at(["accept", index]) }),
		),
		removals: (removed ?? []).map((removal, index): Removal => {
			const pinned = removal.id === undefined ? {} : { id: removal.id };
			const position = file.at(["removed", index]);
			return "policy" in removal
				? { kind: "conditionalAccessPolicy", name: removal.policy, ...pinned, position }
				: { kind: "namedLocation", name: removal.namedLocation, ...pinned, position };
		}),
	};
}
