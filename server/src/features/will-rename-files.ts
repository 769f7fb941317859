import type { RenameFilesParams, WorkspaceEdit } from "vscode-languageserver-protocol";
import { changesOf } from "../check/change.ts";
import type { RoleEntry } from "../organisation/entry.ts";
import { fileStem, stemFrom } from "../organisation/keys.ts";
import { targetOf } from "../organisation/local-links.ts";
import type { TextEdit } from "../text/edit.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { workspaceEditOf } from "./rename/answer.ts";
import { type Move, movedUri, pathBetween } from "./rename/moved-paths.ts";

const everything = { filters: [{ pattern: { glob: "**/*" } }] };

/** Files and folders get other names: links to them, from them, and `translationOf` follow. */
export const willRenameFiles = feature({
  method: "workspace/willRenameFiles",
  capability: { workspace: { fileOperations: { willRename: everything, didRename: everything } } },
  handle(context, { files }: RenameFilesParams): WorkspaceEdit | null {
    const moves = files.filter(({ oldUri, newUri }) => oldUri !== newUri);
    if (moves.length === 0) return null;
    const edits = new Map<string, TextEdit[]>();
    const add = (uri: string, more: readonly TextEdit[]): void => {
      if (more.length > 0) edits.set(uri, [...(edits.get(uri) ?? []), ...more]);
    };
    for (const [uri, found] of linkEdits(context, moves)) add(uri, found);
    for (const [uri, found] of originalEdits(context, moves)) add(uri, found);
    if (edits.size === 0) return null;
    return workspaceEditOf(context, {
      files: [...edits]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([uri, all]) => ({ uri, edits: all.map((edit) => ({ ...edit, doubt: null })) })),
    });
  },
});

type EditsOfFile = readonly [string, readonly TextEdit[]];

/** Links that lead elsewhere from now on, because their file moves or the one they lead to. */
function* linkEdits({ session }: FeatureContext, moves: readonly Move[]): Generator<EditsOfFile> {
  for (const [uri, links] of session.links()) {
    const home = movedUri(uri, moves);
    const changed = links.filter(({ path }) => {
      const target = targetOf(uri, path);
      return target !== null && (home !== uri || movedUri(target, moves) !== target);
    });
    const text = changed.length === 0 ? null : session.text(uri);
    if (text === null) continue;
    yield [
      uri,
      changed.flatMap(({ path, span }): TextEdit[] => {
        const target = targetOf(uri, path);
        if (target === null || text.slice(span.start, span.end) !== path) return [];
        const place = text.charAt(span.start - 1) === "<" ? "wrapped" : "bare";
        const newText = pathBetween(home, movedUri(target, moves), { like: path, place });
        const same = newText !== null && targetOf(home, newText) === targetOf(home, path);
        return newText === null || same ? [] : [{ span, newText }];
      }),
    ];
  }
}

/** `translationOf` that names a moved file, or stands in one. */
function* originalEdits(context: FeatureContext, moves: readonly Move[]): Generator<EditsOfFile> {
  const { session } = context;
  const stems = new Map(session.uris().map((uri) => [fileStem(uri), uri]));
  for (const entry of [...session.organisation.entries()]) {
    const { uri, role, translationOf } = entry;
    const original = translationOf === null ? undefined : stems.get(stemFrom(uri, translationOf));
    if (original === undefined || original === uri) continue;
    const home = movedUri(uri, moves);
    const target = movedUri(original, moves);
    if (home === uri && target === original) continue;
    const intents = valuesOf(context, entry).flatMap(({ value, span }) => {
      const text = pathBetween(home, target, { like: value, place: "field" });
      const same = text === null || stemFrom(home, text) === stemFrom(home, value);
      return same ? [] : [{ kind: "replaceSpan" as const, span, text }];
    });
    for (const change of changesOf(context, { uri, role }, intents)) {
      if (change.kind === "edit") yield [uri, change.edits];
    }
  }
}

/** What a role's document says under `translationOf`; nothing where its file name says it. */
function valuesOf({ session }: FeatureContext, { uri, role, translationOf }: RoleEntry) {
  const fields = session.document(uri)?.document.roles[role]?.fields ?? [];
  return fields
    .filter(({ id }) => id === "translationOf")
    .flatMap(({ values }) => values)
    .filter(({ value }) => value.trim() === translationOf);
}
