import { cippPin } from "../commands/cipp-pin.ts";
import type { Context } from "../commands/context.ts";
import { requestsPerSecond, today } from "../commands/settings.ts";
import { plain } from "../report/escape.ts";
import type { Inputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";

export function contextOf(inputs: Inputs, runner: Runner): Context {
	const environment = process.env;
	return {
		policies: inputs.policies,
		environment,
		clientId: inputs.clientId ?? environment["AZURE_CLIENT_ID"],
		requestsPerSecond: requestsPerSecond(environment),
		today: today(),
		tenants: inputs.tenants,
		shard: inputs.shard,
		cippUrl: cippPin({ ...inputs, event: environment["GITHUB_EVENT_NAME"] }),
		log: {
			info: (message) => runner.info(plain(message)),
			progress: ({ task, done, total, tenant }) =>
				runner.info(plain(`${task} ${done} of ${total}: ${tenant}`)),
		},
		onSecret: (secret) => runner.setSecret(secret),
	};
}
