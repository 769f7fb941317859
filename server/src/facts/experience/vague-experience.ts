import type { VagueExperience } from "../fact.ts";
import { clauseOf, inExample } from "../grammar/clause.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import { modalityOf } from "../grammar/modality.ts";
import type { View } from "../grammar/plain-text.ts";
import { hint } from "../hints/hint-words.ts";

const vague =
  /(?:多年|数年|若干年|几年|长期|丰富|深厚|资深|大量)(?:的|以上)?[^,;。\d\n]{0,20}?(?:经验|经历|阅历|资历)|(?:经验|经历|阅历)(?:非常|十分|较为|较)?(?:丰富|深厚)|(?:^|[^a-z])(?:(?:several|many|multiple|numerous|a few|a number of) years?(?:['’]|(?= ))[^.;,\d\n]{0,40}?|(?:extensive|significant|substantial|considerable|vast|deep|rich)\s+(?:[a-z-]+\s+){0,4}?)(?:experience|expertise)(?![a-z])|(?:^|[^a-z])(?:several|many|multiple|numerous) years (?:of|in|working|as)(?![a-z])|(?:^|[^a-z])(?:proven track record|seasoned (?:professional|leader|manager|[a-z]+er))(?![a-z])/gu;

/** 丰富的经验, several years: experience asked for in words only. A clause with a figure is not vague. */
export function readVagueExperience(view: View, context: Context): readonly Unplaced<VagueExperience>[] {
  const { text } = view;
  if (context.area === "silent" || context.area === "duties" || (view.hints & hint.vague) === 0) return none;
  const found: Unplaced<VagueExperience>[] = [];
  for (const match of text.matchAll(vague)) {
    const start = match.index + (/^[^a-z\u4e00-\u9fff]/u.test(match[0]) ? 1 : 0);
    const end = match.index + match[0].length;
    const clause = clauseOf(text, start, end);
    if (/\d\s*\+?\s*(?:年|个月|years?|yrs?|months?)/u.test(text.slice(clause.start, clause.end))) continue;
    const modality = modalityOf(text, start, end);
    found.push({
      span: view.source(start, end),
      text: view.cased.slice(start, end).trim(),
      modality: modality === "required" && context.sectionIds.includes("preferred") ? "preferred" : modality,
      confidence: inExample(text, start) ? 0.4 : context.area === "requirements" ? 0.9 : 0.55,
    });
  }
  return found;
}

const none: readonly Unplaced<VagueExperience>[] = [];
