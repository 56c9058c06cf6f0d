// src/cli/prompt.ts
/**
* Asks at a terminal; yes is typed in full.
* @param otherwise the answer where there is no terminal to ask at
*/
async function confirmed(question, otherwise) {
	if (!process.stdin.isTTY) return await otherwise();
	return (await ask(`${question} Type yes: `)).toLowerCase() === "yes";
}
/** @returns the answer without blanks around it */
async function ask(question) {
	const { createInterface } = await import("node:readline/promises");
	const prompt = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	try {
		return (await prompt.question(question)).trim();
	} finally {
		prompt.close();
	}
}
export { confirmed as n, ask as t };
