import { isDeepStrictEqual } from "node:util";
import type { JsonObject } from "../../json.ts";
import { guidOf } from "../guid.ts";
import { isObject, objectAt, textAt } from "../json-values.ts";
import { isLicensed } from "../state/world.ts";
import { bind, merge } from "./binding.ts";
import { type GraphAnswer, type GraphCall, parameter } from "./call.ts";
import { badRequest, GraphError, notInDirectory, schemaMismatch } from "./graph-error.ts";
import { answerList, answerOne } from "./list.ts";
import { settlePolicy, writablePart } from "./policy-document.ts";
import { viewPolicy } from "./policy-view.ts";
import { checkApplicationPermission, checkReferences } from "./references.ts";
import { policyQuery } from "./resources.ts";
import { isEffective } from "./session-rules.ts";
import { timestampOf } from "./timestamp.ts";

const CONTEXT = "identity/conditionalAccess/policies";
/** Every state counts; Microsoft-managed policies do not. */
const LIMIT = 240;

export function listPolicies(call: GraphCall): GraphAnswer {
	const shown = call.tenant.policies.visible(call.now).map((policy) => viewPolicy(policy, call));
	return answerList(call, policyQuery, CONTEXT, shown);
}

export function getPolicy(call: GraphCall): GraphAnswer {
	const id = parameter(call, "id");
	const policy = call.tenant.policies.get(id, call.now);
	if (policy === undefined) throw notInDirectory("ConditionalAccessPolicy", id);
	return answerOne(call, policyQuery, `${CONTEXT}/$entity`, viewPolicy(policy, call));
}

export function createPolicy(call: GraphCall): GraphAnswer {
	const { tenant, now, world } = call;
	const written = bind("conditionalAccessPolicy", call.body);
	for (const required of ["displayName", "state", "conditions"]) {
		if (written[required] === undefined) throw schemaMismatch(`${required}: missing`);
	}
	checkTenant(call, written);
	checkApplicationPermission(call, written);
	const displayName = textAt(written, "displayName");
	const id = guidOf(tenant.id, "policy", displayName, tenant.created.length);
	const header = { id, templateId: null, createdDateTime: timestampOf(now, id), modifiedDateTime: null };
	const policy = settlePolicy(header, written);
	checkReferences(call, policy);
	if (tenant.policies.live().length - tenant.managedPolicies.size >= LIMIT) {
		throw badRequest(`The tenant has reached the limit of ${LIMIT} Conditional Access policies.`); // synthetic text
	}
	tenant.policies.add(id, policy, now + world.visibilityDelay);
	tenant.created.push({ kind: "policy", id, displayName, time: now });
	const context = `${call.origin}/v1.0/$metadata#${CONTEXT}/$entity`;
	return {
		status: 201,
		body: { "@odata.context": context, ...viewPolicy(policy, call) },
		headers: { Location: `https://na.prod.graph.ipc.msidentity.com/conditionalAccess/policies('${id}')` },
	};
}

export function updatePolicy(call: GraphCall): GraphAnswer {
	const { tenant, now } = call;
	const id = parameter(call, "id");
	const stored = tenant.policies.writable(id, now);
	if (stored === undefined) throw notInDirectory("ConditionalAccessPolicy", id);
	const change = effectiveChange(bind("conditionalAccessPolicy", call.body));
	checkTenant(call, change);
	checkApplicationPermission(call, change);
	const header = {
		id,
		templateId: textAt(stored, "templateId") || null,
		createdDateTime: textAt(stored, "createdDateTime"),
		modifiedDateTime: timestampOf(now, id),
	};
	const policy = settlePolicy(header, merge(writablePart(stored), change));
	if (tenant.managedPolicies.has(id)) checkManaged(stored, policy);
	checkReferences(call, policy, stored);
	tenant.policies.replace(id, policy);
	return { status: 204 };
}

export function deletePolicy(call: GraphCall): GraphAnswer {
	const { tenant, now, world } = call;
	const id = parameter(call, "id");
	if (tenant.policies.writable(id, now) === undefined) throw notInDirectory("ConditionalAccessPolicy", id);
	if (tenant.managedPolicies.has(id)) throw badRequest("Microsoft-managed policies cannot be deleted."); // synthetic text
	tenant.policies.remove(id, now + world.visibilityDelay);
	return { status: 204 };
}

/** An ineffectual sessionControls object clears nothing: only null for the whole object does. */
function effectiveChange(change: JsonObject): JsonObject {
	const { sessionControls, ...rest } = change;
	return isObject(sessionControls) && !isEffective(sessionControls) ? rest : change;
}

function checkTenant({ tenant }: GraphCall, change: JsonObject): void {
	if (!isLicensed(tenant)) {
		// The message is known; that it comes with this status and code is synthetic.
		throw new GraphError(403, "AccessDenied", "Your tenant is not licensed for this feature.");
	}
	if (change["state"] === "enabled" && tenant.securityDefaultsEnabled) {
		throw badRequest(
			"Security Defaults is enabled in the tenant. You must disable Security defaults before enabling a Conditional Access policy.",
		);
	}
}

function checkManaged(stored: JsonObject, policy: JsonObject): void {
	if (isDeepStrictEqual(unmanagedPart(stored), unmanagedPart(policy))) return;
	// Synthetic text.
	throw badRequest("Only the state and the exclusions of a Microsoft-managed policy can be changed.");
}

function unmanagedPart(policy: JsonObject): JsonObject {
	const conditions = objectAt(policy, "conditions");
	const users = Object.entries(objectAt(conditions, "users")).filter(([key]) => !key.startsWith("exclude"));
	return {
		...writablePart(policy),
		state: null,
		conditions: { ...conditions, users: Object.fromEntries(users) },
	};
}
