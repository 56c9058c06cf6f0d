import { readFile } from "node:fs/promises";
import { RingfenceError } from "../errors.ts";
import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { isFromFork, type PullRequest } from "./pull-requests.ts";

/** What GitHub says about why a workflow runs, as far as Ringfence uses it. */
export interface WorkflowEvent {
	/** As in `pull_request_target`. */
	readonly name: string;
	readonly pullRequest: PullRequest | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads GITHUB_EVENT_NAME and the file at GITHUB_EVENT_PATH.
 * @throws RingfenceError `bad-input` for a file that is not what GitHub writes
 */
export async function readEvent(environment: Environment): Promise<WorkflowEvent> {
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	const file = environment["GITHUB_EVENT_PATH"];
	if (file === undefined || file === "") return { name, pullRequest: undefined };
	const payload = await parse(file);
	const pullRequest = payload["pull_request"];
	if (!isJsonObject(pullRequest)) return { name, pullRequest: undefined };
	return { name, pullRequest: pullRequestOf(pullRequest, payload) };
}

function pullRequestOf(pullRequest: JsonObject, payload: JsonObject): PullRequest {
	const number = pullRequest["number"];
	const head = object(pullRequest["head"]);
	const sha = head["sha"];
	if (!Number.isInteger(number) || typeof number !== "number") throw notAnEvent();
	if (typeof sha !== "string" || !/^[0-9a-f]{40,64}$/.test(sha)) throw notAnEvent();
	const fromFork = isFromFork(nameOf(head["repo"]), nameOf(payload["repository"]));
	return { number, headSha: sha, fromFork };
}

function nameOf(repository: Json | undefined): string | undefined {
	const name = object(repository)["full_name"];
	return typeof name === "string" ? name : undefined;
}

/** The repository of a fork that was deleted is null. */
function object(value: Json | undefined): JsonObject {
	return isJsonObject(value) ? value : {};
}

async function parse(file: string): Promise<JsonObject> {
	try {
		const value = JSON.parse(await readFile(file, "utf8")) as Json;
		if (isJsonObject(value)) return value;
	} catch (cause) {
		throw notAnEvent(cause);
	}
	throw notAnEvent();
}

function notAnEvent(cause?: unknown): RingfenceError {
	return new RingfenceError("bad-input", "The file at GITHUB_EVENT_PATH is not an event of GitHub's.", {
		hint: "GitHub sets this variable; do not set it in the workflow.",
		cause,
	});
}
