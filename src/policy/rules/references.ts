import type { SourceFile } from "../parse.ts";
import { enumerate, quote } from "../quote.ts";
import { type Found, type FoundText, select, selectTexts } from "../select.ts";
import { suggest } from "../suggest.ts";
import { type Breach, lineOf } from "./rule.ts";

const lists = ["cipp.technicians.allowFrom", "cipp.apiClients.*.allowFrom", "cipp.roles.*.allowFrom"];

/** Every `allowFrom` names trusted locations of this file, each once. */
export function checkAllowFrom(source: SourceFile): readonly Breach[] {
	const trusted = selectTexts(source.value, "trustedLocations.*.name").map(({ value }) => value);
	const others = selectTexts(source.value, "conditionalAccess.namedLocations.*.displayName");
	return lists
		.flatMap((pattern) => select(source.value, pattern))
		.flatMap((list) => checkList(source, list, trusted, others));
}

function checkList(
	source: SourceFile,
	{ path, value }: Found,
	trusted: readonly string[],
	others: readonly FoundText[],
): readonly Breach[] {
	const first = new Map<string, FoundText>();
	return selectTexts(value, "*").flatMap((item): readonly Breach[] => {
		const found = { path: [...path, ...item.path], value: item.value };
		const earlier = first.get(found.value);
		if (earlier !== undefined) {
			const message = `${quote(found.value)} is already listed, in ${lineOf(source, earlier.path)}.`;
			return [{ path: found.path, code: "duplicate-entry", message, hint: "Remove one of the two." }];
		}
		first.set(found.value, found);
		return trusted.includes(found.value) ? [] : [unknown(found, trusted, others)];
	});
}

function unknown(
	{ path, value }: FoundText,
	trusted: readonly string[],
	others: readonly FoundText[],
): Breach {
	const message = `${quote(value)} is none of the trustedLocations of this file.`;
	const code = "unknown-location";
	const near = suggest(value, trusted);
	if (near !== undefined) return { path, code, message, hint: `Did you mean ${quote(near)}?` };
	if (others.some((other) => other.value === value)) {
		return {
			path,
			code,
			message,
			hint: "It is under conditionalAccess; describe it in trustedLocations instead.",
		};
	}
	const hint =
		trusted.length === 0
			? "Add it to trustedLocations."
			: `Known: ${enumerate(trusted.slice(0, 10).map((name) => quote(name)))}.`;
	return { path, code, message, hint };
}

const removals = [
	{
		key: "policy",
		what: "policy",
		names: [
			"cipp.technicians.policy",
			"cipp.serviceAccount.policy",
			"conditionalAccess.policies.*.displayName",
			"cipp.technicians.renamedFrom",
			"cipp.serviceAccount.renamedFrom",
			"conditionalAccess.policies.*.renamedFrom",
		],
	},
	{
		key: "namedLocation",
		what: "named location",
		names: [
			"trustedLocations.*.name",
			"conditionalAccess.namedLocations.*.displayName",
			"trustedLocations.*.renamedFrom",
			"conditionalAccess.namedLocations.*.renamedFrom",
		],
	},
] as const;

/** Nothing is both written and removed, and nothing is removed twice. */
export function checkRemoved(source: SourceFile): readonly Breach[] {
	return removals.flatMap(({ key, what, names }) => {
		const written = selectTexts(source.value, ...names);
		const seen = new Map<string, FoundText>();
		return select(source.value, "removed.*").flatMap((entry): readonly Breach[] => {
			const [name] = selectTexts(entry.value, key);
			if (name === undefined) return [];
			const path = [...entry.path, ...name.path];
			const [id] = selectTexts(entry.value, "id");
			const once = JSON.stringify([name.value, id?.value.toLowerCase()]);
			const earlier = seen.get(once);
			seen.set(once, { path, value: name.value });
			if (earlier !== undefined) {
				const message = `${quote(name.value)} is already removed in ${lineOf(source, earlier.path)}.`;
				return [{ path, code: "duplicate-entry", message, hint: "Remove one of the two." }];
			}
			const kept = id === undefined ? written.find(({ value }) => value === name.value) : undefined;
			if (kept === undefined) return [];
			const message = `The ${what} ${quote(name.value)} is both removed here and written in ${lineOf(source, kept.path)}.`;
			const hint = "Remove one of the two; to delete one of several with this name, add its id here.";
			return [{ path, code: "written-and-removed", message, hint }];
		});
	});
}
