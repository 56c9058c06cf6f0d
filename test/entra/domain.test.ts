import { describe, expect, it } from "vitest";
import { isDomainName, tenantOfDomain } from "../../src/entra/domain.ts";

const cloud = { authorityHost: "https://login.microsoftonline.com" };
const id = "33333333-3333-4333-8333-3333333333ab";
const answering =
	(body: unknown, status = 200) =>
	async () =>
		Response.json(body, { status });

describe("a domain instead of a tenant id", () => {
	it.each(["contoso.com", "contoso.onmicrosoft.com", "a-b.co.uk", "xn--mnchen-3ya.de", "contoso.xn--p1ai"])(
		"may be %s",
		(text) => {
			expect(isDomainName(text)).toBe(true);
		},
	);

	it.each([
		"",
		"contoso",
		".com",
		"contoso.",
		"a..b",
		"-a.com",
		"a-.com",
		"a b.com",
		"a/b.com",
		"a.com/x",
		"a.com?x",
		"a.1",
		id,
		`${"a".repeat(64)}.com`,
		"a.com\n",
		"user@a.com",
	])("is not %j", (text) => {
		expect(isDomainName(text)).toBe(false);
	});

	it("is looked up where the cloud signs people in", async () => {
		const asked: string[] = [];
		const fetch: typeof globalThis.fetch = async (input) => {
			asked.push(String(input));
			return Response.json({ issuer: `https://login.microsoftonline.com/${id.toUpperCase()}/v2.0` });
		};
		expect(await tenantOfDomain("contoso.com", cloud, fetch)).toBe(id);
		expect(asked).toEqual([
			"https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration",
		]);
	});

	it.each<[string, () => Promise<Response>, string]>([
		[
			"no tenant's",
			answering({ error: "invalid_tenant", error_description: "AADSTS90002" }, 400),
			"tenant-not-found",
		],
		["unknown to this address", answering({}, 404), "tenant-not-found"],
		[
			"answered with something else",
			answering({ issuer: "https://login.microsoftonline.com/common/v2.0" }),
			"bad-response",
		],
		["answered with no address", answering({ issuer: "contoso" }), "bad-response"],
		["answered with no JSON", async () => new Response("<html>"), "bad-response"],
		["not answered by a service in trouble", answering({}, 503), "bad-response"],
		["out of reach", () => Promise.reject(new TypeError("fetch failed")), "no-network"],
	])("gives no id when it is %s", async (_, fetch, code) => {
		await expect(tenantOfDomain("contoso.com", cloud, fetch)).rejects.toMatchObject({
			code,
			hint: expect.stringContaining("tenant id"),
		});
	});
});
