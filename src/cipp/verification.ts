import { tenantError } from "../entra/failures.ts";
import { RingfenceError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { explainAnswer } from "./failures.ts";
import { type Notes, readNotes } from "./notes.ts";
import { showText } from "./text.ts";
import type { Transport } from "./transport.ts";

/** One thing in CIPP that is replaced as a whole. */
export interface Replacement<State> {
	/** As in: API client "Halo PSA" (2222…) */
	readonly subject: string;
	/** The endpoint with its query. */
	readonly name: string;
	readonly permission: string;
	readonly body: JsonObject;
	/** What CIPP has now; undefined when it is gone. */
	read(): Promise<State | undefined>;
	isDone(after: State): boolean;
	/** Whether nothing at all has happened to it. */
	isUnchanged(after: State): boolean;
	/** What was asked for and what is there, in one sentence or two, and what to do. */
	compare(after: State): { readonly text: string; readonly hint: string };
	/** What errors in an answer with status 200 mean. */
	explain(notes: Notes): RingfenceError;
}

/** What is left to doubt after a write that was not refused. */
interface Doubts {
	/** Why nobody knows whether it was done, to stand after "CIPP ". */
	readonly lost?: string;
	readonly warnings: readonly string[];
}

/** How often the whole replacement is sent, where the answer is lost and nothing has changed. */
const mostPosts = 2;
const reset = "a new secret came back, which nobody asked for: the older ones may be gone";

async function send<State>(transport: Transport, replacement: Replacement<State>): Promise<Doubts> {
	const { name, permission, body } = replacement;
	const answer = await transport.post(name, body);
	if (answer.kind === "lost") return { lost: answer.what, warnings: [] };
	if (answer.status !== 200 || answer.kind === "page" || answer.kind === "text") {
		throw await explainAnswer(transport, name, permission, answer);
	}
	const notes = readNotes(answer);
	if (notes === undefined) return { lost: "answered with nothing", warnings: [] };
	if (notes.errors.length > 0) throw replacement.explain(notes);
	return { warnings: answer.secret ? [...notes.warnings, reset] : notes.warnings };
}

async function readBack<State>(
	transport: Transport,
	{ subject, read }: Replacement<State>,
	{ lost }: Doubts,
) {
	try {
		return await read();
	} catch (cause) {
		if (!(cause instanceof RingfenceError)) throw cause;
		const done = lost === undefined ? "was written, but" : `may have been written (CIPP ${lost}), and`;
		throw tenantError(
			transport.tenant,
			lost === undefined ? "not-verified" : "uncertain",
			`${subject} ${done} could not be read back. ${cause.message}`,
			{ ...(cause.hint && { hint: cause.hint }), cause },
		);
	}
}

function notVerified<State>(
	transport: Transport,
	{ subject, compare }: Replacement<State>,
	after: State | undefined,
	{ lost, warnings }: Doubts,
): RingfenceError {
	const { text, hint } =
		after === undefined ? { text: "It is no longer there.", hint: "Plan again." } : compare(after);
	const told = [
		...(lost ? [` CIPP ${lost}.`] : []),
		...warnings.map((warning) => ` CIPP warned: “${showText(warning)}”.`),
	].join("");
	return tenantError(transport.tenant, "not-verified", `${subject} is not as it was to be. ${text}${told}`, {
		hint,
	});
}

/**
 * Writes and reads back, because CIPP's 200 says little. An answer that was lost is looked up before the same is sent
 * once more; it is sent again only when nothing at all has changed.
 * @throws RingfenceError permission-missing or rejected when CIPP refused; not-verified when something else came of
 * it, or CIPP warned that it took only a part; uncertain when neither answer nor result could be had
 */
export async function replaceAndVerify<State>(
	transport: Transport,
	replacement: Replacement<State>,
): Promise<void> {
	for (let posts = 1; ; posts++) {
		const doubts = await send(transport, replacement);
		const after = await readBack(transport, replacement, doubts);
		const done = after !== undefined && replacement.isDone(after);
		if (done && doubts.warnings.length === 0) return;
		const again = doubts.lost !== undefined && after !== undefined && replacement.isUnchanged(after);
		if (!again || posts === mostPosts) throw notVerified(transport, replacement, after, doubts);
	}
}
