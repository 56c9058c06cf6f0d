import type { SandboxRequest } from "../../../src/sandbox/request-log.ts";

type Kind = "sign-in" | "conditional-access" | "batch" | "inside-batch" | "other";

/** What a request is for: the runner's OIDC token counts as sign-in. */
function kindOf({ path, batched }: Pick<SandboxRequest, "path" | "batched">): Kind {
	if (batched === true) return "inside-batch";
	if (path.includes("/identity/conditionalAccess/")) return "conditional-access";
	if (path.endsWith("/$batch")) return "batch";
	return path.startsWith("/v1.0/") ? "other" : "sign-in";
}

function isRead(request: SandboxRequest): boolean {
	return request.method === "GET" || kindOf(request) === "batch" || kindOf(request) === "sign-in";
}

/** Everything that could have changed a tenant, or this tenant alone. */
export function writesIn(log: readonly SandboxRequest[], id?: string): readonly string[] {
	return log
		.filter((request) => !isRead(request) && (id === undefined || request.tenant === id))
		.map(({ method, path }) => `${method} ${path}`);
}

export function countKinds(log: readonly SandboxRequest[]): Readonly<Record<Kind, number>> {
	const counts = { "sign-in": 0, "conditional-access": 0, batch: 0, "inside-batch": 0, other: 0 };
	for (const request of log) counts[kindOf(request)]++;
	return counts;
}
