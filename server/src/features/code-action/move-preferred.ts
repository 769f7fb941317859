import type { CodeActionKind } from "vscode-languageserver-protocol";
import { type Draft, draftOf, editsFor, redraft } from "../../check/draft.ts";
import { levelsOf } from "../../facts/level.ts";
import { type Passage, passagesOf } from "../../facts/passages.ts";
import type { Intent } from "../../role/intent.ts";
import type { Block, Role, RoleDocument } from "../../role/role.ts";
import { unfair } from "../../rules/requirement/mixed.ts";
import { isWishSection, scanWishes, type Wish } from "../../rules/support/wishes.ts";
import { applyEdits, type TextEdit } from "../../text/edit.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import { type ActionProvider, type ActionRequest, meets } from "./provider.ts";

const kind: CodeActionKind = "refactor.move.preferred";

/**
 * Items that are preferred as a whole go to the section for preferences, and so do preferred clauses that can be cut
 * out as they stand. What would have to be rewritten stays.
 */
export const movePreferred: ActionProvider = {
  id: "move-preferred",
  kinds: [kind],
  offers({ context, uri, current, place, role: index }) {
    const role = current.document.roles[index];
    if (role === undefined || !role.complete) return [];
    const { vocabulary } = context.settingsFor(uri, role.language);
    const moves = movesOf(current.document, role, passagesOf(role, current.document.text, vocabulary));
    const home = role.sections.findIndex(({ ids }) => ids.includes("preferred"));
    const about = [...moves.map(({ section }) => section), home].map((at) => role.sections[at]?.span);
    if (![...about, role.anchor].some((span) => span !== undefined && meets(span, place))) return [];
    if (moves.length === 0) return [];
    const heading = role.sections[home]?.heading ?? vocabulary.heading("preferred", role.language);
    return [
      {
        id: "all",
        title: {
          "zh-CN": `把 ${moves.length} 处优先条件移到“${heading}”`,
          en: `Move ${moves.length === 1 ? "the preference" : `${moves.length} preferences`} to “${heading}”`,
        },
        kind,
        lazy: true,
        edit() {
          const edits = moved(context, uri, index, home, moves);
          return edits === null ? null : workspaceEdit(context, [{ kind: "edit", uri, edits }]);
        },
      },
    ];
  },
};

/** One preference: how it leaves its place, and the item it becomes. */
interface Move {
  readonly section: number;
  readonly leave: Intent;
  readonly item: string;
}

function movesOf(document: RoleDocument, role: Role, passages: readonly Passage[]): readonly Move[] {
  // One section for the wishes of several levels would mix them up.
  if (new Set(levelsOf(role).filter((level) => level !== null)).size > 1) return [];
  const asked = passages.filter(
    (passage) => passage.area === "requirements" && passage.kind === "text" && !isWishSection(role, passage),
  );
  const found = new Map<Passage, Placed[]>();
  for (const placed of scanWishes(asked))
    found.set(placed.passage, [...(found.get(placed.passage) ?? []), placed]);
  const moves = [...found].flatMap(([passage, wishes]) => movesIn(document, role, passage, wishes));
  return moves.filter(({ section }) => leavesSomething(role, section, moves));
}

interface Placed {
  readonly found: Wish;
  readonly span: Span;
}

/** The whole item when there is nothing but wishes in it, else the clauses that can be cut out. */
function movesIn(
  document: RoleDocument,
  role: Role,
  passage: Passage,
  wishes: readonly Placed[],
): readonly Move[] {
  const { section } = passage;
  if (section === null || wishes.some(({ found }) => unfair.test(found.text))) return [];
  const item = itemAround(role, passage);
  if (item !== null && isWhole(wishes, passage)) {
    const words = slice(document.text, item.content);
    return isPlain(document, words) && !hasComment(document, item.content)
      ? [{ section, leave: { kind: "removeItem", span: item.content }, item: words }]
      : [];
  }
  return wishes.flatMap(({ found, span }): Move[] => {
    const words = slice(document.text, span);
    if (found.cut === null || !isPlain(document, words) || pointsBack.test(words)) return [];
    if (!isSeparable(passage.view.text.slice(0, found.start))) return [];
    const cut = passage.view.source(found.cut.start, found.cut.end);
    const place: Span = { start: passage.start + cut.start, end: passage.start + cut.end };
    return [{ section, leave: { kind: "replaceSpan", span: place, text: "" }, item: words }];
  });
}

