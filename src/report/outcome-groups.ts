import type { TenantOutcome } from "../apply/outcome.ts";
import { withoutOwn } from "./tenant-signature.ts";

/** Tenants that could not be read for one and the same reason, told once; any other outcome is alone in its group. */
export interface OutcomeGroup {
	/** The first, which is shown. */
	readonly outcome: TenantOutcome;
	readonly members: readonly TenantOutcome[];
}

/** Two alike are sooner read than a group explained. */
const fewest = 3;

/** Takes tenants together, each group where its first tenant stood. */
export function groupOutcomes(outcomes: readonly TenantOutcome[]): OutcomeGroup[] {
	const keys = outcomes.map(keyOf);
	const found = new Map<string, TenantOutcome[]>();
	for (const [index, outcome] of outcomes.entries()) {
		const key = keys[index];
		if (key !== undefined) found.set(key, [...(found.get(key) ?? []), outcome]);
	}
	return outcomes.flatMap((outcome, index): OutcomeGroup[] => {
		const members = found.get(keys[index] ?? "") ?? [];
		if (members.length < fewest) return [{ outcome, members: [outcome] }];
		return members[0] === outcome ? [{ outcome, members }] : [];
	});
}

/** The reason without the tenant's own name and id. */
function keyOf({ tenant, status, reason }: TenantOutcome): string | undefined {
	if (status !== "unreadable" || reason === undefined) return undefined;
	const own = { tenant, position: { file: "" } };
	return JSON.stringify([withoutOwn(reason.message, own), withoutOwn(reason.hint ?? "", own)]);
}
