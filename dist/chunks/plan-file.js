import { t as RingfenceError } from "./errors.js";
import { t as parsePlan } from "./json3.js";
import { readFile } from "node:fs/promises";
// src/commands/plan-file.ts
/**
* A plan that was kept, as `plan --out` writes it.
* @throws RingfenceError for a file that cannot be read, or is no plan
*/
async function readPlanFile(file) {
	const text = await readFile(file, "utf8").catch((cause) => {
		throw new RingfenceError("bad-input", `The plan file ${file} could not be read.`, { cause });
	});
	return parsePlan(text);
}
export { readPlanFile };
