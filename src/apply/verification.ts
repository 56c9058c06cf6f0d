import type { Change, TenantPlan } from "../plan/plan.ts";
import type { DoneChange, TenantOutcome } from "./outcome.ts";

export interface VerificationOptions {
	/** Plans the tenant again, from a fresh read. */
	readonly replan: () => Promise<TenantPlan>;
	/** In milliseconds. */
	readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Fresh objects can take a while to show, so a plan that is not empty is made again before it is believed. */
const waits = [0, 2_000, 4_000, 8_000, 15_000];
/** Deleted policies were seen listed for up to three minutes. */
const waitsForDeletions = [30_000, 60_000, 60_000];

/** Plans again until nothing is left to do, or nothing more is to be hoped for. */
export async function verify(
	done: readonly DoneChange[],
	{ replan, sleep }: VerificationOptions,
): Promise<Pick<TenantOutcome, "status" | "remaining" | "reason">> {
	const deleted = new Set(done.filter(({ change }) => change.action === "delete").map(({ id }) => id));
	let remaining: readonly Change[] = [];
	for (const wait of [...waits, ...waitsForDeletions]) {
		const onlyGone =
			remaining.length > 0 &&
			remaining.every(({ action, id }) => action === "delete" && deleted.has(`${id}`));
		if (wait >= 30_000 && !onlyGone) break;
		if (wait > 0) await sleep(wait);
		const plan = await replan();
		if (plan.status === "unreadable") {
			const why = plan.error?.message ?? "the tenant could not be read";
			return { status: "failed", remaining: [], reason: notVerified(why) };
		}
		remaining = plan.changes;
		if (remaining.length === 0 && plan.status === "ready") return { status: "applied", remaining };
	}
	const what = remaining.map(({ action, name }) => `${action} "${name}"`).join(", ");
	const why = what === "" ? "the checks found new errors" : `still to do: ${what}`;
	return { status: "failed", remaining, reason: notVerified(why) };
}

function notVerified(why: string) {
	return {
		code: "not-verified",
		message: `Everything was written, but the plan made afterwards does not confirm it: ${why}.`,
		hint: "Run the plan again. If it stays this way, somebody else is changing the same objects, or Microsoft Graph did not keep what it was sent.",
	};
}
