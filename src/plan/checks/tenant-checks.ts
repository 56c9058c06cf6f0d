import type { DesiredTenant } from "../../desired/tenant.ts";
import { openClients } from "../allowlists.ts";
import type { Finding } from "../plan.ts";
import { alreadyRestricted, enableWithoutReportOnly, noTrustedLocation, notEnforced } from "./blocking.ts";
import { breakGlassFindings } from "./break-glass.ts";
import type { CheckContext } from "./context.ts";
import { allowedRangeRemoved, enforcedBlockWidened, nothingTrusted, trustExempts } from "./enforced-block.ts";
import {
	cippTargetMoved,
	kindMismatch,
	locationInUse,
	managedPolicy,
	policyLimitNear,
	retiredGrant,
	unknownProperty,
} from "./objects.ts";
import { clientWithoutPolicies, prerequisiteFindings } from "./prerequisites.ts";
import { rangeFindings } from "./ranges.ts";
import { serviceAccountFindings } from "./service-account.ts";
import { enforcedBlockWeakened } from "./weakened-block.ts";

const checks: readonly ((context: CheckContext) => Finding[])[] = [
	({ desired, observed }) => rangeFindings(desired, observed),
	({ desired }) => openClients(desired),
	prerequisiteFindings,
	clientWithoutPolicies,
	breakGlassFindings,
	serviceAccountFindings,
	noTrustedLocation,
	enableWithoutReportOnly,
	enforcedBlockWidened,
	enforcedBlockWeakened,
	allowedRangeRemoved,
	nothingTrusted,
	trustExempts,
	notEnforced,
	alreadyRestricted,
	cippTargetMoved,
	managedPolicy,
	kindMismatch,
	locationInUse,
	retiredGrant,
	unknownProperty,
	policyLimitNear,
];

/** Everything that the checks have to say about one tenant's plan. */
export function tenantFindings(context: CheckContext): Finding[] {
	return checks.flatMap((check) => check(context));
}

/** What the files say about themselves, before any tenant is asked; placeholders of the example are warnings here. */
export function fileFindings(desired: DesiredTenant): Finding[] {
	return [
		...rangeFindings(desired, { real: false }),
		...noTrustedLocation({ desired }),
		...openClients(desired),
	];
}
