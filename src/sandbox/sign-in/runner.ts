import { Hono } from "hono";
import { type CryptoKey, generateKeyPair, SignJWT } from "jose";
import { guidOf } from "../guid.ts";
import { GITHUB_ISSUER, REPOSITORY } from "./registration.ts";

export const TOKEN_PATH = "/actions/idtoken";

/** GitHub's OIDC provider as one job sees it. What is not readonly may be altered by a test. */
export interface Runner {
	readonly requestToken: string;
	readonly publicKey: CryptoKey;
	subject: string;
	issuer: string;
	/** Instead of the audience that was asked for. */
	audience: string | undefined;
	/** Seconds a token lives; negative for one that is expired already. */
	lifetime: number;
	/** Signs with a key that is not GitHub's. */
	foreignKey: boolean;
	/** A signed token for an audience; `now` in milliseconds. */
	issue(audience: string, now: number): Promise<string>;
}

export async function createRunner(requestToken: string): Promise<Runner> {
	const { privateKey, publicKey } = await generateKeyPair("RS256");
	let count = 0;
	const runner: Runner = {
		requestToken,
		publicKey,
		subject: `repo:${REPOSITORY}:ref:refs/heads/main`,
		issuer: GITHUB_ISSUER,
		audience: undefined,
		lifetime: 300,
		foreignKey: false,
		async issue(audience, now) {
			const key = runner.foreignKey ? (await generateKeyPair("RS256")).privateKey : privateKey;
			const seconds = Math.floor(now / 1000);
			return await new SignJWT(claimsOf(guidOf("assertion", ++count), runner.subject))
				.setProtectedHeader({ alg: "RS256", typ: "JWT", kid: guidOf("runner key") })
				.setIssuer(runner.issuer)
				.setSubject(runner.subject)
				.setAudience(runner.audience ?? audience)
				.setIssuedAt(seconds)
				.setNotBefore(seconds - 600)
				.setExpirationTime(seconds + runner.lifetime)
				.sign(key);
		},
	};
	return runner;
}

/** The claims of GitHub's tokens beside the registered ones. */
function claimsOf(jti: string, subject: string): Record<string, string> {
	const environment = /:environment:([^:]+)/.exec(subject)?.[1];
	return {
		jti,
		...(environment === undefined ? {} : { environment }),
		repository: REPOSITORY,
		repository_id: "456789",
		repository_owner: "contoso",
		repository_owner_id: "123456",
		repository_visibility: "private",
		ref: "refs/heads/main",
		ref_type: "branch",
		sha: "0123456789abcdef0123456789abcdef01234567",
		actor: "octocat",
		event_name: "push",
		workflow: "Ringfence",
		run_id: "1",
		run_number: "1",
		run_attempt: "1",
		runner_environment: "github-hosted",
	};
}

/** The endpoint behind ACTIONS_ID_TOKEN_REQUEST_URL. */
export function createRunnerApp(runner: Runner, clock: () => number): Hono {
	const app = new Hono();
	app.get(TOKEN_PATH, async (context) => {
		if (
			context.req.header("authorization")?.toLowerCase() !== `bearer ${runner.requestToken}`.toLowerCase()
		) {
			return context.json({ message: "Unauthorized" }, 401); // synthetic text
		}
		const audience = context.req.query("audience") ?? `https://github.com/${REPOSITORY.split("/")[0]}`;
		return context.json({ value: await runner.issue(audience, clock()) });
	});
	return app;
}
