import { changesOf } from "../check/change.ts";
import { inLanguage } from "../vocabulary/language.ts";
import { sectionPurpose } from "../vocabulary/purposes.ts";
import { isSectionId, sectionIds } from "../vocabulary/sections.ts";
import { sectionTemplate } from "../vocabulary/templates.ts";
import { feature } from "./feature.ts";
import type { InsertSectionParams, InsertSectionResult, SectionChoice } from "./protocol.ts";

/** `rolewright/sections`: the sections a document may get, in canonical order and in its language. */
export const sections = feature({
  method: "rolewright/sections",
  capability: {},
  handle({ session, settingsFor, language }, { uri }: { readonly uri: string }): readonly SectionChoice[] {
    const role = session.document(uri)?.document.roles[0];
    if (role === undefined) return [];
    const settings = settingsFor(uri, role.language);
    const present = new Set(role.sections.flatMap(({ ids }) => ids));
    const required = new Set(settings.requiredSections.map(({ id }) => id));
    return sectionIds
      .filter((id) => id !== "boilerplate" && id !== "market")
      .map((id) => ({
        id,
        heading: settings.vocabulary.heading(id, role.language),
        purpose: inLanguage(sectionPurpose[id], language),
        present: present.has(id),
        required: required.has(id),
      }));
  },
});

/** `rolewright/insertSection`: the edits that put a section, with sample lines, at its canonical place. */
export const insertSection = feature({
  method: "rolewright/insertSection",
  capability: {},
  handle(context, { uri, section }: InsertSectionParams): InsertSectionResult {
    const current = context.session.document(uri);
    const role = current?.document.roles[0];
    if (current === undefined || role === undefined || !isSectionId(section)) return null;
    const body = sectionTemplate(section, role.language);
    const [change] = changesOf(context, { uri, role: 0 }, [{ kind: "addSection", section, body }]);
    if (change?.kind !== "edit") return null;
    return change.edits.map(({ span, newText }) => ({ range: current.document.lines.range(span), newText }));
  },
});
