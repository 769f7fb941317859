import type { CodeAction, TextDocumentEdit } from "vscode-languageserver-protocol";
import { codeAction, resolveCodeAction } from "../../../server/src/features/code-action.ts";
import type { Finding } from "../../../server/src/rules/finding.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { indexLines, type Range } from "../../../server/src/text/lines.ts";
import { type FeatureWorld, featureWorld, type WorldOptions } from "./world.ts";

const token = { isCancellationRequested: false };

/** The menu at words of a file (at its first line when left out), with every edit worked out. */
export function actionsAt(
  world: FeatureWorld,
  file: string,
  words = "",
  only?: readonly string[],
): readonly CodeAction[] {
  const start = world.place(file, words).position;
  const end = world.place(file, words, words.length).position;
  return codeAction
    .handle(
      world.context,
      {
        textDocument: { uri: world.uriOf(file) },
        range: { start, end },
        context: { diagnostics: [], ...(only === undefined ? {} : { only: [...only] }) },
      },
      token,
    )
    .map((action) => resolveCodeAction.handle(world.context, action, token));
}

/** The file's text after an action. */
export function textAfter(world: FeatureWorld, file: string, action: CodeAction | undefined): string {
  const text = world.files.get(file) ?? "";
  const lines = indexLines(text);
  const spanOf = (range: Range) => ({ start: lines.offset(range.start), end: lines.offset(range.end) });
  const edits = (action?.edit?.documentChanges ?? [])
    .filter((change): change is TextDocumentEdit => "textDocument" in change)
    .filter(({ textDocument }) => textDocument.uri === world.uriOf(file))
    .flatMap((change) => change.edits)
    .flatMap((edit) => ("newText" in edit ? [{ span: spanOf(edit.range), newText: edit.newText }] : []));
  return applyEdits(text, edits);
}

/** What an action of a kind makes of a file, called at words of it (null: all are selected); the text as it was when there is none. */
export interface Acted {
  readonly text: string;
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  /** What the same action offers afterwards, if anything. */
  readonly again: string;
}

export function act(
  text: string,
  kind: string,
  {
    file = "role.role.md",
    at = "",
    ...options
  }: WorldOptions & { readonly file?: string; readonly at?: string | null } = {},
): Acted {
  const run = (body: string): readonly [FeatureWorld, string] => {
    const world = featureWorld(`=== ${file}\n${body}`, options);
    const [action] = actionsAt(world, file, at === null ? body : body.includes(at) ? at : "", [kind]);
    return [world, textAfter(world, file, action)];
  };
  const [first, once] = run(text);
  const [second, twice] = run(once);
  return {
    text: once,
    before: first.findings().get(file) ?? [],
    after: second.findings().get(file) ?? [],
    again: twice,
  };
}

export const rulesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule }) => rule);
