import { afterConsent, consentLink, whoConsents } from "../setup/consent.ts";
import { guardLog, markdownCode, markdownLink, markdownName, markdownText, plain } from "./escape.ts";
import { type Look, wrap } from "./layout.ts";

export interface ConsentLink {
	readonly app: "reader" | "writer";
	/** With words in the place of a client id that is not known. */
	readonly url: string;
	readonly known: boolean;
}

export interface ConsentLinks {
	/** The reader's and the writer's, always both: a tenant needs the consent to both. */
	readonly links: readonly ConsentLink[];
}

/** A client tenant whose file has just been written. */
export interface AddedClient extends ConsentLinks {
	/** As people see it, with forward slashes. */
	readonly file: string;
	readonly slug: string;
	readonly id: string;
	readonly name: string;
	readonly access: "gdap" | "direct";
	readonly serviceAccount?: string | undefined;
	/** Where one was opened, or was open already. */
	readonly pullRequest?: {
		readonly status: "opened" | "found";
		readonly number: number;
		readonly url: string;
		readonly same: boolean;
	};
}

/**
 * The links for the app registrations.
 * @param apps client ids, as far as they are known
 */
export function consentLinks(
	cloud: { readonly authorityHost: string },
	tenantId: string,
	apps: { readonly reader?: string | undefined; readonly writer?: string | undefined },
): ConsentLinks {
	const links = (["reader", "writer"] as const).map((app): ConsentLink => {
		const clientId = apps[app];
		return { app, url: consentLink(cloud, tenantId, clientId), known: Boolean(clientId) };
	});
	return { links };
}

/** Behind an address with words in it. */
function inPlace(app: ConsentLink["app"]): string {
	return `with the ${app}'s client id in the place of <client id>`;
}

/** What was done, and what people do next, for a terminal or a log. */
export function renderNewClient(added: AddedClient, look: Look): string {
	const { file, name, id, pullRequest, links } = added;
	const { colors, width } = look;
	const step = (number: number, text: string) => {
		const [first = "", ...rest] = wrap(text, width, 5);
		return [`  ${number}. ${first.trimStart()}`, ...rest];
	};
	const consent = links.map(({ app, url, known }) => `${app}  ${url}${known ? "" : `, ${inPlace(app)}`}`);
	return guardLog(
		`${[
			...wrap(`${plain(name, 160)} (${id}) is described by ${plain(file)}.`, width).map(colors.bold),
			...wrap(`CIPP gets in by ${wayIn(added)}. All policies are valid with it.`, width),
			...(pullRequest ? wrap(pullRequestWords(pullRequest), width) : []),
			"",
			"Next",
			...step(1, `Have ${whoConsents} of that tenant open, and accept:`),
			...consent.map((line) => `     ${line}`),
			...wrap(afterConsent, width, 5),
			...step(2, pullRequest ? planAgain : "Commit the file and open a pull request."),
			...step(3, "Review the plan, which shows every change in that tenant, and merge: then it is applied."),
		].join("\n")}\n`,
	);
}

const planAgain =
	"Close and reopen the pull request: its tenant could not be read before the consent, and is planned again.";

function wayIn({ access, serviceAccount = "" }: AddedClient): string {
	return access === "gdap" ? "GDAP" : `the service account ${plain(serviceAccount, 160)}`;
}

function pullRequestWords({ status, number, url, same }: NonNullable<AddedClient["pullRequest"]>): string {
	if (status === "opened") return `Pull request #${number} was opened: ${plain(url)}`;
	const other = same ? "" : " It holds something else by now: compare it.";
	return `Pull request #${number} was open already, and nothing was changed.${other} ${plain(url)}`;
}

/** What the pull request of a new client says. The commit and the title are words that GitHub reads nothing into. */
export function clientPullRequest(added: AddedClient): {
	readonly message: string;
	readonly title: string;
	readonly body: string;
} {
	const { name, slug, id, access, serviceAccount = "", links } = added;
	// In the title GitHub shows no HTML, and commands such as [skip ci] end up in the commit of the merge.
	const title = `New client tenant ${markdownName(name) === name ? name : slug}`;
	const by = access === "gdap" ? "GDAP" : `the service account ${markdownCode(serviceAccount)}`;
	const consent = links
		.map(({ app, url, known }) =>
			known
				? markdownLink(`the ${app}`, url)
				: `the ${app} at ${markdownCode(url)} (${markdownText(inPlace(app))})`,
		)
		.join(" and ");
	const body = [
		`Describes the client tenant ${markdownName(name)} (${markdownCode(id)}), which CIPP enters by ${by}.`,
		"Before this is merged:",
		[
			`1. Have ${whoConsents} of that tenant consent to ${consent}. ${afterConsent}`,
			`2. ${planAgain}`,
			"3. Review the plan: it shows every change in that tenant.",
		].join("\n"),
	].join("\n\n");
	return { message: title, title, body: `${body}\n` };
}
