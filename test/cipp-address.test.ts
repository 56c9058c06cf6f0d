import { describe, expect, it } from "vitest";
import { cippAddress, sameCipp } from "../src/cipp-address.ts";

const cipp = "https://cipp-api.examplemsp.com";

describe("two addresses of CIPP", () => {
	it.each([
		["written alike", cipp, true],
		["with a slash at the end", `${cipp}/`, true],
		["with /api", `${cipp}/api`, true],
		["with /api and slashes", `${cipp}/api//`, true],
		["with /API", `${cipp}/API`, true],
		["with the host in capitals", "HTTPS://CIPP-API.ExampleMSP.com", true],
		["with the port of https", `${cipp}:443/`, true],
		["with a query, which no request takes along", `${cipp}/?code=1`, true],
		["on another port", `${cipp}:8443`, false],
		["on another host", "https://cipp-api.examplemsp.com.example", false],
		["in another folder", `${cipp}/staging`, false],
		["with more than /api", `${cipp}/api/v2`, false],
		["with a word that ends in api", `${cipp}/myapi`, false],
		["without encryption", "http://cipp-api.examplemsp.com", false],
		["with a user name", "https://someone@cipp-api.examplemsp.com", false],
		["without a scheme", "cipp-api.examplemsp.com", false],
		["left out", "", false],
	])("are the same or not: one %s", (_name, other, same) => {
		expect(sameCipp(cipp, other)).toBe(same);
		expect(sameCipp(other, cipp)).toBe(same);
	});

	it("are the same in one folder, whose name is told apart by upper and lower case", () => {
		expect(sameCipp(`${cipp}/Staging/api`, `${cipp}/Staging/`)).toBe(true);
		expect(sameCipp(`${cipp}/Staging`, `${cipp}/staging`)).toBe(false);
	});

	it("are the same text where neither is an address, and nothing is read into it", () => {
		expect(sameCipp("cipp", "cipp")).toBe(true);
		expect(sameCipp("cipp", "cipp/")).toBe(false);
		expect(cippAddress("cipp")).toBeUndefined();
	});
});
