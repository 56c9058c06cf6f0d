import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { awaitInterrupted, leaveMark } from "../../src/apply/interruption.ts";

vi.mock("node:fs/promises", async (original) => ({
	...(await original<typeof import("node:fs/promises")>()),
	lstat: () => Promise.reject(new Error("ENOENT")),
}));

it("a mark that another run takes away meanwhile is no reason to wait or to fail", async () => {
	const folder = await mkdtemp(join(tmpdir(), "ringfence-marks-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const marks = { folder, estate: "estate" };
	await leaveMark(marks);
	expect(await readdir(folder)).toHaveLength(1);
	const slept: number[] = [];
	await awaitInterrupted(marks, {
		sleep: async (milliseconds) => void slept.push(milliseconds),
		say: (message) => expect.unreachable(message),
	});
	expect(slept).toEqual([]);
});
