import { blocks } from "../plan/findings.ts";
import type { Finding, Plan, TenantPlan } from "../plan/plan.ts";
import type { Problem } from "../policy/model.ts";
import type { Position } from "../position.ts";
import { plain } from "./escape.ts";
import { plural } from "./summary.ts";

/** A remark at a line of a file, in plain text. */
export interface Annotation {
	readonly level: "error" | "warning" | "notice";
	readonly title: string;
	readonly message: string;
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly endColumn?: number;
}

/** Every finding and unreadable tenant of a plan at its line; accepted risks are notices. Errors first. */
export function annotatePlan(plan: Plan): Annotation[] {
	return limited(
		plan.tenants.flatMap((tenant) => [...unreadable(tenant), ...tenant.findings.map(annotation)]),
	);
}

export function annotateFindings(findings: readonly Finding[]): Annotation[] {
	return limited(findings.map(annotation));
}

export function annotateProblems(problems: readonly Problem[]): Annotation[] {
	return limited(
		problems.map(({ code, message, hint, position }) =>
			annotate("error", code, hint === undefined ? message : `${message} ${hint}`, position),
		),
	);
}

function annotation(found: Finding): Annotation {
	const { check, message, fix, position, acceptance } = found;
	const accepted = acceptance?.expired === false;
	const level = accepted ? "notice" : blocks(found) ? "error" : "warning";
	const terms =
		acceptance === undefined
			? ""
			: acceptance.expired
				? ` Accepted only until ${acceptance.until}, now expired.`
				: ` Accepted until ${acceptance.until}: ${acceptance.reason}`;
	return annotate(level, check, `${message} ${accepted ? "" : `To do: ${fix}`}${terms}`, position);
}

function unreadable({ status, tenant, error, position }: TenantPlan): Annotation[] {
	if (status !== "unreadable") return [];
	const { message = "The tenant could not be read.", hint } = error ?? {};
	const todo = hint === undefined ? "" : ` To do: ${hint}`;
	return [annotate("error", `${tenant.name} could not be read`, `${message}${todo}`, position)];
}

function annotate(
	level: Annotation["level"],
	title: string,
	message: string,
	position: Position,
): Annotation {
	const { file, line, column, endColumn } = position;
	return {
		level,
		title: plain(title, 120),
		message: plain(message.replace(/ +/g, " ").trim()),
		file,
		line,
		column,
		...(endColumn === undefined ? {} : { endColumn }),
	};
}

/** GitHub shows ten of each level for one step and drops the others silently. */
const most = 10;

function limited(annotations: readonly Annotation[]): Annotation[] {
	return (["error", "warning", "notice"] as const).flatMap((level) => {
		const all = annotations.filter((it) => it.level === level);
		const hidden = all.length - most;
		return all.slice(0, most).map((it, index) => {
			if (hidden <= 0 || index < most - 1) return it;
			const more = `${plural(hidden, `more ${level}`)} ${hidden === 1 ? "is" : "are"} not shown here: see the full report.`;
			return { ...it, message: `${it.message} (${more})` };
		});
	});
}
