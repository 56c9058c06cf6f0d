import type { JsonObject } from "../json.ts";
import { type Phrase, phrase } from "./phrase.ts";

/**
 * One session control in words.
 * @returns undefined for anything that is not exactly of the known form, so that it is shown raw instead of guessed
 */
export function describeSession(path: string, control: JsonObject): Phrase | undefined {
	const key = path.replace("sessionControls.", "");
	const { isEnabled, ...rest } = control;
	const describe = Object.hasOwn(controls, key) ? controls[key] : undefined;
	if (!describe || (isEnabled !== true && isEnabled !== false)) return undefined;
	const words = describe(rest);
	if (words === undefined) return undefined;
	return isEnabled ? [words] : phrase`${words} (switched off)`;
}

/** Whether people must authenticate fully at every sign-in. */
export function isEveryTime(control: JsonObject): boolean {
	const words = describeSession("sessionControls.signInFrequency", control);
	return control["isEnabled"] === true && words?.join("") === everyTime;
}

const everyTime = "sign in again every time";

const controls: { readonly [key: string]: (rest: JsonObject) => string | undefined } = {
	signInFrequency: ({ type, value, frequencyInterval, authenticationType, ...others }) => {
		if (hasMore(others)) return undefined;
		const what = secondFactor(authenticationType);
		if (what === undefined) return undefined;
		if (frequencyInterval === "everyTime") {
			return (type ?? value ?? null) === null ? `${what} again every time` : undefined;
		}
		if ((frequencyInterval ?? "timeBased") !== "timeBased" || typeof value !== "number") return undefined;
		if (type !== "hours" && type !== "days") return undefined;
		return `${what} again every ${value === 1 ? type.slice(0, -1) : `${value} ${type}`}`;
	},
	persistentBrowser: ({ mode, ...others }) => {
		if (hasMore(others)) return undefined;
		if (mode === "never") return "browser sessions never persist";
		return mode === "always" ? "browser sessions always persist" : undefined;
	},
	cloudAppSecurity: ({ cloudAppSecurityType, ...others }) => {
		if (hasMore(others)) return undefined;
		if (cloudAppSecurityType === "monitorOnly") return "Defender for Cloud Apps monitors";
		if (cloudAppSecurityType === "blockDownloads") return "Defender for Cloud Apps blocks downloads";
		return cloudAppSecurityType === "mcasConfigured"
			? "Defender for Cloud Apps applies its own policies"
			: undefined;
	},
	applicationEnforcedRestrictions: (rest) =>
		hasMore(rest) ? undefined : "the application enforces its own restrictions",
	secureSignInSession: (rest) => (hasMore(rest) ? undefined : "tokens are bound to the device"),
};

function secondFactor(authenticationType: JsonObject[string] | undefined): string | undefined {
	if ((authenticationType ?? "primaryAndSecondaryAuthentication") === "primaryAndSecondaryAuthentication") {
		return "sign in";
	}
	return authenticationType === "secondaryAuthentication" ? "give the second factor" : undefined;
}

function hasMore(others: JsonObject): boolean {
	return Object.entries(others).some(([key, value]) => !key.includes("@") && value !== null);
}
