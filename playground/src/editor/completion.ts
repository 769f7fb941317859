import { autocompletion, CompletionContext, type CompletionSource } from "@codemirror/autocomplete";
import { serverCompletionSource } from "@codemirror/lsp-client";
import type { Extension } from "@codemirror/state";

/**
 * The library asks the server at Latin letters and at the server's trigger characters. Chinese is typed without
 * either, so there a character of any script counts as one typed.
 */
const source: CompletionSource = (context) => {
  const before = context.state.sliceDoc(Math.max(0, context.pos - 1), context.pos);
  if (context.explicit || !/[\p{sc=Han}\p{N}]/u.test(before)) return serverCompletionSource(context);
  const asked = new CompletionContext(context.state, context.pos, true, context.view);
  context.addEventListener("abort", () => asked.aborted, { onDocChange: true });
  return serverCompletionSource(asked);
};

export const completion: Extension = autocompletion({
  override: [source],
  icons: false,
  // The server's order is the order of a document, not of the alphabet.
  compareCompletions: (a, b) => (a.sortText ?? a.label).localeCompare(b.sortText ?? b.label),
});
