import { describe, expect, it } from "vitest";
import { type CippPin, cippPin, whyNotSignIn } from "../../src/commands/cipp-pin.ts";

const url = "https://cipp-api.examplemsp.com";
const push = "push";
const [target, review] = ["pull_request_target", "pull_request_review"];

describe("the CIPP that a workflow's run may sign in to", () => {
	it.each<[string, string | undefined, string | undefined, number | undefined, CippPin]>([
		["apply", push, undefined, undefined, undefined],
		["apply", "workflow_dispatch", undefined, undefined, undefined],
		["apply", undefined, undefined, undefined, undefined],
		["apply", push, "", undefined, undefined],
		["apply", push, url, undefined, url],
		["apply", "pull_request", undefined, undefined, false],
		["apply", target, undefined, undefined, false],
		["apply", target, url, undefined, url],
		["apply", push, undefined, 12, false],
		["doctor", "workflow_dispatch", undefined, undefined, undefined],
		["doctor", "schedule", url, undefined, url],
		["doctor", "pull_request", undefined, undefined, false],
		["doctor", target, undefined, 12, false],
		["doctor", review, undefined, undefined, false],
		["doctor", "workflow_dispatch", undefined, 12, false],
		["plan", push, undefined, undefined, false],
		["plan", push, url, undefined, url],
		["plan", target, undefined, undefined, false],
		["plan", target, url, 12, url],
		["drift", "schedule", undefined, undefined, false],
		["drift", "schedule", url, undefined, url],
		["coverage", "workflow_dispatch", undefined, undefined, false],
		["new-client", "workflow_dispatch", undefined, undefined, false],
		["validate", push, undefined, undefined, false],
	])(
		"of %s on %s with cipp-url %s and pull-request %s is %s",
		(command, event, cippUrl, pullRequest, pin) => {
			expect(cippPin({ command, event, cippUrl, pullRequest })).toBe(pin);
		},
	);
});

describe("whether a run signs in to the CIPP of the policies", () => {
	it.each<[CippPin, string | undefined]>([
		[undefined, undefined],
		[`${url.toUpperCase().replace("HTTPS", "https")}/api/`, undefined],
		[false, "not-asked"],
		["https://cipp.fabrikam.com", "bad-input"],
		["", "bad-input"],
	])("is decided by the pin %s", (pin, code) => {
		expect(whyNotSignIn(url, pin)?.code).toBe(code);
	});
});
