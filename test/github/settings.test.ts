import { describe, expect, it } from "vitest";
import { repositorySettings } from "../../src/github/settings.ts";
import type { EnvironmentSettings } from "../../src/setup/repository.ts";
import { openRepository } from "./repository.ts";

async function environments() {
	const { sandbox, github } = await openRepository();
	const settings = repositorySettings(github({ actions: "read" }), "https://github.com");
	return { set: sandbox.github.setEnvironment, read: settings.environment };
}

type Options = Parameters<Awaited<ReturnType<typeof environments>>["set"]>[1];

describe("an environment", () => {
	it.each<[string, Options, Partial<EnvironmentSettings>]>([
		["one that a job has created", {}, { branches: "any", tags: [], reviewers: 0, adminsBypass: true }],
		["one for protected branches", { branches: "protected" }, { branches: "protected", tags: [] }],
		["one for a branch", { branches: ["main"] }, { branches: ["main"], tags: [] }],
		[
			"one for a branch and tags",
			{ branches: ["main"], tags: ["main", "v*"] },
			{ branches: ["main"], tags: ["main", "v*"] },
		],
		["one for tags alone", { branches: [], tags: ["v*"] }, { branches: [], tags: ["v*"] }],
		[
			"one with reviewers",
			{ reviewers: ["sam"], preventSelfReview: true, adminsBypass: false },
			{ reviewers: 1, preventSelfReview: true, adminsBypass: false },
		],
		["one that who starts it can approve", { reviewers: ["sam"] }, { preventSelfReview: false }],
	])("is read as it is: %s", async (_, options, expected) => {
		const { set, read } = await environments();
		set("ringfence-apply", options);
		expect(await read("ringfence-apply")).toMatchObject(expected);
	});

	it("that does not exist is none", async () => {
		const { read } = await environments();
		expect(await read("ringfence-apply")).toBeUndefined();
	});

	it("has all of its patterns, on however many pages", async () => {
		const { set, read } = await environments();
		const tags = Array.from({ length: 150 }, (_, n) => `v${n}`);
		set("ringfence-apply", { branches: ["main"], tags });
		expect(await read("ringfence-apply")).toMatchObject({ branches: ["main"], tags });
	});
});
