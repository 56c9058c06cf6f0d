/** One measurement. What is not known of it is left out. */
export interface Row {
	readonly what: string;
	/** Named values, in the order in which they are shown; units are part of the names. */
	readonly values: Readonly<Record<string, number>>;
}

/** Rows that have the same values share a heading. */
export function renderTable(rows: readonly Row[]): string {
	const groups: Row[][] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		if (last && headingOf(last[0]) === headingOf(row)) last.push(row);
		else groups.push([row]);
	}
	const first = Math.max(...rows.map(({ what }) => what.length));
	const columns = Math.max(...rows.map(({ values }) => Object.keys(values).length));
	const widths = Array.from({ length: columns }, (_, index) =>
		Math.max(
			...rows.flatMap(({ values }) => Object.entries(values)[index]?.map((it) => shown(it).length) ?? []),
		),
	);
	const line = (label: string, cells: readonly (string | number)[]) =>
		[label.padEnd(first), ...cells.map((cell, index) => shown(cell).padStart(widths[index] ?? 0))].join("  ");
	return groups
		.map((group) =>
			[
				line("", Object.keys(group[0]?.values ?? {})),
				...group.map((row) => line(row.what, Object.values(row.values))),
			].join("\n"),
		)
		.join("\n\n");
}

function headingOf(row: Row | undefined): string {
	return Object.keys(row?.values ?? {}).join();
}

function shown(cell: string | number): string {
	if (typeof cell === "string") return cell;
	return cell.toFixed(Number.isInteger(cell) || cell >= 1000 ? 0 : cell < 10 ? 2 : 1);
}
