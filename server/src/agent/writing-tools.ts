import type { Tool } from "./tool.ts";
import { applyFix } from "./tools/apply-fix.ts";
import { insertSection } from "./tools/insert-section.ts";
import { writeRole } from "./tools/write-role.ts";

/** Tools that change files; only where that was asked for. Apart from the others, which an editor does without. */
export const writingTools: readonly Tool[] = [insertSection, applyFix, writeRole];
