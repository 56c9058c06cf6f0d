/** For sorting: by code units, so that every machine has one order whatever its language. */
export function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
