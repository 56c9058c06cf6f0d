import { defineConfig } from "rolldown";

/** Two entries, split so that each command loads only what it needs; readable, and the same bytes every time. */
export default defineConfig({
	input: { action: "src/action.ts", cli: "src/cli.ts" },
	platform: "node",
	output: {
		dir: "dist",
		format: "esm",
		cleanDir: true,
		entryFileNames: "[name].js",
		chunkFileNames: "chunks/[name].js",
	},
});
