import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { cliFile, type Finished, startProgram } from "./support/program.ts";
import { CONTOSO, MSP, openStage, type Stage } from "./support/stage.ts";
import { makeWorkspace } from "./support/workspace.ts";

/** The clock and the waiting of the programs run this many times as fast. */
const speed = 8;
const preload = `
	import { syncBuiltinESMExports } from "node:module";
	import timers from "node:timers/promises";
	const [now, sleep] = [Date.now, timers.setTimeout];
	const started = now();
	Date.now = () => started + Math.round((now() - started) * ${speed});
	Object.assign(timers, { setTimeout: (milliseconds) => sleep(milliseconds / ${speed}) });
	syncBuiltinESMExports();
`;
const hurry = `--import=data:text/javascript,${encodeURIComponent(preload)}`;

/** In the sandbox's own time. For the programs that is sixteen seconds, as long as anything was seen to take. */
const visibilityDelay = 2_000;

const msp = `tenant: { id: ${MSP}, name: Example MSP }
breakGlass: { users: [breakglass1@examplemsp.com, breakglass2@examplemsp.com] }
trustedLocations: [{ name: Office, ipRanges: [203.0.113.0/24, 2001:db8:12::/48] }]
cipp:
  api: { url: "https://cipp-api.examplemsp.com", clientId: 99999999-9999-4999-8999-999999999999 }
  technicians: { policy: Part A, state: report-only, groups: [CIPP Technicians], apps: all, allowFrom: [Office] }
  serviceAccount: { policy: Part B, state: enabled, user: cipp-service@examplemsp.com }
  apiClients: [{ name: Halo PSA, clientId: 22222222-2222-4222-8222-222222222222, allowFrom: [Office] }]
`;

/** Several objects in each tenant, so that every kill finds some of them on their way. */
const branches = ["Branch 1", "Branch 2", "Branch 3"];
const policies = ["MFA for guests elsewhere", "MFA for staff elsewhere"];

/** Acceptances end within a year. */
const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

const written = `accept: [{ check: exclusion-widens, for: Require MFA for all users, reason: Guests are welcome., until: ${soon} }]
conditionalAccess:
  namedLocations:
${branches.map((name, index) => `    - { displayName: ${name}, ipRanges: [192.0.2.${index + 1}] }`).join("\n")}
  policies:
${policies
	.map(
		(name) => `    - displayName: ${name}
      state: enabledForReportingButNotEnforced
      conditions:
        users: { includeUsers: [All] }
        applications: { includeApplications: [All] }
        locations: { includeLocations: [All], excludeLocations: [${branches.join(", ")}] }
      grantControls: { operator: OR, builtInControls: [mfa] }`,
	)
	.join("\n")}
`;

/** What an account needs that every other policy leaves out. */
const ownPolicy = `    - displayName: MFA for CIPP
      state: enabled
      conditions:
        users: { includeUsers: [cipp@client1.com] }
        applications: { includeApplications: [All] }
        clientAppTypes: [all]
      grantControls: { operator: OR, builtInControls: [mfa] }
      sessionControls: { signInFrequency: { isEnabled: true, frequencyInterval: everyTime, authenticationType: primaryAndSecondaryAuthentication } }
`;

const clientIds = [3, 4, 5, 6, 7, 8].map((digit) => CONTOSO.replaceAll("3", String(digit)));
const client = (id: string, index: number) =>
	`tenant: { id: ${id}, name: Client ${index} }\n${
		index === 1 ? `cippAccess: direct\nserviceAccount: cipp@client1.com\n` : "cippAccess: gdap\n"
	}${written}${index === 1 ? ownPolicy : ""}`;

function openEstate(seed: number): Promise<Stage> {
	const clients = clientIds.map((id, index) => [`policies/clients/${index}.yaml`, client(id, index)]);
	return makeWorkspace({ "policies/msp.yaml": msp, ...Object.fromEntries(clients) }).then((workspace) =>
		openStage({ requestsPerSecond: speed, visibilityDelay, faults: { seed, rate: 0.1 } }, workspace),
	);
}

/** Numbers from 0 to 1 that follow from a seed (Lehmer's generator). */
function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48271) % 0x7fffffff;
		return state / 0x7fffffff;
	};
}

const everything = ({ sandbox }: Stage) => [MSP, ...clientIds].flatMap((id) => sandbox.created(id));

/** Programs that leave what they remember in the repository, so that no other run on this machine sees it. */
function programOptions({ workspace, env }: Stage) {
	const temporary = { TMPDIR: workspace.root, TEMP: workspace.root };
	return {
		cwd: workspace.root,
		env: { ...env, ...temporary, RINGFENCE_REQUESTS_PER_SECOND: "1", NODE_OPTIONS: hurry },
	};
}

async function run(stage: Stage, ...parameters: readonly string[]): Promise<Finished> {
	const { child, output } = startProgram(cliFile, parameters, programOptions(stage));
	const [code] = await once(child, "close");
	return { code: typeof code === "number" ? code : null, ...output };
}

/**
 * Applies, and kills the run at some moment after it has created so many objects.
 * @returns what it printed, and how many objects nobody could see yet when it died
 */
async function applyAndKill(stage: Stage, creations: number, delay: number) {
	const before = everything(stage).length;
	const { child, output } = startProgram(cliFile, ["apply", "--yes"], programOptions(stage));
	const closed = once(child, "close");
	const running = () => child.exitCode === null;
	while (running() && everything(stage).length < before + creations) await sleep(2);
	await sleep(delay);
	const killed = running() && child.kill("SIGKILL");
	await closed;
	const unseen = everything(stage).filter(({ time }) => time > Date.now() - visibilityDelay).length;
	return { ...output, killed, unseen: killed ? unseen : 0 };
}

describe("a run that is killed halfway", () => {
	it("is finished by running again, however often it is killed, and nothing is created twice", {
		timeout: 180_000,
	}, async () => {
		const seed = 7;
		const next = chance(seed);
		const stage = await openEstate(seed);
		const kills = [];
		for (let kill = 0; kill < 5; kill++) {
			kills.push(await applyAndKill(stage, 1 + Math.floor(next() * 6), Math.floor(next() * 100)));
		}
		const finished = await run(stage, "apply", "--yes");
		expect(finished.code).toBe(0);
		const killed = kills.map((one) => one.killed);
		expect(killed.filter((one) => one).length).toBeGreaterThanOrEqual(4);
		expect(kills.filter(({ unseen }) => unseen > 0).length).toBeGreaterThanOrEqual(3);
		const waits = [...kills, finished].map(({ stderr }) => stderr.includes("An earlier apply was cut off"));
		expect(waits).toEqual([false, ...killed]);

		expect(await run(stage, "plan", "--detailed-exit-code")).toMatchObject({ code: 0 });
		const names = (id: string) => stage.sandbox.created(id).map(({ displayName }) => displayName);
		expect(names(MSP)).toEqual(["Office", "Part A", "Part B"]);
		for (const [index, id] of clientIds.entries()) {
			expect(names(id)).toEqual([...branches, ...(index === 1 ? ["MFA for CIPP"] : []), ...policies]);
		}
		const again = await run(stage, "apply", "--yes");
		expect([again.code, again.stderr.includes("An earlier apply was cut off")]).toEqual([0, false]);
	});
});
