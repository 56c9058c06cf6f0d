import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { requireSandbox } from "../../src/cli/sandbox-presence.ts";

async function listen() {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("no port");
	const close = async () => {
		if (server.listening) await once(server.close(), "close");
	};
	onTestFinished(close);
	const origin = `https://127.0.0.1:${address.port}`;
	return { close, origin, environment: { AZURE_AUTHORITY_HOST: origin, RINGFENCE_GRAPH_ENDPOINT: origin } };
}

describe("the sandbox that the environment names", () => {
	it("is there", async () => {
		const { environment } = await listen();
		await expect(requireSandbox(environment)).resolves.toBeUndefined();
	});

	it("is missed once, with what to do, when it was stopped", async () => {
		const { environment, origin, close } = await listen();
		await close();
		await expect(requireSandbox(environment)).rejects.toThrow(
			expect.objectContaining({
				code: "no-network",
				message: `AZURE_AUTHORITY_HOST is ${origin}, a sandbox on this machine that is no longer running.`,
				hint: expect.stringMatching(/rehearse --keep.*unset AZURE_AUTHORITY_HOST/),
			}),
		);
	});

	it.each([
		[{}],
		[{ AZURE_AUTHORITY_HOST: "AzureUSGovernment" }],
		[
			{
				AZURE_AUTHORITY_HOST: "https://login.example.test",
				RINGFENCE_GRAPH_ENDPOINT: "https://graph.example.test",
			},
		],
	])("is not looked for where there is none: %j", async (environment) => {
		await expect(requireSandbox(environment)).resolves.toBeUndefined();
	});
});
