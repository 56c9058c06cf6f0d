import { setTimeout as pause } from "node:timers/promises";
import { RingfenceError } from "../errors.ts";
import { isUncertain } from "./failures.ts";

/**
 * Creates something that must not exist twice. After an answer that leaves open whether it was created, looks for it
 * before trying again, so the client's own blind retries have to be off: pass `{ request: { retries: 0 } }`.
 */
export async function createOnce<T>(
	create: () => Promise<T>,
	find: () => Promise<T | undefined>,
	{ wait = [1_000, 4_000] }: { readonly wait?: readonly number[] } = {},
): Promise<T> {
	for (const milliseconds of wait) {
		try {
			return await create();
		} catch (error) {
			if (!isUncertain(error)) throw error;
			await pause(milliseconds);
			const found = await find();
			if (found !== undefined) return found;
		}
	}
	return await create();
}

/**
 * The id or number of what was created.
 * @throws RingfenceError `bad-response` for an answer without one: then nobody knows that it was created, whatever
 * its status
 */
export function numberIn(answer: unknown, name: "id" | "number"): number {
	if (typeof answer === "object" && answer !== null) {
		const value: unknown = Reflect.get(answer, name);
		if (typeof value === "number") return value;
	}
	throw new RingfenceError("bad-response", "GitHub's answer does not say what was created.", {
		hint: "Run it again.",
	});
}
