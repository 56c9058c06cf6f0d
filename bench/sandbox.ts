import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Traffic } from "./traffic.ts";

const program = fileURLToPath(new URL("sandbox-process.ts", import.meta.url));

interface Requests {
	/** All of them, the runner's OIDC tokens included. */
	readonly requests: number;
	readonly traffic: ReadonlyMap<string, Traffic>;
	/** Of the sandbox. */
	readonly processorMilliseconds: number;
}

export interface RunningSandbox {
	readonly environment: Readonly<Record<string, string>>;
	/** What was asked since the last time. */
	takeRequests(): Promise<Requests>;
}

interface SandboxOptions {
	/** Milliseconds before every answer. */
	readonly latency: number;
	/** Conditional Access requests a second in each tenant. */
	readonly requestsPerSecond: number;
}

/** Runs with a sandbox in a process of its own, built from the folder's `policies/`. */
export async function withSandbox<T>(
	folder: string,
	{ latency, requestsPerSecond }: SandboxOptions,
	run: (sandbox: RunningSandbox) => Promise<T>,
): Promise<T> {
	const child = fork(program, [folder, String(latency), String(requestsPerSecond)]);
	try {
		const environment = await receive(child);
		return await run({
			environment,
			async takeRequests() {
				child.send("take");
				const { requests, traffic, processorMilliseconds } = await receive(child);
				return { requests, traffic: new Map(traffic), processorMilliseconds };
			},
		});
	} finally {
		if (child.connected) child.disconnect();
	}
}

/** What the benchmark's own other half sends. */
async function receive(child: ChildProcess) {
	const ended = once(child, "exit").then(() => {
		throw new Error("The sandbox has ended.");
	});
	const [message] = await Promise.race([once(child, "message"), ended]);
	return message;
}
