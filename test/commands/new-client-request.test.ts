import { describe, expect, it } from "vitest";
import { checkClient, completeRequest, type Question } from "../../src/commands/new-client-request.ts";

const tenant = "77777777-7777-4777-8777-7777777777aa";
const given = { tenant, name: "Adatum", access: "gdap" };

describe("what was entered for a new client", () => {
	it.each([
		[given, { id: tenant, name: "Adatum", access: "gdap", slug: "adatum" }],
		[
			{
				tenant: ` ${tenant.toUpperCase()} `,
				name: " Adatum Corp. ",
				access: "gdap",
				serviceAccount: " ",
				slug: " ",
			},
			{ id: tenant, name: "Adatum Corp.", access: "gdap", slug: "adatum-corp" },
		],
		[
			{ ...given, access: "direct", serviceAccount: "cipp@adatum.com", slug: "a-1" },
			{ id: tenant, name: "Adatum", access: "direct", serviceAccount: "cipp@adatum.com", slug: "a-1" },
		],
		[
			{ ...given, name: "<!-- @everyone ::error::" },
			{ id: tenant, name: "<!-- @everyone ::error::", access: "gdap", slug: "everyone-error" },
		],
	])("%j becomes a client", (request, client) => {
		expect(checkClient(request)).toEqual(client);
	});

	it.each([
		["an empty tenant", { tenant: "" }, "GUID", "--tenant"],
		["a domain that is none", { tenant: "adatum" }, "GUID", "--tenant"],
		["a domain that leads elsewhere", { tenant: "adatum.com/../common" }, "GUID", "--tenant"],
		["a tenant id with a letter too many", { tenant: `${tenant}b` }, "GUID", "--tenant"],
		["a tenant id in braces", { tenant: `{${tenant}}` }, "GUID", "--tenant"],
		["a tenant id with a line break", { tenant: `${tenant}\n::error::x` }, "GUID", "--tenant"],
		[
			"the template's own tenant id",
			{ tenant: "00000000-0000-0000-0000-000000000000" },
			"nobody's",
			"--tenant",
		],
		["an empty name", { name: "  " }, "empty", "--name"],
		["a name that is too long", { name: "a".repeat(257) }, "256", "--name"],
		["a name of two lines", { name: "Adatum\n::error::x" }, "cannot be seen", "--name"],
		["a name that runs backwards", { name: "Adatum\u202e" }, "cannot be seen", "--name"],
		["a name with half a surrogate", { name: "Adatum\ud800" }, "cannot be seen", "--name"],
		["another way in", { access: "GDAP" }, "gdap or direct", "--access"],
		["no way in", { access: "" }, "gdap or direct", "--access"],
		["direct access without an account", { access: "direct" }, "sign-in name", "--service-account"],
		[
			"an account that is none",
			{ access: "direct", serviceAccount: "cipp" },
			"sign-in name",
			"--service-account",
		],
		[
			"an account with a hidden character",
			{ access: "direct", serviceAccount: "ci\u200bpp@adatum.com" },
			"sign-in name",
			"--service-account",
		],
		[
			"an account in GDAP mode",
			{ serviceAccount: "cipp@adatum.com" },
			"direct access alone",
			"--access direct",
		],
		["a file name that leaves the folder", { slug: "../msp" }, "no file name", "--slug"],
		["an absolute file name", { slug: "/etc/passwd" }, "no file name", "--slug"],
		["a name of which no file name can be made", { name: "日本" }, "No file name", "--slug"],
	])("%s is refused with what to do", (_, change, message, hint) => {
		expect(() => checkClient({ ...given, ...change })).toThrow(
			expect.objectContaining({
				code: "bad-input",
				message: expect.stringContaining(message),
				hint: expect.stringContaining(hint),
			}),
		);
	});
});

/** Answers in turn, and keeps what was asked. */
function person(...answers: readonly string[]) {
	const asked: Question[] = [];
	const ask = async (question: Question) => {
		asked.push(question);
		return answers[asked.length - 1] ?? "";
	};
	return { asked, ask };
}

describe("asking for what was left out", () => {
	it("asks for everything where nothing was given", async () => {
		const { asked, ask } = person(tenant, "Adatum", "direct", "cipp@adatum.com");
		expect(await completeRequest({}, ask)).toEqual({
			tenant,
			name: "Adatum",
			access: "direct",
			serviceAccount: "cipp@adatum.com",
			slug: undefined,
		});
		expect(asked.map(({ field }) => field)).toEqual(["tenant", "name", "access", "serviceAccount"]);
	});

	it("asks for nothing that was given, and for no service account in GDAP mode", async () => {
		const { asked, ask } = person();
		expect(await completeRequest({ ...given, slug: "a" }, ask)).toMatchObject({ ...given, slug: "a" });
		expect(asked).toEqual([]);
	});

	it("asks again and says why", async () => {
		const { asked, ask } = person("adatum", tenant);
		expect(await completeRequest({ name: "Adatum", access: "gdap" }, ask)).toMatchObject({ tenant });
		expect(asked).toMatchObject([{ field: "tenant" }, { again: expect.stringContaining("GUID") }]);
	});

	it("gives up after three answers that cannot be right, as where the input has ended", async () => {
		const { asked, ask } = person();
		await expect(completeRequest({}, ask)).rejects.toMatchObject({
			code: "bad-input",
			hint: expect.stringContaining("--tenant"),
		});
		expect(asked).toHaveLength(3);
	});

	it("takes GDAP where there is nobody to ask, and leaves the rest to be refused", async () => {
		expect(await completeRequest({ tenant }, undefined)).toMatchObject({ tenant, name: "", access: "gdap" });
		const direct = await completeRequest({ tenant, name: "Adatum", access: "direct" }, undefined);
		expect(() => checkClient(direct)).toThrow(/service account/);
	});
});
