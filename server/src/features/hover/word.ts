import { valueLabel } from "../../render/labels.ts";
import type { Field, RoleKind } from "../../role/role.ts";
import { touches } from "../../text/span.ts";
import type { FieldId } from "../../vocabulary/fields.ts";
import { goodSections } from "../../vocabulary/good-sections.ts";
import { inLanguage, type Language } from "../../vocabulary/language.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { FeatureContext } from "../feature.ts";
import { fieldHelp, sectionHelp } from "../help.ts";
import type { Place } from "../place.ts";
import { escaped } from "../role-words.ts";
import { dateWords } from "./date-words.ts";
import { type Found, speaker } from "./found.ts";

/** What a field or a section is for, and what a value that is a code or a date means. */
export function word(context: FeatureContext, { current, offset, role: index }: Place): Found | null {
  const role = current.document.roles[index];
  if (role === undefined) return null;
  const { language } = context;
  for (const field of role.fields) {
    if (
      field.place !== "heading" &&
      touches(field.keySpan, offset) &&
      field.keySpan.start < field.keySpan.end
    )
      return { span: field.keySpan, text: fieldHelp(field.id, language) };
    const value = field.values.find(({ span }) => touches(span, offset) && span.start < span.end);
    const { asOf } = context.settingsFor(current.document.uri, role.language);
    const words = value === undefined ? "" : valueWords(field, value.value.trim(), asOf, language);
    if (value !== undefined && words !== "") return { span: value.span, text: words };
  }
  const section = role.sections.find(({ headingSpan }) => touches(headingSpan, offset));
  if (section === undefined || section.id === null) return null;
  const { vocabulary } = context.settingsFor(current.document.uri, role.language);
  return {
    span: section.headingSpan,
    text: section.ids.map((id) => sectionCard(id, vocabulary, language, role.language)).join("\n\n---\n\n"),
  };
}

/** What a section is for, what good looks like, and a line in the document's language. */
export function sectionCard(
  id: SectionId,
  vocabulary: Vocabulary,
  language: Language,
  written: Language,
): string {
  const t = speaker(language);
  const { criteria, example } = goodSections[id];
  const marks = criteria.map((criterion) => `- ${inLanguage(criterion, language)}`).join("\n");
  const line = inLanguage(example, written);
  return `${sectionHelp(id, vocabulary, language)}\n\n**${t("好的写法", "What good looks like")}**\n\n${marks}\n\n${t("例如", "For example")}\n\n\`\`\`markdown\n${line}\n\`\`\``;
}

const kindNames = (language: Language): Readonly<Record<RoleKind, string>> => {
  const t = speaker(language);
  return {
    position: t("岗位说明书：公司内部使用，按全部要求检查", "a position: internal, checked for everything"),
    posting: t(
      "招聘启事：对外发布，检查对外应写明的内容",
      "a posting: published, checked for what an advertisement has to tell",
    ),
    occupation: t(
      "职业介绍：不属于某家公司，不要求汇报关系",
      "an occupation: of no company, without reporting lines",
    ),
    reference: t("参考资料：不检查", "reference material: not checked"),
  };
};

function valueWords({ id }: Field, value: string, asOf: string, language: Language): string {
  const code = (words: string): string => `\`${value}\` — ${words}`;
  switch (id) {
    case "kind": {
      const names: Readonly<Record<string, string | undefined>> = kindNames(language);
      const name = Object.hasOwn(names, value) ? names[value] : undefined;
      return name === undefined ? "" : code(name);
    }
    case "language": {
      const names = new Map([
        ["zh-CN", "简体中文"],
        ["zh-TW", "繁體中文"],
        ["en", "English"],
      ]);
      const name = names.get(value);
      return name === undefined ? "" : code(name);
    }
    case "validThrough":
    case "datePosted":
      return dateWords(value, id === "validThrough", asOf, language);
    case "root":
    case "external":
      return value === "true" || value === "false" ? fieldHelp(id, language) : "";
    default:
      return coded(id, value, language);
  }
}

/** `hybrid`, `part-time`, `bachelor`: codes with words of their own; empty for other values. */
function coded(id: FieldId, value: string, language: Language): string {
  if (!/^[a-z]+(?:-[a-z]+)*$/i.test(value)) return "";
  const label = valueLabel(id, value, language);
  return label === value ? "" : `\`${value}\` — ${escaped(label)}`;
}
