import { closeSync, openSync, readSync, statSync } from "node:fs";
import { grouped } from "../numbers.ts";
import type { Problem } from "./model.ts";

/** Far more than any policy file needs: 2,000 IPv6 ranges are 80 kB. */
const mostBytes = 1_000_000;

type Words = Pick<Problem, "code" | "message" | "hint"> & { readonly line?: number };

/**
 * The text of a policy file, without its byte order mark; or why it cannot be read. A large file is not opened.
 * Waits for the disk: for files this small, being called back costs five times what reading does.
 */
export function readTextFile(path: string): { readonly text: string } | { readonly fault: Words } {
	try {
		const found = statSync(path);
		if (!found.isFile()) return { fault: notAFile };
		if (found.size > mostBytes) return { fault: tooLarge(found.size) };
		const bytes = readBounded(path, found.size);
		return bytes.length > mostBytes ? { fault: tooLarge(bytes.length) } : decode(bytes);
	} catch (error) {
		return { fault: unreadable(error) };
	}
}

/** A file may grow between being measured and being read; one byte over the limit is enough to know. */
function readBounded(path: string, size: number): Buffer {
	const file = openSync(path, "r");
	try {
		const buffer = Buffer.alloc(Math.min(size, mostBytes) + 1);
		let length = 0;
		while (length < buffer.length) {
			const count = readSync(file, buffer, length, buffer.length - length, null);
			if (count === 0) break;
			length += count;
		}
		return buffer.subarray(0, length);
	} finally {
		closeSync(file);
	}
}

function decode(bytes: Buffer): { readonly text: string } | { readonly fault: Words } {
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
		const readable = new TextDecoder("utf-8").decode(bytes).split("\ufffd", 1)[0] ?? "";
		return {
			fault: {
				code: "not-utf8",
				message: wide ? "The file is UTF-16, not UTF-8." : "The file is not UTF-8 text.",
				hint: "Save it with the encoding UTF-8.",
				line: wide ? 1 : readable.split("\n").length,
			},
		};
	}
}

const notAFile: Words = {
	code: "unreadable-file",
	message: "This is not a file.",
	hint: "Put a YAML file here.",
};

function tooLarge(bytes: number): Words {
	const exact = bytes < 2 * mostBytes ? ` (${grouped(bytes)} bytes)` : "";
	const size = `${Math.round(bytes / 1_000_000)} MB${exact}`;
	return {
		code: "file-too-large",
		message: `The file has ${size}; a policy file has at most 1 MB. It was not read.`,
		hint: "Keep only the policies of one tenant in it.",
	};
}

/** The operating system's reason in plain words. */
export function unreadable(error: unknown): Words {
	const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
	const reasons: Readonly<Record<string, string>> = {
		EACCES: "permission denied",
		EPERM: "permission denied",
		ENOENT: "it does not exist",
		ELOOP: "its symbolic links run in a circle",
		ENAMETOOLONG: "its name is too long",
		EMFILE: "too many files are open",
	};
	return { code: "unreadable-file", message: `This cannot be read: ${reasons[code] ?? code}.` };
}
