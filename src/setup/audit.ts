import type { DesiredRegistration } from "./desired.ts";
import {
	type GraphRoles,
	graphClientId,
	type ObservedCredential,
	type ObservedRegistration,
} from "./observed.ts";
import { judgePermissions } from "./permissions.ts";

/** Something about an existing registration that setup reports and never changes. */
export interface SetupFinding {
	readonly severity: "error" | "warning";
	readonly message: string;
	readonly hint: string;
}

/** Credentials that setup did not ask for: they let in somebody else, or other jobs of this repository. */
export function foreignCredentials(
	{ credentials, tolerated }: DesiredRegistration,
	observed: ObservedRegistration,
): ObservedCredential[] {
	return observed.credentials.filter(({ name, issuer, subject }) => {
		if (credentials.some((one) => one.issuer === issuer && one.subject === subject)) return false;
		// Shown as an update instead, unless another credential already does its work.
		const ours = credentials.find((one) => one.name === name);
		const served = observed.credentials.some(
			(one) => one.issuer === ours?.issuer && one.subject === ours.subject,
		);
		if (ours && !served) return false;
		return !(issuer === credentials[0]?.issuer && tolerated.some((one) => one === subject));
	});
}

/** What is too much on a registration: who else can sign in as it, and what it may that it need not. */
export function audit(
	desired: DesiredRegistration,
	observed: ObservedRegistration,
	roles: GraphRoles,
): SetupFinding[] {
	return [
		...keyFindings(desired, observed),
		...ownerFindings(observed),
		...foreignCredentials(desired, observed).map((one) => credentialFinding(desired, one)),
		...permissionFindings(desired, observed, roles),
	];
}

function keyFindings({ part }: DesiredRegistration, observed: ObservedRegistration): SetupFinding[] {
	const { secrets, certificates } = observed;
	const count = (number: number, noun: string) => `${number === 1 ? `a ${noun}` : `${number} ${noun}s`}`;
	const found: SetupFinding[] = [];
	if (secrets > 0) {
		found.push({
			severity: part === "cipp" ? "warning" : "error",
			message: `holds ${count(secrets, "secret")}: whoever has it signs in from anywhere, past every review.`,
			hint:
				part === "cipp"
					? "CIPP made it. Once a workflow has signed in without it, delete it under Certificates & secrets."
					: "Delete it under Certificates & secrets. Ringfence needs none.",
		});
	}
	if (certificates > 0) {
		found.push({
			severity: "warning",
			message: `holds ${count(certificates, "certificate")}: whoever has the key signs in from anywhere.`,
			hint: "Delete it under Certificates & secrets, unless somebody uses it at a terminal.",
		});
	}
	return found;
}

function ownerFindings({ owners }: ObservedRegistration): SetupFinding[] {
	if (owners.length === 0) return [];
	return [
		{
			severity: "warning",
			message: `is owned by ${owners.join(", ")}, who can add a secret to it without any other role.`,
			hint: "Remove the owners: administrators can manage the registration without being one.",
		},
	];
}

function credentialFinding(
	{ part }: DesiredRegistration,
	{ name, issuer, subject }: ObservedCredential,
): SetupFinding {
	const who = subject === undefined ? "whatever an expression matches" : `“${subject}”`;
	return {
		severity: part === "writer" || subject === undefined ? "error" : "warning",
		message: `lets in ${who} of ${issuer}, by the federated credential “${name}”.`,
		hint: "It is not Ringfence's and is left alone. Delete it, unless you know what it is for.",
	};
}

function permissionFindings(
	{ need }: DesiredRegistration,
	observed: ObservedRegistration,
	{ ids }: GraphRoles,
): SetupFinding[] {
	if (!need) return [];
	const names = new Map([...ids].map(([name, id]) => [id, name]));
	const nameOf = (id: string) => names.get(id) ?? id;
	const asked = observed.requested.filter(({ type }) => type === "Role");
	const elsewhere = asked.filter(({ resource }) => resource !== graphClientId);
	const held = new Set([
		...asked.filter(({ resource }) => resource === graphClientId).map(({ id }) => nameOf(id)),
		...observed.granted.map(nameOf),
	]);
	const { dangerous, superfluous } = judgePermissions([...held], need, { home: true });
	const hint = "Remove it under API permissions, and in the tenants that have consented to it.";
	return [
		...dangerous.map((name): SetupFinding => {
			return { severity: "error", message: `may do more than it needs: ${name}.`, hint };
		}),
		...superfluous.map((name): SetupFinding => {
			return { severity: "warning", message: `may read more than it needs: ${name}.`, hint };
		}),
		...elsewhere.map(({ resource, id }): SetupFinding => {
			return { severity: "error", message: `asks for permission ${id} of another API, ${resource}.`, hint };
		}),
	];
}
