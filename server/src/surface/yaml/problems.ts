import type { YAMLError } from "yaml";
import type { Problem } from "../../role/role.ts";
import { type Span, trimSpan } from "../../text/span.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { sentences } from "./messages.ts";
import { isMapNode, isScalarNode } from "./nodes.ts";
import type { YamlDocument, YamlFile } from "./parse.ts";
import { isEmpty } from "./places.ts";

interface Explanation {
  readonly span: Span;
  readonly message: Localised;
  /** What the library says after it in this document only follows from it. */
  readonly last?: true;
}

/** More would not help anybody mend a file. */
const maximumProblems = 20;

/**
 * The library's errors as problems, one per root cause: of several on a line only the first, and none after
 * one that makes the reader misunderstand the rest (an open quote, a tab).
 */
export function syntaxProblems(text: string, document: YamlDocument, file: YamlFile): Problem[] {
  const errors = [...document.errors, ...document.unknownTags]
    .map((error) => ({ error, at: placeOf(text, error) }))
    .sort((a, b) => a.at - b.at)
    .map(({ error }) => error);
  const problems: Problem[] = [];
  let reached = -1;
  for (const error of errors) {
    const found = explain(text, error, errors, file);
    const first = lineOf(text, found.span.start);
    if (first.start < reached) continue;
    reached = Math.max(reached, lineOf(text, error.pos[0]).end, first.end);
    problems.push({ rule: "document/syntax", span: found.span, message: found.message });
    if (found.last || problems.length >= maximumProblems) break;
  }
  return problems;
}

/** An error at a line break is about the word that follows. */
const placeOf = (text: string, { code, pos }: YAMLError): number =>
  code === "TAB_AS_INDENT" ? pos[0] : nextWord(text, pos[0]);

/** Everything wrong with the shape of a document: its syntax, or that it holds no keys and values. */
export function documentProblems(text: string, document: YamlDocument, file: YamlFile): Problem[] {
  const problems = syntaxProblems(text, document, file);
  const { root } = document;
  if (problems.length > 0 || isEmpty(root) || isMapNode(root) || root === null) return problems;
  const line = restOfLine(text, root.range[0]);
  const alone = isScalarNode(root) && root.type === "PLAIN" && root.range[1] <= line.end;
  const { span, message } = alone ? loneWords(text, line) : { span: line, message: sentences.notAMap() };
  return [{ rule: "document/syntax", span, message }];
}

/** The one problem of a text that is not read at all. */
export const depthProblem = ({ tooDeep }: YamlFile): Problem[] =>
  tooDeep ? [{ rule: "document/syntax", span: tooDeep, message: sentences.tooDeep() }] : [];

/** The comments that may hold a `rolewright-disable …`. */
export const suppressions = (text: string, file: YamlFile): readonly Span[] =>
  file.comments.filter(({ start, end }) => text.slice(start, end).includes("rolewright-"));

function explain(text: string, error: YAMLError, all: readonly YAMLError[], file: YamlFile): Explanation {
  const [start, end] = error.pos;
  const line = trimSpan(text, lineOf(text, start));
  const words = text.slice(line.start, line.end);
  switch (error.code) {
    case "TAB_AS_INDENT":
      return { span: { start, end: start + 1 }, message: sentences.tab(), last: true };
    case "BAD_DQ_ESCAPE": {
      const span = { start, end: Math.min(start + 2, text.length) };
      return { span, message: sentences.escape(text.slice(span.start, span.end)) };
    }
    case "TAG_RESOLVE_FAILED":
      return { span: { start, end }, message: sentences.unknownTag(text.slice(start, end)) };
    case "BAD_SCALAR_START": {
      const span = trimSpan(text, { start, end: line.end });
      return { span, message: sentences.needsQuotes(text.slice(span.start, span.end)) };
    }
    case "BAD_ALIAS": {
      const span = trimSpan(text, { start, end: line.end });
      const message =
        text[start] === "*" ? sentences.otherBullet() : sentences.needsQuotes(text.slice(start, line.end));
      return { span, message };
    }
    case "MULTILINE_IMPLICIT_KEY":
      return explainLines(text, start, end);
    case "BLOCK_AS_IMPLICIT_KEY": {
      const lines = all.find(({ code, pos }) => code === "MULTILINE_IMPLICIT_KEY" && pos[0] === start);
      if (text[start] === "-" || text[start] === "\n" || text[start] === "\r") {
        return { span: restOfLine(text, nextWord(text, start)), message: sentences.listHere() };
      }
      if (lines) return indentation(text, lastLine(text, lines.pos[0], lines.pos[1]));
      return { span: { start, end: Math.max(start, line.end) }, message: sentences.colonInValue() };
    }
    case "BAD_INDENT":
      return explainOpen(text, error, file) ?? indentation(text, nextWord(text, start));
    case "MISSING_CHAR": {
      const open = explainOpen(text, error, file);
      if (open) return open;
      if (/^Tags and anchors/.test(error.message)) return explainSign(text, start, line);
      if (/directives-end/.test(error.message)) {
        return { span: line, message: sentences.other(words) };
      }
      return text.slice(start, end).includes("\n") ? explainLines(text, start, end) : loneWords(text, line);
    }
    case "UNEXPECTED_TOKEN": {
      if (/^Not a YAML token/.test(error.message) && isAfterBlockSign(text, start)) {
        return { span: restOfLine(text, start), message: sentences.afterBlockSign() };
      }
      if (text[start] === "]" || text[start] === "}") {
        return {
          span: { start, end: start + 1 },
          message: sentences.bracketTooMany(text.charAt(start)),
          last: true,
        };
      }
      if (isConflict(words)) return { span: line, message: sentences.conflict(), last: true };
      if (start === line.start && /at node end|in YAML stream/.test(error.message)) {
        const rest = restOfLine(text, start);
        return { span: rest, message: sentences.keyHere(text.slice(rest.start, rest.end)), last: true };
      }
      if (text[start] === "-" && start === line.start) return { span: line, message: sentences.listHere() };
      const rest = restOfLine(text, start);
      if (/at node end/.test(error.message)) {
        return { span: rest, message: sentences.afterEnd(text.slice(rest.start, rest.end)) };
      }
      return { span: rest, message: sentences.other(text.slice(rest.start, rest.end)) };
    }
    default: {
      const rest = restOfLine(text, start);
      return { span: rest, message: sentences.other(text.slice(rest.start, rest.end)) };
    }
  }
}

