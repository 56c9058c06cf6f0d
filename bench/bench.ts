/**
 * Measures what a user waits for and what Microsoft is asked, as one table and as JSON.
 *
 *     npm run bench                              # cold start, validation, requests, fleets of 25 and 100 tenants
 *     npm run bench -- --fleet 25,100,500,2000   # these fleets, nothing else
 */
import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measureColdStart } from "./cold-start.ts";
import { measureFleet } from "./fleet.ts";
import { measureRequests } from "./requests.ts";
import { type Row, renderTable } from "./table.ts";
import { measureValidation } from "./validation.ts";

const results = fileURLToPath(new URL("results.json", import.meta.url));
const { values } = parseArgs({ options: { fleet: { type: "string" } } });
const sizes = (values.fleet ?? "25,100").split(",").map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0))
	throw new Error("--fleet takes sizes, as in 25,100.");

const rows: Row[] = [];
const everything = values.fleet === undefined ? [measureColdStart, measureValidation, measureRequests] : [];
for (const measure of [...everything, ...sizes.map((size) => () => measureFleet(size))]) {
	const measured = await measure();
	rows.push(...measured);
	console.error(`${rows.length} measured, last: ${measured.at(-1)?.what}`);
}
const machine = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model };
await writeFile(results, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
console.log(renderTable(rows));
console.log(`\nNode ${machine.node}, ${machine.cores} cores. Written to ${results}`);
