import { consentHint } from "./consent.ts";
import { type Identity, judgePermissions, type PermissionNeed } from "./permissions.ts";
import type { RegistrationPlan } from "./plan.ts";
import { partWords, stepWords } from "./words.ts";

export type Area = "GitHub" | "This job" | "App registrations" | "Tenants" | "CIPP";

/** One thing that doctor looked at. `unknown`: it could not be looked at from here. */
export interface Check {
	readonly area: Area;
	readonly status: "ok" | "warning" | "error" | "unknown";
	/** What was looked at, in a few words. */
	readonly subject: string;
	readonly message: string;
	/** What to do about it. */
	readonly hint?: string;
}

/** Whether a registration is as setup would leave it. */
export function registrationChecks({
	desired,
	observed,
	steps,
	findings,
	refusal,
}: RegistrationPlan): Check[] {
	const subject = partWords[desired.part];
	const about = (status: Check["status"], message: string, hint?: string): Check => {
		return { area: "App registrations", status, subject, message, ...(hint !== undefined && { hint }) };
	};
	const runSetup = "Run ringfence setup at a terminal, signed in to the Azure CLI as an administrator.";
	const missing =
		observed === undefined && !refusal
			? [about("error", "there is no such app registration.", runSetup)]
			: steps.map((step) => {
					const { mark, label, text, before } = stepWords(step, desired);
					const was = before === undefined ? "" : `, and is now ${before}`;
					return about("error", `${mark === "+" ? "missing" : "differs"}: ${label} ${text}${was}.`, runSetup);
				});
	const found = findings.map(({ severity, message, hint }) => about(severity, message, hint));
	const refused = refusal ? [about("error", refusal.message, refusal.hint)] : [];
	const all = [...refused, ...missing, ...found];
	return all.length > 0 ? all : [about("ok", `client id ${observed?.clientId ?? ""}, as set up.`)];
}

interface TenantToken {
	readonly tenant: { readonly id: string; readonly name: string };
	readonly home: boolean;
	readonly identity: Identity;
	/** Application permissions in the token. */
	readonly permissions: readonly string[];
	readonly consentLink: string;
}

/** Whether a tenant gave the permissions that are needed, and no other. */
export function tokenChecks({ tenant, home, ...token }: TenantToken, need: PermissionNeed): Check[] {
	const about = (status: Check["status"], message: string, hint?: string): Check => {
		return { area: "Tenants", status, subject: tenant.name, message, ...(hint !== undefined && { hint }) };
	};
	const { missing, dangerous, superfluous } = judgePermissions(token.permissions, need, { home });
	const lacking = missing.filter((name) => !need.home.includes(name));
	const coverage = missing.filter((name) => need.home.includes(name));
	const grant = home ? "Run ringfence setup, which grants it." : consentHint(tenant, token.consentLink);
	const revoke = "Take it away under Enterprise applications, Permissions, in this tenant.";
	const found = [
		...(lacking.length > 0
			? [about("error", `the ${token.identity} lacks ${lacking.join(", ")}.`, grant)]
			: []),
		...(coverage.length > 0
			? [about("warning", `without ${coverage.join(", ")} nobody notices a customer without a file.`, grant)]
			: []),
		...(dangerous.length > 0
			? [about("error", `${tooMuch(token.identity)}: ${dangerous.join(", ")}.`, revoke)]
			: []),
		...(superfluous.length > 0
			? [
					about(
						"warning",
						`the ${token.identity} may read more than it needs: ${superfluous.join(", ")}.`,
						revoke,
					),
				]
			: []),
	];
	return found.length > 0 ? found : [about("ok", `the ${token.identity} signs in, with what it needs.`)];
}

function tooMuch(identity: Identity): string {
	return identity === "reader" ? "the reader can write" : "the writer may do more than it needs";
}
