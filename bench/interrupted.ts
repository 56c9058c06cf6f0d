/**
 * 200 tenants of which every tenth answer is bad, at Microsoft's pace, killed ten times with SIGKILL and run again each
 * time. Prints what became of it, and fails where an object was created twice or anything is left to do. Takes minutes.
 *
 *     node bench/interrupted.ts [tenants] [seed]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { loadEstate } from "../src/policy/load.ts";
import { type Sandbox, startSandbox } from "../src/sandbox/sandbox.ts";
import { cli, inFolder } from "./program.ts";

const [tenants = 200, seed = 1] = process.argv.slice(2).map(Number);
const kills = 10;
/** Milliseconds until anybody sees a fresh object: more than the sandbox has by itself. */
const visibilityDelay = 5_000;
/** Milliseconds after its first write, within which a run is killed; two are killed wherever they are by then. */
const afterFirstWrite = 1_500;
const anywhere = 34_000;

const msp = `tenant: { id: 11111111-1111-4111-8111-111111111111, name: Example MSP }
breakGlass: { users: [breakglass1@examplemsp.com, breakglass2@examplemsp.com] }
trustedLocations: [{ name: Office, ipRanges: [203.0.113.0/24, 2001:db8:12::/48] }]
cipp:
  technicians: { policy: Part A, state: report-only, groups: [CIPP Technicians], apps: all, allowFrom: [Office] }
  serviceAccount: { policy: Part B, state: enabled, user: cipp-service@examplemsp.com }
`;

const offices = ["North", "East", "South", "West"];

const policy = (name: string) => `    - displayName: ${name}
      state: enabledForReportingButNotEnforced
      conditions:
        users: { includeUsers: [All] }
        applications: { includeApplications: [All] }
        locations: { includeLocations: [All], excludeLocations: [${offices.join(", ")}] }
      grantControls: { operator: OR, builtInControls: [mfa] }
`;

/** Acceptances end within a year. */
const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

const client = (number: number) => `tenant:
  id: 55555555-5555-4555-8555-${String(number).padStart(12, "0")}
  name: Client ${number}
cippAccess: gdap
accept: [{ check: exclusion-widens, for: Require MFA for all users, reason: Their guests may come in too., until: ${soon} }]
conditionalAccess:
  namedLocations:
${offices.map((name, index) => `    - { displayName: ${name}, ipRanges: [198.51.100.${index + 1}] }`).join("\n")}
  policies:
${["MFA outside the offices", "MFA for finance", "MFA for guests"].map(policy).join("")}`;

async function writeEstate(folder: string): Promise<void> {
	await mkdir(join(folder, "policies/clients"), { recursive: true });
	await writeFile(join(folder, "policies/msp.yaml"), msp);
	for (let number = 1; number < tenants; number++) {
		await writeFile(join(folder, `policies/clients/${number}.yaml`), client(number));
	}
}

/** Numbers from 0 to 1 that follow from the seed (Lehmer's generator). */
function chance(start: number): () => number {
	let state = start;
	return () => {
		state = (state * 48271) % 0x7fffffff;
		return state / 0x7fffffff;
	};
}

interface Run {
	readonly code: number | null;
	readonly seconds: number;
	readonly created: number;
	/** Objects that nobody could see when the run ended. */
	readonly unseen: number;
	readonly waited: boolean;
}

interface Stage {
	readonly folder: string;
	readonly sandbox: Sandbox;
}

const creations = ({ sandbox }: Stage) => [...sandbox.tenants.values()].flatMap(({ created }) => created);
const isWrite = ({ method, path }: Sandbox["log"][number]) =>
	method !== "GET" && path.includes("/identity/conditionalAccess/");

