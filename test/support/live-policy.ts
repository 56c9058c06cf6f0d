import type { JsonObject } from "../../src/json.ts";
import { guid } from "./example-msp.ts";
import { readPolicy } from "./graph-model.ts";

interface Settings {
	readonly id?: string;
	readonly state?: string;
	readonly users?: JsonObject;
	readonly applications?: JsonObject;
	readonly locations?: JsonObject | null;
	/** Conditions beside users, applications and locations. */
	readonly conditions?: JsonObject;
	readonly grantControls?: JsonObject | null;
	readonly sessionControls?: JsonObject | null;
}

/** A policy as Graph answers it: MFA for everybody and everything, where nothing else is said. */
export function livePolicy(displayName: string, settings: Settings = {}): JsonObject {
	const { id = guid(700), state = "enabled", users = { includeUsers: ["All"] }, locations = null } = settings;
	return readPolicy({
		id,
		displayName,
		state,
		conditions: {
			...settings.conditions,
			users,
			applications: settings.applications ?? { includeApplications: ["All"] },
			locations,
		},
		grantControls: settings.grantControls ?? { operator: "OR", builtInControls: ["mfa"] },
		sessionControls: settings.sessionControls ?? null,
	});
}
