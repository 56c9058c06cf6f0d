import type { Json } from "../json.ts";
import { type JsonLine, jsonLines } from "./json-lines.ts";

interface Step extends JsonLine {
	readonly sign: " " | "-" | "+";
}

/**
 * Two JSON values as a unified diff: what changes and a few lines around it, with the place in the object where a line
 * number would be. Empty where nothing changes.
 * @param context lines of what stays, before and after what does not
 */
export function diffJson(before: Json, after: Json, context = 3): string {
	const steps = compare(jsonLines(before), jsonLines(after));
	const hunks: { from: number; to: number; path: string }[] = [];
	for (const [index, { sign, path }] of steps.entries()) {
		if (sign === " ") continue;
		const from = Math.max(0, index - context);
		const to = Math.min(steps.length, index + context + 1);
		const last = hunks.at(-1);
		if (last !== undefined && from <= last.to) last.to = to;
		else hunks.push({ from, to, path });
	}
	return hunks
		.flatMap(({ from, to, path }) => [
			`@@ ${path} @@`,
			...steps.slice(from, to).map(({ sign, text }) => `${sign}${text}`),
		])
		.join("\n");
}

/** A comma at the end of a line says nothing of the line. */
function bare({ text, path }: JsonLine): string {
	return `${path}\n${text.replace(/,$/, "")}`;
}

function compare(before: readonly JsonLine[], after: readonly JsonLine[]): Step[] {
	const [old, fresh] = [before.map(bare), after.map(bare)];
	const shortest = Math.min(old.length, fresh.length);
	let start = 0;
	while (start < shortest && old[start] === fresh[start]) start++;
	let end = 0;
	while (end < shortest - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
	const same = (lines: readonly JsonLine[]) => lines.map((line): Step => ({ ...line, sign: " " }));
	return [
		...same(after.slice(0, start)),
		...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
		...same(after.slice(after.length - end)),
	];
}

/**
 * Both sides are in one order, keys as they are defined and lists sorted, so what stays is what the other side has
 * further on: no search for the shortest of all differences is needed.
 */
function middle(before: readonly JsonLine[], after: readonly JsonLine[]): Step[] {
	const places = new Map<string, number[]>();
	for (const [index, line] of after.entries()) {
		places.set(bare(line), [...(places.get(bare(line)) ?? []), index]);
	}
	const steps: Step[] = [];
	let next = 0;
	for (const line of before) {
		const place = places.get(bare(line))?.find((index) => index >= next);
		if (place === undefined) {
			steps.push({ ...line, sign: "-" });
			continue;
		}
		for (const added of after.slice(next, place)) steps.push({ ...added, sign: "+" });
		steps.push({ ...line, text: after[place]?.text ?? line.text, sign: " " });
		next = place + 1;
	}
	return [...steps, ...after.slice(next).map((line): Step => ({ ...line, sign: "+" }))];
}
