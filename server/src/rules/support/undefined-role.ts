import type { RoleDraft } from "../../role/intent.ts";
import type { Fix } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import type { NamedPlace } from "./mentions.ts";

/** Ways to settle a name that leads nowhere: create the role, correct the name, or say it is known. */
export function undefinedRoleFixes(
  { document, role, entry, organisation }: RuleContext<unknown>,
  { name, span, reference, first }: NamedPlace,
): readonly Fix[] {
  const draft: RoleDraft = {
    title: name,
    format: document.format,
    language: role.language,
    kind: "position",
    ...(entry.organization === "" ? {} : { organization: entry.organization }),
    ...(reference.relation === "reportsTo" ? { directReports: [entry.title] } : {}),
    ...(reference.relation === "directReports" ? { reportsTo: entry.title } : {}),
    ...(entry.department !== null && reference.relation === "directReports"
      ? { department: entry.department }
      : {}),
  };
  const near: Fix[] = organisation
    .suggest(name, entry)
    .slice(0, 3)
    .map((suggestion) => ({
      title: { "zh-CN": `改为“${suggestion}”`, en: `Change to “${suggestion}”` },
      safe: false,
      intents: [{ kind: "replaceSpan", span, text: suggestion }],
    }));
  const create: Fix = {
    title: { "zh-CN": `新建岗位“${name}”`, en: `Create role “${name}”` },
    safe: false,
    intents: [{ kind: "createRole", draft }],
  };
  const external: Fix = {
    title: { "zh-CN": `登记为外部岗位“${name}”`, en: `Mark “${name}” as external in the config` },
    safe: false,
    intents: [{ kind: "addToConfig", path: ["external"], value: name }],
  };
  // A family (专员(如质检、培训)) or an alternative is hardly one role to be created.
  return reference.family
    ? [...near, external]
    : first
      ? [...near, create, external]
      : [...near, external, create];
}
