import { i as whoConsents, r as consentLink, t as afterConsent } from "./consent.js";
import { a as markdownLink, c as plain, i as markdownCode, n as guardLog, o as markdownName, s as markdownText } from "./escape2.js";
import { n as wrap } from "./layout.js";
// src/report/consent.ts
/**
* The links for the app registrations.
* @param apps client ids, as far as they are known
*/
function consentLinks(cloud, tenantId, apps) {
	return { links: ["reader", "writer"].map((app) => {
		const clientId = apps[app];
		return {
			app,
			url: consentLink(cloud, tenantId, clientId),
			known: Boolean(clientId)
		};
	}) };
}
/** Behind an address with words in it. */
function inPlace(app) {
	return `with the ${app}'s client id in the place of <client id>`;
}
/** What was done, and what people do next, for a terminal or a log. */
function renderNewClient(added, look) {
	const { file, name, id, pullRequest, links } = added;
	const { colors, width } = look;
	const step = (number, text) => {
		const [first = "", ...rest] = wrap(text, width, 5);
		return [`  ${number}. ${first.trimStart()}`, ...rest];
	};
	const consent = links.map(({ app, url, known }) => `${app}  ${url}${known ? "" : `, ${inPlace(app)}`}`);
	return guardLog(`${[
		...wrap(`${plain(name, 160)} (${id}) is described by ${plain(file)}.`, width).map(colors.bold),
		...wrap(`CIPP gets in by ${wayIn(added)}. All policies are valid with it.`, width),
		...pullRequest ? wrap(pullRequestWords(pullRequest), width) : [],
		"",
		"Next",
		...step(1, `Have ${whoConsents} of that tenant open, and accept:`),
		...consent.map((line) => `     ${line}`),
		...wrap(afterConsent, width, 5),
		...step(2, pullRequest ? planAgain : "Commit the file and open a pull request."),
		...step(3, "Review the plan, which shows every change in that tenant, and merge: then it is applied.")
	].join("\n")}\n`);
}
const planAgain = "Close and reopen the pull request: its tenant could not be read before the consent, and is planned again.";
function wayIn({ access, serviceAccount = "" }) {
	return access === "gdap" ? "GDAP" : `the service account ${plain(serviceAccount, 160)}`;
}
function pullRequestWords({ status, number, url, same }) {
	if (status === "opened") return `Pull request #${number} was opened: ${plain(url)}`;
	return `Pull request #${number} was open already, and nothing was changed.${same ? "" : " It holds something else by now: compare it."} ${plain(url)}`;
}
/** What the pull request of a new client says. The commit and the title are words that GitHub reads nothing into. */
function clientPullRequest(added) {
	const { name, slug, id, access, serviceAccount = "", links } = added;
	const title = `New client tenant ${markdownName(name) === name ? name : slug}`;
	const by = access === "gdap" ? "GDAP" : `the service account ${markdownCode(serviceAccount)}`;
	const consent = links.map(({ app, url, known }) => known ? markdownLink(`the ${app}`, url) : `the ${app} at ${markdownCode(url)} (${markdownText(inPlace(app))})`).join(" and ");
	return {
		message: title,
		title,
		body: `${[
			`Describes the client tenant ${markdownName(name)} (${markdownCode(id)}), which CIPP enters by ${by}.`,
			"Before this is merged:",
			[
				`1. Have ${whoConsents} of that tenant consent to ${consent}. ${afterConsent}`,
				`2. ${planAgain}`,
				"3. Review the plan: it shows every change in that tenant."
			].join("\n")
		].join("\n\n")}\n`
	};
}
export { consentLinks as n, renderNewClient as r, clientPullRequest as t };
