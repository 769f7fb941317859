import { changesOf } from "../../check/change.ts";
import type { Intent } from "../../role/intent.ts";
import { isPlainEverywhere } from "../../surface/plain-words.ts";
import type { TextEdit } from "../../text/edit.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import type { FeatureContext } from "../feature.ts";
import { inScriptOf } from "./names.ts";
import type { Doubt, NamePlace } from "./places.ts";
import type { Subject } from "./subject.ts";

/** An edit, and why it should be looked at first. */
export interface DoubtfulEdit extends TextEdit {
  readonly doubt: Doubt | null;
}

/** What one place needs: its words replaced, in several pieces where markup stands inside the name. */
interface Piece extends TextEdit {
  readonly place: NamePlace;
}

/** The places of one file, and its text as it is now. */
export interface PlacesInFile {
  readonly uri: string;
  readonly text: string;
  readonly places: readonly NamePlace[];
}

/** The edits of one file: `subject` is called `next`. */
export function editsOf(
  context: FeatureContext,
  { uri, text, places }: PlacesInFile,
  { written, from }: Subject,
  next: string,
): readonly DoubtfulEdit[] {
  const typed = { written, language: from.language };
  const pieces = apart(places.flatMap((place) => piecesOf(text, place, inScriptOf(place, typed, next))));
  const wanted = pieces.filter(({ span, newText }) => text.slice(span.start, span.end) !== newText);
  // Most names mean nothing to either syntax: the files need not even be read, which thousands would take seconds for.
  if (wanted.every(({ newText }) => newText === "" || isPlainEverywhere(newText)))
    return wanted.map(({ span, newText, place }) => ({ span, newText, doubt: place.doubt }));
  return byWriter(context, uri, text, wanted);
}

/** By the surface's writer, which quotes and escapes what has to be. */
function byWriter(
  context: FeatureContext,
  uri: string,
  text: string,
  pieces: readonly Piece[],
): DoubtfulEdit[] {
  const edits: DoubtfulEdit[] = [];
  const roles = new Set(pieces.map(({ place }) => place.role));
  for (const role of roles) {
    const own = sharingScalars(
      context,
      uri,
      text,
      role,
      pieces.filter(({ place }) => place.role === role),
    );
    const intents = own.map(({ span, newText }): Intent => ({ kind: "replaceSpan", span, text: newText }));
    for (const change of changesOf(context, { uri, role }, intents)) {
      if (change.kind !== "edit" || change.uri !== uri) continue;
      for (const edit of change.edits) {
        const cause = own.find(({ span }) => overlaps(span, edit.span) || span.end === edit.span.start);
        edits.push({ ...edit, doubt: cause?.place.doubt ?? null });
      }
    }
  }
  return edits;
}

/**
 * Two mentions in one bare YAML scalar become one piece: the scalar may need quotes, and can only be given them
 * once.
 */
function sharingScalars(
  context: FeatureContext,
  uri: string,
  text: string,
  role: number,
  pieces: readonly Piece[],
): readonly Piece[] {
  const current = context.session.document(uri)?.document;
  const found = current?.roles[role];
  if (current === undefined || found === undefined) return pieces;
  const scalars = found.fields.flatMap(({ place, values }) =>
    place === "yaml" || place === "front-matter" ? values.map(({ span }) => span) : [],
  );
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const shared =
      last !== undefined &&
      scalars.some((span) => inside(last.span, span) && inside(piece.span, span) && isBare(text, span));
    if (!shared) {
      merged.push(piece);
      continue;
    }
    const between = text.slice(last.span.end, piece.span.start).replace(/\s*[\r\n]\s*/g, " ");
    merged[merged.length - 1] = {
      place: last.place.doubt === null ? piece.place : last.place,
      span: { start: last.span.start, end: piece.span.end },
      newText: last.newText + between + piece.newText,
    };
  }
  return merged;
}

const inside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const isBare = (text: string, { start }: Span): boolean => !/["']/.test(text.charAt(start - 1));

/** In order of place, without what overlaps something before it. */
function apart(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.span.start - b.span.start)) {
    if ((kept.at(-1)?.span.end ?? 0) <= piece.span.start) kept.push(piece);
  }
  return kept;
}

/**
 * The pieces of source a name was read from: one as a rule, more in `**客服**总监`, whose marks have to stay. Only
 * the first gets the new name. None when the text is not the one the name was read in.
 */
export function piecesOf(text: string, place: NamePlace, next: string): readonly Piece[] {
  const { span, written: name } = place;
  const source = text.slice(span.start, span.end);
  if (same(source, name)) return [{ span, newText: next, place }];
  const runs = runsOf(source, name) ?? partOf(source, name);
  // Escapes inside quotes: what the scalar says is known, where each character stands is not.
  const found = runs ?? (/[\\&]/.test(source) && source !== "" ? [{ start: 0, end: source.length }] : []);
  return found.map((run, index) => ({
    span: { start: span.start + run.start, end: span.start + run.end },
    newText: index === 0 ? next : "",
    place,
  }));
}

const same = (a: string, b: string): boolean => a === b || foldSameLength(a) === foldSameLength(b);

/** The name among others in one value. */
function partOf(source: string, name: string): readonly Span[] | null {
  const at = foldSameLength(source).indexOf(foldSameLength(name));
  return at < 0 ? null : [{ start: at, end: at + name.length }];
}

/** Marks that may stand inside a name; a note of pronunciation goes with the character it is for. */
const mark = /^(?:[*_`~[]|\]\([^()\s]*\)|\]\[[^\]]*\]|<[^>]*>|\\(?=[!-/:-@[-`{-~])|[\u200b-\u200d\ufeff])/;
const note = /^[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）]/;

/** The runs of source that spell the name, with marks between them; null when something else stands there. */
function runsOf(source: string, name: string): readonly Span[] | null {
  const folded = foldSameLength(source);
  const wanted = foldSameLength(name);
  const runs: { start: number; end: number }[] = [];
  let at = 0;
  let from = 0;
  let open = true;
  while (at < source.length) {
    const last = runs.at(-1);
    const rest = source.slice(at, at + 200);
    const space = /^\s+/.exec(rest)?.[0].length ?? 0;
    const spoken = note.exec(rest)?.[0].length ?? 0;
    const isNext = from < wanted.length && folded.charAt(at) === wanted.charAt(from);
    if (isNext || space > 0 || (spoken > 0 && last !== undefined && !isNext)) {
      const length = space > 0 ? space : isNext ? 1 : spoken;
      if (last !== undefined && !open) last.end = at + length;
      else runs.push({ start: at, end: at + length });
      open = false;
      at += length;
      if (space > 0 ? wanted.charAt(from) === " " : isNext) from++;
      continue;
    }
    const length = mark.exec(rest)?.[0].length ?? 0;
    if (length === 0) return null;
    at += length;
    open = true;
  }
  return from === wanted.length ? runs : null;
}
