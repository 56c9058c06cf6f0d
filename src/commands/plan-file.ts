import { readFile } from "node:fs/promises";
import { RingfenceError } from "../errors.ts";
import type { Plan } from "../plan/plan.ts";
import { parsePlan } from "../report/json.ts";

/**
 * A plan that was kept, as `plan --out` writes it.
 * @throws RingfenceError for a file that cannot be read, or is no plan
 */
export async function readPlanFile(file: string): Promise<Plan> {
	const text = await readFile(file, "utf8").catch((cause: unknown) => {
		throw new RingfenceError("bad-input", `The plan file ${file} could not be read.`, { cause });
	});
	return parsePlan(text);
}
