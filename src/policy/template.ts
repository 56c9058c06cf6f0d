import { type Document, isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { RingfenceError } from "../errors.ts";

/** What a new client file says. Every text is one line of visible characters. */
export interface ClientValues {
	readonly id: string;
	readonly name: string;
	readonly access: "gdap" | "direct";
	/** In direct mode alone. */
	readonly serviceAccount?: string | undefined;
}

/** Where the policies have no template of their own. */
export const plainTemplate = `# yaml-language-server: $schema=../../schema/client.schema.json
tenant: { id: 00000000-0000-0000-0000-000000000000, name: New client }
cippAccess: gdap
`;

/**
 * The text of a client file: the template with the tenant and the way in filled in. Whatever else the template holds
 * stays, comments included. Values are set in the document and never pasted into its text, so that a name stays a name.
 * @param file the template, for messages
 * @throws RingfenceError bad-policies where the template is no YAML map
 */
export function fillTemplate(file: string, template: string, values: ClientValues): string {
	const { document, root } = parse(file, template);
	const { id, name, access, serviceAccount } = values;
	const tenant = root.get("tenant", true);
	if (isMap(tenant)) {
		tenant.set("id", id);
		tenant.set("name", name);
	} else root.set("tenant", document.createNode({ id, name }, { flow: true }));
	root.set("cippAccess", access);
	root.delete("serviceAccount");
	if (serviceAccount !== undefined) {
		const after = root.items.findIndex(({ key }) => isScalar(key) && key.value === "cippAccess") + 1;
		root.items.splice(after, 0, document.createPair("serviceAccount", serviceAccount));
		if (!root.has("conditionalAccess")) root.set("conditionalAccess", ownPolicy(document, serviceAccount));
	}
	return document.toString({ lineWidth: 0 });
}

/** The account is excluded from every other policy, so one of its own has to ask it for MFA. */
function ownPolicy(document: Document, account: string): YAMLMap {
	const node = document.createNode({
		policies: [
			{
				displayName: "CIPP Service Account Conditional Access Policy",
				state: "enabled",
				conditions: {
					users: { includeUsers: [account] },
					applications: { includeApplications: ["All"] },
					clientAppTypes: ["all"],
				},
				grantControls: { operator: "OR", builtInControls: ["mfa"] },
				sessionControls: {
					signInFrequency: {
						isEnabled: true,
						frequencyInterval: "everyTime",
						authenticationType: "primaryAndSecondaryAuthentication",
					},
				},
			},
		],
	});
	node.commentBefore = " CIPP's account is excluded from every other policy: this one asks it for MFA.";
	return node;
}

function parse(file: string, template: string): { document: Document; root: YAMLMap } {
	const lines = new LineCounter();
	const document = parseDocument(template, { version: "1.2", prettyErrors: false, lineCounter: lines });
	const [error] = document.errors;
	if (error === undefined && isMap(document.contents)) {
		return { document, root: document.contents };
	}
	// What is missing at the end is shown where the text ends, not in the empty lines below.
	const end = Math.max(0, template.trimEnd().length - 1);
	const { line, col } = lines.linePos(Math.min(error?.pos[0] ?? 0, end));
	throw new RingfenceError("bad-policies", "The template of client files is no YAML that can be filled in.", {
		hint: "Correct it, or delete it: then a new client file holds the tenant and cippAccess alone.",
		position: { file, line: Math.max(1, line), column: Math.max(1, col) },
		cause: error,
	});
}
