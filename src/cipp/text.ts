import { shorten } from "../entra/failures.ts";
import { showInvisible } from "../invisible.ts";

/** A text that CIPP sent, as a message may show it: one line, visible, not too long. */
export function showText(text: string): string {
	return showInvisible(shorten(text, 300));
}
