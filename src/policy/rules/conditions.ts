import type { SourceFile } from "../parse.ts";
import { showPath } from "../quote.ts";
import { type Found, get, isRecord, listAt, select } from "../select.ts";
import type { Breach } from "./rule.ts";

/** What Microsoft Graph refuses in the conditions of a policy, though each value for itself is right. */
export function checkConditions(source: SourceFile): readonly Breach[] {
	return select(source.value, "conditionalAccess.policies.*.conditions").flatMap((conditions) => [
		...checkSubject(conditions),
		...checkTarget(conditions),
		...["include", "exclude"].flatMap((side) => checkGuests(conditions, side)),
	]);
}

function checkSubject({ path, value }: Found): readonly Breach[] {
	if (!isRecord(value)) return [];
	const written = ["users", "clientApplications"].filter((key) => Object.hasOwn(value, key));
	if (written.length === 0 || written.some((key) => value[key] !== null)) return [];
	const message = `${showPath(path)} needs users, or clientApplications for workload identities; null is neither.`;
	const hint = "Write includeUsers, includeGroups or includeRoles under users.";
	return [{ path: [...path, written[0] ?? ""], code: "missing-key", message, hint }];
}

function checkTarget({ path, value }: Found): readonly Breach[] {
	const applications = get(value, "applications");
	if (!isRecord(applications)) return [];
	const place = [...path, "applications"];
	const targets = [
		"includeApplications",
		"includeUserActions",
		"includeAuthenticationContextClassReferences",
	].filter((key) => listAt(applications, key).length > 0);
	if (targets.includes("includeApplications") && targets.includes("includeUserActions")) {
		const message = `${showPath(place)} has both includeApplications and includeUserActions; a policy covers one kind.`;
		const hint = "Make two policies.";
		return [{ path: [...place, "includeUserActions"], code: "contradiction", message, hint }];
	}
	if (targets.length > 0 || isRecord(applications["applicationFilter"])) return [];
	const message = `${showPath(place)} covers nothing.`;
	const hint = "Write includeApplications: [All], or the applications that the policy is about.";
	return [{ path: place, code: "missing-key", message, hint }];
}

function checkGuests({ path, value }: Found, side: string): readonly Breach[] {
	const users = get(value, "users");
	const object = `${side}GuestsOrExternalUsers`;
	const guests = get(users, object);
	if (!isRecord(guests)) return [];
	const breaches: Breach[] = [];
	const keyword = listAt(users, `${side}Users`).indexOf("GuestsOrExternalUsers");
	if (keyword >= 0) {
		const message = `"GuestsOrExternalUsers" cannot stand in ${side}Users beside ${object}.`;
		const hint = `Remove the keyword; ${object} says the same more exactly.`;
		breaches.push({
			path: [...path, "users", `${side}Users`, keyword],
			code: "contradiction",
			message,
			hint,
		});
	}
	const tenants = get(guests, "externalTenants");
	const place = [...path, "users", object, "externalTenants"];
	const members = listAt(tenants, "members").length;
	const kind = get(tenants, "membershipKind");
	if (kind === "enumerated" && members === 0) {
		const message = "membershipKind: enumerated needs members, the ids of the tenants.";
		breaches.push({ path: place, code: "missing-key", message, hint: "Add members, or write all." });
	}
	if (kind === "all" && isRecord(tenants) && Object.hasOwn(tenants, "members")) {
		const message = "membershipKind: all takes no members.";
		const hint = "Remove members, or write enumerated.";
		breaches.push({ path: [...place, "members"], code: "contradiction", message, hint });
	}
	return breaches;
}
