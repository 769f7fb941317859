import fs from "node:fs";
import path from "node:path";

/** Colour themes everything has to be readable in; `kind` and `workbench` are the classes of a webview's body and of the window. */
export const colorThemes = [
  { name: "light", theme: "Default Light Modern", kind: "vscode-light", workbench: "vs" },
  { name: "dark", theme: "Default Dark Modern", kind: "vscode-dark", workbench: "vs-dark" },
  {
    name: "high contrast",
    theme: "Default High Contrast",
    kind: "vscode-high-contrast",
    workbench: "hc-black",
  },
];

/**
 * Choose a colour theme in the workspace's settings: those of the user are the same for all scenarios.
 * @param {string} folder
 * @param {string} theme
 */
export function useTheme(folder, theme) {
  fs.mkdirSync(path.join(folder, ".vscode"), { recursive: true });
  fs.writeFileSync(
    path.join(folder, ".vscode/settings.json"),
    JSON.stringify({ "workbench.colorTheme": theme }),
  );
}

/**
 * What axe finds wrong, a line each; nothing when everybody can read the page.
 * @param {{ id: string, help: string, nodes: { html: string, any: { data?: unknown }[] }[] }[]} violations
 */
export function complaints(violations) {
  return violations
    .map(({ id, help, nodes }) => {
      const places = nodes.map(({ html, any }) => html.slice(0, 160) + JSON.stringify(any[0]?.data ?? ""));
      return `${id}: ${help} (${places.join(" | ")})`;
    })
    .join("\n");
}
