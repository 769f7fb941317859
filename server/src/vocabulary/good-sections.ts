import type { GoodSection } from "./good/good.ts";
import { goodRequirements } from "./good/requirements.ts";
import { goodTerms } from "./good/terms.ts";
import { goodWork } from "./good/work.ts";
import type { SectionId } from "./sections.ts";

/** What good looks like, for each section: what to look for, and a line as it could stand there. */
export const goodSections: Readonly<Record<SectionId, GoodSection>> = {
  ...goodWork,
  ...goodRequirements,
  ...goodTerms,
};
