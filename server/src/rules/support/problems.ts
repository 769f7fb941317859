import type { Problem } from "../../role/role.ts";
import { overlaps } from "../../text/span.ts";
import type { RuleContext } from "../rule.ts";

/** Reports what the reader found under a rule's name, at the role it stands in; the first role takes the rest. */
export function reportProblems(
  { document, role, report }: RuleContext<unknown>,
  rule: Problem["rule"],
): void {
  for (const { rule: own, span, message } of document.problems) {
    if (own !== rule) continue;
    const owner = document.roles.find((other) => overlaps(other.span, span)) ?? document.roles[0];
    if (owner === role) report({ span, message });
  }
}
