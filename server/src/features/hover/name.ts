import type { FeatureContext } from "../feature.ts";
import { say } from "../help.ts";
import { nameAt, ownNameAt, type Place, rolesAt } from "../place.ts";
import { roleCard } from "../role-card.ts";
import { escaped } from "../role-words.ts";
import type { Found } from "./found.ts";

/** The role behind a name, or that there is none. */
export function name(context: FeatureContext, place: Place): Found | null {
  const named = nameAt(place);
  const roles = rolesAt(context, place);
  const span = named?.span ?? ownNameAt(place);
  if (span === null || (named === null && roles.length === 0)) return null;
  if (roles.length > 0 || named === null)
    return { span, text: roles.map((role) => roleCard(context, role)).join("\n\n---\n\n") };
  const own = place.current.entries[place.role];
  if (named.reference.generic || own === undefined) return null;
  const t = say(context.language);
  const external = context.session.organisation.resolve(named.name, own).external || named.reference.external;
  return { span, text: `**${escaped(named.name)}** — ${external ? t.external : t.undefinedRole}` };
}
