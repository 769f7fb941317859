import type { Intent } from "../role/intent.ts";
import type { RoleDocument } from "../role/role.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { readMarkdown } from "./markdown/read.ts";
import { followed } from "./markdown/write/follow.ts";
import type { Patch } from "./markdown/write/patch.ts";
import { compose, editsOf, patched, patchOf } from "./markdown/write/patch.ts";
import { recountStep } from "./markdown/write/recount.ts";
import { sheetOf } from "./markdown/write/sheet.ts";
import { sameContent, standardHeadings } from "./markdown/write/standard-headings.ts";
import { replaceStep, stepOf } from "./markdown/write/step.ts";

/**
 * The smallest edits after which reading gives what the intents ask for; see `Surface.write`. Intents are carried
 * out one after another on what the ones before have made of the text, and the outcome is told as edits of the
 * text as it is. Indices and spans in them are those of `document`.
 */
export function writeMarkdown(
  document: RoleDocument,
  role: number,
  intents: readonly Intent[],
  vocabulary: Vocabulary,
): TextEdit[] {
  if (role !== 0 || document.roles.length === 0) return [];
  let current = document;
  let whole: Patch = [{ start: 0, end: document.text.length }];
  let follow = followed(document);
  const apply = (patch: Patch | null, keeps: Keeps = always): boolean => {
    if (patch === null) return false;
    const text = patched(current.text, patch);
    if (text === current.text) return false;
    const language = current.roles[0]?.language;
    const next = readMarkdown(text, {
      uri: document.uri,
      vocabulary,
      ...(language === undefined ? {} : { language }),
    });
    if (!keeps(current, next)) return false;
    follow = follow.through(patch, next);
    whole = compose(whole, patch);
    current = next;
    return true;
  };
  /** All at once, else one by one: a heading whose body would read otherwise stays as it is. */
  const standardise = (): void => {
    const patch = (only?: number): Patch | null => {
      const [own] = current.roles;
      if (own === undefined) return null;
      const edits = standardHeadings(sheetOf(current, own, vocabulary), only);
      return edits.length === 0 ? null : patchOf(edits, current.text.length);
    };
    if (apply(patch(), sameContent)) return;
    const count = current.roles[0]?.sections.length ?? 0;
    for (let index = 0; index < count; index++) apply(patch(index), sameContent);
  };
  for (const next of inTurn(intents.filter((intent) => isMeant(document, intent)))) {
    if (next.length > 1) {
      const words = next.flatMap((intent) => follow.inCurrent(intent) ?? []);
      apply(replaceStep(current, words, vocabulary));
      continue;
    }
    const own = next[0] === undefined ? null : follow.inCurrent(next[0]);
    if (own === null) continue;
    if (own.kind === "standardHeadings") {
      standardise();
      continue;
    }
    const before = current;
    const changed = apply(
      stepOf(before, own, vocabulary),
      own.kind === "orderSections" ? sameSections : always,
    );
    if (changed) apply(recountStep(before, current, own));
  }
  return editsOf(document.text, whole);
}

/** One after another, but words that are replaced apart from each other at once: a fix may replace hundreds. */
function inTurn(intents: readonly Intent[]): readonly (readonly Intent[])[] {
  const turns: Intent[][] = [];
  let end = -1;
  for (const intent of intents) {
    const last = turns[turns.length - 1];
    const words = intent.kind === "replaceSpan" && intent.span.start < intent.span.end;
    if (last !== undefined && words && end !== -1 && intent.span.start >= end) last.push(intent);
    else turns.push([intent]);
    end = words ? intent.span.end : -1;
  }
  return turns;
}

/** Whether a change has left what it had to leave. */
type Keeps = (before: RoleDocument, after: RoleDocument) => boolean;
const always: Keeps = () => true;

/** Headings that mean what they mean only where they stand (`1.` after 三、) must not be moved to mean something else. */
function sameSections(before: RoleDocument, after: RoleDocument): boolean {
  const all = ({ roles }: RoleDocument): string =>
    (roles[0]?.sections ?? [])
      .map(({ depth, heading }) => `${depth} ${heading}`)
      .sort()
      .join("\n");
  return all(before) === all(after);
}

/** The intent is about this document's role. */
function isMeant(document: RoleDocument, intent: Intent): boolean {
  if (intent.kind === "createRole" || intent.kind === "addToConfig") return false;
  return intent.target === undefined || (intent.target.uri === document.uri && intent.target.role === 0);
}
