import type { MspFile, ServiceAccount } from "../policy/generated/types.ts";
import type { Located } from "../policy/model.ts";
import { graphState, keep } from "./entry.ts";
import type { DesiredPolicy } from "./tenant.ts";

/**
 * Part B: MFA at every sign-in of the CIPP service account, for all applications and from anywhere. It has no
 * location condition because CIPP itself signs in with this account, from Azure's addresses.
 */
export function serviceAccountPolicy(file: Located<MspFile>, account: ServiceAccount): DesiredPolicy {
	const base = ["cipp", "serviceAccount"] as const;
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
				clientAppTypes: ["all"],
			},
			grantControls: { operator: "OR", builtInControls: ["mfa"] },
			sessionControls: {
				signInFrequency: {
					isEnabled: true,
					frequencyInterval: "everyTime",
					authenticationType: "primaryAndSecondaryAuthentication",
				},
			},
		},
	};
}
