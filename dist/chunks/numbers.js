// src/numbers.ts
/** A whole number with commas: 1,000. The language's own formatter would load its tables of all languages first. */
function grouped(value) {
	return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
export { grouped as t };
