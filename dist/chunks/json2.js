export { t as parsePlan, n as planJson } from "./json3.js";
