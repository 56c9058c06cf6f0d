import type { SourceFile } from "../parse.ts";
import { enumerate, plainText, showPath } from "../quote.ts";
import { type Found, get, isRecord, listAt, select } from "../select.ts";
import type { Breach } from "./rule.ts";

/** What Microsoft Graph refuses in the grant controls of a policy, though each value for itself is right. */
export function checkGrantControls(source: SourceFile): readonly Breach[] {
	return select(source.value, "conditionalAccess.policies.*").flatMap((policy) => {
		const controls = get(policy.value, "grantControls");
		if (!isRecord(controls)) return [];
		const path = [...policy.path, "grantControls"];
		const found = { path, value: controls };
		return [
			...checkSomething(found),
			...checkBlock(found),
			...checkWorkload(policy, found),
			...checkRemedies(policy, found),
		];
	});
}

const others = ["authenticationStrength", "termsOfUse", "customAuthenticationFactors"];

function othersIn(controls: unknown): readonly string[] {
	return others.filter((key) => isRecord(get(controls, key)) || listAt(controls, key).length > 0);
}

function checkSomething({ path, value }: Found): readonly Breach[] {
	if (listAt(value, "builtInControls").length > 0 || othersIn(value).length > 0) return [];
	const message = `${showPath(path)} requires nothing.`;
	const hint =
		"Write builtInControls: [mfa] or [block], or leave grantControls out where sessionControls do the work.";
	return [{ path, code: "missing-key", message, hint }];
}

function checkBlock({ path, value }: Found): readonly Breach[] {
	const controls = listAt(value, "builtInControls");
	if (!controls.includes("block")) return [];
	const beside = [...controls.filter((control) => control !== "block").map(plainText), ...othersIn(value)];
	if (beside.length === 0) return [];
	const message = `block cannot be combined with ${enumerate(beside)}: who is blocked cannot meet a requirement.`;
	const hint = "Keep block alone, or remove it.";
	return [
		{ path: [...path, "builtInControls", controls.indexOf("block")], code: "contradiction", message, hint },
	];
}

function checkWorkload(policy: Found, { path, value }: Found): readonly Breach[] {
	const workloads = listAt(policy.value, "conditions.clientApplications.includeServicePrincipals");
	const controls = listAt(value, "builtInControls");
	if (workloads.length === 0 || (controls.length === 1 && controls[0] === "block")) return [];
	const message = "A policy for workload identities can only block.";
	return [{ path, code: "contradiction", message, hint: "Write builtInControls: [block]." }];
}

/** passwordChange and riskRemediation work on risky users alone. */
function checkRemedies(policy: Found, { path, value }: Found): readonly Breach[] {
	const controls = listAt(value, "builtInControls");
	const breaches: Breach[] = [];
	for (const control of ["passwordChange", "riskRemediation"]) {
		const index = controls.indexOf(control);
		if (index < 0) continue;
		const needs = [...missingBeside(control, value), ...missingAround(policy.value)];
		const place = [...path, "builtInControls", index];
		if (needs.length > 0) {
			const message = `${control} also needs ${enumerate(needs)}.`;
			breaches.push({ path: place, code: "incomplete-control", message });
		}
	}
	if (breaches.length === 0 && controls.includes("passwordChange") && controls.includes("riskRemediation")) {
		const message = "passwordChange and riskRemediation cannot be used together.";
		breaches.push({ path, code: "contradiction", message, hint: "Keep one of the two." });
	}
	return breaches;
}

function missingBeside(control: string, controls: unknown): readonly string[] {
	const strength = control === "riskRemediation";
	const present = strength
		? isRecord(get(controls, "authenticationStrength"))
		: listAt(controls, "builtInControls").includes("mfa");
	const needed = strength ? "authenticationStrength" : "mfa beside it";
	const operator = get(controls, "operator") === "AND" ? [] : ["operator: AND"];
	return present ? operator : [needed, ...operator];
}

function missingAround(policy: unknown): readonly string[] {
	const applications = listAt(policy, "conditions.applications.includeApplications");
	const all = applications.length === 1 && applications[0] === "All";
	const excluded = listAt(policy, "conditions.applications.excludeApplications").length > 0;
	return [
		...(listAt(policy, "conditions.userRiskLevels").length > 0 ? [] : ["userRiskLevels"]),
		...(all ? [] : ["includeApplications: [All]"]),
		...(excluded ? ["no excludeApplications"] : []),
		...otherConditions(policy),
	];
}

function otherConditions(policy: unknown): readonly string[] {
	const kinds = listAt(policy, "conditions.clientAppTypes");
	const narrow = kinds.length > 0 && !kinds.includes("all") ? ["clientAppTypes: [all]"] : [];
	const written = ["locations", "platforms", "devices", "authenticationFlows"].filter((key) =>
		isRecord(get(policy, `conditions.${key}`)),
	);
	const risks = listAt(policy, "conditions.signInRiskLevels").length > 0 ? ["signInRiskLevels"] : [];
	return [...narrow, ...[...written, ...risks].map((key) => `no ${key}`)];
}
