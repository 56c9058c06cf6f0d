import { a as createRunnerTokens, n as openGraph, o as offersOidc, s as decodeClaims, u as realTime } from "./connect2.js";
import { n as resolveCloud } from "./cloud2.js";
import { t as RingfenceError } from "./errors.js";
import { a as isOnly, c as branchSubject, d as applyEnvironment, f as planEnvironment, h as permissionNeed, i as resolveTrust, l as environmentSubject, m as judgePermissions, n as connectRegistrations, p as variableNames, r as readGitHubState, s as desiredRegistrations, t as planRegistration, u as issuerOf } from "./plan.js";
import { n as sameCipp } from "./cipp-address.js";
import { t as loadTenants } from "./estate.js";
import { r as doctorExitCode } from "./exit-code.js";
import { n as pLimit, t as connectCipp } from "./connect.js";
import { n as consentHint, r as consentLink } from "./consent.js";
import { n as stepWords, t as partWords } from "./words.js";
import { n as whyNotSignIn } from "./cipp-pin.js";
// src/setup/github-checks.ts
const area = "GitHub";
/** Whether an environment lets in jobs of the default branch alone, and applies only after a review. */
function environmentChecks(name, settings, { defaultBranch, settingsUrl }) {
	const subject = `environment ${name}`;
	if (!settings) {
		const message = "does not exist. GitHub creates it, open to every branch, when a job first names it.";
		const hint = `Create it at ${settingsUrl}, with ${defaultBranch} as its only deployment branch.`;
		return [{
			area,
			status: "error",
			subject,
			message,
			hint
		}];
	}
	const found = [...branchChecks(subject, settings, {
		defaultBranch,
		settingsUrl
	})];
	if (name === "ringfence-apply") found.push(...reviewChecks(subject, settings, settingsUrl));
	return found.length > 0 ? found : [{
		area,
		status: "ok",
		subject,
		message: `takes jobs of ${defaultBranch} alone.`
	}];
}
function reviewChecks(subject, { reviewers, preventSelfReview, adminsBypass }, settingsUrl) {
	const warning = (message, hint) => ({
		area,
		status: "warning",
		subject,
		message,
		hint
	});
	if (reviewers === 0) return [warning("has no required reviewers: a merge is applied without another look.", `Add them at ${settingsUrl}. Private repositories need GitHub Enterprise for that.`)];
	return [...preventSelfReview ? [] : [warning("lets whoever started an apply approve it, as long as they are a reviewer.", `At ${settingsUrl}, choose “Prevent self-review”.`)], ...adminsBypass ? [warning("lets administrators of the repository start an apply without its reviewers.", `At ${settingsUrl}, take away “Allow administrators to bypass configured protection rules”.`)] : []];
}
function branchChecks(subject, settings, { defaultBranch, settingsUrl }) {
	if (isOnly(settings, defaultBranch)) return [];
	const { branches, tags } = settings;
	const hint = `At ${settingsUrl}, let it have ${defaultBranch} as its only deployment branch.`;
	if (branches === "protected") return [{
		area,
		status: "error",
		subject,
		message: "takes jobs of every protected branch, and of any branch while none is protected.",
		hint
	}];
	const others = [...branches === "any" ? [] : branches.filter((pattern) => pattern !== defaultBranch), ...tags.length > 0 ? [`the tags ${tags.join(", ")}`] : []];
	const message = branches === "any" ? "takes jobs of any branch: whoever can push one can sign in as this environment." : others.length > 0 ? `takes jobs of ${others.join(", ")} as well: whoever can push there can sign in.` : `takes no jobs of ${defaultBranch}.`;
	return [{
		area,
		status: "error",
		subject,
		message,
		hint
	}];
}
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Whether the workflows' variables name a reader and a writer that differ, and the CIPP of the policies. */
function variableChecks(values, query) {
	const [reader, writer, cipp] = [
		variableNames.reader,
		variableNames.writer,
		variableNames.cipp
	].map((name) => values.get(name));
	const found = [
		...idChecks("reader", reader, query.source),
		...idChecks("writer", writer, query.source),
		...query.cippUrl === void 0 && !cipp ? [] : cippChecks(cipp, query)
	];
	if (reader && reader.toLowerCase() === writer?.toLowerCase()) found.push({
		area,
		status: "error",
		subject: "variables",
		message: "name the same app registration: whoever plans can write.",
		hint: "Run ringfence setup: it makes two, and tells the commands that set the variables."
	});
	return found;
}
function idChecks(identity, value, source) {
	const subject = variableNames[identity];
	if (value && guid.test(value)) return [{
		area,
		status: "ok",
		subject,
		message: value
	}];
	const hint = howToSet(subject, `<the ${identity}'s client id>`, source);
	if (!value) return [{
		area,
		subject,
		...missing("error", source),
		hint
	}];
	return [{
		area,
		status: "error",
		subject,
		message: `is “${value}”, which is no client id.`,
		hint
	}];
}
/** What nobody looked at is not known to be missing. */
function missing(known, source) {
	if (source === "unseen") return {
		status: "unknown",
		message: "was not looked at: GitHub's variables could not be read."
	};
	return {
		status: known,
		message: source === "step" ? "is not set, or not handed to this step." : "is not set."
	};
}
function howToSet(name, value, source) {
	const set = `gh variable set ${name} --body "${value}"`;
	if (source === "repository") return set;
	if (source === "unseen") return `Set GH_TOKEN, for example to what gh auth token prints. If it is not set: ${set}`;
	return `Set the repository's variable, and in the workflow env: { ${name}: "\${{ vars.${name} }}" }`;
}
function cippChecks(value, { cippUrl, source }) {
	const subject = variableNames.cipp;
	if (!value) {
		const { status, message } = missing("warning", source);
		const left = status === "unknown" ? " Without it plans leave Part C out." : " Plans leave Part C out.";
		const hint = howToSet(subject, "<cipp.api.url>", source);
		return [{
			area,
			status,
			subject,
			message: `${message}${left}`,
			hint
		}];
	}
	if (cippUrl !== void 0 && sameCipp(value, cippUrl)) return [{
		area,
		status: "ok",
		subject,
		message: value
	}];
	const message = `is ${value}, and the policies name ${cippUrl ?? "no CIPP"}.`;
	return [{
		area,
		status: "error",
		subject,
		message,
		hint: "Correct the variable, or cipp.api.url."
	}];
}
// src/setup/job.ts
function readJob(claims) {
	const text = (name) => {
		const value = claims[name];
		return typeof value === "string" && value !== "" ? value : void 0;
	};
	return {
		issuer: text("iss") ?? "",
		subject: text("sub") ?? "",
		repository: text("repository") ?? "",
		environment: text("environment"),
		branch: /^refs\/heads\/(.+)$/.exec(text("ref") ?? "")?.[1]
	};
}
/** The form of the token's subject: what stands around the context, which the token's other claims tell. */
function formOfJob({ subject, environment, branch }) {
	const none = {
		before: "",
		after: ""
	};
	const context = [
		...environment ? [environmentSubject(none, environment)] : [],
		...branch ? [branchSubject(none, branch)] : [],
		"pull_request"
	].find((one) => `:${subject}:`.includes(`:${one}:`));
	if (context === void 0) return void 0;
	const at = `:${subject}:`.indexOf(`:${context}:`);
	return {
		before: subject.slice(0, at),
		after: subject.slice(at + context.length)
	};
}
/** As which registration a job can sign in; undefined for a job that no registration lets in. */
function identityOfJob({ subject }, trust) {
	if (subject === environmentSubject(trust.subject, "ringfence-apply")) return "writer";
	return [environmentSubject(trust.subject, "ringfence-plan"), branchSubject(trust.subject, trust.defaultBranch)].includes(subject) ? "reader" : void 0;
}
/** Whether the job presents itself as it was expected to. */
function jobChecks(job, trust) {
	const area = "This job";
	const identity = identityOfJob(job, trust);
	const checks = [];
	if (identity) {
		const message = `signs in as the ${identity}.`;
		checks.push({
			area,
			status: "ok",
			subject: job.subject,
			message
		});
	} else {
		const message = "is let in by no registration.";
		const hint = `Run the job in the environment ${planEnvironment} or ${applyEnvironment}, or without one on the branch ${trust.defaultBranch}, not for the event pull_request.`;
		checks.push({
			area,
			status: "error",
			subject: job.subject,
			message,
			hint
		});
	}
	const expected = issuerOf(trust.server);
	if (job.issuer !== expected) {
		const message = `is not ${expected}, where tokens of ${trust.server} come from by default.`;
		checks.push({
			area,
			status: "warning",
			subject: `issuer ${job.issuer}`,
			message,
			hint: "Run ringfence setup with this issuer, if your enterprise has customised it."
		});
	}
	return checks;
}
// src/setup/checks.ts
/** Whether a registration is as setup would leave it. */
function registrationChecks({ desired, observed, steps, findings, refusal }) {
	const subject = partWords[desired.part];
	const about = (status, message, hint) => {
		return {
			area: "App registrations",
			status,
			subject,
			message,
			...hint !== void 0 && { hint }
		};
	};
	const runSetup = "Run ringfence setup at a terminal, signed in to the Azure CLI as an administrator.";
	const missing = observed === void 0 && !refusal ? [about("error", "there is no such app registration.", runSetup)] : steps.map((step) => {
		const { mark, label, text, before } = stepWords(step, desired);
		const was = before === void 0 ? "" : `, and is now ${before}`;
		return about("error", `${mark === "+" ? "missing" : "differs"}: ${label} ${text}${was}.`, runSetup);
	});
	const found = findings.map(({ severity, message, hint }) => about(severity, message, hint));
	const all = [
		...refusal ? [about("error", refusal.message, refusal.hint)] : [],
		...missing,
		...found
	];
	return all.length > 0 ? all : [about("ok", `client id ${observed?.clientId ?? ""}, as set up.`)];
}
/** Whether a tenant gave the permissions that are needed, and no other. */
function tokenChecks({ tenant, home, ...token }, need) {
	const about = (status, message, hint) => {
		return {
			area: "Tenants",
			status,
			subject: tenant.name,
			message,
			...hint !== void 0 && { hint }
		};
	};
	const { missing, dangerous, superfluous } = judgePermissions(token.permissions, need, { home });
	const lacking = missing.filter((name) => !need.home.includes(name));
	const coverage = missing.filter((name) => need.home.includes(name));
	const grant = home ? "Run ringfence setup, which grants it." : consentHint(tenant, token.consentLink);
	const revoke = "Take it away under Enterprise applications, Permissions, in this tenant.";
	const found = [
		...lacking.length > 0 ? [about("error", `the ${token.identity} lacks ${lacking.join(", ")}.`, grant)] : [],
		...coverage.length > 0 ? [about("warning", `without ${coverage.join(", ")} nobody notices a customer without a file.`, grant)] : [],
		...dangerous.length > 0 ? [about("error", `${tooMuch(token.identity)}: ${dangerous.join(", ")}.`, revoke)] : [],
		...superfluous.length > 0 ? [about("warning", `the ${token.identity} may read more than it needs: ${superfluous.join(", ")}.`, revoke)] : []
	];
	return found.length > 0 ? found : [about("ok", `the ${token.identity} signs in, with what it needs.`)];
}
function tooMuch(identity) {
	return identity === "reader" ? "the reader can write" : "the writer may do more than it needs";
}
// src/commands/visits.ts
const tenantsAtOnce = 50;
function connectionOf({ context, cloud, clientId, assertions, connection }) {
	const { environment, onSecret, log } = context;
	const onRetry = (message) => log.info(message);
	return {
		cloud,
		clientId,
		environment,
		assertions,
		onSecret,
		onRetry,
		budgetSeconds: 60,
		...connection
	};
}
function checkOf(area, subject, error) {
	if (!(error instanceof RingfenceError)) throw error;
	const { hint, tenant } = error;
	return {
		area,
		status: "error",
		subject,
		message: error.message.replace(tenant ? `${tenant.name} (${tenant.id}): ` : "", ""),
		...hint !== void 0 && { hint }
	};
}
/** Signs in to every tenant as the job's registration. Where the MSP's own lets nobody in, the others are not tried. */
async function visitTenants(tenants, visitor) {
	const { identity, clientId } = visitor;
	if (!identity || !clientId) return [{
		area: "Tenants",
		status: "unknown",
		subject: "sign-in",
		message: identity ? `not tried: ${variableNames[identity]} is not known.` : "not tried: it takes the OIDC token of a job that is the reader's or the writer's."
	}];
	const visit = (tenant) => visitTenant(tenant, {
		...visitor,
		identity,
		clientId
	});
	const first = await Promise.all(tenants.filter(({ kind }) => kind === "msp").map(visit));
	const clients = tenants.filter(({ kind }) => kind === "client");
	if (first.some(({ shut }) => shut)) {
		const rest = {
			area: "Tenants",
			status: "unknown",
			subject: "client tenants",
			message: `${clients.length} not tried: no sign-in works before the one above does.`
		};
		return [...first.flatMap(({ checks }) => checks), rest];
	}
	const others = await pLimit(tenantsAtOnce).map(clients, visit);
	return [...first, ...others].flatMap(({ checks }) => checks);
}
async function visitTenant({ kind, ...tenant }, visitor) {
	const { identity, clientId, cloud } = visitor;
	const link = consentLink(cloud, tenant.id, clientId);
	try {
		const { permissions } = await openGraph(tenant, connectionOf(visitor)).tokens.get();
		const need = permissionNeed(identity, { attribution: false });
		return {
			checks: tokenChecks({
				tenant,
				home: kind === "msp",
				identity,
				permissions,
				consentLink: link
			}, need),
			shut: false
		};
	} catch (error) {
		const shut = error instanceof RingfenceError && error.code === "sign-in-failed";
		return {
			checks: [checkOf("Tenants", tenant.name, error)],
			shut
		};
	}
}
/** Compares the registrations with what setup would make of them. */
async function visitRegistrations(desired, visitor) {
	const { context, clientId, msp } = visitor;
	const area = "App registrations";
	if (offersOidc(context.environment) && !clientId) return [{
		area,
		status: "unknown",
		subject: "all",
		message: "could not be read: this job cannot sign in as the reader or the writer."
	}];
	const registrations = connectRegistrations(msp, connectionOf(visitor));
	try {
		const roles = await registrations.readRoles();
		return (await Promise.all(desired.map(async (one) => planRegistration(one, await registrations.read(one), roles)))).flatMap(registrationChecks);
	} catch (error) {
		const check = checkOf(area, "all", error);
		return [error instanceof RingfenceError && ["bad-input", "not-found"].includes(error.code) ? check : {
			...check,
			status: "unknown"
		}];
	}
}
/** Signs in to CIPP as its API client and asks for the version. */
async function visitCipp(api, visitor) {
	if (!api) return [];
	const { context, msp, identity, cloud } = visitor;
	const about = (status, message, hint) => {
		return {
			area: "CIPP",
			status,
			subject: api.url,
			message,
			...hint !== void 0 && { hint }
		};
	};
	if (!identity) return [about("unknown", "CIPP lets in its own API clients only, here by the OIDC token of a workflow.")];
	const named = context.environment[variableNames.cipp];
	if (identity === "reader" && !named) return [about("unknown", "plans do not sign in to CIPP; doctor looks at it in the job of an apply.")];
	const refusal = whyNotSignIn(api.url, context.cippUrl ?? (identity === "reader" ? named : void 0));
	if (refusal) return [about("error", refusal.message, refusal.hint)];
	const { environment, onSecret, log } = context;
	try {
		const { version, apiClients, refusals } = await connectCipp(api, {
			tenant: msp,
			cloud,
			environment,
			onSecret,
			onRetry: (message) => log.info(message)
		}).read({ roles: [] });
		const clients = apiClients.length === 1 ? "1 API client" : `${apiClients.length} API clients`;
		return [about("ok", `version ${version ?? "unknown"}, ${clients}.`), ...refusals.map(({ message }) => about("warning", message))];
	} catch (error) {
		return [checkOf("CIPP", api.url, error)];
	}
}
// src/commands/doctor.ts
/**
* Looks at everything that has to be there before a workflow can plan and apply, and names each piece that is missing.
* Inside a workflow it signs in as the job's registration, and at a terminal by the Azure CLI's login; what cannot be
* seen from where it runs is told. Writes nothing.
*/
async function doctor(context, options) {
	const loaded = await loadTenants(context);
	if (!loaded.estate) return {
		problems: loaded.problems,
		exitCode: 1
	};
	const { tenant: msp, cipp } = loaded.estate.msp.value;
	const cloud = resolveCloud(context.environment);
	const assertions = runnerTokens(context, cloud);
	const seen = await lookAtGitHub(context, options);
	const job = await lookAtJob(context, {
		msp,
		assertions,
		trust: seen.trust
	});
	const trust = job.trust ?? seen.trust;
	const values = valuesOf(context, seen.state);
	const identity = job.job && trust ? identityOfJob(job.job, trust) : void 0;
	const visitor = {
		context,
		cloud,
		msp,
		identity,
		clientId: identity && values.get(variableNames[identity]),
		assertions,
		connection: options.connection
	};
	const desired = trust && desiredRegistrations(trust, {
		attribution: false,
		cippInPlans: values.get(variableNames.cipp) ? true : void 0,
		clientIds: {
			reader: values.get(variableNames.reader),
			writer: values.get(variableNames.writer)
		},
		cippClientId: cipp?.api?.clientId,
		audience: cloud.audience
	});
	const api = loaded.tenants.find(({ kind }) => kind === "msp")?.cippApi;
	const checks = [
		...seen.checks,
		...settingChecks(seen.state, {
			trust,
			values,
			cippUrl: cipp?.api?.url,
			source: sourceOf(context, seen.state)
		}),
		...job.checks,
		...desired ? await visitRegistrations(desired, visitor) : [unknownTrust],
		...await visitTenants(loaded.tenants, visitor),
		...await visitCipp(api, visitor)
	];
	return {
		problems: [],
		checks,
		exitCode: doctorExitCode(checks, options.failOn)
	};
}
const unknownTrust = {
	area: "App registrations",
	status: "unknown",
	subject: "all",
	message: "it is not known how this repository's jobs present themselves.",
	hint: "Set GH_TOKEN, for example to what gh auth token prints, or run doctor in a workflow."
};
function runnerTokens({ environment, onSecret }, { audience }) {
	const { fetch } = globalThis;
	return createRunnerTokens({
		environment,
		audience,
		fetch,
		time: realTime,
		budget: 6e4,
		onSecret
	});
}
async function lookAtGitHub({ log }, { github }) {
	if (!github) return {
		checks: [{
			area: "GitHub",
			status: "unknown",
			subject: "the repository",
			message: "its settings were not read: there is no token to ask with.",
			hint: "Set GH_TOKEN, for example to what gh auth token prints."
		}],
		trust: void 0,
		state: await readGitHubState(void 0, () => void 0)
	};
	const state = await readGitHubState(github, ({ message }) => log.info(message));
	try {
		return {
			checks: [],
			trust: await resolveTrust(github, void 0),
			state
		};
	} catch (error) {
		if (!(error instanceof RingfenceError)) throw error;
		const { message, hint, code } = error;
		return {
			checks: [{
				area: "GitHub",
				status: code === "bad-input" ? "error" : "unknown",
				subject: "OIDC subject",
				message,
				...hint && { hint }
			}],
			trust: void 0,
			state
		};
	}
}
/** What a step is handed counts; at a terminal, what the repository has. */
function valuesOf({ environment }, { variables }) {
	const names = Object.values(variableNames);
	return new Map(names.map((name) => [name, environment[name] || variables?.get(name)]));
}
/** GitHub shows a workflow no variables: there, what the step is handed is all there is to look at. */
function sourceOf({ environment }, { variables }) {
	if (environment["GITHUB_ACTIONS"] === "true") return "step";
	return variables === void 0 ? "unseen" : "repository";
}
function settingChecks(state, { trust, values, cippUrl, source }) {
	const variables = variableChecks(values, {
		cippUrl,
		source
	});
	if (!state.environments || !trust) {
		const check = {
			area: "GitHub",
			status: "unknown",
			subject: "environments",
			message: "could not be read, and so not who may run a job in them.",
			hint: "In a workflow the step needs “permissions: actions: read” and GITHUB_TOKEN."
		};
		return [...variables, check];
	}
	const { environments } = state;
	const place = {
		defaultBranch: trust.defaultBranch,
		settingsUrl: `${trust.server}/${trust.repository}/settings/environments`
	};
	const names = [planEnvironment, applyEnvironment];
	return [...variables, ...names.flatMap((name) => environmentChecks(name, environments.get(name), place))];
}
/** Reads the token that the job really has: it decides, whatever GitHub's settings say. */
async function lookAtJob({ environment }, { msp, assertions, trust }) {
	const area = "This job";
	if (!offersOidc(environment)) {
		const inWorkflow = environment["GITHUB_ACTIONS"] === "true";
		return { checks: [{
			area,
			status: inWorkflow ? "error" : "unknown",
			subject: "OIDC token",
			message: inWorkflow ? "the runner gives out none." : "there is none outside of a workflow.",
			...inWorkflow && { hint: "Give the job “permissions: id-token: write”. GitHub withholds it from pull requests of forks." }
		}] };
	}
	try {
		const job = readJob(decodeClaims(await assertions.get(msp)) ?? {});
		const own = trustOfJob(job, environment, trust);
		if (!own) return {
			job,
			checks: [{
				area,
				status: "error",
				subject: job.subject,
				message: "has a form that no federated credential can be written for.",
				hint: "Go back to GitHub's default subject, and run in an environment or on a branch."
			}]
		};
		return {
			job,
			trust: own,
			checks: [...disagreement(own, trust), ...jobChecks(job, own)]
		};
	} catch (error) {
		if (!(error instanceof RingfenceError)) throw error;
		const { message, hint } = error;
		return { checks: [{
			area,
			status: "error",
			subject: "OIDC token",
			message,
			...hint && { hint }
		}] };
	}
}
function trustOfJob(job, environment, known) {
	const subject = formOfJob(job);
	const defaultBranch = known?.defaultBranch ?? job.branch;
	if (!subject || !defaultBranch) return void 0;
	return {
		server: known?.server ?? (environment["GITHUB_SERVER_URL"] || "https://github.com"),
		repository: job.repository,
		defaultBranch,
		issuer: job.issuer,
		subject
	};
}
function disagreement({ subject }, told) {
	if (!told || told.subject.before === subject.before && told.subject.after === subject.after) return [];
	return [{
		area: "This job",
		status: "warning",
		subject: "OIDC subject",
		message: `begins with “${subject.before}”, and GitHub's settings say “${told.subject.before}”.`,
		hint: "The token decides. Wait for GitHub's settings to follow, then run ringfence setup again."
	}];
}
export { doctor };
