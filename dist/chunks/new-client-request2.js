export { n as completeRequest } from "./new-client-request.js";
