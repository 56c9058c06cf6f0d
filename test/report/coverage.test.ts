import fc from "fast-check";
import pc from "picocolors";
import { describe, expect, it } from "vitest";
import { type CoverageSources, compareCoverage } from "../../src/plan/coverage.ts";
import { renderCoverage, renderCoverageMarkdown, renderUncompared } from "../../src/report/coverage.ts";
import { hostileText, runnerCommand } from "./helpers/hostile.ts";
import { expectSoundMarkdown } from "./helpers/markdown.ts";

const look = { colors: pc.createColors(false), width: 100 };
const msp = { id: "11111111-1111-4111-8111-111111111111", name: "Example MSP" };
const contoso = { id: "33333333-3333-4333-8333-333333333333", name: "Contoso" };
const fabrikam = { id: "44444444-4444-4444-8444-444444444444", name: "Fabrikam" };
const northwind = { id: "55555555-5555-4555-8555-555555555555", name: "Northwind Traders" };
const tailspin = { id: "66666666-6666-4666-8666-666666666666", name: "Tailspin Toys" };
const adatum = { id: "77777777-7777-4777-8777-777777777777", name: "Adatum" };

const place = (name: string) => ({ file: `policies/clients/${name}.yaml`, line: 2, column: 15 });
const coverageOf = (sources: Partial<CoverageSources>) =>
	compareCoverage({ msp, written: [], graph: { value: [] }, ...sources });

/** One of everything. */
const all = coverageOf({
	written: [
		{ ...contoso, access: "gdap", position: place("contoso") },
		{ ...fabrikam, access: "direct", position: place("fabrikam") },
		{ ...northwind, access: "gdap", position: place("northwind") },
	],
	graph: { value: [fabrikam, tailspin, adatum] },
	cipp: {
		value: {
			tenants: [
				{ ...fabrikam, direct: false },
				{ ...tailspin, direct: false },
			],
			complete: true,
			excluded: [northwind],
			refusal: "this CIPP has no ExecExcludeTenant.",
		},
	},
});

