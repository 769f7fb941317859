import type { OrganisationGraph } from "../../../organisation/chart.ts";
import type { Language } from "../../../vocabulary/language.ts";
import type { Direction } from "../types.ts";

/** What a page's script is given, as JSON in the page. */
export interface PageData {
  readonly graph: OrganisationGraph;
  readonly language: Language;
  readonly direction: Direction;
  readonly careers: boolean;
  /** Folded away when the page opens. */
  readonly collapsed: readonly string[];
  /** Where boxes lead, by id. */
  readonly links: Readonly<Record<string, string>>;
}
