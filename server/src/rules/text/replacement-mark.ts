import { isHan } from "../../facts/grammar/chars.ts";
import type { RoleDocument } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import { contains, isSpace } from "../../text/span.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule } from "../rule.ts";
import { asMany, removal } from "../support/strip.ts";

/** Fewer may be slips of the keyboard or questions. */
const several = 3;

/** Characters that could not be read when a text changed its encoding: `�`, or a `?` at the end of line after line. */
export const replacementMark = defineRule({
  id: "text/replacement-mark",
  summary: {
    "zh-CN": "行尾多出问号，或有无法识别的字符“�”",
    en: "Stray “?” at line ends, or characters that could not be read (�)",
  },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check(context) {
    const { document, role, report } = context;
    if (!mayBeLost(context)) return;
    const hidden = [...role.preamble, ...role.sections.flatMap(({ blocks }) => blocks)]
      .filter(({ kind }) => kind === "code" || kind === "comment")
      .map(({ span }) => span);
    const shown = (place: Span): boolean => !hidden.some((span) => contains(span, place));
    const unread = lostCharacters(context).filter(shown);
    const places = [
      ...unread,
      ...strayMarks(context)
        .filter(({ mark }) => shown(mark))
        .map(({ mark }) => mark),
    ];
    places.sort((a, b) => a.start - b.start);
    const [first] = places;
    if (first === undefined) return;
    const inside = unread.some((place) => !endsLine(document, place));
    const count = places.length;
    report({
      span: first,
      message: {
        "zh-CN": `有 ${count} 处${unread.length > 0 ? "无法识别的字符（�）或" : ""}多余的“?”，是文字转换编码时留下的；读者看不出原来写的是什么。`,
        en: `${count} ${unread.length > 0 ? "characters that could not be read (�) or " : ""}stray “?” are left from a change of encoding; readers cannot tell what stood there.`,
      },
      related: places
        .slice(1, 4)
        .map((span) => ({ span, message: { "zh-CN": "这里也有", en: "here, too" } })),
      fixes: [
        {
          title: { "zh-CN": `全部去掉（${count} 处）`, en: `Remove all ${count}` },
          safe: !inside,
          intents: asMany(places).map(removal),
        },
      ],
    });
  },
});

/** Most texts have neither the sign for a lost character nor so many question marks. */
function mayBeLost({ document: { text, lines }, role: { span } }: RuleContext<unknown>): boolean {
  const own = text.slice(lines.start(lines.lineAt(span.start)), lines.end(lines.lineAt(span.end)));
  let at = -1;
  for (let count = 0; count < several; count++) {
    at = own.indexOf("?", at + 1);
    if (at === -1) return own.includes("\ufffd");
  }
  return true;
}

/** Each run of U+FFFD in the role. */
function lostCharacters({ document: { text }, role }: RuleContext<unknown>): readonly Span[] {
  const places: Span[] = [];
  let start = text.indexOf("\ufffd", role.span.start);
  while (start !== -1 && start < role.span.end) {
    let end = start + 1;
    while (text.charCodeAt(end) === 0xfffd) end++;
    places.push({ start, end });
    start = text.indexOf("\ufffd", end);
  }
  return places;
}

const endsLine = ({ text, lines }: RoleDocument, { end }: Span): boolean =>
  text.slice(end, lines.end(lines.lineAt(end))).trim() === "";

interface Mark {
  readonly mark: Span;
  /** It follows other punctuation that ends something: `；?`. */
  readonly sure: boolean;
}

/**
 * Half-width question marks at line ends that ask nothing: many behind other punctuation, or so many that every
 * other line would be a question.
 */
function strayMarks({ document, role }: RuleContext<unknown>): readonly Mark[] {
  const { text, lines } = document;
  const marks: Mark[] = [];
  let chinese = 0;
  const last = lines.lineAt(role.span.end);
  for (let line = lines.lineAt(role.span.start); line <= last; line++) {
    const start = lines.start(line);
    const end = backOver(text, lines.end(line), start);
    if (end === start) continue;
    const before = backOver(text, end - 1, start);
    if (isHan(text.charCodeAt(before - 1)) || isHan(text.charCodeAt(end - 1))) chinese++;
    if (text.charCodeAt(end - 1) !== 0x3f || before === start) continue;
    const words = text.slice(Math.max(start, before - 80), before);
    if (!asks(words)) marks.push({ mark: { start: end - 1, end }, sure: endsAlready(words) });
  }
  const sure = marks.filter((mark) => mark.sure).length;
  if (sure >= several) return marks;
  return marks.length >= several && 2 * marks.length >= chinese ? marks : [];
}

/** Blanks, closing quotes and marks of emphasis and tables may stand behind the last sign of a line. */
function backOver(text: string, from: number, start: number): number {
  let at = from;
  while (at > start && (isSpace(text.charCodeAt(at - 1)) || `"'*_|`.includes(text.charAt(at - 1)))) at--;
  return at;
}

const endsAlready = (words: string): boolean =>
  /[;:,。；：，、…]$|[^\p{L}]\.$|\p{Script=Han}[.!！]$/u.test(words);

const questionWords =
  /什么|甚么|为何|为什|谁|哪|吗|呢|怎|如何|何[时处种地人]|是否|能否|可否|会否|几[个年人次天]|多少|多久|多大|是不是|能不能|有没有|会不会|要不要|可不可|好不好|难道|(?:么|吧)$|[你您]/u;

/** A real question: it says so in Chinese, or it is not Chinese at all and ends like any sentence. */
function asks(words: string): boolean {
  const folded = foldSameLength(words);
  const sentence = folded.slice(
    Math.max(...[..."。!?;"].map((sign) => folded.lastIndexOf(sign, folded.length - 2))) + 1,
  );
  if (questionWords.test(sentence)) return true;
  return !/\p{Script=Han}/u.test(sentence) && !/[;:,]$/u.test(sentence);
}
