import { t as fileFindings } from "./tenant-checks.js";
import { a as sortFindings, i as idleAcceptances, n as blocks, t as acceptFindings } from "./findings.js";
import { t as loadTenants } from "./estate.js";
// src/commands/validate.ts
/** Everything that the files alone can say. No network, no sign-in. */
async function validate(context, { failOn }) {
	const loaded = await loadTenants(context);
	const { files, problems } = loaded;
	if (!loaded.estate) return {
		files,
		problems,
		findings: [],
		exitCode: 1
	};
	const { today } = context;
	const findings = loaded.tenants.flatMap((tenant) => {
		const found = acceptFindings(fileFindings(tenant), tenant, today);
		return [...found, ...idleAcceptances(found, tenant, {
			today,
			scope: "files"
		})];
	});
	return {
		files,
		problems,
		findings: sortFindings(findings),
		exitCode: fails(findings, failOn) ? 1 : 0
	};
}
/** Whether findings make the run end with exit code 1. */
function fails(findings, failOn) {
	if (failOn === "never") return false;
	const open = ({ acceptance }) => acceptance === void 0 || acceptance.expired;
	return findings.some((found) => blocks(found) || failOn === "warning" && open(found));
}
export { validate as n, fails as t };
