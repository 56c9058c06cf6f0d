import { fractionOf } from "../guid.ts";

/**
 * A time as Conditional Access writes it: up to seven digits of a second, zeros at the end left out.
 * The digits below a millisecond come from the object's id.
 * @param now milliseconds
 */
export function timestampOf(now: number, id: string): string {
	const ticks = String(Math.floor(fractionOf(id, now) * 10_000)).padStart(4, "0");
	const text = new Date(now).toISOString().replace("Z", ticks);
	return `${text.replace(/\.?0+$/, "")}Z`;
}
