import { n as today, t as requestsPerSecond } from "./settings.js";
import { c as plain } from "./escape2.js";
import { i as widthOf, r as print, t as colorsFor } from "./output.js";
// src/cli/live-log.ts
/**
* Progress on standard error: one line that is rewritten at a terminal, a line per tenant in a log, or one in twenty
* where there are many.
*/
function createLog(stream) {
	const colors = colorsFor(stream);
	const live = stream.isTTY === true;
	let shown = false;
	const clear = () => {
		if (shown) stream.write("\r\x1B[K");
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
			} else if (live || isShown({
				done,
				total
			})) stream.write(`${colors.dim(text)}\n`);
		}
	};
}
function isShown({ done, total }) {
	return total <= 20 || done === total || done % Math.ceil(total / 20) === 0;
}
// src/cli/context.ts
function contextOf(line) {
	const environment = process.env;
	return {
		policies: line.policies,
		environment,
		clientId: line.clientId ?? environment["AZURE_CLIENT_ID"],
		requestsPerSecond: requestsPerSecond(environment),
		today: today(),
		tenants: line.tenants,
		shard: line.shard,
		log: createLog(process.stderr),
		onSecret: () => void 0
	};
}
const look = () => ({
	colors: colorsFor(process.stdout),
	width: widthOf(process.stdout)
});
/** Prints what is wrong in the files. @returns the exit code */
async function showProblems({ problems, exitCode }) {
	const { renderProblems } = await import("./problems.js");
	print(renderProblems(problems, look()));
	return exitCode;
}
export { look as n, showProblems as r, contextOf as t };
