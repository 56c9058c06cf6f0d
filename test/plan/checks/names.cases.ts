import { exampleMsp, guid, liveLocation } from "../../support/example-msp.ts";
import { completeYaml, mspYaml, office, technicians } from "../../support/msp-yaml.ts";
import type { CheckCase } from "./check-case.ts";

const groups = mspYaml(
	office,
	technicians.replace("groups: [CIPP Technicians]", "groups:\n      - Nobody # here"),
);

/** More of both in match.test.ts and resolve.test.ts. */
export const nameCases: readonly CheckCase[] = [
	{
		check: "unknown-name",
		when: "a group does not exist",
		yaml: groups,
		says: {
			subject: "Block CIPP outside trusted networks",
			message: 'Example MSP has no group "Nobody".',
		},
	},
	{ check: "unknown-name", when: "every name resolves", yaml: completeYaml },
	{
		check: "ambiguous-name",
		when: "two live locations have the name",
		yaml: mspYaml(office.replace("- name: Office", "- name: Office # here")),
		tenant: exampleMsp({
			namedLocations: [liveLocation(guid(42), "Office"), liveLocation(guid(41), "Office")],
		}),
		says: {
			subject: "Office",
			message: `Example MSP has 2 named locations named "Office": ${guid(41)}, ${guid(42)}.`,
		},
	},
	{
		check: "ambiguous-name",
		when: "one live location has the name",
		yaml: completeYaml,
		tenant: exampleMsp({ namedLocations: [liveLocation(guid(41), "Office")] }),
	},
];
