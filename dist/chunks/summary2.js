export { o as headline, u as orderTenants } from "./summary.js";
