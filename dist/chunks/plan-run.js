export { n as runComment, r as runPlan, i as runValidate } from "./plan-run2.js";
