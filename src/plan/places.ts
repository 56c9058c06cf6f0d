import { isJsonList, isJsonObject, type JsonObject, textAt, textsAt } from "../json.ts";
import { type IpSpan, parseIpSpan } from "../policy/ip-span.ts";
import { rangeText } from "./location-shape.ts";
import type { Locations } from "./locations-after.ts";
import { isCovered, mergeSpans, spansOverlap } from "./spans.ts";

/** Kinds of places that cannot stand in for each other: who signs in over IPv4 does not do so over IPv6. */
export type PlaceKind = "ipv4" | "ipv6" | "countries";

/** Something that a named location holds: a range of addresses, or a country. */
export interface Place {
	readonly kind: PlaceKind;
	/** As people write it. */
	readonly text: string;
	/** Of addresses. */
	readonly span?: IpSpan;
}

/** What some locations hold, as far as Microsoft Graph shows it. */
export function placesOf(ids: readonly string[], locations: Locations): Place[] {
	return ids.flatMap((id) => {
		const location = locations.get(id) ?? {};
		return [...rangesIn(location), ...countriesIn(location)];
	});
}

function rangesIn({ ipRanges }: JsonObject): Place[] {
	if (!isJsonList(ipRanges)) return [];
	return ipRanges.filter(isJsonObject).flatMap((range) => {
		const text = rangeText(range);
		const span = parseIpSpan(text);
		return span === undefined ? [] : [{ kind: span.family, text, span }];
	});
}

/** A country by its addresses is another place than the same country by the position of a phone. */
function countriesIn(location: JsonObject): Place[] {
	const how = textAt(location, "countryLookupMethod") === "authenticatorAppGps" ? " by GPS" : "";
	const unknown = location["includeUnknownCountriesAndRegions"] === true ? ["unknown countries"] : [];
	return [...textsAt(location, "countriesAndRegions"), ...unknown].map((text) => ({
		kind: "countries",
		text: `${text}${how}`,
	}));
}

/** The places that are not, or not wholly, among the others; `part of` where a part is. */
export function missingFrom(others: readonly Place[], places: readonly Place[]): Place[] {
	const merged = mergeSpans(others.flatMap(({ span }) => span ?? []));
	return places.flatMap((place) => {
		const { span, text } = place;
		if (span === undefined) return others.some((other) => isSame(place, other)) ? [] : [place];
		if (isCovered(span, merged)) return [];
		const partly = merged.some((other) => spansOverlap(span, other));
		return [partly ? { ...place, text: `part of ${text}` } : place];
	});
}

/** Whether anything of these places is among the others. */
export function shareAny(places: readonly Place[], others: readonly Place[]): boolean {
	return places.some((place) =>
		others.some((other) =>
			place.span && other.span ? spansOverlap(place.span, other.span) : isSame(place, other),
		),
	);
}

function isSame(a: Place, b: Place): boolean {
	return a.kind === b.kind && a.text === b.text;
}
