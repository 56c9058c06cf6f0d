export { n as validate } from "./validate2.js";
