import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesRegistrationOptions,
  type FileEvent,
  WatchKind,
} from "vscode-languageserver";

/** Long enough to take a `git checkout` of hundreds of files as one change, short enough not to be noticed. */
const coalesceMs = 80;

/** Registers the server's own watchers and passes on bursts of changes as one. */
export async function watchFiles(
  connection: Connection,
  changed: (uris: readonly string[]) => void,
): Promise<void> {
  const pending = new Set<string>();
  const flush = (): void => {
    const uris = [...pending];
    pending.clear();
    changed(uris);
  };
  connection.onDidChangeWatchedFiles(({ changes }: { changes: FileEvent[] }) => {
    if (pending.size === 0) setTimeout(flush, coalesceMs);
    // Created, changed and deleted are one operation: look again.
    for (const { uri } of changes) pending.add(uri);
  });
  const options: DidChangeWatchedFilesRegistrationOptions = {
    watchers: [
      { globPattern: "**/*.role.{md,yaml,yml}" },
      { globPattern: "**/rolewright.config.yaml" },
      // When a folder goes, editors tell of the folder alone.
      { globPattern: "**/*", kind: WatchKind.Delete },
    ],
  };
  // Clients that cannot register watchers refuse; they may still send the notification by themselves.
  await connection.client.register(DidChangeWatchedFilesNotification.type, options).catch(() => undefined);
}