/** Words that mean the same wherever they are written: no escapes, and no second line. */
const isPlain = ({ format }: RoleDocument, words: string): boolean =>
  !/[\n\r]/.test(words) && !words.includes("\\") && (format === "markdown" || !words.includes("''"));

/** A comment behind an item in YAML has no place in what the item becomes. */
function hasComment({ format, text, lines }: RoleDocument, { end }: Span): boolean {
  return format === "yaml" && /^["']?[ \t]+#/.test(text.slice(end, lines.end(lines.lineAt(end))));
}

/** The list item a passage is in; null when there is none or others are nested in it. */
function itemAround(role: Role, { section, span }: Passage): Block | null {
  const blocks = section === null ? role.preamble : (role.sections[section]?.blocks ?? []);
  const at = blocks.findIndex((block) => block.kind === "item" && contains(block.content, span));
  const [item, next] = [blocks[at], blocks[at + 1]];
  if (item === undefined || item.field !== null) return null;
  return next?.kind === "item" && next.depth > item.depth ? null : item;
}

/** Nothing but punctuation is left when the wishes are taken out. */
function isWhole(wishes: readonly Placed[], { view: { text } }: Passage): boolean {
  let rest = "";
  let at = 0;
  for (const { found } of wishes) {
    rest += text.slice(at, found.start);
    at = Math.max(at, found.end);
  }
  return /^[\s.,;。、·]*$/u.test(rest + text.slice(at));
}

/** `其中3年管理经验优先` is about what stands before it and means nothing elsewhere. */
const pointsBack = /^\s*(?:其中|其|并|且|同时|同時|含|包括|(?:of which|including|incl\.|and|or)(?![a-z]))/iu;

/** What stands before the clause is a requirement of its own: `有A经验，熟悉B者优先` may be one wish. */
const isSeparable = (before: string): boolean =>
  /[;。]\s*$/u.test(before) ||
  /以上|至少|不低于|不少于|必须|须|应|具备|具有|熟练|精通|掌握|(?<![a-z])(?:must|require[ds]?|at least|minimum|\d\+)/u.test(
    before,
  );

/** A section keeps an item: one that is all preferences is named wrongly, which moving does not mend. */
function leavesSomething(role: Role, index: number, moves: readonly Move[]): boolean {
  const gone = moves.filter(({ section, leave }) => section === index && leave.kind === "removeItem").length;
  const blocks = role.sections[index]?.blocks ?? [];
  return blocks.filter(({ kind }) => kind === "item" || kind === "paragraph").length > gone;
}

/** The edits; null when writing them would lose or double words. */
function moved(
  context: ActionRequest["context"],
  uri: string,
  role: number,
  home: number,
  moves: readonly Move[],
): readonly TextEdit[] | null {
  const before = draftOf(context, uri);
  if (before === null) return null;
  const arrive: readonly Intent[] =
    home < 0
      ? [{ kind: "addSection", section: "preferred", body: moves.map(({ item }) => `- ${item}`) }]
      : moves.map(({ item }): Intent => ({ kind: "addItem", section: home, text: item }));
  const edits = editsFor(context, before, [[role, [...moves.map(({ leave }) => leave), ...arrive]]]);
  if (edits.length === 0) return null;
  const after = redraft(context, uri, applyEdits(before.current.document.text, edits));
  return wordsOf(after, role) === wordsOf(before, role) ? edits : null;
}

/** Letters, characters and figures of what stands in sections, sorted: the same as long as nothing is lost. */
function wordsOf({ current: { document } }: Draft, index: number): string {
  const sections = document.roles[index]?.sections ?? [];
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ content }) => slice(document.text, content).match(/[\p{L}\p{N}]/gu) ?? [])
    .sort()
    .join("");
}