describe("coverage, for people", () => {
	it("says in a terminal what is missing, what is over, what disagrees, and what to do", () => {
		expect(renderCoverage(all, look)).toBe(`2 of 3 customers have no file

Customers that no file describes
  Adatum  77777777-7777-4777-8777-777777777777  in Graph
  Tailspin Toys  66666666-6666-4666-8666-666666666666  in Graph and CIPP
To do: Run ringfence new-client for each, or the workflow of that name.

Files whose tenant is no customer any more
  Contoso  33333333-3333-4333-8333-333333333333  policies/clients/contoso.yaml:2:15
To do: Delete the file, unless the delegated admin relationship is to be renewed.

Files that name another way in than CIPP uses
  Fabrikam  44444444-4444-4444-8444-444444444444  policies/clients/fabrikam.yaml:2:15
To do: Correct cippAccess: policies are to exclude what CIPP really signs in as.

Files of tenants that CIPP was told to leave alone
  Northwind Traders  55555555-5555-4555-8555-555555555555  policies/clients/northwind.yaml:2:15
To do: Delete the file, or include the tenant again in CIPP.

Customers that CIPP does not know
  Adatum  77777777-7777-4777-8777-777777777777
To do: Add the tenant to CIPP, or end its delegated admin relationship.

CIPP did not tell which tenants it leaves alone: this CIPP has no ExecExcludeTenant.
`);
	});

	it("says the same in Markdown, with links to the files", () => {
		const link = ({ file, line }: { file: string; line: number }) =>
			`https://github.com/a/b/blob/c/${file}#L${line}`;
		const markdown = renderCoverageMarkdown(all, { link });
		expect(markdown).toMatch(/^### 2 of 3 customers have no file\n/);
		expect(markdown).toContain("- Adatum `77777777-7777-4777-8777-777777777777` · in Graph\n");
		expect(markdown).toContain(
			"[`policies/clients/contoso.yaml:2`](https://github.com/a/b/blob/c/policies/clients/contoso.yaml#L2)",
		);
		expectSoundMarkdown(markdown);
	});

	it.each<[string, Partial<CoverageSources>, string]>([
		["no customers", {}, "There are no customers"],
		["one customer without a file", { graph: { value: [contoso] } }, "1 of 1 customer has no file"],
		[
			"every customer has a file",
			{ written: [{ ...contoso, access: "gdap", position: place("contoso") }], graph: { value: [contoso] } },
			"Every customer has a file (1)",
		],
		[
			"customers that CIPP leaves alone",
			{
				graph: { value: [contoso] },
				cipp: { value: { tenants: [], complete: true, excluded: [contoso] } },
			},
			"Every customer that CIPP looks after has a file",
		],
		["nothing could be read", { graph: { message: "No." } }, "The customers are not known"],
		[
			"something could not be read",
			{
				written: [{ ...contoso, access: "gdap", position: place("contoso") }],
				graph: { value: [contoso] },
				cipp: { message: "No." },
			},
			"Every customer that is known has a file, but not all may be known",
		],
	])("begins with the answer: %s", (_, sources, headline) => {
		const coverage = coverageOf(sources);
		expect(renderCoverage(coverage, look).split("\n")[0]).toBe(headline);
		expect(renderCoverageMarkdown(coverage)).toContain(`### ${headline}\n`);
	});

	it("says why a source could not be read and what to do, and what is not known for that reason", () => {
		const coverage = coverageOf({
			written: [{ ...contoso, access: "gdap", position: place("contoso") }],
			graph: {
				message: "Example MSP: the permission DelegatedAdminRelationship.Read.All is missing.",
				hint: "Give it.",
			},
			cipp: { value: { tenants: [], complete: false, excluded: [] } },
		});
		const text = renderCoverage(coverage, look);
		expect(text).toContain(
			"Microsoft Graph could not be asked for the customers. Example MSP: the permission",
		);
		expect(text).toContain("To do: Give it.");
		expect(text).toContain("Files of which it is not known");
		expect(text).toContain("some of its tenants only");
		const markdown = renderCoverageMarkdown(coverage);
		expect(markdown).toContain("> [!WARNING]\n> Microsoft Graph could not be asked");
		expect(markdown).toContain("<br>**To do:** Give it.");
		expectSoundMarkdown(markdown);
	});

	it("says so where the files cannot be compared with anything", () => {
		const position = { file: "policies/msp.yaml", line: 3, column: 1 };
		const markdown = renderUncompared([
			{ code: "unknown-key", message: "There is no key `tenat`.", position },
		]);
		expect(markdown).toContain("### The customers were not compared with the files\n");
		expect(markdown).toContain("- `policies/msp.yaml:3`: There is no key");
		expectSoundMarkdown(markdown);
	});

	it("counts what does not fit into an issue", () => {
		const many = Array.from({ length: 300 }, (_, index) => ({
			id: `77777777-7777-4777-8777-${String(index).padStart(12, "0")}`,
			name: `Customer ${index}`,
		}));
		const markdown = renderCoverageMarkdown(coverageOf({ graph: { value: many } }), { limit: 2_000 });
		expect(markdown.length).toBeLessThan(2_500);
		expect(markdown).toMatch(/^- and 2\d\d more, in the log$/m);
	});

	it("shows hostile names and messages as nothing but text", () => {
		fc.assert(
			fc.property(hostileText(), hostileText(), (name, message) => {
				const coverage = coverageOf({
					written: [{ ...contoso, name, access: "direct", position: place("contoso") }],
					graph: { value: [{ ...fabrikam, name }] },
					cipp: { message, hint: message },
				});
				expectSoundMarkdown(renderCoverageMarkdown(coverage));
				const text = renderCoverage(coverage, look);
				expect(text).not.toMatch(runnerCommand);
				expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
			}),
			{ numRuns: 300 },
		);
	});
});
