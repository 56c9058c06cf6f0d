import { afterEach, describe, expect, it, vi } from "vitest";
import { contextOf } from "../../src/action/context.ts";
import { readInputs } from "../../src/action/inputs.ts";
import { silentRunner } from "./runner.ts";

afterEach(() => vi.unstubAllEnvs());

function pinOf(inputs: Readonly<Record<string, string>>, event: string) {
	vi.stubEnv("GITHUB_EVENT_NAME", event);
	return contextOf(
		readInputs((name) => inputs[name] ?? ""),
		silentRunner(),
	).cippUrl;
}

describe("the CIPP that a step may sign in to", () => {
	it.each(["apply", "doctor"])(
		"is the policies' own for %s of what was merged, and of nothing else",
		(command) => {
			expect(pinOf({ command }, "workflow_dispatch")).toBeUndefined();
			expect(pinOf({ command }, "pull_request_target")).toBe(false);
			expect(pinOf({ command, "pull-request": "7" }, "workflow_dispatch")).toBe(false);
			expect(pinOf({ command: "plan" }, "workflow_dispatch")).toBe(false);
			const url = "https://cipp-api.examplemsp.com";
			expect(pinOf({ command: "plan", "cipp-url": url }, "pull_request_target")).toBe(url);
		},
	);
});
