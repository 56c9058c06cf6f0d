/** A whole number with commas: 1,000. The language's own formatter would load its tables of all languages first. */
export function grouped(value: number): string {
	return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
