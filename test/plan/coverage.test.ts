import { describe, expect, it } from "vitest";
import {
	type CippTenants,
	type Coverage,
	type CoverageSources,
	type Customer,
	compareCoverage,
	type WrittenTenant,
} from "../../src/plan/coverage.ts";

const msp = { id: "11111111-1111-4111-8111-111111111111", name: "Example MSP" };
const contoso = { id: "33333333-3333-4333-8333-3333333333aa", name: "Contoso" };
const fabrikam = { id: "44444444-4444-4444-8444-4444444444bb", name: "Fabrikam" };
const position = { file: "policies/clients/contoso.yaml", line: 1, column: 1 };

const written = (customer: Customer, access: WrittenTenant["access"] = "gdap") => ({
	...customer,
	access,
	position,
});
const gdap = (customer: Customer) => ({ ...customer, direct: false });
const direct = (customer: Customer) => ({ ...customer, direct: true });
const cipp = (told: Partial<CippTenants> = {}) => ({
	value: { tenants: [], complete: true, excluded: [], ...told },
});
const unread = { message: "Nothing came.", hint: "Run again." };

function compare(sources: Partial<CoverageSources>): Coverage {
	return compareCoverage({ msp, written: [], graph: { value: [] }, ...sources });
}

/** The lists that hold something, by the names of what is in them. */
function told(coverage: Coverage): Record<string, string[]> {
	const { missing, leftAlone, gone, unknown, disagreements } = coverage;
	const lists = { missing, leftAlone, gone, unknown };
	const named = Object.entries(lists).map(([key, list]) => [key, list.map(({ name }) => name)] as const);
	const disagree = disagreements.map(({ kind, name }) => `${kind} ${name}`);
	const all = [...named, ["disagreements", disagree] as const].filter(([, list]) => list.length > 0);
	return Object.fromEntries(all);
}

interface Case {
	readonly title: string;
	readonly sources: Partial<CoverageSources>;
	readonly told: Record<string, string[]>;
}

const cases: readonly Case[] = [
	{ title: "nobody anywhere", sources: {}, told: {} },
	{
		title: "a customer with a file",
		sources: { written: [written(contoso)], graph: { value: [contoso] } },
		told: {},
	},
	{
		title: "the same tenant in upper and lower case",
		sources: {
			written: [written({ ...contoso, id: contoso.id.toUpperCase() })],
			graph: { value: [contoso] },
			cipp: cipp({ tenants: [gdap({ ...contoso, id: contoso.id.toUpperCase() })] }),
		},
		told: {},
	},
	{
		title: "a customer without a file",
		sources: { written: [written(contoso)], graph: { value: [fabrikam, contoso] } },
		told: { missing: ["Fabrikam"] },
	},
	{
		title: "a tenant of CIPP in direct mode without a file",
		sources: { cipp: cipp({ tenants: [direct(fabrikam)] }) },
		told: { missing: ["Fabrikam"] },
	},
	{
		title: "the MSP's own tenant, which is nobody's customer",
		sources: { graph: { value: [msp] }, cipp: cipp({ tenants: [gdap(msp)] }) },
		told: {},
	},
	{
		title: "a customer that CIPP leaves alone",
		sources: { graph: { value: [contoso] }, cipp: cipp({ excluded: [contoso] }) },
		told: { leftAlone: ["Contoso"] },
	},
	{
		title: "a tenant that CIPP leaves alone and that is no customer",
		sources: { cipp: cipp({ excluded: [contoso] }) },
		told: {},
	},
	{
		title: "a file of a tenant that CIPP leaves alone",
		sources: {
			written: [written(contoso)],
			graph: { value: [contoso] },
			cipp: cipp({ excluded: [contoso] }),
		},
		told: { disagreements: ["excluded Contoso"] },
	},
	{
		title: "a file in GDAP mode of a former customer",
		sources: { written: [written(contoso)] },
		told: { gone: ["Contoso"] },
	},
	{
		title: "the same where CIPP could not be read: without a relationship there is no GDAP",
		sources: { written: [written(contoso)], cipp: unread },
		told: { gone: ["Contoso"] },
	},
	{
		title: "a file in GDAP mode while Graph could not be read",
		sources: { written: [written(contoso)], graph: unread, cipp: cipp() },
		told: { unknown: ["Contoso"] },
	},
	{
		title: "a file in direct mode where there is no CIPP to ask",
		sources: { written: [written(contoso, "direct")] },
		told: { unknown: ["Contoso"] },
	},
	{
		title: "a file in direct mode of a tenant that CIPP does not list",
		sources: { written: [written(contoso, "direct")], cipp: cipp() },
		told: { gone: ["Contoso"] },
	},
	{
		title: "the same where CIPP shows some of its tenants only",
		sources: { written: [written(contoso, "direct")], cipp: cipp({ complete: false }) },
		told: { unknown: ["Contoso"] },
	},
	{
		title: "a file in direct mode that CIPP lists",
		sources: { written: [written(contoso, "direct")], cipp: cipp({ tenants: [direct(contoso)] }) },
		told: {},
	},
	{
		title: "a file that names another way in than CIPP",
		sources: {
			written: [written(contoso, "direct"), written(fabrikam)],
			graph: { value: [contoso] },
			cipp: cipp({ tenants: [gdap(contoso), direct(fabrikam)] }),
		},
		told: { disagreements: ["other-access Contoso", "other-access Fabrikam"] },
	},
	{
		title: "a customer that CIPP does not know",
		sources: { written: [written(contoso)], graph: { value: [contoso] }, cipp: cipp() },
		told: { disagreements: ["not-in-cipp Contoso"] },
	},
	{
		title: "the same where CIPP shows some of its tenants only, which says nothing",
		sources: { written: [written(contoso)], graph: { value: [contoso] }, cipp: cipp({ complete: false }) },
		told: {},
	},
	{
		title: "a tenant of CIPP whose relationship is over",
		sources: { written: [written(contoso)], cipp: cipp({ tenants: [gdap(contoso)] }) },
		told: { disagreements: ["not-in-graph Contoso"] },
	},
	{
		title: "the same while Graph could not be read, which says nothing",
		sources: { written: [written(contoso)], graph: unread, cipp: cipp({ tenants: [gdap(contoso)] }) },
		told: {},
	},
	{
		title: "a missing customer on which the sources disagree",
		sources: { graph: { value: [contoso] }, cipp: cipp() },
		told: { missing: ["Contoso"], disagreements: ["not-in-cipp Contoso"] },
	},
];

