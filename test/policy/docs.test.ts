import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { mspText, problemsOfMsp } from "./directories.ts";

const page = await readFile(new URL("../../docs/policies.md", import.meta.url), "utf8");

describe("the page of the policy files", () => {
	const examples = [...page.matchAll(/```yaml\n(conditionalAccess:\n[\s\S]*?)```/g)].map(
		([, text = ""]) => text,
	);

	it("has a whole example of Conditional Access objects, which is a valid file", async () => {
		expect(examples).toHaveLength(1);
		for (const text of examples) expect(await problemsOfMsp(`${mspText}${text}`)).toEqual([]);
	});

	it.each([
		["removed[].policy", "one of `policy` or `namedLocation`"],
		["removed[].namedLocation", "one of `policy` or `namedLocation`"],
		["namedLocations[].ipRanges", "one of `ipRanges` or `countriesAndRegions`"],
		[
			"namedLocations[].ipRanges[].lowerAddress",
			"one of `cidrAddress` or `lowerAddress` with `upperAddress`",
		],
		["namedLocations[].displayName", "required"],
		["cipp.technicians.users", "at least one of `groups` or `users`"],
	])("says of %s: %s", (key, presence) => {
		expect(page).toContain(`\n| \`${key}\` **${presence}** |`);
	});
});
