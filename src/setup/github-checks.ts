import { sameCipp } from "../cipp-address.ts";
import type { Check } from "./checks.ts";
import { isOnly } from "./remaining.ts";
import {
	applyEnvironment,
	type EnvironmentSettings,
	type planEnvironment,
	variableNames,
} from "./repository.ts";

const area = "GitHub" as const;

/** Whether an environment lets in jobs of the default branch alone, and applies only after a review. */
export function environmentChecks(
	name: typeof planEnvironment | typeof applyEnvironment,
	settings: EnvironmentSettings | undefined,
	{ defaultBranch, settingsUrl }: { readonly defaultBranch: string; readonly settingsUrl: string },
): Check[] {
	const subject = `environment ${name}`;
	if (!settings) {
		const message = "does not exist. GitHub creates it, open to every branch, when a job first names it.";
		const hint = `Create it at ${settingsUrl}, with ${defaultBranch} as its only deployment branch.`;
		return [{ area, status: "error", subject, message, hint }];
	}
	const found = [...branchChecks(subject, settings, { defaultBranch, settingsUrl })];
	if (name === applyEnvironment) found.push(...reviewChecks(subject, settings, settingsUrl));
	return found.length > 0
		? found
		: [{ area, status: "ok", subject, message: `takes jobs of ${defaultBranch} alone.` }];
}

function reviewChecks(
	subject: string,
	{ reviewers, preventSelfReview, adminsBypass }: EnvironmentSettings,
	settingsUrl: string,
): Check[] {
	const warning = (message: string, hint: string): Check => ({
		...{ area, status: "warning", subject, message, hint },
	});
	if (reviewers === 0) {
		const message = "has no required reviewers: a merge is applied without another look.";
		return [
			warning(message, `Add them at ${settingsUrl}. Private repositories need GitHub Enterprise for that.`),
		];
	}
	return [
		...(preventSelfReview
			? []
			: [
					warning(
						"lets whoever started an apply approve it, as long as they are a reviewer.",
						`At ${settingsUrl}, choose “Prevent self-review”.`,
					),
				]),
		...(adminsBypass
			? [
					warning(
						"lets administrators of the repository start an apply without its reviewers.",
						`At ${settingsUrl}, take away “Allow administrators to bypass configured protection rules”.`,
					),
				]
			: []),
	];
}

function branchChecks(
	subject: string,
	settings: EnvironmentSettings,
	{ defaultBranch, settingsUrl }: { readonly defaultBranch: string; readonly settingsUrl: string },
): Check[] {
	if (isOnly(settings, defaultBranch)) return [];
	const { branches, tags } = settings;
	const hint = `At ${settingsUrl}, let it have ${defaultBranch} as its only deployment branch.`;
	if (branches === "protected") {
		const message = "takes jobs of every protected branch, and of any branch while none is protected.";
		return [{ area, status: "error", subject, message, hint }];
	}
	const others = [
		...(branches === "any" ? [] : branches.filter((pattern) => pattern !== defaultBranch)),
		...(tags.length > 0 ? [`the tags ${tags.join(", ")}`] : []),
	];
	const message =
		branches === "any"
			? "takes jobs of any branch: whoever can push one can sign in as this environment."
			: others.length > 0
				? `takes jobs of ${others.join(", ")} as well: whoever can push there can sign in.`
				: `takes no jobs of ${defaultBranch}.`;
	return [{ area, status: "error", subject, message, hint }];
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Where the variables were looked for: in what a workflow hands to its step, or at the repository, by whoever sits at a
 * terminal; unseen where GitHub did not show them.
 */
export type VariableSource = "step" | "repository" | "unseen";

interface VariableQuery {
	/** Of cipp.api. */
	readonly cippUrl: string | undefined;
	readonly source: VariableSource;
}

/** Whether the workflows' variables name a reader and a writer that differ, and the CIPP of the policies. */
export function variableChecks(
	values: ReadonlyMap<string, string | undefined>,
	query: VariableQuery,
): Check[] {
	const [reader, writer, cipp] = [variableNames.reader, variableNames.writer, variableNames.cipp].map(
		(name) => values.get(name),
	);
	const found = [
		...idChecks("reader", reader, query.source),
		...idChecks("writer", writer, query.source),
		...(query.cippUrl === undefined && !cipp ? [] : cippChecks(cipp, query)),
	];
	if (reader && reader.toLowerCase() === writer?.toLowerCase()) {
		const message = "name the same app registration: whoever plans can write.";
		const hint = "Run ringfence setup: it makes two, and tells the commands that set the variables.";
		found.push({ area, status: "error", subject: "variables", message, hint });
	}
	return found;
}

function idChecks(identity: "reader" | "writer", value: string | undefined, source: VariableSource): Check[] {
	const subject = variableNames[identity];
	if (value && guid.test(value)) return [{ area, status: "ok", subject, message: value }];
	const hint = howToSet(subject, `<the ${identity}'s client id>`, source);
	if (!value) return [{ area, subject, ...missing("error", source), hint }];
	return [{ area, status: "error", subject, message: `is “${value}”, which is no client id.`, hint }];
}

/** What nobody looked at is not known to be missing. */
function missing(known: "error" | "warning", source: VariableSource): Pick<Check, "status" | "message"> {
	if (source === "unseen") {
		return { status: "unknown", message: "was not looked at: GitHub's variables could not be read." };
	}
	const message = source === "step" ? "is not set, or not handed to this step." : "is not set.";
	return { status: known, message };
}

function howToSet(name: string, value: string, source: VariableSource): string {
	const set = `gh variable set ${name} --body "${value}"`;
	if (source === "repository") return set;
	if (source === "unseen")
		return `Set GH_TOKEN, for example to what gh auth token prints. If it is not set: ${set}`;
	return `Set the repository's variable, and in the workflow env: { ${name}: "\${{ vars.${name} }}" }`;
}

function cippChecks(value: string | undefined, { cippUrl, source }: VariableQuery): Check[] {
	const subject = variableNames.cipp;
	if (!value) {
		const { status, message } = missing("warning", source);
		const left = status === "unknown" ? " Without it plans leave Part C out." : " Plans leave Part C out.";
		const hint = howToSet(subject, "<cipp.api.url>", source);
		return [{ area, status, subject, message: `${message}${left}`, hint }];
	}
	if (cippUrl !== undefined && sameCipp(value, cippUrl)) {
		return [{ area, status: "ok", subject, message: value }];
	}
	const message = `is ${value}, and the policies name ${cippUrl ?? "no CIPP"}.`;
	return [{ area, status: "error", subject, message, hint: "Correct the variable, or cipp.api.url." }];
}
