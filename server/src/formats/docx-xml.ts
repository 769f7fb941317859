import type { DropReason } from "../import/converters.ts";
import { fold } from "./words.ts";

/** Words that stand in a part but not in the document a reader sees. */
export interface Removed {
  readonly text: string;
  readonly why: DropReason;
}

interface Frame {
  readonly name: string;
  /** Where its opening tag stands among the tokens kept. */
  readonly at: number;
  hidden: boolean;
  /** Of `mc:AlternateContent`: text boxes of the newer drawing, and whether the older one has words too. */
  boxes: string;
  fallback: boolean;
}

/** Elements taken out with all their contents; null leaves no trace. */
const removed: Readonly<Record<string, DropReason | null>> = {
  "w:del": "hidden",
  "w:moveFrom": "hidden",
  "w:rt": "pinyin",
  "w14:checkbox": null,
};

/** Elements the reader of documents does not know, under a name that it reads through. */
const renamed: Readonly<Record<string, string>> = {
  "w:ruby": "w:smartTag",
  "w:rubyBase": "w:smartTag",
  "w:dir": "w:smartTag",
  "w:bdo": "w:smartTag",
  "w:fldSimple": "w:smartTag",
  "w:cr": "w:br",
};

/**
 * A part of a Word document made ready: tracked deletions, hidden text and readings of characters are taken out
 * and told; formulas and newer text boxes become plain words. One pass over the tags.
 */
export function cleanPart(xml: string): { readonly xml: string; readonly removed: readonly Removed[] } {
  const out: string[] = [];
  const told: Removed[] = [];
  const frames: Frame[] = [];
  const take = (from: number): string => {
    const text = wordsOfXml(out.slice(from).join(""));
    out.length = from;
    return text;
  };
  const close = (frame: Frame): void => {
    const why = removed[frame.name];
    if (why !== undefined || frame.hidden) {
      const text = take(frame.at);
      if (why !== null && fold(text) !== "") told.push({ text: fold(text), why: why ?? "hidden" });
    } else if (frame.name === "m:oMath") {
      out.push(run(take(frame.at)));
    } else if (frame.name === "w:txbxContent") {
      const choice = frames.findLast(({ name }) => name === "mc:AlternateContent" || name === "mc:Fallback");
      if (choice?.name === "mc:AlternateContent") choice.boxes += out.slice(frame.at).join("");
    } else if (frame.name === "mc:Fallback") {
      const parent = frames.at(-1);
      if (parent && out.slice(frame.at).some((token) => token.startsWith("<w:t"))) parent.fallback = true;
    } else if (frame.name === "mc:AlternateContent" && frame.boxes !== "" && !frame.fallback) {
      out.length = frame.at;
      out.push(
        `<mc:AlternateContent><mc:Fallback><w:pict>${frame.boxes}</w:pict></mc:Fallback></mc:AlternateContent>`,
      );
    }
  };
  for (const token of tokens(xml)) {
    const tag = readTag(token);
    if (tag === null) {
      out.push(token);
      continue;
    }
    const { name, kind } = tag;
    if (kind === "close") {
      const index = frames.findLastIndex((frame) => frame.name === name);
      if (index < 0) continue;
      frames.length = index + 1;
      out.push(rename(token, name));
      const frame = frames.pop();
      if (frame) close(frame);
      continue;
    }
    mark(frames, name, token);
    if (kind === "open") frames.push({ name, at: out.length, hidden: false, boxes: "", fallback: false });
    out.push(rename(token, name));
  }
  return { xml: out.join(""), removed: told };
}

/** `<w:vanish/>` hides its run, `<w:del/>` in a row's properties the row. */
function mark(frames: readonly Frame[], name: string, token: string): void {
  const off = /w:val="(?:0|false|off)"/.test(token);
  const owner = frames.at(-2);
  if (owner === undefined || off) return;
  if (name === "w:vanish" && frames.at(-1)?.name === "w:rPr" && owner.name === "w:r") owner.hidden = true;
  if (name === "w:del" && frames.at(-1)?.name === "w:trPr" && owner.name === "w:tr") owner.hidden = true;
}

const run = (text: string): string =>
  `<w:r><w:t xml:space="preserve">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</w:t></w:r>`;

function rename(token: string, name: string): string {
  const other = renamed[name];
  return other === undefined ? token : token.replace(name, other);
}

function readTag(token: string): { readonly name: string; readonly kind: "open" | "close" | "empty" } | null {
  const match = /^<(\/?)([\w.-]+(?::[\w.-]+)?)/.exec(token);
  if (!match) return null;
  return { name: match[2] ?? "", kind: match[1] ? "close" : token.endsWith("/>") ? "empty" : "open" };
}

/** Tags and the texts between them; comments are left out. */
export function* tokens(xml: string): Generator<string> {
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf("<", at);
    if (open !== at) yield xml.slice(at, open < 0 ? xml.length : open);
    if (open < 0) return;
    const comment = xml.startsWith("<!--", open);
    const close = xml.indexOf(comment ? "-->" : ">", open);
    if (close < 0) return;
    at = close + (comment ? 3 : 1);
    if (!comment) yield xml.slice(open, at);
  }
}

const wordTags: ReadonlySet<string> = new Set(["w:t", "w:delText", "m:t", "a:t"]);

/** The words of a part, paragraphs apart; of a drawing that is there twice only the first. */
export const wordsOfXml = (xml: string): string => paragraphsOfXml(xml).join("\n");

/** The words of each paragraph. */
export function paragraphsOfXml(xml: string): readonly string[] {
  const paragraphs: string[] = [];
  const open: string[] = [""];
  let reading = false;
  let fallback = 0;
  for (const token of tokens(xml)) {
    const tag = readTag(token);
    if (tag === null) {
      if (reading && fallback === 0) open.push((open.pop() ?? "") + decodeXml(token));
      continue;
    }
    const { name, kind } = tag;
    if (wordTags.has(name)) reading = kind === "open";
    else if (name === "w:tab" || name === "w:br") open.push(`${open.pop() ?? ""} `);
    else if (name === "w:noBreakHyphen") open.push(`${open.pop() ?? ""}\u2011`);
    else if (name === "mc:Fallback") fallback += kind === "open" ? 1 : kind === "close" ? -1 : 0;
    else if (name === "w:p" || name === "a:p") {
      if (kind === "open") open.push("");
      else if (kind === "close" && open.length > 1) paragraphs.push(open.pop() ?? "");
    }
  }
  return [...paragraphs, ...open].filter((text) => text.trim() !== "");
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeXml(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (typeof name === "string") return named[name] ?? whole;
      const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
