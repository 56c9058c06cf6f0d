import type { DesiredTenant } from "../../desired/tenant.ts";
import { openClients } from "../allowlists.ts";
import type { Finding } from "../plan.ts";
import { allowedRangeRemoved } from "./allowed-range.ts";
import { alreadyRestricted, enableWithoutReportOnly } from "./blocking.ts";
import { breakGlassFindings } from "./break-glass.ts";
import { breakGlassNamed } from "./break-glass-named.ts";
import type { CheckContext } from "./context.ts";
import { enforcedBlockWeakened, enforcedBlockWidened } from "./enforced-block.ts";
import { exclusionAdded } from "./exclusion-added.ts";
import { listedPlaces } from "./listed-places.ts";
import { mfaWeakened } from "./mfa-weakened.ts";
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
import { serviceAccountWithoutMfa } from "./service-account-mfa.ts";
import { nothingTrusted, trustExempts } from "./trusted-networks.ts";
import { namesakes, noTrustedLocation, notEnforced, ownClientRestricted } from "./written.ts";

const checks: readonly ((context: CheckContext) => Finding[])[] = [
	({ desired, observed }) => rangeFindings(desired, observed),
	({ desired }) => openClients(desired),
	namesakes,
	breakGlassNamed,
	noTrustedLocation,
	notEnforced,
	ownClientRestricted,
	prerequisiteFindings,
	clientWithoutPolicies,
	breakGlassFindings,
	serviceAccountFindings,
	serviceAccountWithoutMfa,
	enableWithoutReportOnly,
	enforcedBlockWidened,
	enforcedBlockWeakened,
	exclusionAdded,
	mfaWeakened,
	allowedRangeRemoved,
	listedPlaces,
	nothingTrusted,
	trustExempts,
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
		...openClients(desired),
		...[namesakes, breakGlassNamed, noTrustedLocation, notEnforced, ownClientRestricted].flatMap((check) =>
			check({ desired }),
		),
	];
}
