import type { Json, JsonObject } from "../../json.ts";
import { guidOf } from "../guid.ts";
import { textAt, valueAt } from "../json-values.ts";
import { isLicensed } from "../state/world.ts";
import { bind, merge } from "./binding.ts";
import { type GraphAnswer, type GraphCall, parameter } from "./call.ts";
import { badRequest, GraphError, notInDirectory } from "./graph-error.ts";
import { answerList, answerOne } from "./list.ts";
import { settleLocation, writableLocation } from "./location-document.ts";
import { referencesOf } from "./references.ts";
import { namedLocationQuery } from "./resources.ts";
import { timestampOf } from "./timestamp.ts";

const CONTEXT = "identity/conditionalAccess/namedLocations";
const LIMIT = 195;

export function listNamedLocations(call: GraphCall): GraphAnswer {
	return answerList(call, namedLocationQuery, CONTEXT, call.tenant.namedLocations.visible(call.now));
}

export function getNamedLocation(call: GraphCall): GraphAnswer {
	const id = parameter(call, "id");
	const location = call.tenant.namedLocations.get(id, call.now);
	if (location === undefined) throw notInDirectory("NamedLocation", id);
	return answerOne(call, namedLocationQuery, `${CONTEXT}/$entity`, location);
}

export function createNamedLocation(call: GraphCall): GraphAnswer {
	const { tenant, now, world } = call;
	checkLicence(call);
	const written = bindLocation(call.body);
	const displayName = textAt(written, "displayName");
	const id = guidOf(tenant.id, "namedLocation", displayName, tenant.created.length);
	const time = timestampOf(now, id);
	const header = { id, createdDateTime: time, modifiedDateTime: time, deletedDateTime: null };
	const location = settleLocation(header, written);
	if (tenant.namedLocations.live().length >= LIMIT) {
		throw badRequest(`The tenant has reached the limit of ${LIMIT} named locations.`); // synthetic text
	}
	tenant.namedLocations.add(id, location, now + world.visibilityDelay);
	tenant.created.push({ kind: "namedLocation", id, displayName, time: now });
	const context = `${call.origin}/v1.0/$metadata#${CONTEXT}/$entity`;
	return {
		status: 201,
		body: { "@odata.context": context, ...location },
		headers: {
			Location: `https://na.prod.graph.ipc.msidentity.com/conditionalAccess/namedLocations('${id}')`,
		},
	};
}

export function updateNamedLocation(call: GraphCall): GraphAnswer {
	const { tenant, now } = call;
	const id = parameter(call, "id");
	const stored = tenant.namedLocations.writable(id, now);
	if (stored === undefined) throw notInDirectory("NamedLocation", id);
	checkLicence(call);
	const change = bindLocation(call.body);
	if (change["@odata.type"] !== stored["@odata.type"]) {
		throw badRequest("The type of a named location cannot be changed."); // synthetic text
	}
	const header = {
		id,
		createdDateTime: textAt(stored, "createdDateTime"),
		modifiedDateTime: timestampOf(now, id),
		deletedDateTime: null,
	};
	tenant.namedLocations.replace(id, settleLocation(header, merge(writableLocation(stored), change)));
	return { status: 204 };
}

/** That both are refused is known; the texts are synthetic. */
export function deleteNamedLocation(call: GraphCall): GraphAnswer {
	const { tenant, now, world } = call;
	const id = parameter(call, "id");
	const stored = tenant.namedLocations.writable(id, now);
	if (stored === undefined) throw notInDirectory("NamedLocation", id);
	if (stored["isTrusted"] === true) {
		throw badRequest("A named location that is marked as trusted cannot be deleted.");
	}
	const user = tenant.policies.live().find((policy) => referencesOf(policy, "locations").includes(id));
	if (user !== undefined) {
		throw badRequest(`The named location is used by the policy '${textAt(user, "displayName")}'.`);
	}
	tenant.namedLocations.remove(id, now + world.visibilityDelay);
	return { status: 204 };
}

function checkLicence({ tenant }: GraphCall): void {
	if (!isLicensed(tenant)) {
		// The message is known; that it comes with this status and code is synthetic.
		throw new GraphError(403, "AccessDenied", "Your tenant is not licensed for this feature.");
	}
}

/** `@odata.type` is mandatory, on PATCH too. Both texts are synthetic. */
function bindLocation(body: Json | undefined): JsonObject {
	if (valueAt(body, "@odata.type") === undefined) {
		throw badRequest("The @odata.type of the named location must be specified.");
	}
	try {
		return bind("namedLocation", body);
	} catch (error) {
		if (!(error instanceof GraphError) || error.reason === undefined) throw error;
		const message =
			"1007: Incoming NamedLocation object is null or does not match the schema of NamedLocation type.";
		throw new GraphError(400, "BadRequest", message, { reason: error.reason });
	}
}
