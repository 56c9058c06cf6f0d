export { r as renderNewClient } from "./consent3.js";
