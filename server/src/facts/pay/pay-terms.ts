import type { PayTerm } from "../fact.ts";
import type { Piece } from "../grammar/clause.ts";
import { sentenceOf } from "../grammar/clause.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { hint } from "../hints/hint-words.ts";
import { isPayPlace } from "./pay.ts";
import { gradesIn, lookUp } from "./pay-grade.ts";

/** What a piece of text says of pay besides amounts: grades, variable parts, salaries a year. */
export function readPayTerms(view: View, context: Context): readonly Unplaced<PayTerm>[] {
  const place = isPayPlace(context);
  if (!place && (view.hints & hint.pay) === 0) return none;
  const found = [
    ...grades(view, context, place),
    ...shares(view, place),
    ...months(view, context),
    ...byPiece(view, context, place),
  ];
  return found.length < 2 ? found : found.sort((a, b) => a.span.start - b.span.start);
}

const none: readonly Unplaced<PayTerm>[] = [];

/** Words for pay shortly before a grade. */
const wage = /(?:薪|工资|待遇|(?:^|[^a-z])(?:salary|pay|wages?|compensation)(?![a-z]))[^。;\n]{0,20}$/u;
/** Grades that name pay themselves. */
const ownWord = /^(?:薪|工资|gs-|pay |salary |wage )/u;

/** Grades in a sentence about pay. Elsewhere letters and figures are levels of skill or of the ladder. */
function* grades(view: View, context: Context, place: boolean): Iterable<Unplaced<PayTerm>> {
  const { text } = view;
  if (context.area === "duties" || context.area === "requirements") return;
  for (const piece of gradesIn(text)) {
    const { start, end } = sentenceOf(text, piece.start, piece.end);
    const sentence = text.slice(start, end);
    if (!place && !wage.test(text.slice(start, piece.start)) && !ownWord.test(text.slice(piece.start)))
      continue;
    const linked = view.links.some((link) => link.start < end && link.end > start);
    yield term(view, piece, { kind: "grade", explained: linked || lookUp.test(sentence) });
  }
}

const shareWords =
  /(\d{1,3}(?:\.\d+)?)\s*%\s*(?:的)?\s*(?:绩效(?:工资|奖金|薪[资酬])?|提成|浮动(?:工资|薪[资酬])?|佣金|(?:annual |target |performance )?(?:bonus|commission|variable)(?![a-z]))|(?:绩效(?:工资|奖金|薪资)?|提成(?:比例)?|浮动(?:工资|薪资)?|佣金)[^\d%,。;\n]{0,6}(\d{1,3}(?:\.\d+)?)\s*%|(?:底薪|基本工资|固定工资|本薪)\s*[+加]\s*(?:绩效|提成|奖金|佣金|浮动)|(?:^|[^a-z])base(?: salary| pay)? (?:\+|plus) (?:bonus|commission|variable)(?![a-z])/gu;

/** 100%绩效工资, 提成5%, 底薪+提成: shares of pay, never measures of performance. */
function* shares(view: View, place: boolean): Iterable<Unplaced<PayTerm>> {
  const { text } = view;
  shareWords.lastIndex = 0;
  for (let match = shareWords.exec(text); match !== null; match = shareWords.exec(text)) {
    const said = match[1] ?? match[2];
    if (!place && !/工资|薪|提成|bonus|commission/u.test(match[0])) continue;
    const start = match.index + (/^[^\da-z\u4e00-\u9fff]/u.test(match[0]) ? 1 : 0);
    const piece = { start, end: match.index + match[0].length };
    yield term(view, piece, { kind: "variable", share: said === undefined ? null : Number(said) / 100 });
  }
}

const monthWords =
  /(?<!\d)(1[2-9]|2[0-4])(?:\s*[-~至到]\s*(1[2-9]|2[0-4]))?\s*(?:薪(?![资酬水])|个月(?:年?薪|的?薪[资酬水]?|工资))|(?:年薪|保障(?:年薪)?)\s?(1[2-9]|2[0-4])\s?个月|年[底终]双薪|第十三个月薪资?/gu;

/** 13薪, 13-16薪, 年底双薪. */
function* months(view: View, context: Context): Iterable<Unplaced<PayTerm>> {
  // 核算13薪 is work, not pay.
  if (context.area === "duties" || context.area === "requirements") return;
  const { text } = view;
  monthWords.lastIndex = 0;
  for (let match = monthWords.exec(text); match !== null; match = monthWords.exec(text)) {
    const said = match[1] ?? match[3];
    const min = said === undefined ? 13 : Number(said);
    const max = match[2] === undefined ? min : Math.max(min, Number(match[2]));
    const piece = { start: match.index, end: match.index + match[0].length };
    yield term(view, piece, { kind: "months", months: { min, max } });
  }
}

const pieceWords = /计件(?:工资|薪[资酬]|制|计酬)?|论件计酬|(?<![a-z])piece[- ]?(?:rate|work)(?![a-z])/gu;

/** 计件, 論件計酬, piece rate: in the place of pay, or with a word for it. */
function* byPiece(view: View, context: Context, place: boolean): Iterable<Unplaced<PayTerm>> {
  if (context.area === "duties" || context.area === "requirements") return;
  for (const match of view.text.matchAll(pieceWords)) {
    if (!place && !/工资|薪|酬|rate/u.test(match[0])) continue;
    yield term(view, { start: match.index, end: match.index + match[0].length }, { kind: "piece" });
  }
}

function term(
  view: View,
  { start, end }: Piece,
  what: Pick<PayTerm, "kind"> & Partial<Pick<PayTerm, "share" | "months" | "explained">>,
): Unplaced<PayTerm> {
  return {
    share: null,
    months: null,
    explained: false,
    ...what,
    span: view.source(start, end),
    text: view.cased.slice(start, end),
    confidence: 0.9,
  };
}
