import type { Intent } from "../../../server/src/role/intent.ts";
import type { Field, Role, RoleDocument } from "../../../server/src/role/role.ts";
import { readYaml } from "../../../server/src/surface/yaml.ts";
import { writeYaml } from "../../../server/src/surface/yaml-write.ts";
import { applyEdits, type TextEdit } from "../../../server/src/text/edit.ts";
import type { Span } from "../../../server/src/text/span.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";
import type { Language } from "../../../server/src/vocabulary/language.ts";

export const vocabulary = createVocabulary();
export const uri = "file:///roles/example.role.yaml";

export const read = (text: string, language?: Language): RoleDocument =>
  readYaml(text, { uri, vocabulary, ...(language ? { language } : {}) });

/** The role of a text that has one. */
export function readOne(text: string, language?: Language): Role {
  const [role] = read(text, language).roles;
  if (!role) throw new Error("no role");
  return role;
}

export const write = (text: string, intents: readonly Intent[], role = 0): TextEdit[] =>
  writeYaml(read(text), role, intents, vocabulary);

export const edited = (text: string, ...intents: readonly Intent[]): string =>
  applyEdits(text, write(text, intents));

export const at = (text: string, span: Span): string => text.slice(span.start, span.end);

/** `reportsTo.role=客服副总裁`, one line for each scalar. */
export const valueLines = (fields: readonly Field[]): string[] =>
  fields.flatMap(({ id, values }) => values.map(({ value, path }) => `${[id, ...path].join(".")}=${value}`));

/** `S responsibilities 岗位职责` and, indented, its blocks: the model in a form a person can compare. */
export const outline = (text: string, role: Role): string[] =>
  role.sections.flatMap((section) => [
    `${"#".repeat(section.depth)} ${section.heading} (${section.ids.join(" ")})${section.empty ? " empty" : ""}`,
    ...section.blocks.map(
      (block) => `${"  ".repeat(block.depth)}${block.kind}: ${block.marker}|${at(text, block.content)}`,
    ),
  ]);
