import { t as RingfenceError } from "./errors.js";
import { n as sameCipp } from "./cipp-address.js";
import { a as objectsOf, i as isObject, s as stringAt } from "./outcome.js";
import { f as explainAnswer, h as tenantError, n as openGraph, p as graphMessage, r as listAll } from "./connect2.js";
import { r as consentLink } from "./consent.js";
// src/setup/permissions.ts
/** Without these a plan cannot be made. */
const reading = [
	"Policy.Read.All",
	"Application.Read.All",
	"User.Read.All",
	"GroupMember.Read.All",
	"RoleManagement.Read.Directory",
	"LicenseAssignment.Read.All"
];
const writing = "Policy.ReadWrite.ConditionalAccess";
/** GET /tenantRelationships/delegatedAdminCustomers: learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers */
const customers = "DelegatedAdminRelationship.Read.All";
/** GET /auditLogs/directoryAudits is documented to need both: learn.microsoft.com/graph/api/directoryaudit-list */
const auditing = ["AuditLog.Read.All", "Directory.Read.All"];
/** @param attribution whether the drift report tells who changed something, from the tenants' audit logs */
function permissionNeed(identity, { attribution }) {
	if (identity === "writer") return {
		everywhere: [...reading, writing],
		home: [],
		optional: []
	};
	return {
		everywhere: attribution ? [...reading, ...auditing] : reading,
		home: [customers],
		optional: attribution ? [] : auditing
	};
}
/** Compares permissions in a token, a request or a grant with what is needed; `home` is the MSP's own tenant. */
function judgePermissions(held, need, { home }) {
	const known = [
		...need.everywhere,
		...need.home,
		...need.optional
	];
	const needed = home ? [...need.everywhere, ...need.home] : need.everywhere;
	const surplus = held.filter((permission) => !known.includes(permission));
	return {
		missing: needed.filter((permission) => !isCovered(permission, held)),
		dangerous: surplus.filter((permission) => !isForReading(permission)),
		superfluous: surplus.filter(isForReading)
	};
}
/** Directory.Read.All reads everything in the directory, which policies and partners' customers are not part of. */
function isCovered(permission, held) {
	if (held.includes(permission)) return true;
	return held.includes("Directory.Read.All") && !/^(Policy|AuditLog|DelegatedAdmin)/.test(permission);
}
function isForReading(permission) {
	return /\.Read(Basic)?(\.|$)/.test(permission);
}
// src/setup/repository.ts
/** Bound to the default branch; pull requests are planned in it. */
const planEnvironment = "ringfence-plan";
/** Bound to the default branch and to reviewers. */
const applyEnvironment = "ringfence-apply";
const variableNames = {
	reader: "RINGFENCE_READER_CLIENT_ID",
	writer: "RINGFENCE_WRITER_CLIENT_ID",
	cipp: "RINGFENCE_CIPP_URL"
};
// src/setup/subjects.ts
/** The subject of a job that runs in an environment. A colon in a value is written %3A. */
function environmentSubject({ before, after }, environment) {
	return `${before}environment:${environment.replaceAll(":", "%3A")}${after}`;
}
/** The subject of a job on a branch, without an environment and not for a pull request. */
function branchSubject({ before, after }, branch) {
	return `${before}ref:refs/heads/${branch.replaceAll(":", "%3A")}${after}`;
}
/** Where the tokens of a GitHub come from: github.com, a subdomain of ghe.com, or GitHub Enterprise Server. */
function issuerOf(server) {
	const { hostname, origin } = new URL(server);
	if (hostname === "github.com") return "https://token.actions.githubusercontent.com";
	if (hostname.endsWith(".ghe.com")) return `https://token.actions.${hostname}`;
	return `${origin}/_services/token`;
}
const looksRight = /^repo:[^/:@*?\s]+(@\d+)?\/[^/:@*?\s]+(@\d+)?$/;
/**
* The form from the beginning that GitHub tells, classic `repo:owner/name` or immutable `repo:owner@1/name@2`.
* @throws RingfenceError for anything else, wildcards above all
*/
function formOfPrefix(prefix) {
	const ids = prefix.match(/@\d+/g)?.length ?? 0;
	if (!looksRight.test(prefix) || ids === 1) throw new RingfenceError("bad-input", `${JSON.stringify(prefix)} is not how the subject of a repository's OIDC token begins.`, { hint: "It is repo:owner/name or, with immutable ids, repo:owner@123456/name@456789." });
	return {
		before: `${prefix}:`,
		after: ""
	};
}
/**
* How this repository's tokens really present themselves. Repositories that were created, renamed or transferred
* after 2026-07-15, or opted in, have ids in their subjects; GitHub is asked, never the calendar.
* @throws RingfenceError bad-input where GitHub's answer leaves it open, or the template is not safe to trust
*/
function resolveSubjectForm(repository, template) {
	const prefix = prefixOf(repository, template);
	const keys = template.useDefault ? ["repo", "context"] : template.claimKeys ?? [];
	const parts = keys.map((key) => partOf(key, prefix, repository));
	const unknown = keys.filter((_, index) => parts[index] === void 0);
	const at = keys.indexOf("context");
	const named = keys.includes("repo") || keys.includes("repository_id");
	if (unknown.length > 0 || at < 0 || !named) throw customised(repository, keys, unknown);
	const texts = parts.map((part) => part ?? "");
	const before = texts.slice(0, at).map((text) => `${text}:`);
	const after = texts.slice(at + 1).map((text) => `:${text}`);
	return {
		before: before.join(""),
		after: after.join("")
	};
}
/** Undefined for what only a run of a workflow knows. The context itself stands between the others. */
function partOf(key, prefix, { owner, ownerId, id, visibility }) {
	const constants = {
		repo: prefix,
		context: "",
		repository_id: `repository_id:${id}`,
		repository_owner: `repository_owner:${owner}`,
		repository_owner_id: `repository_owner_id:${ownerId}`,
		repository_visibility: `repository_visibility:${visibility}`
	};
	return Object.hasOwn(constants, key) ? constants[key] : void 0;
}
/** What GitHub tells as the prefix counts more than the switch beside it, which was seen to lag behind. */
function prefixOf(repository, template) {
	const { owner, name, ownerId, id, server } = repository;
	const classic = `repo:${owner}/${name}`;
	const immutable = `repo:${owner}@${ownerId}/${name}@${id}`;
	if (template.prefix !== void 0) {
		if (template.prefix === classic || template.prefix === immutable) return template.prefix;
		throw new RingfenceError("bad-input", `GitHub says that the subjects of ${owner}/${name} begin with ${JSON.stringify(template.prefix)}, which is neither ${classic} nor ${immutable}.`, { hint: "Check that the repository was not renamed a moment ago, then run again." });
	}
	if (template.useImmutableSubject !== void 0) return template.useImmutableSubject ? immutable : classic;
	if (!/^https:\/\/(github\.com|[^/]+\.ghe\.com)$/.test(server)) return classic;
	throw new RingfenceError("bad-input", `GitHub does not say how the subjects of ${owner}/${name} begin: ${classic} or ${immutable}.`, { hint: "Run a workflow with ringfence doctor: it reads the subject from the job's own token." });
}
function customised({ owner, name }, keys, unknown) {
	const list = keys.length === 0 ? "of the organization" : keys.join(", ");
	const why = unknown.length > 0 ? `${unknown.join(", ")} cannot be known before a workflow runs` : "without repo and context it would trust more than one job of one repository";
	return new RingfenceError("bad-input", `${owner}/${name} has a customised OIDC subject (${list}), which no federated credential can be written for: ${why}.`, { hint: `Go back to the default: gh api -X PUT repos/${owner}/${name}/actions/oidc/customization/sub -F use_default=true` });
}
// src/setup/desired.ts
const displayNames = {
	reader: "Ringfence reader",
	writer: "Ringfence writer"
};
/** The registrations that one repository needs: the reader, the writer and, with Part C, CIPP's API client. */
function desiredRegistrations(trust, wishes) {
	const credential = (name, subject, purpose) => {
		return {
			name,
			issuer: trust.issuer,
			subject,
			audience: wishes.audience,
			purpose
		};
	};
	const plans = [credential(planEnvironment, environmentSubject(trust.subject, planEnvironment), "pull requests"), credential("ringfence-drift", branchSubject(trust.subject, trust.defaultBranch), "drift and coverage")];
	const applies = [credential(applyEnvironment, environmentSubject(trust.subject, applyEnvironment), "applies")];
	const registration = (part, credentials) => ({
		part,
		displayName: displayNames[part],
		clientId: wishes.clientIds[part],
		need: permissionNeed(part, wishes),
		credentials,
		tolerated: []
	});
	const cipp = {
		part: "cipp",
		displayName: "CIPP-API client",
		clientId: wishes.cippClientId,
		need: void 0,
		credentials: wishes.cippInPlans ? [...applies, ...plans] : applies,
		tolerated: wishes.cippInPlans === void 0 ? plans.map(({ subject }) => subject) : []
	};
	return [
		registration("reader", plans),
		registration("writer", applies),
		...wishes.cippClientId ? [cipp] : []
	];
}
// src/setup/remaining.ts
/** Lists what is left for a person, without what GitHub was seen to have already. */
function remainingWork(query) {
	const tasks = [...variableTasks(query), ...environmentTasks(query)];
	const [typed, clicked] = [tasks.filter(isLiteral), tasks.filter((task) => !isLiteral(task))];
	return {
		commands: typed.map(({ why, text }) => ({
			why,
			text
		})),
		clicks: [...clicked.map(({ words, url }) => ({
			why: words,
			url
		})), ...reviewerClicks(query)],
		consents: query.clients.map((tenant) => ({
			tenant,
			links: ["reader", "writer"].map((identity) => ({
				identity,
				url: consentLink(query, tenant.id, query.clientIds[identity])
			}))
		}))
	};
}
/** What bash, zsh, cmd and PowerShell all leave alone: no way of quoting is the same in all of them. */
function isLiteral({ values }) {
	return values.every((value) => /^[\w./:~-]+$/.test(value));
}
const odd = "by hand, since it has characters that a shell would read";
function variableTasks({ trust, clientIds, cippUrl, github }) {
	const wanted = [
		[
			variableNames.reader,
			clientIds.reader,
			"who plans",
			"the reader's client id"
		],
		[
			variableNames.writer,
			clientIds.writer,
			"who applies",
			"the writer's client id"
		],
		...cippUrl ? [[
			variableNames.cipp,
			cippUrl,
			"the only CIPP that may be signed in to",
			"cipp.api.url"
		]] : []
	];
	const isThere = (name, value) => {
		const set = github.variables?.get(name) ?? "";
		return name === variableNames.cipp ? sameCipp(set, value) : set === value;
	};
	return wanted.filter(([name, value]) => !isThere(name, value)).map(([name, value, why, source]) => ({
		why: `the variable ${name}: ${why}`,
		text: `gh variable set ${name} --repo ${trust.repository} --body ${value}`,
		values: [trust.repository, value],
		words: `the variable ${name}, ${odd}: set it to ${source}`,
		url: `${trust.server}/${trust.repository}/settings/variables/actions`
	}));
}
function environmentTasks({ trust, github }) {
	const { defaultBranch, repository } = trust;
	return [planEnvironment, applyEnvironment].flatMap((name) => {
		const settings = github.environments?.get(name);
		if (isOnly(settings, defaultBranch)) return [];
		const path = `repos/${repository}/environments/${name}`;
		const url = `${trust.server}/${repository}/settings/environments`;
		const limit = {
			why: `the environment ${name}, for the branches that are named and no other`,
			text: `gh api -X PUT ${path} -F "deployment_branch_policy[protected_branches]=false" -F "deployment_branch_policy[custom_branch_policies]=true"`,
			values: [repository],
			words: `the environment ${name}, ${odd}: limit it to selected branches`,
			url
		};
		const branch = {
			why: `the environment ${name} for ${defaultBranch}`,
			text: `gh api -X POST ${path}/deployment-branch-policies -f "name=${defaultBranch}"`,
			values: [repository, defaultBranch],
			words: `the environment ${name}, ${odd}: add the default branch to it`,
			url
		};
		if (!Array.isArray(settings?.branches)) return [limit, branch];
		return settings.branches.includes(defaultBranch) ? [] : [branch];
	});
}
/** Whether an environment takes jobs of one branch alone, and of no tag. */
function isOnly(settings, branch) {
	if (!Array.isArray(settings?.branches)) return false;
	return settings.branches.length === 1 && settings.branches[0] === branch && settings.tags.length === 0;
}
function reviewerClicks({ trust, github }) {
	if ((github.environments?.get("ringfence-apply")?.reviewers ?? 0) > 0) return [];
	return [{
		why: `the environment ${applyEnvironment}: required reviewers, and no self-review`,
		url: `${trust.server}/${trust.repository}/settings/environments`
	}];
}
// src/commands/github-state.ts
/** What may be seen of the variables and environments; the reason for what may not is told. */
async function readGitHubState(github, onRefusal) {
	if (!github) return {
		variables: void 0,
		environments: void 0
	};
	const attempt = async (read) => {
		try {
			return await read();
		} catch (error) {
			if (!(error instanceof RingfenceError)) throw error;
			onRefusal(error);
			return;
		}
	};
	const readEnvironments = async () => {
		const names = [planEnvironment, applyEnvironment];
		return new Map(await Promise.all(names.map(async (name) => [name, await github.environment(name)])));
	};
	const [variables, environments] = await Promise.all([attempt(() => github.variables()), attempt(readEnvironments)]);
	return {
		variables,
		environments
	};
}
/**
* Whose workflows are to be let in, from GitHub or as a person read it there.
* @param issuer where the enterprise has customised it
*/
async function resolveTrust(source, issuer) {
	if ("subjectPrefix" in source) {
		const { subjectPrefix, defaultBranch, server } = source;
		const subject = formOfPrefix(subjectPrefix);
		return {
			server,
			repository: subjectPrefix.replace(/^repo:/, "").replace(/@\d+/g, ""),
			defaultBranch,
			issuer: issuer ?? issuerOf(server),
			subject
		};
	}
	const [repository, template] = await Promise.all([source.repository(), source.subjectTemplate()]);
	const { server, owner, name, defaultBranch } = repository;
	return {
		server,
		repository: `${owner}/${name}`,
		defaultBranch,
		issuer: issuer ?? issuerOf(server),
		subject: resolveSubjectForm(repository, template)
	};
}
// src/setup/observed.ts
/** The client id of Microsoft Graph, the same in every tenant and cloud. */
const graphClientId = "00000003-0000-0000-c000-000000000000";
// src/entra/registration-steps.ts
/** A fresh registration is not known everywhere at once. */
const visibilityWindow = 6e4;
const pause = 2e3;
/**
* Carries out the steps of one registration in their order; each is a request that must succeed.
* @returns its client id
*/
async function carryOut(graph, plan, roles, onDone) {
	const { observed } = plan;
	const place = {
		objectId: observed?.objectId ?? "",
		clientId: observed?.clientId ?? "",
		principalId: observed?.principalId ?? ""
	};
	for (const step of plan.steps) {
		await carryOutStep(graph, step, place, {
			plan,
			roles
		});
		onDone(step);
	}
	return place.clientId;
}
async function carryOutStep(graph, step, place, { plan, roles }) {
	switch (step.kind) {
		case "create-registration":
			Object.assign(place, await createRegistration(graph, step));
			return;
		case "update-registration":
			await send(graph, {
				method: "PATCH",
				path: `/applications/${place.objectId}`,
				body: {
					...step.audience && { signInAudience: step.audience.after },
					requiredResourceAccess: requestBody(plan.observed?.requested ?? [], step.asks)
				}
			});
			return;
		case "create-principal":
			place.principalId = await createPrincipal(graph, place.clientId);
			return;
		case "grant": {
			const { principalId } = place;
			const body = {
				principalId,
				resourceId: roles.principalId,
				appRoleId: step.permission.id
			};
			await send(graph, {
				method: "POST",
				path: `/servicePrincipals/${principalId}/appRoleAssignments`,
				body
			});
			return;
		}
		case "create-credential":
			await send(graph, {
				method: "POST",
				path: `/applications/${place.objectId}/federatedIdentityCredentials`,
				body: credentialBody(step.credential)
			});
			return;
		case "update-credential": {
			const path = `/applications/${place.objectId}/federatedIdentityCredentials/${step.before.id}`;
			const { name: _, ...body } = credentialBody(step.credential);
			await send(graph, {
				method: "PATCH",
				path,
				body
			});
			return;
		}
	}
}
/** The registration's permissions for PATCH and POST: everything that was asked before stays. */
function requestBody(requested, asks) {
	const all = [...requested, ...asks.map(({ id }) => ({
		resource: graphClientId,
		id,
		type: "Role"
	}))];
	return [...new Set(all.map(({ resource }) => resource))].map((resourceAppId) => ({
		resourceAppId,
		resourceAccess: all.filter(({ resource }) => resource === resourceAppId).map(({ id, type }) => ({
			id,
			type
		}))
	}));
}
function credentialBody({ name, issuer, subject, audience, purpose }) {
	return {
		name,
		issuer,
		subject,
		audiences: [audience],
		description: `Ringfence: ${purpose}`
	};
}
/**
* What a replica says that does not know the fresh registration yet, as other clients of Graph have seen it. 404 is
* that for a registration that was read or made a moment ago.
*/
function isNotYetKnown(answer) {
	return answer.status === 404 || /does not reference a valid application object/i.test(graphMessage(answer));
}
/** Somebody, or an answer of ours that was lost, has done it already; reading back tells whether it is right. */
function isDone(call, answer) {
	return call.method === "POST" && /already (exists|in use)/i.test(graphMessage(answer));
}
/** Sends, and sends again what a replica does not know yet. Everything but a registration can be created only once. */
async function send(graph, call) {
	const deadline = graph.time.now() + visibilityWindow;
	for (;;) {
		const answer = await answerOf(graph, call);
		if (answer && (answer.status >= 200 && answer.status <= 299 || isDone(call, answer))) return answer.body ?? {};
		if (answer && (!isNotYetKnown(answer) || graph.time.now() + pause > deadline)) throw refused(graph, call, answer);
		if (answer) graph.onRetry?.(`${graph.tenant.name}: what was just made is not known everywhere yet, trying again.`);
		await graph.time.sleep(pause);
	}
}
/** Undefined for an answer that was lost where sending again does no harm. */
async function answerOf(graph, call) {
	try {
		return await graph.send(call);
	} catch (error) {
		if (error instanceof RingfenceError && error.code === "uncertain" && call.path !== "/applications") return void 0;
		throw error;
	}
}
function refused(graph, call, answer) {
	const grants = call.path.includes("/appRoleAssignments");
	const error = explainAnswer(graph.tenant, call, answer, grants ? "AppRoleAssignment.ReadWrite.All" : "Application.ReadWrite.All");
	if (answer.status !== 403 || !answer.delegated) return error;
	return tenantError(graph.tenant, "permission-missing", `you may not do this. ${graphMessage(answer)}`, { hint: grants ? "Consent for an application permission of Microsoft Graph takes a Privileged Role Administrator or a Global Administrator." : "App registrations take an Application Administrator, a Cloud Application Administrator or a Global Administrator." });
}
async function createPrincipal(graph, appId) {
	const created = await send(graph, {
		method: "POST",
		path: "/servicePrincipals",
		body: { appId }
	});
	const path = `/servicePrincipals(appId='${appId}')?$select=id`;
	return stringAt(created, "id") ?? stringAt(await send(graph, {
		method: "GET",
		path
	}), "id") ?? "";
}
/** Created once: when the answer is lost, it is looked for by its name before anything is given up. */
async function createRegistration(graph, { displayName, asks }) {
	const app = await post(graph, {
		displayName,
		signInAudience: "AzureADMultipleOrgs",
		requiredResourceAccess: requestBody([], asks)
	}) ?? await lookUp(graph, displayName);
	const [objectId, clientId] = [app && stringAt(app, "id"), app && stringAt(app, "appId")];
	if (objectId && clientId) return {
		objectId,
		clientId
	};
	throw tenantError(graph.tenant, "uncertain", `it is not known whether “${displayName}” was created.`, { hint: "Run ringfence setup again in a few minutes: if it was, setup finds it by its name and goes on." });
}
async function post(graph, body) {
	try {
		return await send(graph, {
			method: "POST",
			path: "/applications",
			body
		});
	} catch (error) {
		if (error instanceof RingfenceError && error.code === "uncertain") return void 0;
		throw error;
	}
}
async function lookUp(graph, displayName) {
	const path = `/applications?$filter=${encodeURIComponent(`displayName eq '${displayName}'`)}&$select=id,appId`;
	const deadline = graph.time.now() + visibilityWindow;
	for (;;) {
		const found = await listAll(graph, path, "Application.Read.All");
		if (found.length > 0 || graph.time.now() + pause > deadline) return found[0];
		await graph.time.sleep(pause);
	}
}
// src/entra/registrations.ts
const readPermission = "Application.Read.All";
/** Nothing is sent yet: the first read signs in, at a terminal by the Azure CLI's login. */
function connectRegistrations(tenant, options) {
	const { graph } = openGraph(tenant, options);
	return {
		readRoles: () => readRoles(graph),
		read: (desired) => readRegistration(graph, desired),
		apply: (plan, roles, onDone) => carryOut(graph, plan, roles, onDone)
	};
}
async function getOrNothing(graph, path) {
	const call = {
		method: "GET",
		path
	};
	const answer = await graph.send(call);
	if (answer.status === 404) return void 0;
	if (answer.status === 200 && answer.body) return answer.body;
	throw explainAnswer(graph.tenant, call, answer, readPermission);
}
async function readRoles(graph) {
	const principal = await getOrNothing(graph, `/servicePrincipals(appId='${graphClientId}')?$select=id,appRoles`);
	const roles = objectsOf(principal?.["appRoles"]);
	const principalId = principal && stringAt(principal, "id");
	if (!roles || !principalId) throw tenantError(graph.tenant, "bad-response", "Microsoft Graph did not tell its own permissions.");
	const ids = roles.filter((role) => role["isEnabled"] !== false).map((role) => [stringAt(role, "value") ?? "", stringAt(role, "id") ?? ""]);
	return {
		principalId,
		ids: new Map(ids.filter(([value, id]) => value && id))
	};
}
const selected = "$select=id,appId,displayName,signInAudience,requiredResourceAccess,passwordCredentials,keyCredentials";
async function find(graph, desired) {
	const { clientId, displayName } = desired;
	if (clientId) return getOrNothing(graph, `/applications(appId='${clientId}')?${selected}`);
	const filter = encodeURIComponent(`displayName eq '${displayName.replaceAll("'", "''")}'`);
	const found = await listAll(graph, `/applications?$filter=${filter}&${selected}`, readPermission);
	if (found.length < 2) return found[0];
	const ids = found.map((one) => stringAt(one, "appId") ?? "").join(" and ");
	throw tenantError(graph.tenant, "bad-input", `two app registrations have the name “${displayName}”: client ids ${ids}.`, { hint: "Delete one, or say which one is meant by its client id." });
}
async function readRegistration(graph, desired) {
	const app = await find(graph, desired);
	if (!app) return void 0;
	const [objectId, clientId] = [stringAt(app, "id") ?? "", stringAt(app, "appId") ?? ""];
	const [credentials, owners, principal] = await Promise.all([
		listAll(graph, `/applications/${objectId}/federatedIdentityCredentials`, readPermission),
		listAll(graph, `/applications/${objectId}/owners?$select=id,displayName`, readPermission),
		readPrincipal(graph, clientId)
	]);
	return {
		objectId,
		clientId,
		displayName: stringAt(app, "displayName") ?? "",
		signInAudience: stringAt(app, "signInAudience") ?? "",
		requested: requestedOf(app),
		principalId: principal && stringAt(principal.document, "id"),
		granted: principal?.granted ?? [],
		credentials: credentials.map((one) => ({
			id: stringAt(one, "id") ?? "",
			name: stringAt(one, "name") ?? "",
			issuer: stringAt(one, "issuer") ?? "",
			subject: stringAt(one, "subject"),
			audiences: textsOf(one["audiences"])
		})),
		secrets: count(app, "passwordCredentials") + count(principal?.document, "passwordCredentials"),
		certificates: count(app, "keyCredentials") + count(principal?.document, "keyCredentials"),
		owners: owners.map((one) => stringAt(one, "displayName") ?? stringAt(one, "id") ?? "")
	};
}
/** A service principal can hold secrets of its own, which the registration does not show. */
async function readPrincipal(graph, clientId) {
	const document = await getOrNothing(graph, `/servicePrincipals(appId='${clientId}')?\$select=id,passwordCredentials,keyCredentials`);
	if (!document) return void 0;
	const id = stringAt(document, "id") ?? "";
	return {
		document,
		granted: (await listAll(graph, `/servicePrincipals/${id}/appRoleAssignments`, readPermission)).map((grant) => stringAt(grant, "appRoleId") ?? "")
	};
}
function requestedOf(app) {
	return (objectsOf(app["requiredResourceAccess"]) ?? []).flatMap((access) => (objectsOf(access["resourceAccess"]) ?? []).map((one) => ({
		resource: stringAt(access, "resourceAppId") ?? "",
		id: stringAt(one, "id") ?? "",
		type: stringAt(one, "type") ?? ""
	})));
}
function count(object, key) {
	const value = object?.[key];
	return Array.isArray(value) ? value.filter(isObject).length : 0;
}
function textsOf(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
// src/setup/audit.ts
/** Credentials that setup did not ask for: they let in somebody else, or other jobs of this repository. */
function foreignCredentials({ credentials, tolerated }, observed) {
	return observed.credentials.filter(({ name, issuer, subject }) => {
		if (credentials.some((one) => one.issuer === issuer && one.subject === subject)) return false;
		const ours = credentials.find((one) => one.name === name);
		const served = observed.credentials.some((one) => one.issuer === ours?.issuer && one.subject === ours.subject);
		if (ours && !served) return false;
		return !(issuer === credentials[0]?.issuer && tolerated.some((one) => one === subject));
	});
}
/** What is too much on a registration: who else can sign in as it, and what it may that it need not. */
function audit(desired, observed, roles) {
	return [
		...keyFindings(desired, observed),
		...ownerFindings(observed),
		...foreignCredentials(desired, observed).map((one) => credentialFinding(desired, one)),
		...permissionFindings(desired, observed, roles)
	];
}
function keyFindings({ part }, observed) {
	const { secrets, certificates } = observed;
	const count = (number, noun) => `${number === 1 ? `a ${noun}` : `${number} ${noun}s`}`;
	const found = [];
	if (secrets > 0) found.push({
		severity: part === "cipp" ? "warning" : "error",
		message: `holds ${count(secrets, "secret")}: whoever has it signs in from anywhere, past every review.`,
		hint: part === "cipp" ? "CIPP made it. Once a workflow has signed in without it, delete it under Certificates & secrets." : "Delete it under Certificates & secrets. Ringfence needs none."
	});
	if (certificates > 0) found.push({
		severity: "warning",
		message: `holds ${count(certificates, "certificate")}: whoever has the key signs in from anywhere.`,
		hint: "Delete it under Certificates & secrets, unless somebody uses it at a terminal."
	});
	return found;
}
function ownerFindings({ owners }) {
	if (owners.length === 0) return [];
	return [{
		severity: "warning",
		message: `is owned by ${owners.join(", ")}, who can add a secret to it without any other role.`,
		hint: "Remove the owners: administrators can manage the registration without being one."
	}];
}
function credentialFinding({ part }, { name, issuer, subject }) {
	const who = subject === void 0 ? "whatever an expression matches" : `“${subject}”`;
	return {
		severity: part === "writer" || subject === void 0 ? "error" : "warning",
		message: `lets in ${who} of ${issuer}, by the federated credential “${name}”.`,
		hint: "It is not Ringfence's and is left alone. Delete it, unless you know what it is for."
	};
}
function permissionFindings({ need }, observed, { ids }) {
	if (!need) return [];
	const names = new Map([...ids].map(([name, id]) => [id, name]));
	const nameOf = (id) => names.get(id) ?? id;
	const asked = observed.requested.filter(({ type }) => type === "Role");
	const elsewhere = asked.filter(({ resource }) => resource !== graphClientId);
	const { dangerous, superfluous } = judgePermissions([.../* @__PURE__ */ new Set([...asked.filter(({ resource }) => resource === graphClientId).map(({ id }) => nameOf(id)), ...observed.granted.map(nameOf)])], need, { home: true });
	const hint = "Remove it under API permissions, and in the tenants that have consented to it.";
	return [
		...dangerous.map((name) => {
			return {
				severity: "error",
				message: `may do more than it needs: ${name}.`,
				hint
			};
		}),
		...superfluous.map((name) => {
			return {
				severity: "warning",
				message: `may read more than it needs: ${name}.`,
				hint
			};
		}),
		...elsewhere.map(({ resource, id }) => {
			return {
				severity: "error",
				message: `asks for permission ${id} of another API, ${resource}.`,
				hint
			};
		})
	];
}
// src/setup/plan.ts
const multiTenant = "AzureADMultipleOrgs";
/**
* What has to be done to one registration, in order, and what is wrong with it.
* @throws RingfenceError where this cloud's Microsoft Graph lacks a permission
*/
function planRegistration(desired, observed, roles) {
	if (observed === void 0 && desired.need === void 0) return {
		desired,
		observed,
		steps: [],
		findings: [],
		refusal: missingCippClient(desired)
	};
	const steps = [...registrationSteps(desired, observed, roles), ...credentialSteps(desired, observed)];
	const findings = observed ? audit(desired, observed, roles) : [];
	const refusal = steps.length > 0 && observed ? strangeness(desired, observed) : void 0;
	return {
		desired,
		observed,
		steps,
		findings,
		...refusal && { refusal }
	};
}
function missingCippClient({ clientId }) {
	return {
		message: `there is no app registration with the client id ${clientId}, which cipp.api names.`,
		hint: "Create the API client in CIPP, under Integrations, CIPP-API, and write its client id to cipp.api.clientId."
	};
}
function resolve(names, { ids }) {
	return names.map((name) => {
		const id = ids.get(name);
		if (id !== void 0) return {
			name,
			id
		};
		throw new RingfenceError("not-found", `Microsoft Graph has no application permission ${name} here.`, { hint: "Check AZURE_AUTHORITY_HOST: not every permission exists in every cloud." });
	});
}
function registrationSteps({ need, displayName }, observed, roles) {
	if (!need) return [];
	const asked = resolve(need.everywhere, roles);
	const grants = [...asked, ...resolve(need.home, roles)].filter(({ id }) => !observed?.granted.includes(id)).map((permission) => ({
		kind: "grant",
		permission
	}));
	const principal = observed?.principalId ? [] : [{ kind: "create-principal" }];
	if (!observed) return [
		{
			kind: "create-registration",
			displayName,
			asks: asked
		},
		...principal,
		...grants
	];
	const isAsked = ({ id }) => observed.requested.some((one) => one.resource === "00000003-0000-0000-c000-000000000000" && one.type === "Role" && one.id === id);
	const asks = asked.filter((permission) => !isAsked(permission));
	const before = observed.signInAudience;
	const audience = before === multiTenant ? void 0 : {
		before,
		after: multiTenant
	};
	return [
		...asks.length > 0 || audience ? [{
			kind: "update-registration",
			audience,
			asks
		}] : [],
		...principal,
		...grants
	];
}
/** A credential of another name that lets in the same jobs is as good; issuer and subject are unique in an app. */
function credentialSteps({ credentials }, observed) {
	const present = observed?.credentials ?? [];
	return credentials.flatMap((credential) => {
		const same = present.find((one) => one.issuer === credential.issuer && one.subject === credential.subject);
		const before = same ?? present.find(({ name }) => name === credential.name);
		if (!before) return [{
			kind: "create-credential",
			credential
		}];
		return before === same && before.audiences.join(" ") === credential.audience ? [] : [{
			kind: "update-credential",
			before,
			credential
		}];
	});
}
/**
* Anybody in a tenant may be allowed to register apps, under any name. One that was found by its name alone and that
* somebody else can sign in as is not given permissions.
*/
function strangeness(desired, observed) {
	if (desired.clientId !== void 0) return void 0;
	const foreign = foreignCredentials(desired, observed).length;
	if (observed.secrets + observed.certificates + foreign === 0) return void 0;
	return {
		message: `“${observed.displayName}” (client id ${observed.clientId}) was found by its name, and somebody else can sign in as it.`,
		hint: "Remove its secrets, certificates and other federated credentials; or, if it is yours, name it by its client id."
	};
}
export { isOnly as a, branchSubject as c, applyEnvironment as d, planEnvironment as f, permissionNeed as h, resolveTrust as i, environmentSubject as l, judgePermissions as m, connectRegistrations as n, remainingWork as o, variableNames as p, readGitHubState as r, desiredRegistrations as s, planRegistration as t, issuerOf as u };
