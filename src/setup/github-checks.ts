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

/** Whether the workflows' variables name a reader and a writer that differ, and the CIPP of the policies. */
export function variableChecks(
	values: ReadonlyMap<string, string | undefined>,
	{ cippUrl }: { readonly cippUrl: string | undefined },
): Check[] {
	const [reader, writer, cipp] = [variableNames.reader, variableNames.writer, variableNames.cipp].map(
		(name) => values.get(name),
	);
	const found = [
		...idChecks(variableNames.reader, reader),
		...idChecks(variableNames.writer, writer),
		...(cippUrl === undefined && !cipp ? [] : cippChecks(cipp, cippUrl)),
	];
	if (reader && reader.toLowerCase() === writer?.toLowerCase()) {
		const message = "name the same app registration: whoever plans can write.";
		const hint = "Run ringfence setup: it makes two, and tells the commands that set the variables.";
		found.push({ area, status: "error", subject: "variables", message, hint });
	}
	return found;
}

function idChecks(subject: string, value: string | undefined): Check[] {
	if (value && guid.test(value)) return [{ area, status: "ok", subject, message: value }];
	const message = value ? `is “${value}”, which is no client id.` : "is not set, or not handed to this step.";
	const hint = `Set the repository's variable, and in the workflow env: { ${subject}: "\${{ vars.${subject} }}" }`;
	return [{ area, status: "error", subject, message, hint }];
}

function cippChecks(value: string | undefined, cippUrl: string | undefined): Check[] {
	const subject = variableNames.cipp;
	if (!value) {
		return [{ area, status: "ok", subject, message: "is not set: plans of pull requests leave CIPP out." }];
	}
	if (cippUrl !== undefined && sameCipp(value, cippUrl)) {
		return [{ area, status: "ok", subject, message: value }];
	}
	const message = `is ${value}, and the policies name ${cippUrl ?? "no CIPP"}.`;
	return [{ area, status: "error", subject, message, hint: "Correct the variable, or cipp.api.url." }];
}
