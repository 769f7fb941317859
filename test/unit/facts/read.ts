import { extractFacts } from "../../../server/src/facts/extract.ts";
import type { Experience, Facts, RoleReference } from "../../../server/src/facts/fact.ts";
import type { Role } from "../../../server/src/role/role.ts";
import { markdown } from "../../../server/src/surface/markdown.ts";
import { yaml } from "../../../server/src/surface/yaml.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";

export const vocabulary = createVocabulary();

/** The first role of a document; YAML when `yaml` is said. */
export function roleOf(text: string, format: "markdown" | "yaml" = "markdown"): Role {
  const document = (format === "yaml" ? yaml : markdown).read(text, { uri: "file:///role", vocabulary });
  const [role] = document.roles;
  if (role === undefined) throw new Error("a document has at least one role");
  return role;
}

export const factsOf = (text: string, format: "markdown" | "yaml" = "markdown"): Facts =>
  extractFacts(roleOf(text, format), text, vocabulary);

/** `8-10 total 客服相关 @experience` */
export const claims = (facts: Facts): string[] =>
  facts.experience.map(
    ({ min, max, kind, field, modality, parent, scope }: Experience) =>
      `${min ?? ""}-${max ?? ""} ${kind}${field === "" ? "" : ` ${field}`}${modality === "required" ? "" : ` ${modality}`}${parent === null ? "" : ` in ${parent}`} @${scope.sectionId ?? "-"}${scope.level === null ? "" : `/${scope.level}`}`,
  );

/** `reportsTo 客服副总裁|COO` */
export const lines = (facts: Facts): string[] =>
  facts.references.map(
    ({ relation, name, alternatives, dotted, external, generic }: RoleReference) =>
      `${relation} ${[name, ...alternatives.map((other) => other.name)].join("|")}${dotted ? " dotted" : ""}${external ? " external" : ""}${generic ? " generic" : ""}`,
  );
