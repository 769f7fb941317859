import type { Section } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { headingNumber, renumbered } from "../write/numbering.ts";
import type { Page } from "./page.ts";

/**
 * Headings that count 一、二、四 count 一、二、三: those of one kind under one parent that begin with the first. What
 * begins in the middle is part of something longer and stays. One group for each run.
 */
export function headingNumbers({ text, role }: Page): TextEdit[][] {
  const byParent = new Map<number | null, Section[]>();
  for (const section of role.sections) {
    const siblings = byParent.get(section.parent);
    if (siblings === undefined) byParent.set(section.parent, [section]);
    else siblings.push(section);
  }
  return [...byParent.values()].flatMap((siblings) => runsOf(text, siblings));
}

function runsOf(text: string, siblings: readonly Section[]): TextEdit[][] {
  const groups: TextEdit[][] = [];
  let run: TextEdit[] = [];
  let kind: string | null = null;
  let count = 0;
  const flush = (): void => {
    if (run.length > 0) groups.push(run);
    run = [];
  };
  for (const section of siblings) {
    const number = headingNumber(text, section);
    const own = number?.marker.kind ?? null;
    if (number === null || own === null || own !== kind) {
      flush();
      kind = number?.marker.ordinal === 1 ? own : null;
      count = 1;
      continue;
    }
    count++;
    const words = text.slice(number.start, number.marker.end);
    const counted = renumbered(words, count);
    if (counted !== words)
      run.push({ span: { start: number.start, end: number.marker.end }, newText: counted });
  }
  flush();
  return groups;
}
