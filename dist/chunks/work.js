// src/plan/work.ts
/** Whether an apply has anything to write: a tenant that is blocked or could not be read is left as it is. */
function hasWork({ status, changes }) {
	return status === "ready" && changes.length > 0;
}
/** What an apply will do: the changes of all tenants but those that are blocked. */
function workOf({ tenants }) {
	return tenants.filter(hasWork).flatMap(({ changes }) => changes);
}
export { workOf as n, hasWork as t };
