import type { MspFile, Technicians } from "../policy/generated/types.ts";
import type { Located } from "../policy/model.ts";
import { graphState, keep } from "./entry.ts";
import type { DesiredPolicy } from "./tenant.ts";

/**
 * Part A: technicians are blocked in all kinds of client from every location except the trusted ones. Every
 * break-glass account is excluded, always.
 */
export function techniciansPolicy(file: Located<MspFile>, technicians: Technicians): DesiredPolicy {
	const base = ["cipp", "technicians"] as const;
	const sources: Record<string, readonly (string | number)[]> = {
		displayName: [...base, "policy"],
		state: [...base, "state"],
		"conditions.users.includeGroups": [...base, "groups"],
		"conditions.users.includeUsers": [...base, "users"],
		"conditions.users.excludeUsers": ["breakGlass", "users"],
		"conditions.applications.includeApplications": [...base, "apps"],
		"conditions.locations.excludeLocations": [...base, "allowFrom"],
		"conditions.locations": [...base, "allowFrom"],
	};
	return {
		kind: "conditionalAccessPolicy",
		part: "A",
		name: technicians.policy,
		...keep(technicians),
		position: file.at(base),
		at: (path) => {
			const last = path.at(-1);
			const item = typeof last === "number" ? [last] : [];
			const source = sources[path.filter((step) => typeof step === "string").join(".")];
			return file.at(source ? [...source, ...item] : base);
		},
		cippApplications: technicians.apps === "cipp",
		body: {
			displayName: technicians.policy,
			state: graphState(technicians.state),
			conditions: {
				users: {
					includeUsers: technicians.users ?? [],
					includeGroups: technicians.groups ?? [],
					excludeUsers: file.value.breakGlass?.users ?? [],
				},
				applications: { includeApplications: applications(technicians.apps) },
				clientAppTypes: ["all"],
				locations: { includeLocations: ["All"], excludeLocations: technicians.allowFrom },
			},
			grantControls: { operator: "OR", builtInControls: ["block"] },
		},
	};
}

function applications(apps: Technicians["apps"]): string[] {
	if (apps === "all") return ["All"];
	return apps === "cipp" ? [] : apps;
}
