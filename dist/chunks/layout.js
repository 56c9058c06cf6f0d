// src/report/layout.ts
/** Breaks text at blanks, and a word that is wider than the line anywhere. Each line is indented. */
function wrap(text, width, indent = 0) {
	const room = Math.max(width - indent, 20);
	const lines = [];
	let line = "";
	for (const word of text.split(" ").flatMap((it) => pieces(it, room))) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (measure(longer) <= room) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line].map((it) => `${" ".repeat(indent)}${it.trimEnd()}`);
}
function pieces(word, room) {
	const characters = [...word];
	if (characters.length <= room || isAddress(word)) return [word];
	const count = Math.ceil(characters.length / room);
	return Array.from({ length: count }, (_, index) => characters.slice(index * room, (index + 1) * room).join(""));
}
/** An address that is broken in two can be neither followed nor copied. */
function isAddress(word) {
	return word.startsWith("https://") && word.length < 2e3;
}
function measure(text) {
	return [...text].length;
}
/** A label and the lines beside it, with the label in the first of them. */
function beside(label, lines, column, indent) {
	const start = " ".repeat(indent);
	return lines.map((line, index) => `${start}${(index === 0 ? label : "").padEnd(column)}${line}`);
}
export { wrap as n, beside as t };
