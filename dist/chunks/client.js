export { t as connectGitHub } from "./client2.js";
