import * as core from "@actions/core";
import { explainFailure } from "./action/failure.ts";
import { readInputs } from "./action/inputs.ts";
import { runCommand } from "./action/run.ts";

try {
	process.exitCode = await runCommand(readInputs(core.getInput), core);
} catch (error) {
	core.setFailed(explainFailure(error));
	process.exitCode = 2;
}
