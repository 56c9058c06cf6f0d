import { isDomainName } from "../entra/domain.ts";
import { RingfenceError } from "../errors.ts";
import { hasInvisible } from "../invisible.ts";
import { slugOf, whyNotSlug } from "../policy/slug.ts";
import type { ClientValues } from "../policy/template.ts";

/** What somebody entered, at a terminal or in the form of a workflow: any text at all. */
export interface NewClientRequest {
	/** The tenant id, or a domain that is verified in the tenant. */
	readonly tenant: string;
	readonly name: string;
	readonly access: string;
	/** Empty or left out in GDAP mode. */
	readonly serviceAccount?: string | undefined;
	/** The file name without .yaml; made of the name where left out. */
	readonly slug?: string | undefined;
}

/** One thing to ask for. */
export interface Question {
	readonly field: "tenant" | "name" | "access" | "serviceAccount";
	readonly text: string;
	/** What was wrong with the last answer. */
	readonly again?: string;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const nobody = /^[0-]+$/;
const userName = /^[^@\s]+@[^@\s]+$/;
/** How often one question is asked. */
const mostTries = 3;

const whyNot: { readonly [field in Question["field"]]: (text: string) => string | undefined } = {
	tenant(text) {
		const known = guid.test(text.toLowerCase()) || isDomainName(text);
		if (!known)
			return "A tenant is given by its id, a GUID of 8-4-4-4-12 hexadecimal digits, or by its domain.";
		return nobody.test(text) ? "A tenant id of zeros only is nobody's." : undefined;
	},
	name(text) {
		if (text === "") return "The name is empty.";
		if (text.length > 256) return "The name has more than 256 characters.";
		return hasInvisible(text) ? "The name holds a character that cannot be seen." : undefined;
	},
	access: (text) => (text === "gdap" || text === "direct" ? undefined : "The access is gdap or direct."),
	serviceAccount(text) {
		if (text.length <= 1024 && userName.test(text) && !hasInvisible(text)) return undefined;
		return "The service account is a user's sign-in name, as in cipp@contoso.com.";
	},
};

const questions: { readonly [field in Question["field"]]: string } = {
	tenant: "Tenant id of the client, or its domain",
	name: "Name of the client",
	access: "How CIPP gets in: gdap or direct",
	serviceAccount: "CIPP's service account in that tenant, as in cipp@contoso.com",
};

/** Where each thing is found or given, for people who left it out. */
const hints: { readonly [field in Question["field"]]: string } = {
	tenant: "Give it with --tenant. In the Microsoft Entra admin center it stands under Overview.",
	name: "Give it with --name.",
	access: "Give it with --access: gdap for a delegated admin relationship, direct for a service account.",
	serviceAccount: "Give it with --service-account.",
};

/**
 * Asks for what was not given, and again for an answer that cannot be right.
 * @param ask undefined where there is nobody to ask
 * @throws RingfenceError bad-input, once there is nobody to ask or the third answer is no better
 */
export async function completeRequest(
	given: { readonly [field in keyof NewClientRequest]?: string | undefined },
	ask: ((question: Question) => Promise<string>) | undefined,
): Promise<NewClientRequest> {
	const need = async (field: Question["field"]): Promise<string> => {
		const written = given[field]?.trim() ?? "";
		if (written !== "" || ask === undefined) return written;
		let again: string | undefined;
		for (let tries = 0; tries < mostTries; tries++) {
			const answer = (await ask({ field, text: questions[field], ...(again && { again }) })).trim();
			again = whyNot[field](answer);
			if (again === undefined) return answer;
		}
		throw refusal(field, again ?? "");
	};
	const tenant = await need("tenant");
	const name = await need("name");
	const access = given.access?.trim() || (ask ? await need("access") : "gdap");
	const serviceAccount = access === "direct" ? await need("serviceAccount") : given.serviceAccount;
	return { tenant, name, access, serviceAccount, slug: given.slug };
}

/**
 * What was entered as the values of a client file, with the name of that file. The id may still be a domain.
 * @throws RingfenceError bad-input for anything that a client file cannot hold
 */
export function checkClient(request: NewClientRequest): ClientValues & { readonly slug: string } {
	const id = checked("tenant", request.tenant).toLowerCase();
	const name = checked("name", request.name);
	const access = checked("access", request.access) === "direct" ? "direct" : "gdap";
	const account = request.serviceAccount?.trim() ?? "";
	if (access === "gdap" && account !== "") {
		throw new RingfenceError("bad-input", "A service account is for direct access alone.", {
			hint: "Leave it out, or choose --access direct.",
		});
	}
	const client = { id, name, access, slug: checkedSlug(request.slug?.trim() ?? "", name) } as const;
	return access === "direct" ? { ...client, serviceAccount: checked("serviceAccount", account) } : client;
}

function checked(field: Question["field"], text: string): string {
	const value = text.trim();
	const why = whyNot[field](value);
	if (why === undefined) return value;
	throw refusal(field, why);
}

function checkedSlug(given: string, name: string): string {
	const slug = given || slugOf(name);
	if (slug === undefined) {
		throw new RingfenceError("bad-input", "No file name can be made of the client's name.", {
			hint: "Give one with --slug, in lower-case letters, digits and hyphens.",
		});
	}
	const why = whyNotSlug(slug);
	if (why === undefined) return slug;
	throw new RingfenceError("bad-input", why, { hint: "Give another one with --slug." });
}

function refusal(field: Question["field"], why: string): RingfenceError {
	return new RingfenceError("bad-input", why, { hint: hints[field] });
}
