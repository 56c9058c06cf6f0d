export { n as openPullRequests, r as readPullRequest } from "./pull-requests2.js";
