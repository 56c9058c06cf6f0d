import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { resolveCloud } from "../../src/entra/cloud.ts";
import { createCredential } from "../../src/entra/credentials.ts";
import { contoso, fakeTime, unsignedJwt } from "./double.ts";

describe.skipIf(process.platform === "win32")("the sign-in with the Azure CLI", () => {
	const path = process.env["PATH"] ?? "";
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), "ringfence-az-"));
	});
	afterEach(() => {
		process.env["PATH"] = path;
	});
	afterAll(() => rm(folder, { recursive: true }));

	async function withCli(script: string) {
		const file = join(folder, "az");
		await writeFile(file, `#!/bin/sh\n${script}\n`);
		await chmod(file, 0o755);
		process.env["PATH"] = `${folder}${delimiter}${path}`;
		const environment = {};
		const cloud = resolveCloud(environment);
		const time = fakeTime();
		return createCredential(contoso, { cloud, environment, time, fetch: globalThis.fetch, budget: 10_000 });
	}

	it("takes the token of whoever is signed in, for this very tenant", async () => {
		const token = unsignedJwt({ tid: contoso.id, scp: "Policy.Read.All User.Read" });
		const output = JSON.stringify({ accessToken: token, expires_on: 4_000_000_000 });
		const tokens = await withCli(`[ "$8" = "${contoso.id}" ] && echo '${output}'`);
		expect(await tokens.get()).toMatchObject({
			value: token,
			expiresAt: 4_000_000_000_000,
			permissions: ["Policy.Read.All", "User.Read"],
			delegated: true,
		});
	});

	it.each([
		["nobody is signed in", "Please run 'az login' to setup account.", "the Azure CLI gave no token: “"],
		["it is not installed", "/bin/sh: 1: az: not found", "and the Azure CLI is not installed"],
		["something else is wrong", "ERROR: disk full", "the Azure CLI gave no token: “ERROR: disk full”"],
	])("says what to do when %s", async (_name, stderr, text) => {
		const tokens = await withCli(`echo "${stderr}" >&2; exit 1`);
		await expect(tokens.get()).rejects.toMatchObject({
			code: "sign-in-failed",
			message: expect.stringContaining(text),
			hint: expect.stringContaining(`az login --service-principal --tenant ${contoso.id} `),
		});
	});

	it.each([
		[65001, "the permissions of the app that the Azure CLI signs in as have not been consented to"],
		[7000229, "the app that the Azure CLI signs in as has not been consented to"],
		[700016, "the app that the Azure CLI signs in as was not found"],
	])("says in words who consents to what, where AADSTS%d comes without a client id", async (code, text) => {
		const tokens = await withCli(`echo "AADSTS${code}: synthetic" >&2; exit 1`);
		const error = await tokens.get().then(
			() => undefined,
			(thrown: unknown) => thrown,
		);
		expect(error).toMatchObject({
			code: "not-consented",
			message: expect.stringContaining(text),
			hint: expect.stringContaining(`once an administrator of ${contoso.name} has consented`),
		});
		expect(error).toMatchObject({ hint: expect.not.stringMatching(/client_id=|undefined/) });
	});

	it("knows Entra's codes in what the CLI says", async () => {
		const tokens = await withCli('echo "AADSTS90002: Tenant not found." >&2; exit 1');
		await expect(tokens.get()).rejects.toMatchObject({ code: "tenant-not-found" });
	});

	it("never sends a person's token to what is not Microsoft's", async () => {
		const cloud = resolveCloud({
			AZURE_AUTHORITY_HOST: "https://localhost:1",
			RINGFENCE_GRAPH_ENDPOINT: "https://localhost:2",
		});
		const time = fakeTime();
		const options = { cloud, environment: {}, time, fetch: globalThis.fetch, budget: 10_000 };
		await expect(createCredential(contoso, options).get()).rejects.toMatchObject({
			code: "bad-input",
			hint: expect.stringContaining("ACTIONS_ID_TOKEN_REQUEST_URL"),
		});
	});
});
