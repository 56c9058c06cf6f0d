import type { Position } from "../position.ts";
import type { ClientFile, MspFile } from "./generated/types.ts";

/** The keys and indexes that lead to a value in a file: `["cipp", "technicians", "groups", 0]`. */
export type Path = readonly (string | number)[];

/** A validated file that knows where each of its values stands. */
export interface Located<T> {
	readonly file: string;
	readonly value: T;
	/** The position of a value, or of its nearest written ancestor where the path itself is not written. */
	at(path: Path): Position;
}

/** Everything that one `policies/` directory holds. */
export interface Estate {
	readonly directory: string;
	readonly msp: Located<MspFile>;
	readonly clients: readonly Located<ClientFile>[];
}

/** Something wrong in a policy file. */
export interface Problem {
	/** Stable kind, in kebab-case: `unknown-key`, `duplicate-key`, `bad-cidr`, … */
	readonly code: string;
	readonly message: string;
	/** What to do; where a key or value is near a known one, the likely meaning. */
	readonly hint?: string;
	readonly position: Position;
	/**
	 * The text of the offending line, shortened around the column when it is long. `caret` is an index into `text`,
	 * counted from 0, where columns of a position are counted from 1; `length` is at least 1.
	 */
	readonly excerpt?: { readonly text: string; readonly caret: number; readonly length: number };
}
