import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	escapeJsonText,
	guardLog,
	markdownCode,
	markdownLink,
	markdownName,
	markdownText,
	plain,
	shorten,
} from "../../src/report/escape.ts";
import { hostileText, runnerCommand } from "./helpers/hostile.ts";

describe("markdownCode", () => {
	test.each([
		["Trusted - MSP Office", "`Trusted - MSP Office`"],
		["breakglass1@examplemsp.com", "`breakglass1@examplemsp.com`"],
		["2001:db8:12::/48", "`2001:db8:12::/48`"],
		["Büro Zürich (2. OG)", "`Büro Zürich (2. OG)`"],
		["", "_empty_"],
		["a`b", "<code>a&#96;b</code>"],
		["a|b", "<code>a&#124;b</code>"],
		["<script>", "<code>&#60;script&#62;</code>"],
		["@everyone", "<code>&#64;everyone</code>"],
		["#123", "<code>&#35;123</code>"],
		["line\nbreak", "<code>line&#92;nbreak</code>"],
		["\u202Eevil", "<code>&#92;u202eevil</code>"],
		["zero\u200Bwidth", "<code>zero&#92;u200bwidth</code>"],
		["no\u00A0break", "<code>no&#92;u00a0break</code>"],
		["\u{E0041}tag", "<code>&#92;u&#123;e0041&#125;tag</code>"],
		["\uD800", "<code>&#92;ud800</code>"],
		[" led", "<code>&#92;u0020led</code>"],
		["two  blanks", "<code>two &#92;u0020blanks</code>"],
	])("writes %j as %s", (text, expected) => {
		expect(markdownCode(text)).toBe(expected);
	});

	test("shortens a long text in the middle and says how long it was", () => {
		const code = markdownCode(`${"a".repeat(200)}${"b".repeat(100)}`);
		expect(code).toMatch(/^<code>a+ .*300 characters.* b+<\/code>$/);
		expect(shorten("a".repeat(160))).toBe("a".repeat(160));
	});

	test("leaves nothing of any text that could mean something", () => {
		fc.assert(
			fc.property(hostileText(), (text) => {
				const code = markdownCode(text);
				if (code.startsWith("`")) expect(code).toMatch(/^`[^`|<>\n\\*[\]#&]+`$/);
				else expect(code).toMatch(/^(?:_empty_|<code>(?:[\p{L}\p{N} ]|&#\d+;|<wbr>)+<\/code>)$/u);
			}),
		);
	});
});

describe("markdownText", () => {
	test.each([
		["Contoso has no group.", "Contoso has no group."],
		['ask "@admins" now', 'ask "<code>&#64;admins</code>" now'],
		["see https://example.com/x.", "see `https://example.com/x`."],
		["fixes #12, GH-3", "fixes <code>&#35;12</code>, `GH-3`"],
		["a <b>|*bold*", "a &#60;b&#62;&#124;&#42;bold&#42;"],
		["- no list", "&#45; no list"],
		["1. no list", "&#49;. no list"],
		["one\ntwo", "one&#92;ntwo"],
		["party :tada:", "party `:tada`:"],
	])("writes %j as %s", (text, expected) => {
		expect(markdownText(text)).toBe(expected);
	});

	test("leaves no markup, no mention and no reference outside code", () => {
		fc.assert(
			fc.property(hostileText(), (text) => {
				const outside = markdownText(text).replace(
					/`[^`]*`|<code>(?:[^<]|<wbr>)*<\/code>|_empty_|&#\d+;/g,
					"",
				);
				expect(outside).not.toMatch(/[@#$<>|`*_[\]\\~\n\r]|:\/\/|www\./);
			}),
		);
	});
});

test("a name of letters alone stands as text, any other as code", () => {
	expect(markdownName("Example MSP, Inc.")).toBe("Example MSP, Inc.");
	expect(markdownName("www.evil.example")).toBe("`www.evil.example`");
	expect(markdownName("deadbeef")).toBe("`deadbeef`");
	expect(markdownName("a*b")).toBe("<code>a&#42;b</code>");
});

describe("plain", () => {
	test.each([
		["\u001b[31mred", "\\u001b[31mred"],
		["one\r\ntwo", "one\\r\\ntwo"],
		["::set-output name=x::y", "\\u003a:set-output name=x::y"],
		["  ::error::x", "  \\u003a:error::x"],
		["a ##[error]x", "a #\\u0023[error]x"],
		["::ECHO::on", "\\u003a:ECHO::on"],
		["::add-mask::x", "\\u003a:add-mask::x"],
		["::", "\\u003a:"],
		["::abcd", "\\u003a:abcd"],
		["2001:db8::/32", "2001:db8::/32"],
		["::1", "::1"],
		["::/0", "::/0"],
		["::ffff:192.0.2.1", "::ffff:192.0.2.1"],
		["::FFFF:c000:201/128", "::FFFF:c000:201/128"],
	])("writes %j as %s", (text, expected) => {
		expect(plain(text)).toBe(expected);
	});

	test("is one line that no runner takes for a command", () => {
		fc.assert(
			fc.property(hostileText(), (text) => {
				expect(plain(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
				expect(plain(text)).not.toMatch(runnerCommand);
			}),
		);
	});

	test("guards every line of a log, behind colours too", () => {
		expect(guardLog("a\n\u001b[31m  ::error::x")).toBe("a\n\u001b[31m  \\u003a:error::x");
	});
});

test("JSON keeps its value while what is invisible in it is escaped", () => {
	fc.assert(
		fc.property(hostileText(), (text) => {
			const json = JSON.stringify({ [text]: text }, null, 2);
			const escaped = escapeJsonText(json);
			expect(JSON.parse(escaped)).toEqual({ [text]: text });
			expect(escaped.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
		}),
	);
});

describe("markdownLink", () => {
	test.each([
		["https://example.com/a b(c)", "[x](https://example.com/a%20b%28c%29)"],
		["https://example.com/a)](javascript:x)", "[x](https://example.com/a%29%5D%28javascript:x%29)"],
		["javascript:alert(1)", "x"],
		["https:// x", "x"],
		[undefined, "x"],
	])("makes of %j: %s", (address, expected) => {
		expect(markdownLink("x", address)).toBe(expected);
	});
});
