import type { View } from "../../facts/grammar/plain-text.ts";
import { mark as signs } from "../../facts/hints/marks.ts";
import type { Passage } from "../../facts/passages.ts";
import type { Block, Role } from "../../role/role.ts";
import { defineRule } from "../rule.ts";
import { createMarkScan, type Found, matchesOf, type Placed } from "../support/scan.ts";

interface Gap extends Found {
  readonly at: "first" | "middle" | "last";
}

/** A mark that parts items with nothing on one of its sides. `...,,` and code are no lists. */
const patterns: readonly (readonly [Gap["at"], RegExp])[] = [
  ["first", /^\s*[、,;，；]+(?=\s*[\p{L}\p{N}“"《(])/gu],
  ["middle", /、\s{0,3}、+|(?<=\p{Script=Han})[,，]\s{0,3}[,，](?![,，])|(?<=[a-z]),\s?,(?=\s[a-z])/gu],
  ["last", /、(?=\s{0,3}[。；;)）\]】])|、\s*$/gu],
];

function gapsIn({ text }: View): readonly Gap[] {
  return patterns.flatMap(([at, pattern]) =>
    [...matchesOf(pattern, text)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      at,
    })),
  );
}

const scan = createMarkScan(signs.doubled, gapsIn);

/** Something is missing from a list: an item without words, a mark with nothing before or behind it. */
export const emptyItem = defineRule({
  id: "text/empty-item",
  summary: { "zh-CN": "列表缺项或有空项", en: "A list has an empty item" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ role, passages, words, report }) {
    const all = passages();
    const last = all[all.length - 1];
    const found = scan(all).filter(({ passage }) => isList(passage));
    const tails = new Map<number | null, number>();
    for (const { passage } of found.filter(isTail))
      tails.set(passage.section, (tails.get(passage.section) ?? 0) + 1);
    for (const { found: gap, passage, span } of found) {
      // The document's last words are cut off rather than a list with a gap.
      if (gap.at === "last" && passage === last && gap.end === passage.view.text.length) continue;
      // Items that all end with the mark: it stands for the line break, and nothing is missing.
      if (gap.at === "last" && (tails.get(passage.section) ?? 0) > 1) continue;
      const mark = words(span).trim();
      const trimmed = span.end - words(span).trimStart().length;
      const place = { start: trimmed, end: trimmed + mark.length };
      report({
        span: place,
        message:
          gap.at === "first"
            ? {
                "zh-CN": `“${mark}”前面缺少一项；可能漏写，也可能是多余的标点。`,
                en: `Nothing stands before “${mark}”: an item is missing, or the mark is.`,
              }
            : gap.at === "middle"
              ? {
                  "zh-CN": `“${mark}”之间缺少一项；可能漏写，也可能是多余的标点。`,
                  en: `Nothing stands between “${mark}”: an item is missing, or one mark too many.`,
                }
              : {
                  "zh-CN": `“${mark}”后面缺少一项；可能漏写，也可能是多余的标点。`,
                  en: `Nothing follows “${mark}”: an item is missing, or the mark is one too many.`,
                },
        fixes: [
          {
            title: { "zh-CN": "删除多余的标点", en: "Remove the mark" },
            safe: false,
            intents: [{ kind: "replaceSpan", span: place, text: gap.at === "middle" ? mark.charAt(0) : "" }],
          },
        ],
      });
    }
    for (const { block, final } of emptyItems(role)) {
      report({
        span: block.span,
        // The last item of a list may be one that is just being typed.
        ...(final ? { severity: "hint" as const } : {}),
        message: {
          "zh-CN": "这一项没有内容；请补上或删去。",
          en: "This item is empty; fill it in or take it out.",
        },
        fixes: [
          {
            title: { "zh-CN": "删除这个空项", en: "Remove this empty item" },
            safe: false,
            intents: [{ kind: "removeItem", span: block.span }],
          },
        ],
      });
    }
  },
});

const isTail = ({ found, passage }: Placed<Gap>): boolean =>
  found.at === "last" && found.end === passage.view.text.length;

/** Running text begins with a comma where markup was read past; lists stand in items, cells and fields. */
const isList = ({ kind, item, fieldId }: Passage): boolean =>
  kind === "field" ? fieldId !== "title" && fieldId !== "code" : kind === "text" && item;

interface EmptyItem {
  readonly block: Block;
  /** The last one of a run. */
  readonly final: boolean;
}

/** Items without words. */
function emptyItems(role: Role): readonly EmptyItem[] {
  const found: EmptyItem[] = [];
  addEmpty(role.preamble, found);
  for (const { blocks } of role.sections) addEmpty(blocks, found);
  return found;
}

function addEmpty(blocks: readonly Block[], found: EmptyItem[]): void {
  if (!hasEmpty(blocks)) return;
  const items = blocks.filter(isItem);
  // Nothing but empty items: the section is empty, and `section/empty` says so.
  if (items.every(isEmpty)) return;
  for (const [index, block] of items.entries()) {
    const next = items[index + 1];
    if (isEmpty(block) && !(next !== undefined && next.depth > block.depth))
      found.push({ block, final: next === undefined });
  }
}

function hasEmpty(blocks: readonly Block[]): boolean {
  for (const block of blocks) if (isEmpty(block) && isItem(block)) return true;
  return false;
}

const isItem = ({ kind, field }: Block): boolean => kind === "item" && field === null;

const isEmpty = ({ content }: Block): boolean => content.end <= content.start;
