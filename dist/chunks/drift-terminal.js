import { n as changeTitle } from "./change-lines.js";
import { c as plain, n as guardLog } from "./escape2.js";
// src/report/drift-terminal.ts
/** Who changed what is not as the files say, for a terminal or a log; empty where nothing was asked. */
function renderAttributions({ tenants }, attributions, { colors }) {
	const blocks = attributions.flatMap(({ tenantId, attributions: found }) => {
		const tenant = tenants.find((one) => one.tenant.id === tenantId);
		if (tenant === void 0) return [];
		const lines = tenant.changes.flatMap((change, index) => {
			const attribution = found[index];
			return attribution ? [`  ${changeTitle(change)}: ${words(attribution)}`] : [];
		});
		return lines.length === 0 ? [] : [[`${plain(tenant.tenant.name, 160)}`, ...lines].join("\n")];
	});
	if (blocks.length === 0) return "";
	return guardLog(`${[colors.bold("Who changed it"), ...blocks].join("\n\n")}\n`);
}
function words(attribution) {
	switch (attribution.kind) {
		case "found": return `${attribution.own ? "Ringfence itself" : plain(attribution.actor.name, 160) || "somebody"}, ${plain(attribution.at, 40)} (${plain(attribution.activity, 160)})`;
		case "not-found": return attribution.whole ? "not in the last 30 days' log" : "not among the latest entries of the log";
		case "unknown": return `unknown, ${plain(attribution.reason)}`;
	}
}
export { renderAttributions };
