// Generated from schema/ by `npm run build`. Do not edit.
/**
 * Public addresses, 1 to 2,000 (Microsoft's limit for one named location).
 * 
 * @minItems 1
 * @maxItems 2000
 * 
 * Items: An IPv4 or IPv6 address or CIDR range, as in 203.0.113.0/24, 2001:db8:12::/48 or 198.51.100.7 (one address).
 */
export type IpRanges = string[]
/**
 * report-only records what the policy would do and blocks nobody; enabled enforces it; disabled keeps it without effect.
 */
export type PolicyState = ("report-only" | "enabled" | "disabled")
/**
 * A named location, in Microsoft Graph's own property names: with ipRanges, or with countriesAndRegions.
 */
export type WrittenNamedLocation = (WrittenIpNamedLocation | WrittenCountryNamedLocation)
/**
 * A range: plain text as in 203.0.113.0/24, or Microsoft Graph's own object.
 */
export type WrittenIpRange = (string | {
/**
 * Microsoft's type; may be left out.
 */
"@odata.type"?: ("#microsoft.graph.iPv4CidrRange" | "#microsoft.graph.iPv6CidrRange")
/**
 * An IPv4 or IPv6 address or CIDR range, as in 203.0.113.0/24, 2001:db8:12::/48 or 198.51.100.7 (one address).
 */
cidrAddress: string
} | {
/**
 * Microsoft's type; may be left out.
 */
"@odata.type"?: ("#microsoft.graph.iPv4Range" | "#microsoft.graph.iPv6Range")
/**
 * The first address.
 */
lowerAddress: string
/**
 * The last address.
 */
upperAddress: string
})
/**
 * Risks of this tenant that are accepted for a time.
 */
export type Accept = Acceptance[]
/**
 * One object to delete: a policy or a named location, by its name.
 */
export type Removal = (RemovedPolicy | RemovedNamedLocation)
/**
 * The only way to delete anything. What is neither written nor listed here is left alone.
 */
export type Removed = Removal[]

export interface PolicyFiles {
msp: MspFile
client: ClientFile
}
/**
 * The MSP's own tenant: its trusted networks, who may use CIPP, and from where.
 */
export interface MspFile {
tenant: Tenant
breakGlass?: BreakGlass
/**
 * The networks that the MSP trusts.
 * 
 * @maxItems 195
 */
trustedLocations?: TrustedLocation[]
cipp?: Cipp
conditionalAccess?: ConditionalAccess
accept?: Accept
removed?: Removed
}
/**
 * The Microsoft Entra tenant that this file describes.
 */
export interface Tenant {
/**
 * A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
id: string
/**
 * A name, 1 to 256 characters.
 */
name: string
}
/**
 * Break-glass (emergency access) accounts. Every blocking policy excludes them, and every plan checks that they exist, are enabled and are cloud-only.
 */
export interface BreakGlass {
/**
 * The sign-in names of the emergency access accounts, two or more, cloud-only.
 * 
 * Items: A user's sign-in name, as in user@example.com.
 */
users: string[]
}
/**
 * A network the MSP trusts; becomes an IP named location marked trusted.
 */
export interface TrustedLocation {
/**
 * A name, 1 to 256 characters.
 */
name: string
/**
 * A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
id?: string
/**
 * A name, 1 to 256 characters.
 */
renamedFrom?: string
ipRanges: IpRanges
}
/**
 * Who may use CIPP, and from where.
 */
export interface Cipp {
api?: CippApi
technicians?: Technicians
serviceAccount?: ServiceAccount
/**
 * Part C: the allowlist of every CIPP-API client.
 */
apiClients?: ApiClient[]
/**
 * Address ranges of CIPP's own roles.
 */
roles?: CippRole[]
}
/**
 * Ringfence's own CIPP-API client. It signs in with OIDC and holds no secret. Needed for apiClients and roles.
 */
