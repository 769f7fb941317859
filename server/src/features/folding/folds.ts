import type { Block, Role, RoleDocument } from "../../role/role.ts";
import { isSpace, type Span } from "../../text/span.ts";

/** Lines that can be folded into their first. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly comment: boolean;
}

/** Every fold of a document by its first line, the longest first; of several that begin at one line, only different ones. */
export function folds(document: RoleDocument): readonly Fold[] {
  const { lines, text, roles, comments } = document;
  const found = new Map<string, Fold>();
  const fold = ({ start, end }: Span, comment = false): void => {
    let last = Math.min(end, text.length);
    while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
    const startLine = lines.lineAt(start);
    const endLine = lines.lineAt(last);
    const key = `${startLine} ${endLine}`;
    if (endLine > startLine && !found.has(key)) found.set(key, { startLine, endLine, comment });
  };
  const front = frontMatter(document);
  if (front !== null) fold(front);
  for (const role of roles) {
    if (roles.length > 1) fold(role.span);
    for (const section of role.sections) fold(section.span);
    for (const field of role.fields) if (field.place !== "heading") fold(field.span);
    for (const { span, comment } of blockFolds(role)) fold(span, comment);
  }
  for (const comment of runs(comments, document)) fold(comment, true);
  return [...found.values()].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

const fence = /^(---|\+\+\+)[ \t]*$/;

/** From the opening fence to the closing one; null when either is missing. */
function frontMatter({ text, lines, format }: RoleDocument): Span | null {
  const lineAt = (line: number): string => text.slice(lines.start(line), lines.end(line));
  const opening = format === "markdown" ? fence.exec(lineAt(0))?.[1] : undefined;
  if (opening === undefined) return null;
  for (let line = 1; line < lines.count; line++)
    if (lineAt(line).trimEnd() === opening) return { start: 0, end: lines.end(line) };
  return null;
}

interface BlockFold {
  readonly span: Span;
  readonly comment: boolean;
}

function* blockFolds(role: Role): Iterable<BlockFold> {
  for (const blocks of [role.preamble, ...role.sections.map((section) => section.blocks)]) {
    yield* items(blocks);
    yield* listsAndTables(blocks);
    for (const { kind, span } of blocks)
      if (kind === "code" || kind === "html" || kind === "comment" || kind === "quote")
        yield { span, comment: kind === "comment" };
  }
}

/** An item with its further lines and the items nested in it. One pass: open items wait for their end. */
function* items(blocks: readonly Block[]): Iterable<BlockFold> {
  const open: Block[] = [];
  let end = 0;
  for (const block of blocks) {
    if (block.kind !== "item") continue;
    while ((open.at(-1)?.depth ?? -1) >= block.depth) yield whole(open.pop(), end);
    open.push(block);
    end = block.span.end;
  }
  while (open.length > 0) yield whole(open.pop(), end);
}

const whole = (block: Block | undefined, end: number): BlockFold => ({
  span: { start: block?.span.start ?? end, end },
  comment: false,
});

/** Lists that stand beside other words (a list alone folds with its section), and tables. */
function* listsAndTables(blocks: readonly Block[]): Iterable<BlockFold> {
  for (let from = 0; from < blocks.length; ) {
    const first = blocks[from];
    if (first === undefined) return;
    let to = from + 1;
    while (blocks[to]?.kind === first.kind) to++;
    const last = blocks[to - 1];
    const alone = first.kind === "item" && from === 0 && to === blocks.length;
    if ((first.kind === "item" || first.kind === "row") && !alone && last !== undefined && to - from > 1)
      yield { span: { start: first.span.start, end: last.span.end }, comment: false };
    from = to;
  }
}

/** Comments on lines that follow each other are one. */
function runs(comments: readonly Span[], { lines }: RoleDocument): readonly Span[] {
  const found: Span[] = [];
  for (const comment of [...comments].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && lines.lineAt(comment.start) <= lines.lineAt(last.end) + 1)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, comment.end) };
    else found.push(comment);
  }
  return found;
}
