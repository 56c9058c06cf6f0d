export { t as plan } from "./plan3.js";
