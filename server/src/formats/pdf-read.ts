import type { Conversion } from "../import/converters.ts";
import { attempt, CannotConvert, mostBytes } from "./limits.ts";
import { blocksOf } from "./pdf-blocks.ts";
import { furnitureOf } from "./pdf-furniture.ts";
import { loadPdf } from "./pdf-library.ts";
import { type Line, linesOf, lineText, type Piece } from "./pdf-lines.ts";
import { withoutRadicals } from "./radicals.ts";
import { createAccount, fold, printable } from "./words.ts";

/** A role definition is a few pages; a book is something else. */
const mostPages = 300;
const mostPieces = 200_000;

declare const ROLEWRIGHT_VERSION: string | undefined;
declare const ROLEWRIGHT_OPTIONAL_LIBRARIES: object | undefined;

/**
 * Which character a code stands for in fonts that bring no table of their own; older Chinese files need it. Where the
 * library is part of the bundle they are beside that, else where the library was installed.
 */
function characterMaps(): string {
  if (typeof ROLEWRIGHT_VERSION !== "string")
    return `${import.meta.dirname}/../../../node_modules/pdfjs-dist/cmaps/`;
  if (typeof ROLEWRIGHT_OPTIONAL_LIBRARIES !== "object") return `${import.meta.dirname}/cmaps/`;
  return decodeURIComponent(new URL("cmaps/", import.meta.resolve("pdfjs-dist/package.json")).pathname);
}

/** The text of a PDF file as Markdown, by where its words stand on its pages. */
export async function pdfToMarkdown(bytes: Uint8Array): Promise<Conversion> {
  return await attempt(async () => {
    if (bytes.length > mostBytes) throw new CannotConvert("too-large");
    if (bytes.length === 0) throw new CannotConvert("empty");
    refuseBroken(new TextDecoder("latin1").decode(bytes));
    const { pages, widths, heights, turned, notes } = await readPages(bytes);
    const account = createAccount();
    const furniture = furnitureOf(pages, heights);
    const lines: Line[] = [];
    for (const line of pages.flat()) {
      if (furniture.has(line)) account.drop(lineText(line), "page-furniture");
      else {
        lines.push(line);
        account.say(`${lineText(line)} `);
      }
    }
    const { markdown, marks } = blocksOf(lines, widths);
    if (fold(markdown) === "") throw new CannotConvert("empty");
    for (const text of turned) account.drop(text, "page-furniture");
    for (const text of notes) account.drop(text, "hidden");
    const { text, dropped } = account.result();
    const layout = marks.length === 0 ? [] : [{ text: marks.join(" "), why: "layout" as const }];
    return { markdown, text, dropped: [...dropped, ...layout] };
  });
}

/** The library looks for the end of every object that has none through the whole file. */
const mostUnended = 1_000;

function refuseBroken(text: string): void {
  if (!text.slice(0, 1_024).includes("%PDF-")) throw new CannotConvert("corrupt");
  const begun = text.match(/\d\s{1,4}obj\b/g)?.length ?? 0;
  const ended = text.match(/endobj/g)?.length ?? 0;
  if (begun - ended > mostUnended) throw new CannotConvert("corrupt");
}

interface Pages {
  readonly pages: readonly (readonly Line[])[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** Words that stand aslant: watermarks, stamps. */
  readonly turned: readonly string[];
  /** Comments. */
  readonly notes: readonly string[];
}

async function readPages(bytes: Uint8Array): Promise<Pages> {
  const { getDocument } = await loadPdf();
  const task = getDocument({
    // The library takes the bytes away from whoever gave them.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    cMapUrl: characterMaps(),
    cMapPacked: true,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) throw new CannotConvert("too-large");
    const pages: (readonly Line[])[] = [];
    const widths: number[] = [];
    const heights: number[] = [];
    const turned = new Set<string>();
    const notes: string[] = [];
    let count = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const view = page.getViewport({ scale: 1 });
      const pieces: Piece[] = [];
      const { items } = await page.getTextContent();
      const aslant: string[] = [];
      for (const item of items) {
        if (!("str" in item) || item.str.trim() === "") continue;
        const place = placed(view.transform, item.transform);
        const text = withoutRadicals(printable(item.str).replaceAll("\u00a0", " "));
        if (place === null) aslant.push(text);
        else pieces.push({ text, ...place, width: item.width });
      }
      if (aslant.length > 0) turned.add(aslant.join(""));
      for (const note of await page.getAnnotations()) filledIn(note, view.transform, pieces, notes);
      count += pieces.length;
      if (count > mostPieces) throw new CannotConvert("too-large");
      widths.push(view.width);
      heights.push(view.height);
      pages.push(linesOf(pieces, number));
      page.cleanup();
    }
    return { pages, widths, heights, turned: [...turned], notes };
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") throw new CannotConvert("encrypted");
    throw error;
  } finally {
    await task.destroy();
  }
}

/** A point's place and a letter's height on the page as it is looked at; null for letters that stand aslant. */
function placed(
  view: readonly number[],
  own: readonly number[],
): { x: number; y: number; size: number } | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [m = 1, n = 0, , , x = 0, y = 0] = own;
  const along = [a * m + c * n, b * m + d * n] as const;
  const size = Math.hypot(own[2] ?? 0, own[3] ?? 0) * Math.hypot(a, b);
  if (along[0] <= 0 || Math.abs(along[1]) > along[0] * 0.05 || size === 0) return null;
  return { x: a * x + c * y + e, y: b * x + d * y + f, size };
}

/** What was typed into a form stands where its field is; remarks are told. */
function filledIn(note: unknown, view: readonly number[], pieces: Piece[], notes: string[]): void {
  if (typeof note !== "object" || note === null) return;
  const { subtype, fieldValue, contentsObj, rect } = note as Record<string, unknown>;
  if (subtype === "Widget" && Array.isArray(rect)) {
    const value = typeof fieldValue === "string" ? printable(fieldValue).trim() : "";
    const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number);
    const size = Math.min(12, Math.max(6, top - bottom) * 0.75);
    const place = placed(view, [size, 0, 0, size, left, bottom + (top - bottom - size) / 2]);
    if (value !== "" && value !== "Off" && place) pieces.push({ text: value, ...place, width: right - left });
    return;
  }
  const words =
    typeof contentsObj === "object" && contentsObj !== null ? (contentsObj as { str?: unknown }).str : "";
  if (typeof words === "string" && words.trim() !== "" && subtype !== "Link") notes.push(printable(words));
}
