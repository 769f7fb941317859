import type { Field, Role, RoleDocument } from "../role/role.ts";
import { slice } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type CardEntry, valueWords } from "./card.ts";
import { describeField } from "./describe.ts";
import { fieldLabel } from "./labels.ts";
import type { PrintDocument } from "./print-document.ts";
import { showsSection, type Variant } from "./variant.ts";

type Row = PrintDocument["card"][number];

/**
 * The card of a printed role: a row for each value, so that reading the paper gives the fields again. What a section
 * in the text says of the career is not said twice.
 */
export function printCard(
  document: RoleDocument,
  role: Role,
  entries: readonly CardEntry[],
  variant: Variant,
  vocabulary: Vocabulary,
): readonly Row[] {
  const { language } = role;
  const aliases = variant === "internal" ? role.fields.find(({ id }) => id === "aliases") : undefined;
  const rows = entries.flatMap(({ id, values, field }): readonly Row[] => {
    if (id === "careerPath") return careerRows(role, field, values, variant, vocabulary);
    return values.map((value) => ({
      name: ownLabel(document, role, id, value) ?? fieldLabel(id, language, vocabulary),
      value,
    }));
  });
  if (aliases === undefined) return rows;
  const names = aliases.values.map(({ value }) => value.trim()).filter((name) => name !== "");
  const name = language === "en" ? "Also known as" : vocabulary.fieldName("aliases", language);
  return names.length === 0 ? rows : [{ name, value: names.join(comma(language)) }, ...rows];
}

/** What the author calls it: 月薪 says more than 薪酬. Null in front matter and YAML, whose keys are for machines. */
function ownLabel(document: RoleDocument, role: Role, id: FieldId, value: string): string | null {
  const said = role.fields.find(
    (field) =>
      field.id === id &&
      (field.place === "line" || field.place === "table") &&
      valueWords(describeField(field, role.language)) === value,
  );
  return said === undefined ? null : valueWords(slice(document.text, said.keySpan)) || null;
}

const comma = (language: Language): string => (language === "en" ? ", " : "、");

const directions: Readonly<Record<"up" | "lateral", Readonly<Record<Language, string>>>> = {
  up: { "zh-CN": "纵向晋升", "zh-TW": "晉升方向", en: "Promotion" },
  lateral: { "zh-CN": "横向发展", "zh-TW": "橫向發展", en: "Lateral moves" },
};

function careerRows(
  role: Role,
  field: Field,
  values: readonly string[],
  variant: Variant,
  vocabulary: Vocabulary,
): readonly Row[] {
  const { language } = role;
  const section = field.section === null ? undefined : role.sections[field.section];
  if (section && !section.ids.includes("basic") && showsSection(role, section, variant, vocabulary))
    return [];
  const parts = (["up", "lateral"] as const).map((part): Row => {
    const names = field.values
      .filter(({ path }) => path[0] === part && isName(path))
      .map(({ value }) => value.trim());
    return {
      name: directions[part][language],
      value: names.filter((name) => name !== "").join(comma(language)),
    };
  });
  const said = parts.filter(({ value }) => value !== "");
  if (said.length > 0) return said;
  return values.map((value) => ({ name: fieldLabel("careerPath", language, vocabulary), value }));
}

/** `up: [客服经理]`, `up: [{ role: 客服经理 }]`. */
const isName = (path: readonly (string | number)[]): boolean =>
  path.slice(1).every((key) => typeof key === "number" || key === "role" || key === "name");
