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
	const all = plural(outcomes.length, "tenant");
	const bad = outcomes.filter(({ status }) => !isGood(status)).length;
	const unread = outcomes.filter(({ status }) => status === "unreadable").length;
	const tried = done + failed + notDone > 0;
	if (!tried && bad === 0) return `${title}: nothing to do in ${all}`;
	if (bad === 0) return `${title}: ${plural(done, "change")} done and verified`;
	const counts = [
		`${plural(done, "change")} done`,
		...failed > 0 ? [`${number(failed)} failed`] : [],
		...notDone > 0 ? [`${number(notDone)} not done`] : []
	].join(", ");
	const differ = `${number(bad - unread)} of ${all} not as the YAML says`;
	const unseen = `${number(unread)}${bad > unread ? "" : ` of ${all}`} could not be read`;
	const tenants = [...bad > unread ? [differ] : [], ...unread > 0 ? [unseen] : []].join(", ");
	return `${title}: ${[...tried || bad > unread ? [counts] : [], tenants].join("; ")}`;
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
