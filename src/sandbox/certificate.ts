import { generate } from "selfsigned";

const DAY = 24 * 60 * 60 * 1000;

/** A certificate for loopback that is its own authority, so that trusting one PEM file trusts the server. */
export async function issueCertificate(): Promise<{ readonly key: string; readonly cert: string }> {
	const now = Date.now();
	const issued = await generate([{ name: "commonName", value: "Ringfence sandbox" }], {
		keyType: "ec",
		algorithm: "sha256",
		notBeforeDate: new Date(now - DAY),
		notAfterDate: new Date(now + 30 * DAY),
		extensions: [
			{ name: "basicConstraints", cA: true, critical: true },
			{ name: "keyUsage", digitalSignature: true, keyCertSign: true, critical: true },
			{ name: "extKeyUsage", serverAuth: true },
			{
				name: "subjectAltName",
				altNames: [
					{ type: 2, value: "localhost" },
					{ type: 7, ip: "127.0.0.1" },
					{ type: 7, ip: "::1" },
				],
			},
		],
	});
	return { key: issued.private, cert: issued.cert };
}
