import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadEstate } from "../../src/policy/load.ts";
import { clientText, makeDirectory, mspText } from "./directories.ts";

/** Every key that a policy file may have, and some that it may not. */
const keys = [
	"tenant id name breakGlass users trustedLocations ipRanges renamedFrom cipp api url clientId technicians policy",
	"state groups apps allowFrom serviceAccount user apiClients unrestricted reason roles role conditionalAccess",
	"namedLocations policies displayName isTrusted countriesAndRegions cidrAddress lowerAddress upperAddress",
	"conditions applications includeApplications users includeUsers grantControls operator builtInControls",
	"sessionControls signInFrequency isEnabled value accept check until removed namedLocation cippAccess",
	"skipPolicies createdDateTime @odata.type nme __proto__ constructor toString",
].flatMap((line) => line.split(" "));

const { value: anyPolicy } = fc.letrec((tie) => ({
	value: fc.oneof(
		{ maxDepth: 6 },
		fc.constantFrom(null, true, 0, 1.5, "", "on", "All", "203.0.113.0/24", "x".repeat(300), "a\nb", "direct"),
		fc.string({ unit: "binary", maxLength: 20 }),
		fc.array(tie("value"), { maxLength: 3 }),
		fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 6 }),
	),
}));

describe("loadEstate", () => {
	it("never throws, whatever the files hold, and explains every problem in visible words", async () => {
		const directory = await makeDirectory({ "msp.yaml": "", "clients/a.yaml": "" });
		const text = fc.oneof(
			anyPolicy.map((value) => JSON.stringify(value)),
			fc.string({ unit: "binary" }),
		);
		await fc.assert(
			fc.asyncProperty(text, text, async (msp, client) => {
				await writeFile(join(directory, "msp.yaml"), msp);
				await writeFile(join(directory, "clients/a.yaml"), client);
				const { estate, problems } = await loadEstate(directory);
				expect(estate === undefined).toBe(problems.length > 0);
				for (const { message, hint = "", excerpt, position } of problems) {
					expect(message).toMatch(/^[^\p{Cc}]+$/u);
					expect(message).not.toMatch(/undefined|\[object|NaN/);
					expect(hint).not.toMatch(/\p{Cc}|undefined|\[object|NaN/u);
					expect(excerpt?.text ?? "").not.toMatch(/\p{Cc}/u);
					expect(position.line).toBeGreaterThanOrEqual(1);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("orders problems by file, line and column, and says each once", async () => {
		const directory = await makeDirectory({
			"msp.yaml": "zz: 1\ntenant: { id: x, name: 1 }\nyy: 1\n",
			"clients/b.yaml": "tenant: { id: x, name: 1 }\n",
			"clients/a.yaml": "tenant: { id: x, name: B }\ncippAccess: gdap\n",
		});
		const { problems } = await loadEstate(directory);
		const places = problems.map(({ position: { file, line, column }, code }) =>
			[file.slice(directory.length + 1), line, column, code].join(":"),
		);
		expect(places).toEqual([
			"clients/a.yaml:1:15:bad-guid",
			"clients/a.yaml:1:15:duplicate-tenant",
			"clients/b.yaml:1:1:missing-key",
			"clients/b.yaml:1:15:bad-guid",
			"clients/b.yaml:1:15:duplicate-tenant",
			"clients/b.yaml:1:24:wrong-type",
			"msp.yaml:1:1:unknown-key",
			"msp.yaml:2:15:bad-guid",
			"msp.yaml:2:24:wrong-type",
			"msp.yaml:3:1:unknown-key",
		]);
	});

	it("knows the place of every value of a loaded file", async () => {
		const clients = Array.from({ length: 40 }, (_, n) => [
			`clients/c${n}.yaml`,
			clientText.replace(/3{8}/, String(10_000_000 + n)),
		]);
		const directory = await makeDirectory({ "msp.yaml": mspText, ...Object.fromEntries(clients) });
		const { estate } = await loadEstate(directory);
		expect(estate?.clients).toHaveLength(40);
		for (const client of estate?.clients ?? []) {
			expect(client.at(["cippAccess"])).toEqual({ file: client.file, line: 2, column: 13, endColumn: 17 });
		}
	});
});
