import { createHash } from "node:crypto";

/** A GUID that is the same for the same parts, so that two rehearsals of one estate look the same. */
export function guidOf(...parts: readonly (string | number)[]): string {
	const hex = digest(parts);
	const variant = "89ab"[Number.parseInt(hex.slice(16, 17), 16) % 4];
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`4${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20, 32),
	].join("-");
}

/** A number from 0 up to 1 that is the same for the same parts. */
export function fractionOf(...parts: readonly (string | number)[]): number {
	return Number.parseInt(digest(parts).slice(0, 12), 16) / 2 ** 48;
}

export function isGuid(text: string): boolean {
	return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

function digest(parts: readonly (string | number)[]): string {
	return createHash("sha256").update(parts.join("\0")).digest("hex");
}
