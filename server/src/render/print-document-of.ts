import type { Role, RoleDocument, RoleKind, Section } from "../role/role.ts";
import { slice } from "../text/span.ts";
import type { Language } from "../vocabulary/language.ts";
import { cardEntries, cardedSpans, titleOf } from "./card.ts";
import { sentence } from "./labels.ts";
import { headingOf, isCarded, type RenderOptions } from "./posting.ts";
import { loadPrint } from "./print-blocks.ts";
import { printCard } from "./print-card.ts";
import type { PrintBlock, PrintDocument } from "./print-document.ts";
import { blocksMarkdown } from "./section-markdown.ts";
import { mayShowBlock, showsSection } from "./variant.ts";

export interface PrintOptions extends RenderOptions {
  /** Whose roles these are, where the role itself does not say. */
  readonly organization?: string;
}

const nothing: PrintDocument = { title: "", language: "en", header: [], footer: [], card: [], blocks: [] };

/**
 * One role of a document for paper. What a variant keeps to itself is not in it. Never throws; a role index that
 * does not exist gives an empty document.
 */
export async function printDocumentOf(
  document: RoleDocument,
  roleIndex: number,
  { variant, vocabulary, organization = "" }: PrintOptions,
): Promise<PrintDocument> {
  const role = document.roles[roleIndex];
  if (role === undefined) return nothing;
  const toPrint = await loadPrint();
  const { language } = role;
  const entries = cardEntries(role, variant);
  const carded = cardedSpans(role, entries);
  const print = (section: Section | null): readonly PrintBlock[] => {
    const basics = section === null || section.ids.includes("basic");
    const blocks = (section?.blocks ?? role.preamble).filter(
      (block) =>
        mayShowBlock(document, role, block, variant, vocabulary) &&
        !isCarded(document, role, block, basics ? carded : []),
    );
    return blocksMarkdown(document, blocks, 0).flatMap(toPrint);
  };
  const blocks: PrintBlock[] = [...print(null)];
  let cardHeading: string | undefined;
  for (const section of role.sections) {
    if (!showsSection(role, section, variant, vocabulary)) continue;
    const own = print(section);
    const heading = headingOf(section, language, vocabulary);
    const basics = section.ids.includes("basic");
    // The card stands for it: it lends the card its heading.
    if (basics && own.length === 0 && entries.length > 0) {
      cardHeading ??= heading;
      continue;
    }
    blocks.push({ kind: "heading", level: Math.min(6, section.depth), runs: [{ text: heading }] }, ...own);
  }
  const stated = role.fields.find(({ id }) => id === "organization")?.values[0]?.value ?? "";
  const code =
    variant === "internal" ? (role.fields.find(({ id }) => id === "code")?.values[0]?.value ?? "") : "";
  const title = titleOf(role);
  return {
    title: title === "" ? sentence("untitled", language) : title,
    language,
    header: filled([
      stated.trim() || organization,
      kindWords(variant === "posting" ? "posting" : role.kind, language),
    ]),
    footer: filled([code.trim(), variant === "internal" ? versionOf(document, role) : ""]),
    ...(cardHeading === undefined ? {} : { cardHeading }),
    card: printCard(document, role, entries, variant, vocabulary),
    blocks,
  };
}

const filled = (texts: readonly string[]): readonly string[] => texts.filter((text) => text !== "");

const kinds: Readonly<Record<RoleKind, Readonly<Record<Language, string>>>> = {
  position: { "zh-CN": "岗位说明书", "zh-TW": "職務說明書", en: "Role definition" },
  posting: { "zh-CN": "招聘启事", "zh-TW": "徵才公告", en: "Job posting" },
  occupation: { "zh-CN": "职业介绍", "zh-TW": "職業介紹", en: "Occupation profile" },
  reference: { "zh-CN": "参考资料", "zh-TW": "參考資料", en: "Reference" },
};

/** What a document of this kind is called at the head of its pages. */
export const kindWords = (kind: RoleKind, language: Language): string => kinds[kind][language];

const version =
  /(?:版本|版次|version|rev(?:ision)?)(?:号|號|编号|編號|\s*no\.?)?\**\s*(?:[:：|]\s*)?\**\s*([vV]?\d{1,4}(?:\.\d{1,4}){0,3})/iu;

/** `版本：V2.1` in the section about revisions; empty where none is stated. */
function versionOf(document: RoleDocument, role: Role): string {
  const section = role.sections.find(({ id }) => id === "revision");
  const stated = section && version.exec(slice(document.text, section.body).slice(0, 4_000))?.[1];
  if (stated === undefined) return "";
  const number = /^v/i.test(stated) ? stated : `V${stated}`;
  return role.language === "en" ? `Version ${number.slice(1)}` : `版本 ${number}`;
}
