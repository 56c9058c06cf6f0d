import { n as withoutOwn } from "./tenant-signature.js";
// src/report/outcome-groups.ts
/** Two alike are sooner read than a group explained. */
const fewest = 3;
/** Takes tenants together, each group where its first tenant stood. */
function groupOutcomes(outcomes) {
	const keys = outcomes.map(keyOf);
	const found = /* @__PURE__ */ new Map();
	for (const [index, outcome] of outcomes.entries()) {
		const key = keys[index];
		if (key !== void 0) found.set(key, [...found.get(key) ?? [], outcome]);
	}
	return outcomes.flatMap((outcome, index) => {
		const members = found.get(keys[index] ?? "") ?? [];
		if (members.length < fewest) return [{
			outcome,
			members: [outcome]
		}];
		return members[0] === outcome ? [{
			outcome,
			members
		}] : [];
	});
}
/** The reason without the tenant's own name and id. */
function keyOf({ tenant, status, reason }) {
	if (status !== "unreadable" || reason === void 0) return void 0;
	const own = {
		tenant,
		position: { file: "" }
	};
	return JSON.stringify([withoutOwn(reason.message, own), withoutOwn(reason.hint ?? "", own)]);
}
export { groupOutcomes as t };
