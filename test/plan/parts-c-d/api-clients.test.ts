import { describe, expect, it } from "vitest";
import { fileFindings } from "../../../src/plan/checks/tenant-checks.ts";
import { lineOf, mspTenant } from "../../support/msp-yaml.ts";
import {
	apiClient,
	cippFindings,
	cippWith,
	cippYaml,
	clientsYaml,
	halo,
	ownClient,
	planCipp,
	ringfence,
} from "./cipp.ts";

const haloYaml = (ranges: string) =>
	clientsYaml(`{ name: Halo PSA, clientId: ${halo.toUpperCase()}, ${ranges} }`);
const some = haloYaml("allowFrom: [Office], ipRanges: [198.51.100.7]");
const canonical = ["198.51.100.7/32", "2001:db8:12::/48", "203.0.113.0/24"];
const withHalo = (...ipRanges: readonly string[]) => cippWith({ clients: [apiClient({ ipRanges })] });
const reach = (yaml: string, cipp: ReturnType<typeof cippWith>) =>
	planCipp(yaml, cipp).changes.map(({ name, after }) => [name, after?.["ipRanges"]]);

describe("an API client that is written", () => {
	it("is restricted where it is open to any address", () => {
		const plan = planCipp(some, cippWith({ clients: [apiClient()] }));
		const position = { line: lineOf(some, "Halo") };
		expect(plan.changes).toEqual([
			{
				...{ action: "update", kind: "apiClient", part: "C", name: "Halo PSA", id: halo },
				before: { ipRanges: [], open: true },
				after: { ipRanges: canonical, open: false },
				fields: [
					{
						...{ path: "ipRanges", before: [], after: canonical, added: canonical, removed: [] },
						position: expect.objectContaining(position),
					},
				],
				position: expect.objectContaining(position),
			},
		]);
		expect(cippFindings(plan)).toEqual([]);
	});

	it("is restricted where it denies everybody, which only looks like no restriction", () => {
		const denies = apiClient({ ipRanges: [], open: false });
		const [change] = planCipp(some, cippWith({ clients: [denies] })).changes;
		expect(change).toMatchObject({ before: { ipRanges: [], open: false }, after: { ipRanges: canonical } });
	});

	it.each<[string, readonly string[]]>([
		["in any order, twice", ["203.0.113.0/24", "198.51.100.7", "198.51.100.7/32", "2001:db8:12::/48"]],
		[
			"with IPv6 in eight groups, as CIPP wants it",
			["198.51.100.7", "2001:0db8:0012:0:0:0:0:0/48", "203.0.113.0/24"],
		],
		["in capitals, with bits behind the mask", ["2001:DB8:12::1/48", "203.0.113.9/24", "198.51.100.7"]],
	])("is left alone where CIPP has the same ranges %s", (_, stored) => {
		const plan = planCipp(some, withHalo(...stored));
		expect([plan.changes, cippFindings(plan)]).toEqual([[], []]);
	});

	it.each(["203.0.113.0/33", "999.1.1.1", "2001:db8/32", "010.1.2.3", "0.0.0.0/0", "office.contoso.com"])(
		"shows %s, which CIPP keeps and never matches as written, as drift",
		(stored) => {
			const [change] = planCipp(some, withHalo(...canonical, stored)).changes;
			expect(change?.fields).toMatchObject([{ added: [], removed: [stored] }]);
		},
	);

	it("loses what is not written and gains what is", () => {
		const [change] = planCipp(some, withHalo("203.0.113.0/24", "192.0.2.1")).changes;
		expect(change?.fields).toMatchObject([
			{ added: ["198.51.100.7/32", "2001:db8:12::/48"], removed: ["192.0.2.1/32"] },
		]);
	});

	it("has to be in CIPP", () => {
		const plan = planCipp(some, cippWith({}));
		expect(plan).toMatchObject({ status: "blocked", changes: [] });
		expect(cippFindings(plan)).toMatchObject([
			{ check: "unknown-name", subject: "Halo PSA", message: `CIPP has no API client "${halo}".` },
		]);
	});

	it("is not written where its role would be lost, though nothing stops a client that is as it should be", () => {
		const ipRanges = [...canonical];
		const lost = (change: object) => cippWith({ clients: [apiClient({ roleUnknown: true, ...change })] });
		const plan = planCipp(some, lost({}));
		expect(plan.status).toBe("blocked");
		expect(cippFindings(plan)).toMatchObject([{ check: "api-client-unwritable", subject: "Halo PSA" }]);
		expect(planCipp(some, lost({ ipRanges }))).toMatchObject({ status: "ready", changes: [] });
	});
});

describe("an API client without any address", () => {
	it("is an error, in the files alone, and is never opened", () => {
		const yaml = clientsYaml(`{ name: Halo PSA, clientId: ${halo} }`);
		const plan = planCipp(yaml, withHalo("192.0.2.1"));
		expect(plan).toMatchObject({ status: "blocked", changes: [] });
		expect(cippFindings(plan)).toMatchObject([
			{
				check: "api-client-open",
				message: expect.stringContaining("this API client would be open to the world"),
			},
		]);
	});

	it("is in order where the file says so, with a reason", () => {
		const yaml = haloYaml("unrestricted: true, reason: A phone.");
		const plan = planCipp(yaml, cippWith({ clients: [apiClient()] }));
		expect([plan.status, plan.changes, cippFindings(plan)]).toEqual(["ready", [], []]);
	});

	it.each<[string, readonly string[], string]>([
		["addresses", ["192.0.2.1"], "restricted in CIPP (192.0.2.1)"],
		["none at all", [], "restricted in CIPP (no address at all)"],
	])("stays restricted where CIPP lets in %s, with a warning", (_, ipRanges, text) => {
		const live = apiClient({ ipRanges, open: false });
		const plan = planCipp(haloYaml("unrestricted: true, reason: A phone."), cippWith({ clients: [live] }));
		expect([plan.status, plan.changes]).toEqual(["ready", []]);
		expect(cippFindings(plan)).toMatchObject([
			{ check: "api-client-open", severity: "warning", message: expect.stringContaining(text) },
		]);
	});
});

