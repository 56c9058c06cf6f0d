import { RingfenceError } from "../errors.ts";
import { audit, foreignCredentials, type SetupFinding } from "./audit.ts";
import type { DesiredCredential, DesiredRegistration } from "./desired.ts";
import {
	type GraphRoles,
	graphClientId,
	type ObservedCredential,
	type ObservedRegistration,
} from "./observed.ts";

/** An application permission of Microsoft Graph, with its id in this cloud. */
export interface Permission {
	readonly name: string;
	readonly id: string;
}

/** One request to Microsoft Graph. */
export type Step =
	| {
			readonly kind: "create-registration";
			readonly displayName: string;
			readonly asks: readonly Permission[];
	  }
	| {
			readonly kind: "update-registration";
			/** Undefined where it stays. */
			readonly audience: { readonly before: string; readonly after: string } | undefined;
			/** What is asked of tenants from now on, besides what was. */
			readonly asks: readonly Permission[];
	  }
	| { readonly kind: "create-principal" }
	| { readonly kind: "grant"; readonly permission: Permission }
	| { readonly kind: "create-credential"; readonly credential: DesiredCredential }
	| {
			readonly kind: "update-credential";
			readonly before: ObservedCredential;
			readonly credential: DesiredCredential;
	  };

export interface RegistrationPlan {
	readonly desired: DesiredRegistration;
	readonly observed: ObservedRegistration | undefined;
	readonly steps: readonly Step[];
	readonly findings: readonly SetupFinding[];
	/** Why nothing is done to it. */
	readonly refusal?: { readonly message: string; readonly hint: string };
}

const multiTenant = "AzureADMultipleOrgs";

/**
 * What has to be done to one registration, in order, and what is wrong with it.
 * @throws RingfenceError where this cloud's Microsoft Graph lacks a permission
 */
export function planRegistration(
	desired: DesiredRegistration,
	observed: ObservedRegistration | undefined,
	roles: GraphRoles,
): RegistrationPlan {
	if (observed === undefined && desired.need === undefined) {
		return { desired, observed, steps: [], findings: [], refusal: missingCippClient(desired) };
	}
	const steps = [...registrationSteps(desired, observed, roles), ...credentialSteps(desired, observed)];
	const findings = observed ? audit(desired, observed, roles) : [];
	const refusal = steps.length > 0 && observed ? strangeness(desired, observed) : undefined;
	return { desired, observed, steps, findings, ...(refusal && { refusal }) };
}

function missingCippClient({ clientId }: DesiredRegistration) {
	return {
		message: `there is no app registration with the client id ${clientId}, which cipp.api names.`,
		hint: "Create the API client in CIPP, under Integrations, CIPP-API, and write its client id to cipp.api.clientId.",
	};
}

function resolve(names: readonly string[], { ids }: GraphRoles): Permission[] {
	return names.map((name) => {
		const id = ids.get(name);
		if (id !== undefined) return { name, id };
		throw new RingfenceError("not-found", `Microsoft Graph has no application permission ${name} here.`, {
			hint: "Check AZURE_AUTHORITY_HOST: not every permission exists in every cloud.",
		});
	});
}

function registrationSteps(
	{ need, displayName }: DesiredRegistration,
	observed: ObservedRegistration | undefined,
	roles: GraphRoles,
): Step[] {
	if (!need) return [];
	const asked = resolve(need.everywhere, roles);
	const granted = [...asked, ...resolve(need.home, roles)];
	const grants = granted
		.filter(({ id }) => !observed?.granted.includes(id))
		.map((permission): Step => ({ kind: "grant", permission }));
	const principal: Step[] = observed?.principalId ? [] : [{ kind: "create-principal" }];
	if (!observed) return [{ kind: "create-registration", displayName, asks: asked }, ...principal, ...grants];
	const isAsked = ({ id }: Permission) =>
		observed.requested.some((one) => one.resource === graphClientId && one.type === "Role" && one.id === id);
	const asks = asked.filter((permission) => !isAsked(permission));
	const before = observed.signInAudience;
	const audience = before === multiTenant ? undefined : { before, after: multiTenant };
	const update: Step[] = asks.length > 0 || audience ? [{ kind: "update-registration", audience, asks }] : [];
	return [...update, ...principal, ...grants];
}

/** A credential of another name that lets in the same jobs is as good; issuer and subject are unique in an app. */
function credentialSteps(
	{ credentials }: DesiredRegistration,
	observed: ObservedRegistration | undefined,
): Step[] {
	const present = observed?.credentials ?? [];
	return credentials.flatMap((credential): Step[] => {
		const same = present.find(
			(one) => one.issuer === credential.issuer && one.subject === credential.subject,
		);
		const before = same ?? present.find(({ name }) => name === credential.name);
		if (!before) return [{ kind: "create-credential", credential }];
		const fits = before === same && before.audiences.join(" ") === credential.audience;
		return fits ? [] : [{ kind: "update-credential", before, credential }];
	});
}

/**
 * Anybody in a tenant may be allowed to register apps, under any name. One that was found by its name alone and that
 * somebody else can sign in as is not given permissions.
 */
function strangeness(desired: DesiredRegistration, observed: ObservedRegistration) {
	if (desired.clientId !== undefined) return undefined;
	const foreign = foreignCredentials(desired, observed).length;
	if (observed.secrets + observed.certificates + foreign === 0) return undefined;
	return {
		message: `“${observed.displayName}” (client id ${observed.clientId}) was found by its name, and somebody else can sign in as it.`,
		hint: "Remove its secrets, certificates and other federated credentials; or, if it is yours, name it by its client id.",
	};
}
