import type { RoleDocument } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { applyEdits } from "../../../text/edit.ts";
import type { Vocabulary } from "../../../vocabulary/vocabulary.ts";
import { readMarkdown } from "../read.ts";
import type { Patch } from "../write/patch.ts";
import { betweenBlocks } from "./blank-lines.ts";
import { editsIn, smallest, withEdits } from "./compose.ts";
import { fieldLists } from "./fields.ts";
import { headingLines } from "./headings.ts";
import { indentedWords } from "./indents.ts";
import type { Care } from "./keeps.ts";
import { keeps } from "./keeps.ts";
import { commonMarkLists } from "./lists.ts";
import { headingNumbers } from "./numbers.ts";
import type { NormaliseOptions } from "./options.ts";
import type { Page } from "./page.ts";
import { pageOf } from "./page.ts";
import { fullWidthMarks } from "./punctuation.ts";
import { runInItems } from "./run-in.ts";
import { gitHubTables } from "./tables.ts";

/** Edits that belong together: all of them are made, or none. */
export type Step = (page: Page) => readonly (readonly TextEdit[])[];

/** A step, and how much of the reading it may change. */
export interface Stage {
  readonly care: Care;
  readonly step: Step;
}

/**
 * The smallest edits that make clean CommonMark with GitHub's tables of a Markdown role in any of the styles the
 * field uses, its words untouched. Each step is read again, and what would change the role's meaning is left
 * undone. Code, front matter, HTML and comments stay as they are, and so do the file's line breaks. The result,
 * normalised again, stays as it is. YAML gives no edits.
 */
export function normalise(
  document: RoleDocument,
  vocabulary: Vocabulary,
  options: NormaliseOptions,
): TextEdit[] {
  return inStages(document, vocabulary, stagesFor(options));
}

function stagesFor(options: NormaliseOptions): readonly Stage[] {
  const { headings, lists, tables, numbering, blankLines, punctuation } = options;
  const stages: (Stage | false)[] = [
    blankLines && { care: "more", step: indentedWords },
    headings && { care: "blocks", step: headingLines },
    tables && { care: "blocks", step: gitHubTables },
    lists && { care: "blocks", step: fieldLists },
    lists && { care: "items", step: runInItems },
    lists && { care: "markers", step: (page) => commonMarkLists(page, numbering) },
    numbering && { care: "markers", step: headingNumbers },
    blankLines && { care: "blocks", step: (page) => betweenBlocks(page) },
    punctuation && { care: "letters", step: fullWidthMarks },
  ];
  return stages.filter((stage) => stage !== false);
}

/** Steps whose outcome lets another one do more are few; the rounds end when nothing changes. */
const mostRounds = 4;

/** Carries out stages one after another, each on what the ones before have made, until nothing changes. */
export function inStages(
  document: RoleDocument,
  vocabulary: Vocabulary,
  stages: readonly Stage[],
): TextEdit[] {
  if (document.format !== "markdown") return [];
  let page = pageOf(document, vocabulary);
  if (page === null) return [];
  const { text } = document;
  let whole: Patch = [{ start: 0, end: text.length }];
  for (let round = 0; round < mostRounds; round++) {
    const before: string = page.text;
    for (const { care, step } of stages) {
      const made = settled(page, step(page), care);
      if (made === null) continue;
      whole = withEdits(whole, made.edits);
      page = made.page;
    }
    if (page.text === before) break;
  }
  return editsIn(text, whole);
}

/** Readings a step may cost when some of what it wants changes the meaning. */
const mostTrials = 24;

interface Settled {
  readonly edits: readonly TextEdit[];
  readonly page: Page;
}

/** All of the groups when the role says the same afterwards; else as many as can be found in a few readings. */
function settled(page: Page, groups: readonly (readonly TextEdit[])[], care: Care): Settled | null {
  const wanted = groups
    .map((edits) =>
      edits.flatMap(({ span, newText }) => smallest(page.text, span.start, span.end, newText) ?? []),
    )
    .filter((edits) => edits.length > 0);
  let accepted: readonly TextEdit[] = [];
  let best: Page | null = null;
  let trials = 0;
  const accept = (some: readonly (readonly TextEdit[])[]): void => {
    if (some.length === 0 || trials++ >= mostTrials) return;
    const edits = [...accepted, ...some.flat()];
    const next = after(page, edits);
    if (next !== null && keeps(page.document, next.document, care)) {
      accepted = edits;
      best = next;
      return;
    }
    if (some.length === 1) return;
    const middle = some.length >> 1;
    accept(some.slice(0, middle));
    accept(some.slice(middle));
  };
  accept(wanted);
  return best === null ? null : { edits: accepted, page: best };
}

function after(page: Page, edits: readonly TextEdit[]): Page | null {
  const { document, vocabulary, role } = page;
  const text = applyEdits(page.text, edits);
  return pageOf(readMarkdown(text, { uri: document.uri, vocabulary, language: role.language }), vocabulary);
}
