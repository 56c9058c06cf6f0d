import type { Json, JsonObject } from "../../json.ts";
import { parseJson } from "../json-values.ts";
import { actionOf, type CippAnswer, type CippCall, property, textOf } from "./call.ts";
import { isAccepted } from "./ip-ranges.ts";
import { BUILT_IN, permissionsOf } from "./permissions.ts";
import type { CippState, RoleRow } from "./state.ts";

/** PowerShell's text of a value that goes through a pipeline: nothing for nothing, one item without its list. */
function piped(value: Json | undefined): string {
	if (value === undefined || value === null) return "";
	if (!Array.isArray(value)) return JSON.stringify(value);
	if (value.length === 0) return "";
	return JSON.stringify(value.length === 1 ? value[0] : value);
}

/** The list that a stored text holds; a single item is a list of one. */
function listOf(text: string): readonly Json[] {
	const value = parseJson(text);
	return value === undefined ? [] : [value].flat();
}

function rangesOf({ roleRanges, roleRangesReadable }: CippState, name: string): readonly Json[] {
	return roleRangesReadable ? listOf(roleRanges.get(name) ?? "") : [];
}

/** A row has a group only where one is mapped. */
function groupOf({ roleGroups }: CippState, name: string): JsonObject {
	const group = roleGroups.get(name);
	return group === undefined ? {} : { EntraGroup: { label: group.name, value: group.id } };
}

function customRow(state: CippState, name: string, row: RoleRow): JsonObject {
	return {
		PartitionKey: "CustomRoles",
		RowKey: name,
		Timestamp: "2026-01-05T08:00:00+00:00",
		Permissions: parseJson(row.permissions) ?? [],
		AllowedTenants: listOf(row.allowedTenants),
		BlockedTenants: listOf(row.blockedTenants),
		BlockedEndpoints: listOf(row.blockedEndpoints),
		...groupOf(state, name),
		IPRange: rangesOf(state, name),
	};
}

function builtInRow(state: CippState, name: string): JsonObject {
	return {
		RowKey: name,
		Permissions: { include: permissionsOf(state, name) ?? [], exclude: [] },
		AllowedTenants: ["AllTenants"],
		BlockedTenants: [],
		BlockedEndpoints: [],
		...groupOf(state, name),
		IPRange: rangesOf(state, name),
	};
}

/** Without a custom role it says so in a row, and leaves the built-in ones out. */
function readRoles(state: CippState): CippAnswer {
	if (state.roles.size === 0) return { body: [{ RowKey: "No custom roles found" }] };
	const custom = [...state.roles].map(([name, row]) => customRow(state, name, row));
	return { body: [...BUILT_IN.map((name) => builtInRow(state, name)), ...custom] };
}

/** Built-in roles with their ranges, custom ones without. */
export function listRoles({ state }: CippCall): CippAnswer {
	const groups = (name: string) => {
		const group = state.roleGroups.get(name);
		return { EntraGroup: group?.name ?? null, EntraGroupId: group?.id ?? null };
	};
	const builtIn = BUILT_IN.map((name) => ({
		RoleName: name,
		Type: "Built-In",
		Permissions: "",
		AllowedTenants: ["AllTenants"],
		BlockedTenants: [],
		...groups(name),
		IPRange: rangesOf(state, name),
	}));
	const custom = [...state.roles].map(([name, row]) => {
		const { EntraGroup, IPRange, ...rest } = customRow(state, name, row);
		return { ...rest, RoleName: name, Type: "Custom", ...groups(name) };
	});
	return { body: [...builtIn, ...custom] };
}

/** Plain texts, untrimmed; what is no range is left out without a word, and so is everything for superadmin. */
function acceptedRanges(body: Json | undefined, name: string): readonly string[] {
	if (name === "superadmin") return [];
	const sent = [property(body, "IPRange") ?? []].flat();
	return sent.filter((item) => typeof item === "string").filter(isAccepted);
}

function saveRanges(state: CippState, body: Json | undefined, name: string): readonly string[] {
	const ranges = acceptedRanges(body, name);
	if (ranges.length > 0) {
		state.roleRanges.set(name, piped(ranges));
		return [`The role '${name}' has its IP ranges.`]; // synthetic text
	}
	if (name === "superadmin" && property(body, "IPRange") !== undefined)
		return ["superadmin is never restricted."]; // synthetic text
	return state.roleRanges.delete(name) ? [`The role '${name}' has no IP ranges any more.`] : []; // synthetic text
}

/** The mapping is written in lower case, but looked for as the name was sent when it is to be removed. */
function saveGroup({ roleGroups }: CippState, body: Json | undefined, sentName: string): readonly string[] {
	const group = property(body, "EntraGroup");
	if (group !== undefined && group !== null && group !== "") {
		const saved = { id: textOf(group, "value"), name: textOf(group, "label") };
		roleGroups.set(sentName.toLowerCase(), saved);
		return [`The group '${saved.name}' has the role '${sentName}'.`]; // synthetic text
	}
	return roleGroups.delete(sentName) ? [`No group has the role '${sentName}' any more.`] : []; // synthetic text
}

function addOrUpdate({ state, body }: CippCall): CippAnswer {
	const sentName = textOf(body, "RoleName");
	if (sentName === "") return { body: { Results: "The custom role was not saved." } }; // synthetic text
	const name = sentName.toLowerCase();
	const custom = !BUILT_IN.includes(name);
	if (custom) {
		state.roles.set(name, {
			permissions: piped(property(body, "Permissions")),
			allowedTenants: piped(property(body, "AllowedTenants")),
			blockedTenants: piped(property(body, "BlockedTenants")),
			blockedEndpoints: piped(property(body, "BlockedEndpoints")),
		});
	}
	const saved = custom ? [`The custom role ${name} was saved.`] : []; // synthetic text
	return {
		body: { Results: [...saved, ...saveRanges(state, body, name), ...saveGroup(state, body, sentName)] },
	};
}

/** Everything is looked up by the name as sent. */
function deleteRole({ state, body }: CippCall): CippAnswer {
	const name = textOf(body, "RoleName");
	if (!state.roles.delete(name)) return { status: 500, text: "There is no such role." }; // synthetic text
	state.roleGroups.delete(name);
	state.roleRanges.delete(name);
	return { body: { Results: "The custom role was deleted." } }; // synthetic text
}

/** Replaces a role as a whole, deletes one, or reads them all. */
export function customRole(call: CippCall): CippAnswer {
	if (/^(anonymous|authenticated)$/i.test(textOf(call.body, "RoleName"))) {
		return { status: 500, text: "A role cannot have this name." }; // synthetic text
	}
	switch (actionOf(call)) {
		case "addupdate":
			return addOrUpdate(call);
		case "delete":
			return deleteRole(call);
		default:
			return readRoles(call.state);
	}
}
