import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { issueCertificate } from "./certificate.ts";

interface RunningServer {
	readonly origin: string;
	/** A PEM file that makes a client trust this server. */
	readonly certificateFile: string;
	close(): Promise<void>;
}

/**
 * Serves HTTPS on loopback with a certificate of its own.
 * @param answer undefined cuts the connection
 * @param port 0 for any that is free
 */
export async function serve(
	answer: (request: Request) => Promise<Response | undefined>,
	port: number,
): Promise<RunningServer> {
	const { key, cert } = await issueCertificate();
	const server = createAdaptorServer({
		fetch: async (request, { incoming }) => {
			const response = await answer(request);
			if (response !== undefined) return response;
			incoming.socket.destroy();
			return RESPONSE_ALREADY_SENT;
		},
		createServer,
		serverOptions: { key, cert },
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", resolve);
	});
	const address = server.address();
	const bound = typeof address === "object" && address !== null ? address.port : port;
	const folder = await mkdtemp(join(tmpdir(), "ringfence-sandbox-"));
	const certificateFile = join(folder, "certificate.pem");
	await writeFile(certificateFile, cert, { mode: 0o600 });
	return {
		origin: `https://localhost:${bound}`,
		certificateFile,
		async close() {
			await new Promise<void>((resolve) => {
				server.close(() => resolve());
				if ("closeAllConnections" in server) server.closeAllConnections();
			});
			await rm(folder, { recursive: true, force: true });
		},
	};
}
