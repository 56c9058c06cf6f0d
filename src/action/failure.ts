import { describeFailure } from "../report/failure.ts";

/** One message for the log: what is wrong and what to do. Anything unexpected is a bug, and says where it happened. */
export function explainFailure(error: unknown): string {
	const { message, hint, trace } = describeFailure(error);
	const line = hint === undefined ? message : `${message} ${hint}`;
	return trace === undefined ? line : `${line}\n${trace}`;
}
