export { n as resolveCloud } from "./cloud2.js";
