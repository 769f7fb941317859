import { isHan } from "../../facts/grammar/chars.ts";
import { mark } from "../../facts/hints/marks.ts";
import { defineRule } from "../rule.ts";
import { createMarkScan, type Found } from "../support/scan.ts";
import { asMany } from "../support/strip.ts";

/** `姓 名` lines up two characters with longer labels beside it; from three on it is decoration. */
const fewest = 3;
/** A single run this long is enough; shorter ones must come twice. */
const long = 4;

/** Words drawn apart with blanks, `研 究 客 户`: no search and no reader program finds them. */
export const letterSpacing = defineRule({
  id: "text/letter-spacing",
  summary: { "zh-CN": "用空格把词语的字逐个隔开", en: "Words are spaced out character by character" },
  severity: "hint",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ passages, report }) {
    const places = scan(passages()).map(({ found: { words }, span }) => ({ words, span }));
    const [first] = places;
    if (first === undefined) return;
    if (places.length === 1 && first.words.length < long) return;
    report({
      span: first.span,
      message: {
        "zh-CN": `“${first.words}”的字之间有空格${places.length > 1 ? `（全文 ${places.length} 处）` : ""}；这样的词搜索不到，朗读也会断开。`,
        en: `“${first.words}” is spaced out character by character${places.length > 1 ? ` (${places.length} places)` : ""}; search and screen readers take the characters apart.`,
      },
      related: places
        .slice(1, 6)
        .map(({ span, words }) => ({ span, message: { "zh-CN": words, en: words } })),
      fixes: [
        {
          title: { "zh-CN": "去掉字间空格", en: "Close the gaps" },
          safe: true,
          intents: asMany(places).map(({ span, words }) => ({ kind: "replaceSpan", span, text: words })),
        },
      ],
    });
  },
});

interface Run extends Found {
  /** The characters without the blanks. */
  readonly words: string;
}

/** Single characters with one or two blanks between each two of them. The view has narrowed wider gaps to one. */
function spaced(text: string): readonly Run[] {
  const runs: Run[] = [];
  let at = text.indexOf(" ");
  while (at !== -1) {
    const start = at - 1;
    if (!isHan(text.charCodeAt(start)) || isHan(text.charCodeAt(start - 1))) {
      at = text.indexOf(" ", at + 1);
      continue;
    }
    let end = start + 1;
    while (
      text.charCodeAt(end) === 0x20 &&
      isHan(text.charCodeAt(end + 1)) &&
      !isHan(text.charCodeAt(end + 2))
    )
      end += 2;
    const words = text.slice(start, end).replaceAll(" ", "");
    if (words.length >= fewest && !enumeration.test(words)) runs.push({ start, end, words });
    // A run of one character ends at the blank it began with.
    at = text.indexOf(" ", Math.max(end, at + 1));
  }
  return runs;
}

const scan = createMarkScan(mark.gapped, ({ cased }) => spaced(cased));

/** Figures and days: a row of separate words. */
const enumeration = /^[一二三四五六七八九十〇零甲乙丙丁戊日年月时分秒男女]+$/u;
