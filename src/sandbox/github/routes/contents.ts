import type { JsonObject } from "../../../json.ts";
import {
	type GitHubAnswer,
	type GitHubCall,
	ok,
	optionalText,
	parameter,
	type Route,
	requiredText,
} from "../call.ts";
import { deleteBranch, moveBranch, tipOf } from "../git/branches.ts";
import { addCommit, blobSha, commitOf, resolveRef, treeSha } from "../git/commits.ts";
import { entriesOf } from "../git/folders.ts";
import { changeFiles } from "../git/trees.ts";
import { GitHubError, invalidRequest, notFound } from "../github-error.ts";
import { botOf, DEFAULT_BRANCH, type Files } from "../state.ts";
import { type Api, nodeId, pageUrl, repositoryUrl } from "../views/accounts.ts";
import { fileCommitView } from "../views/commits.ts";

const HEADS = "refs/heads/";

export const contentRoutes: readonly Route[] = [
	{
		method: "GET",
		path: "/git/ref/:ref{.+}",
		accepts: "contents=read",
		page: "git/refs#get-a-reference",
		handle(call) {
			const ref = `refs/${parameter(call, "ref")}`;
			const sha = branchSha(call, ref);
			if (sha === undefined) throw notFound();
			return ok(refView(ref, sha, call.api));
		},
	},
	{
		method: "POST",
		path: "/git/refs",
		accepts: "contents=write",
		page: "git/refs#create-a-reference",
		body: { ref: { type: "text", required: true }, sha: { type: "text", required: true } },
		handle: createRef,
	},
	{
		method: "DELETE",
		path: "/git/refs/:ref{.+}",
		accepts: "contents=write",
		page: "git/refs#delete-a-reference",
		handle(call) {
			const ref = `refs/${parameter(call, "ref")}`;
			if (branchSha(call, ref) === undefined) throw new GitHubError(422, "Reference does not exist");
			deleteBranch(call.state, ref.slice(HEADS.length));
			return { status: 204 };
		},
	},
	{
		method: "GET",
		path: "/contents/:path{.+}",
		accepts: "contents=read",
		page: "repos/contents#get-repository-content",
		query: ["ref"],
		handle: getContent,
	},
	{
		method: "PUT",
		path: "/contents/:path{.+}",
		accepts: "contents=write; contents=write,workflows=write",
		decide: (_state, { path = "" }) =>
			path.startsWith(".github/workflows/") ? "contents=write,workflows=write" : "contents=write",
		page: "repos/contents#create-or-update-file-contents",
		body: {
			message: { type: "text", required: true },
			content: { type: "text", required: true },
			sha: { type: "text" },
			branch: { type: "text" },
		},
		handle: putContent,
	},
];

function branchSha({ state }: GitHubCall, ref: string): string | undefined {
	const branch = ref.slice(HEADS.length);
	return ref.startsWith(HEADS) && !branch.includes(":") ? state.branches.get(branch) : undefined;
}

function createRef(call: GitHubCall): GitHubAnswer {
	const { state, api } = call;
	const [ref, sha] = [requiredText(call, "ref"), requiredText(call, "sha")];
	if (!ref.startsWith(HEADS) || ref.includes(":")) throw new GitHubError(422, "Reference name is invalid"); // synthetic
	if (branchSha(call, ref) !== undefined) throw new GitHubError(422, "Reference already exists");
	if (!state.commits.has(sha)) throw new GitHubError(422, "Object does not exist");
	moveBranch(state, ref.slice(HEADS.length), sha);
	return { status: 201, body: refView(ref, sha, api) };
}

function refView(ref: string, sha: string, api: Api): JsonObject {
	const url = repositoryUrl(api);
	return {
		ref,
		node_id: nodeId("REF", ref),
		url: `${url}/git/${ref}`,
		object: { type: "commit", sha, url: `${url}/git/commits/${sha}` },
	};
}

function getContent(call: GitHubCall): GitHubAnswer {
	const { state, query, api } = call;
	const ref = query.get("ref") ?? DEFAULT_BRANCH;
	const commit = resolveRef(state, ref);
	if (commit === undefined) throw notFound(`No commit found for the ref ${ref}`);
	const path = parameter(call, "path").replace(/\/$/, "");
	const text = commit.files.get(path);
	if (text !== undefined) {
		const content = Buffer.from(text).toString("base64").replace(/.{60}/g, "$&\n");
		return ok({ ...entryView(path, text, ref, api), encoding: "base64", content: `${content}\n` });
	}
	const entries = entriesOf(commit.files, `${path}/`);
	if (entries.length === 0) throw notFound();
	// The most that GitHub lists of a directory.
	return ok(entries.slice(0, 1000).map(({ name, found }) => entryView(`${path}/${name}`, found, ref, api)));
}

function entryView(path: string, found: string | Files, ref: string, api: Api): JsonObject {
	const isFile = typeof found === "string";
	const sha = isFile ? blobSha(found) : treeSha(found);
	const escaped = path.split("/").map(encodeURIComponent).join("/");
	const url = `${repositoryUrl(api)}/contents/${escaped}?ref=${encodeURIComponent(ref)}`;
	const git = `${repositoryUrl(api)}/git/${isFile ? "blobs" : "trees"}/${sha}`;
	const html = `${pageUrl(api)}/${isFile ? "blob" : "tree"}/${ref}/${escaped}`;
	return {
		name: path.split("/").at(-1) ?? path,
		path,
		sha,
		size: isFile ? Buffer.byteLength(found) : 0,
		url,
		html_url: html,
		git_url: git,
		download_url: isFile ? `${pageUrl(api)}/raw/${ref}/${escaped}` : null,
		type: isFile ? "file" : "dir",
		_links: { self: url, git, html },
	};
}

/** The branch is looked at first, then the hash; a hash for a file that is not there is passed over, as on GitHub. */
function putContent(call: GitHubCall): GitHubAnswer {
	const { state, token, api } = call;
	const branch = optionalText(call, "branch") ?? DEFAULT_BRANCH;
	if (branchSha(call, `${HEADS}${branch}`) === undefined) throw notFound(`Branch ${branch} not found`);
	const path = parameter(call, "path");
	const text = decode(requiredText(call, "content"));
	const tip = commitOf(state, tipOf(state, branch));
	const old = tip.files.get(path);
	const sha = optionalText(call, "sha");
	if (old !== undefined && sha === undefined) throw invalidRequest('"sha" wasn\'t supplied.');
	if (old !== undefined && sha !== blobSha(old)) throw new GitHubError(409, `${path} does not match ${sha}`);
	const commit = addCommit(state, {
		message: requiredText(call, "message"),
		author: botOf(state, token.app),
		parents: [tip.sha],
		files: changeFiles(tip.files, { [path]: text }),
	});
	moveBranch(state, branch, commit.sha);
	return {
		status: old === undefined ? 201 : 200,
		body: { content: entryView(path, text, branch, api), commit: fileCommitView(commit, api) },
	};
}

/** Text alone: files are kept as such. */
function decode(content: string): string {
	const bytes = content.replaceAll(/\s/g, "");
	const text = Buffer.from(bytes, "base64").toString();
	if (Buffer.from(text).toString("base64") === bytes) return text;
	throw new GitHubError(422, "content is not valid Base64"); // synthetic
}
