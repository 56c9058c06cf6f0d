import type { TenantOutcome } from "../apply/outcome.ts";
import { number, plural } from "./summary.ts";

/** What became of a tenant, in words. */
export const outcomeWords: { readonly [status in TenantOutcome["status"]]: string } = {
	applied: "applied and verified",
	unchanged: "nothing to do",
	refused: "refused, nothing was written",
	failed: "failed",
	unreadable: "could not be read, nothing was written",
};

/** Counts first: what was done, what failed, what was not tried. */
export function outcomeHeadline(outcomes: readonly TenantOutcome[], title: string): string {
	const sum = (key: "done" | "failed" | "notDone") =>
		outcomes.reduce((total, it) => total + it[key].length, 0);
	const [done, failed, notDone] = [sum("done"), sum("failed"), sum("notDone")];
	const bad = outcomes.filter(({ status }) => !isGood(status));
	if (done + failed + notDone === 0 && bad.length === 0) {
		return `${title}: nothing to do in ${plural(outcomes.length, "tenant")}`;
	}
	const counts = [
		`${plural(done, "change")} done`,
		...(failed > 0 ? [`${number(failed)} failed`] : []),
		...(notDone > 0 ? [`${number(notDone)} not done`] : []),
	].join(", ");
	if (bad.length === 0) return `${title}: ${plural(done, "change")} done and verified`;
	return `${title}: ${counts}; ${number(bad.length)} of ${plural(outcomes.length, "tenant")} not as the YAML says`;
}

export function isGood(status: TenantOutcome["status"]): boolean {
	return status === "applied" || status === "unchanged";
}

/** What needs a person first; what had nothing to do apart. */
export function orderOutcomes(outcomes: readonly TenantOutcome[]): {
	readonly loud: readonly TenantOutcome[];
	readonly quiet: readonly TenantOutcome[];
} {
	const bad = outcomes.filter(({ status }) => !isGood(status));
	const applied = outcomes.filter(({ status }) => status === "applied");
	return { loud: [...bad, ...applied], quiet: outcomes.filter(({ status }) => status === "unchanged") };
}
