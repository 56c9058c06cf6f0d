import { n as resolveCloud } from "./cloud2.js";
import { i as resolveTrust, n as connectRegistrations, o as remainingWork, r as readGitHubState, s as desiredRegistrations, t as planRegistration } from "./plan.js";
import { u as realTime } from "./connect2.js";
import { t as RingfenceError } from "./errors.js";
import { t as loadEstate } from "./load.js";
import { n as stepWords, t as partWords } from "./words.js";
// src/commands/setup.ts
/**
* Makes the app registrations in the MSP's tenant, through the Azure CLI's login of an administrator: shows the steps,
* carries them out, reads everything again. A second run has nothing to do; one that was interrupted goes on.
*/
async function setup(context, options) {
	const { estate, problems } = await loadEstate(context.policies);
	if (!estate) return {
		problems,
		exitCode: 1
	};
	const trust = await resolveTrust(trustSource(context, options), options.issuer);
	const { tenant, cipp } = estate.msp.value;
	const cloud = resolveCloud(context.environment);
	const registrations = connectRegistrations(tenant, {
		cloud,
		clientId: context.clientId,
		environment: context.environment,
		onSecret: context.onSecret,
		onRetry: (message) => context.log.info(message),
		...options.connection
	});
	const desired = desiredRegistrations(trust, {
		attribution: options.attribution,
		cippInPlans: options.cippInPlans,
		clientIds: {
			reader: options.readerClientId,
			writer: options.writerClientId
		},
		cippClientId: cipp?.api?.clientId,
		audience: cloud.audience
	});
	const roles = await signedIn(() => registrations.readRoles(), tenant, context);
	const plans = await planAll(registrations, desired, roles);
	const plan = {
		tenant,
		trust,
		registrations: plans
	};
	const open = plans.filter(({ steps, refusal }) => steps.length > 0 && !refusal);
	if (open.length > 0 && !await options.confirm(plan)) throw notConfirmed();
	const settled = await carryOutAll(registrations, plans, roles, {
		context,
		options,
		tenant
	});
	return {
		problems: [],
		plan,
		done: open.flatMap(({ steps }) => steps).length,
		remaining: await whatRemains(settled, {
			context,
			options,
			trust,
			estate,
			host: cloud.authorityHost
		}),
		exitCode: settled.some(isBad) ? 1 : 0
	};
}
/** A person signs in for this, which the usual hint does not know. */
async function signedIn(read, tenant, { clientId }) {
	try {
		return await read();
	} catch (error) {
		if (!(error instanceof RingfenceError) || clientId || error.code !== "sign-in-failed") throw error;
		const hint = `As an administrator of ${tenant.name}, run: az login --tenant ${tenant.id} --allow-no-subscriptions`;
		throw new RingfenceError(error.code, error.message, {
			hint,
			tenant,
			cause: error
		});
	}
}
function trustSource({ environment }, { github, subjectPrefix, defaultBranch }) {
	if (github) return github;
	const server = (environment["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
	if (subjectPrefix) return {
		subjectPrefix,
		defaultBranch: defaultBranch ?? "main",
		server
	};
	throw new RingfenceError("bad-input", "It is not known how this repository's workflows present themselves.", { hint: "Set GH_TOKEN, for example to what gh auth token prints, so that GitHub can be asked." });
}
function notConfirmed() {
	return new RingfenceError("bad-input", "Nothing was written: the steps were not confirmed.", { hint: "Type yes when asked. Without a terminal to ask at, add --yes." });
}
function isBad({ findings, refusal }) {
	return refusal !== void 0 || findings.some(({ severity }) => severity === "error");
}
async function planAll(registrations, desired, roles) {
	return Promise.all(desired.map(async (one) => planRegistration(one, await registrations.read(one), roles)));
}
/** @returns the plans as they are afterwards, without steps but for those that were refused */
async function carryOutAll(registrations, plans, roles, work) {
	const after = [];
	for (const plan of plans) {
		if (plan.refusal || plan.steps.length === 0) {
			after.push(plan);
			continue;
		}
		const { desired } = plan;
		const clientId = await registrations.apply(plan, roles, (step) => {
			const { label, text } = stepWords(step, desired);
			work.context.log.info(`${partWords[desired.part]}: ${label} ${text}: done`);
		});
		after.push(await readBack(registrations, {
			...desired,
			clientId
		}, roles, work));
	}
	return after;
}
/** Milliseconds that a change may take to be seen by a reader. */
const visibilityWindow = 6e4;
const pause = 2e3;
/** Never believed unseen: what was done is read again until nothing is left to do. */
async function readBack(registrations, desired, roles, { options, tenant }) {
	const time = options.connection?.time ?? realTime;
	const deadline = time.now() + visibilityWindow;
	for (;;) {
		const plan = planRegistration(desired, await registrations.read(desired), roles);
		if (plan.steps.length === 0) return plan;
		if (time.now() + pause > deadline) throw notVerified(plan, tenant);
		await time.sleep(pause);
	}
}
function notVerified({ steps, desired }, tenant) {
	const left = steps.map((step) => stepWords(step, desired)).map(({ label, text }) => `${label} ${text}`);
	return new RingfenceError("not-verified", `${tenant.name} (${tenant.id}): Graph took every step for ${partWords[desired.part]}, and still lacks ${left.join("; ")}.`, {
		hint: "Run ringfence setup again in a few minutes.",
		tenant
	});
}
async function whatRemains(plans, { context, options, trust, estate, host }) {
	const idOf = (part) => plans.find(({ desired }) => desired.part === part)?.observed?.clientId;
	const [reader, writer] = [idOf("reader"), idOf("writer")];
	if (!reader || !writer) return void 0;
	return remainingWork({
		trust,
		clientIds: {
			reader,
			writer
		},
		cippUrl: options.cippInPlans ? estate.msp.value.cipp?.api?.url : void 0,
		github: await readGitHubState(options.github, ({ message }) => context.log.info(message)),
		clients: estate.clients.map(({ value }) => value.tenant),
		authorityHost: host
	});
}
export { setup };
