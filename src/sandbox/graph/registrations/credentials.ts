import type { JsonObject } from "../../../json.ts";
import { guidOf } from "../../guid.ts";
import { objectAt, textAt, textsAt } from "../../json-values.ts";
import type { FederatedCredential, Registration } from "../../sign-in/registration.ts";
import { type GraphAnswer, type GraphCall, parameter } from "../call.ts";
import { badRequest, GraphError, resourceNotFound } from "../graph-error.ts";
import { answerList } from "../list.ts";
import type { ResourceQuery } from "../resources.ts";
import { registrationOf } from "./applications.ts";

const credentialQuery: ResourceQuery = {
	type: "federatedIdentityCredential",
	properties: ["id", "name", "issuer", "subject", "audiences", "description"],
	filterable: ["name", "issuer", "subject"],
	options: ["$select", "$filter", "$top"],
};

/** learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations */
const MOST_CREDENTIALS = 20;
const LONGEST_VALUE = 600;

/** Seeded credentials have no name of their own: they are numbered. */
function viewCredential(credential: FederatedCredential, index: number): JsonObject {
	const { name = `credential-${index + 1}`, issuer, subject, audiences } = credential;
	return {
		id: credential.id ?? guidOf("credential", issuer, subject),
		name,
		issuer,
		subject,
		audiences,
		description: null,
	};
}

export function listCredentials(call: GraphCall): GraphAnswer {
	const shown = registrationOf(call).federatedCredentials.map(viewCredential);
	return answerList(call, credentialQuery, "federatedIdentityCredentials", shown);
}

export function createCredential(call: GraphCall): GraphAnswer {
	const registration = registrationOf(call);
	const { federatedCredentials: all, clientId } = registration;
	const body = objectAt(call.body);
	const name = textAt(body, "name");
	if (!/^[\w-]{3,120}$/.test(name)) throw badRequest("The name has to be URL friendly."); // synthetic text
	if (all.length >= MOST_CREDENTIALS) throw badRequest("The limit of 20 credentials is reached."); // synthetic text
	if (all.map(viewCredential).some((one) => one["name"] === name)) {
		throw conflict(`FederatedIdentityCredential with name ${name} already exists.`);
	}
	const credential = { id: guidOf("credential", clientId, name), name, ...trustOf(body, registration) };
	all.push(credential);
	return { status: 201, body: viewCredential(credential, all.length - 1) };
}

export function updateCredential(call: GraphCall): GraphAnswer {
	const registration = registrationOf(call);
	const { federatedCredentials: all } = registration;
	const id = parameter(call, "credential");
	const index = all.findIndex((one, at) => viewCredential(one, at)["id"] === id);
	const before = all[index];
	if (before === undefined) throw resourceNotFound(id);
	const body = objectAt(call.body);
	if ("name" in body) throw badRequest("Name is immutable and cannot be changed after creation.");
	const shown = viewCredential(before, index);
	const trust = trustOf({ ...shown, ...body }, registration, before);
	all[index] = { id, name: textAt(shown, "name"), ...trust };
	return { status: 204 };
}

/** Nothing is checked against the issuer: a subject that no job ever has is taken as readily as a right one. */
function trustOf(body: JsonObject, { federatedCredentials }: Registration, itself?: FederatedCredential) {
	const [issuer, subject] = [textAt(body, "issuer"), textAt(body, "subject")];
	const audiences = textsAt(body, "audiences");
	if (!URL.canParse(issuer) || subject === "" || subject.length > LONGEST_VALUE || audiences.length !== 1) {
		throw badRequest("Issuer, subject and exactly one audience are required."); // synthetic text
	}
	const others = federatedCredentials.filter((one) => one !== itself);
	if (others.some((one) => one.issuer === issuer && one.subject === subject)) {
		throw conflict("A credential with this issuer and subject already exists."); // synthetic text
	}
	return { issuer, subject, audiences };
}

function conflict(message: string): GraphError {
	return new GraphError(409, "Request_MultipleObjectsWithSameKeyValue", message);
}
