import type { Piece } from "../grammar/clause.ts";
import { createSigns, matchesIn, mayMatch } from "../grammar/signs.ts";
import type { MetricFigure } from "./metric-figures.ts";
import { figureAt } from "./metric-figures.ts";

/** A measure told as what is to be done by when, or as what must never happen. */
export interface Action {
  readonly name: Piece;
  readonly figure: MetricFigure;
}

const inTime =
  /\d{1,4}\s*(?:秒钟?|s|分钟|个?小时|h|个?工作[日天]|天)\s*(?:以|之)?内\s*(?:必须|须|应|需|要)?(?:完成|予以|给予|作出|做出|进行)?(?:首次|初次)?(响应|回应|回复|接听|处理|解决|答复|反馈|回访|到场|到达|发货|出货|结案|办结|接通|受理)/gu;
const within =
  /(?:^|[^a-z])(respond|reply|answer|resolve|acknowledge|close|return|ship)(?:s|ed|ing|d)?(?![a-z])[^.;,\d]{0,60}?(within|in under|in less than)\s+(\d{1,4}\s*(?:business |working )?(?:seconds?|s|minutes?|mins?|hours?|hrs?|h|days?))(?![a-z])/gu;
const never =
  /(?:零|(?<![\d.])0\s?)(?:重大|安全|有效|质量)?(投诉|事故|差错|失误|缺陷|故障|违规|逾期|误差|泄露|工伤|差评)(?!率)|(?:^|[^a-z])zero[ -](complaints?|incidents?|accidents?|defects?|downtime|errors?|breaches)(?![a-z])/gu;

const signs = createSigns();
/** What each cannot be without. */
const needs = {
  inTime: signs.needs("0123456789 内"),
  within: signs.needs("0123456789 n"),
  never: signs.needs("0零z"),
};

/** `15秒内响应`, `respond within 24 hours`, `零投诉`. Each figure once; linear in the text's length. */
export function scanActions(text: string): readonly Action[] {
  const held = signs.of(text);
  if (held === 0) return none;
  const found: Action[] = [];
  if (mayMatch(held, needs.inTime)) found.push(...toldInTime(text));
  if (mayMatch(held, needs.within)) found.push(...toldWithin(text));
  if (mayMatch(held, needs.never)) found.push(...toldNever(text));
  return found;
}

const none: readonly Action[] = [];

function toldInTime(text: string): readonly Action[] {
  const found: Action[] = [];
  for (const match of matchesIn(inTime, text)) {
    const figure = figureAt(text, match.index);
    const end = match.index + match[0].length;
    if (figure !== null) found.push({ name: { start: end - (match[1]?.length ?? 0), end }, figure });
  }
  return found;
}

function toldWithin(text: string): readonly Action[] {
  const found: Action[] = [];
  for (const match of matchesIn(within, text)) {
    const start = match.index + match[0].search(/[a-z]/u);
    const number = match.index + match[0].length - (match[3]?.length ?? 0);
    const figure = figureAt(text, number);
    if (figure !== null) found.push({ name: { start, end: start + (match[1]?.length ?? 0) }, figure });
  }
  return found;
}

const toldNever = (text: string): readonly Action[] =>
  matchesIn(never, text).map((match) => {
    const start = match.index + Math.max(0, match[0].search(/[零0z]/u));
    const end = match.index + match[0].length;
    const word = match[1] ?? match[2] ?? "";
    const name = { start: end - word.length, end };
    return { name, figure: { start, end: name.start, op: "=", value: 0, unit: "" } };
  });
