import { isJsonObject, type Json } from "../json.ts";
import { joined, listed, name, type Phrase, phrase } from "./phrase.ts";
import type { Read } from "./scope.ts";
import { describeSession, isEveryTime } from "./session.ts";
import { fieldLabel, isSet } from "./terms.ts";

export interface Demand {
	/** Verb and object, up to the place where the people are named: "Requires MFA of". */
	readonly start: Phrase;
	readonly clauses: readonly Phrase[];
}

const frequency = "sessionControls.signInFrequency";

/**
 * What a policy does to those it covers: blocks, requires something, or shapes the session.
 * @param enforced false puts the verbs into the conditional: "would block"
 */
export function describeDemand(settings: ReadonlyMap<string, Json>, read: Read, enforced: boolean): Demand {
	const blocking = isBlocking(settings);
	const required = requirements(read);
	const control = settings.get(frequency) ?? null;
	const everyTime = !blocking && required.length > 0 && isJsonObject(control) && isEveryTime(control);
	const session = sessionClauses(settings, everyTime ? frequency : "");
	if (blocking) {
		const beside = required.length === 0 ? [] : [phrase`also names the controls ${listed(required)}`];
		return { start: [enforced ? "Blocks" : "would block"], clauses: [...beside, ...session] };
	}
	if (required.length === 0) return withoutGrant(session, enforced);
	const verb = enforced ? "Requires" : "would require";
	const what = combined(required, settings.get("grantControls.operator") ?? null);
	return { start: phrase`${verb} ${what}${everyTime ? " at every sign-in" : ""} of`, clauses: session };
}

/** Whether a policy blocks those it covers. */
export function isBlocking(settings: ReadonlyMap<string, Json>): boolean {
	const controls = settings.get("grantControls.builtInControls");
	return Array.isArray(controls) && controls.includes("block");
}

function withoutGrant(session: readonly Phrase[], enforced: boolean): Demand {
	const start = session.length === 0 ? "nothing of" : "session controls for";
	const verb = session.length === 0 ? ["Requires", "would require"] : ["Sets", "would set"];
	return { start: [`${enforced ? verb[0] : verb[1]} ${start}`], clauses: session };
}

/** Everything that the grant controls ask for, except blocking. */
function requirements(read: Read): Phrase[] {
	return [
		...read("grantControls.builtInControls").filter((control) => control.join() !== "block access"),
		...read("grantControls.authenticationStrength").map((it) => phrase`authentication strength ${it}`),
		...read("grantControls.termsOfUse").map((it) => phrase`terms of use ${it}`),
		...read("grantControls.customAuthenticationFactors").map((it) => phrase`custom control ${it}`),
	];
}

function combined(required: readonly Phrase[], operator: Json): Phrase {
	if (required.length === 1) return required.flat();
	const word = typeof operator === "string" ? operator.toUpperCase() : operator;
	if (word === "AND") return listed(required);
	if (word === "OR") return phrase`either ${listed(required, "or")}`;
	return phrase`${joined(required, ", ")} (operator ${name(JSON.stringify(operator))})`;
}

function sessionClauses(settings: ReadonlyMap<string, Json>, said: string): Phrase[] {
	return [...settings]
		.filter(([path, value]) => path.startsWith("sessionControls.") && path !== said && isSet(value))
		.flatMap(([path, value]): Phrase[] => {
			if (path === "sessionControls.disableResilienceDefaults") return resilience(value);
			const known = isJsonObject(value) ? describeSession(path, value) : undefined;
			return [known ?? phrase`${fieldLabel(path)} ${name(JSON.stringify(value))}`];
		});
}

function resilience(value: Json): Phrase[] {
	if (value === false) return [];
	const words: Phrase = ["sessions are not extended during an outage"];
	return [value === true ? words : phrase`disableResilienceDefaults ${name(JSON.stringify(value))}`];
}
