export { t as escapeJsonText } from "./escape2.js";
