import { t as cippPin } from "./cipp-pin.js";
import { n as today, t as requestsPerSecond } from "./settings.js";
import { c as plain } from "./escape2.js";
// src/action/context.ts
function contextOf(inputs, runner) {
	const environment = process.env;
	return {
		policies: inputs.policies,
		environment,
		clientId: inputs.clientId ?? environment["AZURE_CLIENT_ID"],
		requestsPerSecond: requestsPerSecond(environment),
		today: today(),
		tenants: inputs.tenants,
		shard: inputs.shard,
		cippUrl: cippPin({
			...inputs,
			event: environment["GITHUB_EVENT_NAME"]
		}),
		log: {
			info: (message) => runner.info(plain(message)),
			progress: ({ task, done, total, tenant }) => runner.info(plain(`${task} ${done} of ${total}: ${tenant}`))
		},
		onSecret: (secret) => runner.setSecret(secret)
	};
}
export { contextOf as t };
