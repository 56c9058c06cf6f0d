import { RingfenceError } from "../errors.ts";
import {
	applyEnvironment,
	type GitHubState,
	planEnvironment,
	type RepositorySettings,
} from "../setup/repository.ts";
import { formOfPrefix, issuerOf, resolveSubjectForm, type Trust } from "../setup/subjects.ts";

/** What may be seen of the variables and environments; the reason for what may not is told. */
export async function readGitHubState(
	github: RepositorySettings | undefined,
	onRefusal: (error: RingfenceError) => void,
): Promise<GitHubState> {
	if (!github) return { variables: undefined, environments: undefined };
	const attempt = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
		try {
			return await read();
		} catch (error) {
			if (!(error instanceof RingfenceError)) throw error;
			onRefusal(error);
			return undefined;
		}
	};
	const readEnvironments = async () => {
		const names = [planEnvironment, applyEnvironment];
		return new Map(
			await Promise.all(names.map(async (name) => [name, await github.environment(name)] as const)),
		);
	};
	const [variables, environments] = await Promise.all([
		attempt(() => github.variables()),
		attempt(readEnvironments),
	]);
	return { variables, environments };
}

/** Where GitHub itself cannot be asked. */
export interface WrittenTrust {
	/** How the subjects begin, as GitHub tells it: sub_claim_prefix. */
	readonly subjectPrefix: string;
	readonly defaultBranch: string;
	/** As in https://github.com */
	readonly server: string;
}

/**
 * Whose workflows are to be let in, from GitHub or as a person read it there.
 * @param issuer where the enterprise has customised it
 */
export async function resolveTrust(
	source: RepositorySettings | WrittenTrust,
	issuer: string | undefined,
): Promise<Trust> {
	if ("subjectPrefix" in source) {
		const { subjectPrefix, defaultBranch, server } = source;
		const subject = formOfPrefix(subjectPrefix);
		const repository = subjectPrefix.replace(/^repo:/, "").replace(/@\d+/g, "");
		return { server, repository, defaultBranch, issuer: issuer ?? issuerOf(server), subject };
	}
	const [repository, template] = await Promise.all([source.repository(), source.subjectTemplate()]);
	const { server, owner, name, defaultBranch } = repository;
	return {
		server,
		repository: `${owner}/${name}`,
		defaultBranch,
		issuer: issuer ?? issuerOf(server),
		subject: resolveSubjectForm(repository, template),
	};
}
