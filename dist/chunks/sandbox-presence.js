import { n as resolveCloud } from "./cloud2.js";
import { t as RingfenceError } from "./errors.js";
import { connect } from "node:net";
// src/cli/sandbox-presence.ts
/**
* Where the environment leads to a sandbox on this machine, looks whether it is still there: a terminal keeps the
* variables of `rehearse --keep` long after that was stopped, and every tenant would fail by itself.
* @throws RingfenceError where nothing listens there any more, or where the environment names an impossible cloud
*/
async function requireSandbox(environment) {
	const { real, custom, authorityHost } = resolveCloud(environment);
	if (real || !custom || !await isRefused(new URL(authorityHost))) return;
	throw new RingfenceError("no-network", `AZURE_AUTHORITY_HOST is ${authorityHost}, a sandbox on this machine that is no longer running.`, { hint: "Start it again with ringfence rehearse --keep, and set what it prints. For real tenants use a new terminal, or unset AZURE_AUTHORITY_HOST, RINGFENCE_GRAPH_ENDPOINT and whatever else it had you set." });
}
/** Nothing is sent; any other trouble is told where it happens. */
function isRefused({ hostname, port }) {
	const host = hostname.replace(/^\[|\]$/g, "");
	return new Promise((resolve) => {
		const socket = connect({
			host,
			port: Number(port || 443)
		});
		const settle = (refused) => {
			socket.destroy();
			resolve(refused);
		};
		socket.setTimeout(2e3, () => settle(false));
		socket.once("connect", () => settle(false));
		socket.once("error", (error) => settle("code" in error && error.code === "ECONNREFUSED"));
	});
}
export { requireSandbox as t };
