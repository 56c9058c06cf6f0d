import { n as pLimit, t as connectCipp } from "./connect.js";
import { n as resolveCloud } from "./cloud2.js";
import { a as createRunnerTokens, t as connectTenant, u as realTime } from "./connect2.js";
import { t as RingfenceError } from "./errors.js";
import { a as textAt } from "./json.js";
import { l as excludeCipp, u as canonicalPolicy, v as impliedApplications, y as nameReferences } from "./tenant-checks.js";
import { n as planTenant, r as unreadableTenant } from "./tenant-plan.js";
import { n as whyNotSignIn } from "./cipp-pin.js";
import { setFlagsFromString } from "node:v8";
// src/plan/query.ts
/**
* What to look up in the directory: every name that the YAML writes, and the ids in the live policies that may
* change, so that people can be shown names.
*/
function directoryQuery(desired, livePolicies) {
	const written = desired.policies.flatMap((policy) => nameReferences(policy.body));
	const live = livePolicies.filter((policy) => isNamed(desired, policy) || isExcludedFrom(desired, policy)).flatMap((policy) => nameReferences(canonicalPolicy(policy)));
	const references = [...written, ...live];
	const of = (kind) => references.filter((reference) => reference.kind === kind).map(({ text }) => text);
	const people = [...desired.breakGlass.map(({ userPrincipalName }) => userPrincipalName), ...desired.serviceAccount ? [desired.serviceAccount.userPrincipalName] : []];
	return {
		users: unique([...of("user"), ...people]),
		groups: unique(of("group")),
		applications: unique([...of("application"), ...desired.policies.flatMap(impliedApplications)]),
		servicePrincipals: unique(of("servicePrincipal")),
		roles: unique(of("role")),
		memberships: unique(people)
	};
}
function isNamed(desired, policy) {
	const name = textAt(policy, "displayName");
	const id = textAt(policy, "id").toLowerCase();
	return desired.policies.some((entry) => entry.id === id || entry.name === name || entry.renamedFrom === name) || desired.removals.some((removal) => removal.kind === "conditionalAccessPolicy" && removal.name === name);
}
/** Whether Part D might change the policy. With a service account that takes its id, which is not known yet. */
function isExcludedFrom({ cippAccess }, policy) {
	if (cippAccess === void 0) return false;
	const access = cippAccess.mode === "gdap" ? cippAccess : {
		mode: "direct",
		account: {
			id: "",
			memberships: void 0
		}
	};
	return excludeCipp(canonicalPolicy(policy), access).kind !== "not-needed";
}
/** The directory compares names without regard to case, so one spelling of each is enough. */
function unique(texts) {
	return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];
}
// src/commands/young-generation.ts
/**
* Keeps V8's space for fresh objects at the size that reading the policies has given it. With many tenants under way at
* once V8 would grow it to 96 MB, and a run is no faster for it: measured with 500 tenants, 70 MB less and the same
* processor time. V8 looks at this setting whenever it is about to grow the space, so it works while a program runs.
*/
function keepYoungGenerationSmall() {
	setFlagsFromString("--semi-space-growth-factor=1");
}
// src/commands/planning.ts
/**
* Each tenant waits for its own pace most of the time, so many are under way at once: enough to keep the processor busy,
* and few enough that what is held of them stays small. The connections that they share are fewer.
*/
const tenantsAtOnce = 500;
/**
* Connects each tenant. Nothing is asked of any of them yet.
* @throws RingfenceError where the environment names an impossible cloud
*/
function connectTenants(tenants, context, options) {
	const cloud = resolveCloud(context.environment);
	const assertions = runnerTokens(context, cloud);
	keepYoungGenerationSmall();
	return tenants.map((desired) => {
		const writers = connect(desired, context, {
			cloud,
			assertions
		});
		const plan = async () => {
			try {
				const observed = await observe(desired, writers);
				return planTenant(desired, observed, {
					today: context.today,
					...options
				});
			} catch (error) {
				if (!(error instanceof RingfenceError)) throw error;
				return unreadableTenant(desired, error);
			}
		};
		return {
			desired,
			writers,
			plan
		};
	});
}
/** The runner's token names no tenant, so one serves them all while it lives. */
function runnerTokens({ environment, onSecret }, { audience }) {
	const { fetch } = globalThis;
	return createRunnerTokens({
		environment,
		audience,
		fetch,
		time: realTime,
		budget: 12e4,
		onSecret
	});
}
function connect(desired, context, common) {
	const { clientId, environment, requestsPerSecond, onSecret, log } = context;
	const tenant = {
		id: desired.id,
		name: desired.name
	};
	const shared = {
		...common,
		environment,
		onSecret,
		onRetry: (message) => log.info(message)
	};
	const entra = connectTenant(tenant, {
		...shared,
		clientId,
		requestsPerSecond
	});
	if (!desired.cippApi) return { entra };
	const allowSelfUpdate = desired.acceptances.some(({ check, until }) => check === "own-client-restricted" && until >= context.today);
	const refusal = whyNotSignIn(desired.cippApi.url, context.cippUrl);
	if (refusal) return {
		entra,
		cipp: refusing(refusal)
	};
	return {
		entra,
		cipp: connectCipp(desired.cippApi, {
			...shared,
			tenant,
			allowSelfUpdate
		})
	};
}
function refusing(error) {
	const refuse = () => Promise.reject(error);
	return {
		read: refuse,
		updateApiClient: refuse,
		updateRole: refuse
	};
}
/** CIPP is asked while Entra is: it has limits of its own. */
async function observe(desired, { entra, cipp }) {
	const roles = (desired.allowlists ?? []).filter(({ kind }) => kind === "cippRole").map(({ id }) => id);
	const [observed, answer] = await Promise.all([entra.read((policies) => directoryQuery(desired, policies)), cipp?.read({ roles }).catch(unanswered)]);
	return answer === void 0 ? observed : {
		...observed,
		cipp: answer
	};
}
function unanswered(error) {
	if (!(error instanceof RingfenceError)) throw error;
	return { error: {
		message: error.message,
		hint: error.hint,
		notAsked: error.code === "not-asked"
	} };
}
/** Runs a task per tenant, many at once, with the results in the order of the tenants. */
async function forEachTenant(items, task, { log }, run) {
	let done = 0;
	return pLimit(tenantsAtOnce).map(items, async (item) => {
		const result = await run(item);
		done += 1;
		log.progress({
			task,
			done,
			total: items.length,
			tenant: item.desired.name
		});
		return result;
	});
}
export { forEachTenant as n, connectTenants as t };
