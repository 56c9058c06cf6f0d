import { hasInvisible } from "../../invisible.ts";
import type { SourceFile } from "../parse.ts";
import { quote, showPath } from "../quote.ts";
import { type FoundText, selectTexts } from "../select.ts";
import { type Breach, lineOf } from "./rule.ts";

interface Kind {
	readonly what: string;
	readonly patterns: readonly string[];
	/** Ids say the same in upper and lower case; names that differ in that alone are two names, easily mixed up. */
	readonly isId?: true;
}

const policies = ["cipp.technicians", "cipp.serviceAccount", "conditionalAccess.policies.*"];
const locations = ["trustedLocations.*", "conditionalAccess.namedLocations.*"];

const kinds: readonly Kind[] = [
	{
		what: "named location",
		patterns: ["trustedLocations.*.name", "conditionalAccess.namedLocations.*.displayName"],
	},
	{
		what: "policy",
		patterns: [
			"cipp.technicians.policy",
			"cipp.serviceAccount.policy",
			"conditionalAccess.policies.*.displayName",
		],
	},
	{ what: "API client", patterns: ["cipp.apiClients.*.name"] },
	{ what: "API client", patterns: ["cipp.apiClients.*.clientId"], isId: true },
	{ what: "role", patterns: ["cipp.roles.*.role"] },
	{ what: "policy", patterns: policies.map((pattern) => `${pattern}.id`), isId: true },
	{ what: "named location", patterns: locations.map((pattern) => `${pattern}.id`), isId: true },
	{ what: "policy", patterns: policies.map((pattern) => `${pattern}.renamedFrom`) },
	{ what: "named location", patterns: locations.map((pattern) => `${pattern}.renamedFrom`) },
];

/** No two objects of one kind share a name or an id, not even nearly. */
export function checkDuplicates(source: SourceFile): readonly Breach[] {
	return kinds.flatMap((kind) => {
		const first = new Map<string, FoundText>();
		return selectTexts(source.value, ...kind.patterns).flatMap((found): readonly Breach[] => {
			const key = plain(found.value);
			const earlier = first.get(key);
			if (earlier !== undefined) return [duplicate(source, kind, earlier, found)];
			first.set(key, found);
			return [];
		});
	});
}

function duplicate(source: SourceFile, { what, isId }: Kind, first: FoundText, second: FoundText): Breach {
	const where = lineOf(source, first.path);
	const { path } = second;
	if (isId) {
		const message = `Two entries have the id ${quote(second.value)}: here and in ${where}.`;
		return { path, code: "duplicate-id", message, hint: `Describe each ${what} once.` };
	}
	if (path.at(-1) === "renamedFrom") {
		const message = `Two entries are renamed from ${quote(second.value)}: here and in ${where}.`;
		return { path, code: "duplicate-name", message, hint: "One object can be kept under one new name." };
	}
	const same = `There is a second ${what} of the name ${quote(second.value)}; the first is in ${where}.`;
	const near = `${quote(second.value)} and ${quote(first.value)} (${where}) differ only in upper and lower case or spaces.`;
	const message = first.value === second.value ? same : near;
	return { path, code: "duplicate-name", message, hint: "Give each a name of its own." };
}

/** A new name that was the old one, or that is still in use, cannot be told from it. */
export function checkRenames(source: SourceFile): readonly Breach[] {
	const groups = [
		{ from: policies.map((pattern) => `${pattern}.renamedFrom`), names: kinds[1]?.patterns ?? [] },
		{ from: locations.map((pattern) => `${pattern}.renamedFrom`), names: kinds[0]?.patterns ?? [] },
	];
	return groups.flatMap(({ from, names }) => {
		const written = selectTexts(source.value, ...names);
		return selectTexts(source.value, ...from).flatMap(({ path, value }): readonly Breach[] => {
			const used = written.find((name) => name.value === value);
			if (used === undefined) return [];
			const own = showPath(used.path.slice(0, -1)) === showPath(path.slice(0, -1));
			const message = own
				? `${quote(value)} is also the new name: nothing is renamed.`
				: `${quote(value)} is still the name of another entry, in ${lineOf(source, used.path)}.`;
			return [{ path, code: "bad-rename", message, hint: "Remove renamedFrom, or give the other name." }];
		});
	});
}

/** Keys whose text may run over several lines. */
const prose: ReadonlySet<string> = new Set(["reason", "description", "rule"]);

/** No text holds characters that cannot be seen: a reviewer could not tell what it says. */
export function checkUnseen(source: SourceFile): readonly Breach[] {
	return collectOdd(source.value, [], []).flatMap(({ path, value }): readonly Breach[] => {
		const key = path.findLast((step) => typeof step === "string") ?? "";
		// A tenant's objects may have other spaces in their names, and plans show those.
		const judged = value.replaceAll(prose.has(String(key)) ? /[\p{Zs}\n\t]/gu : /\p{Zs}/gu, " ");
		if (!hasInvisible(judged)) return [];
		const message = `${showPath(path)} holds a character that cannot be seen: ${quote(value)}.`;
		return [{ path, code: "unseen-character", message, hint: "Remove it; write names on one line." }];
	});
}

/** Texts that hold more than plain ASCII: few, and they alone have to be looked at closely. */
function collectOdd(value: unknown, path: (string | number)[], found: FoundText[]): readonly FoundText[] {
	if (typeof value === "string" && !/^[ -~]*$/.test(value)) found.push({ path: [...path], value });
	if (typeof value !== "object" || value === null) return found;
	for (const [step, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
		path.push(step);
		collectOdd(item, path, found);
		path.pop();
	}
	return found;
}

function plain(name: string): string {
	return name.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}
