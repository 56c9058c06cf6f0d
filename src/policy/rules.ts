import type { Problem } from "./model.ts";
import type { SourceFile } from "./parse.ts";
import {
	checkAccept,
	checkApi,
	checkKeywords,
	checkSkipped,
	checkTechnicians,
	checkUnrestricted,
} from "./rules/access.ts";
import { checkConditions } from "./rules/conditions.ts";
import { checkGrantControls } from "./rules/grant-controls.ts";
import { checkDuplicates, checkRenames, checkUnseen } from "./rules/names.ts";
import { checkRanges } from "./rules/ranges.ts";
import { checkAllowFrom, checkRemoved } from "./rules/references.ts";
import { type Rule, toProblem } from "./rules/rule.ts";
import { checkSessionControls } from "./rules/session-controls.ts";
import { checkPlaceholder } from "./rules/tenants.ts";

const rules: readonly Rule[] = [
	checkPlaceholder,
	checkUnseen,
	checkDuplicates,
	checkRenames,
	checkRanges,
	checkAllowFrom,
	checkRemoved,
	checkApi,
	checkTechnicians,
	checkKeywords,
	checkUnrestricted,
	checkAccept,
	checkSkipped,
	checkConditions,
	checkGrantControls,
	checkSessionControls,
];

/** What one file has to keep to beyond its schema. */
export function checkFile(source: SourceFile): readonly Problem[] {
	return rules.flatMap((rule) => rule(source)).map((breach) => toProblem(source, breach));
}
