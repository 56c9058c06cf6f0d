import type { DesiredTenant, WrittenRange } from "../../desired/tenant.ts";
import { locationRanges } from "../../desired/written.ts";
import { objectAt, textsAt } from "../../json.ts";
import { addressClass, contains, type IpRange, parseIpRange } from "../../policy/ip-range.ts";
import { finding } from "../findings.ts";
import type { Finding } from "../plan.ts";
import { compareTexts } from "../text-order.ts";
import { conditionsOf } from "./facets.ts";

interface Parsed extends WrittenRange {
	readonly range: IpRange;
}

/**
 * What the address ranges of one file say about themselves; no tenant is needed.
 * @param real false where nothing real is at stake, so that the placeholders of the example are only a warning
 */
export function rangeFindings(desired: DesiredTenant, { real }: { readonly real: boolean }): Finding[] {
	const parsed = desired.ranges.flatMap((written): Parsed[] => {
		const range = parseIpRange(written.text);
		return "error" in range ? [] : [{ ...written, range }];
	});
	return [
		...parsed.flatMap((range) => [...addressFinding(range, real), ...breadth(range), ...hostBits(range)]),
		...overlaps(parsed),
		...ipv4Only(desired),
	];
}

const notPublic: Partial<Record<ReturnType<typeof addressClass>, string>> = {
	private: "private (RFC 1918)",
	cgnat: "shared by carriers (CGNAT, RFC 6598)",
	loopback: "loopback",
	"link-local": "link-local",
	"unique-local": "unique local (RFC 4193)",
	multicast: "multicast",
	unspecified: "unspecified",
	reserved: "reserved",
};

function addressFinding({ text, owner, position, range }: Parsed, real: boolean): Finding[] {
	const kind = addressClass(range);
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

function breadth({ text, owner, position, range }: Parsed): Finding[] {
	if (range.prefix > 8) return [];
	return [
		finding("range-too-broad", {
			subject: owner,
			message: `${text} is too broad to be a network you trust; Microsoft Graph takes only masks longer than /8.`,
			fix: "List the ranges that are really yours.",
			position,
		}),
	];
}

function hostBits({ text, owner, position, range }: Parsed): Finding[] {
	if (!range.hostBits) return [];
	return [
		finding("host-bits", {
			subject: owner,
			message: `${text} has host bits set: it means the whole of ${range.canonical}.`,
			fix: `Write ${range.canonical}, or ${text.split("/")[0]} if the one address is meant.`,
			position,
		}),
	];
}

/** In order of their bits a wider range stands right before all that lies in it, so that one pass finds them. */
function overlaps(parsed: readonly Parsed[]): Finding[] {
	const key = ({ owner, range }: Parsed) => `${owner}\n${range.family} ${range.bits}`;
	const sorted = parsed.map((range) => [key(range), range] as const).sort(([a], [b]) => compareTexts(a, b));
	let outer: Parsed | undefined;
	return sorted.flatMap(([, inner]) => {
		if (outer?.owner !== inner.owner || !contains(outer.range, inner.range)) {
			outer = inner;
			return [];
		}
		return [
			finding("overlapping-ranges", {
				subject: inner.owner,
				message: `${inner.text} lies within ${outer.text} of "${inner.owner}".`,
				fix: "Keep the wider one, so that removing a range really removes it.",
				position: inner.position,
			}),
		];
	});
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
