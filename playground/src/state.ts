import type { Purpose } from "./checks.ts";
import type { Locale } from "./locale.ts";
import type { Look } from "./look.ts";
import type { Theme, Variant } from "./panels/preview.ts";

/** What the reader chose. The text and its format are the editor's. */
export interface Choices {
  locale: Locale;
  look: Look;
  purpose: Purpose;
  variant: Variant;
  theme: Theme;
  /** A draft is kept in this browser. */
  keep: boolean;
}
