import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		testTimeout: 60_000,
		hookTimeout: 60_000,
		coverage: {
			provider: "v8",
			include: ["src/**"],
			exclude: ["src/policy/generated/**"],
			reporter: ["text-summary"],
			thresholds: {
				"src/plan/**": { statements: 100, branches: 100, functions: 100, lines: 100 },
				"src/desired/**": { statements: 100, branches: 100, functions: 100, lines: 100 },
			},
		},
	},
});
