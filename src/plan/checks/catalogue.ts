/** Every check by its name, with the severity it has unless a finding says otherwise. */
export const catalogue = {
	"break-glass-missing": "error",
	"break-glass-shared": "error",
	"no-trusted-location": "error",
	"private-range": "error",
	"documentation-range": "error",
	"range-too-broad": "error",
	"enable-without-report-only": "error",
	"enforced-block-widened": "error",
	"enforced-block-weakened": "error",
	"allowed-range-removed": "error",
	"service-account-location": "error",
	"service-account-blocked": "error",
	"service-account-without-mfa": "error",
	"api-client-open": "error",
	"own-client-restricted": "error",
	"api-client-unwritable": "error",
	"cipp-unreachable": "error",
	"exclusion-widens": "error",
	"security-defaults-on": "error",
	"licence-missing": "error",
	"permission-missing": "error",
	"ambiguous-name": "error",
	"unknown-name": "error",
	"managed-policy": "error",
	"kind-mismatch": "error",
	"location-in-use": "error",
	"unreadable-policy": "error",
	"ipv4-only": "warning",
	"host-bits": "warning",
	"overlapping-ranges": "warning",
	"already-restricted": "warning",
	"exclusion-added": "warning",
	"mfa-weakened": "warning",
	"trust-exempts": "warning",
	"not-enforced": "warning",
	"cipp-target-moved": "warning",
	"removed-absent": "warning",
	"unmanaged-api-client": "warning",
	"policy-limit-near": "warning",
	"client-without-policies": "warning",
	"retired-grant": "warning",
	"unknown-property": "warning",
	"acceptance-idle": "warning",
} as const satisfies Record<string, "error" | "warning">;

export type CheckId = keyof typeof catalogue;

/** Checks whose every finding follows from the files alone, though a tenant may change how severe it is. */
export const fileChecks: ReadonlySet<CheckId> = new Set([
	"private-range",
	"documentation-range",
	"range-too-broad",
	"own-client-restricted",
	"ipv4-only",
	"host-bits",
	"overlapping-ranges",
	"not-enforced",
]);

/** Where one of these was found, something could not be read or told apart, and other checks may have said too little. */
export const guesswork: ReadonlySet<CheckId> = new Set([
	"cipp-unreachable",
	"permission-missing",
	"ambiguous-name",
	"unknown-name",
	"unreadable-policy",
]);
