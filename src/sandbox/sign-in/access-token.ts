import { generateKeyPair, SignJWT } from "jose";
import { guidOf } from "../guid.ts";
import type { SigningKeys } from "./registration.ts";
import { readSigned, timeOf } from "./signature.ts";

export const TOKEN_LIFETIME = 3599;

/** Elliptic, because it is quick to make; Entra signs with RSA, but clients must treat the token as opaque. */
export async function createSigningKeys(): Promise<SigningKeys> {
	return await generateKeyPair("ES256");
}

interface AccessTokenClaims {
	readonly tenant: string;
	readonly clientId: string;
	readonly audience: string;
	readonly roles: readonly string[];
}

/** An app-only token as Entra issues it for Graph. A consented app without permissions gets no `roles`. */
export async function issueAccessToken(
	{ tenant, clientId, audience, roles }: AccessTokenClaims,
	keys: SigningKeys,
	now: number,
): Promise<string> {
	const seconds = Math.floor(now / 1000);
	return await new SignJWT({
		tid: tenant,
		appid: clientId,
		idtyp: "app",
		oid: guidOf(tenant, "servicePrincipal", clientId),
		ver: "1.0",
		...(roles.length > 0 ? { roles: [...roles] } : {}),
	})
		.setProtectedHeader({ alg: "ES256", typ: "JWT" })
		.setIssuer(`https://sts.windows.net/${tenant}/`)
		.setAudience(audience)
		.setIssuedAt(seconds)
		.setNotBefore(seconds - 300)
		.setExpirationTime(seconds + TOKEN_LIFETIME)
		.sign(keys.privateKey);
}

type AccessTokenReading =
	| { readonly claims: AccessTokenClaims }
	| { readonly refusal: "malformed" | "expired" | "audience" };

/** @param audiences what Graph answers to */
export async function readAccessToken(
	token: string,
	audiences: readonly string[],
	keys: SigningKeys,
	now: number,
): Promise<AccessTokenReading> {
	const claims = await readSigned(token, keys.publicKey);
	if (claims === undefined || timeOf(claims, now) === "early") return { refusal: "malformed" };
	if (timeOf(claims, now) === "expired") return { refusal: "expired" };
	const audience = [claims.aud ?? []].flat().find((aud) => audiences.includes(aud));
	if (audience === undefined) return { refusal: "audience" };
	const roles = Array.isArray(claims["roles"]) ? claims["roles"].filter(isText) : [];
	return { claims: { tenant: text(claims["tid"]), clientId: text(claims["appid"]), audience, roles } };
}

function isText(value: unknown): value is string {
	return typeof value === "string";
}

function text(value: unknown): string {
	return isText(value) ? value : "";
}
