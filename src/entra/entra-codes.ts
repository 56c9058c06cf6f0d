import type { ErrorCode } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { consentHint, consentLink } from "../setup/consent.ts";
import type { Cloud } from "./cloud.ts";
import type { TenantName } from "./failures.ts";

/** What was seen of a sign-in that failed. */
export interface FailedSignIn {
	/** Of the last answer of Entra, where there was one. */
	readonly status?: number | undefined;
	/** How long Entra asks to wait. */
	readonly retryAfter?: string | undefined;
	/** What Entra, or the Azure CLI, said. */
	readonly text: string;
	/** What stopped the last request, where it got no answer. */
	readonly network?: unknown;
	/** The claims of the OIDC token that was presented. */
	readonly assertion?: JsonObject | undefined;
}

export interface SignInContext {
	readonly tenant: TenantName;
	/** Undefined when the Azure CLI signs in. */
	readonly clientId: string | undefined;
	readonly cloud: Cloud;
}

/** `later`: may pass by itself. `propagation`: a fresh federated credential may not be known everywhere yet. */
export type Again = "no" | "later" | "propagation" | "with-fresh-assertion";

export interface Meaning {
	readonly code: ErrorCode;
	readonly text: string;
	readonly hint: string;
	readonly again?: Again;
}

function said(assertion: JsonObject | undefined, claim: string): string {
	const value = assertion?.[claim];
	return typeof value === "string" ? `“${value}”` : "(unknown)";
}

function appOf({ clientId }: SignInContext): string {
	return clientId ? `app ${clientId}` : "the app that the Azure CLI signs in as";
}

function consent({ tenant, clientId, cloud }: SignInContext): string {
	if (clientId) return consentHint(tenant, consentLink(cloud, tenant.id, clientId));
	return (
		"Sign in to the Azure CLI as the reader or the writer, with az login --service-principal, once an " +
		`administrator of ${tenant.name} has consented to it.`
	);
}

type Explain = (context: SignInContext, failed: FailedSignIn) => Meaning;

const noMatch: Explain = (context, { assertion }) => ({
	code: "sign-in-failed",
	text: `no federated credential of ${appOf(context)} matches this run`,
	hint:
		`Add a federated credential with issuer ${said(assertion, "iss")}, subject ${said(assertion, "sub")} ` +
		`and audience ${said(assertion, "aud")}, exactly so, upper and lower case included.`,
	again: "propagation",
});

/** Entra's own error codes, as published or seen in the field. */
export const entraCodes: ReadonlyMap<number, Explain> = new Map<number, Explain>([
	[70021, noMatch],
	[
		700211,
		(context, { assertion }) => ({
			code: "sign-in-failed",
			text: `no federated credential of ${appOf(context)} has the issuer ${said(assertion, "iss")}`,
			hint: `Set the federated credential's issuer to exactly ${said(assertion, "iss")}.`,
		}),
	],
	[
		700213,
		(context, { assertion }) => ({
			code: "sign-in-failed",
			text: `no federated credential of ${appOf(context)} has the subject ${said(assertion, "sub")}`,
			hint:
				`Add exactly ${said(assertion, "sub")} as the subject of a federated credential. ` +
				"Upper and lower case count, and the branch, environment or pull request of the run is part of it.",
		}),
	],
	[
		7002121,
		(context, { assertion }) => ({
			code: "sign-in-failed",
			text: `no federated credential of ${appOf(context)} has the audience ${said(assertion, "aud")}`,
			hint: `Set the federated credential's audience to ${context.cloud.audience}.`,
		}),
	],
	[
		700222,
		() => ({
			code: "sign-in-failed",
			text: "the assertion was issued by Entra itself, which this credential may not be used with",
			hint: "The token has to come from GitHub: run this in GitHub Actions, or sign in with the Azure CLI.",
		}),
	],
	[
		700024,
		() => ({
			code: "sign-in-failed",
			text: "the runner's OIDC token has expired or is not valid yet",
			hint: "Check the clock of the runner, then run again.",
			again: "with-fresh-assertion",
		}),
	],
	[
		7000229,
		(context) => ({
			code: "not-consented",
			text: `${appOf(context)} has not been consented to in this tenant: it has no service principal there`,
			hint: consent(context),
		}),
	],
	[
		700016,
		(context) => ({
			code: "not-consented",
			text: `${appOf(context)} was not found in this tenant`,
			hint: `Check the client id, and that the app is multi-tenant. ${consent(context)}`,
		}),
	],
	[
		65001,
		(context) => ({
			code: "not-consented",
			text: `the permissions of ${appOf(context)} have not been consented to in this tenant`,
			hint: consent(context),
		}),
	],
	[
		90002,
		({ tenant, cloud }) => ({
			code: "tenant-not-found",
			text: `there is no tenant ${tenant.id} at ${cloud.authorityHost}`,
			hint: "Check the tenant id in the policy file, and the cloud in AZURE_AUTHORITY_HOST.",
		}),
	],
	[
		53003,
		() => ({
			code: "sign-in-failed",
			text: "a Conditional Access policy of this tenant blocked the sign-in",
			hint: "Look the sign-in up in the tenant's sign-in logs to see which policy, and exclude this identity there.",
		}),
	],
]);
