import { isJsonObject, type Json } from "../json.ts";

/** What CIPP answered. Secrets are already blotted out of it. */
export type Answer = {
	readonly status: number;
	/** Whether there was a secret in it: CIPP hands one out only where it has just replaced all older ones. */
	readonly secret: boolean;
} & (
	| { readonly kind: "json"; readonly value: Json }
	| { readonly kind: "empty" }
	/** A web page, or a redirect to one: a sign-in, a portal, a gateway. */
	| { readonly kind: "page" }
	| { readonly kind: "text"; readonly text: string }
);

/** A `copyField` with its text, in JSON that may be cut off or escaped once more inside another text. */
const copyField = /("copyField\\*"\s*:\s*\\*")((?:[^"\\]|\\[^"])*)/gi;
/** Shorter texts are blotted out where they stand, but not looked for elsewhere: they may be part of any word. */
const shortestSecret = 8;

function unescaped(text: string): string {
	try {
		const value: unknown = JSON.parse(`"${text}"`);
		return typeof value === "string" ? value : text;
	} catch {
		return text;
	}
}

/** Takes secrets out of a text and tells them, so that nothing that is made of the text can show one. */
function blot(text: string, onSecret: ((secret: string) => void) | undefined) {
	const secrets = new Set<string>();
	const start = text.replace(copyField, (_, before: string, written: string) => {
		if (written !== "") for (const secret of [written, unescaped(written)]) secrets.add(secret);
		return `${before}${written === "" ? "" : "***"}`;
	});
	for (const secret of secrets) onSecret?.(secret);
	const long = [...secrets].filter((secret) => secret.length >= shortestSecret);
	return { text: long.reduce((rest, one) => rest.replaceAll(one, "***"), start), found: secrets.size > 0 };
}

function parse(text: string): Json | undefined {
	try {
		const value: Json = JSON.parse(text);
		return value;
	} catch {
		return undefined;
	}
}

function isRedirect({ status }: Response): boolean {
	return status >= 300 && status < 400;
}

function isPage(response: Response, text: string): boolean {
	return /^text\/html/i.test(response.headers.get("content-type") ?? "") || text.startsWith("<");
}

/**
 * Reads an answer whole. The content type is not trusted: CIPP sends plain text, JSON and nothing at all with the same
 * status, and pages come with 200.
 * @param onSecret told every secret in the answer before anything is made of it
 */
export async function readAnswer(
	response: Response,
	onSecret: ((secret: string) => void) | undefined,
): Promise<Answer> {
	const { text: whole, found } = blot(await response.text(), onSecret);
	const common = { status: response.status, secret: found };
	const text = whole.trim();
	if (isRedirect(response)) return { ...common, kind: "page" };
	if (text === "") return { ...common, kind: "empty" };
	const value = parse(text);
	if (value !== undefined) return { ...common, kind: "json", value };
	return isPage(response, text) ? { ...common, kind: "page" } : { ...common, kind: "text", text };
}

/** What stands under `Results`, or the whole where nothing is wrapped around it. */
export function resultsOf(value: Json): Json {
	return isJsonObject(value) && value["Results"] !== undefined ? value["Results"] : value;
}
