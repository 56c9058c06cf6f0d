import type { Position } from "../position.ts";

/**
 * A position that is worked out when somebody looks at it. Everything in a plan knows where it comes from, and of a
 * fleet that is in order nobody ever asks.
 */
export function lazyPosition(file: string, find: () => Position): Position {
	let found: Position | undefined;
	const get = () => {
		found ??= find();
		return found;
	};
	return {
		file,
		get line() {
			return get().line;
		},
		get column() {
			return get().column;
		},
		get endColumn() {
			return get().endColumn;
		},
	};
}
