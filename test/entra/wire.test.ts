import type { RequestListener } from "node:http";
import { createServer, type Server } from "node:https";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { outcomeOfError } from "../../src/entra/outcome.ts";
import { pooledWire, type WireRequest, wireOf } from "../../src/entra/wire.ts";
import { json } from "./double.ts";
import { trustedCertificate } from "./sign-in-service.ts";

let server: Server;
let url = "";
let connections = 0;
let answer: RequestListener;

beforeAll(async () => {
	server = createServer(await trustedCertificate(), (request, response) => answer(request, response));
	server.on("secureConnection", () => connections++);
	await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
	const address = server.address();
	url = `https://localhost:${typeof address === "object" ? address?.port : ""}/v1.0/things?a=b`;
});
afterAll(
	() =>
		new Promise((resolve) => {
			server.closeAllConnections();
			server.close(resolve);
		}),
);
beforeEach(() => {
	connections = 0;
});

const send = (request: Partial<WireRequest> = {}) =>
	pooledWire({ method: "GET", url, headers: { "X-Own": "1" }, timeout: 5_000, ...request });

describe("the shared connections", () => {
	it("carry a request with its body there, and the whole answer back", async () => {
		const seen: unknown[] = [];
		answer = async (request, response) => {
			const parts = await request.setEncoding("utf8").toArray();
			const { method, headers } = request;
			seen.push(method, request.url, headers["x-own"], headers["content-length"], parts.join(""));
			response.writeHead(201, { "Request-Id": "r-1" }).write("Zürich ");
			response.end("☕");
		};
		const { status, headers, text } = await send({ method: "POST", body: "köln" });
		expect(seen).toEqual(["POST", "/v1.0/things?a=b", "1", "5", "köln"]);
		expect({ status, id: headers["request-id"], text }).toEqual({
			status: 201,
			id: "r-1",
			text: "Zürich ☕",
		});
	});

	it("give up an answer that has no end", async () => {
		const part = "x".repeat(8_000_000);
		answer = (_request, response) => {
			const more = () => void response.write(part, (error) => error ?? more());
			more();
		};
		await expect(send()).rejects.toThrow("longer than 64000000 characters");
	});

	it("say who they are", async () => {
		let agent: string | undefined;
		answer = (request, response) => {
			agent = request.headers["user-agent"];
			response.end();
		};
		await send();
		expect(agent).toMatch(/^ringfence\/\d/);
	});

	it("are used again, and are never more than 128 for however many tenants", async () => {
		answer = (_request, response) => response.end("{}");
		await Promise.all(Array.from({ length: 400 }, () => send()));
		for (let count = 0; count < 20; count++) await send();
		expect(connections).toBeLessThanOrEqual(128);
	});

	it("tell when a request is on its way", async () => {
		const events: string[] = [];
		answer = (_request, response) => {
			events.push("arrived");
			response.end();
		};
		await send({ onSent: () => events.push("sent") });
		expect(events).toEqual(["sent", "arrived"]);
	});

	it("follow no redirect", async () => {
		answer = (_request, response) => response.writeHead(302, { location: "https://elsewhere.test/" }).end();
		expect(await send()).toMatchObject({ status: 302, headers: { location: "https://elsewhere.test/" } });
	});

	it.each<[string, RequestListener, object]>([
		["nothing but silence", () => undefined, { kind: "timeout" }],
		["a cut connection", (request) => request.socket.destroy(), { kind: "network", neverSent: false }],
		[
			"half of an answer",
			(request, response) => {
				response.writeHead(200, { "content-length": "100" }).write("half", () => request.socket.destroy());
			},
			{ kind: "network", neverSent: false },
		],
		[
			"an answer that stops",
			(_request, response) => {
				response.writeHead(200, { "content-length": "100" }).write("half");
			},
			{ kind: "timeout" },
		],
	])("fail at %s", async (_name, listener, outcome) => {
		answer = listener;
		expect(await send({ timeout: 150 }).catch(outcomeOfError)).toMatchObject(outcome);
	});

	it("know a request that was never sent", async () => {
		const outcome = await send({ url: "https://localhost:1/" }).catch(outcomeOfError);
		expect(outcome).toMatchObject({ kind: "network", code: "ECONNREFUSED", neverSent: true });
	});
});

describe("what stands in for Node's own fetch", () => {
	it("is used instead", async () => {
		const wire = wireOf(async () => json(200, { value: 1 }, { "Retry-After": "7" }));
		const answered = await wire({ method: "GET", url, headers: {}, timeout: 1_000 });
		expect(answered).toMatchObject({ status: 200, headers: { "retry-after": "7" }, text: '{"value":1}' });
		expect(wireOf(globalThis.fetch)).toBe(pooledWire);
	});
});
