import { a as showPath, i as shorten, n as plainText, r as quote, t as enumerate } from "./quote.js";
import { o as valueAt, s as suggest } from "./select.js";
import { t as grouped } from "./numbers.js";
// src/policy/choices.ts
/** Where the schemas let a value be one of several things: by its key, or by the list that it is an entry of. */
const choices = {
	technicians: {
		code: "missing-key",
		says: "names nobody: it needs groups, users or both.",
		hint: "Add groups: [CIPP Technicians]."
	},
	conditions: {
		code: "missing-key",
		says: "needs users, or clientApplications for workload identities.",
		hint: "Add users with includeUsers, includeGroups or includeRoles."
	},
	apps: {
		code: "wrong-type",
		says: "is all, cipp, or a list of application names or ids.",
		hint: "Write apps: all."
	},
	"namedLocations[]": {
		code: "location-kind",
		says: "needs either ipRanges or countriesAndRegions, and not both.",
		hint: "Make two named locations where you need both."
	},
	"removed[]": {
		code: "missing-key",
		says: "names one object to delete: a policy or a namedLocation.",
		hint: "Write policy: <name> or namedLocation: <name>."
	},
	"ipRanges[]": {
		code: "wrong-type",
		says: "is none of the three forms of a range.",
		hint: "Write text as in 203.0.113.0/24, or cidrAddress, or lowerAddress and upperAddress."
	}
};
/** What to say where a value could be one of several things and is none of them. */
function explainChoice(path) {
	const last = path.at(-1);
	const choice = choices[typeof last === "number" ? `${path.at(-2)}[]` : String(last)];
	return choice && {
		code: choice.code,
		message: `${showPath(path)} ${choice.says}`,
		hint: choice.hint
	};
}
// schema/client.schema.json
var client_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "client.schema.json",
	title: "ClientFile",
	description: "One client tenant of the MSP.",
	type: "object",
	additionalProperties: false,
	required: ["tenant", "cippAccess"],
	properties: {
		"tenant": { "$ref": "common.schema.json#/$defs/tenant" },
		"cippAccess": {
			"description": "gdap: CIPP comes in as a service provider of the MSP's tenant. direct: CIPP signs in with a service account of this tenant.",
			"type": "string",
			"enum": ["gdap", "direct"]
		},
		"serviceAccount": {
			"$ref": "common.schema.json#/$defs/userPrincipalName",
			"description": "The CIPP service account of this tenant. With cippAccess direct only."
		},
		"skipPolicies": {
			"description": "Policies from which the MSP is deliberately not excluded.",
			"type": "array",
			"items": {
				"title": "SkippedPolicy",
				"description": "A policy that is left without the exclusion.",
				"type": "object",
				"additionalProperties": false,
				"required": ["policy", "reason"],
				"properties": {
					"policy": {
						"$ref": "common.schema.json#/$defs/name",
						"description": "The policy's name."
					},
					"id": {
						"$ref": "common.schema.json#/$defs/guid",
						"description": "The policy's id, where its name is not unique."
					},
					"reason": { "$ref": "common.schema.json#/$defs/reason" }
				}
			},
			"examples": [[{
				"policy": "Block legacy authentication",
				"reason": "CIPP does not use legacy authentication."
			}]]
		},
		"breakGlass": { "$ref": "common.schema.json#/$defs/breakGlass" },
		"conditionalAccess": { "$ref": "conditional-access.schema.json#/$defs/conditionalAccess" },
		"accept": { "$ref": "common.schema.json#/$defs/accept" },
		"removed": { "$ref": "common.schema.json#/$defs/removed" }
	},
	"if": {
		"properties": { "cippAccess": { "const": "direct" } },
		"required": ["cippAccess"]
	},
	then: { "required": ["serviceAccount"] },
	"else": { "not": { "required": ["serviceAccount"] } }
};
// schema/common.schema.json
var common_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "common.schema.json",
	title: "Shared definitions",
	description: "Building blocks of the MSP file and the client file.",
	$defs: {
		"guid": {
			"title": "Guid",
			"description": "A GUID, as Microsoft Entra shows it: 8-4-4-4-12 hexadecimal digits.",
			"type": "string",
			"pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
			"examples": ["11111111-1111-4111-8111-111111111111"]
		},
		"name": {
			"title": "Name",
			"description": "A name, 1 to 256 characters.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"pattern": "\\S"
		},
		"userPrincipalName": {
			"title": "UserPrincipalName",
			"description": "A user's sign-in name, as in user@example.com.",
			"type": "string",
			"maxLength": 1024,
			"pattern": "^[^@\\s]+@[^@\\s]+$",
			"examples": ["breakglass1@contoso.com"]
		},
		"reason": {
			"title": "Reason",
			"description": "Why, in a sentence a reviewer can judge.",
			"type": "string",
			"minLength": 3,
			"maxLength": 1e3,
			"pattern": "\\S"
		},
		"date": {
			"title": "Date",
			"description": "A day, as in 2027-01-31.",
			"type": "string",
			"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
			"examples": ["2027-01-31"]
		},
		"ipRange": {
			"title": "IpRange",
			"description": "An IPv4 or IPv6 address or CIDR range, as in 203.0.113.0/24, 2001:db8:12::/48 or 198.51.100.7 (one address).",
			"type": "string",
			"minLength": 2,
			"maxLength": 64,
			"examples": [
				"203.0.113.0/24",
				"2001:db8:12::/48",
				"198.51.100.7"
			]
		},
		"ipRanges": {
			"title": "IpRanges",
			"description": "Public addresses, 1 to 2,000 (Microsoft's limit for one named location).",
			"type": "array",
			"minItems": 1,
			"maxItems": 2e3,
			"items": { "$ref": "#/$defs/ipRange" }
		},
		"state": {
			"title": "PolicyState",
			"description": "report-only records what the policy would do and blocks nobody; enabled enforces it; disabled keeps it without effect.",
			"type": "string",
			"enum": [
				"report-only",
				"enabled",
				"disabled"
			]
		},
		"tenant": {
			"title": "Tenant",
			"description": "The Microsoft Entra tenant that this file describes.",
			"type": "object",
			"additionalProperties": false,
			"required": ["id", "name"],
			"properties": {
				"id": {
					"$ref": "#/$defs/guid",
					"description": "The tenant id (directory id) in Microsoft Entra."
				},
				"name": {
					"$ref": "#/$defs/name",
					"description": "The name people know this tenant by; shown in every plan."
				}
			}
		},
		"breakGlass": {
			"title": "BreakGlass",
			"description": "Break-glass (emergency access) accounts. Every blocking policy excludes them, and every plan checks that they exist, are enabled and are cloud-only.",
			"type": "object",
			"additionalProperties": false,
			"required": ["users"],
			"properties": { "users": {
				"description": "The sign-in names of the emergency access accounts, two or more, cloud-only.",
				"type": "array",
				"items": { "$ref": "#/$defs/userPrincipalName" },
				"examples": [["breakglass1@contoso.com", "breakglass2@contoso.com"]]
			} }
		},
		"acceptance": {
			"title": "Acceptance",
			"description": "One named risk, accepted in review, with an end date.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"check",
				"reason",
				"until"
			],
			"properties": {
				"check": {
					"description": "The check whose findings are accepted, by its name in docs/checks.md.",
					"type": "string",
					"enum": [
						"break-glass-missing",
						"break-glass-shared",
						"no-trusted-location",
						"private-range",
						"documentation-range",
						"range-too-broad",
						"enable-without-report-only",
						"service-account-location",
						"service-account-blocked",
						"service-account-without-mfa",
						"api-client-open",
						"own-client-restricted",
						"cipp-unreachable",
						"exclusion-widens",
						"security-defaults-on",
						"licence-missing",
						"managed-policy",
						"ipv4-only",
						"host-bits",
						"overlapping-ranges",
						"already-restricted",
						"cipp-target-moved",
						"unmanaged-api-client",
						"policy-limit-near",
						"client-without-policies",
						"retired-grant",
						"unknown-property",
						"enforced-block-widened",
						"allowed-range-removed",
						"trust-exempts",
						"not-enforced",
						"enforced-block-weakened",
						"exclusion-added",
						"mfa-weakened",
						"removed-absent"
					]
				},
				"for": {
					"$ref": "#/$defs/name",
					"description": "The object it is accepted for, as the finding names it: a policy, a location, an account. An error is accepted for one object only; without this, the warnings of the check are accepted."
				},
				"reason": {
					"$ref": "#/$defs/reason",
					"description": "Why this risk is taken."
				},
				"until": {
					"$ref": "#/$defs/date",
					"description": "The last day on which the acceptance holds, within the next twelve months. From the next day on the finding counts again."
				}
			}
		},
		"accept": {
			"description": "Risks of this tenant that are accepted for a time.",
			"type": "array",
			"items": { "$ref": "#/$defs/acceptance" },
			"examples": [[{
				"check": "ipv4-only",
				"reason": "The office has no IPv6 yet.",
				"until": "2027-01-31"
			}]]
		},
		"removal": {
			"title": "Removal",
			"description": "One object to delete: a policy or a named location, by its name.",
			"oneOf": [{
				"title": "RemovedPolicy",
				"type": "object",
				"additionalProperties": false,
				"required": ["policy"],
				"properties": {
					"policy": {
						"$ref": "#/$defs/name",
						"description": "The displayName of the Conditional Access policy to delete."
					},
					"id": {
						"$ref": "#/$defs/guid",
						"description": "The id of the object, where its name is not unique."
					}
				}
			}, {
				"title": "RemovedNamedLocation",
				"type": "object",
				"additionalProperties": false,
				"required": ["namedLocation"],
				"properties": {
					"namedLocation": {
						"$ref": "#/$defs/name",
						"description": "The displayName of the named location to delete."
					},
					"id": {
						"$ref": "#/$defs/guid",
						"description": "The id of the object, where its name is not unique."
					}
				}
			}]
		},
		"removed": {
			"description": "The only way to delete anything. What is neither written nor listed here is left alone.",
			"type": "array",
			"items": { "$ref": "#/$defs/removal" }
		}
	}
};
// schema/conditional-access.schema.json
var conditional_access_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "conditional-access.schema.json",
	title: "Conditional Access objects",
	description: "Named locations and policies as Microsoft Graph v1.0 has them.",
	$defs: {
		"policy": {
			"title": "WrittenPolicy",
			"description": "A Conditional Access policy, in Microsoft Graph's own property names (v1.0). Users, groups, applications, roles and locations may be written by name. What is left out is Microsoft's default, and a plan shows where the tenant differs from it.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"displayName",
				"state",
				"conditions"
			],
			"properties": {
				"id": {
					"$ref": "common.schema.json#/$defs/guid",
					"description": "Pins this entry to one existing policy, whatever its name."
				},
				"renamedFrom": {
					"$ref": "common.schema.json#/$defs/name",
					"description": "The name this policy had until now; it is renamed, not created anew."
				},
				"displayName": {
					"$ref": "common.schema.json#/$defs/name",
					"description": "The policy's name."
				},
				"description": {
					"description": "Sent with the policy, but never compared: Microsoft documents it as not used, and may not keep it.",
					"type": ["string", "null"],
					"maxLength": 1024
				},
				"state": {
					"description": "enabledForReportingButNotEnforced is report-only.",
					"type": "string",
					"enum": [
						"enabled",
						"disabled",
						"enabledForReportingButNotEnforced"
					]
				},
				"conditions": {
					"description": "When the policy applies.",
					"type": "object",
					"additionalProperties": false,
					"required": ["applications"],
					"properties": {
						"applications": {
							"description": "Which resources the policy covers.",
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"includeApplications": {
									"description": "All, None, Office365, MicrosoftAdminPortals, app ids, or names of applications.",
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 1024
									},
									"examples": [["All"]]
								},
								"excludeApplications": {
									"description": "Office365, MicrosoftAdminPortals, app ids, or names of applications.",
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 1024
									},
									"examples": [["Office365"]]
								},
								"includeUserActions": {
									"description": "User actions, instead of applications.",
									"type": "array",
									"items": {
										"type": "string",
										"enum": ["urn:user:registersecurityinfo", "urn:user:registerdevice"]
									}
								},
								"includeAuthenticationContextClassReferences": {
									"description": "Authentication contexts, c1 to c99.",
									"type": "array",
									"items": {
										"type": "string",
										"pattern": "^c([1-9]|[1-9]\\d)$"
									}
								},
								"applicationFilter": {
									"description": "A filter on custom security attributes of applications.",
									"type": ["object", "null"],
									"additionalProperties": false,
									"required": ["mode", "rule"],
									"properties": {
										"mode": {
											"description": "include or exclude what the rule matches.",
											"type": "string",
											"enum": ["include", "exclude"]
										},
										"rule": {
											"description": "The rule, as in device.isCompliant -eq True.",
											"type": "string",
											"minLength": 1,
											"maxLength": 3072
										}
									}
								}
							}
						},
						"users": {
							"description": "Whom the policy covers. An exclusion wins over an inclusion.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"properties": {
								"includeUsers": {
									"description": "All, None, GuestsOrExternalUsers, sign-in names or object ids.",
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 1024
									},
									"examples": [["All"]]
								},
								"excludeUsers": {
									"description": "GuestsOrExternalUsers, sign-in names or object ids.",
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 1024
									},
									"examples": [["breakglass1@contoso.com"]]
								},
								"includeGroups": {
									"description": "Groups, by name or object id.",
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 1024
									},
									"examples": [["CIPP Technicians"]]
								},
								"excludeGroups": {
									"description": "Groups, by name or object id.",
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 1024
									},
									"examples": [["CA Exclusions"]]
								},
								"includeRoles": {
									"description": "Built-in directory roles, by name or role template id.",
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 1024
									},
									"examples": [["Global Administrator"]]
								},
								"excludeRoles": {
									"description": "Built-in directory roles, by name or role template id.",
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 1024
									},
									"examples": [["Directory Synchronization Accounts"]]
								},
								"includeGuestsOrExternalUsers": {
									"description": "Guests or external users to include.",
									"type": ["object", "null"],
									"additionalProperties": false,
									"required": ["guestOrExternalUserTypes"],
									"properties": {
										"guestOrExternalUserTypes": {
											"description": "The kinds of external user. One text, comma-joined, not a list. Values: none, internalGuest, b2bCollaborationGuest, b2bCollaborationMember, b2bDirectConnectUser, otherExternalUser, serviceProvider.",
											"type": "string",
											"pattern": "^(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider)( *, *(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider))*$",
											"examples": ["serviceProvider", "b2bCollaborationGuest,b2bCollaborationMember"]
										},
										"externalTenants": {
											"description": "Which tenants those users come from. It covers every type listed beside it.",
											"type": ["object", "null"],
											"additionalProperties": false,
											"required": ["membershipKind"],
											"properties": {
												"@odata.type": {
													"description": "Microsoft's type of this object; may be left out, it follows from membershipKind.",
													"type": "string",
													"enum": ["#microsoft.graph.conditionalAccessEnumeratedExternalTenants", "#microsoft.graph.conditionalAccessAllExternalTenants"]
												},
												"membershipKind": {
													"description": "all, or enumerated with members.",
													"type": "string",
													"enum": ["all", "enumerated"]
												},
												"members": {
													"description": "Tenant ids, with membershipKind enumerated.",
													"type": "array",
													"items": { "$ref": "common.schema.json#/$defs/guid" }
												}
											}
										}
									}
								},
								"excludeGuestsOrExternalUsers": {
									"description": "Guests or external users to exclude.",
									"type": ["object", "null"],
									"additionalProperties": false,
									"required": ["guestOrExternalUserTypes"],
									"properties": {
										"guestOrExternalUserTypes": {
											"description": "The kinds of external user. One text, comma-joined, not a list. Values: none, internalGuest, b2bCollaborationGuest, b2bCollaborationMember, b2bDirectConnectUser, otherExternalUser, serviceProvider.",
											"type": "string",
											"pattern": "^(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider)( *, *(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider))*$",
											"examples": ["serviceProvider", "b2bCollaborationGuest,b2bCollaborationMember"]
										},
										"externalTenants": {
											"description": "Which tenants those users come from. It covers every type listed beside it.",
											"type": ["object", "null"],
											"additionalProperties": false,
											"required": ["membershipKind"],
											"properties": {
												"@odata.type": {
													"description": "Microsoft's type of this object; may be left out, it follows from membershipKind.",
													"type": "string",
													"enum": ["#microsoft.graph.conditionalAccessEnumeratedExternalTenants", "#microsoft.graph.conditionalAccessAllExternalTenants"]
												},
												"membershipKind": {
													"description": "all, or enumerated with members.",
													"type": "string",
													"enum": ["all", "enumerated"]
												},
												"members": {
													"description": "Tenant ids, with membershipKind enumerated.",
													"type": "array",
													"items": { "$ref": "common.schema.json#/$defs/guid" }
												}
											}
										}
									}
								}
							}
						},
						"clientApplications": {
							"description": "Workload identities, instead of users. Needs Workload Identities Premium.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"properties": {
								"includeServicePrincipals": {
									"description": "ServicePrincipalsInMyTenant, or service principals by name or object id.",
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 1024
									},
									"examples": [["ServicePrincipalsInMyTenant"]]
								},
								"excludeServicePrincipals": {
									"description": "Service principals by name or object id.",
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 1024
									},
									"examples": [["Backup automation"]]
								},
								"servicePrincipalFilter": {
									"description": "A filter on custom security attributes of service principals.",
									"type": ["object", "null"],
									"additionalProperties": false,
									"required": ["mode", "rule"],
									"properties": {
										"mode": {
											"description": "include or exclude what the rule matches.",
											"type": "string",
											"enum": ["include", "exclude"]
										},
										"rule": {
											"description": "The rule, as in device.isCompliant -eq True.",
											"type": "string",
											"minLength": 1,
											"maxLength": 3072
										}
									}
								}
							}
						},
						"clientAppTypes": {
							"description": "Kinds of client. Left out: all.",
							"type": "array",
							"items": {
								"type": "string",
								"enum": [
									"all",
									"browser",
									"mobileAppsAndDesktopClients",
									"exchangeActiveSync",
									"easSupported",
									"other"
								]
							},
							"minItems": 1
						},
						"platforms": {
							"description": "Device platforms.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"properties": {
								"includePlatforms": {
									"description": "Device platforms to include.",
									"type": "array",
									"items": {
										"type": "string",
										"enum": [
											"android",
											"iOS",
											"windows",
											"windowsPhone",
											"macOS",
											"all",
											"linux"
										]
									}
								},
								"excludePlatforms": {
									"description": "Device platforms to exclude.",
									"type": "array",
									"items": {
										"type": "string",
										"enum": [
											"android",
											"iOS",
											"windows",
											"windowsPhone",
											"macOS",
											"all",
											"linux"
										]
									}
								}
							}
						},
						"locations": {
							"description": "Networks, by named location.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"properties": {
								"includeLocations": {
									"description": "All, AllTrusted, or named locations by name or id.",
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 1024
									},
									"examples": [["All"]]
								},
								"excludeLocations": {
									"description": "AllTrusted, or named locations by name or id.",
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1,
										"maxLength": 1024
									},
									"examples": [["Trusted - MSP Office"]]
								}
							}
						},
						"devices": {
							"description": "Devices.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"properties": { "deviceFilter": {
								"description": "A filter on devices.",
								"type": ["object", "null"],
								"additionalProperties": false,
								"required": ["mode", "rule"],
								"properties": {
									"mode": {
										"description": "include or exclude what the rule matches.",
										"type": "string",
										"enum": ["include", "exclude"]
									},
									"rule": {
										"description": "The rule, as in device.isCompliant -eq True.",
										"type": "string",
										"minLength": 1,
										"maxLength": 3072
									}
								}
							} }
						},
						"authenticationFlows": {
							"description": "Authentication flows.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"required": ["transferMethods"],
							"properties": { "transferMethods": {
								"description": "Authentication flows. One text, comma-joined, not a list. Values: none, deviceCodeFlow, authenticationTransfer.",
								"type": "string",
								"pattern": "^(none|deviceCodeFlow|authenticationTransfer)( *, *(none|deviceCodeFlow|authenticationTransfer))*$",
								"examples": ["deviceCodeFlow,authenticationTransfer"]
							} }
						},
						"signInRiskLevels": {
							"description": "Sign-in risk levels (Entra ID P2).",
							"type": "array",
							"items": {
								"type": "string",
								"enum": [
									"low",
									"medium",
									"high",
									"hidden",
									"none"
								]
							}
						},
						"userRiskLevels": {
							"description": "User risk levels (Entra ID P2).",
							"type": "array",
							"items": {
								"type": "string",
								"enum": [
									"low",
									"medium",
									"high",
									"hidden",
									"none"
								]
							}
						},
						"servicePrincipalRiskLevels": {
							"description": "Service principal risk levels.",
							"type": "array",
							"items": {
								"type": "string",
								"enum": [
									"low",
									"medium",
									"high",
									"hidden",
									"none"
								]
							}
						},
						"insiderRiskLevels": {
							"description": "Insider risk levels. One text, comma-joined, not a list. Values: minor, moderate, elevated.",
							"type": ["string", "null"],
							"pattern": "^(minor|moderate|elevated)( *, *(minor|moderate|elevated))*$",
							"examples": ["elevated"]
						}
					},
					"anyOf": [{ "required": ["users"] }, { "required": ["clientApplications"] }]
				},
				"grantControls": {
					"description": "What is required to sign in.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": ["operator"],
					"properties": {
						"operator": {
							"description": "Whether all controls are needed, or any one.",
							"type": "string",
							"enum": ["AND", "OR"]
						},
						"builtInControls": {
							"description": "What is required, or block.",
							"type": "array",
							"items": {
								"type": "string",
								"enum": [
									"block",
									"mfa",
									"compliantDevice",
									"domainJoinedDevice",
									"approvedApplication",
									"compliantApplication",
									"passwordChange",
									"riskRemediation"
								]
							}
						},
						"customAuthenticationFactors": {
							"description": "Custom controls.",
							"type": "array",
							"items": { "type": "string" }
						},
						"termsOfUse": {
							"description": "Terms of use to accept, by id.",
							"type": "array",
							"items": { "$ref": "common.schema.json#/$defs/guid" }
						},
						"authenticationStrength": {
							"description": "An authentication strength. 00000000-0000-0000-0000-000000000002 is Microsoft's multifactor authentication strength.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"required": ["id"],
							"properties": { "id": {
								"$ref": "common.schema.json#/$defs/guid",
								"description": "The id of the authentication strength."
							} }
						}
					}
				},
				"sessionControls": {
					"description": "What happens during the session.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"properties": {
						"applicationEnforcedRestrictions": {
							"description": "Restrictions that the application itself enforces.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"required": ["isEnabled"],
							"properties": { "isEnabled": {
								"description": "Whether the control is on.",
								"type": "boolean"
							} }
						},
						"cloudAppSecurity": {
							"description": "Defender for Cloud Apps.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"required": ["isEnabled"],
							"properties": {
								"isEnabled": {
									"description": "Whether the control is on.",
									"type": "boolean"
								},
								"cloudAppSecurityType": {
									"description": "What Defender for Cloud Apps does.",
									"type": "string",
									"enum": [
										"mcasConfigured",
										"monitorOnly",
										"blockDownloads"
									]
								}
							}
						},
						"persistentBrowser": {
							"description": "Persistent browser session.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"required": ["isEnabled"],
							"properties": {
								"isEnabled": {
									"description": "Whether the control is on.",
									"type": "boolean"
								},
								"mode": {
									"description": "Whether the browser session is kept.",
									"type": "string",
									"enum": ["always", "never"]
								}
							}
						},
						"signInFrequency": {
							"description": "How often people sign in again.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"required": ["isEnabled"],
							"properties": {
								"isEnabled": {
									"description": "Whether the control is on.",
									"type": "boolean"
								},
								"type": {
									"description": "The unit of value. Not with everyTime.",
									"type": ["string", "null"],
									"enum": [
										"days",
										"hours",
										null
									]
								},
								"value": {
									"description": "How many days or hours. Not with everyTime.",
									"type": ["integer", "null"],
									"minimum": 1
								},
								"frequencyInterval": {
									"description": "timeBased with type and value, or everyTime.",
									"type": "string",
									"enum": ["timeBased", "everyTime"]
								},
								"authenticationType": {
									"description": "Which authentication is asked for again.",
									"type": "string",
									"enum": ["primaryAndSecondaryAuthentication", "secondaryAuthentication"]
								}
							}
						},
						"secureSignInSession": {
							"description": "Token protection.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"required": ["isEnabled"],
							"properties": { "isEnabled": {
								"description": "Whether the control is on.",
								"type": "boolean"
							} }
						},
						"disableResilienceDefaults": {
							"description": "Whether sessions end during an outage instead of being extended.",
							"type": ["boolean", "null"]
						}
					}
				}
			}
		},
		"ipRangeItem": {
			"title": "WrittenIpRange",
			"description": "A range: plain text as in 203.0.113.0/24, or Microsoft Graph's own object.",
			"oneOf": [
				{ "$ref": "common.schema.json#/$defs/ipRange" },
				{
					"type": "object",
					"additionalProperties": false,
					"required": ["cidrAddress"],
					"properties": {
						"@odata.type": {
							"description": "Microsoft's type; may be left out.",
							"type": "string",
							"enum": ["#microsoft.graph.iPv4CidrRange", "#microsoft.graph.iPv6CidrRange"]
						},
						"cidrAddress": { "$ref": "common.schema.json#/$defs/ipRange" }
					}
				},
				{
					"type": "object",
					"additionalProperties": false,
					"required": ["lowerAddress", "upperAddress"],
					"properties": {
						"@odata.type": {
							"description": "Microsoft's type; may be left out.",
							"type": "string",
							"enum": ["#microsoft.graph.iPv4Range", "#microsoft.graph.iPv6Range"]
						},
						"lowerAddress": {
							"description": "The first address.",
							"type": "string"
						},
						"upperAddress": {
							"description": "The last address.",
							"type": "string"
						}
					}
				}
			]
		},
		"namedLocation": {
			"title": "WrittenNamedLocation",
			"description": "A named location, in Microsoft Graph's own property names: with ipRanges, or with countriesAndRegions.",
			"oneOf": [{
				"title": "WrittenIpNamedLocation",
				"type": "object",
				"additionalProperties": false,
				"required": ["displayName", "ipRanges"],
				"properties": {
					"@odata.type": {
						"description": "Microsoft's type; may be left out.",
						"const": "#microsoft.graph.ipNamedLocation"
					},
					"id": {
						"$ref": "common.schema.json#/$defs/guid",
						"description": "Pins this entry to one existing location."
					},
					"renamedFrom": {
						"$ref": "common.schema.json#/$defs/name",
						"description": "The name it had until now."
					},
					"displayName": {
						"$ref": "common.schema.json#/$defs/name",
						"description": "The location's name."
					},
					"isTrusted": {
						"description": "Whether Entra treats it as trusted.",
						"type": "boolean",
						"default": false
					},
					"ipRanges": {
						"description": "1 to 2,000 ranges.",
						"type": "array",
						"minItems": 1,
						"maxItems": 2e3,
						"items": { "$ref": "#/$defs/ipRangeItem" }
					}
				}
			}, {
				"title": "WrittenCountryNamedLocation",
				"type": "object",
				"additionalProperties": false,
				"required": ["displayName", "countriesAndRegions"],
				"properties": {
					"@odata.type": {
						"description": "Microsoft's type; may be left out.",
						"const": "#microsoft.graph.countryNamedLocation"
					},
					"id": {
						"$ref": "common.schema.json#/$defs/guid",
						"description": "Pins this entry to one existing location."
					},
					"renamedFrom": {
						"$ref": "common.schema.json#/$defs/name",
						"description": "The name it had until now."
					},
					"displayName": {
						"$ref": "common.schema.json#/$defs/name",
						"description": "The location's name."
					},
					"countriesAndRegions": {
						"description": "Two-letter ISO country codes.",
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^[A-Z]{2}$"
						},
						"minItems": 1,
						"examples": [["NL", "BE"]]
					},
					"countryLookupMethod": {
						"description": "How the country is found. Left out: clientIpAddress.",
						"type": "string",
						"enum": ["clientIpAddress", "authenticatorAppGps"]
					},
					"includeUnknownCountriesAndRegions": {
						"description": "Whether addresses of no known country count.",
						"type": "boolean",
						"default": false
					}
				}
			}]
		},
		"conditionalAccess": {
			"title": "ConditionalAccess",
			"description": "Any other Conditional Access object that this tenant should have.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"namedLocations": {
					"description": "Named locations that this tenant should have.",
					"type": "array",
					"items": { "$ref": "#/$defs/namedLocation" }
				},
				"policies": {
					"description": "Policies that this tenant should have.",
					"type": "array",
					"items": { "$ref": "#/$defs/policy" }
				}
			}
		}
	}
};
// schema/msp.schema.json
var msp_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "msp.schema.json",
	title: "MspFile",
	description: "The MSP's own tenant: its trusted networks, who may use CIPP, and from where.",
	type: "object",
	additionalProperties: false,
	required: ["tenant"],
	properties: {
		"tenant": { "$ref": "common.schema.json#/$defs/tenant" },
		"breakGlass": { "$ref": "common.schema.json#/$defs/breakGlass" },
		"trustedLocations": {
			"description": "The networks that the MSP trusts.",
			"type": "array",
			"items": {
				"title": "TrustedLocation",
				"description": "A network the MSP trusts; becomes an IP named location marked trusted.",
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "ipRanges"],
				"properties": {
					"name": {
						"$ref": "common.schema.json#/$defs/name",
						"description": "The named location's name."
					},
					"id": {
						"$ref": "common.schema.json#/$defs/guid",
						"description": "Pins this entry to one existing object, whatever its name."
					},
					"renamedFrom": {
						"$ref": "common.schema.json#/$defs/name",
						"description": "The name the object had until now; it is renamed, not created anew."
					},
					"ipRanges": { "$ref": "common.schema.json#/$defs/ipRanges" }
				}
			},
			"maxItems": 195
		},
		"cipp": {
			"title": "Cipp",
			"description": "Who may use CIPP, and from where.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"api": {
					"title": "CippApi",
					"description": "Ringfence's own CIPP-API client. It signs in with OIDC and holds no secret. Needed for apiClients and roles.",
					"type": "object",
					"additionalProperties": false,
					"required": ["url", "clientId"],
					"properties": {
						"url": {
							"description": "The address of the CIPP-API.",
							"type": "string",
							"pattern": "^https://[A-Za-z0-9.-]+(:\\d+)?(/[\\w./~-]*)?$",
							"examples": ["https://cipp-api.contoso.com"]
						},
						"clientId": {
							"$ref": "common.schema.json#/$defs/guid",
							"description": "The client id of Ringfence's own CIPP-API client."
						}
					}
				},
				"technicians": {
					"title": "Technicians",
					"description": "Part A: blocks CIPP technicians from everywhere except the trusted locations.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"policy",
						"state",
						"apps",
						"allowFrom"
					],
					"properties": {
						"policy": {
							"$ref": "common.schema.json#/$defs/name",
							"description": "The policy's name in Microsoft Entra."
						},
						"id": {
							"$ref": "common.schema.json#/$defs/guid",
							"description": "Pins this entry to one existing object, whatever its name."
						},
						"renamedFrom": {
							"$ref": "common.schema.json#/$defs/name",
							"description": "The name the object had until now; it is renamed, not created anew."
						},
						"state": { "$ref": "common.schema.json#/$defs/state" },
						"groups": {
							"description": "Groups of technicians, by name or object id.",
							"type": "array",
							"minItems": 1,
							"items": { "$ref": "common.schema.json#/$defs/name" },
							"examples": [["CIPP Technicians"]]
						},
						"users": {
							"description": "Single technicians, by sign-in name or object id.",
							"type": "array",
							"minItems": 1,
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 1024
							}
						},
						"apps": {
							"description": "all: every application. cipp: the sign-in applications of CIPP. Or a list of application names or ids.",
							"oneOf": [{
								"type": "string",
								"enum": ["all", "cipp"]
							}, {
								"type": "array",
								"minItems": 1,
								"items": {
									"type": "string",
									"minLength": 1,
									"maxLength": 1024
								}
							}]
						},
						"allowFrom": {
							"description": "Trusted locations of this file, by name.",
							"type": "array",
							"items": { "$ref": "common.schema.json#/$defs/name" },
							"examples": [["Trusted - MSP Office"]]
						}
					},
					"anyOf": [{ "required": ["groups"] }, { "required": ["users"] }]
				},
				"serviceAccount": {
					"title": "ServiceAccount",
					"description": "Part B: MFA at every sign-in of the CIPP service account, for all applications, with no location condition.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"policy",
						"state",
						"user"
					],
					"properties": {
						"policy": {
							"$ref": "common.schema.json#/$defs/name",
							"description": "The policy's name in Microsoft Entra."
						},
						"id": {
							"$ref": "common.schema.json#/$defs/guid",
							"description": "Pins this entry to one existing object, whatever its name."
						},
						"renamedFrom": {
							"$ref": "common.schema.json#/$defs/name",
							"description": "The name the object had until now; it is renamed, not created anew."
						},
						"state": { "$ref": "common.schema.json#/$defs/state" },
						"user": {
							"$ref": "common.schema.json#/$defs/userPrincipalName",
							"description": "The CIPP service account."
						}
					}
				},
				"apiClients": {
					"description": "Part C: the allowlist of every CIPP-API client.",
					"type": "array",
					"items": {
						"title": "ApiClient",
						"description": "One CIPP-API client and the addresses it may call from.",
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "clientId"],
						"properties": {
							"name": {
								"$ref": "common.schema.json#/$defs/name",
								"description": "The API client's name in CIPP."
							},
							"clientId": {
								"$ref": "common.schema.json#/$defs/guid",
								"description": "The API client's client id."
							},
							"allowFrom": {
								"description": "Trusted locations of this file, by name.",
								"type": "array",
								"items": { "$ref": "common.schema.json#/$defs/name" },
								"examples": [["Trusted - MSP Office"]]
							},
							"ipRanges": { "$ref": "common.schema.json#/$defs/ipRanges" },
							"unrestricted": {
								"description": "true: this client may call from any address. Needs a reason.",
								"type": "boolean"
							},
							"reason": { "$ref": "common.schema.json#/$defs/reason" }
						}
					}
				},
				"roles": {
					"description": "Address ranges of CIPP's own roles.",
					"type": "array",
					"items": {
						"title": "CippRole",
						"description": "The addresses from which portal users of one CIPP role may work.",
						"type": "object",
						"additionalProperties": false,
						"required": ["role"],
						"properties": {
							"role": {
								"$ref": "common.schema.json#/$defs/name",
								"description": "The role's name in CIPP."
							},
							"allowFrom": {
								"description": "Trusted locations of this file, by name.",
								"type": "array",
								"items": { "$ref": "common.schema.json#/$defs/name" },
								"examples": [["Trusted - MSP Office"]]
							},
							"ipRanges": { "$ref": "common.schema.json#/$defs/ipRanges" }
						}
					}
				}
			}
		},
		"conditionalAccess": { "$ref": "conditional-access.schema.json#/$defs/conditionalAccess" },
		"accept": { "$ref": "common.schema.json#/$defs/accept" },
		"removed": { "$ref": "common.schema.json#/$defs/removed" }
	}
};
// src/policy/schema.ts
const documents = {
	"client.schema.json": client_schema_default,
	"common.schema.json": common_schema_default,
	"conditional-access.schema.json": conditional_access_schema_default,
	"msp.schema.json": msp_schema_default
};
/** The schema of a whole file. */
function schemaOf(kind) {
	return {
		schema: kind === "msp" ? msp_schema_default : client_schema_default,
		document: `${kind}.schema.json`
	};
}
/** The schema of the value at a path; of alternatives, the one that the value is most likely meant to be. */
function schemaAt(kind, path, root) {
	let placed = schemaOf(kind);
	let value = root;
	for (const step of path) {
		if (placed === void 0) return void 0;
		const branches = branchesOf(placed);
		placed = childOf(branches.length === 0 ? placed : branches[chooseBranch(branches, value) ?? 0] ?? placed, step);
		value = typeof value === "object" && value !== null ? Reflect.get(value, step) : void 0;
	}
	return placed;
}
/** The keys that a map at a path may have; of alternatives that cannot be told apart, those of all of them. */
function propertiesAt(kind, path, root) {
	const placed = schemaAt(kind, path, root);
	if (placed === void 0) return {};
	const branches = branchesOf(placed);
	const chosen = branches[chooseBranch(branches, valueAt(root, path)) ?? -1];
	const meant = chosen === void 0 ? [placed, ...branches] : [chosen];
	return Object.assign({}, ...meant.map(({ schema }) => schema.properties ?? {}));
}
/** The alternatives of a `oneOf`; none where there is no choice. */
function branchesOf({ schema, document }) {
	return (schema.oneOf ?? []).map((branch) => follow({
		schema: branch,
		document
	}));
}
/** Which alternative a value is most likely meant to be; undefined where it could be several or none. */
function chooseBranch(branches, value) {
	const scores = branches.map(({ schema }) => likeness(schema, value));
	const best = Math.max(...scores);
	const first = scores.indexOf(best);
	return best >= 0 && scores.lastIndexOf(best) === first ? first : void 0;
}
function likeness(schema, value) {
	if (schema.type !== typeOf(value)) return -1;
	if (schema.type !== "object" || typeof value !== "object" || value === null) return 0;
	return Object.keys(value).filter((key) => Object.hasOwn(schema.properties ?? {}, key)).length;
}
/** The JSON Schema type of a value. */
function typeOf(value) {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : typeof value;
}
function childOf({ schema, document }, step) {
	const properties = schema.properties ?? {};
	const named = Object.hasOwn(properties, step) ? properties[step] : void 0;
	const child = typeof step === "number" ? schema.items : named;
	return child && follow({
		schema: child,
		document
	});
}
/** What stands beside a `$ref` (a description) wins over what the reference says. */
function follow({ schema, document }) {
	if (schema.$ref === void 0) return {
		schema,
		document
	};
	const [file = "", pointer = ""] = schema.$ref.split("#");
	const next = file || document;
	const target = documents[next]?.$defs?.[pointer.replace("/$defs/", "")] ?? {};
	const { $ref: _, ...beside } = schema;
	const found = follow({
		schema: target,
		document: next
	});
	return {
		schema: {
			...found.schema,
			...beside
		},
		document: found.document
	};
}
// src/policy/complaints.ts
/** Of so many errors nobody reads the rest. */
const mostErrors = 2e3;
/**
* What a person has to mend. The validator reports every alternative of a `oneOf` or `anyOf` that a value fails: here
* only those of the one it was meant to be, or one complaint where that cannot be told.
*/
function complaintsFrom(kind, root, errors) {
	const located = errors.slice(0, mostErrors).map((error) => locate(error, root));
	const dropped = /* @__PURE__ */ new Set();
	for (const group of located) for (const noise of noiseOf(group, located, kind, root)) dropped.add(noise);
	const meant = located.filter((one) => !dropped.has(one));
	const mistyped = new Set(meant.filter(({ keyword }) => keyword === "type").map(({ pointer }) => pointer));
	const kept = meant.filter(({ keyword, pointer }) => keyword !== "enum" || !mistyped.has(pointer));
	const keyOf = ({ pointer, keyword, params }) => JSON.stringify([
		pointer,
		keyword,
		params
	]);
	return [...new Map(kept.map((one) => [keyOf(one), one])).values()];
}
function noiseOf(group, all, kind, root) {
	if (group.keyword === "if") return [group];
	if (group.keyword === "not") return all.some(({ pointer }) => pointer === "/cippAccess") ? [group] : [];
	const inside = (one) => one.schemaPath.startsWith(`${group.schemaPath}/`);
	if (group.keyword === "anyOf") return all.filter((one) => one.pointer === group.pointer && inside(one));
	if (group.keyword !== "oneOf") return [];
	return alternativesNotMeant(group, all.filter((one) => one !== group && ownedBy(group, one, all)), kind, root);
}
function alternativesNotMeant(group, members, kind, root) {
	const placed = schemaAt(kind, group.path, root);
	const branches = placed === void 0 ? [] : branchesOf(placed);
	const chosen = chooseBranch(branches, valueAt(root, group.path));
	const ofBranch = (one, index) => one.schemaPath.startsWith(`${group.schemaPath}/${index}/`);
	const wrongType = members.filter((one) => one.keyword === "type" && one.pointer === group.pointer);
	if (chosen !== void 0) {
		const others = members.filter((one) => branches.some((_, index) => index !== chosen && ofBranch(one, index)));
		return [
			group,
			...wrongType,
			...others
		];
	}
	const unshared = members.filter((one) => {
		const alike = members.filter((other) => sameComplaint(one, other));
		return branches.some((_, index) => ofBranch(one, index)) && alike.length < branches.length;
	});
	return [...wrongType, ...unshared];
}
/** The innermost `oneOf` around an error is the one that it belongs to. */
function ownedBy(group, one, all) {
	if (!one.pointer.startsWith(group.pointer)) return false;
	return !all.some((other) => other.keyword === "oneOf" && other.pointer.length > group.pointer.length && (one.pointer === other.pointer || one.pointer.startsWith(`${other.pointer}/`)));
}
function sameComplaint(a, b) {
	return a.pointer === b.pointer && a.keyword === b.keyword && JSON.stringify(a.params) === JSON.stringify(b.params);
}
function locate(error, root) {
	return {
		path: pathOf(error.instancePath, root),
		pointer: error.instancePath,
		schemaPath: error.schemaPath,
		keyword: error.keyword,
		params: error.params
	};
}
function pathOf(pointer, root) {
	let value = root;
	return pointer.split("/").slice(1).map((token) => {
		const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
		const step = Array.isArray(value) ? Number(key) : key;
		value = valueAt(value, [step]);
		return step;
	});
}
// src/policy/graph-words.ts
/** What Microsoft Graph adds when it answers, and does not take back. */
const readOnly = /* @__PURE__ */ new Set([
	"createdDateTime",
	"modifiedDateTime",
	"deletedDateTime",
	"templateId",
	"partialEnablementStrategy"
]);
/** What only the beta endpoint has: seen in its exports, unknown to v1.0. */
const betaOnly = /* @__PURE__ */ new Set([
	"agentIdRiskLevels",
	"deviceStates",
	"times",
	"clients",
	"agents",
	"agentContext",
	"networkAccess",
	"globalSecureAccess",
	"globalSecureAccessFilteringProfile",
	"continuousAccessEvaluation",
	"networkAccessSecurity",
	"blockSensitiveActions",
	"includeAgentIdServicePrincipals",
	"excludeAgentIdServicePrincipals",
	"agentIdServicePrincipalFilter",
	"includeDevices",
	"excludeDevices"
]);
/** Whether a path lies among the objects that are written in Microsoft Graph's own words. */
function isGraphObject(path) {
	return path[0] === "conditionalAccess";
}
/** What a key is that stands in a policy because it was pasted from an export; undefined for any other key. */
function describeExported(key, parent) {
	if (!isGraphObject(parent)) return void 0;
	if (readOnly.has(key) || key.includes("@odata.")) return {
		code: "read-only",
		what: "is read-only"
	};
	if (parent.at(-1) === "authenticationStrength") return {
		code: "read-only",
		what: "is read-only here: the id alone names the authentication strength"
	};
	if (betaOnly.has(key)) return {
		code: "beta-only",
		what: "is not part of Microsoft Graph v1.0"
	};
}
/**
* What to write for a `state`, by the word that was written. Whoever writes yes may want it enforced or may want to try
* it: that is not guessed, and what blocks nobody is named first.
*/
function hintForState(written, path) {
	const word = plainText(written).toLowerCase().replaceAll(/[^a-z]/g, "");
	const graph = isGraphObject(path);
	const reportOnly = graph ? "enabledForReportingButNotEnforced" : "report-only";
	if ([
		"enabledforreportingbutnotenforced",
		"reportonly",
		"report",
		"audit"
	].includes(word)) return `Write ${reportOnly}${graph ? ", which is Microsoft Graph's word for report-only" : ""}.`;
	if ([
		"on",
		"true",
		"yes",
		"y"
	].includes(word)) return `Write ${reportOnly}${graph ? " (report-only)" : ""} to see on sign-ins what it would do, enabled to enforce it, or disabled.`;
	if (["enable", "enabled"].includes(word)) return "Write enabled.";
	return [
		"off",
		"false",
		"disable",
		"disabled",
		"no",
		"n"
	].includes(word) ? "Write disabled." : void 0;
}
// src/policy/value-words.ts
/** What is wrong with a value that is there, but is not what belongs there. */
function explainValue(mismatch) {
	const { keyword } = mismatch.complaint;
	if (keyword === "type") return explainType(mismatch);
	if (keyword === "enum" || keyword === "const") return explainEnum(mismatch);
	if (keyword === "pattern") return explainPattern(mismatch);
	return explainSize(mismatch);
}
function explainType(mismatch) {
	const { path, value, complaint, schema } = mismatch;
	const wanted = [complaint.params["type"]].flat().map(String);
	const name = path.length === 0 ? "The file" : showPath(path);
	const code = value === null ? "empty-value" : "wrong-type";
	if (value === null) {
		const hint = wanted.includes("array") ? "Write a list, as in [a, b], or remove the key." : void 0;
		return {
			code,
			message: `${name} is left empty.`,
			hint: hint ?? "Write a value, or remove the key."
		};
	}
	if (path.length === 0) return {
		code,
		message: `The file holds ${describe(mismatch)}, not a policy.`,
		hint: "Write keys and values, starting with tenant: and its id and name."
	};
	if (wanted.includes("boolean")) return explainBoolean(mismatch, name);
	const names = wanted.filter((type) => type !== "null").map((type) => typeNames[type] ?? type);
	const message = `${name} needs ${enumerate(names, "or")}, but has ${describe(mismatch)}.`;
	const hint = (path.at(-1) === "state" ? hintForState(value, path) : void 0) ?? hintForType(mismatch, wanted);
	return hint === void 0 && schema.description === void 0 ? {
		code,
		message
	} : {
		code,
		message,
		hint: hint ?? schema.description ?? ""
	};
}
const typeNames = {
	string: "text",
	array: "a list",
	object: "keys and values",
	integer: "a whole number",
	number: "a number"
};
function explainBoolean({ value, written, ...rest }, name) {
	const word = plainText(value).toLowerCase();
	const meant = [
		"yes",
		"on",
		"y",
		"true",
		"1"
	].includes(word) ? "true" : [
		"no",
		"off",
		"n",
		"false",
		"0"
	].includes(word) ? "false" : void 0;
	const shown = describe({
		...rest,
		value,
		written
	});
	const code = "wrong-type";
	if (typeof value === "string" && meant !== void 0) return {
		code,
		message: `${name} is true or false; ${shorten(value)} is plain text in YAML 1.2.`,
		hint: `Write ${meant}, without quotes.`
	};
	const hint = meant === void 0 ? "Write true or false." : `Write ${meant}.`;
	return {
		code,
		message: `${name} is true or false, but has ${shown}.`,
		hint
	};
}
function hintForType({ value, written, path, schema }, wanted) {
	const plain = written ?? plainText(value);
	if (wanted.includes("string")) {
		const form = forms[schema.title ?? ""];
		if (form !== void 0) return form.hint;
		if (typeof value === "number" || typeof value === "boolean") return `Put it in quotes: ${quote(plain)}.`;
		if (Array.isArray(value) && isGraphObject(path)) return `Write one text: ${quote(value.map(plainText).join(","))}.`;
	}
	if (wanted.includes("array") && typeof value !== "object") return `Write a list: [${shorten(plain)}].`;
}
function describe({ value, written }) {
	const type = typeOf(value);
	if (type === "array") return "a list";
	if (type === "object") return "keys and values";
	if (type === "null") return "nothing";
	const shown = shorten(written ?? plainText(value));
	if (type === "string") return `the text ${quote(plainText(value))}`;
	return type === "boolean" ? `the value ${shown}` : `the number ${shown}`;
}
function explainEnum({ path, value, schema, complaint }) {
	const given = complaint.params["allowedValues"] ?? [complaint.params["allowedValue"]];
	const allowed = (Array.isArray(given) ? given : []).filter((one) => one !== null).map(String);
	if (path.at(-3) === "accept" && path.at(-1) === "check") return explainCheck(path, value, allowed);
	const state = path.at(-1) === "state" ? hintForState(value, path) : void 0;
	const near = typeof value === "string" ? suggest(value, allowed) : void 0;
	const shown = typeof value === "string" ? quote(value) : describe({
		value,
		written: void 0
	});
	const few = allowed.length <= 10;
	const message = few ? `${showPath(path)} is ${shown}; it can be ${enumerate(allowed, "or")}.` : `${showPath(path)} is ${shown}, which is none of the known ones.`;
	if (state !== void 0) return {
		code: "unknown-value",
		message,
		hint: state
	};
	if (near !== void 0) return {
		code: "unknown-value",
		message,
		hint: `Write ${near}.`
	};
	const meaning = few ? schema.description : `Known: ${enumerate(allowed)}.`;
	return meaning === void 0 ? {
		code: "unknown-value",
		message
	} : {
		code: "unknown-value",
		message,
		hint: meaning
	};
}
/** Some checks guard what no reason makes right: the schema lists those that a reason can be given for. */
function explainCheck(path, value, acceptable) {
	const near = typeof value === "string" ? suggest(value, acceptable) : void 0;
	return {
		code: "unknown-value",
		message: `${showPath(path)}: ${quote(plainText(value))} is not a check that can be accepted.`,
		hint: near === void 0 ? `Mend what the check finds, and remove the entry. Can be accepted: ${enumerate(acceptable)}.` : `Write ${near}, if that is meant.`
	};
}
/** Texts of a fixed form, by the title of their schema. */
const forms = {
	Guid: {
		code: "bad-guid",
		needs: "a GUID",
		hint: "A GUID has 8-4-4-4-12 hexadecimal digits, as in 11111111-1111-4111-8111-111111111111."
	},
	UserPrincipalName: {
		code: "bad-user",
		needs: "a sign-in name",
		hint: "Write it as in user@contoso.com."
	},
	Date: {
		code: "bad-date",
		needs: "a date",
		hint: "Write year, month and day, as in 2027-01-31."
	},
	IpRange: {
		code: "bad-cidr",
		needs: "an IP range",
		hint: "Write an address or a range, as in 203.0.113.7, 203.0.113.0/24 or 2001:db8:12::/48."
	}
};
function explainPattern({ path, value, schema }) {
	const form = forms[schema.title ?? ""];
	const shown = quote(plainText(value));
	if (form !== void 0) {
		const { code, needs, hint } = form;
		return {
			code,
			message: `${showPath(path)} needs ${needs}, but ${shown} is none.`,
			hint
		};
	}
	if (plainText(value).trim() === "") return {
		code: "blank-text",
		message: `${showPath(path)} is blank.`,
		hint: "Write text that can be seen."
	};
	if (path.at(-1) === "url") return {
		code: "bad-url",
		message: `${showPath(path)} needs a plain https address, but ${shown} is none.`,
		hint: "Write it as in https://cipp-api.contoso.com: a host, and if need be a port and a path."
	};
	const message = `${showPath(path)} cannot be ${shown}.`;
	return schema.description === void 0 ? {
		code: "bad-format",
		message
	} : {
		code: "bad-format",
		message,
		hint: schema.description
	};
}
function explainSize({ path, value, complaint }) {
	const { keyword, params } = complaint;
	const limit = grouped(Number(params["limit"]));
	const name = showPath(path);
	const count = Array.isArray(value) ? value.length : [...plainText(value)].length;
	const has = grouped(count);
	if (keyword === "maxItems") {
		const hint = path.at(-1) === "ipRanges" ? "Spread them over several locations, or merge ranges." : void 0;
		const message = `${name} has ${has} entries; it may have ${limit}.`;
		return hint === void 0 ? {
			code: "too-many",
			message
		} : {
			code: "too-many",
			message,
			hint
		};
	}
	if (keyword === "minItems") return {
		code: "too-few",
		message: `${name} is an empty list.`,
		hint: "Add an entry, or remove the key."
	};
	if (keyword === "maxLength") return {
		code: "too-long",
		message: `${name} has ${has} characters; it may have ${limit}: ${quote(plainText(value))}.`,
		hint: "Shorten it."
	};
	if (keyword === "minLength") return {
		code: "too-short",
		message: count === 0 ? `${name} is empty.` : `${name} is too short: ${quote(plainText(value))}.`,
		hint: `Write at least ${limit} character${limit === "1" ? "" : "s"}.`
	};
	return {
		code: "bad-value",
		message: `${name} cannot be ${shorten(plainText(value))}.`,
		hint: `The least is ${limit}.`
	};
}
// src/policy/explain.ts
/** The validator's errors as problems in plain words, one for each thing to mend. */
function explainErrors(kind, source, errors) {
	const complaints = complaintsFrom(kind, source.value, errors);
	const slips = complaints.flatMap((complaint) => likelyKey(kind, source.value, complaint) ?? []);
	return complaints.filter((complaint) => !slips.some((slip) => isMended(complaint, slip))).map((complaint) => {
		return {
			kind,
			source,
			complaint,
			schema: describedSchema(kind, source, complaint.path)
		};
	}).filter((question) => !isRangeText(question)).map(explain);
}
/** What is wrong with the text of a range is said once, by the rule that reads it. */
function isRangeText({ schema, complaint }) {
	return schema.title === "IpRange" && ["minLength", "maxLength"].includes(complaint.keyword);
}
/** The entries of a list are described with the list. */
function describedSchema(kind, source, path) {
	const schema = schemaAt(kind, path, source.value)?.schema ?? {};
	if (schema.description !== void 0 || typeof path.at(-1) !== "number") return schema;
	const description = schemaAt(kind, path.slice(0, -1), source.value)?.schema.description;
	return description === void 0 ? schema : {
		...schema,
		description
	};
}
function likelyKey(kind, root, { keyword, path, params }) {
	if (keyword !== "additionalProperties") return void 0;
	const meant = nearestKey(Object.keys(propertiesAt(kind, path, root)), String(params["additionalProperty"]));
	return meant === void 0 ? void 0 : {
		path: showPath(path),
		meant
	};
}
/** Whether a complaint goes away once the misspelt key is spelt right. */
function isMended({ keyword, path, params }, slip) {
	if (showPath(path) !== slip.path) return false;
	if (keyword === "required") return params["missingProperty"] === slip.meant;
	return keyword === "oneOf" || keyword === "anyOf";
}
function explain(question) {
	const { source, complaint, schema } = question;
	const { path, keyword } = complaint;
	if (keyword === "additionalProperties") return explainUnknownKey(question);
	if (keyword === "required") return explainMissingKey(question);
	if (keyword === "not") return {
		code: "needless-key",
		message: "serviceAccount goes with cippAccess: direct only.",
		hint: "Remove serviceAccount, or write cippAccess: direct.",
		position: source.keyAt(["serviceAccount"])
	};
	const choice = keyword === "oneOf" || keyword === "anyOf" ? explainChoice(path) : void 0;
	if (choice !== void 0) return {
		...choice,
		position: source.at(path)
	};
	return {
		...explainValue({
			path,
			value: valueAt(source.value, path),
			written: source.sourceAt(path),
			schema,
			complaint
		}),
		position: source.at(path)
	};
}
/** Names that the same thing has elsewhere in the files. */
const alsoKnownAs = {
	displayName: [
		"name",
		"policy",
		"role"
	],
	name: [
		"displayName",
		"policy",
		"role"
	],
	appId: ["clientId"],
	tenantId: ["id"],
	ranges: ["ipRanges"],
	ips: ["ipRanges"],
	locations: ["allowFrom"]
};
function nearestKey(known, key) {
	const synonyms = Object.hasOwn(alsoKnownAs, key) ? alsoKnownAs[key] : void 0;
	return suggest(key, known) ?? synonyms?.find((name) => known.includes(name));
}
function explainUnknownKey({ kind, source, complaint }) {
	const key = String(complaint.params["additionalProperty"]);
	const path = [...complaint.path, key];
	const position = source.keyAt(path);
	const exported = describeExported(key, complaint.path);
	if (exported !== void 0) return {
		code: exported.code,
		message: `${quote(key)} ${exported.what}; leave it out.`,
		hint: "Remove the key.",
		position
	};
	const where = complaint.path.length === 0 ? "at the top level" : `in ${showPath(complaint.path)}`;
	return {
		code: "unknown-key",
		message: `Unknown key ${quote(key)} ${where}.`,
		hint: hintForKey(kind, source.value, complaint.path, key),
		position
	};
}
function hintForKey(kind, root, path, key) {
	const known = Object.keys(propertiesAt(kind, path, root));
	const near = nearestKey(known, key);
	if (near !== void 0) return `Did you mean ${quote(near)}?`;
	const empty = path.length > 0 ? void 0 : known.find((name) => isEmptyHome(kind, root, name, key));
	if (empty !== void 0) return `It belongs under ${empty}, which is empty: indent it.`;
	const home = homeOf(kind, path, key);
	if (home !== void 0) return `It belongs ${home}.`;
	return `Known here: ${enumerate(known)}.`;
}
/** Whether a key stands beside the one that it should stand under. */
function isEmptyHome(kind, root, name, key) {
	if (valueAt(root, [name]) !== null) return false;
	return Object.hasOwn(propertiesAt(kind, [name], void 0), key);
}
/** Where a key that is right but misplaced belongs. */
function homeOf(kind, path, key) {
	const has = (schema) => Object.hasOwn(schema?.properties ?? {}, key);
	const other = kind === "msp" ? "client" : "msp";
	if (path.length > 0 && has(schemaOf(kind).schema)) return "at the top level";
	if (kind === "msp" && has(schemaAt("msp", ["cipp"], void 0)?.schema)) return "under cipp";
	if (has(schemaAt(kind, ["conditionalAccess"], void 0)?.schema)) return "under conditionalAccess";
	if (path.length > 0 || !has(schemaOf(other).schema)) return void 0;
	return other === "msp" ? "in msp.yaml" : "in the file of a client tenant";
}
function explainMissingKey({ kind, source, complaint }) {
	const key = String(complaint.params["missingProperty"]);
	const { path } = complaint;
	const position = source.at(path);
	if (kind === "client" && path.length === 0 && key === "serviceAccount") return {
		code: "missing-key",
		message: "cippAccess: direct needs serviceAccount, the account CIPP signs in with.",
		hint: "Add serviceAccount: cipp@<the client's domain>, or write cippAccess: gdap.",
		position: source.at(["cippAccess"])
	};
	const choice = path.at(-2) === "namedLocations" && key !== "displayName" ? explainChoice(path) : void 0;
	if (choice !== void 0) return {
		...choice,
		position
	};
	const meaning = schemaAt(kind, [...path, key], source.value)?.schema.description;
	return {
		code: "missing-key",
		message: path.length === 0 ? `The file has no ${key}.` : `${showPath(path)} has no ${key}.`,
		hint: meaning === void 0 ? `Add ${key}.` : `Add ${key}: ${meaning}`,
		position
	};
}
export { explainErrors };
