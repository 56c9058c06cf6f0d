import { readFile } from "node:fs/promises";
import { cell } from "./markdown.ts";
import { readme } from "./readme.ts";

/** The pages, and parts of pages, that follow from schema/, action.yml, the commands and the permissions, by path. */
export async function generateDocs(): Promise<Map<string, string>> {
	return new Map([
		["README.md", await readme()],
		["docs/policies.md", await policies()],
	]);
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
	readonly const?: unknown;
	readonly oneOf?: readonly Schema[];
	readonly anyOf?: readonly Schema[];
	readonly examples?: readonly unknown[];
	readonly $defs?: Record<string, Schema>;
};

const files = new Map<string, Schema>();

const example = `conditionalAccess:
  namedLocations:
    - displayName: Permitted countries
      countriesAndRegions: [GB, IE]
      includeUnknownCountriesAndRegions: false
    - displayName: Branch office
      isTrusted: true
      ipRanges: [198.51.100.64/26, "2001:db8:34::/48"]
  policies:
    - displayName: Block administrators outside permitted countries
      state: enabledForReportingButNotEnforced # Graph's word for report-only
      conditions:
        users:
          includeRoles: [Global Administrator, User Administrator]
          excludeUsers: [breakglass1@contoso.com, breakglass2@contoso.com]
        applications:
          includeApplications: [All]
        locations:
          includeLocations: [All]
          excludeLocations: [Permitted countries, Branch office]
      grantControls:
        operator: OR
        builtInControls: [block]
    - displayName: Require MFA for administrators
      state: enabled
      conditions:
        users:
          includeRoles: [Global Administrator, User Administrator]
          excludeUsers: [breakglass1@contoso.com, breakglass2@contoso.com]
        applications:
          includeApplications: [All]
      grantControls:
        operator: OR
        builtInControls: [mfa]
      sessionControls:
        signInFrequency:
          isEnabled: true
          frequencyInterval: timeBased
          type: hours
          value: 12`;

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
		"Users, groups, roles, applications and locations may be written by name:",
		"",
		"```yaml",
		example,
		"```",
		"",
		"What is left out is Microsoft's default. An object that is in the tenant and not in the file is left alone.",
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

function keys(parent: Placed, base: string, presence = presenceIn(parent.schema)): string[] {
	const { schema, file } = parent;
	return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
		const placed = follow(property, file);
		const path = base === "" ? name : `${base}.${name}`;
		const label = presence(name);
		const required = label === "" ? "" : ` **${label}**`;
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
	const schemas = variants.map((variant) => variant.schema);
	const nested = variants.flatMap((variant) => keys(variant, path, presenceAmong(schemas, variant.schema)));
	return [...new Set([...keys(placed, path), ...nested])];
}

/** Whether a key has to be written, in a word or two. */
type Presence = (name: string) => string;

/** Keys of which `anyOf` wants one are named together. */
function presenceIn({ required = [], anyOf = [] }: Schema): Presence {
	const choice = anyOf.flatMap((one) => one.required ?? []);
	return (name) => {
		if (required.includes(name)) return "required";
		return choice.includes(name) ? `at least one of ${listed(choice)}` : "";
	};
}

/** Where an object is one of several, a key that only one of them needs is an alternative to those of the others. */
function presenceAmong(variants: readonly Schema[], own: Schema): Presence {
	const shared = (name: string) => variants.every(({ required = [] }) => required.includes(name));
	const choice = variants.map(({ required = [] }) =>
		required
			.filter((name) => !shared(name))
			.map((name) => `\`${name}\``)
			.join(" with "),
	);
	return (name) => {
		if (!own.required?.includes(name)) return "";
		return shared(name) ? "required" : `one of ${choice.join(" or ")}`;
	};
}

function listed(names: readonly string[]): string {
	return names.map((name) => `\`${name}\``).join(" or ");
}

function typeOf({ schema, file }: Placed): string {
	if (schema.const !== undefined) return `\`${schema.const}\``;
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
