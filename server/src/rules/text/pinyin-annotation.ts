import { rememberWritten } from "../../facts/grammar/view-notes.ts";
import { mark } from "../../facts/hints/marks.ts";
import type { Span } from "../../text/span.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule } from "../rule.ts";
import type { PinyinNote } from "../support/pinyin.ts";
import { pinyinNotes } from "../support/pinyin.ts";
import { mayHold } from "../support/scan.ts";
import { asMany, removal } from "../support/strip.ts";

/** Fewer are somebody telling how a name is read. */
const several = 3;
/** From here on nobody can have meant them. */
const many = 10;

/** Readings in brackets behind single characters, `經(jīng)驗`: left behind when a page with them was copied. */
export const pinyinAnnotation = defineRule({
  id: "text/pinyin-annotation",
  summary: { "zh-CN": "文字中夹杂拼音注音", en: "Pinyin readings stand among the characters" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check(context) {
    const notes = notesOf(context);
    const [first] = notes;
    if (first === undefined || notes.length < several) return;
    const { report, words } = context;
    const example = words(withCharacter(first));
    const count = notes.length;
    report({
      span: withCharacter(first),
      ...(count < many ? { severity: "warning" } : {}),
      message: {
        "zh-CN": `文字中夹杂 ${count} 处拼音注音（如“${example}”），多半是从网页复制时带来的；它们把词语拆开，读不顺，也搜不到。`,
        en: `${count} pinyin readings stand among the characters (“${example}”), most likely from copying a web page; they break words apart for readers and for search.`,
      },
      related: notes.slice(1, 4).map((note) => ({
        span: withCharacter(note),
        message: { "zh-CN": "这里也有", en: "here, too" },
      })),
      fixes: [
        {
          title: { "zh-CN": `去掉全部拼音注音（${count} 处）`, en: `Remove all ${count} pinyin readings` },
          safe: true,
          intents: asMany(notes).map(removal),
        },
      ],
    });
  },
});

const withCharacter = ({ start, end }: Span): Span => ({ start: start - 1, end });

const notesIn = rememberWritten((written): readonly PinyinNote[] => pinyinNotes(written));

/** The readings of a role in order of place; those without a tone only where several have one. */
function notesOf({ passages, role, words, document }: RuleContext<unknown>): readonly Span[] {
  const all = passages();
  if (!mayHold(all, mark.accented)) return [];
  const found = new Map<number, PinyinNote>();
  const add = (notes: readonly PinyinNote[], from: number): void => {
    for (const { start, end, toned } of notes)
      found.set(from + start, { start: from + start, end: from + end, toned });
  };
  for (const { view, span } of all) {
    const notes = notesIn(view, document.text, span);
    if (notes.length > 0) add(notes, span.start);
  }
  if (![...found.values()].some(({ toned }) => toned)) return [];
  for (const { keySpan } of role.fields) add(pinyinNotes(words(keySpan)), keySpan.start);
  const notes = [...found.values()].sort((a, b) => a.start - b.start);
  const toned = notes.filter((note) => note.toned);
  return toned.length < several ? toned : notes;
}
