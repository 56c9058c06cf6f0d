import { n as writeAnew, t as prepareOutput } from "./output-file.js";
import { t as escapeJsonText } from "./escape2.js";
import { n as look, r as showProblems, t as contextOf } from "./context2.js";
import { r as print } from "./output.js";
import { t as ask } from "./prompt.js";
import { t as requireSandbox } from "./sandbox-presence.js";
// src/cli/estate-run.ts
/** @returns the exit code */
async function runDrift(line) {
	if (line.markdown !== void 0) await prepareOutput(line.markdown);
	await requireSandbox(process.env);
	const { drift } = await import("./drift3.js");
	const { renderDriftIssue } = await import("./drift2.js");
	const result = await drift(contextOf(line), { writerClientId: writerOf(line) });
	if (!result.plan) return showProblems(result);
	if (line.markdown !== void 0) await writeAnew(line.markdown, renderDriftIssue(result, { marker: "ringfence:drift" }).body);
	if (line.json) {
		const { planJson } = await import("./json2.js");
		print(planJson(result.plan));
		return result.exitCode;
	}
	const { renderPlan } = await import("./terminal.js");
	const { renderAttributions } = await import("./drift-terminal.js");
	print(renderPlan(result.plan, look()));
	const who = renderAttributions(result.plan, result.attributions, look());
	if (who !== "") print(who);
	return result.exitCode;
}
/** @returns the exit code */
async function runCoverage(line) {
	await requireSandbox(process.env);
	const { coverage } = await import("./coverage.js");
	const { renderCoverage } = await import("./coverage2.js");
	const clientId = line.clientId ?? process.env["RINGFENCE_READER_CLIENT_ID"];
	const result = await coverage(contextOf({
		...line,
		clientId
	}));
	if (!result.coverage) return showProblems(result);
	print(line.json ? escapeJsonText(JSON.stringify(result.coverage, null, 2)) : renderCoverage(result.coverage, look()));
	return result.exitCode;
}
/** Asks for what was left out where there is a terminal to ask at. @returns the exit code */
async function runNewClient(line) {
	const { completeRequest } = await import("./new-client-request2.js");
	const { newClient } = await import("./new-client.js");
	const { renderNewClient } = await import("./consent2.js");
	const question = process.stdin.isTTY ? ({ text, again }) => ask(`${again === void 0 ? "" : `${again}\n`}${text}: `) : void 0;
	const request = await completeRequest({
		...line.client,
		tenant: line.tenants[0]
	}, question);
	const result = await newClient(contextOf(line), {
		request,
		apps: {
			reader: line.readerClientId ?? process.env["RINGFENCE_READER_CLIENT_ID"],
			writer: writerOf(line)
		}
	});
	if (!result.added) return showProblems(result);
	print(renderNewClient(result.added, look()));
	return result.exitCode;
}
/** Prints the matrix of a large estate. @returns the exit code */
async function runShards({ policies, size }) {
	const { loadTenants } = await import("./estate2.js");
	const { shardsOf } = await import("./shard.js");
	const loaded = await loadTenants({
		policies,
		tenants: []
	});
	if (!loaded.estate) return showProblems({
		problems: loaded.problems,
		exitCode: 1
	});
	print(JSON.stringify({ shard: shardsOf(loaded.tenants.length, size) }));
	return 0;
}
function writerOf({ writerClientId }) {
	return writerClientId ?? process.env["RINGFENCE_WRITER_CLIENT_ID"];
}
export { runCoverage, runDrift, runNewClient, runShards };
