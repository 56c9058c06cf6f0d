export { r as renderNewClient } from "./consent2.js";
