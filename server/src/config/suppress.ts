import type { RoleDocument } from "../role/role.ts";
import type { TextEdit } from "../text/edit.ts";
import { lineBreakOf } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { type Directive, readDirectives } from "./directive.ts";
import { frontMatterOf, placeInMarkdown } from "./markdown-place.ts";
import { placeInYaml } from "./yaml-place.ts";

/**
 * Where a comment can go so that it is one, and breaks nothing around it.
 * `above`: on a line of its own, with this indentation. `behind`: at the end of the line, where a line of its
 * own would break a paragraph in two. `around`: before `first` and after `last`, around a table or a text of
 * many lines that cannot hold a comment. `nowhere`: only at the top of the file.
 */
export type CommentPlace =
  | { readonly how: "above"; readonly line: number; readonly indent: string }
  | { readonly how: "behind"; readonly line: number }
  | { readonly how: "around"; readonly first: number; readonly last: number; readonly indent: string }
  | { readonly how: "nowhere" };

/** How comments are written at a place. */
export type CommentSyntax = "html" | "hash";

/**
 * The edits after which a finding of `rule` at `span` is no longer reported: `here`, or anywhere in the
 * `file`. A comment that is already about the same place gets one more id. `reason` may be empty; the comment
 * then waits for one (`config/suppression` asks for it).
 */
export function suppressionEdits(
  document: RoleDocument,
  span: Span,
  rule: string,
  scope: "here" | "file",
  reason = "",
): readonly TextEdit[] {
  const { lines, text, format } = document;
  const line = lines.lineAt(span.start);
  const { directives } = readDirectives(document);
  const known = directives.find((directive) =>
    scope === "file" ? directive.kind === "file" : directive.line === line,
  );
  if (known !== undefined) return [addId(known, rule)];

  const front = format === "markdown" ? frontMatterOf(document) : null;
  const inYaml = format === "yaml" || (front !== null && line > front.first && line < front.last);
  const syntax: CommentSyntax = inYaml ? "hash" : "html";
  const comment = (name: string, why = reason): string => write(syntax, name, rule, why);
  const place: CommentPlace = scope === "file" ? { how: "nowhere" } : placeOf();

  switch (place.how) {
    case "above":
      return [insertAbove(place.line, place.indent + comment("rolewright-disable-next-line"))];
    case "behind":
      return [insertBehind(place.line, comment("rolewright-disable-line"))];
    case "around":
      return [
        insertAbove(place.first, place.indent + comment("rolewright-disable")),
        insertBelow(place.last, place.indent + comment("rolewright-enable", "")),
      ];
    case "nowhere": {
      const top = front === null ? 0 : front.last + 1;
      const all = write(format === "yaml" ? "hash" : "html", "rolewright-disable-file", rule, reason);
      return [top >= lines.count ? insertBelow(lines.count - 1, all) : insertAbove(top, all)];
    }
  }

  function placeOf(): CommentPlace {
    if (front !== null && (line === front.first || line === front.last)) return { how: "nowhere" };
    if (inYaml) return placeInYaml(document, line, front);
    return placeInMarkdown(document, span.start);
  }
  function insertAbove(at: number, words: string): TextEdit {
    const start = lines.start(at);
    return { span: { start, end: start }, newText: words + lineBreakOf(text) };
  }
  function insertBelow(at: number, words: string): TextEdit {
    if (at + 1 < lines.count) return insertAbove(at + 1, words);
    const end = lines.end(at);
    return { span: { start: end, end }, newText: lineBreakOf(text) + words };
  }
  function insertBehind(at: number, words: string): TextEdit {
    // Two spaces or a backslash at the end of a line are a line break in Markdown: they stay last.
    const written = text.slice(lines.start(at), lines.end(at));
    const start = lines.start(at) + written.replace(/[ \t]+$|\\$/, "").length;
    return { span: { start, end: start }, newText: ` ${words}` };
  }
}

function addId({ ids, nameSpan }: Directive, rule: string): TextEdit {
  const last = ids[ids.length - 1]?.span ?? nameSpan;
  const bare = last === nameSpan;
  return { span: { start: last.end, end: last.end }, newText: bare ? ` ${rule}` : `, ${rule}` };
}

function write(syntax: CommentSyntax, name: string, rule: string, reason: string): string {
  // Neither a line break nor the end of a comment may come out of a reason.
  const why = reason.replaceAll(/\s+/g, " ").replaceAll(/-{2,}/g, "—").replaceAll(/-?>/g, "›").trim();
  const words = `${name} ${rule}${why === "" ? "" : `: ${why}`}`;
  return syntax === "html" ? `<!-- ${words} -->` : `# ${words}`;
}
