import type { Cipp } from "../cipp/cipp.ts";
import type { EntraTenant } from "../entra/tenant.ts";
import { RingfenceError } from "../errors.ts";
import { textsAt } from "../json.ts";
import { nameReferences } from "../plan/names.ts";
import { meanwhile, narrows } from "../plan/order.ts";
import type { Change } from "../plan/plan.ts";
import { placeholder } from "../plan/resolve.ts";
import { writeBody } from "../plan/write-body.ts";
import type { DoneChange, FailedChange } from "./outcome.ts";

/** What a tenant's changes are written with. */
export interface Writers {
	readonly entra: EntraTenant;
	/** In the MSP's tenant, where the YAML names CIPP's API. */
	readonly cipp?: Cipp | undefined;
}

export interface Written {
	readonly done: readonly DoneChange[];
	readonly failed: readonly FailedChange[];
	/** Not tried, because it rests on something that failed. */
	readonly notDone: readonly Change[];
}

/**
 * Makes the changes in their order. One that fails takes along what rests on it, and nothing else: a policy that
 * Graph will not take must not keep the others from being put right.
 */
export async function writeChanges(
	changes: readonly Change[],
	writers: Writers,
	onChange: ((change: Change) => void) | undefined,
): Promise<Written> {
	const created = new Map<string, string>();
	const done: DoneChange[] = [];
	const failed: FailedChange[] = [];
	const notDone: Change[] = [];
	const skipped = () => [...failed.map(({ change }) => change), ...notDone];
	for (const change of await widened(changes, writers, failed)) {
		if (restsOn(change, skipped())) {
			notDone.push(change);
			continue;
		}
		onChange?.(change);
		try {
			const id = await writeChange(change, writers, created);
			if (change.action === "create" && change.kind === "namedLocation") created.set(change.name, id);
			done.push({ change, id });
		} catch (error) {
			failed.push(failure(change, error));
		}
	}
	return { done, failed, notDone };
}

/**
 * Before anything else, locations that both gain and lose addresses become everything they were and will be, so that
 * nobody is locked out between two writes. A single change needs no such step.
 * @returns the changes that remain to be made
 */
async function widened(
	changes: readonly Change[],
	writers: Writers,
	failed: FailedChange[],
): Promise<readonly Change[]> {
	if (changes.length === 1) return changes;
	for (const change of changes) {
		const wider = meanwhile(change);
		if (!wider) continue;
		try {
			await writeChange(wider, writers, new Map());
		} catch (error) {
			failed.push(failure(change, error));
		}
	}
	return changes.filter((change) => !failed.some((one) => one.change === change));
}

/** Whether a change must not be made because one of these was not. */
function restsOn(change: Change, missing: readonly Change[]): boolean {
	const entra = missing.filter(({ kind }) => kind === "namedLocation" || kind === "conditionalAccessPolicy");
	if (change.action === "delete" || narrows(change)) return entra.length > 0;
	if (change.kind !== "conditionalAccessPolicy" || change.after === null) return false;
	if (excludesAccount(change) && entra.some(({ kind, part }) => kind !== "namedLocation" && part !== "D"))
		return true;
	const named = new Set(nameReferences(change.after).map(({ text }) => text));
	return entra.some(
		({ kind, id, name }) =>
			kind === "namedLocation" && named.has(id === null ? placeholder(name) : id.toLowerCase()),
	);
}

/** CIPP's account is excluded from other policies only once its own, which asks for MFA, is there. */
function excludesAccount({ part, fields }: Change): boolean {
	return part === "D" && fields.some(({ path }) => path === "conditions.users.excludeUsers");
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
	// No addresses would mean every address.
	if (after === null) throw new RingfenceError("bad-input", `"${name}" cannot be deleted: it is CIPP's.`);
	const ipRanges = textsAt(after, "ipRanges");
	if (kind === "apiClient") await cipp.updateApiClient(id, { ipRanges });
	else await cipp.updateRole(id, { ipRanges });
	return id;
}

/** @throws what is no expected failure */
function failure(change: Change, error: unknown): FailedChange {
	if (!(error instanceof RingfenceError)) throw error;
	const { code, message, hint } = error;
	return { change, code, message, ...(hint === undefined ? {} : { hint }) };
}
