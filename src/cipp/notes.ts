import { isJsonList, isJsonObject, type Json } from "../json.ts";
import type { Answer } from "./answer.ts";

/** What CIPP said about a write. With status 200 it says success, half a success, refusal and failure alike. */
export interface Notes {
	/** Refusals and failures. */
	readonly errors: readonly string[];
	/** Half successes: something that was sent was left out. */
	readonly warnings: readonly string[];
	/** Whether it stood under `Results`, where CIPP puts what failed; what it refused stands bare. */
	readonly wrapped: boolean;
}

type Tone = "error" | "warning" | "remark";

/** What one note says, or what an object says that should have been something else. */
export function noteText(item: Json): string {
	if (!isJsonObject(item)) return String(item);
	const text = ["resultText", "error", "message"]
		.map((key) => item[key])
		.find((one) => typeof one === "string");
	return typeof text === "string" ? text : "(no reason given)";
}

function toneOf(item: Json): Tone {
	if (typeof item === "string") return "remark";
	const state = isJsonObject(item) ? item["state"] : undefined;
	if (state === "error" || state === "warning") return state;
	return typeof state === "string" || (isJsonObject(item) && "resultText" in item) ? "remark" : "error";
}

/**
 * Reads the answer to an AddUpdate. Success is a list, bare or under `Results`, of texts and objects with a state;
 * a single text instead of a list is a failure.
 * @returns undefined where nothing was said
 */
export function readNotes(answer: Answer): Notes | undefined {
	if (answer.kind !== "json") return undefined;
	const results = isJsonObject(answer.value) ? answer.value["Results"] : undefined;
	const said = results ?? answer.value;
	const items = (isJsonList(said) ? said : [said]).filter((item) => item !== null && item !== "");
	if (items.length === 0) return undefined;
	const tone = typeof said === "string" ? () => "error" : toneOf;
	const of = (wanted: Tone) => items.filter((item) => tone(item) === wanted).map(noteText);
	return { errors: of("error"), warnings: of("warning"), wrapped: results !== undefined };
}
