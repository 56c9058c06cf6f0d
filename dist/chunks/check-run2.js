export { t as publishPlanCheck } from "./check-run.js";
