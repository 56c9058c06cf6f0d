import { expect, it } from "vitest";
import { openRepository } from "../e2e/support/repository.ts";
import { writesIn } from "../e2e/support/requests.ts";
import { MSP } from "../e2e/support/stage.ts";

const before = "ipRanges: [203.0.113.0/24, 2001:db8:12::/48]";
const after = "ipRanges: [203.0.113.0/24, 198.51.100.0/28, 2001:db8:12::/48]";
const file = "policies/msp.yaml";

it("an apply that is started again does not undo what was merged since, though its plan was reviewed once", async () => {
	const repository = await openRepository();
	const { sandbox, workspace } = repository;
	expect((await repository.cli("apply --yes")).code).toBe(0);
	const merge = async (change: { readonly before: string; readonly after: string }, branch: string) => {
		const number = await repository.propose({ file, ...change }, { branch });
		expect((await repository.plan(number)).code).toBe(0);
		return sandbox.github.merge(number, "squash");
	};
	const widened = await merge({ before, after }, "widen");
	expect((await repository.apply(widened)).code).toBe(0);
	const narrowed = await merge({ before: after, after: before }, "narrow");
	expect((await repository.apply(narrowed)).code).toBe(0);
	const writes = writesIn(sandbox.log, MSP).length;

	await workspace.edit(file, before, after);
	const again = await repository.apply(widened);
	expect(again.code, again.stdout).toBe(1);
	expect(again.stdout.replaceAll(/\s+/g, " ")).toContain(
		`main has other policies by now, at ${narrowed.slice(0, 12)}`,
	);
	const named = await repository.apply(widened, {
		"approved-fingerprints": again.outputs["fingerprint"] ?? "",
	});
	expect(named.code, named.stdout).toBe(1);
	expect(writesIn(sandbox.log, MSP)).toHaveLength(writes);
});
