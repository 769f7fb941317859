import { everythingButPunctuation, type NormaliseOptions } from "../surface/markdown/normalise/options.ts";
import { normaliseDocument } from "../surface/normalise.ts";
import type { TextEdit } from "../text/edit.ts";
import { type FeatureContext, feature } from "./feature.ts";
import type { NormaliseParams, NormaliseResult } from "./protocol.ts";

/** `rolewright/normalize`: the edits that put a document into clean Markdown, its words as they are. */
export const normalise = feature({
  method: "rolewright/normalize",
  capability: {},
  handle(context, { uri, options }: NormaliseParams): NormaliseResult {
    const document = context.session.document(uri)?.document;
    if (document === undefined) return null;
    const edits = normalisingEdits(context, uri, { ...everythingButPunctuation, ...options });
    return edits.map(({ span, newText }) => ({ range: document.lines.range(span), newText }));
  },
});

/** The edits that normalise a document of the session. */
export function normalisingEdits(
  context: FeatureContext,
  uri: string,
  options: NormaliseOptions,
): readonly TextEdit[] {
  const document = context.session.document(uri)?.document;
  const role = document?.roles[0];
  if (document === undefined || role === undefined) return [];
  return normaliseDocument(document, context.settingsFor(uri, role.language).vocabulary, options);
}
