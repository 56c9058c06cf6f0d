import type { Cipp } from "../cipp/connect.ts";
import type { EntraTenant } from "../entra/tenant.ts";
import { RingfenceError } from "../errors.ts";
import { textsAt } from "../json.ts";
import { blocks } from "../plan/findings.ts";
import type { Change, TenantPlan } from "../plan/plan.ts";
import { writeBody } from "../plan/write-body.ts";
import type { DoneChange, FailedChange, TenantOutcome } from "./outcome.ts";

/** What a tenant's changes are written with. */
export interface Writers {
	readonly entra: EntraTenant;
	/** In the MSP's tenant, where the YAML names CIPP's API. */
	readonly cipp?: Cipp | undefined;
}

export interface ApplyOptions {
	/** Told of each change before it is made. */
	readonly onChange?: (change: Change) => void;
	/** Plans the tenant again, from a fresh read: what it still wants is what was not done. */
	readonly replan: () => Promise<TenantPlan>;
	/** Waits between looks at a service that shows fresh objects late; in milliseconds. */
	readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * Carries out the very changes of the plan, in their order, and stops at the first that fails: what comes later may
 * rest on it. Then plans again, which must find nothing left to do. Never throws for what the tenant does.
 */
export async function applyTenant(
	plan: TenantPlan,
	writers: Writers,
	options: ApplyOptions,
): Promise<TenantOutcome> {
	const { tenant, changes } = plan;
	const nothing = { tenant, done: [], failed: [], notDone: changes, remaining: [] };
	if (plan.status === "unreadable") {
		return { ...nothing, status: "unreadable", ...(plan.error ? { reason: plan.error } : {}) };
	}
	if (plan.status === "blocked") return { ...nothing, status: "refused", reason: blockedReason(plan) };
	if (changes.length === 0) return { ...nothing, status: "unchanged" };
	const written = await writeChanges(changes, writers, options);
	const { failed, notDone } = written;
	if (failed.length > 0)
		return {
			tenant,
			status: "failed",
			...written,
			remaining: [...failed.map(({ change }) => change), ...notDone],
		};
	return { tenant, ...written, ...(await verify(options)) };
}

function blockedReason({ findings }: TenantPlan) {
	const checks = [...new Set(findings.filter(blocks).map(({ check }) => check))];
	return {
		code: "blocked",
		message: `Nothing was written: ${checks.join(", ")}.`,
		hint: "Resolve what the checks say, or accept it with a reason and an end date where that is possible.",
	};
}

async function writeChanges(
	changes: readonly Change[],
	writers: Writers,
	{ onChange }: ApplyOptions,
): Promise<{ done: DoneChange[]; failed: FailedChange[]; notDone: readonly Change[] }> {
	const created = new Map<string, string>();
	const done: DoneChange[] = [];
	for (const [index, change] of changes.entries()) {
		onChange?.(change);
		try {
			const id = await writeChange(change, writers, created);
			if (change.action === "create" && change.kind === "namedLocation") created.set(change.name, id);
			done.push({ change, id });
		} catch (error) {
			if (!(error instanceof RingfenceError)) throw error;
			return { done, failed: [failure(change, error)], notDone: changes.slice(index + 1) };
		}
	}
	return { done, failed: [], notDone: [] };
}

async function writeChange(
	change: Change,
	{ entra, cipp }: Writers,
	created: ReadonlyMap<string, string>,
): Promise<string> {
	const { action, kind, id } = change;
	if (kind === "apiClient" || kind === "cippRole") return writeAllowlist(change, cipp);
	if (action === "create" || id === null) return entra.create(kind, writeBody(change, created));
	if (action === "update") await entra.update(kind, id, writeBody(change, created));
	else await entra.remove(kind, id);
	return id;
}

async function writeAllowlist({ kind, id, name, after }: Change, cipp: Cipp | undefined): Promise<string> {
	if (!cipp || id === null) {
		throw new RingfenceError("bad-input", `"${name}" is CIPP's, and the policy files name no cipp.api.`);
	}
	const ipRanges = textsAt(after ?? {}, "ipRanges");
	if (kind === "apiClient") await cipp.updateApiClient(id, { ipRanges });
	else await cipp.updateRole(id, { ipRanges });
	return id;
}

function failure(change: Change, { code, message, hint }: RingfenceError): FailedChange {
	return { change, code, message, ...(hint === undefined ? {} : { hint }) };
}

/** Fresh objects can take a while to show, so a plan that is not empty is made again before it is believed. */
const waits = [0, 2_000, 4_000, 8_000, 15_000];

async function verify({
	replan,
	sleep,
}: ApplyOptions): Promise<Pick<TenantOutcome, "status" | "remaining" | "reason">> {
	let remaining: readonly Change[] = [];
	for (const wait of waits) {
		if (wait > 0) await sleep(wait);
		const plan = await replan();
		if (plan.status === "unreadable") {
			return {
				status: "failed",
				remaining: [],
				reason: notVerified(plan.error?.message ?? "the tenant could not be read"),
			};
		}
		remaining = plan.changes;
		if (remaining.length === 0 && plan.status === "ready") return { status: "applied", remaining };
	}
	const what = remaining.map(({ action, name }) => `${action} "${name}"`).join(", ");
	return {
		status: "failed",
		remaining,
		reason: notVerified(what === "" ? "the checks found new errors" : `still to do: ${what}`),
	};
}

function notVerified(why: string) {
	return {
		code: "not-verified",
		message: `Everything was written, but the plan made afterwards does not confirm it: ${why}.`,
		hint: "Run the plan again. If it stays this way, somebody else is changing the same objects, or Microsoft Graph did not keep what it was sent.",
	};
}
