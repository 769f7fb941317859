import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesRegistrationOptions,
  type FileEvent,
  WatchKind,
} from "vscode-languageserver";

/** Long enough to take a `git checkout` of hundreds of files as one change, short enough not to be noticed. */
const coalesceMs = 80;

/** Passes on bursts of changes as one, and registers the server's own watchers where the client lets it. */
export async function watchFiles(
  connection: Connection,
  canRegister: boolean,
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
  // Some clients warn their user of what they did not ask for. They may still send the notification by themselves.
  if (!canRegister) return;
  const options: DidChangeWatchedFilesRegistrationOptions = {
    watchers: [
      { globPattern: "**/*.role.{md,yaml,yml}" },
      { globPattern: "**/rolewright.config.yaml" },
      // When a folder goes, editors tell of the folder alone.
      { globPattern: "**/*", kind: WatchKind.Delete },
    ],
  };
  await connection.client.register(DidChangeWatchedFilesNotification.type, options).catch(() => undefined);
}
