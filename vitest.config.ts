import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// Many tests wait, for GitHub's pace and Microsoft's, and leave the processor to others.
		maxWorkers: Math.max(4, availableParallelism()),
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
