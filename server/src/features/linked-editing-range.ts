import type { LinkedEditingRangeParams, LinkedEditingRanges } from "vscode-languageserver-protocol";
import type { Role } from "../role/role.ts";
import { type Span, slice, touches } from "../text/span.ts";
import { feature } from "./feature.ts";
import { placeOf } from "./place.ts";

/**
 * A role's title stands in front matter, in the top heading, and sometimes in a field line: where the words are the
 * same they are typed once. Other mentions, in this file and in others, are what renaming is for.
 */
export const linkedEditingRange = feature({
  method: "textDocument/linkedEditingRange",
  capability: { linkedEditingRangeProvider: true },
  handle(context, params: LinkedEditingRangeParams): LinkedEditingRanges | null {
    const place = placeOf(context, params);
    const role = place?.current.document.roles[place.role];
    if (place === null || role === undefined) return null;
    const { text, lines } = place.current.document;
    const titles = titleSpans(role);
    const own = titles.find((span) => touches(span, place.offset));
    if (own === undefined) return null;
    const words = slice(text, own);
    const same = titles.filter((span) => slice(text, span) === words);
    if (same.length < 2 || words.trim() === "") return null;
    return { ranges: same.map((span) => lines.range(span)), wordPattern };
  },
});

/** A title goes on over spaces; what ends it in one of its places ends the linked typing. */
const wordPattern = '[^\\r\\n|`"*#]+';

const titleSpans = (role: Role): readonly Span[] => {
  const spans = role.fields
    .filter(({ id }) => id === "title")
    .flatMap(({ values }) => values.filter(({ path }) => path.length === 0).map(({ span }) => span));
  if (role.title !== null) spans.push(role.title.span);
  return [...new Map(spans.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start);
};
