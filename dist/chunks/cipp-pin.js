import { n as sameCipp } from "./cipp-address.js";
import { t as RingfenceError } from "./errors.js";
// src/commands/cipp-pin.ts
/**
* Which CIPP a run in a workflow may sign in to. Only an apply, and doctor that tries what an apply would do, go where
* the policies say: they were merged.
*/
function cippPin({ command, event = "", cippUrl, pullRequest }) {
	if (cippUrl) return cippUrl;
	return !(pullRequest !== void 0 || event.startsWith("pull_request")) && (command === "apply" || command === "doctor") ? void 0 : false;
}
/** A pull request could name any address, and would be handed a token that opens CIPP. */
function whyNotSignIn(url, pin) {
	if (pin === void 0) return void 0;
	if (pin === false) return new RingfenceError("not-asked", "Nothing but the policies says which CIPP this run may sign in to, so it signs in to none.", { hint: "Set the action's input cipp-url to your CIPP's address, so that no pull request can choose another." });
	if (sameCipp(url, pin)) return void 0;
	return new RingfenceError("bad-input", `The policies name the CIPP at ${url}, and this run may sign in to ${pin} only.`, { hint: "Correct cipp.api.url, or the action's input cipp-url." });
}
export { whyNotSignIn as n, cippPin as t };
