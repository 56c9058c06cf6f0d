import { t as RingfenceError } from "./errors.js";
import { o as parseObject, r as outcomeOfError, s as stringAt, t as describeOutcome } from "./outcome.js";
import { t as hasInvisible } from "./invisible.js";
import { r as quote } from "./quote.js";
// src/entra/domain.ts
const domainName = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;
const tenantInPath = /^\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\//i;
/** Milliseconds. */
const timeout = 2e4;
function isDomainName(text) {
	return domainName.test(text);
}
/**
* The id of the tenant that a domain is verified in. Entra tells everybody, in the issuer of the tenant's OpenID
* configuration: learn.microsoft.com/entra/identity-platform/v2-protocols-oidc
* @throws RingfenceError tenant-not-found, no-network, bad-response
*/
async function tenantOfDomain(domain, { authorityHost }, fetch = globalThis.fetch) {
	const { status, text } = await ask(`${authorityHost}/${encodeURIComponent(domain)}/v2.0/.well-known/openid-configuration`, authorityHost, fetch);
	const body = parseObject(text);
	const issuer = stringAt(body ?? {}, "issuer") ?? "";
	const id = URL.canParse(issuer) ? tenantInPath.exec(new URL(issuer).pathname)?.[1] : void 0;
	if (status === 200 && id !== void 0) return id.toLowerCase();
	if (status === 400 || status === 404) throw new RingfenceError("tenant-not-found", `${domain} is a verified domain of no tenant.`, { hint: "Check the spelling, or give the tenant id: it stands under Overview in the Microsoft Entra admin center." });
	throw new RingfenceError("bad-response", `${authorityHost} answered ${status} and did not tell the tenant of ${domain}.`, { hint: "Run again later, or give the tenant id." });
}
async function ask(url, host, fetch) {
	try {
		const response = await fetch(url, {
			redirect: "error",
			signal: AbortSignal.timeout(timeout)
		});
		return {
			status: response.status,
			text: await response.text()
		};
	} catch (cause) {
		throw new RingfenceError("no-network", `${host} ${describeOutcome(outcomeOfError(cause))}.`, {
			hint: "Check the network, or give the tenant id instead of the domain.",
			cause
		});
	}
}
// src/policy/slug.ts
const longest = 60;
const sound = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Windows takes these for devices, whatever their extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** A file name without its extension, made of a tenant's name; undefined where no letter or digit can be kept. */
function slugOf(name) {
	const slug = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/['’]/g, "").split(/[^a-z0-9]+/).filter(Boolean).join("-").slice(0, longest).replace(/-$/, "");
	if (slug === "") return void 0;
	return device.test(slug) ? `${slug}-client` : slug;
}
/** What is wrong with a file name that somebody chose; undefined for one that is good on every system. */
function whyNotSlug(slug) {
	if (slug.length > longest) return `A file name has at most ${longest} characters here.`;
	if (!sound.test(slug)) return `${quote(slug)} is no file name of lower-case letters, digits and single hyphens, as in contoso-uk.`;
	return device.test(slug) ? `${quote(slug)} is the name of a device on Windows.` : void 0;
}
// src/commands/new-client-request.ts
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const nobody = /^[0-]+$/;
const userName = /^[^@\s]+@[^@\s]+$/;
/** How often one question is asked. */
const mostTries = 3;
const whyNot = {
	tenant(text) {
		if (!(guid.test(text.toLowerCase()) || isDomainName(text))) return "A tenant is given by its id, a GUID of 8-4-4-4-12 hexadecimal digits, or by its domain.";
		return nobody.test(text) ? "A tenant id of zeros only is nobody's." : void 0;
	},
	name(text) {
		if (text === "") return "The name is empty.";
		if (text.length > 256) return "The name has more than 256 characters.";
		return hasInvisible(text) ? "The name holds a character that cannot be seen." : void 0;
	},
	access: (text) => text === "gdap" || text === "direct" ? void 0 : "The access is gdap or direct.",
	serviceAccount(text) {
		if (text.length <= 1024 && userName.test(text) && !hasInvisible(text)) return void 0;
		return "The service account is a user's sign-in name, as in cipp@contoso.com.";
	}
};
const questions = {
	tenant: "Tenant id of the client, or its domain",
	name: "Name of the client",
	access: "How CIPP gets in: gdap or direct",
	serviceAccount: "CIPP's service account in that tenant, as in cipp@contoso.com"
};
/** Where each thing is found or given, for people who left it out. */
const hints = {
	tenant: "Give it with --tenant. In the Microsoft Entra admin center it stands under Overview.",
	name: "Give it with --name.",
	access: "Give it with --access: gdap for a delegated admin relationship, direct for a service account.",
	serviceAccount: "Give it with --service-account."
};
/**
* Asks for what was not given, and again for an answer that cannot be right.
* @param ask undefined where there is nobody to ask
* @throws RingfenceError bad-input, once there is nobody to ask or the third answer is no better
*/
async function completeRequest(given, ask) {
	const need = async (field) => {
		const written = given[field]?.trim() ?? "";
		if (written !== "" || ask === void 0) return written;
		let again;
		for (let tries = 0; tries < mostTries; tries++) {
			const answer = (await ask({
				field,
				text: questions[field],
				...again && { again }
			})).trim();
			again = whyNot[field](answer);
			if (again === void 0) return answer;
		}
		throw refusal(field, again ?? "");
	};
	const tenant = await need("tenant");
	const name = await need("name");
	const access = given.access?.trim() || (ask ? await need("access") : "gdap");
	return {
		tenant,
		name,
		access,
		serviceAccount: access === "direct" ? await need("serviceAccount") : given.serviceAccount,
		slug: given.slug
	};
}
/**
* What was entered as the values of a client file, with the name of that file. The id may still be a domain.
* @throws RingfenceError bad-input for anything that a client file cannot hold
*/
function checkClient(request) {
	const id = checked("tenant", request.tenant).toLowerCase();
	const name = checked("name", request.name);
	const access = checked("access", request.access) === "direct" ? "direct" : "gdap";
	const account = request.serviceAccount?.trim() ?? "";
	if (access === "gdap" && account !== "") throw new RingfenceError("bad-input", "A service account is for direct access alone.", { hint: "Leave it out, or choose --access direct." });
	const client = {
		id,
		name,
		access,
		slug: checkedSlug(request.slug?.trim() ?? "", name)
	};
	return access === "direct" ? {
		...client,
		serviceAccount: checked("serviceAccount", account)
	} : client;
}
function checked(field, text) {
	const value = text.trim();
	const why = whyNot[field](value);
	if (why === void 0) return value;
	throw refusal(field, why);
}
function checkedSlug(given, name) {
	const slug = given || slugOf(name);
	if (slug === void 0) throw new RingfenceError("bad-input", "No file name can be made of the client's name.", { hint: "Give one with --slug, in lower-case letters, digits and hyphens." });
	const why = whyNotSlug(slug);
	if (why === void 0) return slug;
	throw new RingfenceError("bad-input", why, { hint: "Give another one with --slug." });
}
function refusal(field, why) {
	return new RingfenceError("bad-input", why, { hint: hints[field] });
}
export { tenantOfDomain as i, completeRequest as n, isDomainName as r, checkClient as t };
