import type { JsonObject } from "../../json.ts";
import { isBlocking, isMfa, strength, waysIn } from "../policy-facets.ts";

/** Whether somebody who could not meet a policy's demands before might meet what it demands now. */
export function isEasier(before: JsonObject, after: JsonObject): boolean {
	if (isBlocking(after)) return false;
	const old = waysIn(before);
	return waysIn(after).some(
		(way) => !old.some((wanted) => wanted.every((one) => way.some((met) => covers(met, one)))),
	);
}

/** Microsoft's own strengths, each of which accepts less than the one before (List authenticationStrengthPolicies). */
const builtIn = [2, 3, 4].map((number) => `${strength}00000000-0000-0000-0000-00000000000${number}`);

/** Whether meeting one demand meets another. What a strength of one's own consists of is not looked at. */
function covers(met: string, wanted: string): boolean {
	if (met === wanted) return true;
	if (wanted === "mfa") return isMfa(met);
	const [stronger, weaker] = [builtIn.indexOf(met), builtIn.indexOf(wanted)];
	return weaker >= 0 && stronger > weaker;
}
