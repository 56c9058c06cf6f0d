import pc from "picocolors";
import { describe, expect, test } from "vitest";
import { renderPlan } from "../../src/report/terminal.ts";
import { blocked, calm, clients, exclusion, type Rest } from "./helpers/clients.ts";
import { planOf, tenantPlan, unmanaged } from "./helpers/samples.ts";

const look = { colors: pc.createColors(false), width: 100 };

describe("client tenants alike, at a terminal", () => {
	test("are told once, with the names of all", () => {
		const text = renderPlan(planOf(tenantPlan("Example MSP"), ...clients(300), ...clients(2, blocked)), look);
		expect(text).toContain("300 client tenants alike, each: 2 to change\n");
		expect(text).toContain('  Shown: "Contoso 1"  policies/clients/c0000.yaml:1.');
		expect(text.replace(/\s+/g, " ")).toContain(
			'"Contoso 299", "Contoso 300" ~ exclude service provider users',
		);
		expect(text).toContain("Left alone in each: 2 policies and 1 named location");
		expect(text).toContain("Contoso 2: BLOCKED");
		expect(text.split("\n").length).toBeLessThan(110);
	});

	test("show what changes in all and what is left alone in some, not what is one tenant's own", () => {
		const own: Rest = (name, file, index) => ({
			...calm(name, file, index),
			changes: [exclusion("MFA", file, index)],
			unmanaged: index === 1 ? unmanaged : unmanaged.slice(1),
		});
		const text = renderPlan(planOf(...clients(3, own)), look);
		expect(text).toContain("Nothing else in this policy changes.");
		expect(text).not.toContain("emergency@");
		expect(text).toContain("Left alone: 6 policies and 1 named location that the YAML does not name");
		expect(text).toContain("Warehouse, in 1 of them");
	});
});
