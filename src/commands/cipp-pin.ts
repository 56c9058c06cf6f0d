import { sameCipp } from "../cipp-address.ts";
import { RingfenceError } from "../errors.ts";

/**
 * The only address of CIPP that a run may sign in to; undefined for whatever the policies say. False where they are not
 * to be trusted with it, as those of a pull request, and nothing else names one.
 */
export type CippPin = string | false | undefined;

/** What a workflow's run says of itself. */
export interface RunOrigin {
	/** The action's command. */
	readonly command: string;
	/** The name of GitHub's event, as in GITHUB_EVENT_NAME. */
	readonly event: string | undefined;
	/** The input cipp-url. */
	readonly cippUrl: string | undefined;
	/** The input pull-request. */
	readonly pullRequest: number | undefined;
}

/**
 * Which CIPP a run in a workflow may sign in to. Only an apply, and doctor that tries what an apply would do, go where
 * the policies say: they were merged.
 */
export function cippPin({ command, event = "", cippUrl, pullRequest }: RunOrigin): CippPin {
	if (cippUrl) return cippUrl;
	const foreign = pullRequest !== undefined || event.startsWith("pull_request");
	return !foreign && (command === "apply" || command === "doctor") ? undefined : false;
}

/** A pull request could name any address, and would be handed a token that opens CIPP. */
export function whyNotSignIn(url: string, pin: CippPin): RingfenceError | undefined {
	if (pin === undefined) return undefined;
	if (pin === false) {
		return new RingfenceError(
			"not-asked",
			"Nothing but the policies says which CIPP this run may sign in to, so it signs in to none.",
			{
				hint: "Set the action's input cipp-url to your CIPP's address, so that no pull request can choose another.",
			},
		);
	}
	if (sameCipp(url, pin)) return undefined;
	return new RingfenceError(
		"bad-input",
		`The policies name the CIPP at ${url}, and this run may sign in to ${pin} only.`,
		{ hint: "Correct cipp.api.url, or the action's input cipp-url." },
	);
}
