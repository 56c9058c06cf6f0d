import { describe, expect, it } from "vitest";
import { applicationOf } from "../../src/sandbox/graph/registrations/application.ts";
import { send } from "../sandbox/client.ts";
import { runAction } from "./support/runner.ts";
import { CONTOSO, openStage, type Stage } from "./support/stage.ts";

/** The prefix that the sandbox's GitHub names, in the form of repositories made after 2026-07-15. */
const prefix = "repo:contoso@123456/ringfence-policies@456789";
const jobs = {
	plan: `${prefix}:environment:ringfence-plan`,
	drift: `${prefix}:ref:refs/heads/main`,
	apply: `${prefix}:environment:ringfence-apply`,
};

interface SetUp extends Stage {
	setup(...flags: string[]): ReturnType<Stage["cli"]>;
	/** Does what setup leaves to people: variables, environments, consent. */
	finish(): Promise<void>;
	/** Runs doctor in a job. */
	doctor(job: keyof typeof jobs): ReturnType<typeof runAction>;
	clientId(name: string): string;
}

async function open(): Promise<SetUp> {
	const stage = await openStage({ registered: false });
	const { sandbox } = stage;
	const { github } = sandbox;
	github.state.oidc.useImmutableSubject = true;
	const person = { id: 178756, slug: "github-cli" };
	const permissions = { contents: "read", actions: "read", "actions-variables": "read" } as const;
	const machine = {
		...github.environment(github.token({ permissions, app: person })),
		GITHUB_SERVER_URL: "https://github.com",
		AZURE_CLIENT_ID: sandbox.administrator.clientId,
	};
	const clientId = (name: string) =>
		sandbox.registrations.find((one) => applicationOf(one).displayName === name)?.clientId ?? "";
	return {
		...stage,
		clientId,
		setup: (...flags) => stage.cli(["setup", ...flags], { env: machine }),
		async finish() {
			github.setVariable("RINGFENCE_READER_CLIENT_ID", clientId("Ringfence reader"));
			github.setVariable("RINGFENCE_WRITER_CLIENT_ID", clientId("Ringfence writer"));
			github.setEnvironment("ringfence-plan", { branches: ["main"] });
			github.setEnvironment("ringfence-apply", {
				branches: ["main"],
				reviewers: ["sam"],
				preventSelfReview: true,
				adminsBypass: false,
			});
			for (const tenant of sandbox.tenants.keys()) {
				for (const name of ["Ringfence reader", "Ringfence writer"]) {
					await send(sandbox, `/${tenant}/adminconsent?client_id=${clientId(name)}`);
				}
			}
		},
		async doctor(job) {
			sandbox.runner.subject = jobs[job];
			const token = github.token({ permissions: { contents: "read", actions: "read" } });
			const id = clientId(job === "apply" ? "Ringfence writer" : "Ringfence reader");
			const env = {
				...stage.env,
				...github.environment(token),
				GITHUB_SERVER_URL: "https://github.com",
				RINGFENCE_READER_CLIENT_ID: clientId("Ringfence reader"),
				RINGFENCE_WRITER_CLIENT_ID: clientId("Ringfence writer"),
			};
			return await runAction({ command: "doctor", "client-id": id }, { workspace: stage.workspace, env });
		},
	};
}

describe("ringfence setup", () => {
	it("shows its steps and does nothing where nobody says yes", async () => {
		const stage = await open();
		const { code, stdout, stderr } = await stage.setup();
		expect(code).toBe(2);
		expect(stdout).toContain("Ringfence reader (new)");
		expect(stderr).toContain("--yes");
		expect(stage.clientId("Ringfence reader")).toBe("");
	});

	it("goes from nothing to ready, and then has nothing to do", async () => {
		const stage = await open();
		const first = await stage.setup("--yes");
		expect(first.code, first.stdout + first.stderr).toBe(0);
		expect(first.stdout).toContain("and read again");
		expect(first.stdout).toContain(`${jobs.plan}`);
		expect(first.stdout).toContain("gh variable set RINGFENCE_READER_CLIENT_ID");
		expect(first.stdout).toContain(`/${CONTOSO}/adminconsent?client_id=`);
		await stage.finish();
		const second = await stage.setup();
		expect(second.code).toBe(0);
		expect(second.stdout).toContain("Nothing to do");
		for (const job of ["plan", "drift", "apply"] as const) {
			const { code, stdout } = await stage.doctor(job);
			expect(code, stdout).toBe(0);
		}
	});

	it.each<[string, (stage: SetUp) => void, keyof typeof jobs, string]>([
		[
			"a client tenant's consent",
			({ sandbox, clientId }) => sandbox.tenants.get(CONTOSO)?.consents.delete(clientId("Ringfence reader")),
			"plan",
			"Contoso",
		],
		[
			"an environment",
			({ sandbox }) => sandbox.github.state.environments.delete("ringfence-apply"),
			"apply",
			"ringfence-apply",
		],
		[
			"the branch rule of an environment",
			({ sandbox }) => sandbox.github.setEnvironment("ringfence-plan", { branches: "all" }),
			"plan",
			"ringfence-plan",
		],
		[
			"a federated credential",
			({ sandbox, clientId }) => {
				const reader = sandbox.registrations.find((one) => one.clientId === clientId("Ringfence reader"));
				if (reader) Object.assign(reader, { federatedCredentials: reader.federatedCredentials.slice(1) });
			},
			"plan",
			jobs.plan,
		],
	])("is watched by doctor, who names what was taken away: %s", async (_, takeAway, job, named) => {
		const stage = await open();
		await stage.setup("--yes");
		await stage.finish();
		expect((await stage.doctor(job)).code).toBe(0);
		takeAway(stage);
		const { code, stdout } = await stage.doctor(job);
		expect(code).toBe(1);
		const text = stdout.slice(stdout.indexOf("ERROR")).replaceAll(/\s+/g, " ");
		expect(text).toContain(named);
		expect(text).toContain("To do:");
	});
});
