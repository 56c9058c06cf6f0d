import type { JsonObject } from "../../json.ts";
import { isList, textAt } from "../json-values.ts";
import { badRequest } from "./graph-error.ts";

type Predicate = (entry: JsonObject) => boolean;

/** Properties of an entry that may be compared with `eq`. */
const COMPARABLE = "activityDisplayName|category|correlationId|id|loggedByService|operationType";

const CLAUSES: readonly { readonly form: RegExp; readonly read: (parts: readonly string[]) => Predicate }[] =
	[
		{
			form: new RegExp(`^(${COMPARABLE}) eq '((?:[^']|'')*)'$`),
			read: ([property = "", value = ""]) => {
				const wanted = value.replaceAll("''", "'");
				return (entry) => textAt(entry, property) === wanted;
			},
		},
		{
			form: /^activityDateTime (eq|ge|le) (\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?)$/,
			read: ([operator, time = ""]) => {
				const wanted = Date.parse(time);
				return (entry) => {
					const at = Date.parse(textAt(entry, "activityDateTime"));
					return operator === "ge" ? at >= wanted : operator === "le" ? at <= wanted : at === wanted;
				};
			},
		},
		{
			form: /^targetResources\/any\((\w+): ?\1\/(id|displayName) eq '((?:[^']|'')*)'\)$/,
			read: ([, property = "", value = ""]) => {
				const wanted = value.replaceAll("''", "'");
				return (entry) => {
					const targets = entry["targetResources"];
					return isList(targets) && targets.some((target) => textAt(target, property) === wanted);
				};
			},
		},
	];

/**
 * Reads the $filter of directoryAudits, as far as Microsoft documents it for changes of objects: clauses joined by
 * `and`. The text of the refusal is synthetic.
 * @throws GraphError for anything else
 */
export function parseAuditFilter(text: string): Predicate {
	const predicates = text.split(/ and (?=(?:[^']*'[^']*')*[^']*$)/).map((written) => {
		for (const { form, read } of CLAUSES) {
			const match = form.exec(written.trim());
			if (match) return read(match.slice(1));
		}
		throw badRequest(`Invalid filter clause: '${written.trim()}'.`);
	});
	return (entry) => predicates.every((matches) => matches(entry));
}
