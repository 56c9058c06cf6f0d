// src/cipp-address.ts
/**
* Where a CIPP is, in one spelling: without a slash or `/api` at the end. Undefined for anything but an https address
* without a user name in it.
*/
function cippAddress(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") return void 0;
	return `${url.origin}${url.pathname.replace(/\/+$/, "").replace(/\/api$/i, "").replace(/\/+$/, "")}`;
}
/** Whether two addresses lead to the same CIPP, however they are written. */
function sameCipp(a, b) {
	const address = cippAddress(a);
	return a === b || address !== void 0 && address === cippAddress(b);
}
export { sameCipp as n, cippAddress as t };
