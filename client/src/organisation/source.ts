import * as vscode from "vscode";
import { createLatest } from "../preview/latest.ts";
import { methods, type OrganisationGraph } from "../protocol.ts";
import type { Server } from "../server.ts";

/** What is known of the organisation: a graph, that there is none yet, or why there cannot be one. */
export type Organisation =
  | { readonly kind: "graph"; readonly graph: OrganisationGraph }
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly reason: string };

/**
 * The organisation as the server has it, for everything of ours that shows it. It is asked for while somebody
 * looks, again when the server says that it changed; one question at a time, so the pace is the server's.
 */
export interface OrganisationSource extends vscode.Disposable {
  current(): Organisation;
  readonly onDidChange: vscode.Event<Organisation>;
  /** Somebody looks at it until the result is disposed of. Starts the server when needed. */
  watch(): vscode.Disposable;
}

export function createOrganisationSource(server: Server): OrganisationSource {
  const changed = new vscode.EventEmitter<Organisation>();
  let current: Organisation = { kind: "waiting" };
  let watchers = 0;
  /** What is kept is older than what the server has. */
  let stale = true;

  const set = (next: Organisation): void => {
    current = next;
    changed.fire(next);
  };
  const latest = createLatest(async () => {
    stale = false;
    try {
      const graph = await server.request<OrganisationGraph | null>(methods.organisation, {});
      if (graph !== null) set({ kind: "graph", graph });
    } catch (error) {
      stale = true;
      if (server.state() === "stopped" || server.state() === "running")
        set({ kind: "failed", reason: String(error) });
    }
  });
  const refresh = (): void => {
    stale = true;
    if (watchers > 0 && server.started()) latest.request();
  };
  const registered = vscode.Disposable.from(
    server.onDidChangeOrganisation(refresh),
    server.onDidChangeState((state) => {
      if (state === "running" || state === "stopped") refresh();
    }),
  );
  return {
    current: () => current,
    onDidChange: changed.event,
    watch: () => {
      watchers++;
      server.start();
      if (stale) latest.request();
      let watching = true;
      return new vscode.Disposable(() => {
        if (watching) watchers--;
        watching = false;
      });
    },
    dispose: () => {
      latest.dispose();
      registered.dispose();
      changed.dispose();
    },
  };
}
