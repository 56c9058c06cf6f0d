export { t as createHttpHeaders } from "./esm.js";
import "./esm3.js";
