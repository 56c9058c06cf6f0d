import { describe, expect, it } from "vitest";
import { resolveTrust } from "../../src/commands/github-state.ts";
import { immutable, immutablePrefix, repository, settingsOf } from "../setup/github-double.ts";

describe("whose workflows are to be let in", () => {
	it("is taken from GitHub, or from what a person read there", async () => {
		const told = await resolveTrust(settingsOf({ repository, template: immutable }), undefined);
		const written = { subjectPrefix: immutablePrefix, defaultBranch: "main", server: "https://github.com" };
		expect(await resolveTrust(written, undefined)).toEqual(told);
		expect((await resolveTrust(written, "https://issuer.example")).issuer).toBe("https://issuer.example");
	});
});
