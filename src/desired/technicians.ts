import type { MspFile, Technicians } from "../policy/generated/types.ts";
import type { Located, Path } from "../policy/model.ts";
import { graphState, keep } from "./entry.ts";
import type { DesiredPolicy } from "./tenant.ts";

/**
 * Part A: technicians are blocked in all kinds of client from every location except the trusted ones. Every
 * break-glass account is excluded, always.
 */
export function techniciansPolicy(file: Located<MspFile>, technicians: Technicians): DesiredPolicy {
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

const base = ["cipp", "technicians"] as const;

/** What of the YAML each property comes from. */
const sources: { readonly [property: string]: Path } = {
	id: [...base, "id"],
	displayName: [...base, "policy"],
	state: [...base, "state"],
	"conditions.users.includeGroups": [...base, "groups"],
	"conditions.users.includeUsers": [...base, "users"],
	"conditions.users.excludeUsers": ["breakGlass", "users"],
	"conditions.applications.includeApplications": [...base, "apps"],
	"conditions.locations.excludeLocations": [...base, "allowFrom"],
	"conditions.locations": [...base, "allowFrom"],
};

function source(path: Path): Path {
	const found = sources[path.filter((step) => typeof step === "string").join(".")];
	return found ? [...found, ...path.filter((step) => typeof step === "number")] : base;
}

function applications(apps: Technicians["apps"]): string[] {
	if (apps === "all") return ["All"];
	return apps === "cipp" ? [] : apps;
}
