import type * as vscode from "vscode";
import { type CompletenessResult, methods } from "../protocol.ts";
import type { Server } from "../server.ts";

/** What the server says of the role the cursor is in. */
export const completenessOf = (
  server: Server,
  { document, selection }: vscode.TextEditor,
): Promise<CompletenessResult> =>
  server.request<CompletenessResult>(methods.completeness, {
    uri: document.uri.toString(),
    line: selection.active.line,
  });
