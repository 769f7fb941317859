import { changesOf } from "../check/change.ts";
import { requirementsOf } from "../config/ask.ts";
import type { Target } from "../role/intent.ts";
import type { Role } from "../role/role.ts";
import { templateKind, templateSection } from "../surface/template/document.ts";
import { markedLines, plainLines, unmark } from "../surface/template/snippet.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Lines } from "../text/lines.ts";
import { inLanguage } from "../vocabulary/language.ts";
import { sectionPurpose } from "../vocabulary/purposes.ts";
import { isSectionId, type SectionId, sectionIds, sectionOrder } from "../vocabulary/sections.ts";
import { spellingsOf } from "../vocabulary/typed-name.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { levelOfRole } from "./completion/item.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { roleAtLine } from "./place.ts";
import type { InsertSectionParams, InsertSectionResult, SectionChoice } from "./protocol.ts";

/** `rolewright/sections`: the sections a document may get, in canonical order and in its language. */
export const sections = feature({
  method: "rolewright/sections",
  capability: {},
  handle(context, { uri, line = 0 }: Omit<InsertSectionParams, "section">): readonly SectionChoice[] {
    const current = context.session.document(uri);
    const role = current?.document.roles[roleAtLine(current, line)];
    if (current === undefined || role === undefined) return [];
    const settings = context.settingsFor(uri, role.language);
    const { vocabulary } = settings;
    const present = new Set(role.sections.flatMap(({ ids }) => ids));
    const required = new Set(requirementsOf(settings, role.kind).requiredSections.map(({ id }) => id));
    return sectionIds
      .filter((id) => id !== "boilerplate" && id !== "market")
      .map((id) => {
        const heading = vocabulary.heading(id, role.language);
        const missing = !present.has(id);
        return {
          id,
          heading,
          purpose: inLanguage(sectionPurpose[id], context.language),
          present: !missing,
          required: required.has(id),
          preview: missing ? plainLines(linesOf(role, id, vocabulary)).join("\n") : "",
          line: missing ? lineFor(role, id, current.document.lines) : null,
          spellings: spellingsOf(heading),
        };
      });
  },
});

/** `rolewright/insertSection`: the edits that put a section, with sample lines, at its canonical place. */
export const insertSection = feature({
  method: "rolewright/insertSection",
  capability: {},
  handle(context, { uri, section, line = 0 }: InsertSectionParams): InsertSectionResult {
    const current = context.session.document(uri);
    const role = current?.document.roles[roleAtLine(current, line)];
    if (current === undefined || role === undefined || !isSectionId(section)) return null;
    const { vocabulary } = context.settingsFor(uri, role.language);
    const edits = editsFor(
      context,
      { uri, role: role.index },
      section,
      markedLines(linesOf(role, section, vocabulary)),
    );
    if (edits === null) return null;
    return edits.map(({ span, newText }) => {
      const range = current.document.lines.range(span);
      const { snippet, plain } = unmark(newText);
      return { range, newText: plain, ...(plain === newText ? {} : { snippet }) };
    });
  },
});

const linesOf = (role: Role, id: SectionId, vocabulary: Vocabulary): readonly string[] =>
  templateSection(templateKind(role.kind), id, role.language, vocabulary, levelOfRole(role)).lines;

function editsFor(
  context: FeatureContext,
  role: Target,
  section: SectionId,
  body: readonly string[],
): readonly TextEdit[] | null {
  const [change] = changesOf(context, role, [{ kind: "addSection", section, body }]);
  return change?.kind === "edit" ? change.edits : null;
}

/** The line the section will stand before: behind the last one that belongs before it. */
function lineFor({ sections: all }: Role, id: SectionId, lines: Lines): number {
  const outer = all.filter((section) => section.parent === null);
  const before = outer.findLast(
    (section) => section.id !== null && sectionOrder(section.id) < sectionOrder(id),
  );
  if (before !== undefined) {
    const { line, character } = lines.position(before.span.end);
    return character === 0 ? line : line + 1;
  }
  const [first] = outer;
  return first === undefined ? lines.count : lines.position(first.headingLine.start).line;
}
