import type { Path, Problem } from "./model.ts";
import { showPath } from "./quote.ts";

interface Choice {
	readonly code: string;
	/** What follows the path. */
	readonly says: string;
	readonly hint: string;
}

/** Where the schemas let a value be one of several things: by its key, or by the list that it is an entry of. */
const choices: Readonly<Record<string, Choice>> = {
	technicians: {
		code: "missing-key",
		says: "names nobody: it needs groups, users or both.",
		hint: "Add groups: [CIPP Technicians].",
	},
	conditions: {
		code: "missing-key",
		says: "needs users, or clientApplications for workload identities.",
		hint: "Add users with includeUsers, includeGroups or includeRoles.",
	},
	apps: {
		code: "wrong-type",
		says: "is all, cipp, or a list of application names or ids.",
		hint: "Write apps: all.",
	},
	"namedLocations[]": {
		code: "location-kind",
		says: "needs either ipRanges or countriesAndRegions, and not both.",
		hint: "Make two named locations where you need both.",
	},
	"removed[]": {
		code: "missing-key",
		says: "names one object to delete: a policy or a namedLocation.",
		hint: "Write policy: <name> or namedLocation: <name>.",
	},
	"ipRanges[]": {
		code: "wrong-type",
		says: "is none of the three forms of a range.",
		hint: "Write text as in 203.0.113.0/24, or cidrAddress, or lowerAddress and upperAddress.",
	},
};

/** What to say where a value could be one of several things and is none of them. */
export function explainChoice(path: Path): Pick<Problem, "code" | "message" | "hint"> | undefined {
	const last = path.at(-1);
	const choice = choices[typeof last === "number" ? `${path.at(-2)}[]` : String(last)];
	return choice && { code: choice.code, message: `${showPath(path)} ${choice.says}`, hint: choice.hint };
}