describe("an API client that is not written", () => {
	const unwritten = (change: object) =>
		cippFindings(planCipp(clientsYaml(), cippWith({ clients: [apiClient(change)] })));

	it.each<[string, object, string]>([
		["open", {}, "it may be used from any address."],
		["restricted", { ipRanges: ["192.0.2.1", "192.0.2.2"] }, "it may be used from 192.0.2.1, 192.0.2.2."],
		["open to nobody", { open: false }, "it may be used from no address."],
		["switched off", { enabled: false }, "it may be used from any address, and is switched off."],
	])("and is %s is a warning that says so", (_, change, text) => {
		expect(unwritten(change)).toMatchObject([
			{ check: "unmanaged-api-client", severity: "warning", message: expect.stringContaining(text) },
		]);
	});

	it("is Ringfence's own client, which is said with what to write", () => {
		const plan = planCipp(cippYaml(), cippWith({}));
		expect([plan.status, plan.changes]).toEqual(["ready", []]);
		expect(cippFindings(plan)).toMatchObject([
			{
				message: expect.stringContaining("It is Ringfence's own."),
				fix: expect.stringContaining("unrestricted: true"),
			},
		]);
	});
});

describe("Ringfence's own API client", () => {
	const restricted = clientsYaml(`{ name: Halo PSA, clientId: ${halo}, ipRanges: [198.51.100.7] }`).replace(
		ownClient,
		`{ name: A runner, clientId: ${ringfence}, ipRanges: [198.51.100.8] }`,
	);
	const both = cippWith({ clients: [apiClient({ clientId: ringfence, name: "A runner" }), apiClient()] });

	it("is guarded: restricting it is an error that has to be accepted", () => {
		const plan = planCipp(restricted, both);
		expect(plan.status).toBe("blocked");
		expect(cippFindings(plan)).toMatchObject([
			{ check: "own-client-restricted", severity: "error", subject: "A runner" },
		]);
		const accept =
			'accept: [{ check: own-client-restricted, for: A runner, reason: Own runner., until: "2027-01-31" }]';
		expect(planCipp(`${restricted}\n${accept}`, both).status).toBe("ready");
	});

	it("comes last, whatever it is called", () => {
		expect(reach(restricted, both).map(([name]) => name)).toEqual(["Halo PSA", "A runner"]);
	});

	it("stays a warning once it is restricted as written: CIPP lets this run in", () => {
		const done = cippWith({
			clients: [
				apiClient({ clientId: ringfence, name: "A runner", ipRanges: ["198.51.100.8"] }),
				apiClient({ ipRanges: ["198.51.100.7"] }),
			],
		});
		const plan = planCipp(restricted, done);
		expect([plan.status, plan.changes]).toEqual(["ready", []]);
		expect(cippFindings(plan)).toMatchObject([
			{ check: "own-client-restricted", severity: "warning", subject: "A runner" },
		]);
	});

	it("is told of by the files alone, with the same words", () => {
		const [told] = fileFindings(mspTenant(restricted)).filter(
			({ check }) => check === "own-client-restricted",
		);
		const [planned] = cippFindings(planCipp(restricted, both));
		expect(told).toEqual({ ...planned, severity: "warning" });
	});
});

describe("allowlists", () => {
	it("come in the order of their names", () => {
		const ids = ["a", "b", "c"].map((letter) => halo.replace(/2$/, letter));
		const names = ["Zeta", "Alpha", "Mid"];
		const entries = names.map((name, at) => `{ name: ${name}, clientId: ${ids[at]}, ipRanges: [192.0.2.1] }`);
		const clients = names.map((name, at) => apiClient({ name, clientId: ids[at] ?? "" }));
		expect(reach(clientsYaml(...entries), cippWith({ clients })).map(([name]) => name)).toEqual([
			"Alpha",
			"Mid",
			"Zeta",
		]);
	});

	it("are as empty as the file where it names no CIPP", () => {
		const plan = planCipp(
			"tenant: { id: 11111111-1111-4111-8111-111111111111, name: Example MSP }",
			cippWith({}),
		);
		expect([plan.changes, cippFindings(plan)]).toEqual([[], []]);
	});

	it.each([
		["what CIPP itself says", "Look at CIPP.", "Look at CIPP."],
		["a general advice", undefined, "See whether the address is right and CIPP answers."],
	])("block the tenant where CIPP could not be asked, with %s", (_, hint, fix) => {
		const error = { message: "403", ...(hint === undefined ? {} : { hint }) };
		const plan = planCipp(some, { error });
		expect(plan).toMatchObject({ status: "blocked", changes: [] });
		expect(cippFindings(plan)).toMatchObject([
			{
				check: "cipp-unreachable",
				subject: "https://cipp-api.examplemsp.com",
				message: "CIPP of Example MSP could not be read: 403",
				fix,
				position: { line: lineOf(some, "api:") },
			},
		]);
	});

	it("leave the tenant ready where a pull request's plan was not to ask CIPP, and say what is missing", () => {
		const plan = planCipp(some, { error: { message: "Not signed in.", notAsked: true } });
		expect(plan).toMatchObject({ status: "ready", changes: [] });
		expect(cippFindings(plan)).toMatchObject([
			{
				check: "cipp-unreachable",
				severity: "warning",
				message: "This plan leaves out Part C, what CIPP's own allowlists would become. Not signed in.",
			},
		]);
	});
});
