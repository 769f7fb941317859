import type { Language } from "../../vocabulary/language.ts";

/** A section of a template: its id, its heading in the template's language, its lines with `{{gaps}}`. */
export interface TemplateSection {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a whole document is written from. `title` and the fields' words may be gaps (`{{岗位名称}}`) or known words. */
export interface TemplateDocument {
  readonly kind: "position" | "posting" | "occupation";
  readonly language: Language;
  readonly title: string;
  /** Canonical key, name in Markdown, words. */
  readonly fields: readonly (readonly [key: string, name: string, words: string | readonly string[]])[];
  /** What stands between a field's name and its words. */
  readonly colon: string;
  /** The heading the fields stand under in Markdown. */
  readonly basic: string;
  readonly sections: readonly TemplateSection[];
}

const gap = /\{\{(.*?)\}\}/g;

/** `## 保密意识`, a blank line, the lines. */
export const markdownSection = (
  title: string,
  lines: readonly string[],
  marker = "## ",
): readonly string[] => [`${marker}${title}`, "", ...lines];

/**
 * `保密意识:` and a list when every line is an item, a block of text otherwise. `indent` stands before the key, and
 * once more before what the key holds.
 */
export function yamlSection(
  key: string,
  lines: readonly string[],
  indent = "",
  step = "  ",
): readonly string[] {
  if (lines.length === 0) return [`${indent}${key}:`, `${indent}${step}- {{}}`];
  const items = lines.map((line) => /^(?:-|\d+\.) (.*)$/.exec(line)?.[1]);
  if (items.every((item) => item !== undefined))
    return [`${indent}${key}:`, ...items.map((item) => `${indent}${step}- ${yamlScalar(item)}`)];
  return [`${indent}${key}: |`, ...lines.map((line) => `${indent}${step}${line}`)];
}

/** A whole Markdown document: top heading, basic section with the fields, the sections. */
export function markdownDocument(document: TemplateDocument): readonly string[] {
  const { kind, title, fields, colon, basic, sections } = document;
  const known = fields.map(([, name, words]) => {
    const list = typeof words === "string" ? words : words.join(document.language === "en" ? ", " : "、");
    return `- **${name}**${list === "" ? colon.trimEnd() : colon}${list}`;
  });
  const all = [...(known.length === 0 ? [] : [{ title: basic, lines: known }]), ...sections];
  return [
    ...(kind === "position" ? [] : ["---", `kind: ${kind}`, "---", ""]),
    `# ${title}`,
    ...all.flatMap((section) => ["", ...markdownSection(section.title, section.lines)]),
    "",
  ];
}

/** A whole YAML document, with canonical keys. */
export function yamlDocument({
  kind,
  language,
  title,
  fields,
  sections,
}: TemplateDocument): readonly string[] {
  const known = fields.flatMap(([key, , words]) =>
    typeof words === "string"
      ? [`${key}: ${yamlScalar(words)}`]
      : [`${key}:`, ...words.map((word) => `  - ${yamlScalar(word)}`)],
  );
  return [
    `title: ${yamlScalar(title)}`,
    `language: ${language}`,
    ...(kind === "position" ? [] : [`kind: ${kind}`]),
    ...known,
    "sections:",
    ...sections.flatMap(({ id, lines }) => yamlSection(id, lines, "  ")),
    "",
  ];
}

/** The text as it stands where YAML reads it as the same text, in double quotes otherwise; an empty gap as it is. */
export function yamlScalar(text: string): string {
  const plain = text.replaceAll(gap, "$1");
  if (plain === "") return text === "" ? '""' : text;
  const safe =
    !/^[\s\-?:,[\]{}#&*!|>'"%@`]/.test(plain) &&
    !/: |:$| #|\s$|^(?:true|false|null|yes|no|on|off)$/i.test(plain) &&
    /\p{L}/u.test(plain);
  return safe ? text : `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
}