export interface CippApi {
/**
 * The address of the CIPP-API.
 */
url: string
/**
 * A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
clientId: string
}
/**
 * Part A: blocks CIPP technicians from everywhere except the trusted locations.
 */
export interface Technicians {
/**
 * A name, 1 to 256 characters.
 */
policy: string
/**
 * A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
id?: string
/**
 * A name, 1 to 256 characters.
 */
renamedFrom?: string
state: PolicyState
/**
 * Groups of technicians, by name or object id.
 * 
 * @minItems 1
 * 
 * Items: A name, 1 to 256 characters.
 */
groups?: string[]
/**
 * Single technicians, by sign-in name or object id.
 * 
 * @minItems 1
 */
users?: string[]
/**
 * all: every application. cipp: the sign-in applications of CIPP. Or a list of application names or ids.
 */
apps: (("all" | "cipp") | string[])
/**
 * Trusted locations of this file, by name.
 * 
 * Items: A name, 1 to 256 characters.
 */
allowFrom: string[]
}
/**
 * Part B: MFA at every sign-in of the CIPP service account, for all applications, with no location condition.
 */
export interface ServiceAccount {
/**
 * A name, 1 to 256 characters.
 */
policy: string
/**
 * A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
id?: string
/**
 * A name, 1 to 256 characters.
 */
renamedFrom?: string
state: PolicyState
/**
 * A user's sign-in name, as in user@example.com.
 */
user: string
}
/**
 * One CIPP-API client and the addresses it may call from.
 */
export interface ApiClient {
/**
 * A name, 1 to 256 characters.
 */
name: string
/**
 * A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
clientId: string
/**
 * Trusted locations of this file, by name.
 * 
 * Items: A name, 1 to 256 characters.
 */
allowFrom?: string[]
ipRanges?: IpRanges
/**
 * true: this client may call from any address. Needs a reason.
 */
unrestricted?: boolean
/**
 * Why, in a sentence a reviewer can judge.
 */
reason?: string
}
/**
 * The addresses from which portal users of one CIPP role may work.
 */
export interface CippRole {
/**
 * A name, 1 to 256 characters.
 */
role: string
/**
 * Trusted locations of this file, by name.
 * 
 * Items: A name, 1 to 256 characters.
 */
allowFrom?: string[]
ipRanges?: IpRanges
}
/**
 * Any other Conditional Access object that this tenant should have.
 */
export interface ConditionalAccess {
/**
 * Named locations that this tenant should have.
 */
namedLocations?: WrittenNamedLocation[]
/**
 * Policies that this tenant should have.
 */
policies?: WrittenPolicy[]
}
export interface WrittenIpNamedLocation {
/**
 * Microsoft's type; may be left out.
 */
"@odata.type"?: "#microsoft.graph.ipNamedLocation"
/**
 * A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
id?: string
/**
 * A name, 1 to 256 characters.
 */
renamedFrom?: string
/**
 * A name, 1 to 256 characters.
 */
displayName: string
/**
 * Whether Entra treats it as trusted.
 */
isTrusted?: boolean
/**
 * 1 to 2,000 ranges.
 * 
 * @minItems 1
 * @maxItems 2000
 */
ipRanges: WrittenIpRange[]
}
export interface WrittenCountryNamedLocation {
/**
 * Microsoft's type; may be left out.
 */
"@odata.type"?: "#microsoft.graph.countryNamedLocation"
/**
 * A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
id?: string
/**
 * A name, 1 to 256 characters.
 */
renamedFrom?: string
/**
 * A name, 1 to 256 characters.
 */
displayName: string
/**
 * Two-letter ISO country codes.
 * 
 * @minItems 1
 */
countriesAndRegions: string[]
/**
 * How the country is found. Left out: clientIpAddress.
 */
countryLookupMethod?: ("clientIpAddress" | "authenticatorAppGps")
/**
 * Whether addresses of no known country count.
 */
includeUnknownCountriesAndRegions?: boolean
}
/**
 * A Conditional Access policy, in Microsoft Graph's own property names (v1.0). Users, groups, applications, roles and locations may be written by name. What is left out is Microsoft's default, and a plan shows where the tenant differs from it.
 */
export interface WrittenPolicy {
/**
 * A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
id?: string
/**
 * A name, 1 to 256 characters.
 */
renamedFrom?: string
/**
 * A name, 1 to 256 characters.
 */
displayName: string
/**
 * Sent with the policy, but never compared: Microsoft documents it as not used, and may not keep it.
 */
description?: (string | null)
/**
 * enabledForReportingButNotEnforced is report-only.
 */
state: ("enabled" | "disabled" | "enabledForReportingButNotEnforced")
/**
 * When the policy applies.
 */
conditions: {
/**
 * Which resources the policy covers.
 */
applications: {
/**
 * All, None, Office365, MicrosoftAdminPortals, app ids, or names of applications.
 */
includeApplications?: string[]
/**
 * Office365, MicrosoftAdminPortals, app ids, or names of applications.
 */
excludeApplications?: string[]
/**
 * User actions, instead of applications.
 */
includeUserActions?: ("urn:user:registersecurityinfo" | "urn:user:registerdevice")[]
/**
 * Authentication contexts, c1 to c99.
 */
includeAuthenticationContextClassReferences?: string[]
/**
 * A filter on custom security attributes of applications.
 */
applicationFilter?: ({
/**
 * include or exclude what the rule matches.
 */
mode: ("include" | "exclude")
/**
 * The rule, as in device.isCompliant -eq True.
 */
rule: string
} | null)
}
/**
 * Whom the policy covers. An exclusion wins over an inclusion.
 */
users?: ({
/**
 * All, None, GuestsOrExternalUsers, sign-in names or object ids.
 */
includeUsers?: string[]
/**
 * GuestsOrExternalUsers, sign-in names or object ids.
 */
excludeUsers?: string[]
/**
 * Groups, by name or object id.
 */
includeGroups?: string[]
/**
 * Groups, by name or object id.
 */
excludeGroups?: string[]
/**
 * Built-in directory roles, by name or role template id.
 */
includeRoles?: string[]
/**
 * Built-in directory roles, by name or role template id.
 */
excludeRoles?: string[]
/**
 * Guests or external users to include.
 */
includeGuestsOrExternalUsers?: ({
/**
 * The kinds of external user. One text, comma-joined, not a list. Values: none, internalGuest, b2bCollaborationGuest, b2bCollaborationMember, b2bDirectConnectUser, otherExternalUser, serviceProvider.
 */
guestOrExternalUserTypes: string
/**
 * Which tenants those users come from. It covers every type listed beside it.
 */
externalTenants?: ({
/**
 * Microsoft's type of this object; may be left out, it follows from membershipKind.
 */
"@odata.type"?: ("#microsoft.graph.conditionalAccessEnumeratedExternalTenants" | "#microsoft.graph.conditionalAccessAllExternalTenants")
/**
 * all, or enumerated with members.
 */
membershipKind: ("all" | "enumerated")
/**
 * Tenant ids, with membershipKind enumerated.
 * 
 * Items: A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
members?: string[]
} | null)
} | null)
/**
 * Guests or external users to exclude.
 */
excludeGuestsOrExternalUsers?: ({
/**
 * The kinds of external user. One text, comma-joined, not a list. Values: none, internalGuest, b2bCollaborationGuest, b2bCollaborationMember, b2bDirectConnectUser, otherExternalUser, serviceProvider.
 */
guestOrExternalUserTypes: string
/**
 * Which tenants those users come from. It covers every type listed beside it.
 */
externalTenants?: ({
/**
 * Microsoft's type of this object; may be left out, it follows from membershipKind.
 */
"@odata.type"?: ("#microsoft.graph.conditionalAccessEnumeratedExternalTenants" | "#microsoft.graph.conditionalAccessAllExternalTenants")
/**
 * all, or enumerated with members.
 */
membershipKind: ("all" | "enumerated")
/**
 * Tenant ids, with membershipKind enumerated.
 * 
 * Items: A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
members?: string[]
} | null)
} | null)
} | null)
/**
 * Workload identities, instead of users. Needs Workload Identities Premium.
 */
clientApplications?: ({
/**
 * ServicePrincipalsInMyTenant, or service principals by name or object id.
 */
includeServicePrincipals?: string[]
/**
 * Service principals by name or object id.
 */
excludeServicePrincipals?: string[]
/**
 * A filter on custom security attributes of service principals.
 */
servicePrincipalFilter?: ({
/**
 * include or exclude what the rule matches.
 */
mode: ("include" | "exclude")
/**
 * The rule, as in device.isCompliant -eq True.
 */
rule: string
} | null)
} | null)
/**
 * Kinds of client. Left out: all.
 * 
 * @minItems 1
 */
clientAppTypes?: ("all" | "browser" | "mobileAppsAndDesktopClients" | "exchangeActiveSync" | "easSupported" | "other")[]
/**
 * Device platforms.
 */
platforms?: ({
/**
 * Device platforms to include.
 */
includePlatforms?: ("android" | "iOS" | "windows" | "windowsPhone" | "macOS" | "all" | "linux")[]
/**
 * Device platforms to exclude.
 */
excludePlatforms?: ("android" | "iOS" | "windows" | "windowsPhone" | "macOS" | "all" | "linux")[]
} | null)
/**
 * Networks, by named location.
 */
locations?: ({
/**
 * All, AllTrusted, or named locations by name or id.
 */
includeLocations?: string[]
/**
 * AllTrusted, or named locations by name or id.
 */
excludeLocations?: string[]
} | null)
/**
 * Devices.
 */
devices?: ({
/**
 * A filter on devices.
 */
deviceFilter?: ({
/**
 * include or exclude what the rule matches.
 */
mode: ("include" | "exclude")
/**
 * The rule, as in device.isCompliant -eq True.
 */
rule: string
} | null)
} | null)
/**
 * Authentication flows.
 */
authenticationFlows?: ({
/**
 * Authentication flows. One text, comma-joined, not a list. Values: none, deviceCodeFlow, authenticationTransfer.
 */
transferMethods: string
} | null)
/**
 * Sign-in risk levels (Entra ID P2).
 */
signInRiskLevels?: ("low" | "medium" | "high" | "hidden" | "none")[]
/**
 * User risk levels (Entra ID P2).
 */
userRiskLevels?: ("low" | "medium" | "high" | "hidden" | "none")[]
/**
 * Service principal risk levels.
 */
servicePrincipalRiskLevels?: ("low" | "medium" | "high" | "hidden" | "none")[]
/**
 * Insider risk levels. One text, comma-joined, not a list. Values: minor, moderate, elevated.
 */
insiderRiskLevels?: (string | null)
}
/**
 * What is required to sign in.
 */
grantControls?: ({
/**
 * Whether all controls are needed, or any one.
 */
operator: ("AND" | "OR")
/**
 * What is required, or block.
 */
builtInControls?: ("block" | "mfa" | "compliantDevice" | "domainJoinedDevice" | "approvedApplication" | "compliantApplication" | "passwordChange" | "riskRemediation")[]
/**
 * Custom controls.
 */
customAuthenticationFactors?: string[]
/**
 * Terms of use to accept, by id.
 * 
 * Items: A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
termsOfUse?: string[]
/**
 * An authentication strength. 00000000-0000-0000-0000-000000000002 is Microsoft's multifactor authentication strength.
 */
authenticationStrength?: ({
/**
 * A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
id: string
} | null)
} | null)
/**
 * What happens during the session.
 */
sessionControls?: ({
/**
 * Restrictions that the application itself enforces.
 */
applicationEnforcedRestrictions?: ({
/**
 * Whether the control is on.
 */
isEnabled: boolean
} | null)
/**
 * Defender for Cloud Apps.
 */
cloudAppSecurity?: ({
/**
 * Whether the control is on.
 */
isEnabled: boolean
/**
 * What Defender for Cloud Apps does.
 */
cloudAppSecurityType?: ("mcasConfigured" | "monitorOnly" | "blockDownloads")
} | null)
/**
 * Persistent browser session.
 */
persistentBrowser?: ({
/**
 * Whether the control is on.
 */
isEnabled: boolean
/**
 * Whether the browser session is kept.
 */
mode?: ("always" | "never")
} | null)
/**
 * How often people sign in again.
 */
signInFrequency?: ({
/**
 * Whether the control is on.
 */
isEnabled: boolean
/**
 * The unit of value. Not with everyTime.
 */
type?: ("days" | "hours" | null)
/**
 * How many days or hours. Not with everyTime.
 */
value?: (number | null)
/**
 * timeBased with type and value, or everyTime.
 */
frequencyInterval?: ("timeBased" | "everyTime")
/**
 * Which authentication is asked for again.
 */
authenticationType?: ("primaryAndSecondaryAuthentication" | "secondaryAuthentication")
} | null)
/**
 * Token protection.
 */
secureSignInSession?: ({
/**
 * Whether the control is on.
 */
isEnabled: boolean
} | null)
/**
 * Whether sessions end during an outage instead of being extended.
 */
disableResilienceDefaults?: (boolean | null)
} | null)
}
/**
 * One named risk, accepted in review, with an end date.
 */
export interface Acceptance {
/**
 * The check whose findings are accepted, by its name in docs/checks.md.
 */
check: ("break-glass-missing" | "break-glass-shared" | "no-trusted-location" | "private-range" | "documentation-range" | "range-too-broad" | "enable-without-report-only" | "service-account-location" | "service-account-blocked" | "service-account-without-mfa" | "api-client-open" | "own-client-restricted" | "cipp-unreachable" | "exclusion-widens" | "security-defaults-on" | "licence-missing" | "managed-policy" | "ipv4-only" | "host-bits" | "overlapping-ranges" | "already-restricted" | "cipp-target-moved" | "unmanaged-api-client" | "policy-limit-near" | "client-without-policies" | "retired-grant" | "unknown-property" | "enforced-block-widened" | "allowed-range-removed" | "trust-exempts" | "not-enforced" | "enforced-block-weakened" | "exclusion-added" | "mfa-weakened" | "removed-absent")
/**
 * A name, 1 to 256 characters.
 */
for?: string
/**
 * Why, in a sentence a reviewer can judge.
 */
reason: string
/**
 * A day, as in 2027-01-31.
 */
until: string
}
export interface RemovedPolicy {
/**
 * A name, 1 to 256 characters.
 */
policy: string
/**
 * A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
id?: string
}
export interface RemovedNamedLocation {
/**
 * A name, 1 to 256 characters.
 */
namedLocation: string
/**
 * A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
id?: string
}
/**
 * One client tenant of the MSP.
 */
export interface ClientFile {
tenant: Tenant
/**
 * gdap: CIPP comes in as a service provider of the MSP's tenant. direct: CIPP signs in with a service account of this tenant.
 */
cippAccess: ("gdap" | "direct")
/**
 * A user's sign-in name, as in user@example.com.
 */
serviceAccount?: string
/**
 * Policies from which the MSP is deliberately not excluded.
 */
skipPolicies?: SkippedPolicy[]
breakGlass?: BreakGlass
conditionalAccess?: ConditionalAccess
accept?: Accept
removed?: Removed
}
/**
 * A policy that is left without the exclusion.
 */
export interface SkippedPolicy {
/**
 * A name, 1 to 256 characters.
 */
policy: string
/**
 * A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.
 */
id?: string
/**
 * Why, in a sentence a reviewer can judge.
 */
reason: string
}
