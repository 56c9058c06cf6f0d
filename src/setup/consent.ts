/** learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
export const whoConsents = "a Global Administrator or Privileged Role Administrator";

/** The registrations are nobody's to sign in with, so they have no reply address. */
export const afterConsent =
	"After “Accept” the page ends in AADSTS500113, because there is no address to go back to: consent is given all the same.";

/**
 * Where an administrator of a tenant consents to an app registration.
 * learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent has the address.
 * @param clientId undefined or empty where it is not known: words stand in its place, for a person to replace
 */
export function consentLink(
	{ authorityHost }: { readonly authorityHost: string },
	tenantId: string,
	clientId: string | undefined,
): string {
	const client = clientId ? encodeURIComponent(clientId) : "<client id>";
	return `${authorityHost}/${encodeURIComponent(tenantId)}/adminconsent?client_id=${client}`;
}

/** Who follows the link of a tenant, as the hint of an error. */
export function consentHint({ name }: { readonly name: string }, link: string): string {
	return `An administrator of ${name} consents at ${link}`;
}
