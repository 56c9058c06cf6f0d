import type { JsonObject } from "../json.ts";
import { parseObject, stringAt } from "./parse.ts";

/** The claims of a JWT, unverified: enough to tell what we hold, never to trust somebody else's token. */
export function decodeClaims(jwt: string): JsonObject | undefined {
	const payload = jwt.split(".")[1];
	return payload ? parseObject(Buffer.from(payload, "base64url").toString("utf8")) : undefined;
}

/** Application roles of an app's token, or the delegated scopes of a signed-in person's. */
export function permissionsOf(claims: JsonObject): {
	readonly permissions: readonly string[];
	readonly delegated: boolean;
} {
	const scopes = stringAt(claims, "scp");
	if (scopes !== undefined && claims["idtyp"] !== "app") {
		return { permissions: scopes.split(" ").filter(Boolean), delegated: true };
	}
	const roles = claims["roles"];
	return {
		permissions: Array.isArray(roles) ? roles.filter((role) => typeof role === "string") : [],
		delegated: false,
	};
}
