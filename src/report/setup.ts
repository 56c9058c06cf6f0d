import type { SetupFinding } from "../setup/audit.ts";
import { afterConsent, whoConsents } from "../setup/consent.ts";
import type { RegistrationPlan } from "../setup/plan.ts";
import type { Remaining } from "../setup/remaining.ts";
import type { Trust } from "../setup/subjects.ts";
import { stepWords } from "../setup/words.ts";
import { guardLog, plain } from "./escape.ts";
import { type Look, wrap } from "./layout.ts";
import { plainName } from "./phrase.ts";
import { plural } from "./summary.ts";

/** What setup would do, before anybody is asked. */
export interface SetupSteps {
	readonly tenant: { readonly id: string; readonly name: string };
	readonly trust: Trust;
	readonly registrations: readonly RegistrationPlan[];
}

export interface SetupOutcome {
	readonly plan: SetupSteps;
	readonly done: number;
	readonly remaining: Remaining | undefined;
}

/** The steps as a list of labels and texts, registration by registration, with what is wrong with each. */
export function renderSetupPlan({ tenant, trust, registrations }: SetupSteps, look: Look): string {
	const { colors, width } = look;
	const open = registrations.filter(({ refusal }) => !refusal).flatMap(({ steps }) => steps).length;
	const what = open === 0 ? "nothing to do" : plural(open, "step");
	const head = `Set-up of ${plainName(tenant.name)} for ${plain(trust.server)}/${plain(trust.repository)}: ${what}`;
	const blocks = [
		[
			...wrap(head, width).map(colors.bold),
			...wrap(`OIDC tokens of ${plain(trust.issuer)}`, width).map(colors.dim),
		],
		...registrations.map((plan) => registrationLines(plan, look)),
	];
	return guardLog(`${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}

function registrationLines(plan: RegistrationPlan, look: Look): string[] {
	const { desired, observed, steps, refusal, findings } = plan;
	const { colors, width } = look;
	const name = plain(observed?.displayName ?? desired.displayName, 160);
	const place = observed ? `client id ${plain(observed.clientId)}` : "new";
	const state = refusal ? "REFUSED" : steps.length === 0 ? "as it should be" : plural(steps.length, "step");
	const paint = refusal ? colors.red : (text: string) => text;
	return [
		...wrap(`${name} (${place}): ${state}`, width).map((line) => colors.bold(paint(line))),
		...(refusal ? explained("NOT DONE", refusal, look, colors.red) : []),
		...(refusal ? [] : steps.flatMap((step) => stepLines(step, plan, look))),
		...findings.flatMap((found) => findingLines(found, look)),
	];
}

function stepLines(
	step: RegistrationPlan["steps"][number],
	{ desired }: RegistrationPlan,
	{ colors, width }: Look,
): string[] {
	const { mark, label, text, before } = stepWords(step, desired);
	const paint = mark === "+" ? colors.green : colors.yellow;
	const [first = "", ...rest] = wrap(plain(text), width, column);
	const was = before === undefined ? [] : wrap(`was ${plain(before)}`, width, column).map(colors.dim);
	return [`  ${paint(mark)} ${label.padEnd(column - 5)} ${first.trimStart()}`, ...rest, ...was];
}

/** Where the text begins. */
const column = 21;

function findingLines({ severity, message, hint }: SetupFinding, look: Look): string[] {
	const word = severity === "error" ? "ERROR" : "WARNING";
	return explained(
		word,
		{ message, hint },
		look,
		severity === "error" ? look.colors.red : look.colors.yellow,
	);
}

function explained(
	word: string,
	{ message, hint }: { readonly message: string; readonly hint: string },
	{ width }: Look,
	paint: (text: string) => string,
): string[] {
	const [first = "", ...rest] = wrap(plain(message), width, column);
	return [
		`  ${paint(word.padEnd(column - 3))} ${first.trimStart()}`,
		...rest,
		...wrap(`To do: ${plain(hint)}`, width, column),
	];
}

/** What was done, and what only a person can do: commands and links stand on lines of their own, to be copied. */
export function renderSetUp({ plan, done, remaining }: SetupOutcome, look: Look): string {
	const { colors, width } = look;
	const refused = plan.registrations.filter(({ refusal }) => refusal).length;
	const result =
		done > 0
			? `Done: ${plural(done, "step")}, and read again.`
			: refused > 0
				? "Nothing was done."
				: "Nothing to do: the app registrations are as they should be.";
	const blocks = [
		wrap(result, width).map(colors.bold),
		...(remaining ? remainingBlocks(remaining, look) : []),
	];
	return guardLog(`${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}

function remainingBlocks({ commands, clicks, consents }: Remaining, look: Look): string[][] {
	const { colors, width } = look;
	const title = (text: string) => wrap(text, width).map(colors.bold);
	const github = [
		...commands.flatMap(({ why, text }) => [
			...wrap(`# ${plain(why)}`, width, 2).map(colors.dim),
			`  ${plain(text)}`,
		]),
		...clicks.flatMap(({ why, url }) => [
			...wrap(`# ${plain(why)}`, width, 2).map(colors.dim),
			`  ${plain(url)}`,
		]),
	];
	const tenants = consents.flatMap(({ tenant, links }) => [
		...wrap(plainName(tenant.name), width, 2),
		...links.map(({ identity, url }) => `    ${identity}  ${plain(url)}`),
	]);
	return [
		...(github.length > 0
			? [[...title("On GitHub, as an administrator of the repository:"), ...github]]
			: []),
		...(tenants.length > 0
			? [
					[
						...title(`In each client tenant, ${whoConsents} consents:`),
						...wrap(
							`Each link once; one that was accepted before may be left out. ${afterConsent}`,
							width,
							2,
						).map(colors.dim),
						...tenants,
					],
				]
			: []),
		wrap("Then run ringfence doctor, in a workflow: it names everything that is still missing.", width),
	];
}
