import type { Connection } from "vscode-languageserver";
import type { Session } from "../organisation/session.ts";
import { isNamingTopic } from "../organisation/topics.ts";

/** Requests by which a client is asked to look again, as far as it understands them. */
export type Refresh =
  | "workspace/codeLens/refresh"
  | "workspace/inlayHint/refresh"
  | "workspace/semanticTokens/refresh";

/** How long changes are gathered: who types a title changes the organisation with every letter. */
const gatherMs = 300;

/**
 * Asks the client to look again at what is told of other files (lenses, hints, colours) when the organisation changed. At most
 * once in `gatherMs`, and not before the last time was answered. Returns how to stop.
 */
export function refreshOnChange(
  connection: Connection,
  session: Session,
  requests: readonly Refresh[],
): () => void {
  if (requests.length === 0) return () => {};
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stopped = false;
  let again = false;

  const ask = async (): Promise<void> => {
    again = false;
    await Promise.all(requests.map((request) => send(connection, request)));
    timer = null;
    if (again) gather();
  };
  const gather = (): void => {
    again = true;
    if (timer !== null || stopped) return;
    timer = setTimeout(() => void ask(), gatherMs);
  };
  const unlisten = session.listen((event) => {
    if (event.kind === "settings") gather();
    else if (event.kind === "organisation" && hasNaming(event.topics)) gather();
  });
  return () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
    unlisten();
  };
}

/** A client that is busy or on its way out may refuse; it asks by itself when it shows a document again. */
async function send(connection: Connection, request: Refresh): Promise<void> {
  try {
    await connection.sendRequest(request);
  } catch {
    // Nothing depends on it.
  }
}

function hasNaming(topics: Iterable<string>): boolean {
  for (const topic of topics) if (isNamingTopic(topic)) return true;
  return false;
}
