import { RingfenceError } from "../errors.ts";
import { isJsonObject, type JsonObject, textAt } from "../json.ts";
import type { ObservedCipp } from "../plan/observed.ts";
import { type Answer, resultsOf } from "./answer.ts";
import { describeRefusal, withoutTenant } from "./failures.ts";
import type { Transport } from "./transport.ts";

type Refusal = ObservedCipp["refusals"][number];
type Known<T> = { readonly value: T; readonly refusals: readonly Refusal[] };

/** Azure Static Web Apps, Microsoft's own application: it signs people in to every classic CIPP. */
const staticWebApps = "d414ee2d-73e5-4e5b-bb16-03ef55fea597";

/** One try more than one: what these tell can be done without. */
const fewTries = 2;

function objectOf(answer: Answer): JsonObject | undefined {
	const value = answer.kind === "json" && answer.status === 200 ? resultsOf(answer.value) : undefined;
	return isJsonObject(value) ? value : undefined;
}

async function ask(transport: Transport, name: string, permission: string): Promise<JsonObject | string> {
	try {
		const answer = await transport.get(name, fewTries);
		return objectOf(answer) ?? describeRefusal(name, permission, answer);
	} catch (error) {
		if (error instanceof RingfenceError) return withoutTenant(transport, error);
		throw error;
	}
}

/** The version of CIPP's back end, as in 10.8.2. CIPP asks GitHub before it answers, and fails where it cannot. */
export async function readVersion(transport: Transport): Promise<Known<string | undefined>> {
	const answer = await ask(transport, "GetVersion?LocalVersion=10.0.0", "CIPP.Core.Read");
	const version = typeof answer === "string" ? "" : textAt(answer, "LocalCIPPAPIVersion");
	if (version !== "") return { value: version, refusals: [] };
	const message =
		typeof answer === "string" ? answer : "GetVersion did not tell the version of CIPP's back end.";
	return { value: undefined, refusals: [{ what: "version", message }] };
}

export type Generation = Pick<ObservedCipp, "generation" | "signInAppId">;

function unknownApp(generation: Generation["generation"], message: string): Known<Generation> {
	return {
		value: { generation, signInAppId: undefined },
		refusals: [{ what: "sign-in app", message }],
	};
}

/**
 * Classic or NG, and the application that signs people in. NG is the one that runs on Linux; only there is what
 * ExecSSOSetup tells the sign-in app, while on a classic CIPP it may be any API client.
 */
export async function readGeneration(transport: Transport): Promise<Known<Generation>> {
	const urls = await ask(transport, "ExecBackendURLs", "CIPP.AppSettings.Read");
	if (typeof urls === "string") return unknownApp("unknown", urls);
	const system = textAt(urls, "OS").toLowerCase();
	if (system === "windows") {
		return { value: { generation: "classic", signInAppId: staticWebApps }, refusals: [] };
	}
	if (system !== "linux") {
		return unknownApp(
			"unknown",
			"ExecBackendURLs did not tell what CIPP runs on, and so not its generation.",
		);
	}
	const setup = await ask(transport, "ExecSSOSetup?Action=Status", "CIPP.AppSettings.ReadWrite");
	if (typeof setup === "string") return unknownApp("ng", setup);
	const appId = textAt(setup, "appId").toLowerCase();
	return appId === ""
		? unknownApp("ng", "ExecSSOSetup did not tell which application signs people in to CIPP.")
		: { value: { generation: "ng", signInAppId: appId }, refusals: [] };
}
