import type { Problem } from "../model.ts";
import type { SourceFile } from "../parse.ts";
import { quote } from "../quote.ts";
import { selectTexts } from "../select.ts";

/** Every tenant is described by one file, the MSP's own by msp.yaml. */
export function checkTenants(
	msp: SourceFile | undefined,
	clients: readonly SourceFile[],
): readonly Problem[] {
	const first = new Map<string, SourceFile>();
	return [...(msp === undefined ? [] : [msp]), ...clients].flatMap((source): readonly Problem[] => {
		const [id] = selectTexts(source.value, "tenant.id");
		if (id === undefined) return [];
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
