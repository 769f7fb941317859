import * as vscode from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { methods } from "./protocol.ts";

export type ServerState = "idle" | "starting" | "running" | "stopped";

/** The language server as the rest of the client sees it. Made lazily: most Markdown is not ours. */
export interface Server extends vscode.Disposable {
  /** Starts it unless it is started already; returns at once. */
  start(): void;
  started(): boolean;
  restart(): void;
  stop(): Promise<void>;
  state(): ServerState;
  readonly onDidChangeState: vscode.Event<ServerState>;
  /** Roles or the lines between them changed. */
  readonly onDidChangeOrganisation: vscode.Event<void>;
  /**
   * Asks the server, starting it when needed. Documents' changes made before are sent before. Rejects when
   * the server cannot answer.
   */
  request<Result>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<Result>;
}

/** A client with what was registered for it. */
export interface NewClient {
  readonly client: BaseLanguageClient;
  readonly dispose: vscode.Disposable;
}

export function createServer(output: vscode.LogOutputChannel, create: () => NewClient): Server {
  const changed = new vscode.EventEmitter<ServerState>();
  const organisationChanged = new vscode.EventEmitter<void>();
  let current: NewClient | undefined;
  let state: ServerState = "idle";

  const setState = (next: ServerState): void => {
    if (next === state) return;
    state = next;
    changed.fire(next);
  };

  const launch = (): BaseLanguageClient => {
    if (current) return current.client;
    const made = create();
    current = made;
    made.client.onDidChangeState(({ newState }) => {
      if (current === made) setState(stateOf(newState));
    });
    made.client.onNotification(methods.organisationChanged, () => organisationChanged.fire());
    setState("starting");
    made.client.start().catch((error: unknown) => {
      output.error(`The language server did not start: ${String(error)}`);
      if (current === made) setState("stopped");
    });
    return made.client;
  };

  const stop = async (): Promise<void> => {
    const last = current;
    if (!last) return;
    current = undefined;
    setState("stopped");
    last.dispose.dispose();
    await last.client.dispose().catch((error: unknown) => output.warn(String(error)));
  };

  return {
    start: () => void launch(),
    started: () => current !== undefined,
    // A client whose start failed cannot be started again, so a restart always makes a new one.
    restart: () => void stop().then(launch),
    stop,
    state: () => state,
    onDidChangeState: changed.event,
    onDidChangeOrganisation: organisationChanged.event,
    request: (method, params, token) => launch().sendRequest(method, params, token),
    dispose: () => {
      void stop();
      changed.dispose();
      organisationChanged.dispose();
    },
  };
}

const stateOf = (state: State): ServerState => {
  if (state === State.Running) return "running";
  return state === State.Starting ? "starting" : "stopped";
};
