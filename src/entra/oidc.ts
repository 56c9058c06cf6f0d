import type { RingfenceError } from "../errors.ts";
import type { Environment } from "./cloud.ts";
import { type TenantName, tenantError } from "./failures.ts";
import { describeOutcome, outcomeOfError, outcomeOfResponse } from "./outcome.ts";
import { parseObject, stringAt } from "./parse.ts";
import { decide, type Outcome } from "./retry.ts";
import type { Time } from "./time.ts";

const urlVariable = "ACTIONS_ID_TOKEN_REQUEST_URL";
const tokenVariable = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";

const permissionHint =
	"Give the job “permissions: id-token: write”. GitHub withholds it from pull requests that come from forks.";

export interface OidcOptions {
	readonly environment: Environment;
	readonly audience: string;
	readonly fetch: typeof globalThis.fetch;
	readonly time: Time;
	/** Milliseconds for one token, with everything that is repeated of it. */
	readonly budget: number;
	/** Told every token before it is used, so that it can be masked in logs. */
	readonly onSecret?: ((secret: string) => void) | undefined;
}

/** Whether a GitHub runner, or something that stands in for one, offers OIDC tokens. */
export function offersOidc(environment: Environment): boolean {
	return Boolean(environment[urlVariable] || environment[tokenVariable]);
}

function requestUrl(tenant: TenantName, { environment, audience }: OidcOptions): string {
	const url = environment[urlVariable];
	if (!url || !environment[tokenVariable]) {
		const missing = url ? tokenVariable : urlVariable;
		throw tenantError(
			tenant,
			"sign-in-failed",
			`${missing} is not set: the runner gives out no OIDC token.`,
			{
				hint: permissionHint,
			},
		);
	}
	if (!URL.canParse(url) || new URL(url).protocol !== "https:") {
		throw tenantError(tenant, "bad-input", `${urlVariable} is not an https address.`);
	}
	return `${url}${url.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`;
}

async function ask(url: string, { environment, fetch }: OidcOptions): Promise<[Outcome, string]> {
	try {
		const response = await fetch(url, {
			headers: { Authorization: `Bearer ${environment[tokenVariable]}`, Accept: "application/json" },
			redirect: "error",
			signal: AbortSignal.timeout(10_000),
		});
		return [await outcomeOfResponse(response), await response.text()];
	} catch (error) {
		return [outcomeOfError(error), ""];
	}
}

function failure(tenant: TenantName, outcome: Outcome): RingfenceError {
	const text = `the runner's OIDC token service ${describeOutcome(outcome)}.`;
	if (outcome.kind === "answer" && outcome.status < 500 && outcome.status !== 429) {
		return tenantError(tenant, "sign-in-failed", text, { hint: permissionHint });
	}
	const code = outcome.kind === "answer" || outcome.kind === "malformed" ? "sign-in-failed" : "no-network";
	const untrusted = outcome.kind === "network" && outcome.hopeless;
	const hint = untrusted
		? "If the certificate is your own, name its file in NODE_EXTRA_CA_CERTS."
		: "Run the job again; see githubstatus.com if it stays.";
	return tenantError(tenant, code, text, { hint });
}

/** Asks the runner for a new OIDC token. They live for minutes, so none is kept. */
export async function requestOidcToken(tenant: TenantName, options: OidcOptions): Promise<string> {
	const { time, budget, onSecret } = options;
	const url = requestUrl(tenant, options);
	const started = time.now();
	for (let number = 1; ; number++) {
		const [outcome, text] = await ask(url, options);
		const body = parseObject(text);
		const value = body && stringAt(body, "value");
		if (outcome.kind === "answer" && outcome.status === 200 && value) {
			onSecret?.(value);
			return value;
		}
		const now = time.now();
		const random = time.random();
		const attempt = {
			outcome,
			repeatable: true,
			paced: false,
			number,
			elapsed: now - started,
			budget,
			now,
			random,
		};
		const decision = decide(attempt);
		if (decision.action !== "retry") throw failure(tenant, outcome);
		await time.sleep(decision.wait);
	}
}