describe("client files beside the MSP's customers", () => {
	it.each(cases)("$title", ({ sources, told: expected }) => {
		expect(told(compare(sources))).toEqual(expected);
	});

	it("says where a missing customer was seen, and takes Graph's name first", () => {
		const { missing, customers } = compare({
			graph: { value: [contoso, { ...fabrikam, name: "" }] },
			cipp: cipp({
				tenants: [gdap({ ...contoso, name: "Alias" }), gdap(fabrikam), gdap({ id: "x", name: "" })],
			}),
		});
		expect(customers).toBe(3);
		expect(missing).toEqual([
			{ id: "x", name: "", inGraph: false, inCipp: true },
			{ ...contoso, inGraph: true, inCipp: true },
			{ ...fabrikam, inGraph: true, inCipp: true },
		]);
	});

	it("points at the file of a disagreement, where there is one", () => {
		const { disagreements } = compare({
			written: [written(contoso)],
			graph: { value: [contoso] },
			cipp: cipp(),
		});
		expect(disagreements).toMatchObject([{ position }]);
	});

	it("orders by name without regard to case, then by id", () => {
		const graph = [
			{ id: "b", name: "contoso" },
			{ id: "a", name: "Contoso" },
			{ id: "c", name: "Adatum" },
		];
		expect(compare({ graph: { value: graph } }).missing.map(({ id }) => id)).toEqual(["c", "a", "b"]);
	});

	it("tells each source that could not be read, and how much a CIPP that was read has told", () => {
		expect(compare({ graph: unread, cipp: unread })).toMatchObject({
			unread: [
				{ source: "graph", ...unread },
				{ source: "cipp", ...unread },
			],
		});
		expect(compare({ cipp: unread })).not.toHaveProperty("cipp");
		expect(compare({ cipp: cipp() }).cipp).toEqual({ complete: true });
		expect(compare({ cipp: cipp({ complete: false, refusal: "No." }) }).cipp).toEqual({
			complete: false,
			refusal: "No.",
		});
	});
});
