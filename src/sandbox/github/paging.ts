import type { Json } from "../../json.ts";
import type { PageSize } from "./call.ts";

const USUAL: PageSize = { usual: 30, largest: 100 };

interface Page {
	readonly items: readonly Json[];
	/** The Link header, where there is more than one page. */
	readonly link: string | undefined;
}

/** One page of a list, by per_page and page; more than the largest page size is taken as that. */
export function pageOf(list: readonly Json[], url: URL, { usual, largest } = USUAL): Page {
	const size = Math.min(numberOf(url.searchParams.get("per_page")) ?? usual, largest);
	const page = numberOf(url.searchParams.get("page")) ?? 1;
	const last = Math.max(1, Math.ceil(list.length / size));
	const links = [
		...(page > 1 ? [linkTo(url, page - 1, "prev")] : []),
		...(page < last ? [linkTo(url, page + 1, "next"), linkTo(url, last, "last")] : []),
		...(page > 1 ? [linkTo(url, 1, "first")] : []),
	];
	return {
		items: list.slice((page - 1) * size, page * size),
		link: links.length === 0 ? undefined : links.join(", "),
	};
}

function linkTo(url: URL, page: number, relation: string): string {
	const target = new URL(url);
	target.searchParams.set("page", String(page));
	return `<${target.href}>; rel="${relation}"`;
}

function numberOf(text: string | null): number | undefined {
	const number = Number(text ?? "");
	return Number.isInteger(number) && number > 0 ? number : undefined;
}
