import { mkdir, readdir, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type Cloud, type Environment, resolveCloud } from "../entra/cloud.ts";
import { isDomainName, tenantOfDomain } from "../entra/domain.ts";
import { RingfenceError } from "../errors.ts";
import type { GitHub } from "../github/client.ts";
import { proposeFile } from "../github/pull-request.ts";
import { judgePlace } from "../policy/directory.ts";
import { loadEstate } from "../policy/load.ts";
import type { Estate, Problem } from "../policy/model.ts";
import { fillTemplate, plainTemplate } from "../policy/template.ts";
import { readTextFile } from "../policy/text-file.ts";
import { type AddedClient, clientPullRequest, consentLinks } from "../report/consent.ts";
import type { Context } from "./context.ts";
import { checkClient, type NewClientRequest } from "./new-client-request.ts";

export interface NewClientOptions {
	readonly request: NewClientRequest;
	/** Client ids of the app registrations, for the consent links; without any, it is said how to make one. */
	readonly apps: { readonly reader?: string | undefined; readonly writer?: string | undefined };
	/** In a workflow: where to open a pull request with the new file. */
	readonly github?: GitHub | undefined;
}

export type NewClient =
	| { readonly problems: readonly Problem[]; readonly added?: undefined; readonly exitCode: 1 }
	| { readonly problems: readonly []; readonly added: AddedClient; readonly exitCode: 0 };

/**
 * Writes the file of a new client tenant, and proposes it where there is a repository to propose it to. The file is kept
 * only if the whole estate is valid with it.
 * @throws RingfenceError bad-input for what cannot be a client, or is one already; whatever GitHub refuses
 */
export async function newClient(
	{ policies, environment }: Pick<Context, "policies" | "environment">,
	{ request, apps, github }: NewClientOptions,
): Promise<NewClient> {
	const cloud = resolveCloud(environment);
	const client = await withTenantId(checkClient(request), cloud);
	const { estate, problems } = await loadEstate(policies);
	if (!estate) return { problems, exitCode: 1 };
	refuseKnown(client, estate);
	const file = join(policies, "clients", `${client.slug}.yaml`);
	await refuseExisting(file);
	const path = github && inRepository(file, environment);
	const text = await makeText(policies, client);
	const invalid = await keepIfValid(file, text, policies);
	if (invalid.length > 0) return { problems: invalid, exitCode: 1 };
	const added: AddedClient = { file: shown(file), ...client, ...consentLinks(cloud, client.id, apps) };
	if (!github || path === undefined) return { problems: [], added, exitCode: 0 };
	const branch = `ringfence/new-client/${client.slug}`;
	const pullRequest = await proposeFile(github, { branch, path, text, ...clientPullRequest(added) });
	return { problems: [], added: { ...added, pullRequest }, exitCode: 0 };
}

async function withTenantId(client: Client, cloud: Cloud): Promise<Client> {
	return isDomainName(client.id) ? { ...client, id: await tenantOfDomain(client.id, cloud) } : client;
}

type Client = ReturnType<typeof checkClient>;

/** One tenant has one file, and no two tenants one name: people tell them apart by it. */
function refuseKnown({ id, name }: Client, { msp, clients }: Estate): void {
	const refuse = (message: string, position: RingfenceError["position"]) => {
		const hint = "Change that file instead, or correct what was entered.";
		throw new RingfenceError("bad-input", message, { hint, position });
	};
	const plain = (text: string) => text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
	if (msp.value.tenant.id.toLowerCase() === id) {
		refuse(`${id} is the MSP's own tenant, and no client. This file describes it.`, msp.at(["tenant", "id"]));
	}
	for (const { value, at } of [msp, ...clients]) {
		const { tenant } = value;
		if (tenant.id.toLowerCase() === id)
			refuse(`This file describes the tenant ${id} already.`, at(["tenant", "id"]));
		if (plain(tenant.name) !== plain(name)) continue;
		refuse(`The tenant of this file, ${tenant.id}, has the name "${name}" already.`, at(["tenant", "name"]));
	}
}

/** Names that differ in upper and lower case alone are one file on macOS and Windows. */
async function refuseExisting(file: string): Promise<void> {
	const [folder, wanted] = [dirname(file), file.slice(dirname(file).length + 1)];
	const names = await namesIn(folder);
	const there = names.find((name) => name.toLowerCase() === wanted);
	if (there === undefined) return;
	throw new RingfenceError("bad-input", `There is a file ${shown(join(folder, there))} already.`, {
		hint: "Choose another file name with --slug, or change that file.",
	});
}

async function namesIn(folder: string): Promise<readonly string[]> {
	return await readdir(folder).catch((): string[] => []);
}

async function makeText(policies: string, client: Client): Promise<string> {
	const file = join(policies, "templates", "client.yaml");
	const names = await namesIn(dirname(file));
	if (!names.includes("client.yaml")) return fillTemplate(shown(file), plainTemplate, client);
	const fault = await judgePlace(file, policies);
	const read = fault === undefined ? readTextFile(file) : { fault: { line: 1, ...fault } };
	if ("text" in read) return fillTemplate(shown(file), read.text, client);
	const { message, hint, line = 1 } = read.fault;
	throw new RingfenceError("bad-policies", message, {
		hint,
		position: { file: shown(file), line, column: 1 },
	});
}

/** @returns what is wrong with the estate once the file is in it; then nothing is left behind */
async function keepIfValid(file: string, text: string, policies: string): Promise<readonly Problem[]> {
	const made = await write(file, text);
	let kept = false;
	try {
		const { problems } = await loadEstate(policies);
		kept = problems.length === 0;
		return problems;
	} finally {
		if (!kept) {
			await rm(file, { force: true });
			if (made !== undefined) await rmdir(made);
		}
	}
}

/** @returns the folder, where it had to be made */
async function write(file: string, text: string): Promise<string | undefined> {
	try {
		const made = await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text, { flag: "wx" });
		return made;
	} catch (cause) {
		throw new RingfenceError("bad-input", `${shown(file)} could not be written.`, {
			hint: "Is there another one of this name, and may you write to the folder?",
			cause,
		});
	}
}

/** The path below the root of the repository, with forward slashes, as GitHub has it. */
function inRepository(file: string, environment: Environment): string {
	const root = resolve(environment["GITHUB_WORKSPACE"] || ".");
	const path = relative(root, resolve(file)).split(sep).join("/");
	if (!path.startsWith("../") && resolve(root, path) === resolve(file)) return path;
	throw new RingfenceError("bad-input", `${shown(file)} lies outside the repository ${root}.`, {
		hint: "Name a policies directory inside the repository.",
	});
}

function shown(file: string): string {
	return file.split(sep).join("/");
}
