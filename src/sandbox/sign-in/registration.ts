import type { CryptoKey } from "jose";
import { guidOf } from "../guid.ts";

/** The application permissions a plan needs, as the product's set-up guide grants them. */
const READ = [
	"Policy.Read.All",
	"Application.Read.All",
	"User.Read.All",
	"GroupMember.Read.All",
	"RoleManagement.Read.Directory",
	"LicenseAssignment.Read.All",
] as const;

export interface FederatedCredential {
	/** Only what came in through the API has these two. */
	readonly id?: string;
	readonly name?: string;
	readonly issuer: string;
	/** Compared exactly, upper and lower case included. */
	readonly subject: string;
	readonly audiences: readonly string[];
}

/** A multi-tenant app registration of the MSP. */
export interface Registration {
	readonly clientId: string;
	readonly displayName: string;
	/** What tenants consent to. */
	readonly permissions: readonly string[];
	/** May be altered by a test. */
	readonly federatedCredentials: FederatedCredential[];
}

/** Keys of the access tokens that sign-in issues and Graph checks. */
export interface SigningKeys {
	readonly privateKey: CryptoKey;
	readonly publicKey: CryptoKey;
}

export const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
const EXCHANGE_AUDIENCE = "api://AzureADTokenExchange";
export const REPOSITORY = "contoso/ringfence-policies";

/** The reader, for pull requests and drift, and the writer, for apply. */
export function createRegistrations(): { readonly reader: Registration; readonly writer: Registration } {
	const main = credential("ref:refs/heads/main");
	return {
		reader: {
			clientId: guidOf("application", "reader"),
			displayName: "Ringfence reader",
			permissions: READ,
			federatedCredentials: [main, credential("pull_request")],
		},
		writer: {
			clientId: guidOf("application", "writer"),
			displayName: "Ringfence writer",
			permissions: [...READ, "Policy.ReadWrite.ConditionalAccess"],
			federatedCredentials: [main, credential("environment:production")],
		},
	};
}

/** Somebody who may set up the others, in the MSP's tenant alone; in reality a person at a terminal. Synthetic. */
export function createAdministrator(): Registration {
	return {
		clientId: guidOf("application", "administrator"),
		displayName: "Administrator",
		permissions: ["Application.ReadWrite.All", "AppRoleAssignment.ReadWrite.All"],
		federatedCredentials: [credential("ref:refs/heads/main")],
	};
}

/** Ringfence's own API client of CIPP: a single-tenant registration that holds no secret. */
export function createApiClientRegistration(clientId: string): Registration {
	return {
		clientId: clientId.toLowerCase(),
		displayName: "Ringfence (CIPP-API)",
		permissions: [],
		federatedCredentials: [
			credential("ref:refs/heads/main"),
			credential("pull_request"),
			credential("environment:production"),
		],
	};
}

function credential(rest: string): FederatedCredential {
	return { issuer: GITHUB_ISSUER, subject: `repo:${REPOSITORY}:${rest}`, audiences: [EXCHANGE_AUDIENCE] };
}
