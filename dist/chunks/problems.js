export { t as renderProblems } from "./problems2.js";
