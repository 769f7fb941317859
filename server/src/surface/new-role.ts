import { stringify } from "yaml";
import type { RoleDraft } from "../role/intent.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import { type SectionId, sectionOrder } from "../vocabulary/sections.ts";
import { documentTemplate, sectionTemplate } from "../vocabulary/templates.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { templateKind } from "./template/document.ts";

/** What every new position begins with, besides what its preset asks for; the other kinds have a template each. */
const always: readonly SectionId[] = ["summary", "responsibilities"];

/** The text of a new role file: what is known filled in, the sections the preset asks for with sample lines. */
export function newRole(draft: RoleDraft, required: readonly SectionId[], vocabulary: Vocabulary): string {
  const kind = templateKind(draft.kind);
  const own = kind === "position" ? always : documentTemplate(kind).sections;
  const ids = [...new Set([...own, ...required])]
    .filter((id) => id !== "basic")
    .sort((a, b) => sectionOrder(a) - sectionOrder(b));
  return draft.format === "yaml" ? yamlText(draft, ids) : markdownText(draft, ids, vocabulary);
}

/** The fields a new role shows, the known ones with their values. */
function fieldsOf(draft: RoleDraft): readonly (readonly [FieldId, string | readonly string[]])[] {
  const { department = "", reportsTo = "", organization, kind, language } = draft;
  // What an advertisement has to say is better a gap's words than nothing.
  const known: Readonly<Partial<Record<FieldId, string | undefined>>> = {
    department,
    reportsTo,
    organization,
  };
  const template = documentTemplate(templateKind(kind)).languages[language].fields;
  const fields: (readonly [FieldId, string | readonly string[]])[] = Object.entries(template).map(
    ([id, [, words]]) => [id as FieldId, known[id as FieldId] ?? words],
  );
  if (draft.directReports !== undefined && draft.directReports.length > 0)
    fields.push(["directReports", draft.directReports]);
  return fields;
}

function markdownText(draft: RoleDraft, ids: readonly SectionId[], vocabulary: Vocabulary): string {
  const { language } = draft;
  const english = language === "en";
  const front: Record<string, unknown> = {};
  if (draft.kind !== "position") front.kind = draft.kind;
  const fields = fieldsOf(draft);
  const inBody = fields.some(([id]) => id === "organization");
  if (draft.organization !== undefined && !inBody) front.organization = draft.organization;
  const lines = Object.keys(front).length === 0 ? [] : ["---", stringify(front).trimEnd(), "---", ""];
  lines.push(`# ${draft.title}`);
  if (fields.length > 0) lines.push("", `## ${vocabulary.heading("basic", language)}`, "");
  for (const [id, value] of fields) {
    const words = typeof value === "string" ? value : value.join(english ? ", " : "、");
    const name = vocabulary.fieldName(id, language);
    lines.push(`- **${name}**${english ? ":" : "："}${english && words !== "" ? " " : ""}${words}`);
  }
  for (const id of ids) {
    const body = sectionTemplate(id, language);
    lines.push("", `## ${vocabulary.heading(id, language)}`, "", ...(body.length === 0 ? ["- "] : body));
  }
  return `${lines.join("\n")}\n`;
}

function yamlText(draft: RoleDraft, ids: readonly SectionId[]): string {
  const head: Record<string, unknown> = { title: draft.title, language: draft.language };
  if (draft.kind !== "position") head.kind = draft.kind;
  if (draft.organization !== undefined) head.organization = draft.organization;
  for (const [id, value] of fieldsOf(draft)) head[id] = value;
  const sections = Object.fromEntries(
    ids
      .map((id) => [id, sectionTemplate(id, draft.language).map((line) => line.replace(/^- /, ""))] as const)
      .map(([id, body]) => [id, body.length === 0 ? [""] : body] as const),
  );
  return stringify({ ...head, sections }, { lineWidth: 0 });
}

/**
 * A file name for a role: its title without what file systems refuse, and without what a shell's commands would take
 * for an option.
 */
export function roleFileName(title: string, format: RoleDraft["format"]): string {
  const safe = title
    .normalize("NFC")
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/gu, "-")
    .replace(/^[\s.-]+|[\s.-]+$/gu, "")
    .slice(0, 80)
    // Not half a character, nor what only now is the end.
    .replace(/[\ud800-\udbff]$/u, "")
    .replace(/[\s.-]+$/u, "");
  const name = safe === "" ? "role" : devices.test(safe) ? `role-${safe}` : safe;
  return `${name}.role.${format === "yaml" ? "yaml" : "md"}`;
}

/** Windows keeps these for itself, whatever follows behind a dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;
