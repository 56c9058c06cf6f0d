import { t as RingfenceError } from "./errors.js";
import { c as plain, n as guardLog } from "./escape2.js";
// src/report/failure.ts
/** Anything but a RingfenceError is a bug, and says where it happened. */
function describeFailure(error) {
	if (error instanceof RingfenceError) {
		const { position, hint, message } = error;
		const where = position ? `${position.file}:${position.line}:${position.column}: ` : "";
		return {
			message: plain(`${where}${message}`),
			...hint === void 0 ? {} : { hint: plain(hint) }
		};
	}
	const lines = (error instanceof Error ? error.stack ?? error.message : String(error)).split("\n").map((line) => plain(line));
	return {
		message: "This is a bug in Ringfence. Please report it with these lines.",
		trace: guardLog(lines.join("\n"))
	};
}
export { describeFailure as t };
