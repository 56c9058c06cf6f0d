export { n as plan } from "./plan2.js";
