import { createHash } from "node:crypto";
import { ACTIONS, type GitHubApp, type GitHubState, nextId, type Token } from "./state.ts";

/** A job's `permissions:`. What is not named is none, as in a workflow that names any. */
export type Permissions = Readonly<Record<string, "read" | "write" | "none">>;

export interface TokenOptions {
	readonly permissions: Permissions;
	/** Default: GitHub Actions. */
	readonly app?: GitHubApp;
}

/** Everything a workflow can ask for that this GitHub has a use for, in full. */
export const ALL_PERMISSIONS: Permissions = {
	actions: "write",
	checks: "write",
	contents: "write",
	issues: "write",
	"pull-requests": "write",
};

export function issueToken(state: GitHubState, { permissions, app = ACTIONS }: TokenOptions): Token {
	const value = `ghs_${createHash("sha256")
		.update(`token ${nextId(state)}`)
		.digest("hex")
		.slice(0, 36)}`;
	const token: Token = {
		value,
		app,
		permissions: new Map([
			["metadata", "read"],
			...Object.entries(permissions).map(([name, level]) => [name.replaceAll("-", "_"), level] as const),
		]),
		issuedAt: state.clock(),
		used: 0,
	};
	state.tokens.set(value, token);
	return token;
}

/** @param accepted as in "issues=write; pull_requests=write,contents=read"; an empty text is within anyone's reach */
export function isPermitted({ permissions }: Token, accepted: string): boolean {
	return accepted.split(";").some((set) =>
		set
			.split(",")
			.map((one) => one.trim())
			.filter((one) => one !== "")
			.every((one) => {
				const [name = "", level] = one.split("=");
				const held = permissions.get(name);
				return held === "write" || (held === "read" && level === "read");
			}),
	);
}
