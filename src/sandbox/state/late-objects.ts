import type { JsonObject } from "../../json.ts";

interface Entry {
	readonly id: string;
	document: JsonObject;
	readonly visibleFrom: number;
	goneFrom: number | undefined;
}

/**
 * Objects of one kind in one tenant, as an eventually consistent service has them: a fresh one is not seen at once,
 * a deleted one is still seen for a while. Updates are seen at once. Times are milliseconds.
 */
export class LateObjects {
	readonly #entries = new Map<string, Entry>();

	add(id: string, document: JsonObject, visibleFrom = 0): void {
		this.#entries.set(id, { id, document, visibleFrom, goneFrom: undefined });
	}

	/** @returns false when there is no such object, or it is deleted */
	replace(id: string, document: JsonObject): boolean {
		const entry = this.#entries.get(id);
		if (entry === undefined || entry.goneFrom !== undefined) return false;
		entry.document = document;
		return true;
	}

	/** @returns false when there is no such object, or it is already deleted */
	remove(id: string, goneFrom = 0): boolean {
		const entry = this.#entries.get(id);
		if (entry === undefined || entry.goneFrom !== undefined) return false;
		entry.goneFrom = goneFrom;
		return true;
	}

	/** What a reader sees now, deleted objects that linger included, in the order of creation. */
	visible(now: number): readonly JsonObject[] {
		return [...this.#entries.values()]
			.filter((entry) => isVisible(entry, now))
			.map((entry) => entry.document);
	}

	get(id: string, now: number): JsonObject | undefined {
		const entry = this.#entries.get(id);
		return entry !== undefined && isVisible(entry, now) ? entry.document : undefined;
	}

	/** As `get`, without deleted objects that linger. */
	writable(id: string, now: number): JsonObject | undefined {
		return this.#entries.get(id)?.goneFrom === undefined ? this.get(id, now) : undefined;
	}

	/** The truth: everything that is not deleted, seen already or not. */
	live(): readonly JsonObject[] {
		return [...this.#entries.values()]
			.filter((entry) => entry.goneFrom === undefined)
			.map((entry) => entry.document);
	}
}

function isVisible(entry: Entry, now: number): boolean {
	return entry.visibleFrom <= now && (entry.goneFrom === undefined || now < entry.goneFrom);
}
