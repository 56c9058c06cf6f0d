import { type Identity, type PermissionNeed, permissionNeed } from "./permissions.ts";
import { applyEnvironment, planEnvironment } from "./repository.ts";
import { branchSubject, environmentSubject, type Trust } from "./subjects.ts";

export interface DesiredCredential {
	readonly name: string;
	readonly issuer: string;
	readonly subject: string;
	readonly audience: string;
	/** Which jobs it lets in. */
	readonly purpose: string;
}

/** An app registration as it has to be. */
export interface DesiredRegistration {
	readonly part: Identity | "cipp";
	/** Looked for by this name where the client id is not known. */
	readonly displayName: string;
	readonly clientId: string | undefined;
	/** Undefined for CIPP's API client: CIPP makes it and decides what it may. */
	readonly need: PermissionNeed | undefined;
	readonly credentials: readonly DesiredCredential[];
	/** Subjects of this repository that may be let in besides. */
	readonly tolerated: readonly string[];
}

export interface Wishes {
	/** Let the drift report tell who changed something. */
	readonly attribution: boolean;
	/** Let plans sign in to CIPP; undefined where that is left open. */
	readonly cippInPlans: boolean | undefined;
	readonly clientIds: { readonly [identity in Identity]: string | undefined };
	/** Of `cipp.api` in the MSP's policy file. */
	readonly cippClientId: string | undefined;
	/** To whom the runner's OIDC token is addressed: it differs between Microsoft's clouds. */
	readonly audience: string;
}

export const displayNames = { reader: "Ringfence reader", writer: "Ringfence writer" } as const;

/** The registrations that one repository needs: the reader, the writer and, with Part C, CIPP's API client. */
export function desiredRegistrations(trust: Trust, wishes: Wishes): DesiredRegistration[] {
	const credential = (name: string, subject: string, purpose: string): DesiredCredential => {
		return { name, issuer: trust.issuer, subject, audience: wishes.audience, purpose };
	};
	const plans = [
		credential(planEnvironment, environmentSubject(trust.subject, planEnvironment), "pull requests"),
		credential("ringfence-drift", branchSubject(trust.subject, trust.defaultBranch), "drift and coverage"),
	];
	const applies = [
		credential(applyEnvironment, environmentSubject(trust.subject, applyEnvironment), "applies"),
	];
	const registration = (part: Identity, credentials: readonly DesiredCredential[]): DesiredRegistration => ({
		part,
		displayName: displayNames[part],
		clientId: wishes.clientIds[part],
		need: permissionNeed(part, wishes),
		credentials,
		tolerated: [],
	});
	const cipp: DesiredRegistration = {
		part: "cipp",
		displayName: "CIPP-API client",
		clientId: wishes.cippClientId,
		need: undefined,
		credentials: wishes.cippInPlans ? [...applies, ...plans] : applies,
		tolerated: wishes.cippInPlans === undefined ? plans.map(({ subject }) => subject) : [],
	};
	return [
		registration("reader", plans),
		registration("writer", applies),
		...(wishes.cippClientId ? [cipp] : []),
	];
}
