import { shorten } from "../entra/failures.ts";
import { makeVisible } from "../policy/quote.ts";

/** A text that CIPP sent, as a message may show it: one line, visible, not too long. */
export function showText(text: string): string {
	return makeVisible(shorten(text, 300));
}
