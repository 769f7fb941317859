import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from "vscode-languageserver-protocol";
import { feature } from "./feature.ts";

/** Sections fold, whatever their headings look like, and so do front matter and comments of several lines. */
export const foldingRange = feature({
  method: "textDocument/foldingRange",
  capability: { foldingRangeProvider: true },
  handle({ session }, { textDocument }: FoldingRangeParams): FoldingRange[] {
    const current = session.document(textDocument.uri);
    if (current === undefined) return [];
    const { lines, text, roles, comments } = current.document;
    const ranges: FoldingRange[] = [];
    const fold = (start: number, end: number, kind?: FoldingRangeKind): void => {
      let last = end;
      while (last > start && /\s/.test(text.charAt(last - 1))) last--;
      const startLine = lines.lineAt(start);
      const endLine = lines.lineAt(Math.max(start, last));
      if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind === undefined ? {} : { kind }) });
    };
    for (const role of roles) {
      if (roles.length > 1) fold(role.span.start, role.span.end);
      for (const section of role.sections) fold(section.span.start, section.span.end);
      const front = role.fields.filter((field) => field.place === "front-matter");
      const [first] = front;
      const last = front.at(-1);
      if (first !== undefined && last !== undefined) fold(first.span.start, last.span.end);
    }
    for (const comment of comments) fold(comment.start, comment.end, FoldingRangeKind.Comment);
    return ranges;
  },
});