/** A quote or bracket that is never closed; the library reports it where it gave up. */
function explainOpen(text: string, error: YAMLError, file: YamlFile): Explanation | null {
  const quote = /^Missing closing/.test(error.message);
  if (!quote && !/ with a [\]}]$/.test(error.message)) return null;
  const open = file.unclosed.findLast(
    ({ start }) => start < Math.max(error.pos[0], 1) && /["']/.test(text.charAt(start)) === quote,
  );
  if (!open) return null;
  const sign = text.charAt(open.start);
  const message = quote ? sentences.noQuote(sign) : sentences.noBracket(sign, sign === "[" ? "]" : "}");
  return { span: restOfLine(text, open.start), message, last: true };
}

/** `!重要`: what begins with a sign is no text, and the sign's name goes on into the words. */
function explainSign(text: string, at: number, line: Span): Explanation {
  let start = at;
  while (start > line.start && !"!&".includes(text.charAt(start))) start--;
  let end = at;
  while (end < line.end && !/\s/.test(text.charAt(end))) end++;
  const words = text.slice(start, end);
  const message = words.startsWith("!") ? sentences.unknownTag(words) : sentences.needsQuotes(words);
  return { span: { start, end }, message };
}

/** A key over several lines: all but the last of them lack what makes them keys. */
function explainLines(text: string, start: number, end: number): Explanation {
  return loneWords(text, trimSpan(text, { start, end: Math.min(end, lineOf(text, start).end) }));
}

/** Words on a line of their own where a key belongs. */
function loneWords(text: string, span: Span): Explanation {
  const words = text.slice(span.start, span.end);
  if (isConflict(words)) return { span, message: sentences.conflict(), last: true };
  if (/^-[^\s-]/.test(words)) return { span, message: sentences.noSpaceAfterDash(words) };
  if (words.startsWith("---")) return { span, message: sentences.other(words) };
  if (words.startsWith("-")) return { span: restOfLine(text, span.start), message: sentences.listHere() };
  if (/^[*•·●▪]/.test(words)) return { span, message: sentences.otherBullet() };
  if (words.includes("：")) return { span, message: sentences.wideColon(words) };
  if (/^[^\s:]+:\S/.test(words)) return { span, message: sentences.noSpaceAfterColon(words) };
  return { span, message: sentences.noColon(words) };
}

function indentation(text: string, at: number): Explanation {
  const span = restOfLine(text, at);
  return { span, message: sentences.indentation(text.slice(span.start, span.end)) };
}

const isConflict = (words: string): boolean => /^(<{7}|={7}|>{7})/.test(words);

function isAfterBlockSign(text: string, at: number): boolean {
  const before = text.slice(lineOf(text, at).start, at);
  return /[|>][-+0-9]*[ \t]/.test(before);
}

/** Start of the last line of a key over several lines. */
function lastLine(text: string, start: number, end: number): number {
  const from = Math.max(text.lastIndexOf("\n", end - 1), text.lastIndexOf("\r", end - 1));
  return nextWord(text, Math.max(start, from + 1));
}

function nextWord(text: string, at: number): number {
  const { start, end } = trimSpan(text, { start: at, end: Math.min(text.length, at + 1000) });
  return start === end ? at : start;
}

const restOfLine = (text: string, start: number): Span => {
  const span = trimSpan(text, { start, end: Math.max(start, lineOf(text, start).end) });
  return span.start < span.end ? span : { start, end: start };
};

function lineOf(text: string, offset: number): Span {
  let start = Math.min(offset, text.length);
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  let end = Math.min(offset, text.length);
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return { start, end };
}

const isBreak = (code: number): boolean => code === 10 || code === 13;
