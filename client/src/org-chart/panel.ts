import * as vscode from "vscode";
import { openRole } from "../organisation/open-role.ts";
import { fileKey, roleAt, rolesByFile } from "../organisation/role-at.ts";
import type { Organisation, OrganisationSource } from "../organisation/source.ts";
import type { ChartNode, OrganisationGraph } from "../protocol.ts";
import { isRolePath } from "../role-files.ts";
import { askFormat, saveExport } from "./export.ts";
import { type FromChart, readFromChart, type ToChart } from "./messages.ts";
import { chartPageFor } from "./page-for.ts";

export const chartType = "rolewright.orgChart";

/** Tells the role that is asked for. */
export type Wanted = (node: ChartNode) => boolean;

/** One panel with the chart. */
export interface OrgChart extends vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  /** Brings the first such role into view, with the keyboard on it; as soon as there is one. */
  reveal(isWanted: Wanted): void;
  /** Asks for a format and a file, and saves the picture. */
  export(): Promise<void>;
  /** The cursor is there now. */
  follow(editor: vscode.TextEditor | undefined): void;
}

/** While the chart has the focus no editor is active, but one may be seen beside it. */
const editorInFront = (): vscode.TextEditor | undefined =>
  vscode.window.activeTextEditor ??
  vscode.window.visibleTextEditors.find(({ document }) => isRolePath(document.uri.path));

export function createOrgChart(
  context: vscode.ExtensionContext,
  source: OrganisationSource,
  panel: vscode.WebviewPanel,
  followAtFirst: boolean,
): OrgChart {
  let ready = false;
  let following = followAtFirst;
  let graph: OrganisationGraph | null = null;
  /** Asked for before the page could be told. */
  let wanted: Wanted | null = null;
  let shown: string | null = null;
  const folder = vscode.Uri.joinPath(context.extensionUri, "dist/webview");
  panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
  panel.iconPath = vscode.Uri.joinPath(context.extensionUri, "images/organisation.svg");

  const send = (message: ToChart): void => {
    if (ready) void panel.webview.postMessage(message);
  };
  const show = (organisation: Organisation): void => {
    if (organisation.kind === "waiting") return;
    if (organisation.kind === "failed") {
      send({ type: "notice", text: vscode.l10n.t("The chart waits for the language server."), stale: true });
      return;
    }
    graph = organisation.graph;
    if (graph.nodes.length === 0) {
      send({
        type: "notice",
        text: vscode.l10n.t("There is no role in this workspace yet (*.role.md, *.role.yaml)."),
        stale: false,
      });
      return;
    }
    send({ type: "graph", graph });
    if (!revealWanted()) follow(editorInFront());
  };
  const revealWanted = (): boolean => {
    const node = wanted && graph?.nodes.find(wanted);
    if (!ready || !node) return false;
    wanted = null;
    shown = node.id;
    send({ type: "reveal", id: node.id, focus: true });
    return true;
  };
  const follow = (editor: vscode.TextEditor | undefined): void => {
    if (!following || !editor || graph === null) return;
    const roles = rolesByFile(graph.nodes).get(fileKey(editor.document.uri.toString()));
    const node = roleAt(roles, editor.selection.active.line);
    if (node === null || node.id === shown) return;
    shown = node.id;
    send({ type: "reveal", id: node.id, focus: false });
  };
  const exportPicture = async (): Promise<void> => {
    const format = await askFormat();
    if (format) send({ type: "export", format });
  };

  const heard = (message: FromChart): void => {
    if (message.type === "ready") {
      ready = true;
      shown = null;
      following = message.follow;
      show(source.current());
    }
    if (message.type === "follow") {
      following = message.follow;
      shown = null;
      follow(editorInFront());
    }
    if (message.type === "open") {
      const node = graph?.nodes.find(({ id }) => id === message.id);
      if (node) shown = node.id;
      if (graph && node) void openRole(graph, node, { beside: true, focus: message.focus });
    }
    if (message.type === "export") void exportPicture();
    if (message.type === "exported") void saveExport(message.format, message.data);
    if (message.type === "exportFailed")
      void vscode.window.showErrorMessage(vscode.l10n.t("The chart could not be saved: {0}", message.reason));
  };
  let watched: vscode.Disposable | null = null;
  const watchWhileVisible = (): void => {
    if (panel.visible) watched ??= source.watch();
    else {
      watched?.dispose();
      watched = null;
      // A hidden page is thrown away; when it is shown again it starts anew and says so.
      ready = false;
    }
  };
  const registered = vscode.Disposable.from(
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const known = readFromChart(message);
      if (known) heard(known);
    }),
    panel.onDidChangeViewState(watchWhileVisible),
    source.onDidChange(show),
  );
  watchWhileVisible();
  panel.webview.html = chartPageFor(panel.webview, folder, followAtFirst);

  return {
    panel,
    reveal: (isWanted) => {
      wanted = isWanted;
      revealWanted();
    },
    export: exportPicture,
    follow,
    dispose: () => {
      watched?.dispose();
      registered.dispose();
    },
  };
}
