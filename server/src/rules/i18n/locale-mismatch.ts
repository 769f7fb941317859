import { allows } from "../../config/ask.ts";
import { isHan } from "../../facts/grammar/chars.ts";
import type { View } from "../../facts/grammar/plain-text.ts";
import { mark } from "../../facts/hints/marks.ts";
import type { Passages } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import { regionalWords } from "../../vocabulary/tables.ts";
import type { RegionalWord } from "../../vocabulary/word-tables.ts";
import { defineRule } from "../rule.ts";
import type { Found } from "../support/scan.ts";
import { createMarkScan, matchesOf, mayHold } from "../support/scan.ts";

interface Options {
  readonly allow: readonly string[];
}

interface Foreign extends Found {
  readonly word: RegionalWord;
}

/**
 * Traditional characters with the mainland's words, or simplified ones with Taiwan's: the text was converted and
 * not translated, and its readers call these things otherwise. One finding for all of it.
 */
export const localeMismatch = defineRule<Options>({
  id: "i18n/locale-mismatch",
  summary: {
    "zh-CN": "文字与用词属于不同地区",
    en: "Characters and words belong to different regions",
  },
  severity: "hint",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {
    allow: {
      type: "array",
      items: { type: "string" },
      description: "Words that may be used nevertheless.",
    },
  },
  defaults: { allow: [] },
  check({ document, role, options, passages, report }) {
    if (role.language === "en") return;
    const all = passages();
    const script = scriptOf(all);
    if (script === null) return;
    const found = scans[script](all).filter(({ span }) => !allows(options, document.text, span));
    if (found.length === 0) return;
    const words = new Map<RegionalWord, (typeof found)[number]>();
    for (const each of found) if (!words.has(each.found.word)) words.set(each.found.word, each);
    const firsts = [...words.values()];
    const [first] = firsts;
    if (first === undefined || weight([...words.keys()]) < enough) return;
    const taiwan = script === "traditional";
    const pairs = firsts.slice(0, shown).map(({ found: { start, end, word }, passage }) => ({
      here: passage.view.cased.slice(start, end),
      there: taiwan ? word.tw : word.cn,
    }));
    const more = firsts.length > shown;
    report({
      span: first.span,
      message: {
        "zh-CN": `${taiwan ? "繁体文本里用了大陆的说法，台湾读者习惯另一种" : "简体文本里用了台湾的说法，大陆读者习惯另一种"}：${pairs.map(({ here, there }) => `“${here}”（“${there}”）`).join("、")}${more ? "等" : ""}。`,
        en: `${taiwan ? "Traditional characters with the mainland's words; readers in Taiwan say" : "Simplified characters with Taiwan's words; readers on the mainland say"} otherwise: ${pairs.map(({ here, there }) => `“${here}” (“${there}”)`).join(", ")}${more ? " and more" : ""}.`,
      },
      related: firsts.slice(1, shown).map(({ span, found: { word } }) => ({
        span,
        message: {
          "zh-CN": `多用“${taiwan ? word.tw : word.cn}”`,
          en: `usually “${taiwan ? word.tw : word.cn}”`,
        },
      })),
      fixes: [
        {
          title: {
            "zh-CN": taiwan ? "全部改为台湾的说法" : "全部改为大陆的说法",
            en: taiwan ? "Use Taiwan's words throughout" : "Use the mainland's words throughout",
          },
          safe: false,
          intents: found.slice(0, most).map(({ found: { start, end, word }, passage }) => ({
            kind: "replaceSpan",
            span: placeIn(passage, start, end),
            text: taiwan ? word.tw : word.cn,
          })),
        },
      ],
    });
  },
});

/** One word may be a quotation; words known on both sides count half. */
const enough = 2;
const shown = 6;
const most = 500;

const weight = (words: readonly RegionalWord[]): number =>
  words.reduce((sum, { weak }) => sum + (weak ? 0.5 : 1), 0);

/** Finds the other side's words in folded text, the longest first where one begins with another. */
function finder(side: "cn" | "tw"): (view: View) => readonly Foreign[] {
  const own = new Map(
    regionalWords
      .filter(({ only }) => only === null || only === side)
      .map((word) => [side === "cn" ? word.cn : word.folded, word]),
  );
  const pattern = new RegExp([...own.keys()].sort((a, b) => b.length - a.length).join("|"), "gu");
  return ({ text }) => {
    const found: Foreign[] = [];
    for (const { 0: name, index } of matchesOf(pattern, text)) {
      const word = own.get(name);
      const end = index + name.length;
      if (word !== undefined && !word.notAfter.some((next) => text.startsWith(next, end)))
        found.push({ start: index, end, word });
    }
    return found;
  };
}

type Script = "traditional" | "simplified";

const scans: Readonly<Record<Script, ReturnType<typeof createMarkScan<Foreign>>>> = {
  traditional: createMarkScan(mark.mainland, finder("cn")),
  simplified: createMarkScan(mark.taiwan, finder("tw")),
};

/** Characters looked at: the script of a document shows in a few lines. */
const sample = 3000;
const fewest = 8;

/**
 * The characters a text is written in, whatever language it is said to be; null when they are too few or mixed.
 * About every third character of traditional text has another form in simplified text.
 */
function scriptOf(passages: Passages): Script | null {
  let han = 0;
  let traditional = 0;
  // Where nothing is traditional, some characters are as good as all.
  const most = mayHold(passages, mark.traditional) ? sample : fewest;
  for (const { view } of passages) {
    const { text, cased } = view;
    const isMixed = (view.marks & mark.traditional) !== 0;
    for (let at = 0; at < text.length && han < most; at++) {
      const code = text.charCodeAt(at);
      if (!isHan(code)) continue;
      han++;
      if (isMixed && code !== cased.charCodeAt(at)) traditional++;
    }
    if (han >= most) break;
  }
  if (han < fewest) return null;
  if (traditional > han * 0.12) return "traditional";
  return traditional < han * 0.03 ? "simplified" : null;
}
