import type { Severity } from "../config/settings.ts";
import type { Intent } from "../role/intent.ts";
import type { Span } from "../text/span.ts";
import type { Localised } from "../vocabulary/language.ts";

/** A place that belongs to a finding: the other number, the other file. */
export interface Related {
  /** The document it is in; the finding's own when left out. */
  readonly uri?: string;
  readonly span: Span;
  readonly message: Localised;
}

/** One way to settle a finding. `safe`: never loses or changes meaning, may be applied without looking. */
export interface Fix {
  readonly title: Localised;
  readonly safe: boolean;
  readonly intents: readonly Intent[];
}

/** What a rule says. One root cause is one finding. */
export interface Report {
  readonly span: Span;
  readonly message: Localised;
  /** Instead of the rule's own severity, when the config does not set one. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  readonly tags?: readonly ("unnecessary" | "deprecated")[];
}

export interface Finding extends Report {
  readonly rule: string;
  readonly severity: Severity;
  /** Index of the role in its document. */
  readonly role: number;
}
