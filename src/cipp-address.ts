/**
 * Where a CIPP is, in one spelling: without a slash or `/api` at the end. Undefined for anything but an https address
 * without a user name in it.
 */
export function cippAddress(text: string): string | undefined {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") return undefined;
	return `${url.origin}${url.pathname
		.replace(/\/+$/, "")
		.replace(/\/api$/i, "")
		.replace(/\/+$/, "")}`;
}

/** Whether two addresses lead to the same CIPP, however they are written. */
export function sameCipp(a: string, b: string): boolean {
	const address = cippAddress(a);
	return a === b || (address !== undefined && address === cippAddress(b));
}
