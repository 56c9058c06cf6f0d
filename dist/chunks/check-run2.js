export { t as publishPlanCheck, r as sealOfCheck } from "./check-run.js";
