import { t as RingfenceError } from "./errors.js";
// src/commands/settings.ts
/** The day in UTC, as in 2027-01-31. */
function today() {
	return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
/**
* Conditional Access requests per second and tenant, from RINGFENCE_REQUESTS_PER_SECOND. Other tools share the limit
* of 1, so less can be right; more only against a sandbox.
* @throws RingfenceError for anything but a number above 0
*/
function requestsPerSecond(environment) {
	const text = environment["RINGFENCE_REQUESTS_PER_SECOND"];
	if (text === void 0 || text === "") return 1;
	const value = Number(text);
	if (value > 0) return value;
	throw new RingfenceError("bad-input", `RINGFENCE_REQUESTS_PER_SECOND is a number above 0, not "${text}".`);
}
export { today as n, requestsPerSecond as t };
