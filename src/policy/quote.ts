import { showInvisible } from "../invisible.ts";

const longest = 60;

/** A plain value as text; maps and lists have none. */
export function plainText(value: unknown): string {
	return typeof value === "object" && value !== null ? "" : String(value);
}

/** A text from a file as a message may show it: one line, visible, in quotes, at most 60 characters. */
export function quote(text: string): string {
	return `"${shorten(text)}"`;
}

/** As `quote`, without the quotes. */
export function shorten(text: string): string {
	const start = [...text.slice(0, longest * 2)];
	const whole = start.length <= longest && text.length <= longest * 2;
	return showInvisible(whole ? text : `${start.slice(0, longest - 1).join("")}…`);
}

/** A path as people write it: `cipp.apiClients[0].ipRanges[2]`. */
export function showPath(path: readonly (string | number)[]): string {
	return path
		.map((step, index) =>
			typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${shorten(step)}`,
		)
		.join("");
}

/** "a", "a and b", "a, b and c", with the given last joint. */
export function enumerate(words: readonly string[], joint: "and" | "or" = "and"): string {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
}
