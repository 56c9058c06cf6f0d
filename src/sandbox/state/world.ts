import type { JsonObject } from "../../json.ts";
import type { Pace } from "../pace.ts";
import type { Registration, SigningKeys } from "../sign-in/registration.ts";
import type { Runner } from "../sign-in/runner.ts";
import type { Tenant } from "./tenant.ts";

/** Everything the protocol handlers act on. */
export interface World {
	readonly tenants: Map<string, Tenant>;
	readonly registrations: Registration[];
	readonly runner: Runner;
	readonly keys: SigningKeys;
	readonly pace: Pace;
	/** Milliseconds since 1970. */
	readonly clock: () => number;
	/** Milliseconds until a fresh object is seen, and until a deleted one is no longer seen. */
	readonly visibilityDelay: number;
	/** Objects in one page of a Conditional Access list. */
	readonly pageSize: number;
}

/** Conditional Access is a feature of Entra ID P1 and P2. */
export function isLicensed(tenant: Tenant): boolean {
	return tenant.servicePlans.has("AAD_PREMIUM") || tenant.servicePlans.has("AAD_PREMIUM_P2");
}

export function idOf(document: JsonObject): string {
	return typeof document["id"] === "string" ? document["id"] : "";
}
