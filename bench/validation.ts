import { writeEstate } from "./estate.ts";
import { inFolder, runCli } from "./program.ts";
import type { Row } from "./table.ts";

const files = 1_000;

/** The whole program, its start included; the best of three. */
export async function measureValidation(): Promise<readonly Row[]> {
	return inFolder(async (folder) => {
		await writeEstate(folder, files + 1);
		const runs = [];
		for (let round = 0; round < 3; round++) runs.push(await runCli(["validate"], { cwd: folder }));
		const seconds = Math.min(...runs.map((run) => run.seconds));
		const megabytes = Math.max(...runs.map((run) => run.megabytes));
		return [
			{
				what: `Validating ${files} client files`,
				values: { seconds, "files/s": files / seconds, "peak MB": megabytes },
			},
		];
	});
}
