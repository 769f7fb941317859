import type { Block, Role, Section } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { Fix, Report } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { mayBeOrdinal, type Ordinal, ordinalIn, writtenLike } from "../support/ordinals.ts";
import { quarters } from "../support/quarters.ts";
import { list } from "../support/words.ts";

/** A number and where it stands in the document. */
interface Counted {
  readonly ordinal: Ordinal;
  readonly span: Span;
  readonly written: string;
  /** Markdown counts `1.` lists itself when it shows them. */
  readonly shownCounted: boolean;
}

/** Headings or items that count on: a number is missing, stands twice or is of another kind than before. */
export const numbering = defineRule({
  id: "text/numbering",
  summary: { "zh-CN": "编号缺号、重号或不统一", en: "A number is missing, doubled or of another kind" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: true,
  options: {},
  defaults: {},
  check({ role, document, passages, report }) {
    const { text } = document;
    if (document.format === "markdown" && role.sections.some((section) => mayBeNumbered(text, section))) {
      for (const siblings of bySiblings(role)) {
        const numbers = withFields(role, text, siblings);
        tell(numbers, report, { "zh-CN": "章节编号", en: "Section numbers" });
      }
    }
    tellOfBlocks(role.preamble, text, report);
    for (const { blocks } of role.sections) tellOfBlocks(blocks, text, report);
    for (const found of quarters(passages())) report(found);
  },
});

function tellOfBlocks(blocks: readonly Block[], text: string, report: (report: Report) => void): void {
  let isList = false;
  let isTable = false;
  for (const { kind, marker } of blocks) {
    if (kind === "row") isTable = true;
    else if (kind === "item" && !isList) isList = mayBeOrdinal(marker, 0, marker.length);
  }
  if (isList)
    for (const run of listsIn(blocks, text)) tell(run, report, { "zh-CN": "列表编号", en: "List numbers" });
  if (isTable) tell(rowNumbers(blocks, text), report, { "zh-CN": "表格编号", en: "Row numbers" });
}

/** Sections with one parent, in order. */
function bySiblings(role: Role): Iterable<readonly Section[]> {
  const groups = new Map<number | null, Section[]>();
  for (const section of role.sections) {
    const group = groups.get(section.parent);
    if (group === undefined) groups.set(section.parent, [section]);
    else group.push(section);
  }
  return groups.values();
}

const mayBeNumbered = (text: string, { headingLine, headingSpan }: Section): boolean =>
  mayBeOrdinal(text, headingLine.start, headingSpan.start);

function headingNumber(text: string, { headingLine, headingSpan }: Section): readonly Counted[] {
  const before = text.slice(headingLine.start, headingSpan.start);
  return countedAt(text, headingLine.start, ordinalIn(before), false);
}

/** The siblings' numbers and those of fields counted with them: `六、薪資：…` between `五、` and `七、`. */
function withFields(role: Role, text: string, siblings: readonly Section[]): readonly Counted[] {
  const numbers = siblings.flatMap((section) => headingNumber(text, section));
  const kind = numbers[0]?.ordinal.kind;
  if (kind === undefined || !kind.startsWith("han")) return numbers;
  const fields = role.fields.flatMap(({ place, keySpan }) => {
    if (place !== "line") return [];
    const line = text.lastIndexOf("\n", keySpan.start - 1) + 1;
    return countedAt(text, line, ordinalIn(text.slice(line, keySpan.start)), false);
  });
  return [...numbers, ...fields.filter(({ ordinal }) => ordinal.kind === kind)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function countedAt(
  text: string,
  from: number,
  ordinal: Ordinal | null,
  shownCounted: boolean,
): readonly Counted[] {
  if (ordinal === null) return [];
  const span = { start: from + ordinal.start, end: from + ordinal.end };
  return [{ ordinal, span, written: text.slice(span.start, span.end), shownCounted }];
}

/** Numbered items that follow each other, by depth; anything between them but deeper items begins a new run. */
function* listsIn(blocks: readonly Block[], text: string): Iterable<readonly Counted[]> {
  const open: Counted[][] = [];
  for (const block of blocks) {
    if (block.kind !== "item" || block.field !== null) {
      yield* open.splice(0);
      continue;
    }
    yield* open.splice(block.depth + 1);
    const counted = countedAt(
      text,
      block.span.start,
      ordinalIn(block.marker),
      /^\d+[.)]$/u.test(block.marker) && /\s/u.test(text.charAt(block.span.start + block.marker.length)),
    );
    if (counted.length === 0) {
      yield* open.splice(block.depth);
      continue;
    }
    while (open.length <= block.depth) open.push([]);
    open[block.depth]?.push(...counted);
  }
  yield* open;
}

/** Numbers that the first cells of a form's rows begin with: `| [一] 研究客户 | … |`. */
const rowNumbers = (blocks: readonly Block[], text: string): readonly Counted[] =>
  blocks.flatMap(({ kind, cells, field }) => {
    const [cell] = cells;
    if (kind !== "row" || field !== null || cell === undefined) return [];
    return countedAt(
      text,
      cell.start,
      ordinalIn(text.slice(cell.start, Math.min(cell.end, cell.start + 12))),
      false,
    );
  });

/** Says what is wrong with one run of numbers, if anything. */
function tell(numbers: readonly Counted[], report: (report: Report) => void, what: Localised): void {
  const first = numbers[0];
  if (first === undefined || numbers.length < 2) return;
  // All the same: whoever writes `1.` before every item leaves the counting to Markdown.
  if (first.shownCounted && numbers.every(({ ordinal }) => ordinal.value === first.ordinal.value)) return;
  const missing: string[] = [];
  const doubled: string[] = [];
  let at: Counted | null = null;
  let otherKind: readonly [Counted, Counted] | null = null;
  let before = first;
  for (const number of numbers.slice(1)) {
    const { kind, value } = number.ordinal;
    const due = before.ordinal.value + 1;
    if (kind !== before.ordinal.kind) {
      // 三、 after 2. counts on; 一、 after 2. or 1. after 三、 begins anew.
      if (value === due && value > 2) {
        otherKind ??= [before, number];
        at ??= number;
      }
    } else if (value === before.ordinal.value) {
      doubled.push(number.written);
      at ??= number;
    } else if (value > due && value - due <= 3) {
      for (let each = due; each < value; each++)
        missing.push(writtenLike(number.written, each) ?? String(each));
      at ??= number;
    }
    before = number;
  }
  if (at === null) return;
  report({
    span: at.span,
    // What a reader of the page sees is right.
    ...(numbers.every(({ shownCounted }) => shownCounted) ? { severity: "info" as const } : {}),
    message: messageOf(what, missing, doubled, otherKind),
    fixes: renumber(numbers),
  });
}

function messageOf(
  what: Localised,
  missing: readonly string[],
  doubled: readonly string[],
  otherKind: readonly [Counted, Counted] | null,
): Localised {
  const chinese: string[] = [];
  const english: string[] = [];
  if (missing.length > 0) {
    chinese.push(`缺少“${list(missing)["zh-CN"]}”`);
    english.push(`“${list(missing).en}” missing`);
  }
  if (doubled.length > 0) {
    chinese.push(`“${list(doubled)["zh-CN"]}”重复`);
    english.push(`“${list(doubled).en}” twice`);
  }
  if (otherKind !== null) {
    const [before, after] = otherKind.map(({ written }) => written);
    chinese.push(`“${before}”之后换成了“${after}”`);
    english.push(`“${after}” goes on where “${before}” was`);
  }
  return {
    "zh-CN": `${what["zh-CN"]}不连续：${chinese.join("，")}；可能漏了内容，引用条目时也会对不上。`,
    en: `${what.en} do not run on: ${english.join(", ")}; something may be lost, and references to them go wrong.`,
  };
}

/** All numbers of the run in order, in the script most of them are in. Brackets and marks stay as they are. */
function renumber(numbers: readonly Counted[]): readonly Fix[] {
  const kinds = new Map<string, number>();
  for (const { ordinal } of numbers) kinds.set(ordinal.kind, (kinds.get(ordinal.kind) ?? 0) + 1);
  const [main] = [...kinds].sort((a, b) => b[1] - a[1])[0] ?? [];
  const sample = numbers.find(({ ordinal }) => ordinal.kind === main)?.written;
  const first = numbers[0];
  if (sample === undefined || first === undefined) return [];
  // A list that begins at 4 goes on from another one.
  const from = kinds.size > 1 ? 1 : first.ordinal.value;
  const written = numbers.map((_, index) => writtenLike(sample, from + index));
  if (written.some((number) => number === null)) return [];
  // Marks differ between kinds (`1.` and `三、`): only runs of one kind are renumbered in place.
  if (kinds.size > 1) return [];
  return [
    {
      title: { "zh-CN": "重新编号", en: "Number anew" },
      safe: false,
      intents: numbers.flatMap(({ span, written: old }, index) => {
        const text = written[index] ?? old;
        return text === old ? [] : [{ kind: "replaceSpan" as const, span, text }];
      }),
    },
  ];
}
