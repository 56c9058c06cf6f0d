import type { Problem } from "../model.ts";
import type { SourceFile } from "../parse.ts";
import { quote } from "../quote.ts";
import { selectTexts } from "../select.ts";
import type { Breach } from "./rule.ts";

/** The template of client files has it. */
const placeholder = "00000000-0000-0000-0000-000000000000";

/** A template that was copied by hand is no tenant yet. */
export function checkPlaceholder(source: SourceFile): readonly Breach[] {
	return selectTexts(source.value, "tenant.id")
		.filter(({ value }) => value === placeholder)
		.map(({ path }) => ({
			path,
			code: "placeholder",
			message: `${quote(placeholder)} is the template's placeholder, and no tenant.`,
			hint: "Write the tenant id (directory id) that Microsoft Entra shows, or let ringfence new-client write the file.",
		}));
}

/** Every tenant is described by one file, the MSP's own by msp.yaml. */
export function checkTenants(
	msp: SourceFile | undefined,
	clients: readonly SourceFile[],
): readonly Problem[] {
	const first = new Map<string, SourceFile>();
	return [...(msp === undefined ? [] : [msp]), ...clients].flatMap((source): readonly Problem[] => {
		const [id] = selectTexts(source.value, "tenant.id");
		if (id === undefined || id.value === placeholder) return [];
		const key = id.value.toLowerCase();
		const earlier = first.get(key);
		if (earlier === undefined) {
			first.set(key, source);
			return [];
		}
		const position = source.at(id.path);
		const places = `${earlier.file}:${earlier.at(id.path).line} and ${position.file}:${position.line}`;
		const own = earlier === msp ? " The first is the MSP's own tenant." : "";
		return [
			{
				code: "duplicate-tenant",
				message: `The tenant ${quote(id.value)} is described twice: in ${places}.${own}`,
				hint: "Give each tenant one file: correct the id, or merge the two files.",
				position,
			},
		];
	});
}
