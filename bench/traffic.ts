import type { SandboxRequest } from "../src/sandbox/request-log.ts";

/** The requests of one tenant, by what they are for. */
export interface Traffic {
	readonly signIn: number;
	readonly conditionalAccess: number;
	readonly batch: number;
	readonly other: number;
	/** Answers 429, of the requests above. */
	readonly throttled: number;
}

/** Requests by tenant; each tenant's sign-in asks the runner for one token beside, which names no tenant. */
export function trafficOf(log: readonly SandboxRequest[]): ReadonlyMap<string, Traffic> {
	const tenants = new Map<string, Traffic>();
	for (const request of log) {
		const { tenant, batched, status } = request;
		if (tenant === undefined || batched === true) continue;
		const kind = kindOf(request.path);
		const before = tenants.get(tenant) ?? {
			signIn: 0,
			conditionalAccess: 0,
			batch: 0,
			other: 0,
			throttled: 0,
		};
		const throttled = before.throttled + (status === 429 ? 1 : 0);
		tenants.set(tenant, { ...before, [kind]: before[kind] + 1, throttled });
	}
	return tenants;
}

function kindOf(path: string): "signIn" | "conditionalAccess" | "batch" | "other" {
	if (path.includes("/identity/conditionalAccess/")) return "conditionalAccess";
	if (path.endsWith("/$batch")) return "batch";
	return path.startsWith("/v1.0/") ? "other" : "signIn";
}
