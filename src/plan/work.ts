import type { Change, Plan, TenantPlan } from "./plan.ts";

/** Whether an apply has anything to write: a tenant that is blocked or could not be read is left as it is. */
export function hasWork({ status, changes }: Pick<TenantPlan, "status" | "changes">): boolean {
	return status === "ready" && changes.length > 0;
}

/** What an apply will do: the changes of all tenants but those that are blocked. */
export function workOf({ tenants }: Pick<Plan, "tenants">): Change[] {
	return tenants.filter(hasWork).flatMap(({ changes }) => changes);
}
