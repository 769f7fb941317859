import { chartRules, themeDeclarations } from "../../../server/src/render/chart/style.ts";

/**
 * The chart's own rules, as a sheet made by script: the policy allows no inline styles. Departments have the
 * colours of saved pictures; everything else is taken from the editor's theme by `org-chart.css`.
 */
export function useChartRules(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    [
      `:root{${themeDeclarations("light")}}`,
      `body.vscode-dark{${themeDeclarations("dark")}}`,
      `body.vscode-high-contrast{${themeDeclarations("contrast")}}`,
      `body.vscode-high-contrast-light{${themeDeclarations("light")}}`,
      chartRules,
      // Swatches of the legend are no SVG.
      `.legend,.sheet{--rw-edge:var(--rw-line);--rw-tint:var(--rw-card)}`,
    ].join("\n"),
  );
  // Before the page's own sheet in the cascade only by lower specificity: that one says `html body`.
  document.adoptedStyleSheets = [sheet];
}
