import { RingfenceError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { DesiredCredential } from "../setup/desired.ts";
import { type GraphRoles, graphClientId, type ObservedRegistration } from "../setup/observed.ts";
import type { Permission, RegistrationPlan, Step } from "../setup/plan.ts";
import { explainAnswer, type GraphAnswer, type GraphCall, graphMessage, tenantError } from "./failures.ts";
import type { Graph } from "./graph.ts";
import { listAll } from "./list.ts";
import { stringAt } from "./parse.ts";

/** A fresh registration is not known everywhere at once. */
const visibilityWindow = 60_000;
const pause = 2_000;

/** Where the registration is; filled as it comes to be. */
interface Place {
	objectId: string;
	clientId: string;
	principalId: string;
}

/**
 * Carries out the steps of one registration in their order; each is a request that must succeed.
 * @returns its client id
 */
export async function carryOut(
	graph: Graph,
	plan: RegistrationPlan,
	roles: GraphRoles,
	onDone: (step: Step) => void,
): Promise<string> {
	const { observed } = plan;
	const place: Place = {
		objectId: observed?.objectId ?? "",
		clientId: observed?.clientId ?? "",
		principalId: observed?.principalId ?? "",
	};
	for (const step of plan.steps) {
		await carryOutStep(graph, step, place, { plan, roles });
		onDone(step);
	}
	return place.clientId;
}

async function carryOutStep(
	graph: Graph,
	step: Step,
	place: Place,
	{ plan, roles }: { readonly plan: RegistrationPlan; readonly roles: GraphRoles },
): Promise<void> {
	switch (step.kind) {
		case "create-registration":
			Object.assign(place, await createRegistration(graph, step));
			return;
		case "update-registration":
			await send(graph, {
				method: "PATCH",
				path: `/applications/${place.objectId}`,
				body: {
					...(step.audience && { signInAudience: step.audience.after }),
					requiredResourceAccess: requestBody(plan.observed?.requested ?? [], step.asks),
				},
			});
			return;
		case "create-principal":
			place.principalId = await createPrincipal(graph, place.clientId);
			return;
		case "grant": {
			const { principalId } = place;
			const body = { principalId, resourceId: roles.principalId, appRoleId: step.permission.id };
			const path = `/servicePrincipals/${principalId}/appRoleAssignments`;
			await send(graph, { method: "POST", path, body });
			return;
		}
		case "create-credential": {
			const path = `/applications/${place.objectId}/federatedIdentityCredentials`;
			await send(graph, { method: "POST", path, body: credentialBody(step.credential) });
			return;
		}
		case "update-credential": {
			const path = `/applications/${place.objectId}/federatedIdentityCredentials/${step.before.id}`;
			const { name: _, ...body } = credentialBody(step.credential);
			await send(graph, { method: "PATCH", path, body });
			return;
		}
	}
}

/** The registration's permissions for PATCH and POST: everything that was asked before stays. */
export function requestBody(
	requested: ObservedRegistration["requested"],
	asks: readonly Permission[],
): { resourceAppId: string; resourceAccess: { id: string; type: string }[] }[] {
	const all = [...requested, ...asks.map(({ id }) => ({ resource: graphClientId, id, type: "Role" }))];
	return [...new Set(all.map(({ resource }) => resource))].map((resourceAppId) => ({
		resourceAppId,
		resourceAccess: all
			.filter(({ resource }) => resource === resourceAppId)
			.map(({ id, type }) => ({ id, type })),
	}));
}

function credentialBody({ name, issuer, subject, audience, purpose }: DesiredCredential) {
	return { name, issuer, subject, audiences: [audience], description: `Ringfence: ${purpose}` };
}

/**
 * What a replica says that does not know the fresh registration yet, as other clients of Graph have seen it. 404 is
 * that for a registration that was read or made a moment ago.
 */
function isNotYetKnown(answer: GraphAnswer): boolean {
	return answer.status === 404 || /does not reference a valid application object/i.test(graphMessage(answer));
}

/** Somebody, or an answer of ours that was lost, has done it already; reading back tells whether it is right. */
function isDone(call: GraphCall, answer: GraphAnswer): boolean {
	return call.method === "POST" && /already (exists|in use)/i.test(graphMessage(answer));
}

/** Sends, and sends again what a replica does not know yet. Everything but a registration can be created only once. */
async function send(graph: Graph, call: GraphCall): Promise<JsonObject> {
	const deadline = graph.time.now() + visibilityWindow;
	for (;;) {
		const answer = await answerOf(graph, call);
		if (answer && ((answer.status >= 200 && answer.status <= 299) || isDone(call, answer))) {
			return answer.body ?? {};
		}
		if (answer && (!isNotYetKnown(answer) || graph.time.now() + pause > deadline)) {
			throw refused(graph, call, answer);
		}
		if (answer)
			graph.onRetry?.(`${graph.tenant.name}: what was just made is not known everywhere yet, trying again.`);
		await graph.time.sleep(pause);
	}
}

/** Undefined for an answer that was lost where sending again does no harm. */
async function answerOf(graph: Graph, call: GraphCall): Promise<GraphAnswer | undefined> {
	try {
		return await graph.send(call);
	} catch (error) {
		const lost = error instanceof RingfenceError && error.code === "uncertain";
		if (lost && call.path !== "/applications") return undefined;
		throw error;
	}
}

function refused(graph: Graph, call: GraphCall, answer: GraphAnswer): RingfenceError {
	const grants = call.path.includes("/appRoleAssignments");
	const error = explainAnswer(
		graph.tenant,
		call,
		answer,
		grants ? "AppRoleAssignment.ReadWrite.All" : "Application.ReadWrite.All",
	);
	if (answer.status !== 403 || !answer.delegated) return error;
	return tenantError(graph.tenant, "permission-missing", `you may not do this. ${graphMessage(answer)}`, {
		hint: grants
			? "Consent for an application permission of Microsoft Graph takes a Privileged Role Administrator or a Global Administrator."
			: "App registrations take an Application Administrator, a Cloud Application Administrator or a Global Administrator.",
	});
}

async function createPrincipal(graph: Graph, appId: string): Promise<string> {
	const created = await send(graph, { method: "POST", path: "/servicePrincipals", body: { appId } });
	const path = `/servicePrincipals(appId='${appId}')?$select=id`;
	return stringAt(created, "id") ?? stringAt(await send(graph, { method: "GET", path }), "id") ?? "";
}

/** Created once: when the answer is lost, it is looked for by its name before anything is given up. */
async function createRegistration(
	graph: Graph,
	{ displayName, asks }: Extract<Step, { kind: "create-registration" }>,
): Promise<{ objectId: string; clientId: string }> {
	const body = {
		displayName,
		signInAudience: "AzureADMultipleOrgs",
		requiredResourceAccess: requestBody([], asks),
	};
	const created = await post(graph, body);
	const app = created ?? (await lookUp(graph, displayName));
	const [objectId, clientId] = [app && stringAt(app, "id"), app && stringAt(app, "appId")];
	if (objectId && clientId) return { objectId, clientId };
	throw tenantError(graph.tenant, "uncertain", `it is not known whether “${displayName}” was created.`, {
		hint: "Run ringfence setup again in a few minutes: if it was, setup finds it by its name and goes on.",
	});
}

async function post(graph: Graph, body: JsonObject): Promise<JsonObject | undefined> {
	try {
		return await send(graph, { method: "POST", path: "/applications", body });
	} catch (error) {
		if (error instanceof RingfenceError && error.code === "uncertain") return undefined;
		throw error;
	}
}

async function lookUp(graph: Graph, displayName: string): Promise<JsonObject | undefined> {
	const filter = encodeURIComponent(`displayName eq '${displayName}'`);
	const path = `/applications?$filter=${filter}&$select=id,appId`;
	const deadline = graph.time.now() + visibilityWindow;
	for (;;) {
		const found = await listAll(graph, path, "Application.Read.All");
		if (found.length > 0 || graph.time.now() + pause > deadline) return found[0];
		await graph.time.sleep(pause);
	}
}
