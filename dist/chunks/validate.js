import { t as fileFindings } from "./tenant-checks.js";
import { _ as acceptFindings, b as idleAcceptances, x as sortFindings } from "./summary.js";
import { t as loadTenants } from "./estate.js";
import { a as fails } from "./exit-code.js";
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
export { validate };
