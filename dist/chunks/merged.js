export { n as mergedPullRequest } from "./merged2.js";
