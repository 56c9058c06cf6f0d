import { decodeJwt, type JWTPayload } from "jose";
import type { Registration } from "./registration.ts";
import type { Runner } from "./runner.ts";
import {
	assertionOutOfTime,
	assertionUnverified,
	invalidRequest,
	noMatchingCredential,
} from "./sign-in-error.ts";
import { readSigned, timeOf } from "./signature.ts";

/**
 * Checks a runner's assertion against the federated credentials of an app registration.
 * Microsoft does not document the order of the checks; this one is synthetic.
 * @param now milliseconds
 * @throws SignInError
 */
export async function checkAssertion(
	assertion: string,
	registration: Registration,
	runner: Runner,
	now: number,
): Promise<void> {
	const claims = parse(assertion);
	matchCredential(claims, registration);
	if ((await readSigned(assertion, runner.publicKey)) === undefined) throw assertionUnverified();
	if (timeOf(claims, now) !== "valid") {
		throw assertionOutOfTime(now, (claims.nbf ?? 0) * 1000, (claims.exp ?? 0) * 1000);
	}
}

function parse(assertion: string): JWTPayload {
	try {
		return decodeJwt(assertion);
	} catch {
		throw invalidRequest(50027, "JWT token is invalid or malformed.");
	}
}

function matchCredential(claims: JWTPayload, registration: Registration): void {
	const { iss = "", sub = "" } = claims;
	const audiences = [claims.aud ?? []].flat();
	const sameIssuer = registration.federatedCredentials.filter(({ issuer }) => issuer === iss);
	if (sameIssuer.length === 0) throw noMatchingCredential(700211, "issuer", iss);
	const sameSubject = sameIssuer.filter(({ subject }) => subject === sub);
	if (sameSubject.length === 0) {
		const differsInCase = sameIssuer.some(({ subject }) => subject.toLowerCase() === sub.toLowerCase());
		throw noMatchingCredential(differsInCase ? 7002138 : 700213, "subject", sub);
	}
	const trusted = sameSubject.some((credential) =>
		audiences.some((aud) => credential.audiences.includes(aud)),
	);
	if (!trusted) throw noMatchingCredential(7002121, "audience", audiences.join(" "));
}
