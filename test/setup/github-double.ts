import { RingfenceError } from "../../src/errors.ts";
import type {
	EnvironmentSettings,
	Repository,
	RepositorySettings,
	SubjectTemplate,
} from "../../src/setup/repository.ts";

/** What a GitHub says of one repository; what is left out may not be read. */
export interface GitHubDouble {
	readonly repository: Repository;
	readonly template: SubjectTemplate;
	readonly environments?: Readonly<Record<string, EnvironmentSettings>>;
	readonly variables?: Readonly<Record<string, string>>;
}

export const repository: Repository = {
	server: "https://github.com",
	owner: "contoso",
	name: "ringfence-policies",
	ownerId: 123456,
	id: 456789,
	defaultBranch: "main",
	visibility: "private",
};

export const classicPrefix = "repo:contoso/ringfence-policies";
export const immutablePrefix = "repo:contoso@123456/ringfence-policies@456789";

export const classic: SubjectTemplate = {
	useDefault: true,
	claimKeys: undefined,
	useImmutableSubject: false,
	prefix: classicPrefix,
};
export const immutable: SubjectTemplate = { ...classic, useImmutableSubject: true, prefix: immutablePrefix };

const guarded: EnvironmentSettings = {
	...{ branches: ["main"], tags: [] },
	...{ reviewers: 1, preventSelfReview: true, adminsBypass: false },
};
export const guardedEnvironments = {
	"ringfence-plan": { ...guarded, reviewers: 0 },
	"ringfence-apply": guarded,
};

function unreadable(): RingfenceError {
	return new RingfenceError("permission-missing", "GitHub did not let the token read it.");
}

export function settingsOf({ repository, template, ...rest }: GitHubDouble): RepositorySettings {
	return {
		repository: async () => repository,
		subjectTemplate: async () => template,
		async environment(name) {
			if (!rest.environments) throw unreadable();
			return rest.environments[name];
		},
		async variables() {
			if (!rest.variables) throw unreadable();
			return new Map(Object.entries(rest.variables));
		},
	};
}
