import fc from "fast-check";

/** What a GitHub runner takes for a command in a line of a log. Commands have names of letters and hyphens. */
export const runnerCommand = /^\s*::[a-z_-]*(?:\s.*)?(?:::|$)|##\[/im;

const pieces = [
	"::1",
	"::1::error::x",
	"|",
	"`",
	"```",
	"<script>alert(1)</script>",
	"</details>",
	"<!--",
	"@everyone",
	"@org/team",
	"#1",
	"owner/repo#2",
	"GH-3",
	"https://evil.example",
	"www.evil.example",
	"[x](javascript:y)",
	"![x](y)",
	"**",
	"~~",
	"$x$",
	":tada:",
	"\n",
	"\r\n",
	"\t",
	"\u2028",
	"\u202e",
	"\u200b",
	"\u00a0",
	"\u001b[31m",
	"\u0000",
	"\ud800",
	"::set-output name=a::b",
	"::",
	"##[error]",
	"\n::error::x",
	"\\",
	"\\|",
	"&lt;",
	"> [!CAUTION]",
	"- ",
	"1. ",
	"# ",
	"---",
	"constructor",
	"__proto__",
	" ",
	"  ",
	"a",
	"Contoso",
];

/** Text that somebody might name a policy to do harm, or by accident. */
export function hostileText(): fc.Arbitrary<string> {
	const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary" }));
	return fc.oneof(
		fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")),
		fc.array(piece, { minLength: 60, maxLength: 80 }).map((parts) => parts.join("")),
	);
}
