import { type CryptoKey, compactVerify, decodeJwt, type JWTPayload } from "jose";

/** Claims by key and token: the same token comes with every request of a tenant. */
const known = new WeakMap<CryptoKey, Map<string, JWTPayload>>();

/** The claims of a token that this key signed, whenever it is valid; undefined for any other text. */
export async function readSigned(token: string, key: CryptoKey): Promise<JWTPayload | undefined> {
	const ofKey = known.get(key) ?? new Map<string, JWTPayload>();
	known.set(key, ofKey);
	const found = ofKey.get(token);
	if (found !== undefined) return found;
	try {
		await compactVerify(token, key);
		const claims = decodeJwt(token);
		ofKey.set(token, claims);
		return claims;
	} catch {
		return undefined;
	}
}

/** What the time says about a token; both ends as RFC 7519 has them. */
export function timeOf({ nbf, exp }: JWTPayload, now: number): "early" | "valid" | "expired" {
	const seconds = Math.floor(now / 1000);
	if (nbf !== undefined && nbf > seconds) return "early";
	return exp !== undefined && exp <= seconds ? "expired" : "valid";
}
