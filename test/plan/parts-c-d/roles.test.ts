import { describe, expect, it } from "vitest";
import { cippFindings, cippWith, cippYaml, ownClient, planCipp, role } from "./cipp.ts";

const rolesYaml = (...entries: readonly string[]) =>
	cippYaml("apiClients:", `  - ${ownClient}`, "roles:", ...entries.map((entry) => `  - ${entry}`));
const editor = rolesYaml("{ role: Editor, ipRanges: [203.0.113.0/24] }");
const outcome = (yaml: string, cipp: ReturnType<typeof cippWith>) => {
	const plan = planCipp(yaml, cipp);
	return { ...plan, findings: cippFindings(plan) };
};

describe("a role of CIPP that is written", () => {
	it.each<[string, readonly string[], readonly string[]]>([
		["none", [], []],
		["none, in CIPP's word for it", ["Any"], []],
		["others", ["192.0.2.1"], ["192.0.2.1/32"]],
		["others, malformed", ["203.0.113.0/33"], ["203.0.113.0/33"]],
	])("gets its ranges where it has %s", (_, stored, removed) => {
		const { changes, status, findings } = outcome(editor, cippWith({ roles: [role("editor", ...stored)] }));
		expect(changes).toMatchObject([
			{
				...{ action: "update", kind: "cippRole", part: "C", name: "Editor", id: "editor" },
				before: { open: removed.length === 0 },
				after: { ipRanges: ["203.0.113.0/24"], open: false },
				fields: [{ added: ["203.0.113.0/24"], removed }],
			},
		]);
		expect([status, findings]).toEqual(["ready", []]);
	});

	it.each([["Any"], ["any"]])("is open where it has %s beside its ranges", (anywhere) => {
		const live = role("editor", "203.0.113.0/24", anywhere);
		const { changes } = outcome(editor, cippWith({ roles: [live] }));
		expect(changes).toMatchObject([
			{ before: { open: true }, after: { open: false }, fields: [{ removed: [anywhere] }] },
		]);
	});

	it("is left alone where it has them, in any spelling", () => {
		const { changes, findings } = outcome(editor, cippWith({ roles: [role("EDITOR", "203.0.113.7/24")] }));
		expect([changes, findings]).toEqual([[], []]);
	});

	it("has to exist", () => {
		const { status, findings } = outcome(editor, cippWith({}));
		expect(status).toBe("blocked");
		expect(findings).toMatchObject([{ check: "unknown-name", message: 'CIPP has no role "Editor".' }]);
	});

	it("has to have addresses", () => {
		const yaml = rolesYaml("{ role: Editor }");
		const { status, changes, findings } = outcome(yaml, cippWith({ roles: [role("editor", "192.0.2.1")] }));
		expect([status, changes]).toEqual(["blocked", []]);
		expect(findings).toMatchObject([
			{ check: "api-client-open", message: expect.stringContaining("this role would be open") },
		]);
	});

	it("is never superadmin, for whom CIPP takes none", () => {
		const yaml = rolesYaml("{ role: SuperAdmin, ipRanges: [203.0.113.0/24] }");
		const { status, changes, findings } = outcome(yaml, cippWith({ roles: [role("superadmin")] }));
		expect([status, changes]).toEqual(["blocked", []]);
		expect(findings).toMatchObject([
			{
				check: "api-client-unwritable",
				message: expect.stringContaining("no addresses for the role superadmin"),
			},
		]);
	});

	it("is not planned where CIPP did not show its roles, and API clients are", () => {
		const refusals = [
			{ what: "version" as const, message: "not told" },
			{ what: "roles" as const, message: "403" },
		];
		const { status, changes, findings } = outcome(editor, cippWith({ refusals }));
		expect([status, changes]).toEqual(["blocked", []]);
		expect(findings).toMatchObject([
			{ check: "permission-missing", subject: "Editor", message: "CIPP did not show its roles: 403" },
		]);
		const version = cippWith({ refusals: refusals.slice(0, 1), roles: [role("editor", "203.0.113.0/24")] });
		expect(outcome(editor, version).findings).toEqual([]);
	});
});
