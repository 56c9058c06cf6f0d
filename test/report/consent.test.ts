import fc from "fast-check";
import pc from "picocolors";
import { describe, expect, it } from "vitest";
import {
	type AddedClient,
	clientPullRequest,
	consentLinks,
	renderNewClient,
} from "../../src/report/consent.ts";
import { markdownCode } from "../../src/report/escape.ts";
import { hostileText, runnerCommand } from "./helpers/hostile.ts";
import { expectSoundMarkdown } from "./helpers/markdown.ts";

const look = { colors: pc.createColors(false), width: 200 };
const id = "77777777-7777-4777-8777-777777777777";
const cloud = { authorityHost: "https://login.microsoftonline.com" };
const apps = {
	reader: "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa",
	writer: "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb",
};

const adatum: AddedClient = {
	file: "policies/clients/adatum.yaml",
	slug: "adatum",
	id,
	name: "Adatum",
	access: "gdap",
	...consentLinks(cloud, id, apps),
};
const url = "https://github.com/contoso/ringfence-policies/pull/7";

const address = `https://login.microsoftonline.com/${id}/adminconsent?client_id=`;

describe("the links to consent", () => {
	it.each([
		["are one for each app registration", apps, [true, true]],
		["are both where only the reader is known", { reader: apps.reader, writer: "" }, [true, false]],
		["are both where only the writer is known", { writer: apps.writer }, [false, true]],
		["are both where neither is known", {}, [false, false]],
	] as const)("%s", (_, some, [reader, writer]) => {
		expect(consentLinks(cloud, id, some).links).toEqual([
			{ app: "reader", url: `${address}${reader ? apps.reader : "<client id>"}`, known: reader },
			{ app: "writer", url: `${address}${writer ? apps.writer : "<client id>"}`, known: writer },
		]);
	});

	it("cannot be bent by what a client id holds", () => {
		const { links } = consentLinks(cloud, id, { reader: "x&redirect_uri=https://evil.example#" });
		expect([...new URL(links[0]?.url ?? "").searchParams.keys()]).toEqual(["client_id"]);
	});
});

describe("a new client, for people", () => {
	it("says at a terminal what was written and what comes next", () => {
		expect(renderNewClient(adatum, look)).toBe(`Adatum (${id}) is described by policies/clients/adatum.yaml.
CIPP gets in by GDAP. All policies are valid with it.

Next
  1. Have a Global Administrator or Privileged Role Administrator of that tenant open, and accept:
     reader  https://login.microsoftonline.com/${id}/adminconsent?client_id=${apps.reader}
     writer  https://login.microsoftonline.com/${id}/adminconsent?client_id=${apps.writer}
     After “Accept” the page ends in AADSTS500113, because there is no address to go back to: consent is given all the same.
  2. Commit the file and open a pull request.
  3. Review the plan, which shows every change in that tenant, and merge: then it is applied.
`);
	});

	it("says how to make the link of an app registration whose client id is not known", () => {
		const half = { ...adatum, ...consentLinks(cloud, id, { reader: apps.reader }) };
		expect(renderNewClient(half, look)).toContain(
			`     reader  ${address}${apps.reader}\n     writer  ${address}<client id>, with the writer's client id in the place of <client id>\n`,
		);
		const { body } = clientPullRequest(half);
		const shown = markdownCode(`${address}<client id>`);
		expect(body).toContain(
			`[the reader](${address}${apps.reader}) and the writer at ${shown} (with the writer's client id in the place of `,
		);
		expectSoundMarkdown(body);
		for (const some of [{}, { writer: apps.writer }]) {
			expectSoundMarkdown(clientPullRequest({ ...adatum, ...consentLinks(cloud, id, some) }).body);
		}
	});

	it.each([
		["opened", true, "Pull request #7 was opened"],
		["found", true, "Pull request #7 was open already, and nothing was changed. https"],
		["found", false, "nothing was changed. It holds something else by now: compare it. https"],
	] as const)("tells of a pull request that was %s (same text: %s)", (status, same, words) => {
		const text = renderNewClient({ ...adatum, pullRequest: { status, same, number: 7, url } }, look);
		expect(text).toContain(words);
		expect(text).toContain(url);
		expect(text).toContain("2. Close and reopen the pull request");
	});

	it("proposes it with the links and the steps before the merge", () => {
		const { title, message, body } = clientPullRequest({
			...adatum,
			access: "direct",
			serviceAccount: "cipp@adatum.com",
		});
		expect([title, message]).toEqual(["New client tenant Adatum", "New client tenant Adatum"]);
		expect(body).toContain(`Describes the client tenant Adatum (\`${id}\`)`);
		expect(body).toContain("by the service account `cipp@adatum.com`.");
		expect(body).toContain(
			`[the reader](https://login.microsoftonline.com/${id}/adminconsent?client_id=${apps.reader}) and [the writer](`,
		);
	});

	it.each([
		"[skip ci] Adatum",
		"Adatum\n\nskip-checks: true",
		"fixes #1",
		"@octocat",
		"`x`",
		"GH-1",
		"A".repeat(90),
	])("puts its file name into title and commit where its name is %j", (name) => {
		const { title, message } = clientPullRequest({ ...adatum, name });
		expect([title, message]).toEqual(["New client tenant adatum", "New client tenant adatum"]);
	});

	it("shows hostile names as nothing but text", () => {
		fc.assert(
			fc.property(hostileText(), hostileText(), (name, serviceAccount) => {
				const added: AddedClient = { ...adatum, name, access: "direct", serviceAccount };
				const { title, message, body } = clientPullRequest(added);
				expectSoundMarkdown(body);
				for (const line of [title, message])
					expect(line).toMatch(/^New client tenant [\p{L}\p{N} .,()'-]+$/u);
				const text = renderNewClient(added, look);
				expect(text).not.toMatch(runnerCommand);
				expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
			}),
			{ numRuns: 300 },
		);
	});
});
