import pLimit from "p-limit";
import { connectCipp } from "../cipp/connect.ts";
import type { DesiredCippApi } from "../desired/tenant.ts";
import type { Cloud } from "../entra/cloud.ts";
import { type ConnectOptions, openGraph } from "../entra/connect.ts";
import { offersOidc, type RunnerTokens } from "../entra/oidc.ts";
import { connectRegistrations } from "../entra/registrations.ts";
import { RingfenceError } from "../errors.ts";
import { type Check, registrationChecks, tokenChecks } from "../setup/checks.ts";
import { consentLink } from "../setup/consent.ts";
import type { DesiredRegistration } from "../setup/desired.ts";
import { type Identity, permissionNeed } from "../setup/permissions.ts";
import { planRegistration } from "../setup/plan.ts";
import { variableNames } from "../setup/repository.ts";
import { whyNotSignIn } from "./cipp-pin.ts";
import type { Context } from "./context.ts";

/** What doctor goes through Microsoft's and CIPP's doors with. */
export interface Visitor {
	readonly context: Context;
	readonly cloud: Cloud;
	readonly msp: { readonly id: string; readonly name: string };
	/** Of the job, where there is one. */
	readonly identity: Identity | undefined;
	/** Of that identity; undefined at a terminal, where the Azure CLI signs in. */
	readonly clientId: string | undefined;
	readonly assertions: RunnerTokens;
	readonly connection: Pick<ConnectOptions, "tokens" | "time"> | undefined;
}

const tenantsAtOnce = 50;

function connectionOf({ context, cloud, clientId, assertions, connection }: Visitor): ConnectOptions {
	const { environment, onSecret, log } = context;
	const onRetry = (message: string) => log.info(message);
	return { cloud, clientId, environment, assertions, onSecret, onRetry, budgetSeconds: 60, ...connection };
}

function checkOf(area: Check["area"], subject: string, error: unknown): Check {
	if (!(error instanceof RingfenceError)) throw error;
	const { hint, tenant } = error;
	// The subject says which tenant it is.
	const message = error.message.replace(tenant ? `${tenant.name} (${tenant.id}): ` : "", "");
	return { area, status: "error", subject, message, ...(hint !== undefined && { hint }) };
}

/** Signs in to every tenant as the job's registration. Where the MSP's own lets nobody in, the others are not tried. */
export async function visitTenants(
	tenants: readonly { readonly id: string; readonly name: string; readonly kind: "msp" | "client" }[],
	visitor: Visitor,
): Promise<Check[]> {
	const { identity, clientId } = visitor;
	if (!identity || !clientId) {
		const message = identity
			? `not tried: ${variableNames[identity]} is not known.`
			: "not tried: it takes the OIDC token of a job that is the reader's or the writer's.";
		return [{ area: "Tenants", status: "unknown", subject: "sign-in", message }];
	}
	const visit = (tenant: (typeof tenants)[number]) => visitTenant(tenant, { ...visitor, identity, clientId });
	const first = await Promise.all(tenants.filter(({ kind }) => kind === "msp").map(visit));
	const clients = tenants.filter(({ kind }) => kind === "client");
	if (first.some(({ shut }) => shut)) {
		const message = `${clients.length} not tried: no sign-in works before the one above does.`;
		const rest: Check = { area: "Tenants", status: "unknown", subject: "client tenants", message };
		return [...first.flatMap(({ checks }) => checks), rest];
	}
	const others = await pLimit(tenantsAtOnce).map(clients, visit);
	return [...first, ...others].flatMap(({ checks }) => checks);
}

async function visitTenant(
	{ kind, ...tenant }: { readonly id: string; readonly name: string; readonly kind: "msp" | "client" },
	visitor: Visitor & { readonly identity: Identity; readonly clientId: string },
): Promise<{ readonly checks: readonly Check[]; readonly shut: boolean }> {
	const { identity, clientId, cloud } = visitor;
	const link = consentLink(cloud, tenant.id, clientId);
	try {
		const { permissions } = await openGraph(tenant, connectionOf(visitor)).tokens.get();
		const need = permissionNeed(identity, { attribution: false });
		const token = { tenant, home: kind === "msp", identity, permissions, consentLink: link };
		return { checks: tokenChecks(token, need), shut: false };
	} catch (error) {
		const shut = error instanceof RingfenceError && error.code === "sign-in-failed";
		return { checks: [checkOf("Tenants", tenant.name, error)], shut };
	}
}

/** Compares the registrations with what setup would make of them. */
export async function visitRegistrations(
	desired: readonly DesiredRegistration[],
	visitor: Visitor,
): Promise<Check[]> {
	const { context, clientId, msp } = visitor;
	const area = "App registrations" as const;
	if (offersOidc(context.environment) && !clientId) {
		const message = "could not be read: this job cannot sign in as the reader or the writer.";
		return [{ area, status: "unknown", subject: "all", message }];
	}
	const registrations = connectRegistrations(msp, connectionOf(visitor));
	try {
		const roles = await registrations.readRoles();
		const plans = await Promise.all(
			desired.map(async (one) => planRegistration(one, await registrations.read(one), roles)),
		);
		return plans.flatMap(registrationChecks);
	} catch (error) {
		const check = checkOf(area, "all", error);
		const asked = error instanceof RingfenceError && ["bad-input", "not-found"].includes(error.code);
		return [asked ? check : { ...check, status: "unknown" }];
	}
}

/** Signs in to CIPP as its API client and asks for the version. */
export async function visitCipp(api: DesiredCippApi | undefined, visitor: Visitor): Promise<Check[]> {
	if (!api) return [];
	const { context, msp, identity, cloud } = visitor;
	const about = (status: Check["status"], message: string, hint?: string): Check => {
		return { area: "CIPP", status, subject: api.url, message, ...(hint !== undefined && { hint }) };
	};
	if (!identity) {
		return [about("unknown", "CIPP lets in its own API clients only, here by the OIDC token of a workflow.")];
	}
	const named = context.environment[variableNames.cipp];
	if (identity === "reader" && !named) {
		return [about("unknown", "plans do not sign in to CIPP; doctor looks at it in the job of an apply.")];
	}
	// A plan goes nowhere else than the variable says, so neither does this.
	const refusal = whyNotSignIn(api.url, context.cippUrl ?? (identity === "reader" ? named : undefined));
	if (refusal) return [about("error", refusal.message, refusal.hint)];
	const { environment, onSecret, log } = context;
	try {
		const cipp = connectCipp(api, {
			tenant: msp,
			cloud,
			environment,
			onSecret,
			onRetry: (message) => log.info(message),
		});
		const { version, apiClients, refusals } = await cipp.read({ roles: [] });
		const clients = apiClients.length === 1 ? "1 API client" : `${apiClients.length} API clients`;
		return [
			about("ok", `version ${version ?? "unknown"}, ${clients}.`),
			...refusals.map(({ message }) => about("warning", message)),
		];
	} catch (error) {
		return [checkOf("CIPP", api.url, error)];
	}
}
