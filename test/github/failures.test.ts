import { describe, expect, it, vi } from "vitest";
import { RingfenceError } from "../../src/errors.ts";
import { createOnce, numberIn } from "../../src/github/creation.ts";
import { isUncertain, onGitHub, statusOf } from "../../src/github/failures.ts";

const purpose = { what: "comment on #7", needs: "pull-requests: write" };
const line = "Add to the job in the workflow: permissions: { pull-requests: write }.";

/** As the client throws it; without an answer where the connection broke. */
function failure(status: number, message = "Words of GitHub", response: object | undefined = {}): Error {
	return Object.assign(new Error(message), { status, response });
}

const fail = (error: unknown) =>
	onGitHub(purpose, () => Promise.reject(error)).catch((thrown: unknown) => thrown);

describe("a failure", () => {
	it.each<[string, unknown, string, string | undefined]>([
		["401", failure(401), "sign-in-failed", "Leave out the input token, or renew it."],
		["403", failure(403, "Resource not accessible by integration"), "permission-missing", line],
		["403 of a limit", failure(403, "API rate limit exceeded"), "throttled", "Run the workflow again later."],
		[
			"403 of a secondary limit",
			failure(403, "You have exceeded a secondary rate limit."),
			"throttled",
			"Run the workflow again later.",
		],
		[
			"403 of the old secondary limit",
			failure(403, "You have triggered an abuse detection mechanism."),
			"throttled",
			"Run the workflow again later.",
		],
		["429", failure(429), "throttled", "Run the workflow again later."],
		["404", failure(404), "not-found", line],
		["422", failure(422), "rejected", undefined],
		["409", failure(409), "bad-response", undefined],
		["500", failure(500), "service-unavailable", "Run it again."],
		["502", failure(502, "<html>".repeat(9_000)), "service-unavailable", "Run it again."],
		["no answer", Object.assign(new Error("socket hang up"), { status: 500 }), "no-network", "Run it again."],
		["nonsense", new TypeError("all.filter is not a function"), "bad-response", "Run it again."],
		["something that is no error", "x", "bad-response", "Run it again."],
	])("%s is said in words, with what to do", async (_, error, code, hint) => {
		const thrown = await fail(error);
		expect(thrown).toBeInstanceOf(RingfenceError);
		expect(thrown).toMatchObject({
			code,
			hint,
			message: expect.stringMatching(/^(?:GitHub did not let Ringfence|Ringfence could not) comment on #7: /),
		});
	});

	it.each([403, 409, 422])("with a page of HTML for a message is short, on one line (%i)", async (status) => {
		const page = `<!DOCTYPE html>\n<html>\n\t<body>\r\n::error::${"x".repeat(50_000)}</body></html>`;
		const thrown = await fail(failure(status, page));
		expect(thrown).toMatchObject({ message: expect.not.stringMatching(/[\r\n\t]/) });
		expect(thrown instanceof Error ? thrown.message.length : 0).toBeLessThan(500);
	});

	it("that is explained already stays as it is", async () => {
		const error = new RingfenceError("rejected", "No.");
		expect(await fail(error)).toBe(error);
	});

	it.each([
		[failure(404), 404],
		[new RingfenceError("rejected", "No.", { cause: failure(422) }), 422],
		[new Error("x"), undefined],
		["x", undefined],
	])("has a status, be it wrapped: %s", (error, status) => {
		expect(statusOf(error)).toBe(status);
	});

	it.each([
		[failure(500), true],
		[failure(502), true],
		[new TypeError("nonsense"), true],
		[failure(403), false],
		[failure(422), false],
		[failure(429), false],
	])("leaves open whether the work was done: %s", (error, expected) => {
		expect(isUncertain(error)).toBe(expected);
	});
});

describe("what must not exist twice", () => {
	const wait = [1, 1];

	it("is created once where all is well, and not looked for", async () => {
		const find = vi.fn();
		expect(await createOnce(async () => 7, find, { wait })).toBe(7);
		expect(find).not.toHaveBeenCalled();
	});

	it("is looked for after a lost answer, and not created again", async () => {
		const create = vi.fn().mockRejectedValue(failure(502));
		expect(await createOnce(create, async () => 7, { wait })).toBe(7);
		expect(create).toHaveBeenCalledTimes(1);
	});

	it("is created again where it is not there, and fails at last", async () => {
		const create = vi.fn().mockRejectedValue(failure(502));
		await expect(createOnce(create, async () => undefined, { wait })).rejects.toMatchObject({ status: 502 });
		expect(create).toHaveBeenCalledTimes(3);
	});

	it("is not tried again where GitHub refused it", async () => {
		const create = vi.fn().mockRejectedValue(failure(422));
		await expect(createOnce(create, async () => 7, { wait })).rejects.toMatchObject({ status: 422 });
		expect(create).toHaveBeenCalledTimes(1);
	});

	it("is not created again where nobody can look whether it is there", async () => {
		const create = vi.fn().mockRejectedValue(failure(502));
		const find = () => Promise.reject(failure(403));
		await expect(createOnce(create, find, { wait })).rejects.toMatchObject({ status: 403 });
		expect(create).toHaveBeenCalledTimes(1);
	});

	it.each([undefined, null, "<html>", [], {}, { id: "7" }, { number: 7 }])(
		"is not taken as created by %j",
		(answer) => {
			expect(() => numberIn(answer, "id")).toThrow("does not say what was created");
		},
	);

	it("is known by its number", () => expect(numberIn({ id: 7 }, "id")).toBe(7));
});
