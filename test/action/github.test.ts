import { afterEach, describe, expect, it, vi } from "vitest";
import { explainFailure } from "../../src/action/failure.ts";
import { estateOf, linkTo, markerOf, runUrl, warned } from "../../src/action/github.ts";
import { readInputs } from "../../src/action/inputs.ts";
import { RingfenceError } from "../../src/errors.ts";
import { isMarked } from "../../src/github/comment.ts";
import { silentRunner } from "./runner.ts";

const inputs = (policies: string) =>
	readInputs((name) => (name === "command" ? "plan" : name === "policies" ? policies : ""));

afterEach(() => void vi.unstubAllEnvs());

describe("an estate", () => {
	it.each(["policies", "policies/", "./policies", "./policies//", "x/../policies", "policies/."])(
		"has one name, also where a workflow writes %j",
		(text) => {
			expect(estateOf(inputs(text))).toBe("policies");
			expect(markerOf("plan", inputs(text))).toBe("ringfence:plan:policies");
		},
	);

	it.each([
		[".", "."],
		["/", "/"],
		["eu/policies", "eu/policies"],
	])("%j is %j", (text, expected) => {
		expect(estateOf(inputs(text))).toBe(expected);
	});

	it("has a marker of its own, which ends no comment", () => {
		const estates = [
			"policies",
			"policies-eu",
			"policies eu",
			"policies--eu",
			"policies\neu",
			"policies-->",
			"Büro",
			"Buro",
			"B-ro",
			"-->",
			"--",
		];
		const markers = estates.map((estate) => markerOf("plan", inputs(estate)));
		expect(new Set(markers).size).toBe(estates.length);
		for (const marker of markers) {
			expect(marker).toMatch(/^ringfence:plan:[\w./-]+$/);
			expect(marker).not.toContain("--");
			expect(isMarked(`<!-- ${marker} -->\nx`, marker)).toBe(true);
		}
	});
});

describe("a link to a line", () => {
	const at = (file: string, commit?: string) => {
		vi.stubEnv("GITHUB_SERVER_URL", "https://github.com");
		vi.stubEnv("GITHUB_REPOSITORY", "contoso/fence");
		vi.stubEnv("GITHUB_SHA", "0123456");
		return linkTo(commit)?.({ file, line: 7, column: 1 });
	};

	it.each([
		["policies/msp.yaml", undefined, "0123456/policies/msp.yaml#L7"],
		["policies/msp.yaml", "release/1", "release/1/policies/msp.yaml#L7"],
		["policies/msp.yaml", "a#b?c d", "a%23b%3Fc%20d/policies/msp.yaml#L7"],
		["policies/a b#c?d%.yaml", undefined, "0123456/policies/a%20b%23c%3Fd%25.yaml#L7"],
		["policies/\ud800.yaml", undefined, "0123456/policies/%EF%BF%BD.yaml#L7"],
	])("%j of %j", (file, commit, expected) => {
		expect(at(file, commit)).toBe(`https://github.com/contoso/fence/blob/${expected}`);
	});

	it("is none outside a workflow", () => {
		for (const name of ["GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_SHA", "GITHUB_RUN_ID"])
			vi.stubEnv(name, "");
		expect(linkTo("0123456")).toBeUndefined();
		expect(runUrl()).toBeUndefined();
	});
});

describe("a failure to tell people", () => {
	it("is a warning in which nothing is a command, and the run goes on", async () => {
		const runner = silentRunner();
		const error = new RingfenceError("rejected", "GitHub said\n::error::x", {
			hint: "##[error]Run it again.",
		});
		expect(await warned(runner, () => Promise.reject(error))).toBeUndefined();
		expect(runner.warnings).toEqual(["GitHub said\\n::error::x #\\u0023[error]Run it again."]);
		expect(await warned(runner, async () => 7)).toBe(7);
	});

	it("that is a bug is not hidden", async () => {
		await expect(warned(silentRunner(), () => Promise.reject(new TypeError("x")))).rejects.toThrow("x");
	});
});

it("a bug is told in lines of which none is a command or hides anything", () => {
	const told = explainFailure(new TypeError("a\u001b[2Jb\u202ec\n::error::x\r##[error]y"));
	expect(told).toContain("This is a bug in Ringfence.");
	expect(told).not.toMatch(/^\s*::|##\[|(?!\n)\p{Cc}|\u202e/mu);
	expect(told).toMatch(/\n\s+at .*github\.test\.ts/);
});
