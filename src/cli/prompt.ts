/**
 * Asks at a terminal; yes is typed in full.
 * @param otherwise the answer where there is no terminal to ask at
 */
export async function confirmed(question: string, otherwise: () => Promise<boolean>): Promise<boolean> {
	if (!process.stdin.isTTY) return await otherwise();
	return (await ask(`${question} Type yes: `)).toLowerCase() === "yes";
}

/** @returns the answer without blanks around it */
export async function ask(question: string): Promise<string> {
	const { createInterface } = await import("node:readline/promises");
	const prompt = createInterface({ input: process.stdin, output: process.stderr });
	try {
		return (await prompt.question(question)).trim();
	} finally {
		prompt.close();
	}
}
