import { readFile } from "node:fs/promises";
import { parse } from "yaml";

interface ActionFile {
	readonly inputs: Record<string, { description: string; required?: boolean; default?: string }>;
	readonly outputs: Record<string, { description: string }>;
}

/** The pages, and parts of pages, that follow from schema/ and action.yml, by path. */
export async function generateDocs(): Promise<Map<string, string>> {
	const action: ActionFile = parse(await readFile("action.yml", "utf8"));
	const readme = await readFile("README.md", "utf8");
	return new Map([
		["README.md", between(between(readme, "inputs", inputs(action)), "outputs", outputs(action))],
		["docs/policies.md", await policies()],
	]);
}

function between(text: string, name: string, table: string): string {
	const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const [before, rest] = [text.indexOf(start), text.indexOf(end)];
	if (before < 0 || rest < before) throw new Error(`README.md has no place for ${name}`);
	return `${text.slice(0, before + start.length)}\n\n${table}\n${text.slice(rest)}`;
}

function inputs({ inputs }: ActionFile): string {
	const rows = Object.entries(inputs).map(([name, { description, required, default: fallback }]) => {
		const presence = required ? "required" : fallback === undefined ? "" : `\`${fallback}\``;
		return `| \`${name}\` | ${cell(description)} | ${presence} |`;
	});
	return ["| input | what it is | default |", "| --- | --- | --- |", ...rows, ""].join("\n");
}

function outputs({ outputs }: ActionFile): string {
	const rows = Object.entries(outputs).map(
		([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
	);
	return ["| output | what it is |", "| --- | --- |", ...rows, ""].join("\n");
}

type Schema = { readonly [key: string]: unknown } & {
	readonly $ref?: string;
	readonly title?: string;
	readonly description?: string;
	readonly type?: string | readonly string[];
	readonly enum?: readonly unknown[];
	readonly required?: readonly string[];
	readonly properties?: Record<string, Schema>;
	readonly items?: Schema;
	readonly oneOf?: readonly Schema[];
	readonly examples?: readonly unknown[];
	readonly $defs?: Record<string, Schema>;
};

const files = new Map<string, Schema>();

async function policies(): Promise<string> {
	for (const name of ["common", "conditional-access", "msp", "client"]) {
		files.set(`${name}.schema.json`, JSON.parse(await readFile(`schema/${name}.schema.json`, "utf8")));
	}
	return [
		"# The policy files",
		"",
		"<!-- Generated from schema/ by `npm run build`. -->",
		"",
		"`policies/msp.yaml` describes the MSP's own tenant, and each file in `policies/clients/` one client tenant.",
		"Put the comment below at the top of a file and an editor completes and checks it while you write.",
		"",
		"```yaml",
		"# yaml-language-server: $schema=../schema/msp.schema.json",
		"```",
		"",
		...section("policies/msp.yaml", "msp.schema.json"),
		...section("policies/clients/*.yaml", "client.schema.json"),
		"## conditionalAccess",
		"",
		"In either file: any other object that the tenant should have, in Microsoft Graph's own property names (v1.0).",
		"",
		...table(follow({ $ref: "#/$defs/conditionalAccess" }, "conditional-access.schema.json")),
		"",
	].join("\n");
}

function section(title: string, file: string): string[] {
	const schema = files.get(file) ?? {};
	return [`## ${title}`, "", schema.description ?? "", "", ...table({ schema, file }), ""];
}

interface Placed {
	readonly schema: Schema;
	readonly file: string;
}

/** One table row per key, with the keys beneath it dotted. */
function table(root: Placed): string[] {
	return ["| key | type | what it is |", "| --- | --- | --- |", ...keys(root, "")];
}

function keys({ schema, file }: Placed, base: string): string[] {
	return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
		const placed = follow(property, file);
		const path = base === "" ? name : `${base}.${name}`;
		const required = schema.required?.includes(name) ? " **required**" : "";
		const examples = (property.examples ?? placed.schema.examples ?? []).map(
			(example) => `\`${JSON.stringify(example)}\``,
		);
		const text = [
			property.description ?? placed.schema.description ?? "",
			examples.length > 0 ? `Example: ${examples.join(", ")}` : "",
		];
		const row = `| \`${path}\`${required} | ${typeOf(placed)} | ${cell(text.filter(Boolean).join(" "))} |`;
		if (name === "conditionalAccess")
			return [row.replace(/\| [^|]* \|$/, "| See [conditionalAccess](#conditionalaccess). |")];
		return [row, ...inner(placed, path)];
	});
}

function inner(placed: Placed, path: string): string[] {
	const { schema, file } = placed;
	if (schema.items) return inner(follow(schema.items, file), `${path}[]`);
	const variants = (schema.oneOf ?? [])
		.map((variant) => follow(variant, file))
		.filter((variant) => variant.schema.properties);
	const nested = variants.flatMap((variant) => keys(variant, path));
	return [...new Set([...keys(placed, path), ...nested])];
}

function typeOf({ schema, file }: Placed): string {
	if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(", ");
	if (schema.items) return `list of ${typeOf(follow(schema.items, file))}`;
	if (schema.oneOf)
		return [...new Set(schema.oneOf.map((variant) => typeOf(follow(variant, file))))].join(" or ");
	const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
	return types.map((type) => (type === "string" ? "text" : type)).join(" or ");
}

function follow(schema: Schema, file: string): Placed {
	if (schema.$ref === undefined) return { schema, file };
	const [target, pointer] = schema.$ref.split("#/$defs/");
	const next = target || file;
	return follow((pointer === undefined ? files.get(next) : files.get(next)?.$defs?.[pointer]) ?? {}, next);
}

function cell(text: string): string {
	return text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}
