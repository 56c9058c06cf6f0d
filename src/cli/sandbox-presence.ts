import { connect } from "node:net";
import { resolveCloud } from "../entra/cloud.ts";
import { RingfenceError } from "../errors.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the environment leads to a sandbox on this machine, looks whether it is still there: a terminal keeps the
 * variables of `rehearse --keep` long after that was stopped, and every tenant would fail by itself.
 * @throws RingfenceError where nothing listens there any more, or where the environment names an impossible cloud
 */
export async function requireSandbox(environment: Environment): Promise<void> {
	const { real, custom, authorityHost } = resolveCloud(environment);
	if (real || !custom || !(await isRefused(new URL(authorityHost)))) return;
	throw new RingfenceError(
		"no-network",
		`AZURE_AUTHORITY_HOST is ${authorityHost}, a sandbox on this machine that is no longer running.`,
		{
			hint: "Start it again with ringfence rehearse --keep, and set what it prints. For real tenants use a new terminal, or unset AZURE_AUTHORITY_HOST, RINGFENCE_GRAPH_ENDPOINT and whatever else it had you set.",
		},
	);
}

/** Nothing is sent; any other trouble is told where it happens. */
function isRefused({ hostname, port }: URL): Promise<boolean> {
	const host = hostname.replace(/^\[|\]$/g, "");
	return new Promise((resolve) => {
		const socket = connect({ host, port: Number(port || 443) });
		const settle = (refused: boolean) => {
			socket.destroy();
			resolve(refused);
		};
		socket.setTimeout(2_000, () => settle(false));
		socket.once("connect", () => settle(false));
		socket.once("error", (error) => settle("code" in error && error.code === "ECONNREFUSED"));
	});
}
