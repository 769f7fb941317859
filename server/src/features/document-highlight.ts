import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from "vscode-languageserver-protocol";
import type { Span } from "../text/span.ts";
import { feature } from "./feature.ts";
import { placeOf } from "./place.ts";
import { ownNames, subjectAt } from "./rename/subject.ts";

/** Everything in this file that names the role under the cursor: where it is named so, and where it is mentioned. */
export const documentHighlight = feature({
  method: "textDocument/documentHighlight",
  capability: { documentHighlightProvider: true },
  handle(context, params: DocumentHighlightParams): DocumentHighlight[] {
    const place = placeOf(context, params);
    const subject = place === null ? null : subjectAt(context, place);
    if (place === null || subject === null) return [];
    const { uri, current } = place;
    const { organisation } = context.session;
    const { roles, written, from } = subject;
    const told = roles
      .filter((entry) => entry.uri === uri)
      .flatMap((entry) => ownNames({ current, role: entry.role }, entry).map(({ span }) => span));
    const mentions =
      roles.length === 0
        ? organisation.mentionsOf(written, from)
        : roles.flatMap((role) => organisation.mentions(role));
    const read = mentions.filter(({ entry }) => entry.uri === uri).map(({ span }) => span);
    const highlight =
      (kind: DocumentHighlightKind) =>
      (span: Span): DocumentHighlight => ({ range: current.document.lines.range(span), kind });
    return [
      ...apart(told).map(highlight(DocumentHighlightKind.Write)),
      ...apart(read).map(highlight(DocumentHighlightKind.Read)),
    ];
  },
});

/** Each place once, in order. */
const apart = (spans: readonly Span[]): readonly Span[] =>
  [...new Map(spans.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start);
