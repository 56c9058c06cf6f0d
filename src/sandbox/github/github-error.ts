import type { Json } from "../../json.ts";

interface ErrorDetail {
	readonly errors?: readonly Json[];
	readonly headers?: Readonly<Record<string, string>>;
}

/** An error as GitHub answers with it. */
export class GitHubError extends Error {
	readonly status: number;
	readonly errors: readonly Json[] | undefined;
	readonly headers: Readonly<Record<string, string>>;

	constructor(status: number, message: string, { errors, headers = {} }: ErrorDetail = {}) {
		super(message);
		this.name = "GitHubError";
		this.status = status;
		this.errors = errors;
		this.headers = headers;
	}
}

/** @param page below https://docs.github.com/rest, as in pulls/pulls#list-pull-requests */
export function errorBody({ status, message, errors }: GitHubError, page: string | undefined): Json {
	return {
		message,
		...(errors === undefined ? {} : { errors }),
		documentation_url: ["https://docs.github.com/rest", ...(page === undefined ? [] : [page])].join("/"),
		status: String(status),
	};
}

export function notFound(message = "Not Found"): GitHubError {
	return new GitHubError(404, message);
}

/** A body or query that does not have the documented form. */
export function invalidRequest(reason: string): GitHubError {
	return new GitHubError(422, `Invalid request.\n\n${reason}`);
}

/** @param errors objects with resource, field, code and message, or plain texts as of reviews */
export function validationFailed(...errors: readonly Json[]): GitHubError {
	return new GitHubError(422, "Validation Failed", { errors });
}

export function forbidden(accepted: string): GitHubError {
	return new GitHubError(403, "Resource not accessible by integration", {
		headers: { "x-accepted-github-permissions": accepted },
	});
}
