import type { MspFile } from "../policy/generated/types.ts";
import type { Located } from "../policy/model.ts";
import { keep } from "./entry.ts";
import type { DesiredNamedLocation } from "./tenant.ts";

/** Step 1: an IP named location, marked trusted, for each network the MSP trusts. */
export function trustedLocations(file: Located<MspFile>): DesiredNamedLocation[] {
	return (file.value.trustedLocations ?? []).map((location, index) => {
		const base = ["trustedLocations", index] as const;
		return {
			kind: "namedLocation",
			part: "trusted-locations",
			name: location.name,
			...keep(location),
			position: file.at(base),
			at: ([first, ...rest]) => {
				if (first === "displayName") return file.at([...base, "name"]);
				if (first === "ipRanges" || first === "id") return file.at([...base, first, ...rest]);
				return file.at(base);
			},
			body: { displayName: location.name, isTrusted: true, ipRanges: location.ipRanges },
		};
	});
}
