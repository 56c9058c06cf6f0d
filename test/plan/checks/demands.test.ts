import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/json.ts";
import { isEasier } from "../../../src/plan/checks/demands.ts";
import { guid } from "../../support/example-msp.ts";

const any = (...builtInControls: readonly string[]): JsonObject => ({ operator: "OR", builtInControls });
const all = (...builtInControls: readonly string[]): JsonObject => ({ operator: "AND", builtInControls });
const strength = (id: string): JsonObject => ({ operator: "OR", authenticationStrength: { id } });
const [multifactor = "", passwordless = "", resistant = ""] = [2, 3, 4].map(
	(number) => `00000000-0000-0000-0000-00000000000${number}`,
);

describe("a policy is easier to meet", () => {
	it.each<[string, JsonObject | null, JsonObject | null, boolean]>([
		["nothing is demanded any more", any("mfa"), null, true],
		["nothing was demanded", null, any("mfa"), false],
		["it stays as it is", any("mfa"), any("mfa"), false],
		["it blocks", any("mfa"), any("block"), false],
		["something else does as well", any("mfa"), any("mfa", "compliantDevice"), true],
		["something else does instead", any("mfa"), any("compliantDevice"), true],
		["one of two ways goes", any("mfa", "compliantDevice"), any("mfa"), false],
		["both are needed where one was", any("mfa", "compliantDevice"), all("mfa", "compliantDevice"), false],
		["one is needed where both were", all("mfa", "compliantDevice"), any("mfa", "compliantDevice"), true],
		["one of two demands goes", all("mfa", "compliantDevice"), all("mfa"), true],
		["another demand comes", all("mfa"), all("mfa", "compliantDevice"), false],
		["terms come beside it", any("mfa"), { ...any("mfa"), termsOfUse: [guid(1)] }, true],
		["a strength stands for MFA", any("mfa"), strength(guid(1)), false],
		["MFA stands for a strength", strength(multifactor), any("mfa"), true],
		["Microsoft's strength rises by one", strength(multifactor), strength(passwordless), false],
		["Microsoft's strength rises by two", strength(multifactor), strength(resistant), false],
		["Microsoft's strength falls", strength(resistant), strength(passwordless), true],
		["an own strength stands for Microsoft's", strength(multifactor), strength(guid(1)), true],
		["Microsoft's strength stands for an own one", strength(guid(1)), strength(resistant), true],
		["an own strength stays", strength(guid(1)), strength(guid(1)), false],
	])("where %s: %o, %o: %s", (_, before, after, expected) => {
		expect(isEasier({ grantControls: before }, { grantControls: after })).toBe(expected);
	});
});
