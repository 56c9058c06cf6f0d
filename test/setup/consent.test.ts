import { describe, expect, it } from "vitest";
import { consentLink } from "../../src/setup/consent.ts";

const cloud = { authorityHost: "https://login.microsoftonline.us" };
const tenant = "55555555-5555-4555-8555-555555555555";
const client = "22222222-2222-4222-8222-222222222222";

describe("the link to consent", () => {
	it("leads to the tenant's page in its own cloud, for one app registration", () => {
		expect(consentLink(cloud, tenant, client)).toBe(
			`https://login.microsoftonline.us/${tenant}/adminconsent?client_id=${client}`,
		);
	});

	it.each([undefined, ""])("has words where the client id is %j", (clientId) => {
		expect(consentLink(cloud, tenant, clientId)).toBe(
			`https://login.microsoftonline.us/${tenant}/adminconsent?client_id=<client id>`,
		);
	});

	it("cannot be bent by what the ids hold", () => {
		const url = new URL(consentLink(cloud, "../common?x=1#", "x&redirect_uri=https://evil.example#"));
		expect(url.origin).toBe(cloud.authorityHost);
		expect(url.pathname).toMatch(/^\/[^/]+\/adminconsent$/);
		expect([...url.searchParams.keys()]).toEqual(["client_id"]);
		expect(url.hash).toBe("");
	});
});
