import type { SourceFile } from "../parse.ts";
import { enumerate, showPath } from "../quote.ts";
import { type Found, get, isRecord, select } from "../select.ts";
import type { Breach } from "./rule.ts";

/** What Microsoft Graph refuses in the session controls of a policy, though each value for itself is right. */
export function checkSessionControls(source: SourceFile): readonly Breach[] {
	return select(source.value, "conditionalAccess.policies.*").flatMap((policy) => {
		const controls = get(policy.value, "sessionControls");
		const path = [...policy.path, "sessionControls"];
		if (isRecord(controls)) {
			const found = { path, value: controls };
			return isEffective(controls) ? checkFrequency(found) : [ineffective(found)];
		}
		return isRecord(policy.value) && !isRecord(policy.value["grantControls"]) ? [doesNothing(policy)] : [];
	});
}

function isEffective(controls: Readonly<Record<string, unknown>>): boolean {
	return Object.values(controls).some((control) => control === true || get(control, "isEnabled") === true);
}

function ineffective({ path }: Found): Breach {
	const message = `${showPath(path)} switches nothing on, which Microsoft Graph refuses.`;
	const hint = "Set isEnabled: true on a control, or leave sessionControls out.";
	return { path, code: "ineffective-control", message, hint };
}

function doesNothing({ path }: Found): Breach {
	const message = `${showPath(path)} does nothing: it has neither grantControls nor sessionControls.`;
	const hint = "Add grantControls with builtInControls: [mfa] or [block].";
	return { path, code: "missing-key", message, hint };
}

function checkFrequency({ path, value }: Found): readonly Breach[] {
	const frequency = get(value, "signInFrequency");
	if (!isRecord(frequency) || frequency["isEnabled"] !== true) return [];
	const place = [...path, "signInFrequency"];
	const written = ["type", "value"].filter((key) => frequency[key] != null);
	if (frequency["frequencyInterval"] !== "everyTime") {
		const missing = ["type", "value"].filter((key) => frequency[key] == null);
		if (missing.length === 0) return [];
		const message = `${showPath(place)} has no ${enumerate(missing, "or")}: how often do people sign in again?`;
		const hint = "Write type: hours and value: 4, or frequencyInterval: everyTime.";
		return [{ path: place, code: "missing-key", message, hint }];
	}
	const within = written.map((key) => {
		const message = `frequencyInterval: everyTime takes no ${key}.`;
		const hint = `Remove ${key}, or write frequencyInterval: timeBased.`;
		return { path: [...place, key], code: "contradiction", message, hint };
	});
	const beside = ["applicationEnforcedRestrictions", "disableResilienceDefaults"].filter(
		(key) => get(value, key) != null,
	);
	return [
		...within,
		...beside.map((key) => {
			const message = `${key} cannot stand beside a sign-in frequency of everyTime, not even switched off.`;
			return { path: [...path, key], code: "contradiction", message, hint: `Remove ${key}.` };
		}),
	];
}
