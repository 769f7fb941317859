import { stringify } from "yaml";
import type { TextEdit } from "../../../text/edit.ts";
import type { FieldId } from "../../../vocabulary/fields.ts";
import { addFieldLine, fieldGroup } from "./field-lines.ts";
import type { Value } from "./field-value.ts";
import { onOneLine } from "./field-value.ts";
import type { Sheet } from "./sheet.ts";
import { lineEnd } from "./sheet.ts";

/**
 * A field the body does not have yet: among its field lines or rows; in a basic-information section that has none;
 * a title as the top heading; else in a new front matter.
 */
export function addBodyField(sheet: Sheet, id: FieldId, value: Value): TextEdit[] {
  const group = fieldGroup(sheet);
  if (group.length > 0) return addFieldLine(sheet, group, id, value);
  const { text, lineBreak, role, vocabulary } = sheet;
  const words = onOneLine(value, role.language);
  const basic = role.sections.find(
    (section) => section.id === "basic" && section.style !== "row" && section.blocks.length === 0,
  );
  if (basic !== undefined) {
    const colon = role.language === "en" ? ":" : "：";
    const gap = role.language === "en" && words !== "" ? " " : "";
    const line = `- **${vocabulary.fieldName(id, role.language)}**${colon}${gap}${words}`;
    const at = lineEnd(text, basic.headingLine.end);
    return [
      {
        span: { start: at, end: at },
        newText: (sheet.airyHeadings ? lineBreak + lineBreak : lineBreak) + line,
      },
    ];
  }
  const start = sheet.front?.end ?? 0;
  const marked = role.sections.some(({ style }) => style === "atx" || style === "setext");
  if (id === "title" && marked && words !== "") {
    const gap = text.slice(start).trimStart() === "" ? "" : lineBreak;
    return [{ span: { start, end: start }, newText: `# ${words}${lineBreak}${gap}` }];
  }
  return [newFrontMatter(sheet, id, value)];
}

/** A front matter with one field at the text's beginning. */
function newFrontMatter({ text, lineBreak }: Sheet, id: FieldId, value: Value): TextEdit {
  const yaml = stringify({ [id]: value }, { lineWidth: 0 })
    .trimEnd()
    .replaceAll("\n", lineBreak);
  const gap = text === "" || /^[\n\r]/.test(text) ? "" : lineBreak;
  return { span: { start: 0, end: 0 }, newText: ["---", yaml, "---", gap].join(lineBreak) };
}
