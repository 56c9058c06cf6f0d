import { fileFindings } from "../plan/checks/tenant-checks.ts";
import { acceptFindings, idleAcceptances, sortFindings } from "../plan/findings.ts";
import type { Finding } from "../plan/plan.ts";
import type { Problem } from "../policy/model.ts";
import type { Context, FailOn } from "./context.ts";
import { loadTenants } from "./estate.ts";
import { fails } from "./exit-code.ts";

export interface Validation {
	readonly files: number;
	readonly problems: readonly Problem[];
	readonly findings: readonly Finding[];
	readonly exitCode: 0 | 1;
}

/** Everything that the files alone can say. No network, no sign-in. */
export async function validate(
	context: Pick<Context, "policies" | "tenants" | "today">,
	{ failOn }: { readonly failOn: FailOn },
): Promise<Validation> {
	const loaded = await loadTenants(context);
	const { files, problems } = loaded;
	if (!loaded.estate) return { files, problems, findings: [], exitCode: 1 };
	const { today } = context;
	const findings = loaded.tenants.flatMap((tenant) => {
		const found = acceptFindings(fileFindings(tenant), tenant, today);
		return [...found, ...idleAcceptances(found, tenant, { today, scope: "files" })];
	});
	return { files, problems, findings: sortFindings(findings), exitCode: fails(findings, failOn) ? 1 : 0 };
}
