import { describe, expect, it } from "vitest";
import { allowlistRanges, writtenAllowlists } from "../../../src/desired/allowlists.ts";
import { lineOf, mspFile, mspYaml } from "../../support/msp-yaml.ts";

const yaml = mspYaml(`trustedLocations:
  - { name: Office, ipRanges: [203.0.113.0/24, 2001:db8:12::/48] }
  - { name: Datacentre, ipRanges: [198.51.100.0/28] }
cipp:
  api: { url: "https://cipp-api.examplemsp.com", clientId: 99999999-9999-4999-8999-999999999999 }
  apiClients:
    - name: Ringfence
      clientId: ABCDEF99-9999-4999-8999-999999999999
      unrestricted: true
      reason: Runners have no fixed address.
    - name: Halo PSA
      clientId: 22222222-2222-4222-8222-222222222222
      allowFrom: [Datacentre, Office]
      ipRanges: [192.0.2.7] # halo
  roles:
    - role: Help Desk
      allowFrom: [Office]
    - role: editor
      ipRanges:
        - 192.0.2.8
        - 192.0.2.9 # editor`);

describe("the allowlists of a file", () => {
	it("hold the addresses of the locations they name, and their own", () => {
		const lists = writtenAllowlists(mspFile(yaml));
		expect(lists.map(({ kind, id, unrestricted, ranges }) => [kind, id, unrestricted, ranges])).toEqual([
			["apiClient", "abcdef99-9999-4999-8999-999999999999", true, []],
			[
				"apiClient",
				"22222222-2222-4222-8222-222222222222",
				false,
				["203.0.113.0/24", "2001:db8:12::/48", "198.51.100.0/28", "192.0.2.7"],
			],
			["cippRole", "help desk", false, ["203.0.113.0/24", "2001:db8:12::/48"]],
			["cippRole", "editor", false, ["192.0.2.8", "192.0.2.9"]],
		]);
	});

	it("are named as they are written, and know their lines", () => {
		const lists = writtenAllowlists(mspFile(yaml));
		expect(lists.map(({ name, position }) => [name, position.line])).toEqual([
			["Ringfence", lineOf(yaml, "- name: Ringfence")],
			["Halo PSA", lineOf(yaml, "- name: Halo PSA")],
			["Help Desk", lineOf(yaml, "- role: Help Desk")],
			["editor", lineOf(yaml, "- role: editor")],
		]);
	});

	it("tell the ranges that stand with them alone, for the checks of ranges, with their lines", () => {
		const ranges = allowlistRanges(mspFile(yaml));
		expect(ranges.map(({ text, owner, position }) => [text, owner, position.line])).toEqual([
			["192.0.2.7", "Halo PSA", lineOf(yaml, "# halo")],
			["192.0.2.8", "editor", lineOf(yaml, "- 192.0.2.8")],
			["192.0.2.9", "editor", lineOf(yaml, "# editor")],
		]);
	});

	it.each([
		["no CIPP", mspYaml()],
		["no list", mspYaml("cipp: {}")],
		["no location", mspYaml("cipp: { roles: [{ role: editor, allowFrom: [Office] }] }")],
	])("have no address in a file with %s", (_, text) => {
		expect(writtenAllowlists(mspFile(text)).flatMap(({ ranges }) => ranges)).toEqual([]);
		expect(allowlistRanges(mspFile(text))).toEqual([]);
	});
});
