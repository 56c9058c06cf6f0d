// Generated from schema/ by `npm run build`. Do not edit.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// \0validators.js
const msp = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "msp.schema.json",
	"title": "MspFile",
	"description": "The MSP's own tenant: its trusted networks, who may use CIPP, and from where.",
	"type": "object",
	"additionalProperties": false,
	"required": ["tenant"],
	"properties": {
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
const schema47 = {
	"title": "PolicyState",
	"description": "report-only records what the policy would do and blocks nobody; enabled enforces it; disabled keeps it without effect.",
	"type": "string",
	"enum": [
		"report-only",
		"enabled",
		"disabled"
	]
};
const pattern4 = /* @__PURE__ */ new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("\\S", "u");
const func1 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "name")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/guid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/guid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func1(data1) > 256) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern6 = /* @__PURE__ */ new RegExp("^[^@\\s]+@[^@\\s]+$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.users === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "users" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "users")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.users !== void 0) {
			let data0 = data.users;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func1(data1) > 1024) {
							const err2 = {
								instancePath: instancePath + "/users/" + i0,
								schemaPath: "#/$defs/userPrincipalName/maxLength",
								keyword: "maxLength",
								params: { limit: 1024 }
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (!pattern6.test(data1)) {
							const err3 = {
								instancePath: instancePath + "/users/" + i0,
								schemaPath: "#/$defs/userPrincipalName/pattern",
								keyword: "pattern",
								params: { pattern: "^[^@\\s]+@[^@\\s]+$" }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/users/" + i0,
							schemaPath: "#/$defs/userPrincipalName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/users",
					schemaPath: "#/properties/users/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 2e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 2e3 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func1(data0) > 64) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/ipRange/maxLength",
						keyword: "maxLength",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 2) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/ipRange/minLength",
						keyword: "minLength",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/ipRange/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema63 = {
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
};
const pattern33 = /* @__PURE__ */ new RegExp("^[A-Z]{2}$", "u");
const schema67 = {
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
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "common.schema.json#/$defs/ipRange/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 2) {
			const err1 = {
				instancePath,
				schemaPath: "common.schema.json#/$defs/ipRange/minLength",
				keyword: "minLength",
				params: { limit: 2 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "common.schema.json#/$defs/ipRange/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cidrAddress === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "cidrAddress" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "@odata.type" || key0 === "cidrAddress")) {
			const err4 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data["@odata.type"] !== void 0) {
			let data0 = data["@odata.type"];
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/oneOf/1/properties/%40odata.type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data0 === "#microsoft.graph.iPv4CidrRange" || data0 === "#microsoft.graph.iPv6CidrRange")) {
				const err6 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/oneOf/1/properties/%40odata.type/enum",
					keyword: "enum",
					params: { allowedValues: schema67.oneOf[1].properties["@odata.type"].enum }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.cidrAddress !== void 0) {
			let data1 = data.cidrAddress;
			if (typeof data1 === "string") {
				if (func1(data1) > 64) {
					const err7 = {
						instancePath: instancePath + "/cidrAddress",
						schemaPath: "common.schema.json#/$defs/ipRange/maxLength",
						keyword: "maxLength",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1(data1) < 2) {
					const err8 = {
						instancePath: instancePath + "/cidrAddress",
						schemaPath: "common.schema.json#/$defs/ipRange/minLength",
						keyword: "minLength",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/cidrAddress",
					schemaPath: "common.schema.json#/$defs/ipRange/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			var props0 = true;
		}
		const _errs12 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.lowerAddress === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "lowerAddress" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.upperAddress === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "upperAddress" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			for (const key1 in data) if (!(key1 === "@odata.type" || key1 === "lowerAddress" || key1 === "upperAddress")) {
				const err13 = {
					instancePath,
					schemaPath: "#/oneOf/2/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (data["@odata.type"] !== void 0) {
				let data2 = data["@odata.type"];
				if (typeof data2 !== "string") {
					const err14 = {
						instancePath: instancePath + "/@odata.type",
						schemaPath: "#/oneOf/2/properties/%40odata.type/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (!(data2 === "#microsoft.graph.iPv4Range" || data2 === "#microsoft.graph.iPv6Range")) {
					const err15 = {
						instancePath: instancePath + "/@odata.type",
						schemaPath: "#/oneOf/2/properties/%40odata.type/enum",
						keyword: "enum",
						params: { allowedValues: schema67.oneOf[2].properties["@odata.type"].enum }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			if (data.lowerAddress !== void 0) {
				if (typeof data.lowerAddress !== "string") {
					const err16 = {
						instancePath: instancePath + "/lowerAddress",
						schemaPath: "#/oneOf/2/properties/lowerAddress/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.upperAddress !== void 0) {
				if (typeof data.upperAddress !== "string") {
					const err17 = {
						instancePath: instancePath + "/upperAddress",
						schemaPath: "#/oneOf/2/properties/upperAddress/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		} else {
			const err18 = {
				instancePath,
				schemaPath: "#/oneOf/2/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		var _valid0 = _errs12 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
			if (props0 !== true) props0 = true;
		}
	}
	if (!valid0) {
		const err19 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate33.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate33.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.displayName === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "displayName" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ipRanges === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "ipRanges" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "@odata.type" || key0 === "id" || key0 === "renamedFrom" || key0 === "displayName" || key0 === "isTrusted" || key0 === "ipRanges")) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data["@odata.type"] !== void 0) {
			if ("#microsoft.graph.ipNamedLocation" !== data["@odata.type"]) {
				const err3 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/oneOf/0/properties/%40odata.type/const",
					keyword: "const",
					params: { allowedValue: "#microsoft.graph.ipNamedLocation" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.schema.json#/$defs/guid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "common.schema.json#/$defs/guid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.renamedFrom !== void 0) {
			let data2 = data.renamedFrom;
			if (typeof data2 === "string") {
				if (func1(data2) > 256) {
					const err6 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data2) < 1) {
					const err7 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern5.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/renamedFrom",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data3 = data.displayName;
			if (typeof data3 === "string") {
				if (func1(data3) > 256) {
					const err10 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func1(data3) < 1) {
					const err11 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern5.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.isTrusted !== void 0) {
			if (typeof data.isTrusted !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/isTrusted",
					schemaPath: "#/oneOf/0/properties/isTrusted/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.ipRanges !== void 0) {
			let data5 = data.ipRanges;
			if (Array.isArray(data5)) {
				if (data5.length > 2e3) {
					const err15 = {
						instancePath: instancePath + "/ipRanges",
						schemaPath: "#/oneOf/0/properties/ipRanges/maxItems",
						keyword: "maxItems",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data5.length < 1) {
					const err16 = {
						instancePath: instancePath + "/ipRanges",
						schemaPath: "#/oneOf/0/properties/ipRanges/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate33(data5[i0], {
					instancePath: instancePath + "/ipRanges/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/ipRanges",
					schemaPath: "#/oneOf/0/properties/ipRanges/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props1 = true;
	}
	const _errs19 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.displayName === void 0) {
			const err19 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "displayName" }
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		if (data.countriesAndRegions === void 0) {
			const err20 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "countriesAndRegions" }
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
		for (const key1 in data) if (!(key1 === "@odata.type" || key1 === "id" || key1 === "renamedFrom" || key1 === "displayName" || key1 === "countriesAndRegions" || key1 === "countryLookupMethod" || key1 === "includeUnknownCountriesAndRegions")) {
			const err21 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key1 }
			};
			if (vErrors === null) vErrors = [err21];
			else vErrors.push(err21);
			errors++;
		}
		if (data["@odata.type"] !== void 0) {
			if ("#microsoft.graph.countryNamedLocation" !== data["@odata.type"]) {
				const err22 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/oneOf/1/properties/%40odata.type/const",
					keyword: "const",
					params: { allowedValue: "#microsoft.graph.countryNamedLocation" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data8 = data.id;
			if (typeof data8 === "string") {
				if (!pattern4.test(data8)) {
					const err23 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.schema.json#/$defs/guid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/id",
					schemaPath: "common.schema.json#/$defs/guid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.renamedFrom !== void 0) {
			let data9 = data.renamedFrom;
			if (typeof data9 === "string") {
				if (func1(data9) > 256) {
					const err25 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (func1(data9) < 1) {
					const err26 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (!pattern5.test(data9)) {
					const err27 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/renamedFrom",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data10 = data.displayName;
			if (typeof data10 === "string") {
				if (func1(data10) > 256) {
					const err29 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (func1(data10) < 1) {
					const err30 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (!pattern5.test(data10)) {
					const err31 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.countriesAndRegions !== void 0) {
			let data11 = data.countriesAndRegions;
			if (Array.isArray(data11)) {
				if (data11.length < 1) {
					const err33 = {
						instancePath: instancePath + "/countriesAndRegions",
						schemaPath: "#/oneOf/1/properties/countriesAndRegions/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data12 = data11[i1];
					if (typeof data12 === "string") {
						if (!pattern33.test(data12)) {
							const err34 = {
								instancePath: instancePath + "/countriesAndRegions/" + i1,
								schemaPath: "#/oneOf/1/properties/countriesAndRegions/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z]{2}$" }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/countriesAndRegions/" + i1,
							schemaPath: "#/oneOf/1/properties/countriesAndRegions/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/countriesAndRegions",
					schemaPath: "#/oneOf/1/properties/countriesAndRegions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.countryLookupMethod !== void 0) {
			let data13 = data.countryLookupMethod;
			if (typeof data13 !== "string") {
				const err37 = {
					instancePath: instancePath + "/countryLookupMethod",
					schemaPath: "#/oneOf/1/properties/countryLookupMethod/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
			if (!(data13 === "clientIpAddress" || data13 === "authenticatorAppGps")) {
				const err38 = {
					instancePath: instancePath + "/countryLookupMethod",
					schemaPath: "#/oneOf/1/properties/countryLookupMethod/enum",
					keyword: "enum",
					params: { allowedValues: schema63.oneOf[1].properties.countryLookupMethod.enum }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.includeUnknownCountriesAndRegions !== void 0) {
			if (typeof data.includeUnknownCountriesAndRegions !== "boolean") {
				const err39 = {
					instancePath: instancePath + "/includeUnknownCountriesAndRegions",
					schemaPath: "#/oneOf/1/properties/includeUnknownCountriesAndRegions/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
	} else {
		const err40 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err40];
		else vErrors.push(err40);
		errors++;
	}
	var _valid0 = _errs19 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props1 !== true) props1 = true;
	}
	if (!valid0) {
		const err41 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate32.errors = vErrors;
	evaluated0.props = props1;
	return errors === 0;
}
validate32.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema73 = {
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
};
const pattern37 = /* @__PURE__ */ new RegExp("^c([1-9]|[1-9]\\d)$", "u");
const pattern38 = /* @__PURE__ */ new RegExp("^(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider)( *, *(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider))*$", "u");
const pattern42 = /* @__PURE__ */ new RegExp("^(none|deviceCodeFlow|authenticationTransfer)( *, *(none|deviceCodeFlow|authenticationTransfer))*$", "u");
const pattern43 = /* @__PURE__ */ new RegExp("^(minor|moderate|elevated)( *, *(minor|moderate|elevated))*$", "u");
const func54 = Object.prototype.hasOwnProperty;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.displayName === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "displayName" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.state === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.conditions === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "conditions" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "renamedFrom" || key0 === "displayName" || key0 === "description" || key0 === "state" || key0 === "conditions" || key0 === "grantControls" || key0 === "sessionControls")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.schema.json#/$defs/guid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "common.schema.json#/$defs/guid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.renamedFrom !== void 0) {
			let data1 = data.renamedFrom;
			if (typeof data1 === "string") {
				if (func1(data1) > 256) {
					const err6 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/renamedFrom",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data2 = data.displayName;
			if (typeof data2 === "string") {
				if (func1(data2) > 256) {
					const err10 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func1(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern5.test(data2)) {
					const err12 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (typeof data3 !== "string" && data3 !== null) {
				const err14 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema73.properties.description.type }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 1024) {
					const err15 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.state !== void 0) {
			let data4 = data.state;
			if (typeof data4 !== "string") {
				const err16 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (!(data4 === "enabled" || data4 === "disabled" || data4 === "enabledForReportingButNotEnforced")) {
				const err17 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema73.properties.state.enum }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.conditions !== void 0) {
			let data5 = data.conditions;
			const _errs17 = errors;
			let valid4 = false;
			const _errs18 = errors;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.users === void 0) {
					const err18 = {
						instancePath: instancePath + "/conditions",
						schemaPath: "#/properties/conditions/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "users" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			var _valid0 = _errs18 === errors;
			valid4 = valid4 || _valid0;
			const _errs19 = errors;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.clientApplications === void 0) {
					const err19 = {
						instancePath: instancePath + "/conditions",
						schemaPath: "#/properties/conditions/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: "clientApplications" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
			var _valid0 = _errs19 === errors;
			valid4 = valid4 || _valid0;
			if (!valid4) {
				const err20 = {
					instancePath: instancePath + "/conditions",
					schemaPath: "#/properties/conditions/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs17;
				if (vErrors !== null) {
					if (_errs17) vErrors.length = _errs17;
					else vErrors = null;
				}
			}
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.applications === void 0) {
					const err21 = {
						instancePath: instancePath + "/conditions",
						schemaPath: "#/properties/conditions/required",
						keyword: "required",
						params: { missingProperty: "applications" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				for (const key1 in data5) if (!func54.call(schema73.properties.conditions.properties, key1)) {
					const err22 = {
						instancePath: instancePath + "/conditions",
						schemaPath: "#/properties/conditions/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data5.applications !== void 0) {
					let data6 = data5.applications;
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						for (const key2 in data6) if (!(key2 === "includeApplications" || key2 === "excludeApplications" || key2 === "includeUserActions" || key2 === "includeAuthenticationContextClassReferences" || key2 === "applicationFilter")) {
							const err23 = {
								instancePath: instancePath + "/conditions/applications",
								schemaPath: "#/properties/conditions/properties/applications/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data6.includeApplications !== void 0) {
							let data7 = data6.includeApplications;
							if (Array.isArray(data7)) {
								const len0 = data7.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data8 = data7[i0];
									if (typeof data8 === "string") {
										if (func1(data8) > 1024) {
											const err24 = {
												instancePath: instancePath + "/conditions/applications/includeApplications/" + i0,
												schemaPath: "#/properties/conditions/properties/applications/properties/includeApplications/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
										if (func1(data8) < 1) {
											const err25 = {
												instancePath: instancePath + "/conditions/applications/includeApplications/" + i0,
												schemaPath: "#/properties/conditions/properties/applications/properties/includeApplications/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
									} else {
										const err26 = {
											instancePath: instancePath + "/conditions/applications/includeApplications/" + i0,
											schemaPath: "#/properties/conditions/properties/applications/properties/includeApplications/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/conditions/applications/includeApplications",
									schemaPath: "#/properties/conditions/properties/applications/properties/includeApplications/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data6.excludeApplications !== void 0) {
							let data9 = data6.excludeApplications;
							if (Array.isArray(data9)) {
								const len1 = data9.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data10 = data9[i1];
									if (typeof data10 === "string") {
										if (func1(data10) > 1024) {
											const err28 = {
												instancePath: instancePath + "/conditions/applications/excludeApplications/" + i1,
												schemaPath: "#/properties/conditions/properties/applications/properties/excludeApplications/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
										if (func1(data10) < 1) {
											const err29 = {
												instancePath: instancePath + "/conditions/applications/excludeApplications/" + i1,
												schemaPath: "#/properties/conditions/properties/applications/properties/excludeApplications/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err29];
											else vErrors.push(err29);
											errors++;
										}
									} else {
										const err30 = {
											instancePath: instancePath + "/conditions/applications/excludeApplications/" + i1,
											schemaPath: "#/properties/conditions/properties/applications/properties/excludeApplications/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/conditions/applications/excludeApplications",
									schemaPath: "#/properties/conditions/properties/applications/properties/excludeApplications/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data6.includeUserActions !== void 0) {
							let data11 = data6.includeUserActions;
							if (Array.isArray(data11)) {
								const len2 = data11.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data12 = data11[i2];
									if (typeof data12 !== "string") {
										const err32 = {
											instancePath: instancePath + "/conditions/applications/includeUserActions/" + i2,
											schemaPath: "#/properties/conditions/properties/applications/properties/includeUserActions/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
									if (!(data12 === "urn:user:registersecurityinfo" || data12 === "urn:user:registerdevice")) {
										const err33 = {
											instancePath: instancePath + "/conditions/applications/includeUserActions/" + i2,
											schemaPath: "#/properties/conditions/properties/applications/properties/includeUserActions/items/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.conditions.properties.applications.properties.includeUserActions.items.enum }
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/conditions/applications/includeUserActions",
									schemaPath: "#/properties/conditions/properties/applications/properties/includeUserActions/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data6.includeAuthenticationContextClassReferences !== void 0) {
							let data13 = data6.includeAuthenticationContextClassReferences;
							if (Array.isArray(data13)) {
								const len3 = data13.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data14 = data13[i3];
									if (typeof data14 === "string") {
										if (!pattern37.test(data14)) {
											const err35 = {
												instancePath: instancePath + "/conditions/applications/includeAuthenticationContextClassReferences/" + i3,
												schemaPath: "#/properties/conditions/properties/applications/properties/includeAuthenticationContextClassReferences/items/pattern",
												keyword: "pattern",
												params: { pattern: "^c([1-9]|[1-9]\\d)$" }
											};
											if (vErrors === null) vErrors = [err35];
											else vErrors.push(err35);
											errors++;
										}
									} else {
										const err36 = {
											instancePath: instancePath + "/conditions/applications/includeAuthenticationContextClassReferences/" + i3,
											schemaPath: "#/properties/conditions/properties/applications/properties/includeAuthenticationContextClassReferences/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err36];
										else vErrors.push(err36);
										errors++;
									}
								}
							} else {
								const err37 = {
									instancePath: instancePath + "/conditions/applications/includeAuthenticationContextClassReferences",
									schemaPath: "#/properties/conditions/properties/applications/properties/includeAuthenticationContextClassReferences/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data6.applicationFilter !== void 0) {
							let data15 = data6.applicationFilter;
							if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
								const err38 = {
									instancePath: instancePath + "/conditions/applications/applicationFilter",
									schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/type",
									keyword: "type",
									params: { type: schema73.properties.conditions.properties.applications.properties.applicationFilter.type }
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
							if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
								if (data15.mode === void 0) {
									const err39 = {
										instancePath: instancePath + "/conditions/applications/applicationFilter",
										schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/required",
										keyword: "required",
										params: { missingProperty: "mode" }
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (data15.rule === void 0) {
									const err40 = {
										instancePath: instancePath + "/conditions/applications/applicationFilter",
										schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/required",
										keyword: "required",
										params: { missingProperty: "rule" }
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
								for (const key3 in data15) if (!(key3 === "mode" || key3 === "rule")) {
									const err41 = {
										instancePath: instancePath + "/conditions/applications/applicationFilter",
										schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 }
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
								if (data15.mode !== void 0) {
									let data16 = data15.mode;
									if (typeof data16 !== "string") {
										const err42 = {
											instancePath: instancePath + "/conditions/applications/applicationFilter/mode",
											schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/properties/mode/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
									if (!(data16 === "include" || data16 === "exclude")) {
										const err43 = {
											instancePath: instancePath + "/conditions/applications/applicationFilter/mode",
											schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/properties/mode/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.conditions.properties.applications.properties.applicationFilter.properties.mode.enum }
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
								if (data15.rule !== void 0) {
									let data17 = data15.rule;
									if (typeof data17 === "string") {
										if (func1(data17) > 3072) {
											const err44 = {
												instancePath: instancePath + "/conditions/applications/applicationFilter/rule",
												schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/properties/rule/maxLength",
												keyword: "maxLength",
												params: { limit: 3072 }
											};
											if (vErrors === null) vErrors = [err44];
											else vErrors.push(err44);
											errors++;
										}
										if (func1(data17) < 1) {
											const err45 = {
												instancePath: instancePath + "/conditions/applications/applicationFilter/rule",
												schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/properties/rule/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err45];
											else vErrors.push(err45);
											errors++;
										}
									} else {
										const err46 = {
											instancePath: instancePath + "/conditions/applications/applicationFilter/rule",
											schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/properties/rule/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err46];
										else vErrors.push(err46);
										errors++;
									}
								}
							}
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/conditions/applications",
							schemaPath: "#/properties/conditions/properties/applications/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data5.users !== void 0) {
					let data18 = data5.users;
					if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
						const err48 = {
							instancePath: instancePath + "/conditions/users",
							schemaPath: "#/properties/conditions/properties/users/type",
							keyword: "type",
							params: { type: schema73.properties.conditions.properties.users.type }
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
					if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
						for (const key4 in data18) if (!(key4 === "includeUsers" || key4 === "excludeUsers" || key4 === "includeGroups" || key4 === "excludeGroups" || key4 === "includeRoles" || key4 === "excludeRoles" || key4 === "includeGuestsOrExternalUsers" || key4 === "excludeGuestsOrExternalUsers")) {
							const err49 = {
								instancePath: instancePath + "/conditions/users",
								schemaPath: "#/properties/conditions/properties/users/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 }
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data18.includeUsers !== void 0) {
							let data19 = data18.includeUsers;
							if (Array.isArray(data19)) {
								const len4 = data19.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data20 = data19[i4];
									if (typeof data20 === "string") {
										if (func1(data20) > 1024) {
											const err50 = {
												instancePath: instancePath + "/conditions/users/includeUsers/" + i4,
												schemaPath: "#/properties/conditions/properties/users/properties/includeUsers/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err50];
											else vErrors.push(err50);
											errors++;
										}
										if (func1(data20) < 1) {
											const err51 = {
												instancePath: instancePath + "/conditions/users/includeUsers/" + i4,
												schemaPath: "#/properties/conditions/properties/users/properties/includeUsers/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err51];
											else vErrors.push(err51);
											errors++;
										}
									} else {
										const err52 = {
											instancePath: instancePath + "/conditions/users/includeUsers/" + i4,
											schemaPath: "#/properties/conditions/properties/users/properties/includeUsers/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/conditions/users/includeUsers",
									schemaPath: "#/properties/conditions/properties/users/properties/includeUsers/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data18.excludeUsers !== void 0) {
							let data21 = data18.excludeUsers;
							if (Array.isArray(data21)) {
								const len5 = data21.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data22 = data21[i5];
									if (typeof data22 === "string") {
										if (func1(data22) > 1024) {
											const err54 = {
												instancePath: instancePath + "/conditions/users/excludeUsers/" + i5,
												schemaPath: "#/properties/conditions/properties/users/properties/excludeUsers/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err54];
											else vErrors.push(err54);
											errors++;
										}
										if (func1(data22) < 1) {
											const err55 = {
												instancePath: instancePath + "/conditions/users/excludeUsers/" + i5,
												schemaPath: "#/properties/conditions/properties/users/properties/excludeUsers/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err55];
											else vErrors.push(err55);
											errors++;
										}
									} else {
										const err56 = {
											instancePath: instancePath + "/conditions/users/excludeUsers/" + i5,
											schemaPath: "#/properties/conditions/properties/users/properties/excludeUsers/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/conditions/users/excludeUsers",
									schemaPath: "#/properties/conditions/properties/users/properties/excludeUsers/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data18.includeGroups !== void 0) {
							let data23 = data18.includeGroups;
							if (Array.isArray(data23)) {
								const len6 = data23.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data24 = data23[i6];
									if (typeof data24 === "string") {
										if (func1(data24) > 1024) {
											const err58 = {
												instancePath: instancePath + "/conditions/users/includeGroups/" + i6,
												schemaPath: "#/properties/conditions/properties/users/properties/includeGroups/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err58];
											else vErrors.push(err58);
											errors++;
										}
										if (func1(data24) < 1) {
											const err59 = {
												instancePath: instancePath + "/conditions/users/includeGroups/" + i6,
												schemaPath: "#/properties/conditions/properties/users/properties/includeGroups/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err59];
											else vErrors.push(err59);
											errors++;
										}
									} else {
										const err60 = {
											instancePath: instancePath + "/conditions/users/includeGroups/" + i6,
											schemaPath: "#/properties/conditions/properties/users/properties/includeGroups/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
								}
							} else {
								const err61 = {
									instancePath: instancePath + "/conditions/users/includeGroups",
									schemaPath: "#/properties/conditions/properties/users/properties/includeGroups/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
						if (data18.excludeGroups !== void 0) {
							let data25 = data18.excludeGroups;
							if (Array.isArray(data25)) {
								const len7 = data25.length;
								for (let i7 = 0; i7 < len7; i7++) {
									let data26 = data25[i7];
									if (typeof data26 === "string") {
										if (func1(data26) > 1024) {
											const err62 = {
												instancePath: instancePath + "/conditions/users/excludeGroups/" + i7,
												schemaPath: "#/properties/conditions/properties/users/properties/excludeGroups/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err62];
											else vErrors.push(err62);
											errors++;
										}
										if (func1(data26) < 1) {
											const err63 = {
												instancePath: instancePath + "/conditions/users/excludeGroups/" + i7,
												schemaPath: "#/properties/conditions/properties/users/properties/excludeGroups/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err63];
											else vErrors.push(err63);
											errors++;
										}
									} else {
										const err64 = {
											instancePath: instancePath + "/conditions/users/excludeGroups/" + i7,
											schemaPath: "#/properties/conditions/properties/users/properties/excludeGroups/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
								}
							} else {
								const err65 = {
									instancePath: instancePath + "/conditions/users/excludeGroups",
									schemaPath: "#/properties/conditions/properties/users/properties/excludeGroups/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
						if (data18.includeRoles !== void 0) {
							let data27 = data18.includeRoles;
							if (Array.isArray(data27)) {
								const len8 = data27.length;
								for (let i8 = 0; i8 < len8; i8++) {
									let data28 = data27[i8];
									if (typeof data28 === "string") {
										if (func1(data28) > 1024) {
											const err66 = {
												instancePath: instancePath + "/conditions/users/includeRoles/" + i8,
												schemaPath: "#/properties/conditions/properties/users/properties/includeRoles/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err66];
											else vErrors.push(err66);
											errors++;
										}
										if (func1(data28) < 1) {
											const err67 = {
												instancePath: instancePath + "/conditions/users/includeRoles/" + i8,
												schemaPath: "#/properties/conditions/properties/users/properties/includeRoles/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err67];
											else vErrors.push(err67);
											errors++;
										}
									} else {
										const err68 = {
											instancePath: instancePath + "/conditions/users/includeRoles/" + i8,
											schemaPath: "#/properties/conditions/properties/users/properties/includeRoles/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err68];
										else vErrors.push(err68);
										errors++;
									}
								}
							} else {
								const err69 = {
									instancePath: instancePath + "/conditions/users/includeRoles",
									schemaPath: "#/properties/conditions/properties/users/properties/includeRoles/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data18.excludeRoles !== void 0) {
							let data29 = data18.excludeRoles;
							if (Array.isArray(data29)) {
								const len9 = data29.length;
								for (let i9 = 0; i9 < len9; i9++) {
									let data30 = data29[i9];
									if (typeof data30 === "string") {
										if (func1(data30) > 1024) {
											const err70 = {
												instancePath: instancePath + "/conditions/users/excludeRoles/" + i9,
												schemaPath: "#/properties/conditions/properties/users/properties/excludeRoles/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err70];
											else vErrors.push(err70);
											errors++;
										}
										if (func1(data30) < 1) {
											const err71 = {
												instancePath: instancePath + "/conditions/users/excludeRoles/" + i9,
												schemaPath: "#/properties/conditions/properties/users/properties/excludeRoles/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err71];
											else vErrors.push(err71);
											errors++;
										}
									} else {
										const err72 = {
											instancePath: instancePath + "/conditions/users/excludeRoles/" + i9,
											schemaPath: "#/properties/conditions/properties/users/properties/excludeRoles/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err72];
										else vErrors.push(err72);
										errors++;
									}
								}
							} else {
								const err73 = {
									instancePath: instancePath + "/conditions/users/excludeRoles",
									schemaPath: "#/properties/conditions/properties/users/properties/excludeRoles/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
						if (data18.includeGuestsOrExternalUsers !== void 0) {
							let data31 = data18.includeGuestsOrExternalUsers;
							if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
								const err74 = {
									instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers",
									schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/type",
									keyword: "type",
									params: { type: schema73.properties.conditions.properties.users.properties.includeGuestsOrExternalUsers.type }
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
							if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
								if (data31.guestOrExternalUserTypes === void 0) {
									const err75 = {
										instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers",
										schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/required",
										keyword: "required",
										params: { missingProperty: "guestOrExternalUserTypes" }
									};
									if (vErrors === null) vErrors = [err75];
									else vErrors.push(err75);
									errors++;
								}
								for (const key5 in data31) if (!(key5 === "guestOrExternalUserTypes" || key5 === "externalTenants")) {
									const err76 = {
										instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers",
										schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 }
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
								if (data31.guestOrExternalUserTypes !== void 0) {
									let data32 = data31.guestOrExternalUserTypes;
									if (typeof data32 === "string") {
										if (!pattern38.test(data32)) {
											const err77 = {
												instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/guestOrExternalUserTypes",
												schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/guestOrExternalUserTypes/pattern",
												keyword: "pattern",
												params: { pattern: "^(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider)( *, *(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider))*$" }
											};
											if (vErrors === null) vErrors = [err77];
											else vErrors.push(err77);
											errors++;
										}
									} else {
										const err78 = {
											instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/guestOrExternalUserTypes",
											schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/guestOrExternalUserTypes/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err78];
										else vErrors.push(err78);
										errors++;
									}
								}
								if (data31.externalTenants !== void 0) {
									let data33 = data31.externalTenants;
									if (!(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null) {
										const err79 = {
											instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants",
											schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/type",
											keyword: "type",
											params: { type: schema73.properties.conditions.properties.users.properties.includeGuestsOrExternalUsers.properties.externalTenants.type }
										};
										if (vErrors === null) vErrors = [err79];
										else vErrors.push(err79);
										errors++;
									}
									if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
										if (data33.membershipKind === void 0) {
											const err80 = {
												instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants",
												schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/required",
												keyword: "required",
												params: { missingProperty: "membershipKind" }
											};
											if (vErrors === null) vErrors = [err80];
											else vErrors.push(err80);
											errors++;
										}
										for (const key6 in data33) if (!(key6 === "@odata.type" || key6 === "membershipKind" || key6 === "members")) {
											const err81 = {
												instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants",
												schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key6 }
											};
											if (vErrors === null) vErrors = [err81];
											else vErrors.push(err81);
											errors++;
										}
										if (data33["@odata.type"] !== void 0) {
											let data34 = data33["@odata.type"];
											if (typeof data34 !== "string") {
												const err82 = {
													instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants/@odata.type",
													schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/properties/%40odata.type/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err82];
												else vErrors.push(err82);
												errors++;
											}
											if (!(data34 === "#microsoft.graph.conditionalAccessEnumeratedExternalTenants" || data34 === "#microsoft.graph.conditionalAccessAllExternalTenants")) {
												const err83 = {
													instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants/@odata.type",
													schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/properties/%40odata.type/enum",
													keyword: "enum",
													params: { allowedValues: schema73.properties.conditions.properties.users.properties.includeGuestsOrExternalUsers.properties.externalTenants.properties["@odata.type"].enum }
												};
												if (vErrors === null) vErrors = [err83];
												else vErrors.push(err83);
												errors++;
											}
										}
										if (data33.membershipKind !== void 0) {
											let data35 = data33.membershipKind;
											if (typeof data35 !== "string") {
												const err84 = {
													instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants/membershipKind",
													schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/properties/membershipKind/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err84];
												else vErrors.push(err84);
												errors++;
											}
											if (!(data35 === "all" || data35 === "enumerated")) {
												const err85 = {
													instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants/membershipKind",
													schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/properties/membershipKind/enum",
													keyword: "enum",
													params: { allowedValues: schema73.properties.conditions.properties.users.properties.includeGuestsOrExternalUsers.properties.externalTenants.properties.membershipKind.enum }
												};
												if (vErrors === null) vErrors = [err85];
												else vErrors.push(err85);
												errors++;
											}
										}
										if (data33.members !== void 0) {
											let data36 = data33.members;
											if (Array.isArray(data36)) {
												const len10 = data36.length;
												for (let i10 = 0; i10 < len10; i10++) {
													let data37 = data36[i10];
													if (typeof data37 === "string") {
														if (!pattern4.test(data37)) {
															const err86 = {
																instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants/members/" + i10,
																schemaPath: "common.schema.json#/$defs/guid/pattern",
																keyword: "pattern",
																params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
															};
															if (vErrors === null) vErrors = [err86];
															else vErrors.push(err86);
															errors++;
														}
													} else {
														const err87 = {
															instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants/members/" + i10,
															schemaPath: "common.schema.json#/$defs/guid/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err87];
														else vErrors.push(err87);
														errors++;
													}
												}
											} else {
												const err88 = {
													instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants/members",
													schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/properties/members/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err88];
												else vErrors.push(err88);
												errors++;
											}
										}
									}
								}
							}
						}
						if (data18.excludeGuestsOrExternalUsers !== void 0) {
							let data38 = data18.excludeGuestsOrExternalUsers;
							if (!(data38 && typeof data38 == "object" && !Array.isArray(data38)) && data38 !== null) {
								const err89 = {
									instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers",
									schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/type",
									keyword: "type",
									params: { type: schema73.properties.conditions.properties.users.properties.excludeGuestsOrExternalUsers.type }
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
							if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
								if (data38.guestOrExternalUserTypes === void 0) {
									const err90 = {
										instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers",
										schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/required",
										keyword: "required",
										params: { missingProperty: "guestOrExternalUserTypes" }
									};
									if (vErrors === null) vErrors = [err90];
									else vErrors.push(err90);
									errors++;
								}
								for (const key7 in data38) if (!(key7 === "guestOrExternalUserTypes" || key7 === "externalTenants")) {
									const err91 = {
										instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers",
										schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 }
									};
									if (vErrors === null) vErrors = [err91];
									else vErrors.push(err91);
									errors++;
								}
								if (data38.guestOrExternalUserTypes !== void 0) {
									let data39 = data38.guestOrExternalUserTypes;
									if (typeof data39 === "string") {
										if (!pattern38.test(data39)) {
											const err92 = {
												instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/guestOrExternalUserTypes",
												schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/guestOrExternalUserTypes/pattern",
												keyword: "pattern",
												params: { pattern: "^(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider)( *, *(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider))*$" }
											};
											if (vErrors === null) vErrors = [err92];
											else vErrors.push(err92);
											errors++;
										}
									} else {
										const err93 = {
											instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/guestOrExternalUserTypes",
											schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/guestOrExternalUserTypes/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err93];
										else vErrors.push(err93);
										errors++;
									}
								}
								if (data38.externalTenants !== void 0) {
									let data40 = data38.externalTenants;
									if (!(data40 && typeof data40 == "object" && !Array.isArray(data40)) && data40 !== null) {
										const err94 = {
											instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants",
											schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/type",
											keyword: "type",
											params: { type: schema73.properties.conditions.properties.users.properties.excludeGuestsOrExternalUsers.properties.externalTenants.type }
										};
										if (vErrors === null) vErrors = [err94];
										else vErrors.push(err94);
										errors++;
									}
									if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
										if (data40.membershipKind === void 0) {
											const err95 = {
												instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants",
												schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/required",
												keyword: "required",
												params: { missingProperty: "membershipKind" }
											};
											if (vErrors === null) vErrors = [err95];
											else vErrors.push(err95);
											errors++;
										}
										for (const key8 in data40) if (!(key8 === "@odata.type" || key8 === "membershipKind" || key8 === "members")) {
											const err96 = {
												instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants",
												schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key8 }
											};
											if (vErrors === null) vErrors = [err96];
											else vErrors.push(err96);
											errors++;
										}
										if (data40["@odata.type"] !== void 0) {
											let data41 = data40["@odata.type"];
											if (typeof data41 !== "string") {
												const err97 = {
													instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants/@odata.type",
													schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/properties/%40odata.type/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err97];
												else vErrors.push(err97);
												errors++;
											}
											if (!(data41 === "#microsoft.graph.conditionalAccessEnumeratedExternalTenants" || data41 === "#microsoft.graph.conditionalAccessAllExternalTenants")) {
												const err98 = {
													instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants/@odata.type",
													schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/properties/%40odata.type/enum",
													keyword: "enum",
													params: { allowedValues: schema73.properties.conditions.properties.users.properties.excludeGuestsOrExternalUsers.properties.externalTenants.properties["@odata.type"].enum }
												};
												if (vErrors === null) vErrors = [err98];
												else vErrors.push(err98);
												errors++;
											}
										}
										if (data40.membershipKind !== void 0) {
											let data42 = data40.membershipKind;
											if (typeof data42 !== "string") {
												const err99 = {
													instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants/membershipKind",
													schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/properties/membershipKind/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err99];
												else vErrors.push(err99);
												errors++;
											}
											if (!(data42 === "all" || data42 === "enumerated")) {
												const err100 = {
													instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants/membershipKind",
													schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/properties/membershipKind/enum",
													keyword: "enum",
													params: { allowedValues: schema73.properties.conditions.properties.users.properties.excludeGuestsOrExternalUsers.properties.externalTenants.properties.membershipKind.enum }
												};
												if (vErrors === null) vErrors = [err100];
												else vErrors.push(err100);
												errors++;
											}
										}
										if (data40.members !== void 0) {
											let data43 = data40.members;
											if (Array.isArray(data43)) {
												const len11 = data43.length;
												for (let i11 = 0; i11 < len11; i11++) {
													let data44 = data43[i11];
													if (typeof data44 === "string") {
														if (!pattern4.test(data44)) {
															const err101 = {
																instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants/members/" + i11,
																schemaPath: "common.schema.json#/$defs/guid/pattern",
																keyword: "pattern",
																params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
															};
															if (vErrors === null) vErrors = [err101];
															else vErrors.push(err101);
															errors++;
														}
													} else {
														const err102 = {
															instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants/members/" + i11,
															schemaPath: "common.schema.json#/$defs/guid/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err102];
														else vErrors.push(err102);
														errors++;
													}
												}
											} else {
												const err103 = {
													instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants/members",
													schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/properties/members/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err103];
												else vErrors.push(err103);
												errors++;
											}
										}
									}
								}
							}
						}
					}
				}
				if (data5.clientApplications !== void 0) {
					let data45 = data5.clientApplications;
					if (!(data45 && typeof data45 == "object" && !Array.isArray(data45)) && data45 !== null) {
						const err104 = {
							instancePath: instancePath + "/conditions/clientApplications",
							schemaPath: "#/properties/conditions/properties/clientApplications/type",
							keyword: "type",
							params: { type: schema73.properties.conditions.properties.clientApplications.type }
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
					if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
						for (const key9 in data45) if (!(key9 === "includeServicePrincipals" || key9 === "excludeServicePrincipals" || key9 === "servicePrincipalFilter")) {
							const err105 = {
								instancePath: instancePath + "/conditions/clientApplications",
								schemaPath: "#/properties/conditions/properties/clientApplications/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 }
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
						if (data45.includeServicePrincipals !== void 0) {
							let data46 = data45.includeServicePrincipals;
							if (Array.isArray(data46)) {
								const len12 = data46.length;
								for (let i12 = 0; i12 < len12; i12++) {
									let data47 = data46[i12];
									if (typeof data47 === "string") {
										if (func1(data47) > 1024) {
											const err106 = {
												instancePath: instancePath + "/conditions/clientApplications/includeServicePrincipals/" + i12,
												schemaPath: "#/properties/conditions/properties/clientApplications/properties/includeServicePrincipals/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err106];
											else vErrors.push(err106);
											errors++;
										}
										if (func1(data47) < 1) {
											const err107 = {
												instancePath: instancePath + "/conditions/clientApplications/includeServicePrincipals/" + i12,
												schemaPath: "#/properties/conditions/properties/clientApplications/properties/includeServicePrincipals/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err107];
											else vErrors.push(err107);
											errors++;
										}
									} else {
										const err108 = {
											instancePath: instancePath + "/conditions/clientApplications/includeServicePrincipals/" + i12,
											schemaPath: "#/properties/conditions/properties/clientApplications/properties/includeServicePrincipals/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err108];
										else vErrors.push(err108);
										errors++;
									}
								}
							} else {
								const err109 = {
									instancePath: instancePath + "/conditions/clientApplications/includeServicePrincipals",
									schemaPath: "#/properties/conditions/properties/clientApplications/properties/includeServicePrincipals/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							}
						}
						if (data45.excludeServicePrincipals !== void 0) {
							let data48 = data45.excludeServicePrincipals;
							if (Array.isArray(data48)) {
								const len13 = data48.length;
								for (let i13 = 0; i13 < len13; i13++) {
									let data49 = data48[i13];
									if (typeof data49 === "string") {
										if (func1(data49) > 1024) {
											const err110 = {
												instancePath: instancePath + "/conditions/clientApplications/excludeServicePrincipals/" + i13,
												schemaPath: "#/properties/conditions/properties/clientApplications/properties/excludeServicePrincipals/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err110];
											else vErrors.push(err110);
											errors++;
										}
										if (func1(data49) < 1) {
											const err111 = {
												instancePath: instancePath + "/conditions/clientApplications/excludeServicePrincipals/" + i13,
												schemaPath: "#/properties/conditions/properties/clientApplications/properties/excludeServicePrincipals/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err111];
											else vErrors.push(err111);
											errors++;
										}
									} else {
										const err112 = {
											instancePath: instancePath + "/conditions/clientApplications/excludeServicePrincipals/" + i13,
											schemaPath: "#/properties/conditions/properties/clientApplications/properties/excludeServicePrincipals/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err112];
										else vErrors.push(err112);
										errors++;
									}
								}
							} else {
								const err113 = {
									instancePath: instancePath + "/conditions/clientApplications/excludeServicePrincipals",
									schemaPath: "#/properties/conditions/properties/clientApplications/properties/excludeServicePrincipals/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err113];
								else vErrors.push(err113);
								errors++;
							}
						}
						if (data45.servicePrincipalFilter !== void 0) {
							let data50 = data45.servicePrincipalFilter;
							if (!(data50 && typeof data50 == "object" && !Array.isArray(data50)) && data50 !== null) {
								const err114 = {
									instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter",
									schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/type",
									keyword: "type",
									params: { type: schema73.properties.conditions.properties.clientApplications.properties.servicePrincipalFilter.type }
								};
								if (vErrors === null) vErrors = [err114];
								else vErrors.push(err114);
								errors++;
							}
							if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
								if (data50.mode === void 0) {
									const err115 = {
										instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter",
										schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/required",
										keyword: "required",
										params: { missingProperty: "mode" }
									};
									if (vErrors === null) vErrors = [err115];
									else vErrors.push(err115);
									errors++;
								}
								if (data50.rule === void 0) {
									const err116 = {
										instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter",
										schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/required",
										keyword: "required",
										params: { missingProperty: "rule" }
									};
									if (vErrors === null) vErrors = [err116];
									else vErrors.push(err116);
									errors++;
								}
								for (const key10 in data50) if (!(key10 === "mode" || key10 === "rule")) {
									const err117 = {
										instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter",
										schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key10 }
									};
									if (vErrors === null) vErrors = [err117];
									else vErrors.push(err117);
									errors++;
								}
								if (data50.mode !== void 0) {
									let data51 = data50.mode;
									if (typeof data51 !== "string") {
										const err118 = {
											instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter/mode",
											schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/properties/mode/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err118];
										else vErrors.push(err118);
										errors++;
									}
									if (!(data51 === "include" || data51 === "exclude")) {
										const err119 = {
											instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter/mode",
											schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/properties/mode/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.conditions.properties.clientApplications.properties.servicePrincipalFilter.properties.mode.enum }
										};
										if (vErrors === null) vErrors = [err119];
										else vErrors.push(err119);
										errors++;
									}
								}
								if (data50.rule !== void 0) {
									let data52 = data50.rule;
									if (typeof data52 === "string") {
										if (func1(data52) > 3072) {
											const err120 = {
												instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter/rule",
												schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/properties/rule/maxLength",
												keyword: "maxLength",
												params: { limit: 3072 }
											};
											if (vErrors === null) vErrors = [err120];
											else vErrors.push(err120);
											errors++;
										}
										if (func1(data52) < 1) {
											const err121 = {
												instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter/rule",
												schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/properties/rule/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err121];
											else vErrors.push(err121);
											errors++;
										}
									} else {
										const err122 = {
											instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter/rule",
											schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/properties/rule/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err122];
										else vErrors.push(err122);
										errors++;
									}
								}
							}
						}
					}
				}
				if (data5.clientAppTypes !== void 0) {
					let data53 = data5.clientAppTypes;
					if (Array.isArray(data53)) {
						if (data53.length < 1) {
							const err123 = {
								instancePath: instancePath + "/conditions/clientAppTypes",
								schemaPath: "#/properties/conditions/properties/clientAppTypes/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
						const len14 = data53.length;
						for (let i14 = 0; i14 < len14; i14++) {
							let data54 = data53[i14];
							if (typeof data54 !== "string") {
								const err124 = {
									instancePath: instancePath + "/conditions/clientAppTypes/" + i14,
									schemaPath: "#/properties/conditions/properties/clientAppTypes/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err124];
								else vErrors.push(err124);
								errors++;
							}
							if (!(data54 === "all" || data54 === "browser" || data54 === "mobileAppsAndDesktopClients" || data54 === "exchangeActiveSync" || data54 === "easSupported" || data54 === "other")) {
								const err125 = {
									instancePath: instancePath + "/conditions/clientAppTypes/" + i14,
									schemaPath: "#/properties/conditions/properties/clientAppTypes/items/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.conditions.properties.clientAppTypes.items.enum }
								};
								if (vErrors === null) vErrors = [err125];
								else vErrors.push(err125);
								errors++;
							}
						}
					} else {
						const err126 = {
							instancePath: instancePath + "/conditions/clientAppTypes",
							schemaPath: "#/properties/conditions/properties/clientAppTypes/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
				}
				if (data5.platforms !== void 0) {
					let data55 = data5.platforms;
					if (!(data55 && typeof data55 == "object" && !Array.isArray(data55)) && data55 !== null) {
						const err127 = {
							instancePath: instancePath + "/conditions/platforms",
							schemaPath: "#/properties/conditions/properties/platforms/type",
							keyword: "type",
							params: { type: schema73.properties.conditions.properties.platforms.type }
						};
						if (vErrors === null) vErrors = [err127];
						else vErrors.push(err127);
						errors++;
					}
					if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
						for (const key11 in data55) if (!(key11 === "includePlatforms" || key11 === "excludePlatforms")) {
							const err128 = {
								instancePath: instancePath + "/conditions/platforms",
								schemaPath: "#/properties/conditions/properties/platforms/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key11 }
							};
							if (vErrors === null) vErrors = [err128];
							else vErrors.push(err128);
							errors++;
						}
						if (data55.includePlatforms !== void 0) {
							let data56 = data55.includePlatforms;
							if (Array.isArray(data56)) {
								const len15 = data56.length;
								for (let i15 = 0; i15 < len15; i15++) {
									let data57 = data56[i15];
									if (typeof data57 !== "string") {
										const err129 = {
											instancePath: instancePath + "/conditions/platforms/includePlatforms/" + i15,
											schemaPath: "#/properties/conditions/properties/platforms/properties/includePlatforms/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err129];
										else vErrors.push(err129);
										errors++;
									}
									if (!(data57 === "android" || data57 === "iOS" || data57 === "windows" || data57 === "windowsPhone" || data57 === "macOS" || data57 === "all" || data57 === "linux")) {
										const err130 = {
											instancePath: instancePath + "/conditions/platforms/includePlatforms/" + i15,
											schemaPath: "#/properties/conditions/properties/platforms/properties/includePlatforms/items/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.conditions.properties.platforms.properties.includePlatforms.items.enum }
										};
										if (vErrors === null) vErrors = [err130];
										else vErrors.push(err130);
										errors++;
									}
								}
							} else {
								const err131 = {
									instancePath: instancePath + "/conditions/platforms/includePlatforms",
									schemaPath: "#/properties/conditions/properties/platforms/properties/includePlatforms/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err131];
								else vErrors.push(err131);
								errors++;
							}
						}
						if (data55.excludePlatforms !== void 0) {
							let data58 = data55.excludePlatforms;
							if (Array.isArray(data58)) {
								const len16 = data58.length;
								for (let i16 = 0; i16 < len16; i16++) {
									let data59 = data58[i16];
									if (typeof data59 !== "string") {
										const err132 = {
											instancePath: instancePath + "/conditions/platforms/excludePlatforms/" + i16,
											schemaPath: "#/properties/conditions/properties/platforms/properties/excludePlatforms/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err132];
										else vErrors.push(err132);
										errors++;
									}
									if (!(data59 === "android" || data59 === "iOS" || data59 === "windows" || data59 === "windowsPhone" || data59 === "macOS" || data59 === "all" || data59 === "linux")) {
										const err133 = {
											instancePath: instancePath + "/conditions/platforms/excludePlatforms/" + i16,
											schemaPath: "#/properties/conditions/properties/platforms/properties/excludePlatforms/items/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.conditions.properties.platforms.properties.excludePlatforms.items.enum }
										};
										if (vErrors === null) vErrors = [err133];
										else vErrors.push(err133);
										errors++;
									}
								}
							} else {
								const err134 = {
									instancePath: instancePath + "/conditions/platforms/excludePlatforms",
									schemaPath: "#/properties/conditions/properties/platforms/properties/excludePlatforms/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err134];
								else vErrors.push(err134);
								errors++;
							}
						}
					}
				}
				if (data5.locations !== void 0) {
					let data60 = data5.locations;
					if (!(data60 && typeof data60 == "object" && !Array.isArray(data60)) && data60 !== null) {
						const err135 = {
							instancePath: instancePath + "/conditions/locations",
							schemaPath: "#/properties/conditions/properties/locations/type",
							keyword: "type",
							params: { type: schema73.properties.conditions.properties.locations.type }
						};
						if (vErrors === null) vErrors = [err135];
						else vErrors.push(err135);
						errors++;
					}
					if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
						for (const key12 in data60) if (!(key12 === "includeLocations" || key12 === "excludeLocations")) {
							const err136 = {
								instancePath: instancePath + "/conditions/locations",
								schemaPath: "#/properties/conditions/properties/locations/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 }
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
						if (data60.includeLocations !== void 0) {
							let data61 = data60.includeLocations;
							if (Array.isArray(data61)) {
								const len17 = data61.length;
								for (let i17 = 0; i17 < len17; i17++) {
									let data62 = data61[i17];
									if (typeof data62 === "string") {
										if (func1(data62) > 1024) {
											const err137 = {
												instancePath: instancePath + "/conditions/locations/includeLocations/" + i17,
												schemaPath: "#/properties/conditions/properties/locations/properties/includeLocations/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err137];
											else vErrors.push(err137);
											errors++;
										}
										if (func1(data62) < 1) {
											const err138 = {
												instancePath: instancePath + "/conditions/locations/includeLocations/" + i17,
												schemaPath: "#/properties/conditions/properties/locations/properties/includeLocations/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err138];
											else vErrors.push(err138);
											errors++;
										}
									} else {
										const err139 = {
											instancePath: instancePath + "/conditions/locations/includeLocations/" + i17,
											schemaPath: "#/properties/conditions/properties/locations/properties/includeLocations/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err139];
										else vErrors.push(err139);
										errors++;
									}
								}
							} else {
								const err140 = {
									instancePath: instancePath + "/conditions/locations/includeLocations",
									schemaPath: "#/properties/conditions/properties/locations/properties/includeLocations/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err140];
								else vErrors.push(err140);
								errors++;
							}
						}
						if (data60.excludeLocations !== void 0) {
							let data63 = data60.excludeLocations;
							if (Array.isArray(data63)) {
								const len18 = data63.length;
								for (let i18 = 0; i18 < len18; i18++) {
									let data64 = data63[i18];
									if (typeof data64 === "string") {
										if (func1(data64) > 1024) {
											const err141 = {
												instancePath: instancePath + "/conditions/locations/excludeLocations/" + i18,
												schemaPath: "#/properties/conditions/properties/locations/properties/excludeLocations/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err141];
											else vErrors.push(err141);
											errors++;
										}
										if (func1(data64) < 1) {
											const err142 = {
												instancePath: instancePath + "/conditions/locations/excludeLocations/" + i18,
												schemaPath: "#/properties/conditions/properties/locations/properties/excludeLocations/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err142];
											else vErrors.push(err142);
											errors++;
										}
									} else {
										const err143 = {
											instancePath: instancePath + "/conditions/locations/excludeLocations/" + i18,
											schemaPath: "#/properties/conditions/properties/locations/properties/excludeLocations/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err143];
										else vErrors.push(err143);
										errors++;
									}
								}
							} else {
								const err144 = {
									instancePath: instancePath + "/conditions/locations/excludeLocations",
									schemaPath: "#/properties/conditions/properties/locations/properties/excludeLocations/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err144];
								else vErrors.push(err144);
								errors++;
							}
						}
					}
				}
				if (data5.devices !== void 0) {
					let data65 = data5.devices;
					if (!(data65 && typeof data65 == "object" && !Array.isArray(data65)) && data65 !== null) {
						const err145 = {
							instancePath: instancePath + "/conditions/devices",
							schemaPath: "#/properties/conditions/properties/devices/type",
							keyword: "type",
							params: { type: schema73.properties.conditions.properties.devices.type }
						};
						if (vErrors === null) vErrors = [err145];
						else vErrors.push(err145);
						errors++;
					}
					if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
						for (const key13 in data65) if (!(key13 === "deviceFilter")) {
							const err146 = {
								instancePath: instancePath + "/conditions/devices",
								schemaPath: "#/properties/conditions/properties/devices/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key13 }
							};
							if (vErrors === null) vErrors = [err146];
							else vErrors.push(err146);
							errors++;
						}
						if (data65.deviceFilter !== void 0) {
							let data66 = data65.deviceFilter;
							if (!(data66 && typeof data66 == "object" && !Array.isArray(data66)) && data66 !== null) {
								const err147 = {
									instancePath: instancePath + "/conditions/devices/deviceFilter",
									schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/type",
									keyword: "type",
									params: { type: schema73.properties.conditions.properties.devices.properties.deviceFilter.type }
								};
								if (vErrors === null) vErrors = [err147];
								else vErrors.push(err147);
								errors++;
							}
							if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
								if (data66.mode === void 0) {
									const err148 = {
										instancePath: instancePath + "/conditions/devices/deviceFilter",
										schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/required",
										keyword: "required",
										params: { missingProperty: "mode" }
									};
									if (vErrors === null) vErrors = [err148];
									else vErrors.push(err148);
									errors++;
								}
								if (data66.rule === void 0) {
									const err149 = {
										instancePath: instancePath + "/conditions/devices/deviceFilter",
										schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/required",
										keyword: "required",
										params: { missingProperty: "rule" }
									};
									if (vErrors === null) vErrors = [err149];
									else vErrors.push(err149);
									errors++;
								}
								for (const key14 in data66) if (!(key14 === "mode" || key14 === "rule")) {
									const err150 = {
										instancePath: instancePath + "/conditions/devices/deviceFilter",
										schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key14 }
									};
									if (vErrors === null) vErrors = [err150];
									else vErrors.push(err150);
									errors++;
								}
								if (data66.mode !== void 0) {
									let data67 = data66.mode;
									if (typeof data67 !== "string") {
										const err151 = {
											instancePath: instancePath + "/conditions/devices/deviceFilter/mode",
											schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/properties/mode/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err151];
										else vErrors.push(err151);
										errors++;
									}
									if (!(data67 === "include" || data67 === "exclude")) {
										const err152 = {
											instancePath: instancePath + "/conditions/devices/deviceFilter/mode",
											schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/properties/mode/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.conditions.properties.devices.properties.deviceFilter.properties.mode.enum }
										};
										if (vErrors === null) vErrors = [err152];
										else vErrors.push(err152);
										errors++;
									}
								}
								if (data66.rule !== void 0) {
									let data68 = data66.rule;
									if (typeof data68 === "string") {
										if (func1(data68) > 3072) {
											const err153 = {
												instancePath: instancePath + "/conditions/devices/deviceFilter/rule",
												schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/properties/rule/maxLength",
												keyword: "maxLength",
												params: { limit: 3072 }
											};
											if (vErrors === null) vErrors = [err153];
											else vErrors.push(err153);
											errors++;
										}
										if (func1(data68) < 1) {
											const err154 = {
												instancePath: instancePath + "/conditions/devices/deviceFilter/rule",
												schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/properties/rule/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err154];
											else vErrors.push(err154);
											errors++;
										}
									} else {
										const err155 = {
											instancePath: instancePath + "/conditions/devices/deviceFilter/rule",
											schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/properties/rule/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err155];
										else vErrors.push(err155);
										errors++;
									}
								}
							}
						}
					}
				}
				if (data5.authenticationFlows !== void 0) {
					let data69 = data5.authenticationFlows;
					if (!(data69 && typeof data69 == "object" && !Array.isArray(data69)) && data69 !== null) {
						const err156 = {
							instancePath: instancePath + "/conditions/authenticationFlows",
							schemaPath: "#/properties/conditions/properties/authenticationFlows/type",
							keyword: "type",
							params: { type: schema73.properties.conditions.properties.authenticationFlows.type }
						};
						if (vErrors === null) vErrors = [err156];
						else vErrors.push(err156);
						errors++;
					}
					if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
						if (data69.transferMethods === void 0) {
							const err157 = {
								instancePath: instancePath + "/conditions/authenticationFlows",
								schemaPath: "#/properties/conditions/properties/authenticationFlows/required",
								keyword: "required",
								params: { missingProperty: "transferMethods" }
							};
							if (vErrors === null) vErrors = [err157];
							else vErrors.push(err157);
							errors++;
						}
						for (const key15 in data69) if (!(key15 === "transferMethods")) {
							const err158 = {
								instancePath: instancePath + "/conditions/authenticationFlows",
								schemaPath: "#/properties/conditions/properties/authenticationFlows/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 }
							};
							if (vErrors === null) vErrors = [err158];
							else vErrors.push(err158);
							errors++;
						}
						if (data69.transferMethods !== void 0) {
							let data70 = data69.transferMethods;
							if (typeof data70 === "string") {
								if (!pattern42.test(data70)) {
									const err159 = {
										instancePath: instancePath + "/conditions/authenticationFlows/transferMethods",
										schemaPath: "#/properties/conditions/properties/authenticationFlows/properties/transferMethods/pattern",
										keyword: "pattern",
										params: { pattern: "^(none|deviceCodeFlow|authenticationTransfer)( *, *(none|deviceCodeFlow|authenticationTransfer))*$" }
									};
									if (vErrors === null) vErrors = [err159];
									else vErrors.push(err159);
									errors++;
								}
							} else {
								const err160 = {
									instancePath: instancePath + "/conditions/authenticationFlows/transferMethods",
									schemaPath: "#/properties/conditions/properties/authenticationFlows/properties/transferMethods/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err160];
								else vErrors.push(err160);
								errors++;
							}
						}
					}
				}
				if (data5.signInRiskLevels !== void 0) {
					let data71 = data5.signInRiskLevels;
					if (Array.isArray(data71)) {
						const len19 = data71.length;
						for (let i19 = 0; i19 < len19; i19++) {
							let data72 = data71[i19];
							if (typeof data72 !== "string") {
								const err161 = {
									instancePath: instancePath + "/conditions/signInRiskLevels/" + i19,
									schemaPath: "#/properties/conditions/properties/signInRiskLevels/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err161];
								else vErrors.push(err161);
								errors++;
							}
							if (!(data72 === "low" || data72 === "medium" || data72 === "high" || data72 === "hidden" || data72 === "none")) {
								const err162 = {
									instancePath: instancePath + "/conditions/signInRiskLevels/" + i19,
									schemaPath: "#/properties/conditions/properties/signInRiskLevels/items/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.conditions.properties.signInRiskLevels.items.enum }
								};
								if (vErrors === null) vErrors = [err162];
								else vErrors.push(err162);
								errors++;
							}
						}
					} else {
						const err163 = {
							instancePath: instancePath + "/conditions/signInRiskLevels",
							schemaPath: "#/properties/conditions/properties/signInRiskLevels/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err163];
						else vErrors.push(err163);
						errors++;
					}
				}
				if (data5.userRiskLevels !== void 0) {
					let data73 = data5.userRiskLevels;
					if (Array.isArray(data73)) {
						const len20 = data73.length;
						for (let i20 = 0; i20 < len20; i20++) {
							let data74 = data73[i20];
							if (typeof data74 !== "string") {
								const err164 = {
									instancePath: instancePath + "/conditions/userRiskLevels/" + i20,
									schemaPath: "#/properties/conditions/properties/userRiskLevels/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err164];
								else vErrors.push(err164);
								errors++;
							}
							if (!(data74 === "low" || data74 === "medium" || data74 === "high" || data74 === "hidden" || data74 === "none")) {
								const err165 = {
									instancePath: instancePath + "/conditions/userRiskLevels/" + i20,
									schemaPath: "#/properties/conditions/properties/userRiskLevels/items/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.conditions.properties.userRiskLevels.items.enum }
								};
								if (vErrors === null) vErrors = [err165];
								else vErrors.push(err165);
								errors++;
							}
						}
					} else {
						const err166 = {
							instancePath: instancePath + "/conditions/userRiskLevels",
							schemaPath: "#/properties/conditions/properties/userRiskLevels/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err166];
						else vErrors.push(err166);
						errors++;
					}
				}
				if (data5.servicePrincipalRiskLevels !== void 0) {
					let data75 = data5.servicePrincipalRiskLevels;
					if (Array.isArray(data75)) {
						const len21 = data75.length;
						for (let i21 = 0; i21 < len21; i21++) {
							let data76 = data75[i21];
							if (typeof data76 !== "string") {
								const err167 = {
									instancePath: instancePath + "/conditions/servicePrincipalRiskLevels/" + i21,
									schemaPath: "#/properties/conditions/properties/servicePrincipalRiskLevels/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err167];
								else vErrors.push(err167);
								errors++;
							}
							if (!(data76 === "low" || data76 === "medium" || data76 === "high" || data76 === "hidden" || data76 === "none")) {
								const err168 = {
									instancePath: instancePath + "/conditions/servicePrincipalRiskLevels/" + i21,
									schemaPath: "#/properties/conditions/properties/servicePrincipalRiskLevels/items/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.conditions.properties.servicePrincipalRiskLevels.items.enum }
								};
								if (vErrors === null) vErrors = [err168];
								else vErrors.push(err168);
								errors++;
							}
						}
					} else {
						const err169 = {
							instancePath: instancePath + "/conditions/servicePrincipalRiskLevels",
							schemaPath: "#/properties/conditions/properties/servicePrincipalRiskLevels/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err169];
						else vErrors.push(err169);
						errors++;
					}
				}
				if (data5.insiderRiskLevels !== void 0) {
					let data77 = data5.insiderRiskLevels;
					if (typeof data77 !== "string" && data77 !== null) {
						const err170 = {
							instancePath: instancePath + "/conditions/insiderRiskLevels",
							schemaPath: "#/properties/conditions/properties/insiderRiskLevels/type",
							keyword: "type",
							params: { type: schema73.properties.conditions.properties.insiderRiskLevels.type }
						};
						if (vErrors === null) vErrors = [err170];
						else vErrors.push(err170);
						errors++;
					}
					if (typeof data77 === "string") {
						if (!pattern43.test(data77)) {
							const err171 = {
								instancePath: instancePath + "/conditions/insiderRiskLevels",
								schemaPath: "#/properties/conditions/properties/insiderRiskLevels/pattern",
								keyword: "pattern",
								params: { pattern: "^(minor|moderate|elevated)( *, *(minor|moderate|elevated))*$" }
							};
							if (vErrors === null) vErrors = [err171];
							else vErrors.push(err171);
							errors++;
						}
					}
				}
			} else {
				const err172 = {
					instancePath: instancePath + "/conditions",
					schemaPath: "#/properties/conditions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err172];
				else vErrors.push(err172);
				errors++;
			}
		}
		if (data.grantControls !== void 0) {
			let data78 = data.grantControls;
			if (!(data78 && typeof data78 == "object" && !Array.isArray(data78)) && data78 !== null) {
				const err173 = {
					instancePath: instancePath + "/grantControls",
					schemaPath: "#/properties/grantControls/type",
					keyword: "type",
					params: { type: schema73.properties.grantControls.type }
				};
				if (vErrors === null) vErrors = [err173];
				else vErrors.push(err173);
				errors++;
			}
			if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
				if (data78.operator === void 0) {
					const err174 = {
						instancePath: instancePath + "/grantControls",
						schemaPath: "#/properties/grantControls/required",
						keyword: "required",
						params: { missingProperty: "operator" }
					};
					if (vErrors === null) vErrors = [err174];
					else vErrors.push(err174);
					errors++;
				}
				for (const key16 in data78) if (!(key16 === "operator" || key16 === "builtInControls" || key16 === "customAuthenticationFactors" || key16 === "termsOfUse" || key16 === "authenticationStrength")) {
					const err175 = {
						instancePath: instancePath + "/grantControls",
						schemaPath: "#/properties/grantControls/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key16 }
					};
					if (vErrors === null) vErrors = [err175];
					else vErrors.push(err175);
					errors++;
				}
				if (data78.operator !== void 0) {
					let data79 = data78.operator;
					if (typeof data79 !== "string") {
						const err176 = {
							instancePath: instancePath + "/grantControls/operator",
							schemaPath: "#/properties/grantControls/properties/operator/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err176];
						else vErrors.push(err176);
						errors++;
					}
					if (!(data79 === "AND" || data79 === "OR")) {
						const err177 = {
							instancePath: instancePath + "/grantControls/operator",
							schemaPath: "#/properties/grantControls/properties/operator/enum",
							keyword: "enum",
							params: { allowedValues: schema73.properties.grantControls.properties.operator.enum }
						};
						if (vErrors === null) vErrors = [err177];
						else vErrors.push(err177);
						errors++;
					}
				}
				if (data78.builtInControls !== void 0) {
					let data80 = data78.builtInControls;
					if (Array.isArray(data80)) {
						const len22 = data80.length;
						for (let i22 = 0; i22 < len22; i22++) {
							let data81 = data80[i22];
							if (typeof data81 !== "string") {
								const err178 = {
									instancePath: instancePath + "/grantControls/builtInControls/" + i22,
									schemaPath: "#/properties/grantControls/properties/builtInControls/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err178];
								else vErrors.push(err178);
								errors++;
							}
							if (!(data81 === "block" || data81 === "mfa" || data81 === "compliantDevice" || data81 === "domainJoinedDevice" || data81 === "approvedApplication" || data81 === "compliantApplication" || data81 === "passwordChange" || data81 === "riskRemediation")) {
								const err179 = {
									instancePath: instancePath + "/grantControls/builtInControls/" + i22,
									schemaPath: "#/properties/grantControls/properties/builtInControls/items/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.grantControls.properties.builtInControls.items.enum }
								};
								if (vErrors === null) vErrors = [err179];
								else vErrors.push(err179);
								errors++;
							}
						}
					} else {
						const err180 = {
							instancePath: instancePath + "/grantControls/builtInControls",
							schemaPath: "#/properties/grantControls/properties/builtInControls/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err180];
						else vErrors.push(err180);
						errors++;
					}
				}
				if (data78.customAuthenticationFactors !== void 0) {
					let data82 = data78.customAuthenticationFactors;
					if (Array.isArray(data82)) {
						const len23 = data82.length;
						for (let i23 = 0; i23 < len23; i23++) if (typeof data82[i23] !== "string") {
							const err181 = {
								instancePath: instancePath + "/grantControls/customAuthenticationFactors/" + i23,
								schemaPath: "#/properties/grantControls/properties/customAuthenticationFactors/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err181];
							else vErrors.push(err181);
							errors++;
						}
					} else {
						const err182 = {
							instancePath: instancePath + "/grantControls/customAuthenticationFactors",
							schemaPath: "#/properties/grantControls/properties/customAuthenticationFactors/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err182];
						else vErrors.push(err182);
						errors++;
					}
				}
				if (data78.termsOfUse !== void 0) {
					let data84 = data78.termsOfUse;
					if (Array.isArray(data84)) {
						const len24 = data84.length;
						for (let i24 = 0; i24 < len24; i24++) {
							let data85 = data84[i24];
							if (typeof data85 === "string") {
								if (!pattern4.test(data85)) {
									const err183 = {
										instancePath: instancePath + "/grantControls/termsOfUse/" + i24,
										schemaPath: "common.schema.json#/$defs/guid/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
									};
									if (vErrors === null) vErrors = [err183];
									else vErrors.push(err183);
									errors++;
								}
							} else {
								const err184 = {
									instancePath: instancePath + "/grantControls/termsOfUse/" + i24,
									schemaPath: "common.schema.json#/$defs/guid/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err184];
								else vErrors.push(err184);
								errors++;
							}
						}
					} else {
						const err185 = {
							instancePath: instancePath + "/grantControls/termsOfUse",
							schemaPath: "#/properties/grantControls/properties/termsOfUse/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err185];
						else vErrors.push(err185);
						errors++;
					}
				}
				if (data78.authenticationStrength !== void 0) {
					let data86 = data78.authenticationStrength;
					if (!(data86 && typeof data86 == "object" && !Array.isArray(data86)) && data86 !== null) {
						const err186 = {
							instancePath: instancePath + "/grantControls/authenticationStrength",
							schemaPath: "#/properties/grantControls/properties/authenticationStrength/type",
							keyword: "type",
							params: { type: schema73.properties.grantControls.properties.authenticationStrength.type }
						};
						if (vErrors === null) vErrors = [err186];
						else vErrors.push(err186);
						errors++;
					}
					if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
						if (data86.id === void 0) {
							const err187 = {
								instancePath: instancePath + "/grantControls/authenticationStrength",
								schemaPath: "#/properties/grantControls/properties/authenticationStrength/required",
								keyword: "required",
								params: { missingProperty: "id" }
							};
							if (vErrors === null) vErrors = [err187];
							else vErrors.push(err187);
							errors++;
						}
						for (const key17 in data86) if (!(key17 === "id")) {
							const err188 = {
								instancePath: instancePath + "/grantControls/authenticationStrength",
								schemaPath: "#/properties/grantControls/properties/authenticationStrength/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key17 }
							};
							if (vErrors === null) vErrors = [err188];
							else vErrors.push(err188);
							errors++;
						}
						if (data86.id !== void 0) {
							let data87 = data86.id;
							if (typeof data87 === "string") {
								if (!pattern4.test(data87)) {
									const err189 = {
										instancePath: instancePath + "/grantControls/authenticationStrength/id",
										schemaPath: "common.schema.json#/$defs/guid/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
									};
									if (vErrors === null) vErrors = [err189];
									else vErrors.push(err189);
									errors++;
								}
							} else {
								const err190 = {
									instancePath: instancePath + "/grantControls/authenticationStrength/id",
									schemaPath: "common.schema.json#/$defs/guid/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err190];
								else vErrors.push(err190);
								errors++;
							}
						}
					}
				}
			}
		}
		if (data.sessionControls !== void 0) {
			let data88 = data.sessionControls;
			if (!(data88 && typeof data88 == "object" && !Array.isArray(data88)) && data88 !== null) {
				const err191 = {
					instancePath: instancePath + "/sessionControls",
					schemaPath: "#/properties/sessionControls/type",
					keyword: "type",
					params: { type: schema73.properties.sessionControls.type }
				};
				if (vErrors === null) vErrors = [err191];
				else vErrors.push(err191);
				errors++;
			}
			if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
				for (const key18 in data88) if (!(key18 === "applicationEnforcedRestrictions" || key18 === "cloudAppSecurity" || key18 === "persistentBrowser" || key18 === "signInFrequency" || key18 === "secureSignInSession" || key18 === "disableResilienceDefaults")) {
					const err192 = {
						instancePath: instancePath + "/sessionControls",
						schemaPath: "#/properties/sessionControls/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key18 }
					};
					if (vErrors === null) vErrors = [err192];
					else vErrors.push(err192);
					errors++;
				}
				if (data88.applicationEnforcedRestrictions !== void 0) {
					let data89 = data88.applicationEnforcedRestrictions;
					if (!(data89 && typeof data89 == "object" && !Array.isArray(data89)) && data89 !== null) {
						const err193 = {
							instancePath: instancePath + "/sessionControls/applicationEnforcedRestrictions",
							schemaPath: "#/properties/sessionControls/properties/applicationEnforcedRestrictions/type",
							keyword: "type",
							params: { type: schema73.properties.sessionControls.properties.applicationEnforcedRestrictions.type }
						};
						if (vErrors === null) vErrors = [err193];
						else vErrors.push(err193);
						errors++;
					}
					if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
						if (data89.isEnabled === void 0) {
							const err194 = {
								instancePath: instancePath + "/sessionControls/applicationEnforcedRestrictions",
								schemaPath: "#/properties/sessionControls/properties/applicationEnforcedRestrictions/required",
								keyword: "required",
								params: { missingProperty: "isEnabled" }
							};
							if (vErrors === null) vErrors = [err194];
							else vErrors.push(err194);
							errors++;
						}
						for (const key19 in data89) if (!(key19 === "isEnabled")) {
							const err195 = {
								instancePath: instancePath + "/sessionControls/applicationEnforcedRestrictions",
								schemaPath: "#/properties/sessionControls/properties/applicationEnforcedRestrictions/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key19 }
							};
							if (vErrors === null) vErrors = [err195];
							else vErrors.push(err195);
							errors++;
						}
						if (data89.isEnabled !== void 0) {
							if (typeof data89.isEnabled !== "boolean") {
								const err196 = {
									instancePath: instancePath + "/sessionControls/applicationEnforcedRestrictions/isEnabled",
									schemaPath: "#/properties/sessionControls/properties/applicationEnforcedRestrictions/properties/isEnabled/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err196];
								else vErrors.push(err196);
								errors++;
							}
						}
					}
				}
				if (data88.cloudAppSecurity !== void 0) {
					let data91 = data88.cloudAppSecurity;
					if (!(data91 && typeof data91 == "object" && !Array.isArray(data91)) && data91 !== null) {
						const err197 = {
							instancePath: instancePath + "/sessionControls/cloudAppSecurity",
							schemaPath: "#/properties/sessionControls/properties/cloudAppSecurity/type",
							keyword: "type",
							params: { type: schema73.properties.sessionControls.properties.cloudAppSecurity.type }
						};
						if (vErrors === null) vErrors = [err197];
						else vErrors.push(err197);
						errors++;
					}
					if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
						if (data91.isEnabled === void 0) {
							const err198 = {
								instancePath: instancePath + "/sessionControls/cloudAppSecurity",
								schemaPath: "#/properties/sessionControls/properties/cloudAppSecurity/required",
								keyword: "required",
								params: { missingProperty: "isEnabled" }
							};
							if (vErrors === null) vErrors = [err198];
							else vErrors.push(err198);
							errors++;
						}
						for (const key20 in data91) if (!(key20 === "isEnabled" || key20 === "cloudAppSecurityType")) {
							const err199 = {
								instancePath: instancePath + "/sessionControls/cloudAppSecurity",
								schemaPath: "#/properties/sessionControls/properties/cloudAppSecurity/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key20 }
							};
							if (vErrors === null) vErrors = [err199];
							else vErrors.push(err199);
							errors++;
						}
						if (data91.isEnabled !== void 0) {
							if (typeof data91.isEnabled !== "boolean") {
								const err200 = {
									instancePath: instancePath + "/sessionControls/cloudAppSecurity/isEnabled",
									schemaPath: "#/properties/sessionControls/properties/cloudAppSecurity/properties/isEnabled/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err200];
								else vErrors.push(err200);
								errors++;
							}
						}
						if (data91.cloudAppSecurityType !== void 0) {
							let data93 = data91.cloudAppSecurityType;
							if (typeof data93 !== "string") {
								const err201 = {
									instancePath: instancePath + "/sessionControls/cloudAppSecurity/cloudAppSecurityType",
									schemaPath: "#/properties/sessionControls/properties/cloudAppSecurity/properties/cloudAppSecurityType/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err201];
								else vErrors.push(err201);
								errors++;
							}
							if (!(data93 === "mcasConfigured" || data93 === "monitorOnly" || data93 === "blockDownloads")) {
								const err202 = {
									instancePath: instancePath + "/sessionControls/cloudAppSecurity/cloudAppSecurityType",
									schemaPath: "#/properties/sessionControls/properties/cloudAppSecurity/properties/cloudAppSecurityType/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.sessionControls.properties.cloudAppSecurity.properties.cloudAppSecurityType.enum }
								};
								if (vErrors === null) vErrors = [err202];
								else vErrors.push(err202);
								errors++;
							}
						}
					}
				}
				if (data88.persistentBrowser !== void 0) {
					let data94 = data88.persistentBrowser;
					if (!(data94 && typeof data94 == "object" && !Array.isArray(data94)) && data94 !== null) {
						const err203 = {
							instancePath: instancePath + "/sessionControls/persistentBrowser",
							schemaPath: "#/properties/sessionControls/properties/persistentBrowser/type",
							keyword: "type",
							params: { type: schema73.properties.sessionControls.properties.persistentBrowser.type }
						};
						if (vErrors === null) vErrors = [err203];
						else vErrors.push(err203);
						errors++;
					}
					if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
						if (data94.isEnabled === void 0) {
							const err204 = {
								instancePath: instancePath + "/sessionControls/persistentBrowser",
								schemaPath: "#/properties/sessionControls/properties/persistentBrowser/required",
								keyword: "required",
								params: { missingProperty: "isEnabled" }
							};
							if (vErrors === null) vErrors = [err204];
							else vErrors.push(err204);
							errors++;
						}
						for (const key21 in data94) if (!(key21 === "isEnabled" || key21 === "mode")) {
							const err205 = {
								instancePath: instancePath + "/sessionControls/persistentBrowser",
								schemaPath: "#/properties/sessionControls/properties/persistentBrowser/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key21 }
							};
							if (vErrors === null) vErrors = [err205];
							else vErrors.push(err205);
							errors++;
						}
						if (data94.isEnabled !== void 0) {
							if (typeof data94.isEnabled !== "boolean") {
								const err206 = {
									instancePath: instancePath + "/sessionControls/persistentBrowser/isEnabled",
									schemaPath: "#/properties/sessionControls/properties/persistentBrowser/properties/isEnabled/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err206];
								else vErrors.push(err206);
								errors++;
							}
						}
						if (data94.mode !== void 0) {
							let data96 = data94.mode;
							if (typeof data96 !== "string") {
								const err207 = {
									instancePath: instancePath + "/sessionControls/persistentBrowser/mode",
									schemaPath: "#/properties/sessionControls/properties/persistentBrowser/properties/mode/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err207];
								else vErrors.push(err207);
								errors++;
							}
							if (!(data96 === "always" || data96 === "never")) {
								const err208 = {
									instancePath: instancePath + "/sessionControls/persistentBrowser/mode",
									schemaPath: "#/properties/sessionControls/properties/persistentBrowser/properties/mode/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.sessionControls.properties.persistentBrowser.properties.mode.enum }
								};
								if (vErrors === null) vErrors = [err208];
								else vErrors.push(err208);
								errors++;
							}
						}
					}
				}
				if (data88.signInFrequency !== void 0) {
					let data97 = data88.signInFrequency;
					if (!(data97 && typeof data97 == "object" && !Array.isArray(data97)) && data97 !== null) {
						const err209 = {
							instancePath: instancePath + "/sessionControls/signInFrequency",
							schemaPath: "#/properties/sessionControls/properties/signInFrequency/type",
							keyword: "type",
							params: { type: schema73.properties.sessionControls.properties.signInFrequency.type }
						};
						if (vErrors === null) vErrors = [err209];
						else vErrors.push(err209);
						errors++;
					}
					if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
						if (data97.isEnabled === void 0) {
							const err210 = {
								instancePath: instancePath + "/sessionControls/signInFrequency",
								schemaPath: "#/properties/sessionControls/properties/signInFrequency/required",
								keyword: "required",
								params: { missingProperty: "isEnabled" }
							};
							if (vErrors === null) vErrors = [err210];
							else vErrors.push(err210);
							errors++;
						}
						for (const key22 in data97) if (!(key22 === "isEnabled" || key22 === "type" || key22 === "value" || key22 === "frequencyInterval" || key22 === "authenticationType")) {
							const err211 = {
								instancePath: instancePath + "/sessionControls/signInFrequency",
								schemaPath: "#/properties/sessionControls/properties/signInFrequency/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key22 }
							};
							if (vErrors === null) vErrors = [err211];
							else vErrors.push(err211);
							errors++;
						}
						if (data97.isEnabled !== void 0) {
							if (typeof data97.isEnabled !== "boolean") {
								const err212 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/isEnabled",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/isEnabled/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err212];
								else vErrors.push(err212);
								errors++;
							}
						}
						if (data97.type !== void 0) {
							let data99 = data97.type;
							if (typeof data99 !== "string" && data99 !== null) {
								const err213 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/type",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/type/type",
									keyword: "type",
									params: { type: schema73.properties.sessionControls.properties.signInFrequency.properties.type.type }
								};
								if (vErrors === null) vErrors = [err213];
								else vErrors.push(err213);
								errors++;
							}
							if (!(data99 === "days" || data99 === "hours" || data99 === null)) {
								const err214 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/type",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.sessionControls.properties.signInFrequency.properties.type.enum }
								};
								if (vErrors === null) vErrors = [err214];
								else vErrors.push(err214);
								errors++;
							}
						}
						if (data97.value !== void 0) {
							let data100 = data97.value;
							if (!(typeof data100 == "number" && !(data100 % 1) && !isNaN(data100) && isFinite(data100)) && data100 !== null) {
								const err215 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/value",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/value/type",
									keyword: "type",
									params: { type: schema73.properties.sessionControls.properties.signInFrequency.properties.value.type }
								};
								if (vErrors === null) vErrors = [err215];
								else vErrors.push(err215);
								errors++;
							}
							if (typeof data100 == "number" && isFinite(data100)) {
								if (data100 < 1 || isNaN(data100)) {
									const err216 = {
										instancePath: instancePath + "/sessionControls/signInFrequency/value",
										schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/value/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err216];
									else vErrors.push(err216);
									errors++;
								}
							}
						}
						if (data97.frequencyInterval !== void 0) {
							let data101 = data97.frequencyInterval;
							if (typeof data101 !== "string") {
								const err217 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/frequencyInterval",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/frequencyInterval/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err217];
								else vErrors.push(err217);
								errors++;
							}
							if (!(data101 === "timeBased" || data101 === "everyTime")) {
								const err218 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/frequencyInterval",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/frequencyInterval/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.sessionControls.properties.signInFrequency.properties.frequencyInterval.enum }
								};
								if (vErrors === null) vErrors = [err218];
								else vErrors.push(err218);
								errors++;
							}
						}
						if (data97.authenticationType !== void 0) {
							let data102 = data97.authenticationType;
							if (typeof data102 !== "string") {
								const err219 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/authenticationType",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/authenticationType/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err219];
								else vErrors.push(err219);
								errors++;
							}
							if (!(data102 === "primaryAndSecondaryAuthentication" || data102 === "secondaryAuthentication")) {
								const err220 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/authenticationType",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/authenticationType/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.sessionControls.properties.signInFrequency.properties.authenticationType.enum }
								};
								if (vErrors === null) vErrors = [err220];
								else vErrors.push(err220);
								errors++;
							}
						}
					}
				}
				if (data88.secureSignInSession !== void 0) {
					let data103 = data88.secureSignInSession;
					if (!(data103 && typeof data103 == "object" && !Array.isArray(data103)) && data103 !== null) {
						const err221 = {
							instancePath: instancePath + "/sessionControls/secureSignInSession",
							schemaPath: "#/properties/sessionControls/properties/secureSignInSession/type",
							keyword: "type",
							params: { type: schema73.properties.sessionControls.properties.secureSignInSession.type }
						};
						if (vErrors === null) vErrors = [err221];
						else vErrors.push(err221);
						errors++;
					}
					if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
						if (data103.isEnabled === void 0) {
							const err222 = {
								instancePath: instancePath + "/sessionControls/secureSignInSession",
								schemaPath: "#/properties/sessionControls/properties/secureSignInSession/required",
								keyword: "required",
								params: { missingProperty: "isEnabled" }
							};
							if (vErrors === null) vErrors = [err222];
							else vErrors.push(err222);
							errors++;
						}
						for (const key23 in data103) if (!(key23 === "isEnabled")) {
							const err223 = {
								instancePath: instancePath + "/sessionControls/secureSignInSession",
								schemaPath: "#/properties/sessionControls/properties/secureSignInSession/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key23 }
							};
							if (vErrors === null) vErrors = [err223];
							else vErrors.push(err223);
							errors++;
						}
						if (data103.isEnabled !== void 0) {
							if (typeof data103.isEnabled !== "boolean") {
								const err224 = {
									instancePath: instancePath + "/sessionControls/secureSignInSession/isEnabled",
									schemaPath: "#/properties/sessionControls/properties/secureSignInSession/properties/isEnabled/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err224];
								else vErrors.push(err224);
								errors++;
							}
						}
					}
				}
				if (data88.disableResilienceDefaults !== void 0) {
					let data105 = data88.disableResilienceDefaults;
					if (typeof data105 !== "boolean" && data105 !== null) {
						const err225 = {
							instancePath: instancePath + "/sessionControls/disableResilienceDefaults",
							schemaPath: "#/properties/sessionControls/properties/disableResilienceDefaults/type",
							keyword: "type",
							params: { type: schema73.properties.sessionControls.properties.disableResilienceDefaults.type }
						};
						if (vErrors === null) vErrors = [err225];
						else vErrors.push(err225);
						errors++;
					}
				}
			}
		}
	} else {
		const err226 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err226];
		else vErrors.push(err226);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
validate36.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "namedLocations" || key0 === "policies")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.namedLocations !== void 0) {
			let data0 = data.namedLocations;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate32(data0[i0], {
					instancePath: instancePath + "/namedLocations/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/namedLocations",
					schemaPath: "#/properties/namedLocations/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.policies !== void 0) {
			let data2 = data.policies;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate36(data2[i1], {
					instancePath: instancePath + "/policies/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
validate31.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema82 = {
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
};
const pattern48 = /* @__PURE__ */ new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.check === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "check" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.reason === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.until === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "until" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "check" || key0 === "for" || key0 === "reason" || key0 === "until")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.check !== void 0) {
			let data0 = data.check;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/properties/check/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data0 === "break-glass-missing" || data0 === "break-glass-shared" || data0 === "no-trusted-location" || data0 === "private-range" || data0 === "documentation-range" || data0 === "range-too-broad" || data0 === "enable-without-report-only" || data0 === "service-account-location" || data0 === "service-account-blocked" || data0 === "service-account-without-mfa" || data0 === "api-client-open" || data0 === "own-client-restricted" || data0 === "cipp-unreachable" || data0 === "exclusion-widens" || data0 === "security-defaults-on" || data0 === "licence-missing" || data0 === "managed-policy" || data0 === "ipv4-only" || data0 === "host-bits" || data0 === "overlapping-ranges" || data0 === "already-restricted" || data0 === "cipp-target-moved" || data0 === "unmanaged-api-client" || data0 === "policy-limit-near" || data0 === "client-without-policies" || data0 === "retired-grant" || data0 === "unknown-property" || data0 === "enforced-block-widened" || data0 === "allowed-range-removed" || data0 === "trust-exempts" || data0 === "not-enforced" || data0 === "enforced-block-weakened" || data0 === "exclusion-added" || data0 === "mfa-weakened" || data0 === "removed-absent")) {
				const err5 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/properties/check/enum",
					keyword: "enum",
					params: { allowedValues: schema82.properties.check.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.for !== void 0) {
			let data1 = data.for;
			if (typeof data1 === "string") {
				if (func1(data1) > 256) {
					const err6 = {
						instancePath: instancePath + "/for",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/for",
						schemaPath: "#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/for",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/for",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data2 = data.reason;
			if (typeof data2 === "string") {
				if (func1(data2) > 1e3) {
					const err10 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/$defs/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func1(data2) < 3) {
					const err11 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/$defs/reason/minLength",
						keyword: "minLength",
						params: { limit: 3 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern5.test(data2)) {
					const err12 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/$defs/reason/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/$defs/reason/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.until !== void 0) {
			let data3 = data.until;
			if (typeof data3 === "string") {
				if (!pattern48.test(data3)) {
					const err14 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/$defs/date/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/$defs/date/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
validate40.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate40(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.policy === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "policy" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "policy" || key0 === "id")) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.policy !== void 0) {
			let data0 = data.policy;
			if (typeof data0 === "string") {
				if (func1(data0) > 256) {
					const err2 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern5.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/guid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/guid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs10 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.namedLocation === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "namedLocation" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key1 in data) if (!(key1 === "namedLocation" || key1 === "id")) {
			const err10 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key1 }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.namedLocation !== void 0) {
			let data2 = data.namedLocation;
			if (typeof data2 === "string") {
				if (func1(data2) > 256) {
					const err11 = {
						instancePath: instancePath + "/namedLocation",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func1(data2) < 1) {
					const err12 = {
						instancePath: instancePath + "/namedLocation",
						schemaPath: "#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern5.test(data2)) {
					const err13 = {
						instancePath: instancePath + "/namedLocation",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/namedLocation",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data3 = data.id;
			if (typeof data3 === "string") {
				if (!pattern4.test(data3)) {
					const err15 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/guid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/guid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	var _valid0 = _errs10 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err18 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate44.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate44.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate44(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
validate43.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern10 = /* @__PURE__ */ new RegExp("^https://[A-Za-z0-9.-]+(:\\d+)?(/[\\w./~-]*)?$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.tenant === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tenant" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "tenant" || key0 === "breakGlass" || key0 === "trustedLocations" || key0 === "cipp" || key0 === "conditionalAccess" || key0 === "accept" || key0 === "removed")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.tenant !== void 0) {
			if (!validate22(data.tenant, {
				instancePath: instancePath + "/tenant",
				parentData: data,
				parentDataProperty: "tenant",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.breakGlass !== void 0) {
			if (!validate24(data.breakGlass, {
				instancePath: instancePath + "/breakGlass",
				parentData: data,
				parentDataProperty: "breakGlass",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.trustedLocations !== void 0) {
			let data2 = data.trustedLocations;
			if (Array.isArray(data2)) {
				if (data2.length > 195) {
					const err2 = {
						instancePath: instancePath + "/trustedLocations",
						schemaPath: "#/properties/trustedLocations/maxItems",
						keyword: "maxItems",
						params: { limit: 195 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.name === void 0) {
							const err3 = {
								instancePath: instancePath + "/trustedLocations/" + i0,
								schemaPath: "#/properties/trustedLocations/items/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data3.ipRanges === void 0) {
							const err4 = {
								instancePath: instancePath + "/trustedLocations/" + i0,
								schemaPath: "#/properties/trustedLocations/items/required",
								keyword: "required",
								params: { missingProperty: "ipRanges" }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "name" || key1 === "id" || key1 === "renamedFrom" || key1 === "ipRanges")) {
							const err5 = {
								instancePath: instancePath + "/trustedLocations/" + i0,
								schemaPath: "#/properties/trustedLocations/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.name !== void 0) {
							let data4 = data3.name;
							if (typeof data4 === "string") {
								if (func1(data4) > 256) {
									const err6 = {
										instancePath: instancePath + "/trustedLocations/" + i0 + "/name",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
								if (func1(data4) < 1) {
									const err7 = {
										instancePath: instancePath + "/trustedLocations/" + i0 + "/name",
										schemaPath: "common.schema.json#/$defs/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
								if (!pattern5.test(data4)) {
									const err8 = {
										instancePath: instancePath + "/trustedLocations/" + i0 + "/name",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							} else {
								const err9 = {
									instancePath: instancePath + "/trustedLocations/" + i0 + "/name",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data3.id !== void 0) {
							let data5 = data3.id;
							if (typeof data5 === "string") {
								if (!pattern4.test(data5)) {
									const err10 = {
										instancePath: instancePath + "/trustedLocations/" + i0 + "/id",
										schemaPath: "common.schema.json#/$defs/guid/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/trustedLocations/" + i0 + "/id",
									schemaPath: "common.schema.json#/$defs/guid/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data3.renamedFrom !== void 0) {
							let data6 = data3.renamedFrom;
							if (typeof data6 === "string") {
								if (func1(data6) > 256) {
									const err12 = {
										instancePath: instancePath + "/trustedLocations/" + i0 + "/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								if (func1(data6) < 1) {
									const err13 = {
										instancePath: instancePath + "/trustedLocations/" + i0 + "/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								if (!pattern5.test(data6)) {
									const err14 = {
										instancePath: instancePath + "/trustedLocations/" + i0 + "/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/trustedLocations/" + i0 + "/renamedFrom",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data3.ipRanges !== void 0) {
							if (!validate26(data3.ipRanges, {
								instancePath: instancePath + "/trustedLocations/" + i0 + "/ipRanges",
								parentData: data3,
								parentDataProperty: "ipRanges",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/trustedLocations/" + i0,
							schemaPath: "#/properties/trustedLocations/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/trustedLocations",
					schemaPath: "#/properties/trustedLocations/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.cipp !== void 0) {
			let data8 = data.cipp;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				for (const key2 in data8) if (!(key2 === "api" || key2 === "technicians" || key2 === "serviceAccount" || key2 === "apiClients" || key2 === "roles")) {
					const err18 = {
						instancePath: instancePath + "/cipp",
						schemaPath: "#/properties/cipp/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data8.api !== void 0) {
					let data9 = data8.api;
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.url === void 0) {
							const err19 = {
								instancePath: instancePath + "/cipp/api",
								schemaPath: "#/properties/cipp/properties/api/required",
								keyword: "required",
								params: { missingProperty: "url" }
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data9.clientId === void 0) {
							const err20 = {
								instancePath: instancePath + "/cipp/api",
								schemaPath: "#/properties/cipp/properties/api/required",
								keyword: "required",
								params: { missingProperty: "clientId" }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						for (const key3 in data9) if (!(key3 === "url" || key3 === "clientId")) {
							const err21 = {
								instancePath: instancePath + "/cipp/api",
								schemaPath: "#/properties/cipp/properties/api/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data9.url !== void 0) {
							let data10 = data9.url;
							if (typeof data10 === "string") {
								if (!pattern10.test(data10)) {
									const err22 = {
										instancePath: instancePath + "/cipp/api/url",
										schemaPath: "#/properties/cipp/properties/api/properties/url/pattern",
										keyword: "pattern",
										params: { pattern: "^https://[A-Za-z0-9.-]+(:\\d+)?(/[\\w./~-]*)?$" }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/cipp/api/url",
									schemaPath: "#/properties/cipp/properties/api/properties/url/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data9.clientId !== void 0) {
							let data11 = data9.clientId;
							if (typeof data11 === "string") {
								if (!pattern4.test(data11)) {
									const err24 = {
										instancePath: instancePath + "/cipp/api/clientId",
										schemaPath: "common.schema.json#/$defs/guid/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/cipp/api/clientId",
									schemaPath: "common.schema.json#/$defs/guid/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/cipp/api",
							schemaPath: "#/properties/cipp/properties/api/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data8.technicians !== void 0) {
					let data12 = data8.technicians;
					const _errs32 = errors;
					let valid10 = false;
					const _errs33 = errors;
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.groups === void 0) {
							const err27 = {
								instancePath: instancePath + "/cipp/technicians",
								schemaPath: "#/properties/cipp/properties/technicians/anyOf/0/required",
								keyword: "required",
								params: { missingProperty: "groups" }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
					var _valid0 = _errs33 === errors;
					valid10 = valid10 || _valid0;
					const _errs34 = errors;
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.users === void 0) {
							const err28 = {
								instancePath: instancePath + "/cipp/technicians",
								schemaPath: "#/properties/cipp/properties/technicians/anyOf/1/required",
								keyword: "required",
								params: { missingProperty: "users" }
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
					var _valid0 = _errs34 === errors;
					valid10 = valid10 || _valid0;
					if (!valid10) {
						const err29 = {
							instancePath: instancePath + "/cipp/technicians",
							schemaPath: "#/properties/cipp/properties/technicians/anyOf",
							keyword: "anyOf",
							params: {}
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					} else {
						errors = _errs32;
						if (vErrors !== null) {
							if (_errs32) vErrors.length = _errs32;
							else vErrors = null;
						}
					}
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.policy === void 0) {
							const err30 = {
								instancePath: instancePath + "/cipp/technicians",
								schemaPath: "#/properties/cipp/properties/technicians/required",
								keyword: "required",
								params: { missingProperty: "policy" }
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data12.state === void 0) {
							const err31 = {
								instancePath: instancePath + "/cipp/technicians",
								schemaPath: "#/properties/cipp/properties/technicians/required",
								keyword: "required",
								params: { missingProperty: "state" }
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data12.apps === void 0) {
							const err32 = {
								instancePath: instancePath + "/cipp/technicians",
								schemaPath: "#/properties/cipp/properties/technicians/required",
								keyword: "required",
								params: { missingProperty: "apps" }
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data12.allowFrom === void 0) {
							const err33 = {
								instancePath: instancePath + "/cipp/technicians",
								schemaPath: "#/properties/cipp/properties/technicians/required",
								keyword: "required",
								params: { missingProperty: "allowFrom" }
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						for (const key4 in data12) if (!(key4 === "policy" || key4 === "id" || key4 === "renamedFrom" || key4 === "state" || key4 === "groups" || key4 === "users" || key4 === "apps" || key4 === "allowFrom")) {
							const err34 = {
								instancePath: instancePath + "/cipp/technicians",
								schemaPath: "#/properties/cipp/properties/technicians/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data12.policy !== void 0) {
							let data13 = data12.policy;
							if (typeof data13 === "string") {
								if (func1(data13) > 256) {
									const err35 = {
										instancePath: instancePath + "/cipp/technicians/policy",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								if (func1(data13) < 1) {
									const err36 = {
										instancePath: instancePath + "/cipp/technicians/policy",
										schemaPath: "common.schema.json#/$defs/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (!pattern5.test(data13)) {
									const err37 = {
										instancePath: instancePath + "/cipp/technicians/policy",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/cipp/technicians/policy",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data12.id !== void 0) {
							let data14 = data12.id;
							if (typeof data14 === "string") {
								if (!pattern4.test(data14)) {
									const err39 = {
										instancePath: instancePath + "/cipp/technicians/id",
										schemaPath: "common.schema.json#/$defs/guid/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/cipp/technicians/id",
									schemaPath: "common.schema.json#/$defs/guid/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data12.renamedFrom !== void 0) {
							let data15 = data12.renamedFrom;
							if (typeof data15 === "string") {
								if (func1(data15) > 256) {
									const err41 = {
										instancePath: instancePath + "/cipp/technicians/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
								if (func1(data15) < 1) {
									const err42 = {
										instancePath: instancePath + "/cipp/technicians/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
								if (!pattern5.test(data15)) {
									const err43 = {
										instancePath: instancePath + "/cipp/technicians/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/cipp/technicians/renamedFrom",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data12.state !== void 0) {
							let data16 = data12.state;
							if (typeof data16 !== "string") {
								const err45 = {
									instancePath: instancePath + "/cipp/technicians/state",
									schemaPath: "common.schema.json#/$defs/state/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
							if (!(data16 === "report-only" || data16 === "enabled" || data16 === "disabled")) {
								const err46 = {
									instancePath: instancePath + "/cipp/technicians/state",
									schemaPath: "common.schema.json#/$defs/state/enum",
									keyword: "enum",
									params: { allowedValues: schema47.enum }
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data12.groups !== void 0) {
							let data17 = data12.groups;
							if (Array.isArray(data17)) {
								if (data17.length < 1) {
									const err47 = {
										instancePath: instancePath + "/cipp/technicians/groups",
										schemaPath: "#/properties/cipp/properties/technicians/properties/groups/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
								const len1 = data17.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data18 = data17[i1];
									if (typeof data18 === "string") {
										if (func1(data18) > 256) {
											const err48 = {
												instancePath: instancePath + "/cipp/technicians/groups/" + i1,
												schemaPath: "common.schema.json#/$defs/name/maxLength",
												keyword: "maxLength",
												params: { limit: 256 }
											};
											if (vErrors === null) vErrors = [err48];
											else vErrors.push(err48);
											errors++;
										}
										if (func1(data18) < 1) {
											const err49 = {
												instancePath: instancePath + "/cipp/technicians/groups/" + i1,
												schemaPath: "common.schema.json#/$defs/name/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err49];
											else vErrors.push(err49);
											errors++;
										}
										if (!pattern5.test(data18)) {
											const err50 = {
												instancePath: instancePath + "/cipp/technicians/groups/" + i1,
												schemaPath: "common.schema.json#/$defs/name/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err50];
											else vErrors.push(err50);
											errors++;
										}
									} else {
										const err51 = {
											instancePath: instancePath + "/cipp/technicians/groups/" + i1,
											schemaPath: "common.schema.json#/$defs/name/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err51];
										else vErrors.push(err51);
										errors++;
									}
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/cipp/technicians/groups",
									schemaPath: "#/properties/cipp/properties/technicians/properties/groups/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data12.users !== void 0) {
							let data19 = data12.users;
							if (Array.isArray(data19)) {
								if (data19.length < 1) {
									const err53 = {
										instancePath: instancePath + "/cipp/technicians/users",
										schemaPath: "#/properties/cipp/properties/technicians/properties/users/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								const len2 = data19.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data20 = data19[i2];
									if (typeof data20 === "string") {
										if (func1(data20) > 1024) {
											const err54 = {
												instancePath: instancePath + "/cipp/technicians/users/" + i2,
												schemaPath: "#/properties/cipp/properties/technicians/properties/users/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err54];
											else vErrors.push(err54);
											errors++;
										}
										if (func1(data20) < 1) {
											const err55 = {
												instancePath: instancePath + "/cipp/technicians/users/" + i2,
												schemaPath: "#/properties/cipp/properties/technicians/properties/users/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err55];
											else vErrors.push(err55);
											errors++;
										}
									} else {
										const err56 = {
											instancePath: instancePath + "/cipp/technicians/users/" + i2,
											schemaPath: "#/properties/cipp/properties/technicians/properties/users/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/cipp/technicians/users",
									schemaPath: "#/properties/cipp/properties/technicians/properties/users/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data12.apps !== void 0) {
							let data21 = data12.apps;
							const _errs58 = errors;
							let valid21 = false;
							let passing0 = null;
							const _errs59 = errors;
							if (typeof data21 !== "string") {
								const err58 = {
									instancePath: instancePath + "/cipp/technicians/apps",
									schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf/0/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
							if (!(data21 === "all" || data21 === "cipp")) {
								const err59 = {
									instancePath: instancePath + "/cipp/technicians/apps",
									schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.cipp.properties.technicians.properties.apps.oneOf[0].enum }
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
							var _valid1 = _errs59 === errors;
							if (_valid1) {
								valid21 = true;
								passing0 = 0;
							}
							const _errs61 = errors;
							if (Array.isArray(data21)) {
								if (data21.length < 1) {
									const err60 = {
										instancePath: instancePath + "/cipp/technicians/apps",
										schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
								const len3 = data21.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data22 = data21[i3];
									if (typeof data22 === "string") {
										if (func1(data22) > 1024) {
											const err61 = {
												instancePath: instancePath + "/cipp/technicians/apps/" + i3,
												schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf/1/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err61];
											else vErrors.push(err61);
											errors++;
										}
										if (func1(data22) < 1) {
											const err62 = {
												instancePath: instancePath + "/cipp/technicians/apps/" + i3,
												schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf/1/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err62];
											else vErrors.push(err62);
											errors++;
										}
									} else {
										const err63 = {
											instancePath: instancePath + "/cipp/technicians/apps/" + i3,
											schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf/1/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									}
								}
							} else {
								const err64 = {
									instancePath: instancePath + "/cipp/technicians/apps",
									schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf/1/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
							var _valid1 = _errs61 === errors;
							if (_valid1 && valid21) {
								valid21 = false;
								passing0 = [passing0, 1];
							} else if (_valid1) {
								valid21 = true;
								passing0 = 1;
							}
							if (!valid21) {
								const err65 = {
									instancePath: instancePath + "/cipp/technicians/apps",
									schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 }
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							} else {
								errors = _errs58;
								if (vErrors !== null) {
									if (_errs58) vErrors.length = _errs58;
									else vErrors = null;
								}
							}
						}
						if (data12.allowFrom !== void 0) {
							let data23 = data12.allowFrom;
							if (Array.isArray(data23)) {
								const len4 = data23.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data24 = data23[i4];
									if (typeof data24 === "string") {
										if (func1(data24) > 256) {
											const err66 = {
												instancePath: instancePath + "/cipp/technicians/allowFrom/" + i4,
												schemaPath: "common.schema.json#/$defs/name/maxLength",
												keyword: "maxLength",
												params: { limit: 256 }
											};
											if (vErrors === null) vErrors = [err66];
											else vErrors.push(err66);
											errors++;
										}
										if (func1(data24) < 1) {
											const err67 = {
												instancePath: instancePath + "/cipp/technicians/allowFrom/" + i4,
												schemaPath: "common.schema.json#/$defs/name/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err67];
											else vErrors.push(err67);
											errors++;
										}
										if (!pattern5.test(data24)) {
											const err68 = {
												instancePath: instancePath + "/cipp/technicians/allowFrom/" + i4,
												schemaPath: "common.schema.json#/$defs/name/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err68];
											else vErrors.push(err68);
											errors++;
										}
									} else {
										const err69 = {
											instancePath: instancePath + "/cipp/technicians/allowFrom/" + i4,
											schemaPath: "common.schema.json#/$defs/name/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err69];
										else vErrors.push(err69);
										errors++;
									}
								}
							} else {
								const err70 = {
									instancePath: instancePath + "/cipp/technicians/allowFrom",
									schemaPath: "#/properties/cipp/properties/technicians/properties/allowFrom/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						}
					} else {
						const err71 = {
							instancePath: instancePath + "/cipp/technicians",
							schemaPath: "#/properties/cipp/properties/technicians/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
				if (data8.serviceAccount !== void 0) {
					let data25 = data8.serviceAccount;
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (data25.policy === void 0) {
							const err72 = {
								instancePath: instancePath + "/cipp/serviceAccount",
								schemaPath: "#/properties/cipp/properties/serviceAccount/required",
								keyword: "required",
								params: { missingProperty: "policy" }
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data25.state === void 0) {
							const err73 = {
								instancePath: instancePath + "/cipp/serviceAccount",
								schemaPath: "#/properties/cipp/properties/serviceAccount/required",
								keyword: "required",
								params: { missingProperty: "state" }
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						if (data25.user === void 0) {
							const err74 = {
								instancePath: instancePath + "/cipp/serviceAccount",
								schemaPath: "#/properties/cipp/properties/serviceAccount/required",
								keyword: "required",
								params: { missingProperty: "user" }
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
						for (const key5 in data25) if (!(key5 === "policy" || key5 === "id" || key5 === "renamedFrom" || key5 === "state" || key5 === "user")) {
							const err75 = {
								instancePath: instancePath + "/cipp/serviceAccount",
								schemaPath: "#/properties/cipp/properties/serviceAccount/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 }
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
						if (data25.policy !== void 0) {
							let data26 = data25.policy;
							if (typeof data26 === "string") {
								if (func1(data26) > 256) {
									const err76 = {
										instancePath: instancePath + "/cipp/serviceAccount/policy",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
								if (func1(data26) < 1) {
									const err77 = {
										instancePath: instancePath + "/cipp/serviceAccount/policy",
										schemaPath: "common.schema.json#/$defs/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
								if (!pattern5.test(data26)) {
									const err78 = {
										instancePath: instancePath + "/cipp/serviceAccount/policy",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
							} else {
								const err79 = {
									instancePath: instancePath + "/cipp/serviceAccount/policy",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
						if (data25.id !== void 0) {
							let data27 = data25.id;
							if (typeof data27 === "string") {
								if (!pattern4.test(data27)) {
									const err80 = {
										instancePath: instancePath + "/cipp/serviceAccount/id",
										schemaPath: "common.schema.json#/$defs/guid/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
								}
							} else {
								const err81 = {
									instancePath: instancePath + "/cipp/serviceAccount/id",
									schemaPath: "common.schema.json#/$defs/guid/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
						}
						if (data25.renamedFrom !== void 0) {
							let data28 = data25.renamedFrom;
							if (typeof data28 === "string") {
								if (func1(data28) > 256) {
									const err82 = {
										instancePath: instancePath + "/cipp/serviceAccount/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err82];
									else vErrors.push(err82);
									errors++;
								}
								if (func1(data28) < 1) {
									const err83 = {
										instancePath: instancePath + "/cipp/serviceAccount/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err83];
									else vErrors.push(err83);
									errors++;
								}
								if (!pattern5.test(data28)) {
									const err84 = {
										instancePath: instancePath + "/cipp/serviceAccount/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err84];
									else vErrors.push(err84);
									errors++;
								}
							} else {
								const err85 = {
									instancePath: instancePath + "/cipp/serviceAccount/renamedFrom",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						}
						if (data25.state !== void 0) {
							let data29 = data25.state;
							if (typeof data29 !== "string") {
								const err86 = {
									instancePath: instancePath + "/cipp/serviceAccount/state",
									schemaPath: "common.schema.json#/$defs/state/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
							if (!(data29 === "report-only" || data29 === "enabled" || data29 === "disabled")) {
								const err87 = {
									instancePath: instancePath + "/cipp/serviceAccount/state",
									schemaPath: "common.schema.json#/$defs/state/enum",
									keyword: "enum",
									params: { allowedValues: schema47.enum }
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
						if (data25.user !== void 0) {
							let data30 = data25.user;
							if (typeof data30 === "string") {
								if (func1(data30) > 1024) {
									const err88 = {
										instancePath: instancePath + "/cipp/serviceAccount/user",
										schemaPath: "common.schema.json#/$defs/userPrincipalName/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 }
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
								if (!pattern6.test(data30)) {
									const err89 = {
										instancePath: instancePath + "/cipp/serviceAccount/user",
										schemaPath: "common.schema.json#/$defs/userPrincipalName/pattern",
										keyword: "pattern",
										params: { pattern: "^[^@\\s]+@[^@\\s]+$" }
									};
									if (vErrors === null) vErrors = [err89];
									else vErrors.push(err89);
									errors++;
								}
							} else {
								const err90 = {
									instancePath: instancePath + "/cipp/serviceAccount/user",
									schemaPath: "common.schema.json#/$defs/userPrincipalName/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
					} else {
						const err91 = {
							instancePath: instancePath + "/cipp/serviceAccount",
							schemaPath: "#/properties/cipp/properties/serviceAccount/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
				if (data8.apiClients !== void 0) {
					let data31 = data8.apiClients;
					if (Array.isArray(data31)) {
						const len5 = data31.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data32 = data31[i5];
							if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
								if (data32.name === void 0) {
									const err92 = {
										instancePath: instancePath + "/cipp/apiClients/" + i5,
										schemaPath: "#/properties/cipp/properties/apiClients/items/required",
										keyword: "required",
										params: { missingProperty: "name" }
									};
									if (vErrors === null) vErrors = [err92];
									else vErrors.push(err92);
									errors++;
								}
								if (data32.clientId === void 0) {
									const err93 = {
										instancePath: instancePath + "/cipp/apiClients/" + i5,
										schemaPath: "#/properties/cipp/properties/apiClients/items/required",
										keyword: "required",
										params: { missingProperty: "clientId" }
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
								for (const key6 in data32) if (!(key6 === "name" || key6 === "clientId" || key6 === "allowFrom" || key6 === "ipRanges" || key6 === "unrestricted" || key6 === "reason")) {
									const err94 = {
										instancePath: instancePath + "/cipp/apiClients/" + i5,
										schemaPath: "#/properties/cipp/properties/apiClients/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 }
									};
									if (vErrors === null) vErrors = [err94];
									else vErrors.push(err94);
									errors++;
								}
								if (data32.name !== void 0) {
									let data33 = data32.name;
									if (typeof data33 === "string") {
										if (func1(data33) > 256) {
											const err95 = {
												instancePath: instancePath + "/cipp/apiClients/" + i5 + "/name",
												schemaPath: "common.schema.json#/$defs/name/maxLength",
												keyword: "maxLength",
												params: { limit: 256 }
											};
											if (vErrors === null) vErrors = [err95];
											else vErrors.push(err95);
											errors++;
										}
										if (func1(data33) < 1) {
											const err96 = {
												instancePath: instancePath + "/cipp/apiClients/" + i5 + "/name",
												schemaPath: "common.schema.json#/$defs/name/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err96];
											else vErrors.push(err96);
											errors++;
										}
										if (!pattern5.test(data33)) {
											const err97 = {
												instancePath: instancePath + "/cipp/apiClients/" + i5 + "/name",
												schemaPath: "common.schema.json#/$defs/name/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err97];
											else vErrors.push(err97);
											errors++;
										}
									} else {
										const err98 = {
											instancePath: instancePath + "/cipp/apiClients/" + i5 + "/name",
											schemaPath: "common.schema.json#/$defs/name/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err98];
										else vErrors.push(err98);
										errors++;
									}
								}
								if (data32.clientId !== void 0) {
									let data34 = data32.clientId;
									if (typeof data34 === "string") {
										if (!pattern4.test(data34)) {
											const err99 = {
												instancePath: instancePath + "/cipp/apiClients/" + i5 + "/clientId",
												schemaPath: "common.schema.json#/$defs/guid/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
											};
											if (vErrors === null) vErrors = [err99];
											else vErrors.push(err99);
											errors++;
										}
									} else {
										const err100 = {
											instancePath: instancePath + "/cipp/apiClients/" + i5 + "/clientId",
											schemaPath: "common.schema.json#/$defs/guid/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err100];
										else vErrors.push(err100);
										errors++;
									}
								}
								if (data32.allowFrom !== void 0) {
									let data35 = data32.allowFrom;
									if (Array.isArray(data35)) {
										const len6 = data35.length;
										for (let i6 = 0; i6 < len6; i6++) {
											let data36 = data35[i6];
											if (typeof data36 === "string") {
												if (func1(data36) > 256) {
													const err101 = {
														instancePath: instancePath + "/cipp/apiClients/" + i5 + "/allowFrom/" + i6,
														schemaPath: "common.schema.json#/$defs/name/maxLength",
														keyword: "maxLength",
														params: { limit: 256 }
													};
													if (vErrors === null) vErrors = [err101];
													else vErrors.push(err101);
													errors++;
												}
												if (func1(data36) < 1) {
													const err102 = {
														instancePath: instancePath + "/cipp/apiClients/" + i5 + "/allowFrom/" + i6,
														schemaPath: "common.schema.json#/$defs/name/minLength",
														keyword: "minLength",
														params: { limit: 1 }
													};
													if (vErrors === null) vErrors = [err102];
													else vErrors.push(err102);
													errors++;
												}
												if (!pattern5.test(data36)) {
													const err103 = {
														instancePath: instancePath + "/cipp/apiClients/" + i5 + "/allowFrom/" + i6,
														schemaPath: "common.schema.json#/$defs/name/pattern",
														keyword: "pattern",
														params: { pattern: "\\S" }
													};
													if (vErrors === null) vErrors = [err103];
													else vErrors.push(err103);
													errors++;
												}
											} else {
												const err104 = {
													instancePath: instancePath + "/cipp/apiClients/" + i5 + "/allowFrom/" + i6,
													schemaPath: "common.schema.json#/$defs/name/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err104];
												else vErrors.push(err104);
												errors++;
											}
										}
									} else {
										const err105 = {
											instancePath: instancePath + "/cipp/apiClients/" + i5 + "/allowFrom",
											schemaPath: "#/properties/cipp/properties/apiClients/items/properties/allowFrom/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err105];
										else vErrors.push(err105);
										errors++;
									}
								}
								if (data32.ipRanges !== void 0) {
									if (!validate26(data32.ipRanges, {
										instancePath: instancePath + "/cipp/apiClients/" + i5 + "/ipRanges",
										parentData: data32,
										parentDataProperty: "ipRanges",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
										errors = vErrors.length;
									}
								}
								if (data32.unrestricted !== void 0) {
									if (typeof data32.unrestricted !== "boolean") {
										const err106 = {
											instancePath: instancePath + "/cipp/apiClients/" + i5 + "/unrestricted",
											schemaPath: "#/properties/cipp/properties/apiClients/items/properties/unrestricted/type",
											keyword: "type",
											params: { type: "boolean" }
										};
										if (vErrors === null) vErrors = [err106];
										else vErrors.push(err106);
										errors++;
									}
								}
								if (data32.reason !== void 0) {
									let data39 = data32.reason;
									if (typeof data39 === "string") {
										if (func1(data39) > 1e3) {
											const err107 = {
												instancePath: instancePath + "/cipp/apiClients/" + i5 + "/reason",
												schemaPath: "common.schema.json#/$defs/reason/maxLength",
												keyword: "maxLength",
												params: { limit: 1e3 }
											};
											if (vErrors === null) vErrors = [err107];
											else vErrors.push(err107);
											errors++;
										}
										if (func1(data39) < 3) {
											const err108 = {
												instancePath: instancePath + "/cipp/apiClients/" + i5 + "/reason",
												schemaPath: "common.schema.json#/$defs/reason/minLength",
												keyword: "minLength",
												params: { limit: 3 }
											};
											if (vErrors === null) vErrors = [err108];
											else vErrors.push(err108);
											errors++;
										}
										if (!pattern5.test(data39)) {
											const err109 = {
												instancePath: instancePath + "/cipp/apiClients/" + i5 + "/reason",
												schemaPath: "common.schema.json#/$defs/reason/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err109];
											else vErrors.push(err109);
											errors++;
										}
									} else {
										const err110 = {
											instancePath: instancePath + "/cipp/apiClients/" + i5 + "/reason",
											schemaPath: "common.schema.json#/$defs/reason/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err110];
										else vErrors.push(err110);
										errors++;
									}
								}
							} else {
								const err111 = {
									instancePath: instancePath + "/cipp/apiClients/" + i5,
									schemaPath: "#/properties/cipp/properties/apiClients/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err111];
								else vErrors.push(err111);
								errors++;
							}
						}
					} else {
						const err112 = {
							instancePath: instancePath + "/cipp/apiClients",
							schemaPath: "#/properties/cipp/properties/apiClients/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
				}
				if (data8.roles !== void 0) {
					let data40 = data8.roles;
					if (Array.isArray(data40)) {
						const len7 = data40.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data41 = data40[i7];
							if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
								if (data41.role === void 0) {
									const err113 = {
										instancePath: instancePath + "/cipp/roles/" + i7,
										schemaPath: "#/properties/cipp/properties/roles/items/required",
										keyword: "required",
										params: { missingProperty: "role" }
									};
									if (vErrors === null) vErrors = [err113];
									else vErrors.push(err113);
									errors++;
								}
								for (const key7 in data41) if (!(key7 === "role" || key7 === "allowFrom" || key7 === "ipRanges")) {
									const err114 = {
										instancePath: instancePath + "/cipp/roles/" + i7,
										schemaPath: "#/properties/cipp/properties/roles/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 }
									};
									if (vErrors === null) vErrors = [err114];
									else vErrors.push(err114);
									errors++;
								}
								if (data41.role !== void 0) {
									let data42 = data41.role;
									if (typeof data42 === "string") {
										if (func1(data42) > 256) {
											const err115 = {
												instancePath: instancePath + "/cipp/roles/" + i7 + "/role",
												schemaPath: "common.schema.json#/$defs/name/maxLength",
												keyword: "maxLength",
												params: { limit: 256 }
											};
											if (vErrors === null) vErrors = [err115];
											else vErrors.push(err115);
											errors++;
										}
										if (func1(data42) < 1) {
											const err116 = {
												instancePath: instancePath + "/cipp/roles/" + i7 + "/role",
												schemaPath: "common.schema.json#/$defs/name/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err116];
											else vErrors.push(err116);
											errors++;
										}
										if (!pattern5.test(data42)) {
											const err117 = {
												instancePath: instancePath + "/cipp/roles/" + i7 + "/role",
												schemaPath: "common.schema.json#/$defs/name/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err117];
											else vErrors.push(err117);
											errors++;
										}
									} else {
										const err118 = {
											instancePath: instancePath + "/cipp/roles/" + i7 + "/role",
											schemaPath: "common.schema.json#/$defs/name/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err118];
										else vErrors.push(err118);
										errors++;
									}
								}
								if (data41.allowFrom !== void 0) {
									let data43 = data41.allowFrom;
									if (Array.isArray(data43)) {
										const len8 = data43.length;
										for (let i8 = 0; i8 < len8; i8++) {
											let data44 = data43[i8];
											if (typeof data44 === "string") {
												if (func1(data44) > 256) {
													const err119 = {
														instancePath: instancePath + "/cipp/roles/" + i7 + "/allowFrom/" + i8,
														schemaPath: "common.schema.json#/$defs/name/maxLength",
														keyword: "maxLength",
														params: { limit: 256 }
													};
													if (vErrors === null) vErrors = [err119];
													else vErrors.push(err119);
													errors++;
												}
												if (func1(data44) < 1) {
													const err120 = {
														instancePath: instancePath + "/cipp/roles/" + i7 + "/allowFrom/" + i8,
														schemaPath: "common.schema.json#/$defs/name/minLength",
														keyword: "minLength",
														params: { limit: 1 }
													};
													if (vErrors === null) vErrors = [err120];
													else vErrors.push(err120);
													errors++;
												}
												if (!pattern5.test(data44)) {
													const err121 = {
														instancePath: instancePath + "/cipp/roles/" + i7 + "/allowFrom/" + i8,
														schemaPath: "common.schema.json#/$defs/name/pattern",
														keyword: "pattern",
														params: { pattern: "\\S" }
													};
													if (vErrors === null) vErrors = [err121];
													else vErrors.push(err121);
													errors++;
												}
											} else {
												const err122 = {
													instancePath: instancePath + "/cipp/roles/" + i7 + "/allowFrom/" + i8,
													schemaPath: "common.schema.json#/$defs/name/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err122];
												else vErrors.push(err122);
												errors++;
											}
										}
									} else {
										const err123 = {
											instancePath: instancePath + "/cipp/roles/" + i7 + "/allowFrom",
											schemaPath: "#/properties/cipp/properties/roles/items/properties/allowFrom/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err123];
										else vErrors.push(err123);
										errors++;
									}
								}
								if (data41.ipRanges !== void 0) {
									if (!validate26(data41.ipRanges, {
										instancePath: instancePath + "/cipp/roles/" + i7 + "/ipRanges",
										parentData: data41,
										parentDataProperty: "ipRanges",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err124 = {
									instancePath: instancePath + "/cipp/roles/" + i7,
									schemaPath: "#/properties/cipp/properties/roles/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err124];
								else vErrors.push(err124);
								errors++;
							}
						}
					} else {
						const err125 = {
							instancePath: instancePath + "/cipp/roles",
							schemaPath: "#/properties/cipp/properties/roles/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err125];
						else vErrors.push(err125);
						errors++;
					}
				}
			} else {
				const err126 = {
					instancePath: instancePath + "/cipp",
					schemaPath: "#/properties/cipp/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err126];
				else vErrors.push(err126);
				errors++;
			}
		}
		if (data.conditionalAccess !== void 0) {
			if (!validate31(data.conditionalAccess, {
				instancePath: instancePath + "/conditionalAccess",
				parentData: data,
				parentDataProperty: "conditionalAccess",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.accept !== void 0) {
			if (!validate39(data.accept, {
				instancePath: instancePath + "/accept",
				parentData: data,
				parentDataProperty: "accept",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
		if (data.removed !== void 0) {
			if (!validate43(data.removed, {
				instancePath: instancePath + "/removed",
				parentData: data,
				parentDataProperty: "removed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err127 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err127];
		else vErrors.push(err127);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const client = validate47;
const schema92 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "client.schema.json",
	"title": "ClientFile",
	"description": "One client tenant of the MSP.",
	"type": "object",
	"additionalProperties": false,
	"required": ["tenant", "cippAccess"],
	"properties": {
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
	"then": { "required": ["serviceAccount"] },
	"else": { "not": { "required": ["serviceAccount"] } }
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate48.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "name")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/guid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/guid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func1(data1) > 256) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
validate48.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.users === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "users" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "users")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.users !== void 0) {
			let data0 = data.users;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func1(data1) > 1024) {
							const err2 = {
								instancePath: instancePath + "/users/" + i0,
								schemaPath: "#/$defs/userPrincipalName/maxLength",
								keyword: "maxLength",
								params: { limit: 1024 }
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (!pattern6.test(data1)) {
							const err3 = {
								instancePath: instancePath + "/users/" + i0,
								schemaPath: "#/$defs/userPrincipalName/pattern",
								keyword: "pattern",
								params: { pattern: "^[^@\\s]+@[^@\\s]+$" }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/users/" + i0,
							schemaPath: "#/$defs/userPrincipalName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/users",
					schemaPath: "#/properties/users/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
validate50.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "namedLocations" || key0 === "policies")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.namedLocations !== void 0) {
			let data0 = data.namedLocations;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate32(data0[i0], {
					instancePath: instancePath + "/namedLocations/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/namedLocations",
					schemaPath: "#/properties/namedLocations/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.policies !== void 0) {
			let data2 = data.policies;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate36(data2[i1], {
					instancePath: instancePath + "/policies/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate40(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate44(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate47.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cippAccess === void 0 && "cippAccess") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.cippAccess !== void 0) {
			if ("direct" !== data.cippAccess) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.serviceAccount === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "serviceAccount" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		const _errs6 = errors;
		const _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.serviceAccount === void 0 && "serviceAccount") {
				const err3 = {};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (_errs7 === errors) {
			const err4 = {
				instancePath,
				schemaPath: "#/else/not",
				keyword: "not",
				params: {}
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		} else {
			errors = _errs6;
			if (vErrors !== null) {
				if (_errs6) vErrors.length = _errs6;
				else vErrors = null;
			}
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.tenant === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tenant" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.cippAccess === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cippAccess" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "tenant" || key0 === "cippAccess" || key0 === "serviceAccount" || key0 === "skipPolicies" || key0 === "breakGlass" || key0 === "conditionalAccess" || key0 === "accept" || key0 === "removed")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.tenant !== void 0) {
			if (!validate48(data.tenant, {
				instancePath: instancePath + "/tenant",
				parentData: data,
				parentDataProperty: "tenant",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
				errors = vErrors.length;
			}
		}
		if (data.cippAccess !== void 0) {
			let data2 = data.cippAccess;
			if (typeof data2 !== "string") {
				const err9 = {
					instancePath: instancePath + "/cippAccess",
					schemaPath: "#/properties/cippAccess/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data2 === "gdap" || data2 === "direct")) {
				const err10 = {
					instancePath: instancePath + "/cippAccess",
					schemaPath: "#/properties/cippAccess/enum",
					keyword: "enum",
					params: { allowedValues: schema92.properties.cippAccess.enum }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.serviceAccount !== void 0) {
			let data3 = data.serviceAccount;
			if (typeof data3 === "string") {
				if (func1(data3) > 1024) {
					const err11 = {
						instancePath: instancePath + "/serviceAccount",
						schemaPath: "common.schema.json#/$defs/userPrincipalName/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern6.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/serviceAccount",
						schemaPath: "common.schema.json#/$defs/userPrincipalName/pattern",
						keyword: "pattern",
						params: { pattern: "^[^@\\s]+@[^@\\s]+$" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/serviceAccount",
					schemaPath: "common.schema.json#/$defs/userPrincipalName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.skipPolicies !== void 0) {
			let data4 = data.skipPolicies;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.policy === void 0) {
							const err14 = {
								instancePath: instancePath + "/skipPolicies/" + i0,
								schemaPath: "#/properties/skipPolicies/items/required",
								keyword: "required",
								params: { missingProperty: "policy" }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data5.reason === void 0) {
							const err15 = {
								instancePath: instancePath + "/skipPolicies/" + i0,
								schemaPath: "#/properties/skipPolicies/items/required",
								keyword: "required",
								params: { missingProperty: "reason" }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "policy" || key1 === "id" || key1 === "reason")) {
							const err16 = {
								instancePath: instancePath + "/skipPolicies/" + i0,
								schemaPath: "#/properties/skipPolicies/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data5.policy !== void 0) {
							let data6 = data5.policy;
							if (typeof data6 === "string") {
								if (func1(data6) > 256) {
									const err17 = {
										instancePath: instancePath + "/skipPolicies/" + i0 + "/policy",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (func1(data6) < 1) {
									const err18 = {
										instancePath: instancePath + "/skipPolicies/" + i0 + "/policy",
										schemaPath: "common.schema.json#/$defs/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								if (!pattern5.test(data6)) {
									const err19 = {
										instancePath: instancePath + "/skipPolicies/" + i0 + "/policy",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/skipPolicies/" + i0 + "/policy",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data5.id !== void 0) {
							let data7 = data5.id;
							if (typeof data7 === "string") {
								if (!pattern4.test(data7)) {
									const err21 = {
										instancePath: instancePath + "/skipPolicies/" + i0 + "/id",
										schemaPath: "common.schema.json#/$defs/guid/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/skipPolicies/" + i0 + "/id",
									schemaPath: "common.schema.json#/$defs/guid/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data5.reason !== void 0) {
							let data8 = data5.reason;
							if (typeof data8 === "string") {
								if (func1(data8) > 1e3) {
									const err23 = {
										instancePath: instancePath + "/skipPolicies/" + i0 + "/reason",
										schemaPath: "common.schema.json#/$defs/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 }
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (func1(data8) < 3) {
									const err24 = {
										instancePath: instancePath + "/skipPolicies/" + i0 + "/reason",
										schemaPath: "common.schema.json#/$defs/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (!pattern5.test(data8)) {
									const err25 = {
										instancePath: instancePath + "/skipPolicies/" + i0 + "/reason",
										schemaPath: "common.schema.json#/$defs/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/skipPolicies/" + i0 + "/reason",
									schemaPath: "common.schema.json#/$defs/reason/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/skipPolicies/" + i0,
							schemaPath: "#/properties/skipPolicies/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/skipPolicies",
					schemaPath: "#/properties/skipPolicies/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.breakGlass !== void 0) {
			if (!validate50(data.breakGlass, {
				instancePath: instancePath + "/breakGlass",
				parentData: data,
				parentDataProperty: "breakGlass",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
				errors = vErrors.length;
			}
		}
		if (data.conditionalAccess !== void 0) {
			if (!validate52(data.conditionalAccess, {
				instancePath: instancePath + "/conditionalAccess",
				parentData: data,
				parentDataProperty: "conditionalAccess",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
				errors = vErrors.length;
			}
		}
		if (data.accept !== void 0) {
			if (!validate56(data.accept, {
				instancePath: instancePath + "/accept",
				parentData: data,
				parentDataProperty: "accept",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.removed !== void 0) {
			if (!validate59(data.removed, {
				instancePath: instancePath + "/removed",
				parentData: data,
				parentDataProperty: "removed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate47.errors = vErrors;
	return errors === 0;
}
validate47.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { client, msp };
