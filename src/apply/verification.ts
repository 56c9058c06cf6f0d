import type { Change, TenantPlan } from "../plan/plan.ts";
import { type DoneChange, isSame, type TenantOutcome } from "./outcome.ts";

export interface VerificationOptions {
	/** Plans the tenant again, from a fresh read. */
	readonly replan: () => Promise<TenantPlan>;
	/** In milliseconds. */
	readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Fresh objects can take a while to show, so a plan that is not empty is made again before it is believed. */
const waits = [2_000, 4_000, 8_000, 15_000];
/** Deleted policies were seen listed for up to three minutes. */
const waitsForDeletions = [30_000, 60_000, 60_000];

/** Plans again until nothing is left to do, or nothing more is to be hoped for. */
export async function verify(
	done: readonly DoneChange[],
	options: VerificationOptions,
): Promise<Pick<TenantOutcome, "status" | "remaining" | "reason">> {
	const isSettled = ({ changes, status }: TenantPlan) => changes.length === 0 && status === "ready";
	const plan = await planUntil({ counts: () => true, isSettled, done }, options);
	const { changes: remaining } = plan;
	if (plan.status === "unreadable") {
		return { status: "failed", remaining: [], reason: notVerified(whyUnreadable(plan)) };
	}
	if (isSettled(plan)) return { status: "applied", remaining };
	const what = remaining.map(({ action, name }) => `${action} "${name}"`).join(", ");
	const why = what === "" ? "the checks found new errors" : `still to do: ${what}`;
	return { status: "failed", remaining, reason: notVerified(why) };
}

/**
 * What a tenant still needs after some of its changes failed. A plan that is made right after the writes may list what
 * was done and cannot be seen yet, and what may have been done though no answer came back: only when it goes on to do
 * so is it believed.
 */
export async function findRemaining(
	{ done, failed }: Pick<TenantOutcome, "done" | "failed">,
	options: VerificationOptions,
): Promise<Pick<TenantOutcome, "remaining" | "reason">> {
	const tried = [...done, ...failed.filter(({ code }) => code === "uncertain")].map(({ change }) => change);
	const counts = (change: Change) => tried.some((one) => isSame(one, change));
	const isSettled = ({ changes }: TenantPlan) => !changes.some(counts);
	const plan = await planUntil({ counts, isSettled, done }, options);
	if (plan.status !== "unreadable") return { remaining: plan.changes };
	return {
		remaining: [],
		reason: {
			code: "not-verified",
			message: `What the tenant still needs is not known: ${whyUnreadable(plan)}.`,
			hint: "Run the plan again.",
		},
	};
}

interface Goal {
	/** Whether a change that a plan still lists keeps it from being settled. */
	readonly counts: (change: Change) => boolean;
	readonly isSettled: (plan: TenantPlan) => boolean;
	readonly done: readonly DoneChange[];
}

/** Makes plans until one is settled or the tenant cannot be read, for as long as waiting may help. */
async function planUntil(
	{ counts, isSettled, done }: Goal,
	{ replan, sleep }: VerificationOptions,
): Promise<TenantPlan> {
	const deleted = new Set(done.filter(({ change }) => change.action === "delete").map(({ id }) => id));
	const isGone = ({ action, id }: Change) => action === "delete" && deleted.has(`${id}`);
	const isOver = (plan: TenantPlan) => plan.status === "unreadable" || isSettled(plan);
	let plan = await replan();
	for (const wait of waits) {
		if (isOver(plan)) return plan;
		await sleep(wait);
		plan = await replan();
	}
	for (const wait of waitsForDeletions) {
		if (isOver(plan) || !plan.changes.filter(counts).every(isGone)) break;
		await sleep(wait);
		plan = await replan();
	}
	return plan;
}

function whyUnreadable({ error }: TenantPlan): string {
	return error?.message.replace(/\.$/, "") ?? "the tenant could not be read";
}

function notVerified(why: string) {
	return {
		code: "not-verified",
		message: `Everything was written, but the plan made afterwards does not confirm it: ${why}.`,
		hint: "Run the plan again. If it stays this way, somebody else is changing the same objects, or Microsoft Graph did not keep what it was sent.",
	};
}
