import type { Intent } from "../role/intent.ts";
import type { Span } from "../text/span.ts";
import type { Localised } from "../vocabulary/language.ts";

/** A mistake in a config file. Has the shape of a report of the rule `config/invalid`. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: Localised;
  readonly fixes?: readonly ConfigFix[];
}

/** Has the shape of a rule's fix; its intents are `replaceSpan` in the config file itself. */
export interface ConfigFix {
  readonly title: Localised;
  readonly safe: boolean;
  readonly intents: readonly Intent[];
}

/** Where a reader leaves what it finds wrong. */
export type Complain = (problem: ConfigProblem) => void;

/** A problem whose message ends in “did you mean”, with the fix, when there is a suggestion. */
export function suspect(span: Span, message: Localised, suggestion: string | null): ConfigProblem {
  if (suggestion === null) return { span, message };
  return {
    span,
    message: {
      "zh-CN": `${message["zh-CN"]}是否想写“${suggestion}”？`,
      "zh-TW": `${message["zh-TW"] ?? message["zh-CN"]}是否想寫「${suggestion}」？`,
      en: `${message.en} Did you mean “${suggestion}”?`,
    },
    fixes: [
      {
        title: {
          "zh-CN": `改为“${suggestion}”`,
          "zh-TW": `改為「${suggestion}」`,
          en: `Change to “${suggestion}”`,
        },
        safe: false,
        intents: [{ kind: "replaceSpan", span, text: suggestion }],
      },
    ],
  };
}
