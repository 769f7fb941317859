import type { RoleDocument } from "../role/role.ts";
import type { Span } from "../text/span.ts";

/** What a comment may tell the checker. `disable` and `enable` open and close a block. */
export type DirectiveKind = "file" | "line" | "next-line" | "disable" | "enable";

/**
 * One comment for the checker. Named spans, each with the example
 * `<!-- rolewright-disable-line experience/vague, kpi/*: agreed with HR -->`:
 */
export interface Directive {
  readonly kind: DirectiveKind;
  /** The whole comment. */
  readonly comment: Span;
  /** `rolewright-disable-line` */
  readonly nameSpan: Span;
  /** `experience/vague` and `kpi/*`; one `*` at the name when none is written. */
  readonly ids: readonly DirectiveId[];
  /** `agreed with HR`; null when there is none. */
  readonly reason: string | null;
  /** Zero-based line `line` and `next-line` are about; null for the others, and for a `next-line` nothing follows. */
  readonly line: number | null;
}

/** A rule's id, `category/*`, or `*`; as written, known or not. */
export interface DirectiveId {
  readonly id: string;
  readonly span: Span;
}

/** A comment that begins like one for the checker and is none. */
export interface UnknownDirective {
  readonly name: string;
  readonly span: Span;
}

const kinds: ReadonlyMap<string, DirectiveKind> = new Map([
  ["rolewright-disable", "disable"],
  ["rolewright-enable", "enable"],
  ["rolewright-disable-line", "line"],
  ["rolewright-disable-next-line", "next-line"],
  ["rolewright-disable-file", "file"],
]);

export const directiveNames: readonly string[] = [...kinds.keys()];

/** Every directive of a document in document order. HTML comments and `#` comments read alike. */
export function readDirectives(document: RoleDocument): {
  readonly directives: readonly Directive[];
  readonly unknown: readonly UnknownDirective[];
} {
  const directives: Omit<Directive, "line">[] = [];
  const unknown: UnknownDirective[] = [];
  for (const comment of document.comments.flatMap((place) => singleComments(document.text, place))) {
    const read = readComment(document.text, comment);
    if (read === null) continue;
    if ("kind" in read) directives.push(read);
    else unknown.push(read);
  }
  directives.sort((a, b) => a.comment.start - b.comment.start);
  const following = directives.some(({ kind }) => kind === "next-line")
    ? followingLines(document, linesOfTheirOwn(document, directives))
    : [];
  const lineOf = ({ kind, comment }: Unplaced): number | null => {
    if (kind === "line") return document.lines.lineAt(comment.start);
    return kind === "next-line" ? (following[document.lines.lineAt(comment.end)] ?? null) : null;
  };
  return { directives: directives.map((found) => ({ ...found, line: lineOf(found) })), unknown };
}

/** Comments of YAML that stand on lines of their own may come as one: each line is read by itself. */
function singleComments(text: string, place: Span): readonly Span[] {
  if (text[place.start] !== "#") return [place];
  const found: Span[] = [];
  const line = /#[^\r\n]*/g;
  line.lastIndex = place.start;
  for (let match = line.exec(text); match !== null && match.index < place.end; match = line.exec(text)) {
    found.push({ start: match.index, end: Math.min(match.index + match[0].length, place.end) });
  }
  return found;
}

function readComment(text: string, comment: Span): Omit<Directive, "line"> | UnknownDirective | null {
  const words = text.slice(comment.start, comment.end);
  const opening = /^(?:<!--|#+)[ \t\r\n]*(rolewright-[a-z-]+)/i.exec(words);
  const name = opening?.[1]?.replace(/-+$/, "");
  if (opening === null || name === undefined) return null;
  // `<!-- rolewright-disable-->`: the dashes belong to the end of the comment.
  const nameStart = comment.start + opening[0].length - (opening[1]?.length ?? 0);
  const nameSpan = { start: nameStart, end: nameStart + name.length };
  const kind = kinds.get(name.toLowerCase());
  if (kind === undefined) return { name, span: nameSpan };
  const end = words.startsWith("<!--") && words.endsWith("-->") ? comment.end - 3 : comment.end;
  const rest = text.slice(nameSpan.end, Math.max(end, nameSpan.end));
  const colon = rest.search(/[:：]/);
  const ids = [...(colon < 0 ? rest : rest.slice(0, colon)).matchAll(/[^\s,，、]+/g)].map(
    (match): DirectiveId => {
      const start = nameSpan.end + match.index;
      return { id: match[0], span: { start, end: start + match[0].length } };
    },
  );
  const reason = colon < 0 ? "" : rest.slice(colon + 1).trim();
  return {
    kind,
    comment,
    nameSpan,
    ids: ids.length > 0 ? ids : [{ id: "*", span: nameSpan }],
    reason: reason === "" ? null : reason,
  };
}

type Unplaced = Pick<Directive, "kind" | "comment">;

/** Lines that hold nothing but a directive, so that several may stand above the line they are about. */
function linesOfTheirOwn(
  { text, lines }: RoleDocument,
  directives: readonly Unplaced[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { comment } of directives) {
    const first = lines.lineAt(comment.start);
    const last = lines.lineAt(comment.end);
    const around = text.slice(lines.start(first), comment.start) + text.slice(comment.end, lines.end(last));
    if (around.trim() !== "") continue;
    for (let line = first; line <= last; line++) found.add(line);
  }
  return found;
}

/**
 * The next line with words of its own, for each line; null below the last. Empty lines don't count: formatters
 * put them around comments.
 */
function followingLines(
  { text, lines }: RoleDocument,
  ownLines: ReadonlySet<number>,
): readonly (number | null)[] {
  const following = new Array<number | null>(lines.count).fill(null);
  let next: number | null = null;
  for (let line = lines.count - 1; line >= 0; line--) {
    following[line] = next;
    if (!ownLines.has(line) && /\S/.test(text.slice(lines.start(line), lines.end(line)))) next = line;
  }
  return following;
}
