import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  FormattingOptions,
  Range,
  TextEdit,
} from "vscode-languageserver-protocol";
import type { RoleDocument } from "../role/role.ts";
import type { FormatWishes } from "../surface/format-wishes.ts";
import { continueList } from "../surface/markdown/normalise/continue-list.ts";
import { formatDocument } from "../surface/normalise.ts";
import type { TextEdit as Edit } from "../text/edit.ts";
import type { Lines } from "../text/lines.ts";
import { contains, type Span } from "../text/span.ts";
import type { Language } from "../vocabulary/language.ts";
import { type FeatureContext, feature } from "./feature.ts";

/** The whole file: list numbers, markers' blanks, tables, white space. Headings and words stay as they are. */
export const formatting = feature({
  method: "textDocument/formatting",
  capability: { documentFormattingProvider: true },
  handle(context, { textDocument, options }: DocumentFormattingParams): TextEdit[] {
    return formatted(context, textDocument.uri, options, null);
  },
});

/** What formatting would do on the selected lines. */
export const rangeFormatting = feature({
  method: "textDocument/rangeFormatting",
  capability: { documentRangeFormattingProvider: true },
  handle(context, { textDocument, range, options }: DocumentRangeFormattingParams): TextEdit[] {
    return formatted(context, textDocument.uri, options, range);
  },
});

/** Behind a line break in a list: the next item's marker, or the end of the list. */
export const onTypeFormatting = feature({
  method: "textDocument/onTypeFormatting",
  capability: { documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" } },
  handle(context, { textDocument, position, ch }: DocumentOnTypeFormattingParams): TextEdit[] {
    const current = context.session.document(textDocument.uri);
    if (ch !== "\n" || current?.document.format !== "markdown") return [];
    const { document } = current;
    const { vocabulary } = context.settingsFor(textDocument.uri, languageOf(document));
    const edits = continueList(document, document.lines.offset(position), vocabulary);
    return edits.map((edit) => asLsp(document.lines, edit));
  },
});

/** What formatting changes, in the whole file or on the lines of a selection. */
function formatted(
  context: FeatureContext,
  uri: string,
  options: FormattingOptions,
  range: Range | null,
): TextEdit[] {
  const document = context.session.document(uri)?.document;
  if (document === undefined) return [];
  const { lines } = document;
  const { vocabulary } = context.settingsFor(uri, languageOf(document));
  const place = range === null ? null : linesOf(lines, range);
  return formatDocument(document, vocabulary, wishesOf(options))
    .filter(({ span }) => place === null || contains(place, span))
    .map((edit) => asLsp(lines, edit));
}

/** The selected lines as a whole; one that is only touched at its beginning is not meant. */
function linesOf(lines: Lines, { start, end }: Range): Span {
  const untouched = end.character === 0 && end.line > start.line ? 1 : 0;
  return { start: lines.start(start.line), end: lines.start(end.line - untouched + 1) };
}

const languageOf = ({ roles }: RoleDocument): Language => roles[0]?.language ?? "zh-CN";

/** What the editor does not say is done: that is what formatting is for. */
const wishesOf = ({ trimTrailingWhitespace, insertFinalNewline }: FormattingOptions): FormatWishes => ({
  trimTrailingWhitespace: trimTrailingWhitespace !== false,
  insertFinalNewline: insertFinalNewline !== false,
});

const asLsp = (lines: Lines, { span, newText }: Edit): TextEdit => ({ range: lines.range(span), newText });
