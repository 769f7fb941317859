import type { RoleDocument } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import type { Vocabulary } from "../../../vocabulary/vocabulary.ts";
import type { FormatWishes } from "../../format-wishes.ts";
import { betweenBlocks } from "./blank-lines.ts";
import { listNumbers } from "./list-numbers.ts";
import { inStages } from "./normalise.ts";
import { alignedTables } from "./tables.ts";

/**
 * What may be done to a Markdown role at every save: list numbers counted on, the blank behind markers, the columns
 * of tables, blank lines and line ends. Headings, markers and words stay as they are.
 */
export const formatMarkdown = (
  document: RoleDocument,
  vocabulary: Vocabulary,
  { trimTrailingWhitespace, insertFinalNewline }: FormatWishes,
): TextEdit[] =>
  inStages(document, vocabulary, [
    { care: "blocks", step: alignedTables },
    { care: "markers", step: listNumbers },
    {
      care: "blocks",
      step: (page) =>
        betweenBlocks(page, { air: false, trim: trimTrailingWhitespace, final: insertFinalNewline }),
    },
  ]);
