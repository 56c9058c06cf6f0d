import type { Log, Progress } from "../commands/context.ts";
import { plain } from "../report/escape.ts";
import { colorsFor } from "./output.ts";

/**
 * Progress on standard error: one line that is rewritten at a terminal, a line per tenant in a log, or one in twenty
 * where there are many.
 */
export function createLog(stream: NodeJS.WriteStream): Log {
	const colors = colorsFor(stream);
	const live = stream.isTTY === true;
	let shown = false;
	const clear = () => {
		if (shown) stream.write("\r\x1b[K");
		shown = false;
	};
	return {
		info(message) {
			clear();
			stream.write(`${colors.dim(plain(message))}\n`);
		},
		progress({ task, done, total, tenant }) {
			clear();
			const text = `${task} ${done} of ${total}: ${plain(tenant, 60)}`;
			if (live && done < total) {
				stream.write(colors.dim(text));
				shown = true;
			} else if (live || isShown({ done, total })) stream.write(`${colors.dim(text)}\n`);
		},
	};
}

function isShown({ done, total }: Pick<Progress, "done" | "total">): boolean {
	return total <= 20 || done === total || done % Math.ceil(total / 20) === 0;
}
