import { describe, expect, it } from "vitest";
import type { TenantOutcome } from "../../src/apply/outcome.ts";
import { parseOutcomes } from "../../src/commands/outcome-json.ts";
import { creates } from "../report/helpers/samples.ts";

const file = "results/outcome-2/outcome.json";
const [change] = creates;
if (!change) throw new Error("there is no sample");

const full: TenantOutcome = {
	tenant: { id: "33333333-3333-4333-8333-333333333333", name: "Contoso", kind: "client" },
	status: "failed",
	reason: { code: "rejected", message: "Graph said no.", hint: "Ask again." },
	done: [{ change, id: "aaaaaaaa-0000-4000-8000-000000000005" }],
	failed: [{ change, code: "rejected", message: "Graph said no." }],
	notDone: creates,
	remaining: [],
};

/** The same with one thing else, as JSON. */
function altered(alter: (outcome: Record<string, unknown>) => unknown): string {
	const outcome = JSON.parse(JSON.stringify(full));
	return JSON.stringify([alter(outcome) ?? outcome]);
}

describe("an outcome file", () => {
	it("is read as it was written", () => {
		expect(parseOutcomes({ file, text: JSON.stringify([full]) })).toEqual([full]);
		expect(parseOutcomes({ file, text: "[]" })).toEqual([]);
	});

	it.each([
		["empty", ""],
		["cut off", "["],
		["a page", "<html>"],
		["null", "null"],
		["an object", "{}"],
		["a list of null", "[null]"],
		["a list of numbers", "[1]"],
		["a list of lists", "[[]]"],
		["a list of empty lists, as text", '["[]"]'],
		["an outcome without anything", "[{}]"],
		["an outcome without a tenant", altered(({ tenant: _, ...rest }) => rest)],
		["an outcome without lists", '[{"tenant":{"id":"x","name":"x","kind":"msp"},"status":"applied"}]'],
		["an unknown status", altered((outcome) => ({ ...outcome, status: "fine" }))],
		["a status of every object", altered((outcome) => ({ ...outcome, status: "toString" }))],
		["a tenant of another kind", altered((it) => ({ ...it, tenant: { id: "x", name: "x", kind: "y" } }))],
		["a reason that is text", altered((outcome) => ({ ...outcome, reason: "no" }))],
		["a change without a name", altered((it) => ({ ...it, notDone: [{ ...change, name: undefined }] }))],
		["a change of an unknown kind", altered((it) => ({ ...it, notDone: [{ ...change, kind: "user" }] }))],
		["a body that is a list", altered((it) => ({ ...it, remaining: [{ ...change, after: [] }] }))],
		["a place without a line", altered((it) => ({ ...it, remaining: [{ ...change, position: { file } }] }))],
		["a failure without words", altered((it) => ({ ...it, failed: [{ change, code: "rejected" }] }))],
		["too deep to be one", `${"[".repeat(200_000)}${"]".repeat(200_000)}`],
	])("is an error of the input that names it, and no bug, where it is %s", (_name, text) => {
		expect(() => parseOutcomes({ file, text })).toThrow(
			expect.objectContaining({ code: "bad-input", message: expect.stringContaining(file) }),
		);
	});
});
