import { c as plain } from "./escape2.js";
import { n as wrap, t as beside } from "./layout.js";
import { a as kindWords, b as plainName, l as stateWord, o as partWords, y as phraseToPlain } from "./terms.js";
import { n as listSettings, r as describeBody, t as listSettingChanges } from "./settings2.js";
import { h as weigh, l as number } from "./summary.js";
// src/report/change-lines.ts
const signs = {
	create: "+",
	update: "~",
	delete: "-"
};
const indent = 6;
/**
* One change for a terminal.
* @param shared it stands for several tenants: of an exclusion for the MSP only what changes is the same in each
*/
function changeLines(change, names, look, shared = false) {
	const { colors, width } = look;
	const alone = shared && change.part === "D" && change.action === "update";
	const about = alone ? ["Nothing else in this policy changes."] : sentence(change, names);
	const paint = {
		create: colors.green,
		update: colors.yellow,
		delete: colors.red
	}[change.action];
	const [first = "", ...rest] = wrap(changeTitle(change), width, 4);
	return [
		`  ${paint(signs[change.action])} ${colors.bold(first.trimStart())}`,
		...rest.map(colors.bold),
		...wrap(labels(change), width, indent).map(colors.dim),
		...warning(change).flatMap((line) => wrap(line, width, indent).map(colors.red)),
		...about.flatMap((line) => wrap(line, width, indent)),
		...settingLines(change, alone, names, look)
	];
}
const verbs = {
	create: "create",
	update: "change",
	delete: "delete"
};
/** `create policy "Block CIPP access outside trusted IPs"`. */
function changeTitle({ action, kind, name }) {
	return `${verbs[action]} ${kindWords[kind]} ${plainName(name)}`;
}
function labels({ part, before, after, position }) {
	const states = [before?.["state"], after?.["state"]].filter((state) => typeof state === "string");
	const words = [...new Set(states)].map((state) => phraseToPlain(stateWord(state)));
	return [
		...partWords[part] === void 0 ? [] : [partWords[part]],
		...before?.["open"] === true ? ["open to any address today"] : [],
		...words.length === 0 ? [] : [words.join(" -> ")],
		`${plain(position.file)}:${position.line}`
	].join(" · ");
}
function warning(change) {
	switch (weigh(change)) {
		case "deletes": return [`This ${kindWords[change.kind]} is deleted from the tenant.`];
		case "enforces-block": return ["Enforced at once: people are blocked from the moment this is applied."];
		case "changes-block": return ["This block is in force, and changes at once."];
		default: return [];
	}
}
function sentence({ action, kind, before, after }, names) {
	const body = after ?? before;
	if (body === null) return [];
	return [`${{
		create: "",
		update: "After this change: ",
		delete: "Until now: "
	}[action]}${phraseToPlain(describeBody(kind, body, names))}`];
}
const column = 22;
function settingLines(change, alone, names, look) {
	const { action, after } = change;
	const room = look.width - column - indent;
	if (action === "create" && after !== null) return listSettings(after, names).flatMap(({ label, items }) => row(label, wrap(some(items).join(", "), room)));
	return listSettingChanges(change, names).flatMap(({ set, ...it }) => {
		const shown = alone && set ? {
			...set,
			kept: []
		} : set;
		return row(it.label, changedLines({
			...it,
			set: shown
		}, room, look));
	});
}
/** A label that is wider than its column stands on a line of its own. */
function row(label, lines) {
	const words = phraseToPlain(label);
	if (words.length < column) return beside(words, lines, column, indent);
	return [`${" ".repeat(indent)}${words}`, ...beside("", lines, column, indent)];
}
function changedLines({ before, after, set }, room, { colors }) {
	if (!set) {
		const [old, fresh] = [before, after].map((items) => some(items).join(", ") || "none");
		return wrap(`${old} -> ${fresh}`, room);
	}
	return [
		...some(set.removed).flatMap((item) => wrap(`- ${item}`, room).map(colors.red)),
		...some(set.added).flatMap((item) => wrap(`+ ${item}`, room).map(colors.green)),
		...set.kept.length === 0 ? [] : [colors.dim(`${number(set.kept.length)} unchanged`)]
	];
}
const most = 2e3;
function some(items) {
	const shown = items.slice(0, most).map(phraseToPlain);
	return items.length > most ? [...shown, `${number(items.length - most)} more`] : shown;
}
export { changeTitle as n, changeLines as t };
