import { t as RingfenceError } from "./errors.js";
import { t as isUncertain } from "./failures.js";
import { setTimeout } from "node:timers/promises";
// src/github/creation.ts
/**
* Creates something that must not exist twice. After an answer that leaves open whether it was created, looks for it
* before trying again, so the client's own blind retries have to be off: pass `{ request: { retries: 0 } }`.
*/
async function createOnce(create, find, { wait = [1e3, 4e3] } = {}) {
	for (const milliseconds of wait) try {
		return await create();
	} catch (error) {
		if (!isUncertain(error)) throw error;
		await setTimeout(milliseconds);
		const found = await find();
		if (found !== void 0) return found;
	}
	return await create();
}
/**
* The id or number of what was created.
* @throws RingfenceError `bad-response` for an answer without one: then nobody knows that it was created, whatever
* its status
*/
function numberIn(answer, name) {
	if (typeof answer === "object" && answer !== null) {
		const value = Reflect.get(answer, name);
		if (typeof value === "number") return value;
	}
	throw new RingfenceError("bad-response", "GitHub's answer does not say what was created.", { hint: "Run it again." });
}
export { numberIn as n, createOnce as t };
