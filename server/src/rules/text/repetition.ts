import { rememberSome } from "../../facts/grammar/view-notes.ts";
import type { Passage } from "../../facts/passages.ts";
import { dutiesIn, dutiesOf, sayingOf, sayingWords, shortestSaying } from "../../organisation/duties.ts";
import { nameOfRole } from "../../organisation/name-of-role.ts";
import type { Role } from "../../role/role.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule, inParts } from "../rule.ts";
import { around } from "../support/around.ts";
import { isLadder } from "../support/ladder.ts";

/** What an item says; null for one too short to tell. */
const keyOf = rememberSome(({ text }) => sayingWords(text));

interface Options {
  readonly between: boolean;
}

/** The same thing said twice in one role: one of the two will be changed and the other forgotten. */
export const repetition = defineRule<Options>({
  id: "text/repetition",
  summary: { "zh-CN": "同一内容写了两遍", en: "The same item stands twice" },
  severity: "info",
  scope: "organisation",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {
    between: {
      type: "boolean",
      description:
        "Also look for duties that a superior, a report or a colleague under one superior has, too.",
    },
  },
  defaults: { between: false },
  ...inParts<Options>({
    alone: withinRole,
    others(context) {
      if (context.options.between) betweenRoles(context);
    },
  }),
});

function withinRole({ role, passages, words, report }: RuleContext<Options>): void {
  if (!mayRepeat(passages())) return;
  const ladder = isLadder(role);
  const lists = contentsOf(role, words);
  const first = new Map<string, Passage>();
  const further = new Map<Passage, Passage[]>();
  for (const passage of passages()) {
    if (passage.kind !== "text" || !lists.has(passage.start)) continue;
    const key = keyOf(passage.view);
    if (key === null) continue;
    // Levels of one ladder share duties.
    const place = `${passage.level ?? ""}\n${ladder ? topOf(role, passage.section) : ""}\n${key}`;
    const earlier = first.get(place);
    if (earlier === undefined) first.set(place, passage);
    else if (
      earlier.section === passage.section
        ? lists.get(earlier.start) === lists.get(passage.start)
        : !ladder && isNamed(role, earlier) && isNamed(role, passage)
    ) {
      const places = further.get(earlier);
      if (places === undefined) further.set(earlier, [passage]);
      else places.push(passage);
    }
  }
  for (const [earlier, repeated] of further) {
    const [again, ...rest] = repeated;
    if (again === undefined) continue;
    report({
      span: again.span,
      message: {
        "zh-CN": "这一条前面已经写过；重复的内容日后只改一处，就会互相矛盾。",
        en: "This item stands above already; once only one of the two is changed, they contradict each other.",
      },
      related: [
        { span: earlier.span, message: { "zh-CN": "第一次写在这里", en: "it stands here first" } },
        ...rest.map(({ span }) => ({ span, message: { "zh-CN": "这里也重复", en: "and here again" } })),
      ],
      tags: ["unnecessary"],
      fixes: repeated.every(({ item }) => item)
        ? [
            {
              title: { "zh-CN": "删除重复的内容", en: "Remove what is repeated" },
              safe: false,
              intents: repeated.map(({ span }) => ({ kind: "removeItem", span })),
            },
          ]
        : [],
    });
  }
}

/** Two passages say the same as far as numbers tell; in most roles none do. */
function mayRepeat(passages: readonly Passage[]): boolean {
  const seen = new Set<number>();
  for (const { kind, view } of passages) {
    const saying = kind === "text" && view.text.length >= shortestSaying ? sayingOf(view) : null;
    if (saying === null) continue;
    if (seen.has(saying)) return true;
    seen.add(saying);
  }
  return false;
}

/** A duty that a role next to this one in the chart has, too: who answers for it? Told at the later one by path. */
function betweenRoles({ role, entry, document, organisation, report }: RuleContext<Options>): void {
  const own = dutiesOf(role, document.text);
  if (own.length === 0 || entry.kind !== "position") return;
  const told = new Set<number>();
  for (const other of around(entry, organisation)) {
    const later = other.uri === entry.uri ? other.role < entry.role : other.uri < entry.uri;
    if (!later || other.kind !== "position" || other.key === entry.key) continue;
    const theirs = dutiesIn(other.duties);
    for (const { key, span } of own) {
      if (told.has(span.start) || !theirs.has(key)) continue;
      told.add(span.start);
      report({
        span,
        severity: "hint",
        message: {
          "zh-CN": `“${nameOfRole(other)}”也有这条职责；请分清由谁负责。`,
          en: `“${nameOfRole(other)}” has this duty, too; say who answers for it.`,
        },
        related: [
          {
            uri: other.uri,
            span: other.anchor,
            message: { "zh-CN": `“${nameOfRole(other)}”在这里`, en: `“${nameOfRole(other)}” is here` },
          },
        ],
      });
    }
  }
}

/** Steps and levels under headings of their own may share lines; sections everybody knows should not. */
const isNamed = (role: Role, { section }: Passage): boolean =>
  section !== null && (role.sections[section]?.ids.length ?? 0) > 0;

/**
 * Where items and paragraphs of sections begin, and which list of its section each is in: “When somebody leaves:”
 * begins a list whose steps may be those of another one. The cells of a table repeat by nature.
 */
function contentsOf(role: Role, words: RuleContext<Options>["words"]): ReadonlyMap<number, number> {
  const lists = new Map<number, number>();
  for (const { id, blocks } of role.sections) {
    if (id === "boilerplate") continue;
    let list = -1;
    for (const { kind, content } of blocks) {
      if (kind !== "item" && kind !== "paragraph") continue;
      lists.set(content.start, list);
      const tail = { start: Math.max(content.start, content.end - 8), end: content.end };
      if (kind === "paragraph" && /[:：][*_\s]*$/u.test(words(tail))) list = content.start;
    }
  }
  return lists;
}

/** The outermost section a section stands in. */
function topOf(role: Role, section: number | null): number | null {
  let at = section;
  while (at !== null) {
    const parent: number | null = role.sections[at]?.parent ?? null;
    if (parent === null) return at;
    at = parent;
  }
  return null;
}
