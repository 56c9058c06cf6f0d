import type { RingfenceError } from "../errors.ts";
import {
	type Again,
	entraCodes,
	type FailedSignIn,
	type Meaning,
	type SignInContext,
} from "./entra-codes.ts";
import { shorten, type TenantName, tenantError } from "./failures.ts";
import { describeOutcome, outcomeOfError } from "./outcome.ts";
import { isTransient } from "./retry.ts";

interface SignInVerdict {
	readonly error: RingfenceError;
	readonly again: Again;
}

function entraCode(text: string): number | undefined {
	const digits = /AADSTS(\d+)/.exec(text)?.[1];
	return digits === undefined ? undefined : Number(digits);
}

/** Signs in as an app registration: a person's token of the Azure CLI cannot reach Conditional Access. */
export function cliCommand(tenant: TenantName): string {
	return `az login --service-principal --tenant ${tenant.id} --username <client id of the reader or the writer> --allow-no-subscriptions`;
}

function explainCli(context: SignInContext, text: string): Meaning {
	const { tenant } = context;
	if (/could not be found/i.test(text)) {
		return {
			code: "sign-in-failed",
			text: "there is no GitHub OIDC token here, and the Azure CLI is not installed",
			hint: `Install it from https://aka.ms/azure-cli, then run: ${cliCommand(tenant)}`,
		};
	}
	return {
		code: "sign-in-failed",
		text: `the Azure CLI gave no token: “${shorten(text)}”`,
		hint: `Run: ${cliCommand(tenant)}`,
	};
}

function explainOther(context: SignInContext, failed: FailedSignIn): Meaning {
	const { status, network, text } = failed;
	const host = context.cloud.authorityHost;
	if (network !== undefined) {
		const outcome = outcomeOfError(network);
		const hopeless = outcome.kind === "network" && outcome.hopeless;
		return {
			code: "no-network",
			text: `the sign-in at ${host} ${describeOutcome(outcome)}`,
			hint: hopeless
				? "If the certificate is your own, name its file in NODE_EXTRA_CA_CERTS."
				: "Check the network and any proxy, then run again.",
			again: hopeless ? "no" : "later",
		};
	}
	if (status !== undefined && isTransient(status)) {
		const code = status === 429 ? "throttled" : "service-unavailable";
		return {
			code,
			text: `the sign-in at ${host} answered ${status}`,
			hint: "Run again later.",
			again: "later",
		};
	}
	if (status !== undefined && status < 300) {
		const said = `the sign-in at ${host} answered ${status} with something other than a token`;
		return {
			code: "bad-response",
			text: said,
			hint: "Check any proxy on the way, then run again.",
			again: "later",
		};
	}
	if (context.clientId === undefined) return explainCli(context, text);
	const hint = "Look the sign-in up in the tenant's sign-in logs.";
	return { code: "sign-in-failed", text: `Entra refused the sign-in: “${shorten(text)}”`, hint };
}

/** What a failed sign-in means, in plain words, and whether to try again. */
export function explainSignIn(context: SignInContext, failed: FailedSignIn): SignInVerdict {
	const code = entraCode(failed.text);
	const explain = code === undefined ? undefined : entraCodes.get(code);
	const meaning = explain?.(context, failed) ?? explainOther(context, failed);
	const reference = explain ? ` (AADSTS${code})` : "";
	return {
		error: tenantError(context.tenant, meaning.code, `${meaning.text}${reference}.`, { hint: meaning.hint }),
		again: meaning.again ?? "no",
	};
}
