import { isJsonList, isJsonObject, type Json } from "../json.ts";

export interface JsonLine {
	readonly text: string;
	/** The keys that lead to what stands here: `conditions.users.includeGroups`. */
	readonly path: string;
}

/** A value as indented JSON. What a list holds stands on one line each, as far as it is flat. */
export function jsonLines(value: Json): JsonLine[] {
	return linesOf(value, "", "", "");
}

/** @param label what stands before the value: nothing, or its key and a colon */
function linesOf(value: Json, path: string, indent: string, label: string): JsonLine[] {
	const inner = `${indent}  `;
	if (isJsonList(value) && value.length > 0) {
		const items = value.map((item) =>
			isFlat(item) ? [{ text: `${inner}${inOneLine(item)}`, path }] : linesOf(item, path, inner, ""),
		);
		return enclosed(items, { open: `${indent}${label}[`, close: `${indent}]`, path });
	}
	if (isJsonObject(value) && Object.keys(value).length > 0) {
		const entries = Object.entries(value).map(([key, item]) => {
			const name = JSON.stringify(key);
			const deeper = path === "" ? name.slice(1, -1) : `${path}.${name.slice(1, -1)}`;
			return linesOf(item, deeper, inner, `${name}: `);
		});
		return enclosed(entries, { open: `${indent}${label}{`, close: `${indent}}`, path });
	}
	return [{ text: `${indent}${label}${JSON.stringify(value)}`, path }];
}

function enclosed(
	items: readonly JsonLine[][],
	{ open, close, path }: { open: string; close: string; path: string },
): JsonLine[] {
	const body = items.flatMap((lines, index) =>
		lines.map((line, at) =>
			at === lines.length - 1 && index < items.length - 1 ? { ...line, text: `${line.text},` } : line,
		),
	);
	return [{ text: open, path }, ...body, { text: close, path }];
}

function isFlat(value: Json): boolean {
	const isPlain = (item: Json) => typeof item !== "object" || item === null;
	return isPlain(value) || (isJsonObject(value) && Object.values(value).every(isPlain));
}

function inOneLine(value: Json): string {
	if (!isJsonObject(value)) return JSON.stringify(value);
	const entries = Object.entries(value).map(
		([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`,
	);
	return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
