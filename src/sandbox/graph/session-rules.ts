import type { Json, JsonObject } from "../../json.ts";
import { isObject, objectAt, valueAt } from "../json-values.ts";
import { badRequest } from "./graph-error.ts";

/** Whether any control in it does something. The service keeps no other. */
export function isEffective(sessionControls: Json | undefined): boolean {
	if (!isObject(sessionControls)) return false;
	return Object.values(sessionControls).some(
		(control) => control === true || valueAt(control, "isEnabled") === true,
	);
}

/** What is stored: null where nothing is effective, and the frequency's defaults filled in (inferred). */
export function settleSessionControls(sessionControls: JsonObject): JsonObject | null {
	if (!isEffective(sessionControls)) return null;
	const frequency = sessionControls["signInFrequency"];
	if (!isObject(frequency)) return sessionControls;
	const settled = {
		...frequency,
		authenticationType: frequency["authenticationType"] ?? "primaryAndSecondaryAuthentication",
		frequencyInterval: frequency["frequencyInterval"] ?? "timeBased",
	};
	return { ...sessionControls, signInFrequency: settled };
}

/**
 * That these are refused is known; the texts are synthetic.
 * @param policy complete
 * @throws GraphError
 */
export function checkSessionControls(policy: JsonObject): void {
	const controls = objectAt(policy, "sessionControls");
	const frequency = controls["signInFrequency"];
	if (!isObject(frequency)) return;
	const { value = null, type = null } = frequency;
	if (frequency["frequencyInterval"] === "everyTime") {
		if (value !== null || type !== null) {
			throw badRequest("signInFrequency must not have value or type when frequencyInterval is everyTime.");
		}
		for (const other of ["applicationEnforcedRestrictions", "disableResilienceDefaults"]) {
			if ((controls[other] ?? null) !== null) {
				throw badRequest(`${other} must not be set when signInFrequency is everyTime.`);
			}
		}
		return;
	}
	const positive = typeof value === "number" && value > 0;
	const timed = positive && type !== null;
	if (frequency["isEnabled"] === true ? !timed : value !== null && !positive) {
		throw badRequest("signInFrequency must have a type and a positive value.");
	}
}
