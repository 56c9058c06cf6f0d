/** Preloaded into a program under test: its clock and its waiting run sixty times as fast. */
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";

const speed = 60;
const now = Date.now;
const started = now();
const sleep = timers.setTimeout;

Date.now = () => started + Math.round((now() - started) * speed);
Object.assign(timers, { setTimeout: (milliseconds: number) => sleep(milliseconds / speed) });
syncBuiltinESMExports();
