import type { Connection, Diagnostic } from "vscode-languageserver";
import { hash } from "../text/hash.ts";

/**
 * The one place diagnostics leave from. A closed document is published only when its result changed; an open
 * one for each version, so that a client can tell “still right” from “not looked at yet”.
 */
export interface Publisher {
  /** `version` of the open document the diagnostics were computed from, null when it is not open. */
  publish(uri: string, version: number | null, diagnostics: readonly Diagnostic[]): void;
  /** Takes the document's diagnostics away. */
  clear(uri: string): void;
}

const nothing = hash("[]");

export function createPublisher(connection: Connection): Publisher {
  /** Hash of what each document shows now. Documents that show nothing are left out. */
  const shown = new Map<string, number>();
  const versions = new Map<string, number>();
  return {
    publish(uri, version, diagnostics) {
      const result = hash(JSON.stringify(diagnostics));
      const seen = version === null || versions.get(uri) === version;
      if (version === null) versions.delete(uri);
      else versions.set(uri, version);
      if (seen && result === (shown.get(uri) ?? nothing)) return;
      if (diagnostics.length === 0) shown.delete(uri);
      else shown.set(uri, result);
      void connection.sendDiagnostics({
        uri,
        ...(version === null ? {} : { version }),
        diagnostics: [...diagnostics],
      });
    },
    clear(uri) {
      versions.delete(uri);
      if (!shown.delete(uri)) return;
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}
