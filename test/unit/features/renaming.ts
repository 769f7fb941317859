import type { WorkspaceEdit } from "vscode-languageserver-protocol";
import { ResponseError } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { prepareRename, rename } from "../../../server/src/features/rename.ts";
import { type FeatureWorld, featureWorld, type WorldOptions } from "./world.ts";

const token = { isCancellationRequested: false };

/** The texts after an edit, as an editor carries it out; of those to be confirmed the ones `confirm` says. */
export function applied(
  { files, fileOf }: Pick<FeatureWorld, "files" | "fileOf">,
  edit: WorkspaceEdit | null,
  confirm: (doubt: string) => boolean = () => true,
): ReadonlyMap<string, string> {
  const texts = new Map(files);
  const change = (uri: string, edits: readonly object[]): void => {
    const file = fileOf(uri);
    const wanted = edits.filter((edit) => !("annotationId" in edit) || confirm(String(edit.annotationId)));
    const document = TextDocument.create(uri, "", 0, texts.get(file) ?? "");
    texts.set(file, TextDocument.applyEdits(document, wanted as never));
  };
  for (const step of edit?.documentChanges ?? []) {
    if ("textDocument" in step) change(step.textDocument.uri, step.edits);
  }
  for (const [uri, edits] of Object.entries(edit?.changes ?? {})) change(uri, edits);
  return texts;
}

export interface Renamed {
  readonly world: FeatureWorld;
  readonly edit: WorkspaceEdit | null;
  /** The changed files after the rename, in order. */
  readonly changed: Readonly<Record<string, string>>;
  /** Why it was refused, or null. */
  readonly refused: string | null;
  /** `file: words` of each edit that is to be confirmed, by its annotation. */
  readonly doubtful: readonly string[];
}

/** Renames what the cursor of a fixture stands on. */
export function renamed(fixture: string, newName: string, options: WorldOptions = {}): Renamed {
  const world = featureWorld(fixture, options);
  return renamedIn(world, world.at, newName);
}

export function renamedIn(world: FeatureWorld, at: FeatureWorld["at"], newName: string): Renamed {
  const answer = rename.handle(world.context, { ...at, newName } as never, token);
  if (answer instanceof ResponseError) {
    return { world, edit: null, changed: {}, refused: answer.message, doubtful: [] };
  }
  const after = applied(world, answer);
  const changed = [...after].filter(([file, text]) => world.files.get(file) !== text);
  return {
    world,
    edit: answer,
    changed: Object.fromEntries(changed),
    refused: null,
    doubtful: doubts(world, answer),
  };
}

function doubts({ files, fileOf }: FeatureWorld, edit: WorkspaceEdit | null): readonly string[] {
  return (edit?.documentChanges ?? []).flatMap((step) => {
    if (!("textDocument" in step)) return [];
    const file = fileOf(step.textDocument.uri);
    const document = TextDocument.create("", "", 0, files.get(file) ?? "");
    return step.edits.flatMap((one) =>
      "annotationId" in one && "newText" in one
        ? [`${one.annotationId} ${file}: ${document.getText(one.range)}`]
        : [],
    );
  });
}

/** What a rename at the cursor offers: the words of its range, and the placeholder; null where nothing can be renamed. */
export function prepared(fixture: string): { readonly words: string; readonly placeholder: string } | null {
  const world = featureWorld(fixture);
  const answer = prepareRename.handle(world.context, world.at as never, token);
  if (answer === null) return null;
  const file = world.fileOf(world.at.textDocument.uri);
  const document = TextDocument.create("", "", 0, world.files.get(file) ?? "");
  return { words: document.getText(answer.range), placeholder: answer.placeholder };
}
