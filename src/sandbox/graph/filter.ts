import type { Json, JsonObject } from "../../json.ts";
import { badRequest, GraphError } from "./graph-error.ts";

type Predicate = (item: JsonObject) => boolean;

/** Entra allows no more alternatives in one filter. The text is as observed, not documented. */
const MAX_ALTERNATIVES = 15;

const TOKEN = /\s*(?:([(),])|'((?:[^']|'')*)'|([\w./@$-]+))/y;

interface Token {
	readonly kind: "mark" | "text" | "word";
	readonly value: string;
}

interface Parse {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly properties: readonly string[];
	at: number;
	alternatives: number;
}

/**
 * Reads the part of OData's $filter that Entra's directory supports for plain queries: `eq`, `in`, `startswith`,
 * `and`, `or` and parentheses. Texts compare without regard to case, as in Entra.
 * @throws GraphError
 */
export function parseFilter(text: string, properties: readonly string[]): Predicate {
	const parse: Parse = { text, tokens: tokenize(text), properties, at: 0, alternatives: 1 };
	const predicate = disjunction(parse);
	if (parse.at < parse.tokens.length) throw syntaxError(text);
	if (parse.alternatives <= MAX_ALTERNATIVES) return predicate;
	throw unsupported(
		`Too many child clauses specified in search filter expression containing 'OR' operators: ${parse.alternatives}. Max allowed: ${MAX_ALTERNATIVES}.`,
	);
}

function disjunction(parse: Parse): Predicate {
	const terms = [conjunction(parse)];
	while (skip(parse, "or")) {
		parse.alternatives++;
		terms.push(conjunction(parse));
	}
	return (item) => terms.some((term) => term(item));
}

function conjunction(parse: Parse): Predicate {
	const terms = [clause(parse)];
	while (skip(parse, "and")) terms.push(clause(parse));
	return (item) => terms.every((term) => term(item));
}

function clause(parse: Parse): Predicate {
	if (skip(parse, "(")) {
		const inner = disjunction(parse);
		expect(parse, ")");
		return inner;
	}
	return skip(parse, "startswith") ? startsWith(parse) : comparison(parse);
}

function startsWith(parse: Parse): Predicate {
	expect(parse, "(");
	const name = property(parse);
	expect(parse, ",");
	const start = String(literal(parse));
	expect(parse, ")");
	return (item) => String(fold(item[name])).startsWith(start);
}

function comparison(parse: Parse): Predicate {
	const name = property(parse);
	if (skip(parse, "eq")) {
		const value = literal(parse);
		return (item) => fold(item[name]) === value;
	}
	if (!skip(parse, "in")) throw unsupported(`Unsupported filter operator '${take(parse).value}'.`);
	expect(parse, "(");
	const values = [literal(parse)];
	while (skip(parse, ",")) values.push(literal(parse));
	expect(parse, ")");
	parse.alternatives += values.length - 1;
	return (item) => values.includes(fold(item[name]));
}

function property(parse: Parse): string {
	const { kind, value } = take(parse);
	if (kind === "word" && parse.properties.includes(value)) return value;
	throw unsupported(`Unsupported or invalid query filter clause specified for property '${value}'.`);
}

function literal(parse: Parse): Json {
	const { kind, value } = take(parse);
	if (kind === "text") return value.toLowerCase();
	if (value === "true" || value === "false") return value === "true";
	if (value === "null") return null;
	throw syntaxError(parse.text);
}

function take(parse: Parse): Token {
	const token = parse.tokens[parse.at++];
	if (token === undefined) throw syntaxError(parse.text);
	return token;
}

/** Passes over a mark or word if it is next. */
function skip(parse: Parse, value: string): boolean {
	const token = parse.tokens[parse.at];
	const found = token?.kind !== "text" && token?.value === value;
	if (found) parse.at++;
	return found;
}

function expect(parse: Parse, value: string): void {
	if (!skip(parse, value)) throw syntaxError(parse.text);
}

function tokenize(text: string): readonly Token[] {
	const tokens: Token[] = [];
	TOKEN.lastIndex = 0;
	while (text.slice(TOKEN.lastIndex).trim() !== "") {
		const match = TOKEN.exec(text);
		if (match === null) throw syntaxError(text);
		const [, mark, quoted, word] = match;
		if (mark !== undefined) tokens.push({ kind: "mark", value: mark });
		else if (quoted !== undefined) tokens.push({ kind: "text", value: quoted.replaceAll("''", "'") });
		else tokens.push({ kind: "word", value: word ?? "" });
	}
	return tokens;
}

function fold(value: Json | undefined): Json {
	return typeof value === "string" ? value.toLowerCase() : (value ?? null);
}

function syntaxError(text: string): GraphError {
	return badRequest(
		`Invalid filter clause: There is an unterminated literal or a syntax error in '${text}'.`,
	);
}

function unsupported(message: string): GraphError {
	return new GraphError(400, "Request_UnsupportedQuery", message);
}
