import type { Block, Field, Section } from "../../role/role.ts";
import type { Located } from "../../text/span.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Assembly } from "./assembly.ts";
import { blockOf, draftSection, finishSections, lineStart } from "./build.ts";
import type { Candidate } from "./candidate.ts";
import { addContent, pairsAt, push } from "./content.ts";
import { isHeading } from "./decide.ts";
import { habitsOf } from "./habits.ts";
import { enclosing } from "./nesting.ts";
import type { Scene } from "./scene.ts";
import { sectionField } from "./section-field.ts";
import type { TitleLine } from "./title.ts";
import type { Unit } from "./unit.ts";

/** What the body of a document holds. */
export interface Body {
  readonly fields: readonly Field[];
  readonly sections: readonly Section[];
  readonly preamble: readonly Block[];
}

/** Makes sections, fields and blocks of units. `front` are the fields of the front matter. */
export function assemble(
  text: string,
  units: readonly Unit[],
  candidates: readonly (Candidate | null)[],
  title: TitleLine | null,
  front: readonly Field[],
  vocabulary: Vocabulary,
): Body {
  const state: Assembly = {
    text,
    vocabulary,
    fields: [...front],
    sections: [],
    preamble: [],
    open: [],
    joinable: false,
    depthBase: -1,
    amongFields: false,
  };
  addUnits(state, units, candidates, title);
  closeSections(state, 0, text.length);
  return {
    fields: state.fields,
    sections: finishSections(text, state.sections, state.fields),
    preamble: state.preamble.filter((block) => block.field === null),
  };
}

function addUnits(
  state: Assembly,
  units: readonly Unit[],
  candidates: readonly (Candidate | null)[],
  title: TitleLine | null,
): void {
  const titleUnit = title?.unit ?? -1;
  const scene = sceneOf(state, units, candidates, title);
  for (let index = 0; index < units.length; ) {
    const unit = units[index];
    if (unit === undefined) break;
    const candidate = candidates[index] ?? null;
    if (index === titleUnit) {
      addTitle(state, title);
      index++;
    } else if (candidate !== null && beginsSection(state, scene, index, candidate)) {
      beginSection(state, unit, candidate);
      index++;
    } else index = addContent(state, units, index);
  }
}

/** What decisions look at. It lives as long as the assembly, and only `fresh` has to be told anew. */
type Surroundings = Omit<Scene, "fresh"> & { fresh: boolean };

const sceneOf = (
  state: Assembly,
  units: readonly Unit[],
  candidates: readonly (Candidate | null)[],
  title: TitleLine | null,
): Surroundings => ({
  text: state.text,
  units,
  candidates,
  habits: habitsOf(units, candidates, title),
  open: state.open,
  fresh: false,
  titleUnit: title?.unit ?? -1,
  isField: (at) => pairsAt(state, units[at]).length > 0,
});

function beginsSection(
  { sections }: Assembly,
  scene: Surroundings,
  index: number,
  candidate: Candidate,
): boolean {
  scene.fresh = sections[sections.length - 1]?.blocks.length === 0;
  return isHeading(scene, index, candidate);
}

function addTitle(state: Assembly, title: TitleLine | null): void {
  if (title !== null && title.name !== null) state.fields.push(titleField(title.name));
  state.joinable = false;
}

const titleField = ({ value, span }: Located<string>): Field => ({
  id: "title",
  place: "heading",
  keySpan: { start: span.start, end: span.start },
  valueSpan: span,
  span,
  values: [{ value, span, path: [] }],
  data: value,
  section: null,
});

function beginSection(state: Assembly, unit: Unit, candidate: Candidate): void {
  const kept = enclosing(state.open, candidate);
  closeSections(state, kept, lineStart(state.text, unit.start));
  const index = state.sections.length;
  const parent = state.open.at(-1)?.index ?? null;
  const draft = draftSection(state.text, unit, candidate, state.open.length + 1, parent);
  state.sections.push(draft);
  state.open.push({ nests: candidate.nests, level: candidate.level, ids: draft.ids, index });
  state.joinable = false;
  state.depthBase = -1;
  state.amongFields = false;
  if (candidate.inline !== -1) addInline(state, unit, candidate);
}

/** The content that stands on the heading's own line. */
function addInline(state: Assembly, unit: Unit, candidate: Candidate): void {
  if (unit.kind === "row") {
    const cells = unit.cells.slice(1);
    const start = candidate.inline;
    const rest: Unit = { ...unit, start, from: start, cells };
    push(state, blockOf(state.text, rest, 0, null));
    return;
  }
  const from = candidate.inline;
  const words: Unit = { ...unit, kind: "text", marker: null, joins: false, start: from, from };
  addContent(state, [words], 0);
}

/** Ends the body of the innermost section and all sections from `kept` on. */
function closeSections(state: Assembly, kept: number, at: number): void {
  const last = state.sections.at(-1);
  if (last !== undefined && last.bodyEnd === state.text.length) {
    last.bodyEnd = at;
    const field = sectionField(state.text, last, state.sections.length - 1, state.vocabulary);
    if (field !== null && !last.blocks.some((block) => block.field !== null)) state.fields.push(field);
  }
  const { open, sections } = state;
  for (let index = kept; index < open.length; index++) {
    const draft = sections[open[index]?.index ?? -1];
    if (draft !== undefined) draft.end = at;
  }
  while (open.length > kept) open.pop();
}
