import { quote } from "./quote.ts";

const longest = 60;
const sound = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Windows takes these for devices, whatever their extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A file name without its extension, made of a tenant's name; undefined where no letter or digit can be kept. */
export function slugOf(name: string): string | undefined {
	const words = name
		.normalize("NFKD")
		.replaceAll(/\p{M}/gu, "")
		.toLowerCase()
		.replaceAll(/['’]/g, "")
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	const slug = words.join("-").slice(0, longest).replace(/-$/, "");
	if (slug === "") return undefined;
	return device.test(slug) ? `${slug}-client` : slug;
}

/** What is wrong with a file name that somebody chose; undefined for one that is good on every system. */
export function whyNotSlug(slug: string): string | undefined {
	if (slug.length > longest) return `A file name has at most ${longest} characters here.`;
	if (!sound.test(slug)) {
		return `${quote(slug)} is no file name of lower-case letters, digits and single hyphens, as in contoso-uk.`;
	}
	return device.test(slug) ? `${quote(slug)} is the name of a device on Windows.` : undefined;
}
