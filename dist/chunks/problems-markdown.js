export { n as renderProblemsMarkdown } from "./problems-markdown2.js";
