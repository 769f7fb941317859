import { changesOf } from "../check/change.ts";
import { requirementsOf } from "../config/ask.ts";
import { passagesOf } from "../facts/passages.ts";
import type { Analysed } from "../organisation/session.ts";
import { fieldLabel } from "../render/labels.ts";
import type { Role } from "../role/role.ts";
import { absentFields, placeholder } from "../rules/field/missing.ts";
import { absentSections } from "../rules/section/missing.ts";
import { toldElsewhere } from "../rules/support/posting-facts.ts";
import { type FieldId, isFieldId } from "../vocabulary/fields.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { roleAtLine } from "./place.ts";
import type {
  CompletenessParams,
  CompletenessResult,
  InsertFieldParams,
  InsertFieldResult,
  RequiredPart,
} from "./protocol.ts";

/** `rolewright/completeness`: what the preset asks of the role at a line, and what of it is there. */
export const completeness = feature({
  method: "rolewright/completeness",
  capability: {},
  handle(context, { uri, line = 0 }: CompletenessParams): CompletenessResult {
    const current = context.session.document(uri);
    if (current === undefined) return null;
    const index = roleAtLine(current, line);
    const role = current.document.roles[index];
    if (role === undefined || role.kind === "reference") return null;
    const required = partsOf(context, current, role);
    if (required === null || required.length === 0) return null;
    return {
      title: role.title?.value ?? "",
      required,
      present: required.filter(({ present }) => present).length,
      total: required.length,
      complete: current.document.complete && role.complete,
    };
  },
});

/** Fields, then sections, in the order the preset names them. Null when the role is not known to the organisation. */
function partsOf(
  { settingsFor }: FeatureContext,
  { document, facts: allFacts, entries }: Analysed,
  role: Role,
): readonly RequiredPart[] | null {
  const facts = allFacts[role.index];
  const entry = entries[role.index];
  if (facts === undefined || entry === undefined) return null;
  const settings = settingsFor(document.uri, role.language);
  const asked = {
    role,
    facts,
    entry,
    settings,
    passages: () => passagesOf(role, document.text, settings.vocabulary),
  };
  const told = toldElsewhere(asked);
  const fields = new Set<string>([...absentFields(asked), ...told.fields]);
  const sections = new Set<string>([...absentSections(asked).map(({ id }) => id), ...told.sections]);
  const { requiredFields, requiredSections } = requirementsOf(settings, role.kind);
  return [
    ...requiredFields.map(
      (id): RequiredPart => ({
        id,
        heading: labelOf(id, role, settings.vocabulary),
        kind: "field",
        present: !fields.has(id),
      }),
    ),
    ...requiredSections.map(
      ({ id }): RequiredPart => ({
        id,
        heading: settings.vocabulary.heading(id, role.language),
        kind: "section",
        present: !sections.has(id),
      }),
    ),
  ];
}

const labelOf = (id: FieldId, { language }: Role, vocabulary: Parameters<typeof fieldLabel>[2]): string =>
  id === "title" && language === "en" ? "Title" : fieldLabel(id, language, vocabulary);

/** `rolewright/insertField`: the edits that add a field, and the words in them that wait to be replaced. */
export const insertField = feature({
  method: "rolewright/insertField",
  capability: {},
  handle(context, { uri, field, line = 0 }: InsertFieldParams): InsertFieldResult {
    const current = context.session.document(uri);
    if (current === undefined || !isFieldId(field)) return null;
    const index = roleAtLine(current, line);
    const role = current.document.roles[index];
    if (role === undefined) return null;
    const value = placeholder[role.language];
    const [change] = changesOf(context, { uri, role: index }, [{ kind: "setField", field, value }]);
    if (change?.kind !== "edit") return null;
    const { lines } = current.document;
    return {
      edits: change.edits.map(({ span, newText }) => ({ range: lines.range(span), newText })),
      placeholder: value,
    };
  },
});
