import type { Token } from "./engine.ts";

/**
 * A fixture a person can read: lines of a document begin with `|`, and under each one the words that have a scope
 * of ours are marked, in columns as they are seen (a Chinese character takes two):
 *
 *     |- **直接上级**：客服总监
 *     ~    ^^^^^^^^ variable.field.rolewright
 *
 * What is not marked must have no scope of ours. Other lines are remarks.
 */
export interface AnnotatedLine {
  readonly text: string;
  /** `直接上级 variable.field.rolewright` */
  readonly marks: readonly string[];
}

export function readAnnotated(fixture: string): AnnotatedLine[] {
  const lines: { text: string; marks: string[] }[] = [];
  for (const line of fixture.split("\n")) {
    if (line.startsWith("|")) lines.push({ text: line.slice(1), marks: [] });
    const mark = /^~( *)(\^+) (\S+)$/.exec(line);
    const last = lines.at(-1);
    if (mark === null || last === undefined) continue;
    const [, before = "", carets = "", scope = ""] = mark;
    last.marks.push(`${between(last.text, before.length, before.length + carets.length)} ${scope}`);
  }
  return lines;
}

const widthOf = (char: string): number => ((char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1);

/** The words between two columns. */
function between(text: string, from: number, to: number): string {
  let column = 0;
  let words = "";
  for (const char of text) {
    if (column >= from && column < to) words += char;
    column += widthOf(char);
  }
  return words;
}

/** The words of a line with scopes of ours, punctuation left out; neighbours of one scope are one. */
export function marksOf(text: string, tokens: readonly Token[]): string[] {
  const found: { words: string; scope: string; end: number }[] = [];
  for (const { start, end, scopes } of tokens) {
    const scope = scopes.findLast(
      (name) => name.endsWith(".rolewright") && !/^(punctuation|markup)\./.test(name),
    );
    if (scope === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && last.scope === scope && last.end === start) {
      last.words += text.slice(start, end);
      last.end = end;
    } else found.push({ words: text.slice(start, end), scope, end });
  }
  return found.map(({ words, scope }) => `${words} ${scope}`);
}

/** The fixture as it would have to be written for these tokens: what a failing test shows. */
export function annotate(text: string, marks: readonly string[]): string {
  let from = 0;
  const lines = marks.map((mark) => {
    const scope = mark.slice(mark.lastIndexOf(" ") + 1);
    const words = mark.slice(0, mark.lastIndexOf(" "));
    const at = text.indexOf(words, from);
    from = at + words.length;
    const width = (part: string): number => [...part].reduce((sum, char) => sum + widthOf(char), 0);
    return `~${" ".repeat(width(text.slice(0, at)))}${"^".repeat(width(words))} ${scope}`;
  });
  return [`|${text}`, ...lines].join("\n");
}
