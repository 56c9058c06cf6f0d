import { type JsonObject, textAt } from "../../json.ts";
import { isBlocking } from "../policy-facets.ts";
import { canonicalPolicy } from "../policy-shape.ts";
import type { CheckContext } from "./context.ts";

/** The live policies that the file does not name, canonical. */
export function unwritten({ observed, unmanaged }: CheckContext): JsonObject[] {
	const ids = new Set(unmanaged.map(({ id }) => id));
	return observed.policies.filter((policy) => ids.has(textAt(policy, "id"))).map(canonicalPolicy);
}

/** Every policy that the tenant will have after the plan, canonical, whether the file names it or not. */
export function policiesAfter({ observed, changes }: CheckContext): JsonObject[] {
	const all = changes.filter(({ kind }) => kind === "conditionalAccessPolicy");
	const changed = new Map(all.map((change) => [change.id, change.after]));
	const kept = observed.policies.flatMap((policy): JsonObject[] => {
		const after = changed.get(textAt(policy, "id"));
		if (after === undefined) return [canonicalPolicy(policy)];
		return after === null ? [] : [after];
	});
	const created = all.filter(({ action }) => action === "create").map(({ after }) => after);
	return [...kept, ...created.filter((after) => after !== null)];
}

/** On, and blocking. */
export const isEnforced = (policy: JsonObject) => textAt(policy, "state") === "enabled" && isBlocking(policy);
