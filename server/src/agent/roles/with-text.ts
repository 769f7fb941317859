import type { Session } from "../../organisation/session.ts";

/**
 * Asks something as if a file had this text, and puts everything back before anybody else has a turn. Nothing is
 * written, and whoever has the file open keeps what is typed.
 */
export function withText<T>(session: Session, uri: string, text: string, ask: () => T): T {
  const version = session.version(uri);
  const typed = version === null ? null : session.text(uri);
  session.open(uri, text, version ?? 0);
  try {
    return ask();
  } finally {
    if (version === null || typed === null) session.close(uri);
    else session.change(uri, typed, version);
    session.settle();
  }
}
