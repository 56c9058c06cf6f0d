import { t as RingfenceError } from "./errors.js";
// src/commands/shard.ts
/**
* The shards that a workflow's matrix runs, as `1/3`.
* @param size how many tenants one runner takes at most
*/
function shardsOf(tenants, size) {
	const count = Math.max(1, Math.ceil(tenants / size));
	return Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
}
/** @throws RingfenceError for anything but `i/n` with i from 1 to n */
function parseShard(text) {
	const [, index = "", count = ""] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
	const shard = {
		index: Number(index),
		count: Number(count)
	};
	if (shard.index >= 1 && shard.index <= shard.count) return shard;
	throw new RingfenceError("bad-input", `A shard is written i/n, as in 2/5, not "${text}".`);
}
export { shardsOf as n, parseShard as t };
