// src/setup/consent.ts
/** learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
const whoConsents = "a Global Administrator or Privileged Role Administrator";
/** The registrations are nobody's to sign in with, so they have no reply address. */
const afterConsent = "After “Accept” the page ends in AADSTS500113, because there is no address to go back to: consent is given all the same.";
/**
* Where an administrator of a tenant consents to an app registration.
* learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent has the address.
* @param clientId undefined or empty where it is not known: words stand in its place, for a person to replace
*/
function consentLink({ authorityHost }, tenantId, clientId) {
	return `${authorityHost}/${encodeURIComponent(tenantId)}/adminconsent?client_id=${clientId ? encodeURIComponent(clientId) : "<client id>"}`;
}
/** Who follows the link of a tenant, as the hint of an error. */
function consentHint({ name }, link) {
	return `An administrator of ${name} consents at ${link}`;
}
export { whoConsents as i, consentHint as n, consentLink as r, afterConsent as t };
