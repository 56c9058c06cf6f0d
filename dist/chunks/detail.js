import { a as markdownLink, i as markdownCode } from "./escape2.js";
// src/report/detail.ts
/** `policies/msp.yaml:16` as a link to the line, or as text where there is nothing to link to. */
function placeLink(position, link) {
	return markdownLink(markdownCode(`${position.file}:${position.line}`), link?.(position));
}
export { placeLink as t };
