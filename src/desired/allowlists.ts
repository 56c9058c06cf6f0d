import type { MspFile } from "../policy/generated/types.ts";
import type { Located } from "../policy/model.ts";
import type { DesiredAllowlist, LocationRange, WrittenRange } from "./tenant.ts";

/** Part C: the addresses of every API client and role, those of trusted locations included. */
export function writtenAllowlists(file: Located<MspFile>): DesiredAllowlist[] {
	const { apiClients = [], roles = [] } = file.value.cipp ?? {};
	return [
		...apiClients.map(({ name, clientId, unrestricted, ...entry }, index): DesiredAllowlist => {
			const base = ["cipp", "apiClients", index] as const;
			return {
				kind: "apiClient",
				name,
				id: clientId.toLowerCase(),
				unrestricted: unrestricted === true,
				ranges: rangesOf(file, entry),
				position: file.at(base),
			};
		}),
		...roles.map(({ role, ...entry }, index): DesiredAllowlist => {
			const base = ["cipp", "roles", index] as const;
			return {
				kind: "cippRole",
				name: role,
				id: role.toLowerCase(),
				unrestricted: false,
				ranges: rangesOf(file, entry),
				position: file.at(base),
			};
		}),
	];
}

interface Entry {
	readonly allowFrom?: readonly string[];
	readonly ipRanges?: readonly string[];
}

function rangesOf(file: Located<MspFile>, entry: Entry): string[] {
	return [...locationsOf(file, entry).map(({ text }) => text), ...(entry.ipRanges ?? [])];
}

function locationsOf(file: Located<MspFile>, { allowFrom = [] }: Entry): LocationRange[] {
	return (file.value.trustedLocations ?? [])
		.filter(({ name }) => allowFrom.includes(name))
		.flatMap(({ name, ipRanges }) => ipRanges.map((text) => ({ text, location: name })));
}

/** The ranges that the allowlists write themselves; those of trusted locations stand with the locations. */
export function allowlistRanges(file: Located<MspFile>): WrittenRange[] {
	const { apiClients = [], roles = [] } = file.value.cipp ?? {};
	const own = (list: "apiClients" | "roles", index: number, owner: string, entry: Entry) => {
		const beside = locationsOf(file, entry);
		return (entry.ipRanges ?? []).map((text, at) => ({
			text,
			owner,
			position: file.at(["cipp", list, index, "ipRanges", at]),
			...(beside.length === 0 ? {} : { beside }),
		}));
	};
	return [
		...apiClients.flatMap((entry, index) => own("apiClients", index, entry.name, entry)),
		...roles.flatMap((entry, index) => own("roles", index, entry.role, entry)),
	];
}
