import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { rolldown } from "rolldown";

const names = ["common", "conditional-access", "msp", "client"] as const;
const constraints = new Set(["if", "then", "else", "anyOf"]);
const banner = "// Generated from schema/ by `npm run build`. Do not edit.\n";
const schemas = new Map<string, object>();

/** The TypeScript types and the compiled validators, by path. */
export async function generateFromSchemas(): Promise<Map<string, string>> {
	for (const name of names) {
		const url = new URL(`../schema/${name}.schema.json`, import.meta.url);
		schemas.set(`${name}.schema.json`, JSON.parse(await readFile(url, "utf8")));
	}
	return new Map([
		["src/policy/generated/types.ts", banner + (await types())],
		["src/policy/generated/validators.js", banner + (await validators())],
		["src/policy/generated/validators.d.ts", declarations],
	]);
}

const declarations = `${banner}import type { ValidateFunction } from "ajv";
import type { ClientFile, MspFile } from "./types.ts";

export const msp: ValidateFunction<MspFile>;
export const client: ValidateFunction<ClientFile>;
`;

async function types(): Promise<string> {
	const root = {
		title: "PolicyFiles",
		type: "object",
		additionalProperties: false,
		required: ["msp", "client"],
		properties: {
			msp: { $ref: "msp.schema.json" },
			client: { $ref: "client.schema.json" },
		},
	};
	return compile(root as JSONSchema, "PolicyFiles", {
		additionalProperties: false,
		bannerComment: "",
		ignoreMinAndMaxItems: true,
		format: false,
		$refOptions: {
			resolve: {
				file: false,
				http: false,
				memory: {
					order: 1,
					canRead: true,
					read: ({ url }: { url: string }) => forTypes(schemas.get(url.slice(url.lastIndexOf("/") + 1))),
				},
			},
		},
	} as Parameters<typeof compile>[2]);
}

/** A description beside a $ref would make the compiler write the same type again under a numbered name. */
function forTypes(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(forTypes);
	if (typeof value !== "object" || value === null) return value;
	if ("$ref" in value) return { $ref: value.$ref };
	const scalar = "type" in value && value.type === "string" && !("enum" in value);
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !(scalar && key === "title") && !constraints.has(key))
			.map(([key, inner]) => [key, forTypes(inner)]),
	);
}

/** Ajv's standalone code, bundled so that it needs nothing of Ajv when it runs. */
async function validators(): Promise<string> {
	const ajv = new Ajv2020({
		allErrors: true,
		verbose: false,
		// Errors are told in our own words.
		messages: false,
		strict: true,
		allowUnionTypes: true,
		strictRequired: false,
		strictTypes: false,
		schemas: [...schemas.values()],
		code: { source: true, esm: true, lines: true },
	});
	const source = standaloneCode.default(ajv, { msp: "msp.schema.json", client: "client.schema.json" });
	const entry = "\0validators.js";
	const bundle = await rolldown({
		input: "validators",
		platform: "node",
		plugins: [
			{
				name: "standalone",
				resolveId: (id) => (id === "validators" ? entry : null),
				load: (id) => (id === entry ? source : null),
			},
		],
	});
	const { output } = await bundle.generate({ format: "esm" });
	return output[0].code.replaceAll(/^\/\/#(?:end)?region.*\n/gm, "");
}
