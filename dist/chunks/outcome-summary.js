import { d as plural, l as number } from "./summary.js";
// src/report/outcome-summary.ts
/** What became of a tenant, in words. */
const outcomeWords = {
	applied: "applied and verified",
	unchanged: "nothing to do",
	refused: "refused, nothing was written",
	failed: "failed",
	unreadable: "could not be read, nothing was written"
};
/** Counts first: what was done, what failed, what was not tried. */
function outcomeHeadline(outcomes, title) {
	const sum = (key) => outcomes.reduce((total, it) => total + it[key].length, 0);
	const [done, failed, notDone] = [
		sum("done"),
		sum("failed"),
		sum("notDone")
	];
	const bad = outcomes.filter(({ status }) => !isGood(status));
	if (done + failed + notDone === 0 && bad.length === 0) return `${title}: nothing to do in ${plural(outcomes.length, "tenant")}`;
	const counts = [
		`${plural(done, "change")} done`,
		...failed > 0 ? [`${number(failed)} failed`] : [],
		...notDone > 0 ? [`${number(notDone)} not done`] : []
	].join(", ");
	if (bad.length === 0) return `${title}: ${plural(done, "change")} done and verified`;
	return `${title}: ${counts}; ${number(bad.length)} of ${plural(outcomes.length, "tenant")} not as the YAML says`;
}
function isGood(status) {
	return status === "applied" || status === "unchanged";
}
/** What needs a person first; what had nothing to do apart. */
function orderOutcomes(outcomes) {
	const bad = outcomes.filter(({ status }) => !isGood(status));
	const applied = outcomes.filter(({ status }) => status === "applied");
	return {
		loud: [...bad, ...applied],
		quiet: outcomes.filter(({ status }) => status === "unchanged")
	};
}
export { outcomeWords as i, orderOutcomes as n, outcomeHeadline as r, isGood as t };
