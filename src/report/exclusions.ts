import type { Change } from "../plan/plan.ts";
import type { Position } from "../position.ts";
import { type Link, placeLink } from "./detail.ts";
import { markdownCode, plain } from "./escape.ts";
import { beside, type Look, wrap } from "./layout.ts";
import { joined, type Phrase, phraseToMarkdown, phraseToPlain } from "./phrase.ts";
import { listSettingChanges } from "./settings.ts";
import { number } from "./summary.ts";
import { type Names, stateWord } from "./terms.ts";

/** The same exclusion in several policies: one thing to review, however many policies a tenant has. */
export interface ExclusionGroup {
	readonly who: Phrase;
	readonly position: Position;
	readonly changes: readonly Change[];
}

/**
 * Takes the plain exclusions of Part D together. A policy that already excludes others stays on its own, so that what
 * becomes of those can be read.
 */
export function groupExclusions(
	changes: readonly Change[],
	names: Names,
): { readonly groups: readonly ExclusionGroup[]; readonly rest: readonly Change[] } {
	const found = new Map<string, { who: Phrase; changes: Change[] }>();
	for (const change of changes) {
		const who = addedOnly(change, names);
		if (!who) continue;
		const key = phraseToPlain(who);
		found.set(key, { who, changes: [...(found.get(key)?.changes ?? []), change] });
	}
	const groups = [...found.values()].filter((group) => group.changes.length > 1);
	const grouped = new Set(groups.flatMap((group) => group.changes));
	return {
		groups: groups.flatMap(({ who, changes: members }) => {
			const position = members[0]?.position;
			return position ? [{ who, position, changes: members }] : [];
		}),
		rest: changes.filter((change) => !grouped.has(change)),
	};
}

/** Who is added, where that is all that happens. */
function addedOnly(change: Change, names: Names): Phrase | undefined {
	if (change.part !== "D") return undefined;
	const parts = listSettingChanges(change, names);
	const plainly = parts.every(({ before, set }) => (set ? set.removed.length === 0 : before.length === 0));
	return plainly
		? joined(
				parts.flatMap(({ set, after }) => set?.added ?? after),
				", ",
			)
		: undefined;
}

export function renderExclusions({ who, position, changes }: ExclusionGroup, link: Link | undefined): string {
	const rows = changes.map(
		({ name, after }) => `| ${markdownCode(name)} | ${phraseToMarkdown(stateOf(after))} |`,
	);
	return [
		`#### Exclude ${phraseToMarkdown(who)} from ${number(changes.length)} policies`,
		`Part D: access of the MSP · ${placeLink(position, link)}<br>\nNothing else in these policies changes.`,
		["| Policy | State |", "|---|---|", ...rows].join("\n"),
	].join("\n\n");
}

export function exclusionLines(
	{ who, position, changes }: ExclusionGroup,
	{ colors, width }: Look,
): string[] {
	const [first = "", ...more] = wrap(
		`~ exclude ${phraseToPlain(who)} from ${number(changes.length)} policies`,
		width - 4,
	);
	const place = `Part D: access of the MSP · ${plain(position.file)}:${position.line} · nothing else in them changes`;
	return [
		`  ${colors.yellow(first.slice(0, 1))}${colors.bold(first.slice(1))}`,
		...more.map((line) => `    ${colors.bold(line)}`),
		...wrap(place, width, 6).map(colors.dim),
		...changes.flatMap(({ name, after }) =>
			beside(phraseToPlain(stateOf(after)), wrap(plain(name, 160), width - 20), 14, 6),
		),
	];
}

function stateOf(body: Change["after"]): Phrase {
	const state = body?.["state"];
	return typeof state === "string" ? stateWord(state) : [];
}
