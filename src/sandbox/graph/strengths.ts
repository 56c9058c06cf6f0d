import type { JsonObject } from "../../json.ts";

const PHISHING_RESISTANT = ["windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor"];
const PASSWORDLESS = [...PHISHING_RESISTANT, "deviceBasedPush"];
const MULTIFACTOR = [
	...PASSWORDLESS,
	"temporaryAccessPassOneTime",
	"temporaryAccessPassMultiUse",
	"password,microsoftAuthenticatorPush",
	"password,softwareOath",
	"password,hardwareOath",
	"password,sms",
	"password,voice",
	"federatedMultiFactor",
];

/** Microsoft's built-in authentication strengths, by id. */
export const strengths: ReadonlyMap<string, JsonObject> = new Map([
	strength("2", "Multifactor authentication", MULTIFACTOR),
	strength("3", "Passwordless MFA", PASSWORDLESS),
	strength("4", "Phishing-resistant MFA", PHISHING_RESISTANT),
]);

function strength(digit: string, displayName: string, allowedCombinations: readonly string[]) {
	const id = `00000000-0000-0000-0000-00000000000${digit}`;
	const shown: JsonObject = {
		id,
		createdDateTime: "2021-12-01T00:00:00Z",
		modifiedDateTime: "2021-12-01T00:00:00Z",
		displayName,
		description: `${displayName}, as Microsoft defines it`, // synthetic text
		policyType: "builtIn",
		requirementsSatisfied: "mfa",
		allowedCombinations,
		combinationConfigurations: [],
	};
	return [id, shown] as const;
}
