import type { CippAnswer, CippCall } from "./call.ts";

/** CIPP compares itself with what it finds on GitHub, and fails where it finds nothing. */
export function getVersion({ state, query }: CippCall): CippAnswer {
	if (!state.reachesGitHub) return { status: 500, text: "The newest version could not be found out." }; // synthetic text
	return {
		body: {
			LocalCIPPVersion: query.get("LocalVersion") ?? state.version,
			RemoteCIPPVersion: state.version,
			LocalCIPPAPIVersion: state.version,
			RemoteCIPPAPIVersion: state.version,
			OutOfDateCIPP: false,
			OutOfDateCIPPAPI: false,
		},
	};
}

/** Every CIPP names a Static Web App, even NG, which has none; it is the system that tells them apart. */
export function getBackendUrls({ state }: CippCall): CippAnswer {
	const ng = state.generation === "ng";
	return {
		body: {
			Results: {
				Hosted: false,
				FunctionName: "cippexample",
				SWAName: "CIPP-SWA-example",
				SKU: ng ? "Basic" : "Dynamic", // synthetic
				OS: ng ? "Linux" : "Windows",
			},
		},
	};
}

/** A classic CIPP tells the first client that it let through, which signs nobody in. */
export function getSsoSetup({ state }: CippCall): CippAnswer {
	const [first = null] = state.allowedApplications;
	return { body: { Results: { appId: state.generation === "ng" ? state.ssoAppId : first } } };
}
