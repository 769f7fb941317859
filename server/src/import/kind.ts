import { passagesOf } from "../facts/passages.ts";
import type { RoleKind } from "../role/role.ts";
import { otherThing } from "../rules/support/not-a-role.ts";
import { slice } from "../text/span.ts";
import type { SectionId } from "../vocabulary/sections.ts";
import type { LookOptions } from "./look.ts";
import { look } from "./look.ts";
import { matterEdit } from "./matter.ts";
import type { Trail } from "./trail.ts";
import { follow } from "./trail.ts";

/** Sections that only an advertisement has, and those none has. */
const advertised: readonly SectionId[] = ["apply", "process"];
const internal: readonly SectionId[] = ["authority", "accountability", "revision", "confidentiality"];

/** Says in the front matter what kind of document it is, when it is certainly no description of a position. */
export function kindled(trail: Trail, options: LookOptions): Trail {
  const seen = look(trail.text, options);
  if (seen === null) return trail;
  const { role, facts, document } = seen;
  if (role.kind !== "position") return trail;
  const at = document.lines.lineAt(role.anchor.start);
  const titleLine = slice(trail.text, { start: document.lines.start(at), end: document.lines.end(at) });
  const ids = new Set(role.sections.flatMap((section) => section.ids));
  const article =
    otherThing(role, titleLine, facts, passagesOf(role, trail.text, options.vocabulary)) === "article";
  const posting = advertised.some((id) => ids.has(id)) && !internal.some((id) => ids.has(id));
  const kind: RoleKind = article ? "occupation" : posting ? "posting" : "position";
  const edit = kind === "position" ? null : matterEdit(trail.text, [["kind", kind]]);
  return edit === null ? trail : follow(trail, [edit], "layout");
}
