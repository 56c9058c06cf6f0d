export { t as loadTenants } from "./estate.js";
