import { looksLikeRole } from "../facts/reporting/role-heads.ts";
import { slice, trimSpan } from "../text/span.ts";
import { foldSameLength } from "../vocabulary/fold.ts";
import { isCompany } from "./header.ts";
import type { Lifted } from "./lift.ts";
import type { LookOptions } from "./look.ts";
import { look } from "./look.ts";
import { matterEdit } from "./matter.ts";
import type { Trail } from "./trail.ts";
import { follow, sourceOf } from "./trail.ts";

/** Where a document's title comes from. */
export type TitleSource = "heading" | "field" | "file-name";

export interface Titled {
  readonly trail: Trail;
  readonly title: string | null;
  readonly from: TitleSource | null;
}

/**
 * Makes the title a heading above all others: the line that names the document, else what a field says, else, when
 * the file is called like a role, the file's name.
 */
export function titled(trail: Trail, name: string, options: LookOptions): Titled {
  const seen = look(trail.text, options);
  if (seen === null) return { trail, title: null, from: null };
  const { role, document } = seen;
  if (role.title === null) {
    const title = roleNamedBy(name);
    if (title === null) return { trail, title: null, from: null };
    return { trail: withHeading(trail, title), title, from: "file-name" };
  }
  const own = role.fields.find(({ id, place }) => id === "title" && place === "heading");
  const title = role.title.value;
  if (own === undefined) return { trail: withHeading(trail, title), title, from: "field" };
  const line = document.lines.lineAt(own.span.start);
  const start = document.lines.start(line);
  const end = document.lines.end(line);
  const words = slice(trail.text, { start, end });
  const underlined = /^\s*(?:=+|-+)\s*$/u.test(
    slice(trail.text, { start: document.lines.start(line + 1), end: document.lines.end(line + 1) }),
  );
  if (/^\s*(?:#|<h\d)/iu.test(words) || underlined) return { trail, title, from: "heading" };
  const bold = /^(\s*(?:\*\*|__|【|\[|《)?)(.*?)((?:\*\*|__|】|\]|》)?[:：]?\s*)$/u.exec(words);
  const opening = bold?.[1] ?? "";
  const closing = bold?.[3] ?? "";
  const paired = opening.trim() !== "" && closing.trim() !== "";
  const marked = follow(
    trail,
    [
      { span: { start, end: start + (paired ? opening.length : 0) }, newText: `${start > 0 ? "\n" : ""}# ` },
      { span: { start: end - (paired ? closing.length : 0), end }, newText: "\n" },
    ],
    "layout",
  );
  const after = look(marked.text, options);
  return { trail: after?.role.title?.value === title ? marked : trail, title, from: "heading" };
}

/**
 * A company's name on the first line is no title, though nothing else is one: it moves into front matter. Null when
 * the title is anything else.
 */
export function companyAtTop(trail: Trail, options: LookOptions): { trail: Trail; field: Lifted } | null {
  const seen = look(trail.text, options);
  const own = seen?.role.fields.find(({ id, place }) => id === "title" && place === "heading");
  if (seen === null || own === undefined) return null;
  if (seen.role.fields.some(({ id }) => id === "organization")) return null;
  const { lines } = seen.document;
  const line = lines.lineAt(own.span.start);
  const place = trimSpan(trail.text, { start: lines.start(line), end: lines.end(line) });
  const value = slice(trail.text, place);
  // A heading was made one by its author.
  if (!isCompany(value) || /^[#=]/u.test(value)) return null;
  const edit = matterEdit(trail.text, [["organization", value]]);
  if (edit === null) return null;
  const at = sourceOf(trail, place)[0]?.start ?? null;
  const moved = follow(follow(trail, [{ span: place, newText: "" }], "field"), [edit], "layout");
  return { trail: moved, field: { id: "organization", key: "", value, at, again: false } };
}

/** A heading at the text's beginning, behind front matter. */
function withHeading(trail: Trail, title: string): Trail {
  const front = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/u.exec(trail.text)?.[0].length ?? 0;
  const gap = front > 0 && !trail.text.slice(0, front).endsWith("\n") ? "\n" : "";
  return follow(
    trail,
    [{ span: { start: front, end: front }, newText: `${gap}${front > 0 ? "\n" : ""}# ${title}\n\n` }],
    "layout",
  );
}

/** What files are called besides the role: `3.客服总监岗位说明书(终稿) v2.docx`. */
const around =
  /^[\d\s._、-]+|[\s_-]*(?:[(（【[][^)）】\]]*[)）】\]]|v?\d+(?:\.\d+)*|最终版|终稿|定稿|修订版|副本|copy|final|draft)$|(?:[\s_-]*(?:岗位|职位|职务|工作|職務|職位|職缺|崗位)?(?:说明书|說明書|职责|職責|描述|說明|JD)|[\s_-]*(?:job description|role description|jd))$/giu;

/** The role a file's name names, null when it names none. */
export function roleNamedBy(name: string): string | null {
  let words = name
    .replace(/^.*[\\/]/u, "")
    .replace(/\.role(?=\.[^.]+$)/iu, "")
    .replace(/\.[a-z0-9]{1,5}$/iu, "")
    .normalize("NFC")
    .trim();
  for (let round = 0; round < 4; round++) words = words.replace(around, "").trim();
  if (/^[a-z0-9]+(?:[-_][a-z0-9]+)+$/iu.test(words)) words = words.replaceAll(/[-_]/gu, " ");
  return words.length > 1 && looksLikeRole(foldSameLength(words)) ? words : null;
}
