import type { Experience } from "../fact.ts";
import { clauseOf, inExample } from "../grammar/clause.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import { modalityOf } from "../grammar/modality.ts";
import type { View } from "../grammar/plain-text.ts";

const unlimited =
  /经验不限|不限(?:工作)?(?:经验|年限)|(?:无需|不需要|不要求|无须|不限|免)(?:具备|有)?(?:相关|工作|从业)*经验|无(?:相关|工作)*经验(?:要求|亦可|也可|均可|者?可)|(?:经验|经历|年限)(?:要求)?\s*:?\s*(?:不限|不拘|无要求|不作要求)|零基础|0基础|(?:^|[^a-z])(?:no (?:prior |previous |work |professional |relevant )*experience (?:is |are )?(?:required|necessary|needed)|experience (?:is )?not (?:required|necessary)|no experience necessary)/gu;
/** What it is said of; a sentence with none of these says nothing of the kind. */
const subject = /经[验历]|年限|基础|experience/u;
const nothing: readonly Unplaced<Experience>[] = [];
const unlimitedField = /^\s*(?:不限|不拘|无要求|无|不作要求|none|not required|no)\s*$/u;
const graduates =
  /^\s*(?:应届(?:毕业)?生?|在校生|校招|无经验|entry[- ]level|new grads?|graduate|junior)\s*$/u;

/** 经验不限: nothing is asked, said outright. A field may also name beginners; what that means in years is a guess. */
export function notNeeded(view: View, context: Context): readonly Unplaced<Experience>[] {
  const { text } = view;
  if (context.area === "silent" && context.fieldId !== "experience") return nothing;
  if (context.fieldId === "experience" && unlimitedField.test(text))
    return [noClaim(view, 0, text.length, null, 0.95)];
  if (context.fieldId === "experience" && graduates.test(text))
    return [noClaim(view, 0, text.length, /junior|entry/u.test(text) ? 1 : 0, 0.45)];
  if (!subject.test(text) || !/[不无零0]|no/u.test(text)) return nothing;
  const found: Unplaced<Experience>[] = [];
  for (const match of text.matchAll(unlimited)) {
    const start = match.index + (/^[^a-z\u4e00-\u9fff0-9]/u.test(match[0]) ? 1 : 0);
    found.push(noClaim(view, start, match.index + match[0].length, null, confidenceOf(text, start, match)));
  }
  return found;
}

/** “No experience required; if years are required, …”: a default that waits for a figure contradicts none. */
const conditional = /^\s*[;,。.]\s*(?:如有|如需|若有|若需|(?:if|unless)(?![a-z]))/u;

function confidenceOf(text: string, start: number, match: RegExpExecArray): number {
  const end = match.index + match[0].length;
  if (inExample(text, start)) return 0.4;
  return conditional.test(text.slice(end, end + 16)) ? 0.45 : 0.95;
}

function noClaim(
  view: View,
  start: number,
  end: number,
  max: number | null,
  confidence: number,
): Unplaced<Experience> {
  const clause = clauseOf(view.text, start, end);
  const span = view.source(start, end);
  return {
    span,
    text: view.cased.slice(start, end).trim(),
    min: 0,
    max,
    minInclusive: true,
    maxInclusive: true,
    figure: span,
    kind: "total",
    field: "",
    modality:
      modalityOf(view.text, start, Math.min(end, clause.end)) === "preferred" ? "preferred" : "required",
    parent: null,
    ambiguous: false,
    degree: null,
    confidence,
  };
}
