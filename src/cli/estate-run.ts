import { prepareOutput, writeAnew } from "../commands/output-file.ts";
import { escapeJsonText } from "../report/escape.ts";
import { contextOf, look, showProblems } from "./context.ts";
import type { CommandLine } from "./options.ts";
import { print } from "./output.ts";
import { ask } from "./prompt.ts";
import { requireSandbox } from "./sandbox-presence.ts";

/** @returns the exit code */
export async function runDrift(line: CommandLine): Promise<number> {
	if (line.markdown !== undefined) await prepareOutput(line.markdown);
	await requireSandbox(process.env);
	const { drift } = await import("../commands/drift.ts");
	const { renderDriftIssue } = await import("../report/drift.ts");
	const result = await drift(contextOf(line), { writerClientId: writerOf(line) });
	if (!result.plan) return showProblems(result);
	if (line.markdown !== undefined) {
		await writeAnew(line.markdown, renderDriftIssue(result, { marker: "ringfence:drift" }).body);
	}
	if (line.json) {
		const { planJson } = await import("../report/json.ts");
		print(planJson(result.plan));
		return result.exitCode;
	}
	const { renderPlan } = await import("../report/terminal.ts");
	const { renderAttributions } = await import("../report/drift-terminal.ts");
	print(renderPlan(result.plan, look()));
	const who = renderAttributions(result.plan, result.attributions, look());
	if (who !== "") print(who);
	return result.exitCode;
}

/** @returns the exit code */
export async function runCoverage(line: CommandLine): Promise<number> {
	await requireSandbox(process.env);
	const { coverage } = await import("../commands/coverage.ts");
	const { renderCoverage } = await import("../report/coverage.ts");
	// The customers are the reader's to see, also where a terminal is set up for writing.
	const clientId = line.clientId ?? process.env["RINGFENCE_READER_CLIENT_ID"];
	const result = await coverage(contextOf({ ...line, clientId }));
	if (!result.coverage) return showProblems(result);
	print(
		line.json
			? escapeJsonText(JSON.stringify(result.coverage, null, 2))
			: renderCoverage(result.coverage, look()),
	);
	return result.exitCode;
}

/** Asks for what was left out where there is a terminal to ask at. @returns the exit code */
export async function runNewClient(line: CommandLine): Promise<number> {
	const { completeRequest } = await import("../commands/new-client-request.ts");
	const { newClient } = await import("../commands/new-client.ts");
	const { renderNewClient } = await import("../report/consent.ts");
	const question = process.stdin.isTTY
		? ({ text, again }: { readonly text: string; readonly again?: string }) =>
				ask(`${again === undefined ? "" : `${again}\n`}${text}: `)
		: undefined;
	const request = await completeRequest({ ...line.client, tenant: line.tenants[0] }, question);
	const result = await newClient(contextOf(line), {
		request,
		apps: {
			reader: line.readerClientId ?? process.env["RINGFENCE_READER_CLIENT_ID"],
			writer: writerOf(line),
		},
	});
	if (!result.added) return showProblems(result);
	print(renderNewClient(result.added, look()));
	return result.exitCode;
}

/** Prints the matrix of a large estate. @returns the exit code */
export async function runShards({ policies, size }: CommandLine): Promise<number> {
	const { loadTenants } = await import("../commands/estate.ts");
	const { shardsOf } = await import("../commands/shard.ts");
	const loaded = await loadTenants({ policies, tenants: [] });
	if (!loaded.estate) return showProblems({ problems: loaded.problems, exitCode: 1 });
	print(JSON.stringify({ shard: shardsOf(loaded.tenants.length, size) }));
	return 0;
}

function writerOf({ writerClientId }: CommandLine): string | undefined {
	return writerClientId ?? process.env["RINGFENCE_WRITER_CLIENT_ID"];
}
