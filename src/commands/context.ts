import type { Environment } from "../entra/cloud.ts";
import type { CippPin } from "./cipp-pin.ts";

/** Where a command says what it is doing; results are returned, never printed. */
export interface Log {
	/** What a person may want to see of the run. */
	info(message: string): void;
	/** One more tenant is done; called once per tenant and task. */
	progress(progress: Progress): void;
}

export interface Progress {
	readonly task: "Planning" | "Applying";
	readonly done: number;
	readonly total: number;
	/** The tenant that was just finished. */
	readonly tenant: string;
}

/** One part of an estate that is too large for one runner: the index counts from 1. */
export interface Shard {
	readonly index: number;
	readonly count: number;
}

/** What every command is given by its entry. */
export interface Context {
	/** The policies directory. */
	readonly policies: string;
	readonly environment: Environment;
	/** The client id of the app registration; undefined at a terminal that uses the Azure CLI's login. */
	readonly clientId: string | undefined;
	/** Conditional Access requests per second and tenant. Microsoft's limit is 1, for all apps together. */
	readonly requestsPerSecond: number;
	/** The day of the run, as in 2027-01-31. */
	readonly today: string;
	/** Ids or names of the only tenants to look at, in any case; empty for all. */
	readonly tenants: readonly string[];
	/** Only this part of the tenants. */
	readonly shard?: Shard | undefined;
	readonly cippUrl?: CippPin;
	readonly log: Log;
	/** Told of every token, so that it can be masked. */
	readonly onSecret: (secret: string) => void;
}

/** What makes a run end with exit code 1. */
export type FailOn = "error" | "warning" | "never";
