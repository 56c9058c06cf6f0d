import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { commands } from "../src/cli/flags.ts";
import { permissionNeed } from "../src/setup/permissions.ts";
import { cell } from "./markdown.ts";

interface ActionFile {
	readonly inputs: Record<string, { description: string; required?: boolean; default?: string }>;
	readonly outputs: Record<string, { description: string }>;
}

/** The README, with the tables that stand between two comments made anew. */
export async function readme(): Promise<string> {
	const action: ActionFile = parse(await readFile("action.yml", "utf8"));
	const tables = {
		permissions: permissions(),
		commands: commandTable(),
		inputs: inputs(action),
		outputs: outputs(action),
	};
	const text = await readFile("README.md", "utf8");
	return Object.entries(tables).reduce((page, [name, lines]) => between(page, name, lines), text);
}

function between(text: string, name: string, lines: readonly string[]): string {
	const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const [before, rest] = [text.indexOf(start), text.indexOf(end)];
	if (before < 0 || rest < before) throw new Error(`README.md has no place for ${name}`);
	return `${text.slice(0, before + start.length)}\n\n${lines.join("\n")}\n\n${text.slice(rest)}`;
}

function inputs({ inputs }: ActionFile): string[] {
	const rows = Object.entries(inputs).map(([name, { description, required, default: fallback }]) => {
		const presence = required ? "required" : fallback === undefined ? "" : `\`${fallback}\``;
		return `| \`${name}\` | ${cell(description)} | ${presence} |`;
	});
	return ["| input | what it is | default |", "| --- | --- | --- |", ...rows];
}

function outputs({ outputs }: ActionFile): string[] {
	const rows = Object.entries(outputs).map(
		([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
	);
	return ["| output | what it is |", "| --- | --- |", ...rows];
}

function commandTable(): string[] {
	const rows = Object.entries(commands).map(([name, { does }]) => `| \`${name}\` | ${cell(does)} |`);
	return ["| command | what it does |", "| --- | --- |", ...rows];
}

/** What each permission is for, in the order of the table. */
const purposes: readonly (readonly [permissions: readonly string[], what: string])[] = [
	[["Policy.Read.All"], "policies, named locations, security defaults"],
	[["Application.Read.All"], "applications by name, and to write policies that name one"],
	[["User.Read.All"], "users, whether they are enabled and cloud-only, what they are in"],
	[["GroupMember.Read.All"], "groups by name, memberships"],
	[["RoleManagement.Read.Directory"], "roles by name, who holds one"],
	[["LicenseAssignment.Read.All"], "whether the tenant is licensed for what is written"],
	[["DelegatedAdminRelationship.Read.All"], "customers without a file"],
	[["AuditLog.Read.All", "Directory.Read.All"], "who changed something, in the drift issue"],
	[["Policy.ReadWrite.ConditionalAccess"], "writing policies and named locations"],
];

function permissions(): string[] {
	const needs = (["reader", "writer"] as const).map((who) => permissionNeed(who, { attribution: false }));
	const asked = needs.flatMap(({ everywhere, home, optional }) => [...everywhere, ...home, ...optional]);
	const explained = purposes.flatMap(([names]) => names);
	const odd = [...new Set([...asked, ...explained])].filter(
		(name) => !asked.includes(name) || !explained.includes(name),
	);
	if (odd.length > 0) throw new Error(`Asked for and not explained, or the reverse: ${odd.join(", ")}`);
	const rows = purposes.map(([names, what]) => {
		const answers = needs.map((need) => [...new Set(names.map((name) => extent(name, need)))].join(", "));
		return `| ${[names.map((name) => `\`${name}\``).join(", "), what, ...answers].join(" | ")} |`;
	});
	return ["| permission | what for | reader | writer |", "| --- | --- | --- | --- |", ...rows];
}

function extent(name: string, { everywhere, home, optional }: ReturnType<typeof permissionNeed>): string {
	if (everywhere.includes(name)) return "yes";
	if (home.includes(name)) return "in your own tenant alone";
	return optional.includes(name) ? "if you like" : "no";
}
