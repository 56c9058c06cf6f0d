import { i as flagsOf, n as flagHelp, r as flags, t as commands } from "./flags.js";
// src/cli/help.ts
const environment = `Environment
  AZURE_CLIENT_ID, AZURE_AUTHORITY_HOST, RINGFENCE_GRAPH_ENDPOINT, NODE_EXTRA_CA_CERTS, NO_COLOR,
  RINGFENCE_READER_CLIENT_ID, RINGFENCE_WRITER_CLIENT_ID, GH_TOKEN and GITHUB_REPOSITORY (setup, doctor),
  ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN (a workflow's OIDC token; without it, the Azure CLI's login is used),
  RINGFENCE_REQUESTS_PER_SECOND (Conditional Access requests per tenant, default 1: Microsoft's limit)`;
const exitCodes = `Exit codes: 0 nothing wrong; 1 files that are not valid, findings that block, a failed change, drift, or a customer
without a file; 2 could not run.`;
/** What there is, or what one command takes. */
function helpText(command) {
	return command === void 0 ? overview() : helpOf(command);
}
function overview() {
	const width = Math.max(...Object.keys(commands).map((word) => word.length)) + 3;
	return `ringfence keeps access to CIPP inside the networks an MSP trusts.

Usage: ringfence <command> [options]

Commands
${Object.entries(commands).map(([word, { does }]) => `  ${word.padEnd(width)}${does}`).join("\n")}

"ringfence <command> --help" lists the options of a command.

${rows("Options", [
		"policies",
		"help",
		"version"
	])}

${environment}

${exitCodes}
`;
}
function helpOf(command) {
	const about = commands[command];
	return [
		`${about.does}\n`,
		`Usage: ringfence ${command} [options]\n`,
		`${rows("Options", flagsOf(command), "words" in about ? about.words : {})}\n`,
		..."signsIn" in about ? [`${environment}\n`] : [],
		`${exitCodes}\n`
	].join("\n");
}
function rows(title, names, words = {}) {
	const shown = names.map((name) => {
		const { value, does } = words[name] ?? flagHelp[name];
		return {
			left: `${"short" in flags[name] ? `-${flags[name].short}, ` : ""}--${name}${value === void 0 ? "" : ` <${value}>`}`,
			does
		};
	});
	const width = Math.max(...shown.map(({ left }) => left.length)) + 3;
	return [title, ...shown.map(({ left, does }) => `  ${left.padEnd(width)}${does}`)].join("\n");
}
export { helpText };
