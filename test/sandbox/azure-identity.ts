import { writeSync } from "node:fs";
import { ClientAssertionCredential } from "@azure/identity";
import { decodeJwt } from "jose";

/** Run as a process of its own: signs in as a runner does and prints the token's tenant, or the error. */
const { ACTIONS_ID_TOKEN_REQUEST_URL: url = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = process.env;

async function assertion(): Promise<string> {
	const response = await fetch(`${url}&audience=api://AzureADTokenExchange`, {
		headers: { authorization: `Bearer ${token}` },
	});
	const body: unknown = await response.json();
	return typeof body === "object" && body !== null && "value" in body ? String(body.value) : "";
}

const { TENANT = "", AZURE_CLIENT_ID = "", AZURE_AUTHORITY_HOST = "" } = process.env;
const credential = new ClientAssertionCredential(TENANT, AZURE_CLIENT_ID, assertion, {
	authorityHost: AZURE_AUTHORITY_HOST,
	disableInstanceDiscovery: true,
	retryOptions: { maxRetries: 0 },
});
try {
	const access = await credential.getToken("https://graph.microsoft.com/.default");
	writeSync(1, `tid ${String(decodeJwt(access.token)["tid"])}`);
} catch (error) {
	writeSync(1, error instanceof Error ? error.message : String(error));
}
