import { validationFailed } from "./github-error.ts";

const BODY = 65_536;
const TITLE = 256;

/**
 * The limits of an issue and a pull request. Length is taken in UTF-16 units, the strictest reading of "characters".
 * @throws GitHubError 422
 */
export function checkThread(
	resource: "Issue" | "PullRequest",
	title: string | undefined,
	body: string | null | undefined,
): void {
	const custom = (field: string, message: string) =>
		validationFailed({ resource, code: "custom", field, message: `${field} ${message}` });
	if (title === "") throw validationFailed({ resource, code: "missing_field", field: "title" });
	if (title !== undefined && title.length > TITLE) {
		throw custom("title", `is too long (maximum is ${TITLE} characters)`);
	}
	if ((body?.length ?? 0) > BODY) throw custom("body", `is too long (maximum is ${BODY} characters)`);
}

/** @throws GitHubError 422 */
export function checkComment(body: string): void {
	const refuse = (message: string) =>
		validationFailed({ resource: "IssueComment", code: "unprocessable", field: "data", message });
	if (body.trim() === "") throw refuse("Body cannot be blank"); // synthetic
	if (body.length > BODY) throw refuse(`Body is too long (maximum is ${BODY} characters)`);
}
