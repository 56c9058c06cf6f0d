import type { Json, JsonObject } from "../../json.ts";
import { isList, isObject, objectAt, textAt } from "../json-values.ts";
import { isHiddenMember } from "./schema.ts";
import { strengths } from "./strengths.ts";

interface View {
	readonly origin: string;
	/** Whether the reader asked for enum members that are newer than its contract. */
	readonly unknownMembers: boolean;
}

/** Enum-typed collections of a policy whose members may be hidden from readers. */
const EVOLVABLE: Readonly<Record<string, string>> = {
	builtInControls: "conditionalAccessGrantControl",
	includePlatforms: "conditionalAccessDevicePlatform",
	excludePlatforms: "conditionalAccessDevicePlatform",
};

/** A stored policy as the service shows it: read-only properties added, populated objects after everything else. */
export function viewPolicy(policy: JsonObject, view: View): JsonObject {
	const shown: JsonObject = {
		id: policy["id"] ?? null,
		templateId: policy["templateId"] ?? null,
		displayName: policy["displayName"] ?? null,
		createdDateTime: policy["createdDateTime"] ?? null,
		modifiedDateTime: policy["modifiedDateTime"] ?? null,
		state: policy["state"] ?? null,
		deletedDateTime: null,
		partialEnablementStrategy: null,
		sessionControls: policy["sessionControls"] ?? null,
		conditions: viewConditions(objectAt(policy, "conditions")),
		grantControls: viewGrantControls(policy, view.origin),
	};
	const arranged = objectsLast(shown);
	return view.unknownMembers ? arranged : hideMembers(arranged);
}

function viewConditions(conditions: JsonObject): JsonObject {
	return {
		...conditions,
		clients: null,
		times: null,
		deviceStates: null,
		applications: {
			...objectAt(conditions, "applications"),
			networkAccess: null,
			globalSecureAccess: null,
		},
	};
}

function viewGrantControls(policy: JsonObject, origin: string): JsonObject | null {
	const grant = policy["grantControls"];
	if (!isObject(grant)) return null;
	const { authenticationStrength: _, ...rest } = grant;
	const at = `identity/conditionalAccess/policies('${textAt(policy, "id")}')/grantControls/authenticationStrength`;
	return {
		...rest,
		"authenticationStrength@odata.context": `${origin}/v1.0/$metadata#${at}/$entity`,
		authenticationStrength: strengths.get(textAt(grant, "authenticationStrength", "id")) ?? null,
	};
}

function objectsLast(object: JsonObject): JsonObject {
	const entries = Object.entries(object).map(
		([key, value]) => [key, isObject(value) ? objectsLast(value) : value] as const,
	);
	const plain = entries.filter(([, value]) => !isObject(value));
	return Object.fromEntries([...plain, ...entries.filter(([, value]) => isObject(value))]);
}

function hideMembers(object: JsonObject): JsonObject {
	return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, hidden(key, value)]));
}

function hidden(key: string, value: Json): Json {
	if (isObject(value)) return hideMembers(value);
	const type = EVOLVABLE[key];
	if (type === undefined || !isList(value)) return value;
	return value.map((item) =>
		typeof item === "string" && isHiddenMember(type, item) ? "unknownFutureValue" : item,
	);
}