/** Runs the command line in the estate's folder, and kills it where `killer` says that it is time. */
async function run(
	stage: Stage,
	parameters: readonly string[],
	killer: (running: () => boolean) => Promise<void>,
): Promise<Run> {
	const { folder, sandbox } = stage;
	const before = creations(stage).length;
	const started = performance.now();
	const child = spawn(process.execPath, [cli, ...parameters], {
		cwd: folder,
		env: { PATH: process.env["PATH"], TMPDIR: folder, ...sandbox.environment },
		stdio: ["ignore", "ignore", "pipe"],
	});
	let said = "";
	child.stderr.setEncoding("utf8").on("data", (text) => {
		said += text;
	});
	const closed = once(child, "close");
	await killer(() => child.exitCode === null);
	if (child.exitCode === null) child.kill("SIGKILL");
	await closed;
	const now = Date.now();
	return {
		code: child.exitCode,
		seconds: (performance.now() - started) / 1000,
		created: creations(stage).length - before,
		unseen: creations(stage).filter(({ time }) => time > now - visibilityDelay).length,
		waited: said.includes("cut off"),
	};
}

const untilItEnds = async (running: () => boolean) => {
	while (running()) await sleep(50);
};

async function applyAndKill(stage: Stage, kill: number, random: () => number): Promise<Run> {
	const from = stage.sandbox.log.length;
	const wrote = () => stage.sandbox.log.slice(from).some(isWrite);
	const somewhere = kill % 5 === 4;
	const delay = random() * (somewhere ? anywhere : afterFirstWrite);
	return run(stage, ["apply", "--yes"], async (running) => {
		while (!somewhere && running() && !wrote()) await sleep(20);
		const end = performance.now() + delay;
		while (running() && performance.now() < end) await sleep(20);
	});
}

/** Kind, tenant and name of everything that was created more than once. */
function duplicates({ sandbox }: Stage): readonly string[] {
	const seen = new Set<string>();
	return [...sandbox.tenants.values()].flatMap(({ id, created }) =>
		created
			.map(({ kind, displayName }) => `${id} ${kind} ${displayName}`)
			.filter((text) => {
				const again = seen.has(text);
				seen.add(text);
				return again;
			}),
	);
}

function show(title: string, { code, seconds, created, unseen, waited }: Run): void {
	const end = code === null ? "killed" : `ended with ${code}`;
	const wait = waited ? ", waited for the one before" : "";
	console.log(
		`${title.padEnd(12)} ${end} after ${seconds.toFixed(1)} s: ${created} created, ${unseen} not visible yet${wait}`,
	);
}

await inFolder(async (folder) => {
	await writeEstate(folder);
	const { estate, problems } = await loadEstate(join(folder, "policies"));
	if (!estate) throw new Error(problems.map(({ message }) => message).join("\n"));
	const sandbox = await startSandbox({ estate, visibilityDelay, faults: { seed, rate: 0.1 } });
	const stage = { folder, sandbox };
	const random = chance(seed);
	const runs: Run[] = [];
	for (let kill = 0; kill < kills; kill++) {
		runs.push(await applyAndKill(stage, kill, random));
		for (const last of runs.slice(-1)) show(`apply ${kill + 1}`, last);
	}
	let last = await run(stage, ["apply", "--yes"], untilItEnds);
	show("apply", last);
	// A tenant whose requests failed for too long says so, and running again finishes the job.
	for (let again = 0; again < 2 && last.code !== 0; again++) {
		last = await run(stage, ["apply", "--yes"], untilItEnds);
		show("apply again", last);
	}
	const empty = await run(stage, ["plan", "--detailed-exit-code"], untilItEnds);
	show("plan", empty);
	const twice = duplicates(stage);
	const faults = sandbox.log.filter(({ fault }) => fault !== undefined).length;
	const killed = runs.filter(({ code }) => code === null).length;
	console.log(
		`\n${tenants} tenants, seed ${seed}: ${killed} runs killed, ${sandbox.log.length} requests, ${faults} of them bad, ` +
			`${creations(stage).length} objects created, ${twice.length} of them twice.`,
	);
	for (const text of twice) console.log(`twice: ${text}`);
	await sandbox.close();
	if (twice.length > 0 || last.code !== 0 || empty.code !== 0) process.exitCode = 1;
});
