import type { Pay } from "../fact.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { cue } from "./pay-words.ts";

const silentWords =
  /(?:薪资|薪酬|工资|待遇|月薪|年薪|薪水|底薪|报酬)[^,。;]{0,6}(?:面议|面谈|从优|优厚|可谈|详谈|保密|依经验|依学历|按公司规定|具有竞争力|open(?![a-z]))|面议|面谈|(?:^|[^a-z])(?:(?:highly |very )?competitive (?:base )?(?:salary|pay|compensation|remuneration|package|wages?)|(?:salary|pay|compensation|wage)[^.;]{0,30}(?:commensurate|negotiable|competitive|d\.?o\.?e\.?(?![a-z])|depend(?:s|ing|ent) (?:up)?on experience|to be discussed)|doe(?![a-z])|market rate|negotiable)/u;
const alone = /面议|面谈|doe|market rate|negotiable/u;
const placeWords = /按(?:照)?公司(?:规定|制度|标准)|依公司规定|待定|保密/u;

const none: readonly Unplaced<Pay>[] = [];

/** A pay of which nothing is known but that it is not told. */
export const untold: Omit<Unplaced<Pay>, "span" | "text"> = {
  min: null,
  max: null,
  currency: null,
  period: null,
  impliedPeriod: null,
  months: null,
  monthsMax: null,
  disclosed: false,
  ends: null,
  part: null,
  gross: null,
  variable: null,
  grade: null,
  label: "",
  unitKnown: true,
  confidence: 0.95,
};

/** 面议, competitive: pay is spoken of and not told. Bare 面议 counts only where pay is the subject (`place`). */
export function readUntold(view: View, context: Context, place: boolean): readonly Unplaced<Pay>[] {
  const { text, cased } = view;
  const match = silentWords.exec(text) ?? (place ? placeWords.exec(text) : null);
  if (match === null) return none;
  if (!place && alone.test(match[0]) && !cue.test(match[0])) return none;
  if (!place && (context.area === "duties" || context.area === "requirements")) return none;
  const start = match.index + (/^[^a-z\u4e00-\u9fff]/u.test(match[0]) ? 1 : 0);
  const end = match.index + match[0].length;
  return [{ ...untold, span: view.source(start, end), text: cased.slice(start, end).trim() }];
}
