import * as vscode from "vscode";
import type { TakeDropped } from "../import/register.ts";
import type { OrgCharts } from "../org-chart/register.ts";
import { openRole } from "../organisation/open-role.ts";
import { fileKey, roleAt, rolesByFile } from "../organisation/role-at.ts";
import type { Organisation, OrganisationSource } from "../organisation/source.ts";
import type { OrganisationGraph } from "../protocol.ts";
import { createDecorations } from "./decorations.ts";
import { itemOf } from "./items.ts";
import { type Grouping, openAtFirst, type RoleTree, type TreeEntry, treeOf } from "./model.ts";

const viewId = "rolewright.organisation";
const groupingKey = "rolewright.organisationGrouping";
/** Small organisations are open at once, large ones only at the top. */
const mostOpen = 60;

/** The view “Organisation” in the side bar: roles by reporting line or department, with their problems. */
export function registerOrganisationTree(
  context: vscode.ExtensionContext,
  source: OrganisationSource,
  charts: OrgCharts,
  takeDropped: TakeDropped,
): void {
  const changed = new vscode.EventEmitter<undefined>();
  const decorations = createDecorations();
  let grouping: Grouping =
    context.workspaceState.get<string>(groupingKey) === "departments" ? "departments" : "lines";
  let graph: OrganisationGraph | null = null;
  let tree: RoleTree | null = null;
  let open: ReadonlySet<string> = new Set();

  const provider: vscode.TreeDataProvider<string> = {
    onDidChangeTreeData: changed.event,
    getChildren: (id) => [...((id === undefined ? tree?.roots : tree?.entries.get(id)?.children) ?? [])],
    getParent: (id) => tree?.entries.get(id)?.parent ?? undefined,
    getTreeItem: (id) => {
      const entry = tree?.entries.get(id);
      return entry ? itemOf(entry, grouping, open.has(id)) : new vscode.TreeItem("");
    },
  };
  const view = vscode.window.createTreeView(viewId, {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: {
      dragMimeTypes: [],
      dropMimeTypes: ["text/uri-list", "files"],
      handleDrop: (_target, transfer) => takeDropped(transfer),
    },
  });

  const rebuild = (): void => {
    if (graph === null) return;
    tree = treeOf(graph, grouping);
    open = openAtFirst(tree, mostOpen);
    decorations.setTree(tree);
    changed.fire(undefined);
    void vscode.commands.executeCommand(
      "setContext",
      "rolewright.organisationEmpty",
      graph.nodes.length === 0,
    );
    revealEdited();
  };
  const show = (organisation: Organisation): void => {
    view.message = organisation.kind === "failed" ? vscode.l10n.t("Waiting for the language server…") : "";
    if (organisation.kind !== "graph") return;
    graph = organisation.graph;
    rebuild();
  };
  const setGrouping = (next: Grouping): void => {
    grouping = next;
    void context.workspaceState.update(groupingKey, next);
    void vscode.commands.executeCommand("setContext", groupingKey, next);
    rebuild();
    revealEdited(true);
  };
  const roleOf = (id: unknown): (TreeEntry & { readonly kind: "role" }) | null => {
    const entry = typeof id === "string" ? tree?.entries.get(id) : undefined;
    return entry?.kind === "role" ? entry : null;
  };
  const revealEdited = (again = false): void => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !view.visible || graph === null || !setting("organisation.followEditor", true)) return;
    const roles = rolesByFile(graph.nodes).get(fileKey(editor.document.uri.toString()));
    const node = roleAt(roles, editor.selection.active.line);
    const entry = node === null ? undefined : tree?.entryOf(node.id);
    if (!entry || (!again && view.selection[0] === entry.id)) return;
    void view.reveal(entry.id, { select: true, focus: false, expand: false });
  };
  let watched: vscode.Disposable | null = null;
  const watchWhileVisible = (): void => {
    if (view.visible) {
      watched ??= source.watch();
      revealEdited();
    } else {
      watched?.dispose();
      watched = null;
    }
  };

  context.subscriptions.push(
    view,
    decorations,
    vscode.window.registerFileDecorationProvider(decorations),
    view.onDidChangeVisibility(watchWhileVisible),
    source.onDidChange(show),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => decorations.changed(uris)),
    vscode.window.onDidChangeActiveTextEditor(() => revealEdited()),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) revealEdited();
    }),
    vscode.commands.registerCommand("rolewright.groupByDepartment", () => setGrouping("departments")),
    vscode.commands.registerCommand("rolewright.groupByReportingLine", () => setGrouping("lines")),
    vscode.commands.registerCommand("rolewright.openRole", async (id: unknown) => {
      const role = roleOf(id);
      if (role && graph) await openRole(graph, role.node, { beside: false, focus: false });
    }),
    vscode.commands.registerCommand("rolewright.showInOrgChart", (id: unknown) => {
      const role = roleOf(id ?? view.selection[0]);
      charts.show(role ? (node) => node.id === role.node.id : undefined);
    }),
    vscode.commands.registerCommand("rolewright.copyRoleName", async (id: unknown) => {
      const role = roleOf(id ?? view.selection[0]);
      if (role) await vscode.env.clipboard.writeText(role.node.title);
    }),
  );
  setGrouping(grouping);
  show(source.current());
  watchWhileVisible();
}

const setting = <T>(name: string, fallback: T): T =>
  vscode.workspace.getConfiguration("rolewright").get<T>(name, fallback);
