import { expect } from "vitest";
import type { Finished } from "./program.ts";

/** The character that begins every colour. */
export const escapeCharacter = String.fromCharCode(27);

/** No expected failure shows where in our code it happened, or calls itself a bug. */
export function expectNoTrace({ stdout, stderr }: Finished): void {
	const both = `${stdout}\n${stderr}`;
	expect(both).not.toMatch(/^\s+at .*[(:/]/m);
	expect(both).not.toContain("bug in Ringfence");
	expect(both).not.toContain("UnhandledPromise");
}
