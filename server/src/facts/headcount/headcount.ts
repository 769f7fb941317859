import type { Headcount } from "../fact.ts";
import { inExample } from "../grammar/clause.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { hint } from "../hints/hint-words.ts";
import {
  countsAround,
  type HeadcountFigure,
  mayHoldLabel,
  scanEnglish,
  scanHan,
} from "./headcount-figure.ts";

const none: readonly Unplaced<Headcount>[] = [];

/**
 * How many people are looked for: 招3人, 招聘客服专员2名, 名额若干, “3 openings”. A team's size, a recruiter's own
 * target and a company's staff are other people: nothing is read among duties, requirements and in what is said
 * about the company, except where a label says 招聘人数 outright.
 */
export function readHeadcount(view: View, context: Context): readonly Unplaced<Headcount>[] {
  const labelled = context.fieldId === "headcount";
  const hiring = labelled || context.sectionIds.includes("hiring");
  if ((view.hints & hint.headcount) === 0 && !hiring) return none;
  const { text } = view;
  if (!labelled && isAboutOthers(context) && !mayHoldLabel(text)) return none;
  const figures = figuresIn(text);
  if (figures.length === 0) return none;
  const found: Unplaced<Headcount>[] = [];
  let end = 0;
  for (const figure of figures) {
    if (figure.start < end) continue;
    const confidence = labelled ? 1 : confidenceOf(text, figure, context, hiring);
    if (confidence === 0 || inExample(text, figure.start)) continue;
    found.push(claim(view, figure, confidence));
    end = figure.end;
  }
  return found;
}

const elsewhere = new Set(["company", "team", "benefits", "market", "career", "boilerplate", "levels"]);

function figuresIn(text: string): readonly HeadcountFigure[] {
  const han = scanHan(text);
  const english = scanEnglish(text);
  if (han.length + english.length < 2) return han.length === 0 ? english : han;
  return [...han, ...english].sort((a, b) => a.start - b.start);
}

/** Places where only a label makes a number that of the people looked for. */
const isAboutOthers = ({ area, sectionIds }: Context): boolean =>
  area === "duties" || area === "requirements" || sectionIds.some((id) => elsewhere.has(id));

function confidenceOf(text: string, figure: HeadcountFigure, context: Context, hiring: boolean): number {
  const lead = countsAround(text, figure);
  if (lead === "no") return 0;
  if (lead === "label") return 0.97;
  if (isAboutOthers(context)) return 0;
  if (lead === "verb") return 0.9;
  // 3人 alone says it only where nothing else is counted.
  return hiring && figure.unit !== "" ? 0.8 : 0;
}

function claim(view: View, figure: HeadcountFigure, confidence: number): Unplaced<Headcount> {
  return {
    span: view.source(figure.start, figure.end),
    text: view.cased.slice(figure.start, figure.end),
    min: figure.min,
    max: figure.max,
    confidence,
  };
}
