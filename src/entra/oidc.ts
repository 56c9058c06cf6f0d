import type { ErrorCode } from "../errors.ts";
import { decodeClaims } from "./claims.ts";
import type { Environment } from "./cloud.ts";
import { type TenantName, tenantError } from "./failures.ts";
import { describeOutcome, outcomeOfAnswer, outcomeOfError } from "./outcome.ts";
import { parseObject, stringAt } from "./parse.ts";
import { decide, type Outcome } from "./retry.ts";
import type { Time } from "./time.ts";
import { wireOf } from "./wire.ts";

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

/** Why there is no token, without the tenant that asked: the same is true for every one. */
interface Refused {
	readonly code: ErrorCode;
	readonly text: string;
	readonly hint: string;
}

type Asked = { readonly token: string } | { readonly refused: Refused };

function refuse(code: ErrorCode, text: string, hint: string): { readonly refused: Refused } {
	return { refused: { code, text, hint } };
}

function requestUrl({ environment, audience }: OidcOptions): string | { readonly refused: Refused } {
	const url = environment[urlVariable];
	if (!url || !environment[tokenVariable]) {
		const missing = url ? tokenVariable : urlVariable;
		const text = `${missing} is not set: the runner gives out no OIDC token.`;
		return refuse("sign-in-failed", text, permissionHint);
	}
	if (!URL.canParse(url) || new URL(url).protocol !== "https:") {
		return refuse("bad-input", `${urlVariable} is not an https address.`, "It is set by GitHub's runner.");
	}
	return `${url}${url.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`;
}

async function askOnce(
	url: string,
	{ environment, fetch }: OidcOptions,
): Promise<readonly [Outcome, string | undefined]> {
	const headers = { Authorization: `Bearer ${environment[tokenVariable]}`, Accept: "application/json" };
	try {
		const answer = await wireOf(fetch)({ method: "GET", url, headers, timeout: 10_000 });
		const body = parseObject(answer.text);
		const token = answer.status === 200 && body ? stringAt(body, "value") : undefined;
		return [outcomeOfAnswer(answer, body), token];
	} catch (error) {
		return [outcomeOfError(error), undefined];
	}
}

function failure(outcome: Outcome): { readonly refused: Refused } {
	const text = `the runner's OIDC token service ${describeOutcome(outcome)}.`;
	if (outcome.kind === "answer" && outcome.status < 500 && outcome.status !== 429) {
		return refuse("sign-in-failed", text, permissionHint);
	}
	const code = outcome.kind === "answer" || outcome.kind === "malformed" ? "sign-in-failed" : "no-network";
	const untrusted = outcome.kind === "network" && outcome.hopeless;
	const hint = untrusted
		? "If the certificate is your own, name its file in NODE_EXTRA_CA_CERTS."
		: "Run the job again; see githubstatus.com if it stays.";
	return refuse(code, text, hint);
}

/** Asks, and again after what passes by itself. Never throws. */
async function ask(options: OidcOptions): Promise<Asked> {
	const { time, budget } = options;
	const url = requestUrl(options);
	if (typeof url !== "string") return url;
	const started = time.now();
	for (let number = 1; ; number++) {
		const [outcome, token] = await askOnce(url, options);
		if (token) return { token };
		const now = time.now();
		const random = time.random();
		const elapsed = now - started;
		const decision = decide({
			outcome,
			repeatable: true,
			paced: false,
			number,
			elapsed,
			budget,
			now,
			random,
		});
		if (decision.action !== "retry") return failure(outcome);
		await time.sleep(decision.wait);
	}
}

/** A runner's OIDC tokens. They name no tenant: one is presented to every tenant. */
export interface RunnerTokens {
	/**
	 * @param refused a token that this tenant was signed in with in vain: another one is given
	 * @throws RingfenceError that names the tenant
	 */
	get(tenant: TenantName, refused?: string): Promise<string>;
}

/** A token is not presented in its last minute. */
const reserve = 60_000;

/** Asks the runner for a token when one is needed, and keeps it for the minutes that it lives. */
export function createRunnerTokens(options: OidcOptions): RunnerTokens {
	const { time, onSecret } = options;
	let kept: { readonly token: string; readonly until: number } | undefined;
	let running: Promise<Asked> | undefined;
	async function renew(): Promise<Asked> {
		const asked = await ask(options);
		if ("refused" in asked) return asked;
		onSecret?.(asked.token);
		const expiry = decodeClaims(asked.token)?.["exp"];
		kept = { token: asked.token, until: typeof expiry === "number" ? expiry * 1000 - reserve : 0 };
		return asked;
	}
	return {
		async get(tenant, refused) {
			if (kept && kept.token !== refused && kept.until > time.now()) return kept.token;
			running ??= renew().finally(() => {
				running = undefined;
			});
			const asked = await running;
			if ("token" in asked) return asked.token;
			const { code, text, hint } = asked.refused;
			throw tenantError(tenant, code, text, { hint });
		},
	};
}
