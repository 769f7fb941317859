import * as vscode from "vscode";
import { createNonce } from "../preview/page.ts";
import type { ChartLabels } from "./labels.ts";
import { chartPage } from "./page.ts";

/** The chart's page for one webview, in the display language. */
export function chartPageFor(webview: vscode.Webview, folder: vscode.Uri, follow: boolean): string {
  const file = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
  return chartPage({
    script: file("org-chart.js"),
    style: file("org-chart.css"),
    nonce: createNonce(),
    cspSource: webview.cspSource,
    locale: vscode.env.language,
    follow,
    labels: labels(),
  });
}

const labels = (): ChartLabels => ({
  title: vscode.l10n.t("Organisation Chart"),
  search: vscode.l10n.t("Find a role, code or department"),
  found: vscode.l10n.t("{0} of {1}"),
  nothingFound: vscode.l10n.t("Nothing found"),
  organisation: vscode.l10n.t("Organisation"),
  allOrganisations: vscode.l10n.t("All organisations"),
  noOrganisation: vscode.l10n.t("No organisation named"),
  zoomIn: vscode.l10n.t("Zoom In"),
  zoomOut: vscode.l10n.t("Zoom Out"),
  actualSize: vscode.l10n.t("Actual Size"),
  fit: vscode.l10n.t("Fit to Window"),
  turn: vscode.l10n.t("Turn the Chart"),
  expandAll: vscode.l10n.t("Expand All"),
  collapseAll: vscode.l10n.t("Collapse All"),
  careers: vscode.l10n.t("Show Career Paths"),
  follow: vscode.l10n.t("Follow the Editor"),
  legend: vscode.l10n.t("Legend"),
  export: vscode.l10n.t("Export…"),
  departments: vscode.l10n.t("Departments"),
  noDepartment: vscode.l10n.t("No department"),
  lines: vscode.l10n.t("Lines"),
  loading: vscode.l10n.t("Loading…"),
  roles: vscode.l10n.t("{0} roles"),
  oneRole: vscode.l10n.t("1 role"),
  reportsTo: vscode.l10n.t("reports to {0}"),
  dottedTo: vscode.l10n.t("dotted line to {0}"),
  cycle: vscode.l10n.t("part of a circle of reporting lines"),
  reports: vscode.l10n.t("{0} direct reports"),
  oneReport: vscode.l10n.t("1 direct report"),
  expanded: vscode.l10n.t("expanded"),
  collapsed: vscode.l10n.t("collapsed"),
});
