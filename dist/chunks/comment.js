export { t as addComment, i as upsertComment } from "./comment2.js";
