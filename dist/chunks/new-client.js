import { n as resolveCloud } from "./cloud2.js";
import { i as tenantOfDomain, r as isDomainName, t as checkClient } from "./new-client-request.js";
import { t as RingfenceError } from "./errors.js";
import { t as createOnce } from "./creation.js";
import { n as onGitHub, r as statusOf } from "./failures.js";
import { a as isScalar, i as isMap, n as parseDocument, o as judgePlace, r as LineCounter, s as readTextFile, t as loadEstate } from "./load.js";
import { n as consentLinks, t as clientPullRequest } from "./consent3.js";
import { mkdir, readdir, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
// src/github/pull-request.ts
const contents = "contents: write";
const pullRequests = "pull-requests: write";
const once = { request: { retries: 0 } };
/**
* Opens a pull request with one new file against the default branch. Run again, it finishes what was begun, and leaves
* alone what somebody has changed since.
* @throws RingfenceError permission-missing naming the line or the setting; rejected where the file or another branch of
* this name is there already
*/
async function proposeFile(github, proposal) {
	const { branch, path, text } = proposal;
	const open = await findPullRequest(github, branch);
	const there = await readFile$1(github, path, `heads/${branch}`);
	const base = await defaultBranch(github);
	const alone = there === text && await isAlone(github, proposal, base);
	if (open) return {
		status: "found",
		...open,
		same: alone
	};
	if (await readFile$1(github, path, `heads/${base}`) !== void 0) throw new RingfenceError("rejected", `${path} is on the branch ${base} already.`, { hint: "Change that file instead. If it is not in your checkout, update the checkout." });
	if (there === void 0) await writeFile$1(github, proposal, base);
	else if (!alone) throw otherContent(proposal, there === text ? "more than" : "another");
	return await openPullRequest(github, proposal, base);
}
function otherContent({ branch, path }, holds) {
	return new RingfenceError("rejected", `The branch ${branch} holds ${holds} ${path}. It was left as it is.`, { hint: "See who made it and what is in it. Then delete the branch and run this again." });
}
/** Whether the file is all that a branch would change: somebody may have prepared the branch with more in it. */
async function isAlone(github, { branch, path }, base) {
	const { api, owner, repo } = github;
	return await onGitHub({
		what: `compare ${branch} with ${base}`,
		needs: contents
	}, async () => {
		const basehead = `${base}...${branch}`;
		const { data } = await api.repos.compareCommitsWithBasehead({
			owner,
			repo,
			basehead
		});
		const [only, ...others] = data.files ?? [];
		return others.length === 0 && only?.status === "added" && only.filename === path;
	});
}
async function findPullRequest({ api, owner, repo }, branch) {
	return await onGitHub({
		what: "list pull requests",
		needs: pullRequests
	}, async () => {
		const { data } = await api.pulls.list({
			owner,
			repo,
			state: "open",
			head: `${owner}:${branch}`
		});
		const [first] = data.filter(({ head }) => head.ref === branch);
		return first && {
			number: first.number,
			url: first.html_url
		};
	});
}
async function defaultBranch({ api, owner, repo }) {
	return await onGitHub({
		what: "look up the default branch",
		needs: contents
	}, async () => {
		return (await api.repos.get({
			owner,
			repo
		})).data.default_branch;
	});
}
/** The text of a file; undefined where there is no such file or branch. */
async function readFile$1(github, path, ref) {
	const { api, owner, repo } = github;
	return await onGitHub({
		what: `read ${path}`,
		needs: contents
	}, async () => {
		try {
			const { data } = await api.repos.getContent({
				owner,
				repo,
				path,
				ref: `refs/${ref}`
			});
			if (Array.isArray(data) || data.type !== "file" || !("content" in data)) return "";
			return Buffer.from(data.content, "base64").toString("utf8");
		} catch (error) {
			if (statusOf(error) === 404) return void 0;
			throw error;
		}
	});
}
async function writeFile$1(github, proposal, base) {
	const { api, owner, repo } = github;
	const { branch, path, text, message } = proposal;
	const purpose = {
		what: `write ${path} on a branch of its own`,
		needs: contents
	};
	await onGitHub(purpose, async () => {
		const { data } = await api.git.getRef({
			owner,
			repo,
			ref: `heads/${base}`
		});
		await createBranch(github, branch, data.object.sha);
		const content = Buffer.from(text, "utf8").toString("base64");
		await createOnce(async () => {
			await api.repos.createOrUpdateFileContents({
				...once,
				owner,
				repo,
				path,
				branch,
				message,
				content
			});
			return text;
		}, async () => await readFile$1(github, path, `heads/${branch}`) === text ? text : void 0);
	});
}
/** A branch that was begun and has nothing on it yet will do; one with commits is somebody's. */
async function createBranch({ api, owner, repo }, branch, sha) {
	const begun = await api.git.getRef({
		owner,
		repo,
		ref: `heads/${branch}`
	}).catch((error) => {
		if (statusOf(error) === 404) return void 0;
		throw error;
	});
	if (begun === void 0) await api.git.createRef({
		owner,
		repo,
		ref: `refs/heads/${branch}`,
		sha
	});
	else if (begun.data.object.sha !== sha) throw new RingfenceError("rejected", `There is a branch ${branch} already. It was left as it is.`, { hint: "Delete the branch if nobody needs it, and run this again." });
}
async function openPullRequest(github, proposal, base) {
	const { api, owner, repo } = github;
	const { branch: head, title, body } = proposal;
	try {
		return await onGitHub({
			what: "open a pull request",
			needs: pullRequests
		}, async () => {
			return {
				status: "opened",
				...await createOnce(async () => {
					const made = await api.pulls.create({
						...once,
						owner,
						repo,
						title,
						body,
						head,
						base
					});
					return {
						number: made.data.number,
						url: made.data.html_url
					};
				}, () => findPullRequest(github, head)),
				same: true
			};
		});
	} catch (error) {
		throw isSettingOff(error) ? settingOff(github, head, base) : error;
	}
}
/** GitHub's words: github.com/peter-evans/create-pull-request/issues/3979 */
function isSettingOff(error) {
	const said = error instanceof Error && error.cause instanceof Error ? error.cause.message : "";
	return /not permitted to create or approve pull requests/i.test(said);
}
function settingOff({ owner, repo }, head, base) {
	return new RingfenceError("permission-missing", `The file is on the branch ${head}, but this repository does not let workflows open pull requests.`, { hint: `Under Settings, Actions, General, choose “Allow GitHub Actions to create and approve pull requests”, and run this again; or open it by hand: /${owner}/${repo}/compare/${base}...${head}?expand=1 on GitHub.` });
}
// src/policy/template.ts
/** Where the policies have no template of their own. */
const plainTemplate = `# yaml-language-server: $schema=../../schema/client.schema.json
tenant: { id: 00000000-0000-0000-0000-000000000000, name: New client }
cippAccess: gdap
`;
/**
* The text of a client file: the template with the tenant and the way in filled in. Whatever else the template holds
* stays, comments included. Values are set in the document and never pasted into its text, so that a name stays a name.
* @param file the template, for messages
* @throws RingfenceError bad-policies where the template is no YAML map
*/
function fillTemplate(file, template, values) {
	const { document, root } = parse(file, template);
	const { id, name, access, serviceAccount } = values;
	const tenant = root.get("tenant", true);
	if (isMap(tenant)) {
		tenant.set("id", id);
		tenant.set("name", name);
	} else root.set("tenant", document.createNode({
		id,
		name
	}, { flow: true }));
	root.set("cippAccess", access);
	root.delete("serviceAccount");
	if (serviceAccount !== void 0) {
		const after = root.items.findIndex(({ key }) => isScalar(key) && key.value === "cippAccess") + 1;
		root.items.splice(after, 0, document.createPair("serviceAccount", serviceAccount));
		if (!root.has("conditionalAccess")) root.set("conditionalAccess", ownPolicy(document, serviceAccount));
	}
	return document.toString({ lineWidth: 0 });
}
/** The account is excluded from every other policy, so one of its own has to ask it for MFA. */
function ownPolicy(document, account) {
	const node = document.createNode({ policies: [{
		displayName: "CIPP Service Account Conditional Access Policy",
		state: "enabled",
		conditions: {
			users: { includeUsers: [account] },
			applications: { includeApplications: ["All"] },
			clientAppTypes: ["all"]
		},
		grantControls: {
			operator: "OR",
			builtInControls: ["mfa"]
		},
		sessionControls: { signInFrequency: {
			isEnabled: true,
			frequencyInterval: "everyTime",
			authenticationType: "primaryAndSecondaryAuthentication"
		} }
	}] });
	node.commentBefore = " CIPP's account is excluded from every other policy: this one asks it for MFA.";
	return node;
}
function parse(file, template) {
	const lines = new LineCounter();
	const document = parseDocument(template, {
		version: "1.2",
		prettyErrors: false,
		lineCounter: lines
	});
	const [error] = document.errors;
	if (error === void 0 && isMap(document.contents)) return {
		document,
		root: document.contents
	};
	const end = Math.max(0, template.trimEnd().length - 1);
	const { line, col } = lines.linePos(Math.min(error?.pos[0] ?? 0, end));
	throw new RingfenceError("bad-policies", "The template of client files is no YAML that can be filled in.", {
		hint: "Correct it, or delete it: then a new client file holds the tenant and cippAccess alone.",
		position: {
			file,
			line: Math.max(1, line),
			column: Math.max(1, col)
		},
		cause: error
	});
}
// src/commands/new-client.ts
/**
* Writes the file of a new client tenant, and proposes it where there is a repository to propose it to. The file is kept
* only if the whole estate is valid with it.
* @throws RingfenceError bad-input for what cannot be a client, or is one already; whatever GitHub refuses
*/
async function newClient({ policies, environment }, { request, apps, github }) {
	const cloud = resolveCloud(environment);
	const client = await withTenantId(checkClient(request), cloud);
	const { estate, problems } = await loadEstate(policies);
	if (!estate) return {
		problems,
		exitCode: 1
	};
	refuseKnown(client, estate);
	const file = join(policies, "clients", `${client.slug}.yaml`);
	await refuseExisting(file);
	const path = github && inRepository(file, environment);
	const text = await makeText(policies, client);
	const invalid = await keepIfValid(file, text, policies);
	if (invalid.length > 0) return {
		problems: invalid,
		exitCode: 1
	};
	const added = {
		file: shown(file),
		...client,
		...consentLinks(cloud, client.id, apps)
	};
	if (!github || path === void 0) return {
		problems: [],
		added,
		exitCode: 0
	};
	const pullRequest = await proposeFile(github, {
		branch: `ringfence/new-client/${client.slug}`,
		path,
		text,
		...clientPullRequest(added)
	});
	return {
		problems: [],
		added: {
			...added,
			pullRequest
		},
		exitCode: 0
	};
}
async function withTenantId(client, cloud) {
	return isDomainName(client.id) ? {
		...client,
		id: await tenantOfDomain(client.id, cloud)
	} : client;
}
/** One tenant has one file, and no two tenants one name: people tell them apart by it. */
function refuseKnown({ id, name }, { msp, clients }) {
	const refuse = (message, position) => {
		throw new RingfenceError("bad-input", message, {
			hint: "Change that file instead, or correct what was entered.",
			position
		});
	};
	const plain = (text) => text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
	if (msp.value.tenant.id.toLowerCase() === id) refuse(`${id} is the MSP's own tenant, and no client. This file describes it.`, msp.at(["tenant", "id"]));
	for (const { value, at } of [msp, ...clients]) {
		const { tenant } = value;
		if (tenant.id.toLowerCase() === id) refuse(`This file describes the tenant ${id} already.`, at(["tenant", "id"]));
		if (plain(tenant.name) !== plain(name)) continue;
		refuse(`The tenant of this file, ${tenant.id}, has the name "${name}" already.`, at(["tenant", "name"]));
	}
}
/** Names that differ in upper and lower case alone are one file on macOS and Windows. */
async function refuseExisting(file) {
	const [folder, wanted] = [dirname(file), file.slice(dirname(file).length + 1)];
	const there = (await namesIn(folder)).find((name) => name.toLowerCase() === wanted);
	if (there === void 0) return;
	throw new RingfenceError("bad-input", `There is a file ${shown(join(folder, there))} already.`, { hint: "Choose another file name with --slug, or change that file." });
}
async function namesIn(folder) {
	return await readdir(folder).catch(() => []);
}
async function makeText(policies, client) {
	const file = join(policies, "templates", "client.yaml");
	if (!(await namesIn(dirname(file))).includes("client.yaml")) return fillTemplate(shown(file), plainTemplate, client);
	const fault = await judgePlace(file, policies);
	const read = fault === void 0 ? readTextFile(file) : { fault: {
		line: 1,
		...fault
	} };
	if ("text" in read) return fillTemplate(shown(file), read.text, client);
	const { message, hint, line = 1 } = read.fault;
	throw new RingfenceError("bad-policies", message, {
		hint,
		position: {
			file: shown(file),
			line,
			column: 1
		}
	});
}
/** @returns what is wrong with the estate once the file is in it; then nothing is left behind */
async function keepIfValid(file, text, policies) {
	const made = await write(file, text);
	let kept = false;
	try {
		const { problems } = await loadEstate(policies);
		kept = problems.length === 0;
		return problems;
	} finally {
		if (!kept) {
			await rm(file, { force: true });
			if (made !== void 0) await rmdir(made);
		}
	}
}
/** @returns the folder, where it had to be made */
async function write(file, text) {
	try {
		const made = await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text, { flag: "wx" });
		return made;
	} catch (cause) {
		throw new RingfenceError("bad-input", `${shown(file)} could not be written.`, {
			hint: "Is there another one of this name, and may you write to the folder?",
			cause
		});
	}
}
/** The path below the root of the repository, with forward slashes, as GitHub has it. */
function inRepository(file, environment) {
	const root = resolve(environment["GITHUB_WORKSPACE"] || ".");
	const path = relative(root, resolve(file)).split(sep).join("/");
	if (!path.startsWith("../") && resolve(root, path) === resolve(file)) return path;
	throw new RingfenceError("bad-input", `${shown(file)} lies outside the repository ${root}.`, { hint: "Name a policies directory inside the repository." });
}
function shown(file) {
	return file.split(sep).join("/");
}
export { newClient };
