import { createHash } from "node:crypto";
import { lstat, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isSame, type TenantOutcome } from "./outcome.ts";

/**
 * Where an apply leaves its mark while it creates objects. Graph has nothing that would make a create happen once, and
 * shows what is new late: a run that starts right after another was killed would not see what that one had just
 * created, and would create it again. The mark tells it to wait first. Losing a mark costs nothing but this wait.
 */
export interface Marks {
	/** The machine's folder for temporary files. */
	readonly folder: string;
	/** What was applied to: two estates do not wait for each other. */
	readonly estate: string;
}

/** Half a minute is the longest that other products were seen to wait for a fresh object. */
const visibilityWindow = 30_000;

function prefixOf({ estate }: Marks): string {
	return `ringfence-apply-${createHash("sha256").update(estate).digest("hex").slice(0, 16)}-`;
}

/**
 * Waits where an apply to this estate was cut off on this machine, until what it created can be seen.
 * @param say told why, before the wait
 */
export async function awaitInterrupted(
	marks: Marks,
	{ sleep, say }: { sleep: (milliseconds: number) => Promise<void>; say: (message: string) => void },
): Promise<void> {
	const left = await leftBehind(marks);
	if (left.length === 0) return;
	const seconds = visibilityWindow / 1000;
	say(
		`An earlier apply was cut off while it created objects. Waiting ${seconds} s, after which Microsoft Graph shows them.`,
	);
	await sleep(visibilityWindow);
	await Promise.all(left.map((file) => rm(file, { force: true })));
}

/**
 * Marks that this process creates objects, until the function that it returns is called. A folder that takes no mark
 * is no reason not to apply.
 */
export async function leaveMark(marks: Marks): Promise<() => Promise<void>> {
	const file = join(marks.folder, `${prefixOf(marks)}${process.pid}`);
	// Never through a link that somebody else has put there.
	await writeFile(file, "", { flag: "wx", mode: 0o600 }).catch(() => undefined);
	return () => rm(file, { force: true });
}

/**
 * Whether a tenant may hold objects that this run created and has not seen: what was planned afterwards still wants
 * them, or is not known.
 */
export function isUnsettled({ status, done, failed, remaining, reason }: TenantOutcome): boolean {
	const creates = [...done, ...failed.filter(({ code }) => code === "uncertain")]
		.map(({ change }) => change)
		.filter(({ action }) => action === "create");
	if (status !== "failed" || creates.length === 0) return false;
	return reason !== undefined || remaining.some((change) => creates.some((one) => isSame(one, change)));
}

/** Marks of this user whose process has ended: it was killed, or could not settle what it did. */
async function leftBehind(marks: Marks): Promise<string[]> {
	const prefix = prefixOf(marks);
	const names = await readdir(marks.folder).catch(() => []);
	const found = names
		.filter((name) => name.startsWith(prefix) && hasEnded(Number(name.slice(prefix.length))))
		.map((name) => join(marks.folder, name));
	const own = await Promise.all(found.map(isOwn));
	return found.filter((_, index) => own[index]);
}

/** The number of this very process may be that of an earlier one, as in a container where every run has the same. */
function hasEnded(number: number): boolean {
	if (number === process.pid) return true;
	try {
		process.kill(number, 0);
		return false;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "ESRCH";
	}
}

/** Windows has no user numbers; there the folder for temporary files is the user's own. */
async function isOwn(file: string): Promise<boolean> {
	const found = await lstat(file).catch(() => undefined);
	const user = process.getuid?.();
	return found !== undefined && (user === undefined || found.uid === user);
}
