import type { Problem, Role, RoleDocument, Section } from "../role/role.ts";
import { indexLines } from "../text/lines.ts";
import { type Span, slice } from "../text/span.ts";
import type { ReadOptions, Surface } from "./surface.ts";
import { sentences } from "./yaml/messages.ts";
import { parseYaml } from "./yaml/parse.ts";
import { depthProblem, suppressions } from "./yaml/problems.ts";
import { readRole } from "./yaml/role.ts";
import { rolesOf } from "./yaml/roles.ts";
import { writeYaml } from "./yaml-write.ts";

/** Longer texts are not looked at: no role is that long, and an editor must not wait for one. */
const longest = 2 ** 20;

/** Role definitions as YAML: keys and values, several roles separated by `---`. */
export const yaml: Surface = { format: "yaml", read: readYaml, write: writeYaml };

/** Reads a YAML role file. Never throws; time is linear in the text. */
export function readYaml(text: string, options: ReadOptions): RoleDocument {
  const base = { uri: options.uri, format: "yaml", text, lines: indexLines(text) } as const;
  if (text.length > longest) {
    const span = { start: 0, end: base.lines.end(0) > 200 ? 200 : base.lines.end(0) };
    const problem: Problem = { rule: "document/too-large", span, message: sentences.tooLarge() };
    return { ...base, roles: [nothing(text, options)], problems: [problem], complete: false, comments: [] };
  }
  const file = parseYaml(text);
  const documents = rolesOf(file.documents);
  const readings = documents.map((document, index) => readRole(text, file, document, index, options));
  const problems = [...depthProblem(file), ...readings.flatMap((reading) => reading.problems)];
  const roles = readings.length > 0 ? readings.map(({ role }) => role) : [nothing(text, options)];
  return {
    ...base,
    roles,
    problems: problems.sort((a, b) => a.span.start - b.span.start),
    complete: roles.every(({ complete }) => complete),
    comments: [...suppressions(text, file), ...roles.flatMap(({ sections }) => htmlComments(text, sections))],
  };
}

/** `<!-- rolewright-disable … -->` in the text of sections. */
const htmlComments = (text: string, sections: readonly Section[]): readonly Span[] =>
  sections
    .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "comment").map(({ span }) => span))
    .filter((span) => slice(text, span).includes("rolewright-"));

/** The role of a text that is not read. */
function nothing(text: string, { language }: ReadOptions): Role {
  return {
    index: 0,
    span: { start: 0, end: text.length },
    language: language ?? "zh-CN",
    kind: "position",
    title: null,
    fields: [],
    sections: [],
    preamble: [],
    anchor: { start: 0, end: 0 },
    complete: false,
  };
}
