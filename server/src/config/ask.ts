import type { RoleKind } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import { foldSameLength } from "../vocabulary/fold.ts";
import type { KindRequirements, RuleInfo, Settings, Severity } from "./settings.ts";

/** What a document of this kind must have. `kind` gates before presets: a reference is asked for nothing. */
export const requirementsOf = (settings: Settings, kind: RoleKind): KindRequirements =>
  settings.otherKinds?.[kind] ?? settings;

/**
 * The severity a finding of a rule has, or `off` when it is not to be reported. What the config sets counts;
 * then what the finding itself says (`reported`), then the rule.
 */
export function severityOf(
  settings: Settings,
  rule: Pick<RuleInfo, "id" | "severity" | "offByDefault">,
  reported?: Severity,
): Severity | "off" {
  const set = settings.rules.get(rule.id)?.severity;
  if (set !== undefined) return set;
  if (rule.offByDefault === true) return "off";
  const severity = reported ?? rule.severity;
  return severity === "hint" && settings.hintsAsWarnings === true ? "warning" : severity;
}

/** A rule's options: its defaults, with those the config sets. */
export const optionsOf = <Options extends object>(
  settings: Settings,
  rule: { readonly id: string; readonly defaults: Options },
): Options => ({ ...rule.defaults, ...settings.rules.get(rule.id)?.options });

/**
 * True when the place is covered by one of the phrases a rule's option `allow` lists: the phrase stands there,
 * or the place is a part of it. Width, case and script of the characters don't count.
 */
export function allows(
  { allow }: { readonly allow?: readonly string[] },
  text: string,
  { start, end }: Span,
): boolean {
  if (allow === undefined) return false;
  return allow.some((phrase) => {
    const wanted = foldSameLength(phrase.trim());
    if (wanted === "") return false;
    const from = Math.max(0, start - wanted.length);
    const around = foldSameLength(text.slice(from, end + wanted.length));
    for (let at = around.indexOf(wanted); at >= 0; at = around.indexOf(wanted, at + 1)) {
      const place = { start: from + at, end: from + at + wanted.length };
      const holds = place.start <= start && end <= place.end;
      const within = start <= place.start && place.end <= end;
      if (holds || within) return true;
    }
    return false;
  });
}
