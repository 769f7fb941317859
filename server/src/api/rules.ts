import { ruleUrl } from "../rules/documentation.ts";
import { rules as registry } from "../rules/registry.ts";
import { inLanguage } from "../vocabulary/language.ts";
import { checkOptions } from "./given.ts";
import type * as Public from "./types.ts";

export const rules: typeof Public.rules = (options = {}) => {
  checkOptions(options);
  const { locale = "en" } = options;
  return [...registry]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, severity, offByDefault, summary }) => ({
      id,
      severity: offByDefault === true ? "off" : severity,
      title: inLanguage(summary, locale),
      url: ruleUrl(id),
    }));
};
