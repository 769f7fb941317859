import { changesOf } from "../../check/change.ts";
import type { RoleEntry } from "../../organisation/entry.ts";
import { markdownSection, yamlSection } from "../../surface/template/text.ts";
import { inLanguage } from "../../vocabulary/language.ts";
import { sectionPurpose } from "../../vocabulary/purposes.ts";
import { documentKinds } from "../../vocabulary/templates.ts";
import { format, kind, language, level, section } from "../input/shared.ts";
import { flag, numberOrNull, object, oneOf, text, textOrNull } from "../output.ts";
import { findEntry } from "../roles/find-role.ts";
import { levelOfEntry, sampleLines, sectionNamed } from "../roles/section.ts";
import { defineTool, failed, type Outcome, type ToolContext } from "../tool.ts";

/** `draft_section`: what a section begins with. Nothing is written. */
export const draftSection = defineTool({
  name: "draft_section",
  title: { "zh-CN": "起草章节", en: "Draft a section" },
  description: {
    "zh-CN":
      "给出一个章节的骨架：标题和示例句，按级别、种类、语言措辞。不写入任何文件。写明 role 时，语言、级别、格式、种类随该岗位，并告知它应放在第几行（从 0 数起）。示例句中的事实须由使用者确认，不要臆造数字。",
    en: "Gives the skeleton of one section: heading and sample lines, worded for level, kind and language. Nothing is written. With role, language, level, format and kind are that role's, and it tells the line (from 0) the section belongs before. Facts in the sample have to be confirmed by people: invent no figures.",
  },
  parameters: {
    section,
    role: {
      type: "text",
      longest: 1000,
      does: {
        "zh-CN": "为哪个已有的岗位：路径、名称或编码",
        en: "The role it is for, if there is one: path, title or code",
      },
    },
    level,
    language,
    format,
    kind,
  },
  output: object({
    section: text,
    heading: text,
    purpose: text,
    language: text,
    format: oneOf(["markdown", "yaml"]),
    kind: oneOf(documentKinds),
    level: textOrNull,
    text,
    present: flag,
    line: numberOrNull,
  }),
  effect: "reads",
  run(context, input) {
    const entry = roleOf(context, input.role);
    if (failed(entry)) return entry;
    const role = entry.value;
    const speak = input.language ?? role?.language ?? context.language;
    const { vocabulary } = context.settingsFor(role?.uri ?? context.uriOf("draft.role.md"), speak);
    const id = sectionNamed(input.section, vocabulary);
    if (failed(id)) return id;
    const form = input.format ?? formatOf(context, role) ?? "markdown";
    const what = input.kind ?? documentKinds.find((one) => one === role?.kind) ?? "position";
    const whom = input.level ?? (role === null ? null : levelOfEntry(role));
    const lines = sampleLines(id.value, what, speak, vocabulary, whom);
    const heading = vocabulary.heading(id.value, speak);
    const written = form === "yaml" ? yamlSection(id.value, lines, "  ") : markdownSection(heading, lines);
    const place = role === null ? null : placeIn(context, role, id.value, lines);
    return {
      value: {
        section: id.value,
        heading,
        purpose: inLanguage(sectionPurpose[id.value], context.language),
        language: speak,
        format: form,
        kind: what,
        level: whom,
        text: `${written.join("\n")}\n`,
        present: place?.present ?? false,
        line: place?.line ?? null,
      },
    };
  },
});

function roleOf(context: ToolContext, written: string | null): Outcome<RoleEntry | null> {
  return written === null ? { value: null } : findEntry(context, written);
}

const formatOf = ({ session }: ToolContext, role: RoleEntry | null) =>
  role === null ? undefined : session.document(role.uri)?.document.format;

/** Where the section would be put; nowhere when it is there already. */
function placeIn(
  context: ToolContext,
  { uri, role }: RoleEntry,
  section: Parameters<typeof sampleLines>[0],
  body: readonly string[],
): { readonly present: boolean; readonly line: number | null } | null {
  const document = context.session.document(uri)?.document;
  const found = document?.roles[role];
  if (document === undefined || found === undefined) return null;
  if (found.sections.some(({ ids }) => ids.includes(section))) return { present: true, line: null };
  const [change] = changesOf(context, { uri, role }, [{ kind: "addSection", section, body }]);
  const edit = change?.kind === "edit" ? change.edits[0] : undefined;
  return { present: false, line: edit === undefined ? null : document.lines.position(edit.span.start).line };
}
