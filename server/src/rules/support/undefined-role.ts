import type { RoleDraft } from "../../role/intent.ts";
import type { Fix } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import type { NamedPlace } from "./mentions.ts";

/** Ways to settle a name that leads nowhere: create the role, correct the name, or say it is known: by another name, or outside. */
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
  const suggestions = organisation.suggest(name, entry).slice(0, 3);
  const near = suggestions.map(
    (suggestion): Fix => ({
      title: { "zh-CN": `改为“${suggestion}”`, en: `Change to “${suggestion}”` },
      safe: false,
      intents: [{ kind: "replaceSpan", span, text: suggestion }],
    }),
  );
  // What is written may as well be right, and only not known yet as another name of the role.
  const alias = suggestions.slice(0, 1).map(
    (suggestion): Fix => ({
      title: {
        "zh-CN": `把“${name}”登记为“${suggestion}”的别名`,
        en: `Make “${name}” another name of “${suggestion}” in the config`,
      },
      safe: false,
      intents: [{ kind: "addToConfig", path: ["vocabulary", "roles", suggestion], value: name }],
    }),
  );
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
      ? [...near, create, ...alias, external]
      : [...near, ...alias, external, create];
}
