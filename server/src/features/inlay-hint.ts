import {
  type InlayHint,
  type InlayHintLabelPart,
  type InlayHintParams,
  MarkupKind,
} from "vscode-languageserver-protocol";
import type { RoleEntry } from "../organisation/entry.ts";
import { fileName } from "../organisation/name-of-role.ts";
import { overlaps, type Span } from "../text/span.ts";
import { lettersOf } from "../vocabulary/typed-name.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { locationOf } from "./place.ts";
import { escaped, link } from "./role-words.ts";

/**
 * Behind the name of a role what tells it apart: its code, else its level, or its title where an alias or the code is
 * what is written. Nothing behind names that lead nowhere or to several roles: those are findings. Shown as the editor
 * shows all its inlay hints (`editor.inlayHints.enabled`), so there is no setting of our own.
 */
export const inlayHint = feature({
  method: "textDocument/inlayHint",
  capability: { inlayHintProvider: true },
  handle(context, { textDocument, range }: InlayHintParams): InlayHint[] {
    const current = context.session.document(textDocument.uri);
    if (current === undefined) return [];
    const { lines, text } = current.document;
    const asked: Span = { start: lines.offset(range.start), end: lines.offset(range.end) };
    const hints: InlayHint[] = [];
    current.facts.forEach(({ references }, role) => {
      const from = current.entries[role];
      if (from === undefined) return;
      for (const reference of references) {
        // What no rule relies on is not told either; a family is several roles.
        if (reference.generic || reference.external || reference.family || reference.confidence < 0.5)
          continue;
        for (const { name, span } of [
          { name: reference.name, span: reference.nameSpan },
          ...reference.alternatives,
        ]) {
          if (!overlaps(span, asked)) continue;
          const [found, another] = context.session.organisation.resolve(name, from).roles;
          if (found === undefined || another !== undefined) continue;
          const said = text.slice(Math.max(0, span.start - around), span.end + around);
          const label = labelFor(found, name, said);
          if (label !== null) hints.push(hint(context, found, label, lines.position(span.end)));
        }
      }
    });
    return hints;
  },
});

/** So far around a name its code or level may be written already: `客服总监（KF-01）`, `M3 客服经理`. */
const around = 16;

/** What the words do not say of the role they name; null when they say it all. */
function labelFor({ title, code, level }: RoleEntry, name: string, said: string): string | null {
  const words = signsOf(said);
  const isSaid = (value: string): boolean => words.includes(signsOf(value));
  if (title !== "" && signsOf(name) !== signsOf(title) && !isSaid(title)) return title;
  const [about] = [code?.value ?? "", level ?? ""].filter((value) => value !== "");
  return about === undefined || isSaid(about) || about.length > longest ? null : about;
}

/** Letters, characters and figures alone: `lead-programmer` says what `Lead Programmer` does. */
const signsOf = (text: string): string => lettersOf(text).replace(/[^\p{L}\p{N}]/gu, "");

/** Longer ones are no code and no level, but a sentence about it. */
const longest = 24;

function hint(
  context: FeatureContext,
  role: RoleEntry,
  label: string,
  position: InlayHint["position"],
): InlayHint {
  const location = locationOf(context, role.uri, role.anchor);
  const part: InlayHintLabelPart = { value: label, ...(location === null ? {} : { location }) };
  return { position, label: [part], paddingLeft: true, tooltip: tooltip(context, role) };
}

/** Which role is meant, and its file. */
function tooltip({ client }: FeatureContext, role: RoleEntry): NonNullable<InlayHint["tooltip"]> {
  const about = [role.code?.value, role.department, role.level].filter(
    (value): value is string => value != null && value !== "",
  );
  const file = fileName(role.uri);
  if (!client.markdown) {
    return { kind: MarkupKind.PlainText, value: [[role.title, ...about].join(" · "), file].join("\n") };
  }
  const first = [`**${escaped(role.title)}**`, ...about.map(escaped)].join(" · ");
  return { kind: MarkupKind.Markdown, value: `${first}\n\n${link(file, role.uri)}` };
}
