import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/json.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { calmSandbox, type HandClock, handClock } from "./client.ts";
import { ask, clientOf, type GitHubClient } from "./github-client.ts";

let sandbox: Sandbox;
let clock: HandClock;
let client: GitHubClient;

beforeEach(async () => {
	clock = handClock();
	sandbox = await calmSandbox({ clock, files: { "policies/msp.yaml": "one\n" } });
	client = clientOf(sandbox);
});
afterEach(async () => await sandbox.close());

const post = (body: JsonObject) => ({ method: "POST", body });

describe("faults", () => {
	const faults = () => sandbox.github.state.faults;

	it("of the primary limit say when it ends", async () => {
		faults().push({ fault: "primary-limit", times: 2 }, { fault: "primary-limit", status: 429, seconds: 5 });
		const [first, second, third] = [await client("/pulls"), await client("/pulls"), await client("/pulls")];
		expect([first.status, second.status, third.status]).toEqual([403, 403, 429]);
		expect(first.headers["x-ratelimit-remaining"]).toBe("0");
		expect(Number(first.headers["x-ratelimit-reset"])).toBe(clock() / 1000 + 60);
		expect(Number(third.headers["x-ratelimit-reset"])).toBe(clock() / 1000 + 5);
		expect((await client("/pulls")).status).toBe(200);
	});

	it("of the secondary limit say how long, or nothing", async () => {
		faults().push(
			{ fault: "secondary-limit", seconds: 7 },
			{ fault: "secondary-limit", status: 429, seconds: null },
		);
		const [first, second] = [await client("/pulls"), await client("/pulls")];
		expect([first.status, first.headers["retry-after"]]).toEqual([403, "7"]);
		expect([second.status, second.headers["retry-after"]]).toEqual([429, undefined]);
		expect(first.body["message"]).toContain("secondary rate limit");
	});

	it("hit the requests that they are meant for, and are in the log", async () => {
		faults().push(
			{ fault: "bad-gateway", method: "post", path: "/issues" },
			{ fault: "lost-answer", path: /\/issues$/ },
			{ fault: "not-found", path: "/environments" },
		);
		expect((await client("/pulls")).status).toBe(200);
		expect((await client("/environments/production")).body["message"]).toBe("Not Found");
		expect((await client("/issues", post({ title: "Not made" }))).status).toBe(502);
		expect((await client("/issues", post({ title: "Made" }))).status).toBe(502);
		expect((await client("/issues")).list.map(({ title }) => title)).toEqual(["Made"]);
		expect(sandbox.log.map(({ fault }) => fault).filter(Boolean)).toEqual([
			"not-found",
			"bad-gateway",
			"lost-answer",
		]);
	});

	it("leave an index behind", async () => {
		const number = sandbox.github.openPullRequest({ branch: "a", files: { a: "x" } });
		const sha = sandbox.github.merge(number, "squash");
		faults().push({ fault: "empty-list", path: "/pulls" });
		expect((await client(`/commits/${sha}/pulls`)).list).toEqual([]);
		expect((await client(`/commits/${sha}/pulls`)).list).toHaveLength(1);
	});

	it("of the wire are the sandbox's own", async () => {
		sandbox.faults.add({ fault: "reset-before", match: { path: "/github/" } });
		await expect(ask(sandbox, "", {}, "")).rejects.toThrow();
	});
});

describe("two runs of one story", () => {
	it("have the same ids and hashes", async () => {
		const tell = async () => {
			const other = await calmSandbox({ clock: handClock(), files: { a: "1" } });
			const number = other.github.openPullRequest({ branch: "b", files: { b: "2" } });
			const comment = other.github.commentAs("alex", number, "x");
			const sha = other.github.merge(number, "squash");
			const token = other.github.token({ permissions: {} });
			await other.close();
			return [number, comment, sha, token];
		};
		expect(await tell()).toEqual(await tell());
	});
});
