import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { awaitInterrupted, isUnsettled, leaveMark, type Marks } from "../../src/apply/interruption.ts";
import type { TenantOutcome } from "../../src/apply/outcome.ts";
import type { Change } from "../../src/plan/plan.ts";

async function newMarks(): Promise<Marks> {
	const folder = await mkdtemp(join(tmpdir(), "ringfence-marks-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	return { folder, estate: "/repository/policies https://graph.microsoft.com" };
}

/** Waits for nothing. Says how long a run would have waited, and what it was told. */
async function secondRun(marks: Marks) {
	const slept: number[] = [];
	const said: string[] = [];
	await awaitInterrupted(marks, {
		sleep: async (milliseconds) => void slept.push(milliseconds),
		say: (message) => said.push(message),
	});
	return { slept, said };
}

/** The number of a process that has ended. */
const endedProcess = () => spawnSync(process.execPath, ["-e", ""]).pid;

/** Makes the mark of this process another one's. */
async function handOver({ folder }: Marks, to: number | string): Promise<void> {
	const [name = ""] = await readdir(folder);
	await rm(join(folder, name));
	await writeFile(join(folder, name.replace(/\d+$/, String(to))), "");
}

describe("a run after one that was cut off", () => {
	it("waits for half a minute, says why, and does so once", async () => {
		const marks = await newMarks();
		await leaveMark(marks);
		await handOver(marks, endedProcess());
		expect(await secondRun(marks)).toEqual({
			slept: [30_000],
			said: [expect.stringMatching(/^An earlier apply was cut off .* Waiting 30 s/)],
		});
		expect(await secondRun(marks)).toEqual({ slept: [], said: [] });
		expect(await readdir(marks.folder)).toEqual([]);
	});

	it("waits again when it was cut off while it waited", async () => {
		const marks = await newMarks();
		await leaveMark(marks);
		const killed = awaitInterrupted(marks, {
			sleep: () => Promise.reject(new Error("killed")),
			say: () => {},
		});
		await expect(killed).rejects.toThrow("killed");
		expect((await secondRun(marks)).slept).toEqual([30_000]);
	});

	it("waits on a machine without user numbers", async () => {
		const marks = await newMarks();
		await leaveMark(marks);
		await handOver(marks, endedProcess());
		vi.stubGlobal("process", { ...process, pid: process.pid, kill: process.kill, getuid: undefined });
		onTestFinished(() => void vi.unstubAllGlobals());
		expect((await secondRun(marks)).slept).toEqual([30_000]);
	});

	it("may have the very number of the one before, as in a container", async () => {
		const marks = await newMarks();
		await leaveMark(marks);
		expect((await secondRun(marks)).slept).toEqual([30_000]);
	});

	it("waits though it leaves a mark of its own where one is", async () => {
		const marks = await newMarks();
		await leaveMark(marks);
		await leaveMark(marks);
		expect((await secondRun(marks)).slept).toEqual([30_000]);
	});
});

describe("a run does not wait", () => {
	it("for one that settled everything", async () => {
		const marks = await newMarks();
		const unmark = await leaveMark(marks);
		await unmark();
		expect((await secondRun(marks)).slept).toEqual([]);
	});

	it("for one that is still at work", async () => {
		const marks = await newMarks();
		await leaveMark(marks);
		await handOver(marks, process.ppid);
		expect((await secondRun(marks)).slept).toEqual([]);
	});

	it("for one of another user, who could make everybody wait", async () => {
		const marks = await newMarks();
		await leaveMark(marks);
		await handOver(marks, endedProcess());
		const user = process.getuid?.() ?? 0;
		vi.spyOn(process, "getuid").mockReturnValue(user + 1);
		onTestFinished(() => void vi.restoreAllMocks());
		expect((await secondRun(marks)).slept).toEqual([]);
	});

	it("for another estate", async () => {
		const marks = await newMarks();
		await leaveMark(marks);
		expect((await secondRun({ ...marks, estate: "another" })).slept).toEqual([]);
	});

	it("for what is no mark", async () => {
		const marks = await newMarks();
		await leaveMark(marks);
		await handOver(marks, "x");
		expect((await secondRun(marks)).slept).toEqual([]);
	});

	it("where no folder takes marks, and applies all the same", async () => {
		const marks = { folder: "/nowhere/at/all", estate: "estate" };
		const unmark = await leaveMark(marks);
		await unmark();
		expect((await secondRun(marks)).slept).toEqual([]);
	});
});

describe("a mark", () => {
	it("is never written through a link that somebody has put in its place", async () => {
		const marks = await newMarks();
		const unmark = await leaveMark(marks);
		const [name = ""] = await readdir(marks.folder);
		await unmark();
		const target = join(marks.folder, "target");
		await symlink(target, join(marks.folder, name));
		await leaveMark(marks);
		expect(await readdir(marks.folder)).toEqual([name]);
	});
});

describe("a tenant", () => {
	const change = (action: Change["action"]): Change => ({
		...{ action, kind: "namedLocation", part: "other", name: "Office", id: null, before: null, after: null },
		...{ fields: [], position: { file: "policies/msp.yaml", line: 1, column: 1 } },
	});
	const done = (action: Change["action"]) => [{ change: change(action), id: "1" }];
	const failed = (code: string) => [{ change: change("create"), code, message: "No." }];
	const outcome = (status: TenantOutcome["status"], more: Partial<TenantOutcome>): TenantOutcome => ({
		...{ tenant: { id: "1", name: "Contoso", kind: "client" }, status },
		...{ done: [], failed: [], notDone: [], remaining: [], ...more },
	});

	it.each<[string, boolean, TenantOutcome]>([
		["was applied and verified", false, outcome("applied", { done: done("create") })],
		["failed after it created what is seen", false, outcome("failed", { done: done("create") })],
		[
			"failed after it created what is not seen",
			true,
			outcome("failed", { done: done("create"), remaining: [change("create")] }),
		],
		[
			"failed after it created something, and cannot be read",
			true,
			outcome("failed", { done: done("create"), reason: { code: "not-verified", message: "No." } }),
		],
		[
			"failed and may have created what is not seen",
			true,
			outcome("failed", { failed: failed("uncertain"), remaining: [change("create")] }),
		],
		["failed and created after all", false, outcome("failed", { failed: failed("uncertain") })],
		[
			"failed at a create that was refused",
			false,
			outcome("failed", { failed: failed("rejected"), remaining: [change("create")] }),
		],
		[
			"failed after a change",
			false,
			outcome("failed", { done: done("update"), remaining: [change("update")] }),
		],
	])("that %s leaves something unseen: %s", (_, unsettled, value) => {
		expect(isUnsettled(value)).toBe(unsettled);
	});
});
