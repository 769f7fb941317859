import type { Candidate } from "./candidate.ts";
import type { TitleLine } from "./title.ts";
import type { Unit } from "./unit.ts";

/** What the whole document says about its way of writing headings. */
export interface Habits {
  /** ATX, setext or HTML headings besides the title. */
  readonly strong: number;
  /** Known bold lines that stand alone. */
  readonly bold: number;
  /** Known labels without colon that stand alone. */
  readonly bare: number;
}

export function habitsOf(
  units: readonly Unit[],
  candidates: readonly (Candidate | null)[],
  title: TitleLine | null,
): Habits {
  let strong = 0;
  let bold = 0;
  let bare = 0;
  for (let index = 0; index < units.length; index++) {
    if (title?.unit === index) continue;
    const candidate = candidates[index];
    if (units[index]?.kind === "heading") strong++;
    else if (candidate?.inline === -1 && candidate.match !== null) {
      if (candidate.style === "bold") bold++;
      else if (candidate.style === "label" && !candidate.colon && candidate.match.how === "exact") bare++;
    }
  }
  return { strong, bold, bare };
}
