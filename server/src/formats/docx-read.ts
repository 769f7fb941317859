import mammoth from "mammoth";
import type { Conversion } from "../import/converters.ts";
import { headingStyles } from "./docx-styles.ts";
import { cleanPart, paragraphsOfXml, type Removed, wordsOfXml } from "./docx-xml.ts";
import { convertHtml } from "./html-read.ts";
import { attempt, CannotConvert, mostBytes, mostMarkup } from "./limits.ts";
import { type Account, createAccount, fold, printable } from "./words.ts";
import { readZip, unpack, writeZip, type ZipPart } from "./zip.ts";

/**
 * A Word document (`.docx`) as Markdown. Headings come by style or outline level; what is not in the text itself
 * (page heads and feet, comments, tracked deletions, pictures) is told.
 */
export async function docxToMarkdown(bytes: Uint8Array): Promise<Conversion> {
  return await attempt(async () => {
    if (bytes.length > mostBytes) throw new CannotConvert("too-large");
    if (bytes.length === 0) throw new CannotConvert("empty");
    refuseOld(bytes);
    const parts = await readParts(bytes);
    const main = parts.get(mainName(parts));
    if (main === undefined) throw new CannotConvert("corrupt");

    const account = createAccount();
    furniture(parts, /^word\/header\d*\.xml$/, account);
    const { html, removed, xml } = await toHtml(parts);
    const markdown = convertHtml(printable(html), account, false);
    for (const { text, why } of removed) account.drop(text, why);
    lost(xml, account);
    furniture(parts, /^word\/footer\d*\.xml$/, account);
    aside(parts, /^word\/comments\.xml$/, "hidden", account);
    aside(parts, /^word\/(?:charts\/chart|diagrams\/data)\d*\.xml$/, "picture", account);
    if (markdown === "") throw new CannotConvert("empty");
    return { markdown, ...account.result() };
  });
}

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Both a Word document of before 2007 and one with a password are a container of the same old kind. */
function refuseOld(bytes: Uint8Array): void {
  if (!oldOffice.every((byte, index) => bytes[index] === byte)) return;
  const names = new TextDecoder("latin1").decode(bytes.subarray(0, 1_000_000)).replaceAll("\0", "");
  throw new CannotConvert(names.includes("EncryptedPackage") ? "encrypted" : "old-format");
}

type Parts = ReadonlyMap<string, string>;

/** Parts with words in them, and those that tell how they hang together. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?!glossary\/|theme\/)[^/]+\.xml|word\/_rels\/[^/]+\.rels|word\/(?:charts|diagrams)\/[^/]+\.xml)$/;

async function readParts(bytes: Uint8Array): Promise<Parts> {
  const parts = new Map<string, string>();
  for (const entry of readZip(bytes)) {
    const name = entry.name.replaceAll("\\", "/").replace(/^\//, "");
    if (!wanted.test(name)) continue;
    if (entry.size > mostMarkup * 2) throw new CannotConvert("too-large");
    const text = decodeXmlPart(await unpack(entry));
    if (text.length > mostMarkup) throw new CannotConvert("too-large");
    parts.set(name, text);
  }
  return parts;
}

function decodeXmlPart(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** The part that holds the text: nearly always `word/document.xml`. */
function mainName(parts: Parts): string {
  const relation =
    /<Relationship\s[^>]*\/officeDocument"[^>]*>/.exec(parts.get("_rels/.rels") ?? "")?.[0] ?? "";
  const target = /Target="\/?([^"]+)"/.exec(relation)?.[1];
  return target !== undefined && parts.has(target) ? target : "word/document.xml";
}

interface Html {
  readonly html: string;
  readonly removed: readonly Removed[];
  /** The parts with the text, cleaned. */
  readonly xml: string;
}

async function toHtml(parts: Parts): Promise<Html> {
  const main = mainName(parts);
  const removed: Removed[] = [];
  const texts = new Set([main, "word/footnotes.xml", "word/endnotes.xml"]);
  const encoder = new TextEncoder();
  const cleaned: string[] = [];
  const files: ZipPart[] = [];
  for (const [name, source] of parts) {
    if (/^word\/(?:header|footer|charts|diagrams|comments)/.test(name)) continue;
    if (!texts.has(name)) {
      files.push({ name, bytes: encoder.encode(source) });
      continue;
    }
    const clean = cleanPart(source);
    removed.push(...clean.removed);
    cleaned.push(clean.xml);
    files.push({ name, bytes: encoder.encode(clean.xml) });
  }
  const archive = await writeZip(files, { pack: false });
  const { value } = await mammoth.convertToHtml(
    // Its build for browsers, where there is no `Buffer`, takes the other.
    typeof Buffer === "undefined"
      ? { arrayBuffer: archive.slice().buffer }
      : { buffer: Buffer.from(archive) },
    {
      styleMap: [...headingStyles(parts.get("word/styles.xml") ?? "", parts.get(main) ?? "")],
      // An empty paragraph keeps two lists apart.
      ignoreEmptyParagraphs: false,
      // The file's own mapping would be a stranger's.
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    },
  );
  const html = value.replaceAll(/ ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, "");
  return { html, removed, xml: cleaned.join("") };
}

/** Heads and feet of pages; most documents have several that are alike. */
function furniture(parts: Parts, names: RegExp, account: Account): void {
  const texts = new Set(
    [...parts].flatMap(([name, xml]) => (names.test(name) ? [fold(wordsOfXml(xml))] : [])),
  );
  for (const text of texts) if (text !== "") account.drop(text, "page-furniture");
}

function aside(parts: Parts, names: RegExp, why: "hidden" | "picture", account: Account): void {
  for (const [name, xml] of parts) {
    const text = names.test(name) ? fold(wordsOfXml(xml)) : "";
    if (text !== "") account.drop(text, why);
  }
}

/** Paragraphs whose words came out nowhere: in a place no reader of documents looks at. */
function lost(xml: string, account: Account): void {
  const squeeze = (text: string): string => printable(text).replaceAll(/[\s\u200b\ufeff\u00ad\u2011]/g, "");
  const said = squeeze(account.result().text);
  const paragraphs = paragraphsOfXml(xml.replaceAll(/<\/?mc:Fallback>/g, ""));
  if (!lacks(said, squeeze(paragraphs.join("")))) return;
  for (const text of paragraphs) if (!said.includes(squeeze(text))) account.drop(text, "hidden");
}

/** True when `words` has a character more often than `text`. */
function lacks(text: string, words: string): boolean {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  for (const sign of words) {
    const left = (counts.get(sign) ?? 0) - 1;
    if (left < 0) return true;
    counts.set(sign, left);
  }
  return false;
}
