/** The two keys that tie an entry to an object that already exists, where they are written. */
export function keep(entry: { readonly id?: string; readonly renamedFrom?: string }): {
	id?: string;
	renamedFrom?: string;
} {
	return {
		...(entry.id === undefined ? {} : { id: entry.id.toLowerCase() }),
		...(entry.renamedFrom === undefined ? {} : { renamedFrom: entry.renamedFrom }),
	};
}

const states = {
	"report-only": "enabledForReportingButNotEnforced",
	enabled: "enabled",
	disabled: "disabled",
} as const;

/** Microsoft Graph's word for a policy state of the YAML. */
export function graphState<S extends keyof typeof states>(state: S): (typeof states)[S] {
	return states[state];
}
