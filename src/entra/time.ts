import { setTimeout as delay } from "node:timers/promises";

/** Clock, waiting and chance, so that tests decide them. */
export interface Time {
	/** Milliseconds since the epoch. */
	now(): number;
	sleep(milliseconds: number): Promise<void>;
	/** At least 0 and less than 1. */
	random(): number;
}

export const realTime: Time = {
	now: () => Date.now(),
	sleep: async (milliseconds) => {
		await delay(milliseconds);
	},
	random: () => Math.random(),
};
