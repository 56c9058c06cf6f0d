/**
 * Characters that show nothing, or that change how their neighbours are shown: controls, soft hyphens, zero-width and
 * reordering characters, tags, private use, half surrogates, and every space but the plain one. What belongs to an
 * emoji, as the joiners of a family do, is seen as that emoji.
 */
const unseen = String.raw`[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]--\x20]`;
/** Made when it is first needed: all the world's emoji take longer to compile than most commands to run. */
let pattern: RegExp | undefined;

/** A text with every invisible character replaced. */
export function replaceInvisible(text: string, replace: (character: string, code: number) => string): string {
	if (/^[ -~]*$/.test(text)) return text;
	pattern ??= new RegExp(String.raw`(\p{RGI_Emoji})|${unseen}`, "gv");
	return text.replace(pattern, (found: string, emoji: string | undefined) =>
		emoji === undefined ? replace(found, found.codePointAt(0) ?? 0) : found,
	);
}

/** Whether a text holds an invisible character. */
export function hasInvisible(text: string): boolean {
	return replaceInvisible(text, () => "") !== text;
}

const short: ReadonlyMap<string, string> = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["\t", "\\t"],
]);

/** A text with every invisible character written out, as in `\n`, `\u202e` or `\u{e0041}`. */
export function showInvisible(text: string): string {
	return replaceInvisible(text, (character, code) => {
		const hex = code.toString(16);
		return short.get(character) ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`);
	});
}
