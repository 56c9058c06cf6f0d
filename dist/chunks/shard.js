export { n as shardsOf } from "./shard2.js";
