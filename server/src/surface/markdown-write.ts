import type { Intent } from "../role/intent.ts";
import type { RoleDocument } from "../role/role.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { readMarkdown } from "./markdown/read.ts";
import { followed } from "./markdown/write/follow.ts";
import type { Patch } from "./markdown/write/patch.ts";
import { compose, editsOf, patched } from "./markdown/write/patch.ts";
import { recountStep } from "./markdown/write/recount.ts";
import { stepOf } from "./markdown/write/step.ts";

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
  const apply = (patch: Patch | null, reorders = false): boolean => {
    if (patch === null) return false;
    const text = patched(current.text, patch);
    if (text === current.text) return false;
    const language = current.roles[0]?.language;
    const next = readMarkdown(text, {
      uri: document.uri,
      vocabulary,
      ...(language === undefined ? {} : { language }),
    });
    if (reorders && !sameSections(current, next)) return false;
    follow = follow.through(patch, next);
    whole = compose(whole, patch);
    current = next;
    return true;
  };
  for (const intent of intents) {
    if (!isMeant(document, intent)) continue;
    const own = follow.inCurrent(intent);
    if (own === null) continue;
    const before = current;
    const changed = apply(stepOf(before, own, vocabulary), own.kind === "orderSections");
    if (changed) apply(recountStep(before, current, own));
  }
  return editsOf(document.text, whole);
}

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
