import * as vscode from "vscode";
import { fileKey } from "../organisation/role-at.ts";
import type { ChartNode } from "../protocol.ts";
import type { Counts } from "../status/counts.ts";
import { entryIdOf, entryUri } from "./items.ts";
import type { RoleTree } from "./model.ts";
import { badgeOf, noProblems, problemsOfFile, sum } from "./problems.ts";

/** Badges and colours of tree entries by the problems of their roles; a group has those of all its roles. */
export interface Decorations extends vscode.FileDecorationProvider {
  /** Another tree, or another graph in it. */
  setTree(tree: RoleTree): void;
  /** These files' problems changed. */
  changed(uris: readonly vscode.Uri[]): void;
  dispose(): void;
}

export function createDecorations(): Decorations {
  const emitter = new vscode.EventEmitter<vscode.Uri[] | undefined>();
  let tree: RoleTree | null = null;
  let byFile = new Map<string, ChartNode[]>();
  /** Counted when somebody looks. */
  const counted = new Map<string, ReadonlyMap<string, Counts>>();

  const countsOfRole = ({ id, uri }: ChartNode): Counts => {
    if (uri === null) return noProblems;
    const key = fileKey(uri);
    let file = counted.get(key);
    if (!file) {
      const diagnostics = vscode.languages.getDiagnostics(vscode.Uri.parse(uri, true));
      file = problemsOfFile(byFile.get(key) ?? [], diagnostics);
      counted.set(key, file);
    }
    return file.get(id) ?? noProblems;
  };
  const countsOf = (id: string): Counts => {
    const entry = tree?.entries.get(id);
    if (!entry) return noProblems;
    // Superiors do not answer for the files of their reports; groups stand for what is in them.
    return entry.kind === "role" ? countsOfRole(entry.node) : sum(entry.children.map(countsOf));
  };

  return {
    onDidChangeFileDecorations: emitter.event,
    provideFileDecoration: (uri) => {
      const id = entryIdOf(uri);
      if (id === null) return undefined;
      const counts = countsOf(id);
      const badge = badgeOf(counts);
      if (badge === null) return undefined;
      const { errors, warnings } = counts;
      const color = errors > 0 ? "list.errorForeground" : "list.warningForeground";
      return new vscode.FileDecoration(
        badge,
        vscode.l10n.t("{0} errors, {1} warnings", errors, warnings),
        new vscode.ThemeColor(color),
      );
    },
    setTree: (next) => {
      tree = next;
      byFile = new Map();
      for (const entry of next.entries.values()) {
        if (entry.kind !== "role" || entry.node.uri === null) continue;
        const key = fileKey(entry.node.uri);
        const nodes = byFile.get(key);
        if (nodes) nodes.push(entry.node);
        else byFile.set(key, [entry.node]);
      }
      counted.clear();
      emitter.fire(undefined);
    },
    changed: (uris) => {
      const ids = new Set<string>();
      for (const uri of uris) {
        const key = fileKey(uri.toString());
        counted.delete(key);
        for (const { id } of byFile.get(key) ?? []) {
          for (let entry = tree?.entryOf(id); entry; ) {
            ids.add(entry.id);
            entry = entry.parent === null ? undefined : tree?.entries.get(entry.parent);
          }
        }
      }
      if (ids.size > 0) emitter.fire([...ids].map(entryUri));
    },
    dispose: () => emitter.dispose(),
  };
}
