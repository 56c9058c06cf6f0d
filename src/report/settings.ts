import type { Json, JsonObject } from "../json.ts";
import type { Change, FieldChange } from "../plan/plan.ts";
import type { Position } from "../position.ts";
import { type Phrase, phraseToPlain } from "./phrase.ts";
import { describeItem, describeValue, fieldLabel, isSet, type Names, settingsOf } from "./terms.ts";
import { settingAround } from "./words.ts";

/** A setting of something that is created. */
export interface Setting {
	readonly path: string;
	readonly label: Phrase;
	readonly items: readonly Phrase[];
}

/** A setting that changes: either one value becomes another, or members of a set come and go. */
export interface SettingChange {
	readonly path: string;
	readonly label: Phrase;
	readonly position: Position;
	readonly before: readonly Phrase[];
	readonly after: readonly Phrase[];
	readonly set: SetChange | undefined;
}

export interface SetChange {
	readonly added: readonly Phrase[];
	readonly removed: readonly Phrase[];
	readonly kept: readonly Phrase[];
}

/** Shown beside the settings already, or of no use to a reader. */
const aside = new Set(["displayName", "@odata.type"]);

/** Everything that is set in a body. */
export function listSettings(body: JsonObject, names: Names): Setting[] {
	return [...settingsOf(body)]
		.filter(([path, value]) => !aside.has(path) && isSet(value) && !isIdle(path, body))
		.map(([path, value]) => ({ path, label: fieldLabel(path), items: describeValue(path, value, names) }));
}

/** Whether all controls are needed or any one says nothing where there is but one. */
function isIdle(path: string, body: JsonObject): boolean {
	if (path !== "grantControls.operator") return false;
	const controls = [...settingsOf(body)].filter(([key]) => key.startsWith("grantControls.") && key !== path);
	return (
		controls.flatMap(([, value]) => (Array.isArray(value) ? value : value === null ? [] : [value])).length < 2
	);
}

/** Every setting that differs. An allowlist that lets everybody in has no ranges, so that is said. */
export function listSettingChanges(change: Change, names: Names): SettingChange[] {
	const { before, fields } = change;
	const whole = new Map(
		fields.map((field) => wholeSetting(field, change)).map((field) => [field.path, field]),
	);
	const changes = [...whole.values()].flatMap((field) => changesInside(field, names));
	if (before?.["open"] !== true) return changes;
	const everywhere: Phrase[] = [["any address"]];
	return changes.map((change) =>
		change.path === "ipRanges" && change.set
			? { ...change, before: everywhere, set: { ...change.set, removed: everywhere } }
			: change,
	);
}

/** A field inside a setting as that setting, because nobody reads half a rule. */
function wholeSetting(field: FieldChange, { before, after }: Change): FieldChange {
	const path = settingAround(field.path);
	if (path === field.path) return field;
	const [old, fresh] = [before, after].map((body) => settingsOf(body).get(path) ?? null);
	return { path, before: old ?? null, after: fresh ?? null, position: field.position };
}

/** A field as the settings inside it, for a field may be a whole object that comes or goes. */
function changesInside(field: FieldChange, names: Names): SettingChange[] {
	const before = settingsOf(field.before, field.path);
	const after = settingsOf(field.after, field.path);
	const paths = [...new Set([...before.keys(), ...after.keys()])];
	return paths
		.filter((path) => paths.length === 1 || differs(before.get(path), after.get(path)))
		.map((path) => settingChange(path, before.get(path) ?? null, after.get(path) ?? null, field, names));
}

function differs(before: Json | undefined, after: Json | undefined): boolean {
	return (isSet(before) || isSet(after)) && JSON.stringify(before ?? null) !== JSON.stringify(after ?? null);
}

function settingChange(
	path: string,
	before: Json,
	after: Json,
	field: FieldChange,
	names: Names,
): SettingChange {
	const [old, fresh] = [describeValue(path, before, names), describeValue(path, after, names)];
	const set = path === field.path ? setChange(field, fresh, names) : undefined;
	return { path, label: fieldLabel(path), position: field.position, before: old, after: fresh, set };
}

function setChange(
	{ path, added, removed }: FieldChange,
	after: readonly Phrase[],
	names: Names,
): SetChange | undefined {
	if (!added || !removed) return undefined;
	const come = added.map((item) => describeItem(path, item, names));
	const texts = new Set(come.map(phraseToPlain));
	return {
		added: come,
		removed: removed.map((item) => describeItem(path, item, names)),
		kept: after.filter((item) => !texts.has(phraseToPlain(item))),
	};
}
