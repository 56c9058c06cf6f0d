export { t as commentLimit, n as fitsSummary, r as renderSummary, i as summaryLimit } from "./limits2.js";
