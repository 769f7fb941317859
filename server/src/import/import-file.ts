import { decodeText } from "../text/decode.ts";
import { missingFrom } from "./account.ts";
import type { Conversion, Dropped, LoadConverters } from "./converters.ts";
import type { ImportFailure } from "./failure.ts";
import { fragmentText, type Imported, type ImportOptions, importText } from "./import-text.ts";
import type { Doubt } from "./report.ts";
import { sniff } from "./sniff.ts";

export type ImportOutcome = Imported | { readonly failure: ImportFailure };

/** Larger texts are no role definitions but books and dumps; they would keep the editor waiting. */
const largest = { units: 300_000, lines: 20_000 };
const mostBytes = 64 * 1024 * 1024;

/** A role definition made of a file's bytes. What it is the bytes say; the name decides where they do not. Never throws for what a file holds. */
export async function importFile(
  name: string,
  bytes: Uint8Array,
  options: ImportOptions,
  load: LoadConverters,
): Promise<ImportOutcome> {
  if (bytes.length > mostBytes) return { failure: "too-large" };
  const kind = sniff(name, bytes);
  if (kind === "rtf" || kind === "zip" || kind === "picture") return { failure: kind };
  if (bytes.length === 0) return { failure: "empty" };
  if (kind === "markdown" || kind === "plain") {
    const decoded = decodeText(bytes);
    if (decoded === null) return { failure: "not-text" };
    return words(name, decoded.text, kind === "plain", null, options);
  }
  const converters = await load();
  if (converters === null) return { failure: kind === "compound" ? "old-or-encrypted" : "no-converters" };
  if (kind === "html") {
    const html = decodeHtml(bytes);
    if (html === null) return { failure: "not-text" };
    return taken(name, await converters.htmlToMarkdown(html), options);
  }
  const read = kind === "pdf" ? converters.pdfToMarkdown : converters.docxToMarkdown;
  return taken(name, await read(bytes), options);
}

/** The same of words without a file: HTML when an application gives it and it can be read, else plain text. */
export async function importWords(
  name: string,
  { html, text }: { readonly html: string | null; readonly text: string },
  options: ImportOptions,
  load: LoadConverters,
): Promise<ImportOutcome> {
  const converters = html === null ? null : await load();
  const converted = html === null || converters === null ? null : await converters.htmlToMarkdown(html);
  if (converted === null || "failure" in converted) return words(name, text, true, null, options);
  return taken(name, converted, options);
}

/**
 * A piece of a page or of a Word document as Markdown to be put into a role: repaired and laid out, without a head.
 * Null when it cannot be read here or has no words.
 */
export async function importFragment(
  html: string,
  { vocabulary, language }: Omit<ImportOptions, "to">,
  load: LoadConverters,
): Promise<string | null> {
  const converters = html.length > largest.units * 10 ? null : await load();
  const converted = converters === null ? null : await converters.htmlToMarkdown(html);
  if (converted === null || "failure" in converted) return null;
  const { markdown } = converted;
  if (markdown.trim() === "" || isTooLarge(markdown)) return null;
  return fragmentText(markdown, { vocabulary, ...(language === undefined ? {} : { language }) });
}

function taken(name: string, converted: Conversion, options: ImportOptions): ImportOutcome {
  if ("failure" in converted) return converted;
  const made = words(name, converted.markdown, false, converted.dropped, options);
  if ("failure" in made) return made;
  const { markdown, text, dropped } = converted;
  const missing = missingFrom(text, markdown, ...dropped.map((drop) => drop.text));
  return missing === "" ? made : withDoubt(made, unread(missing));
}

const withDoubt = (made: Imported, doubt: Doubt): Imported => ({
  ...made,
  report: { ...made.report, doubts: [...made.report.doubts, doubt] },
});

/** Characters of the file that its reader gave no place. */
const unread = (missing: string): Doubt => ({
  about: "not-placed",
  message: {
    "zh-CN": `读取文件时有 ${missing.length} 个字符没有位置：“${missing.slice(0, 60)}”。`,
    en: `${missing.length} characters of the file found no place: “${missing.slice(0, 60)}”.`,
  },
  line: null,
});

function words(
  name: string,
  text: string,
  plain: boolean,
  dropped: readonly Dropped[] | null,
  options: ImportOptions,
): ImportOutcome {
  if (text.trim() === "") return { failure: "empty" };
  if (isTooLarge(text)) return { failure: "too-large" };
  return importText({ name, text, plain, dropped }, options);
}

function isTooLarge(text: string): boolean {
  if (text.length > largest.units) return true;
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  return lines > largest.lines;
}

/** A page says its own encoding, as often as not; its bytes know better when it is UTF-8. */
function decodeHtml(bytes: Uint8Array): string | null {
  const decoded = decodeText(bytes);
  if (decoded === null) return null;
  if (decoded.encoding === "utf-8" || decoded.encoding.startsWith("utf-16")) return decoded.text;
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const named = /charset\s*=\s*["']?\s*([\w-]{2,20})/iu.exec(head)?.[1];
  if (named === undefined) return decoded.text;
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return decoded.text; // an encoding nobody knows
  }
}
