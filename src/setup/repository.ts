/** The repository on GitHub, as far as setup and doctor look at it. */

/** In the spelling of GitHub itself: subjects are compared letter by letter. */
export interface Repository {
	/** As in https://github.com */
	readonly server: string;
	readonly owner: string;
	readonly name: string;
	readonly ownerId: number;
	readonly id: number;
	readonly defaultBranch: string;
	/** public, private or internal */
	readonly visibility: string;
}

/** The answer of GET /repos/{owner}/{repo}/actions/oidc/customization/sub, with what it leaves out as undefined. */
export interface SubjectTemplate {
	readonly useDefault: boolean;
	readonly claimKeys: readonly string[] | undefined;
	readonly useImmutableSubject: boolean | undefined;
	/** As in repo:contoso@123456/policies@456789 */
	readonly prefix: string | undefined;
}

export interface EnvironmentSettings {
	/** What may deploy: any branch, the protected ones, or those that match a pattern. */
	readonly branches: "any" | "protected" | readonly string[];
	/** Patterns of tags that may deploy as well. */
	readonly tags: readonly string[];
	/** How many people or teams have to be asked. */
	readonly reviewers: number;
	readonly preventSelfReview: boolean;
	/** Whether an administrator of the repository can let a job through without them. */
	readonly adminsBypass: boolean;
}

/**
 * Reads what GitHub says about one repository. Every method throws RingfenceError: permission-missing where the token
 * may not see it.
 */
export interface RepositorySettings {
	repository(): Promise<Repository>;
	subjectTemplate(): Promise<SubjectTemplate>;
	/** Undefined where there is no such environment. */
	environment(name: string): Promise<EnvironmentSettings | undefined>;
	/** The repository's variables for Actions, by name. */
	variables(): Promise<ReadonlyMap<string, string>>;
}

/** What GitHub was seen to have; undefined where nobody could look. */
export interface GitHubState {
	readonly variables: ReadonlyMap<string, string> | undefined;
	/** By name; undefined values are environments that do not exist. */
	readonly environments: ReadonlyMap<string, EnvironmentSettings | undefined> | undefined;
}

/** Bound to the default branch; pull requests are planned in it. */
export const planEnvironment = "ringfence-plan";
/** Bound to the default branch and to reviewers. */
export const applyEnvironment = "ringfence-apply";

export const variableNames = {
	reader: "RINGFENCE_READER_CLIENT_ID",
	writer: "RINGFENCE_WRITER_CLIENT_ID",
	cipp: "RINGFENCE_CIPP_URL",
} as const;
