export { t as isClean, n as renderDriftClosed, r as renderDriftIssue } from "./drift.js";
