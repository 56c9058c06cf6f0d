import type { Plan, UnmanagedObject } from "../plan/plan.ts";
import { changeLines } from "./change-lines.ts";
import { guardLog, plain } from "./escape.ts";
import { exclusionLines, groupExclusions } from "./exclusions.ts";
import { acceptedLines, findingLines } from "./finding-lines.ts";
import { beside, type Look, wrap } from "./layout.ts";
import { phraseToPlain, plainName } from "./phrase.ts";
import {
	changeWords,
	findingWords,
	headline,
	managedSuffix,
	number,
	orderTenants,
	plural,
	type TenantView,
	unmanagedWords,
	verdict,
} from "./summary.ts";
import { kindWords, stateWord } from "./terms.ts";

/** The plan for a terminal or a log: what the comment says, without the JSON. */
export function renderPlan(plan: Plan, look: Look): string {
	const { colors, width } = look;
	const views = orderTenants(plan);
	const loud = views.filter(({ quiet, plan }) => !quiet || (views.length === 1 && plan.unmanaged.length > 0));
	const blocks = [
		[
			...wrap(headline(views, "Ringfence"), width).map(colors.bold),
			...verdict(views).flatMap((line) => wrap(phraseToPlain(line), width)),
		],
		...loud.map((view) => tenantLines(view, look)),
		quietLines(views, look),
		[colors.dim(`Fingerprint ${plain(plan.fingerprint)}`)],
	];
	const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
	return guardLog(`${text.join("\n\n")}\n`);
}

function tenantLines(view: TenantView, look: Look): string[] {
	const { plan, blocking, warnings, accepted } = view;
	const { groups, rest } = groupExclusions(plan.changes, plan.names);
	return [
		...tenantHead(view, look),
		...errorLines(view, look),
		...findingLines(blocking, look),
		...rest.flatMap((change) => ["", ...changeLines(change, plan.names, look)]),
		...groups.flatMap((group) => ["", ...exclusionLines(group, look)]),
		...titled("Warnings", findingLines(warnings, look), look),
		...titled("Accepted risks", acceptedLines(accepted, look), look),
		...unmanagedLines(plan.unmanaged, look),
	];
}

function titled(title: string, lines: readonly string[], { colors, width }: Look): string[] {
	return lines.length === 0 ? [] : ["", ...wrap(title, width, 2).map(colors.bold), ...lines];
}

function tenantHead(view: TenantView, { colors, width }: Look): string[] {
	const { tenant, position, status, changes } = view.plan;
	const found = findingWords(view);
	const counts = changes.length === 0 ? "no changes" : changeWords(view.counts);
	const state = {
		ready: `${counts}${found === "" ? "" : `; ${found}`}`,
		blocked: `BLOCKED, nothing is applied here; ${found}; waiting: ${counts}`,
		unreadable: "COULD NOT BE READ",
	}[status];
	const kind = tenant.kind === "msp" ? " (MSP tenant)" : "";
	const paint = status === "ready" ? colors.bold : (text: string) => colors.bold(colors.red(text));
	return [
		...wrap(`${plain(tenant.name, 160)}${kind}: ${state}`, width).map(paint),
		...wrap(`${plain(tenant.id)}  ${plain(position.file)}:${position.line}`, width, 2).map(colors.dim),
	];
}

function errorLines({ plan }: TenantView, { colors, width }: Look): string[] {
	if (plan.status !== "unreadable") return [];
	const { message = "The reason is not known.", hint } = plan.error ?? {};
	const todo = hint === undefined ? [] : wrap(`To do: ${plain(hint)}`, width, 2);
	return [...wrap(plain(message), width, 2).map(colors.red), ...todo];
}

function unmanagedLines(objects: readonly UnmanagedObject[], look: Look): string[] {
	if (objects.length === 0) return [];
	const title = `Left alone: ${unmanagedWords(objects)} that the YAML does not name`;
	const lines = objects.flatMap(({ kind, name, state, microsoftManaged, note }) => {
		const words = state === undefined ? kindWords[kind] : phraseToPlain(stateWord(state));
		const managed = managedSuffix(name, microsoftManaged);
		const why = note === undefined ? "" : ` (${plain(note)})`;
		return beside(words, wrap(`${plain(name, 160)}${managed}${why}`, look.width - 20), 16, 4);
	});
	return titled(title, lines.map(look.colors.dim), look);
}

const mostNames = 20;

function quietLines(views: readonly TenantView[], { width }: Look): string[] {
	const quiet = views.filter((view) => view.quiet);
	if (quiet.length === 0 || views.length === 1) return [];
	const names = quiet.slice(0, mostNames).map(({ plan }) => plainName(plan.tenant.name));
	const more = quiet.length > mostNames ? ` and ${number(quiet.length - mostNames)} more` : "";
	return wrap(`Nothing to do in ${plural(quiet.length, "tenant")}: ${names.join(", ")}${more}.`, width);
}
