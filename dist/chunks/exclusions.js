import { t as placeLink } from "./detail.js";
import { c as plain, i as markdownCode } from "./escape.js";
import { n as wrap, t as beside } from "./layout.js";
import { l as stateWord, m as joined, v as phraseToMarkdown, y as phraseToPlain } from "./terms.js";
import { t as listSettingChanges } from "./settings2.js";
import { o as number } from "./summary.js";
// src/report/exclusions.ts
/**
* Takes the plain exclusions of Part D together. A policy that already excludes others stays on its own, so that what
* becomes of those can be read.
*/
function groupExclusions(changes, names) {
	const found = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const who = addedOnly(change, names);
		if (!who) continue;
		const key = phraseToPlain(who);
		found.set(key, {
			who,
			changes: [...found.get(key)?.changes ?? [], change]
		});
	}
	const groups = [...found.values()].filter((group) => group.changes.length > 1);
	const grouped = new Set(groups.flatMap((group) => group.changes));
	return {
		groups: groups.flatMap(({ who, changes: members }) => {
			const position = members[0]?.position;
			return position ? [{
				who,
				position,
				changes: members
			}] : [];
		}),
		rest: changes.filter((change) => !grouped.has(change))
	};
}
/** Who is added, where that is all that happens. */
function addedOnly(change, names) {
	if (change.part !== "D") return void 0;
	const parts = listSettingChanges(change, names);
	return parts.every(({ before, set }) => set ? set.removed.length === 0 : before.length === 0) ? joined(parts.flatMap(({ set, after }) => set?.added ?? after), ", ") : void 0;
}
function renderExclusions({ who, position, changes }, link) {
	const rows = changes.map(({ name, after }) => `| ${markdownCode(name)} | ${phraseToMarkdown(stateOf(after))} |`);
	return [
		`#### Exclude ${phraseToMarkdown(who)} from ${number(changes.length)} policies`,
		`Part D: access of the MSP · ${placeLink(position, link)}<br>\nNothing else in these policies changes.`,
		[
			"| Policy | State |",
			"|---|---|",
			...rows
		].join("\n")
	].join("\n\n");
}
function exclusionLines({ who, position, changes }, { colors, width }) {
	const [first = "", ...more] = wrap(`~ exclude ${phraseToPlain(who)} from ${number(changes.length)} policies`, width - 4);
	const place = `Part D: access of the MSP · ${plain(position.file)}:${position.line} · nothing else in them changes`;
	return [
		`  ${colors.yellow(first.slice(0, 1))}${colors.bold(first.slice(1))}`,
		...more.map((line) => `    ${colors.bold(line)}`),
		...wrap(place, width, 6).map(colors.dim),
		...changes.flatMap(({ name, after }) => beside(phraseToPlain(stateOf(after)), wrap(plain(name, 160), width - 20), 14, 6))
	];
}
function stateOf(body) {
	const state = body?.["state"];
	return typeof state === "string" ? stateWord(state) : [];
}
export { groupExclusions as n, renderExclusions as r, exclusionLines as t };
