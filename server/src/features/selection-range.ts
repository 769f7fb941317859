import type { SelectionRange, SelectionRangeParams } from "vscode-languageserver-protocol";
import type { RoleDocument } from "../role/role.ts";
import { feature } from "./feature.ts";
import { widening } from "./selection/widening.ts";

/** From the word under the cursor outwards: entry, clause, sentence, item or cell, block, sections, role, document. */
export const selectionRange = feature({
  method: "textDocument/selectionRange",
  capability: { selectionRangeProvider: true },
  handle({ session }, { textDocument, positions }: SelectionRangeParams): SelectionRange[] | null {
    const current = session.document(textDocument.uri);
    if (current === undefined) return null;
    const { document } = current;
    return positions.map((position) => nested(document, document.lines.offset(position)));
  },
});

function nested(document: RoleDocument, offset: number): SelectionRange {
  let range: SelectionRange | undefined;
  for (const span of [...widening(document, offset)].reverse())
    range = { range: document.lines.range(span), ...(range === undefined ? {} : { parent: range }) };
  return range ?? { range: document.lines.range({ start: offset, end: offset }) };
}
