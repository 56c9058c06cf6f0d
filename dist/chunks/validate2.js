export { n as validate } from "./validate.js";
