import type { Position } from "../position.ts";
import { markdownCode, markdownLink } from "./escape.ts";

/** How much a comment shows; what does not fit is given up in this order. */
export interface Detail {
	readonly json: boolean;
	readonly unmanaged: boolean;
	/** The settings of what is created: unfolded, folded, or left out. */
	readonly createdSettings: "open" | "folded" | "none";
	readonly sentences: boolean;
	/** Client tenants in which nothing stands out are folded. */
	readonly fold: boolean;
	/**
	 * It stands for several tenants: what a policy of theirs says beside the exclusion of the MSP is not the same in
	 * each, is not changed, and is not shown.
	 */
	readonly shared: boolean;
	/** The tenants of a group: with links, by name, by name only where a change stands out, or the first of them. */
	readonly members: "linked" | "named" | "loud" | "first";
}

/** The address of a line, or undefined where there is none. */
export type Link = (position: Position) => string | undefined;

/** `policies/msp.yaml:16` as a link to the line, or as text where there is nothing to link to. */
export function placeLink(position: Position, link: Link | undefined): string {
	return markdownLink(markdownCode(`${position.file}:${position.line}`), link?.(position));
}
