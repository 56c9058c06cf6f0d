import { describe, expect, it } from "vitest";
import { CONTOSO, openStage, tenantOf } from "./support/stage.ts";
import { exampleWorkspace } from "./support/workspace.ts";

const removed = `removed:
  - policy: Require MFA for guests
  - policy: Old office only
  - namedLocation: Old office
  - namedLocation: Branch office
  - namedLocation: Permitted countries
`;

describe("what a file lists under removed", () => {
	it("is there in the sandbox, is deleted and nothing else, and is told to be gone the next time", {
		timeout: 60_000,
	}, async () => {
		const workspace = await exampleWorkspace({ partC: false });
		await workspace.edit(
			"policies/clients/contoso.yaml",
			"cippAccess: gdap\n",
			`cippAccess: gdap\n${removed}`,
		);
		const stage = await openStage({}, workspace);
		const { policies, namedLocations } = tenantOf(stage, CONTOSO);
		const names = () =>
			[...policies.live(), ...namedLocations.live()].map((one) => String(one["displayName"]));
		const before = names();

		const planned = await stage.cli(["plan", "--tenant", "Contoso"]);
		expect(planned.stdout).not.toContain("ambiguous-name");
		const deletions = [...planned.stdout.matchAll(/^ {2}- delete (?:policy|named location) "(.*)"$/gm)];
		const listed = deletions.map(([, name = ""]) => name);
		expect(listed.toSorted()).toEqual([
			"Branch office",
			"Old office",
			"Old office only",
			"Permitted countries",
			"Require MFA for guests",
		]);

		const applied = await stage.cli(["apply", "--tenant", "Contoso", "--yes"]);
		expect(applied.stdout).toContain("Contoso: applied and verified");
		expect(names()).toEqual(before.filter((name) => !listed.includes(name)));

		const again = await stage.cli(["plan", "--tenant", "Contoso", "--detailed-exit-code"]);
		expect([again.code, again.stdout]).toEqual([0, expect.stringContaining("nothing to do")]);
		expect(again.stdout.match(/deleted\s+already,\s+or\s+misspelled/g)).toHaveLength(5);
	});
});
