import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { loadEstate } from "../../src/policy/load.ts";
import { makeDirectory } from "./directories.ts";

it("the policies that the README shows are valid as they stand", async () => {
	const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
	const blocks = [...readme.matchAll(/^```yaml\n(tenant:[\s\S]*?)^```$/gm)].map(([, yaml = ""]) => yaml);
	const [msp = "", client = ""] = blocks;
	expect(blocks).toHaveLength(2);
	const { problems } = await loadEstate(
		await makeDirectory({ "msp.yaml": msp, "clients/contoso.yaml": client }),
	);
	expect(problems).toEqual([]);
});
