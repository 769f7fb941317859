import * as vscode from "vscode";
import { eventually, fileUri, open } from "./helpers.ts";
import { test } from "./registry.ts";

const role = "客服总监.role.md";
const chartTab = (): vscode.Tab | undefined =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(
      ({ input }) =>
        input instanceof vscode.TabInputWebview && input.viewType.includes("rolewright.orgChart"),
    );

test("the organisation chart opens beside the role, once", async () => {
  await open(role);
  await vscode.commands.executeCommand("rolewright.showOrgChart");
  await eventually("the chart", chartTab);
  await vscode.commands.executeCommand("rolewright.showOrgChart", fileUri(role));
  const charts = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes("orgChart"));
  if (charts.length !== 1) throw new Error(`there are ${charts.length} charts`);
  await vscode.window.tabGroups.close(charts);
});

test("the organisation's view opens, and roles are arranged both ways", async () => {
  await open(role);
  await vscode.commands.executeCommand("rolewright.organisation.focus");
  await vscode.commands.executeCommand("rolewright.groupByDepartment");
  await vscode.commands.executeCommand("rolewright.groupByReportingLine");
  await vscode.commands.executeCommand("workbench.view.explorer");
});
