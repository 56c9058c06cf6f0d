import type { DesiredTenant, WrittenRange } from "../../desired/tenant.ts";
import { locationRanges } from "../../desired/written.ts";
import { objectAt, textsAt } from "../../json.ts";
import { type AddressClass, addressClass, type IpRange, parseIpRange } from "../../policy/ip-range.ts";
import { type IpSpan, parseIpSpan, sizeOf, sizeOfPrefix, splitSpan } from "../../policy/ip-span.ts";
import { finding } from "../findings.ts";
import type { Finding } from "../plan.ts";
import { conditionsOf } from "../policy-facets.ts";
import { allowedTwice, overlaps } from "./overlaps.ts";

interface Parsed extends WrittenRange {
	readonly span: IpSpan;
	/** The CIDR ranges that it consists of. */
	readonly blocks: readonly IpRange[];
}

/**
 * What the address ranges of one file say about themselves; no tenant is needed.
 * @param real false where nothing real is at stake, so that the placeholders of the example are only a warning
 */
export function rangeFindings(desired: DesiredTenant, { real }: { readonly real: boolean }): Finding[] {
	const parsed = desired.ranges.flatMap((written): Parsed[] => {
		const span = parseIpSpan(written.text);
		return span === undefined ? [] : [{ ...written, span, blocks: splitSpan(span) }];
	});
	return [
		...parsed.flatMap((range) => [...addressFindings(range, real), ...breadth(range), ...hostBits(range)]),
		...overlaps(parsed),
		...allowedTwice(parsed),
		...ipv4Only(desired),
	];
}

const notPublic: Partial<Record<AddressClass, string>> = {
	private: "private (RFC 1918)",
	cgnat: "shared by carriers (CGNAT, RFC 6598)",
	loopback: "loopback",
	"link-local": "link-local",
	"unique-local": "unique local (RFC 4193)",
	multicast: "multicast",
	unspecified: "unspecified",
	reserved: "reserved",
};

function addressFindings(range: Parsed, real: boolean): Finding[] {
	const kinds = new Set(range.blocks.map(addressClass));
	// Of so broad a span its breadth is what is wrong, as addressClass has it of a single block.
	const vast = sizeOf(range.span) > sizeOfPrefix(range.span.family, 8);
	return vast && kinds.has("public") ? [] : [...kinds].flatMap((kind) => addressFinding(range, kind, real));
}

function addressFinding({ text, owner, position }: Parsed, kind: AddressClass, real: boolean): Finding[] {
	if (kind === "documentation") {
		return [
			finding("documentation-range", {
				severity: real ? "error" : "warning",
				subject: owner,
				message: `${text} is a documentation address: nobody ever signs in from it.`,
				fix: "Write the public addresses of your own network.",
				position,
			}),
		];
	}
	const word = notPublic[kind];
	if (word === undefined) return [];
	return [
		finding("private-range", {
			subject: owner,
			message: `${text} is ${word}. Microsoft Entra and CIPP see public addresses only, so it would never match.`,
			fix: "Write the public address that your network shows to the internet.",
			position,
		}),
	];
}

/** The longest mask that nobody trusts, and the shortest that passes without a word. */
const masks = { ipv4: { most: 8, usual: 16 }, ipv6: { most: 19, usual: 32 } } as const;

function breadth({ text, owner, position, span }: Parsed): Finding[] {
	const { most, usual } = masks[span.family];
	const size = sizeOf(span);
	const place = { subject: owner, fix: "List the ranges that are really yours.", position };
	if (size >= sizeOfPrefix(span.family, most)) {
		const why =
			size >= sizeOfPrefix(span.family, 8)
				? "Microsoft Graph takes only masks longer than /8"
				: `an IPv6 mask of /${most} or shorter is the space of a large carrier`;
		const message = `${text} is too broad to be a network you trust; ${why}.`;
		return [finding("range-too-broad", { ...place, message })];
	}
	if (size <= sizeOfPrefix(span.family, usual)) return [];
	const message = `${text} is wider than /${usual}, which few networks are.`;
	return [finding("range-too-broad", { ...place, severity: "warning", message })];
}

function hostBits({ text, owner, position }: Parsed): Finding[] {
	const range = parseIpRange(text);
	if ("error" in range || !range.hostBits) return [];
	return [
		finding("host-bits", {
			subject: owner,
			message: `${text} has host bits set: it means the whole of ${range.canonical}.`,
			fix: `Write ${range.canonical}, or ${text.split("/")[0]} if the one address is meant.`,
			position,
		}),
	];
}

function ipv4Only(desired: DesiredTenant): Finding[] {
	return desired.policies
		.filter(({ part }) => part === "A")
		.flatMap((policy) => {
			const names = textsAt(objectAt(conditionsOf(policy.body), "locations"), "excludeLocations");
			const allowed = desired.namedLocations
				.filter(({ name }) => names.includes(name))
				.flatMap(locationRanges);
			if (allowed.length === 0 || allowed.some(({ text }) => text.includes(":"))) return [];
			return [
				finding("ipv4-only", {
					subject: policy.name,
					message:
						"The trusted locations hold IPv4 addresses only: a technician who signs in over IPv6 is blocked.",
					fix: "Add the IPv6 prefix of each network, or accept this where the networks have none.",
					position: policy.at(["conditions", "locations", "excludeLocations"]),
				}),
			];
		});
}
