import { type Context, Hono } from "hono";
import type { Exchange } from "../sign-in/sign-in-app.ts";
import { authenticate, checkClient, checkQuery, checkRepository } from "./admission.ts";
import { send, sendError } from "./answering.ts";
import { readBody } from "./body.ts";
import type { GitHubCall, Route } from "./call.ts";
import { answerFault, badGateway, takeFault } from "./faults.ts";
import { forbidden, GitHubError, notFound } from "./github-error.ts";
import { checkRoutes } from "./routes/checks.ts";
import { commitRoutes } from "./routes/commits.ts";
import { contentRoutes } from "./routes/contents.ts";
import { issueRoutes } from "./routes/issues.ts";
import { pullRoutes } from "./routes/pulls.ts";
import { repositoryRoutes } from "./routes/repository.ts";
import { workflowRunRoutes } from "./routes/workflow-runs.ts";
import { type GitHubState, NAME, OWNER, REPOSITORY_ID } from "./state.ts";
import { isPermitted } from "./tokens.ts";

/** Where the API is mounted. */
export const MOUNT = "/github";

const routes: readonly Route[] = [
	...repositoryRoutes,
	...checkRoutes,
	...commitRoutes,
	...contentRoutes,
	...issueRoutes,
	...pullRoutes,
	...workflowRunRoutes,
];

type GitHubContext = Context<{ Bindings: Exchange }>;

/** GitHub's REST API for one repository, below /github. */
export function createGitHubApp(state: GitHubState) {
	const app = new Hono<{ Bindings: Exchange }>();
	for (const route of routes) {
		const path = route.path.startsWith("//") ? route.path.slice(1) : `/repos/:owner/:repo${route.path}`;
		app.on(route.method, `${MOUNT}${path}`, async (context) => await respond(state, route, context));
	}
	app.notFound((context) => sendError(state, notFound(), context.req));
	return async (request: Request, exchange: Exchange): Promise<Response> => {
		// A second address of the repository, which Link headers lead to.
		const named = request.url.replace(
			`${MOUNT}/repositories/${REPOSITORY_ID}/`,
			`${MOUNT}/repos/${OWNER}/${NAME}/`,
		);
		return await app.fetch(named === request.url ? request : new Request(named, request), exchange);
	};
}

async function respond(state: GitHubState, route: Route, context: GitHubContext): Promise<Response> {
	const { entry } = context.env;
	const fault = takeFault(state, entry.method, entry.path);
	const broken = fault && answerFault(fault, state.clock());
	if (fault !== undefined) entry.fault = fault.fault;
	if (broken !== undefined) return broken;
	try {
		const call = await callOf(state, route, context);
		const response = send(call, route.handle(call), fault?.fault === "empty-list");
		return fault?.fault === "lost-answer" ? badGateway() : response;
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		entry.reason = error.message;
		return sendError(state, error, context.req, route);
	}
}

async function callOf(state: GitHubState, route: Route, context: GitHubContext): Promise<GitHubCall> {
	const { req } = context;
	checkClient(req);
	const token = authenticate(state, req.header("authorization"), route.path);
	token.used++;
	const params: Readonly<Record<string, string>> = req.param();
	checkRepository(params, route.path);
	const needed = route.decide?.(state, params) ?? route.accepts;
	if (!isPermitted(token, needed)) throw forbidden(route.accepts);
	const url = new URL(req.url);
	checkQuery(url.searchParams, route);
	return {
		state,
		token,
		api: `${url.origin}${MOUNT}`,
		url,
		query: url.searchParams,
		params,
		body: readBody(route.body === undefined ? "" : await req.text(), route.body ?? {}),
		now: state.clock(),
	};
}
