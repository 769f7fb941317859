/** Words of the chart's page, in the display language. `{0}` and `{1}` are places for values. */
export interface ChartLabels {
  readonly title: string;
  readonly search: string;
  /** `{0}` of `{1}` found roles. */
  readonly found: string;
  readonly nothingFound: string;
  readonly organisation: string;
  readonly allOrganisations: string;
  readonly noOrganisation: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly actualSize: string;
  readonly fit: string;
  readonly turn: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly careers: string;
  readonly follow: string;
  readonly legend: string;
  readonly export: string;
  readonly departments: string;
  readonly noDepartment: string;
  readonly lines: string;
  readonly loading: string;
  /** `{0}` roles. */
  readonly roles: string;
  readonly oneRole: string;
  /** To the superior `{0}`. */
  readonly reportsTo: string;
  /** In a dotted line to `{0}`. */
  readonly dottedTo: string;
  /** Part of a circle of reporting lines. */
  readonly cycle: string;
  /** `{0}` direct reports. */
  readonly reports: string;
  readonly oneReport: string;
  /** Said after folding. */
  readonly expanded: string;
  readonly collapsed: string;
}

/** Puts values into their places. */
export const fill = (label: string, ...values: readonly (string | number)[]): string =>
  label.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));

const keys: readonly (keyof ChartLabels)[] = [
  "title",
  "search",
  "found",
  "nothingFound",
  "organisation",
  "allOrganisations",
  "noOrganisation",
  "zoomIn",
  "zoomOut",
  "actualSize",
  "fit",
  "turn",
  "expandAll",
  "collapseAll",
  "careers",
  "follow",
  "legend",
  "export",
  "departments",
  "noDepartment",
  "lines",
  "loading",
  "roles",
  "oneRole",
  "reportsTo",
  "dottedTo",
  "cycle",
  "reports",
  "oneReport",
  "expanded",
  "collapsed",
];

/** The labels as the page gets them, from an attribute; a missing one is empty. */
export function readLabels(text: string): ChartLabels {
  const given: unknown = JSON.parse(text);
  const fields = typeof given === "object" && given !== null ? (given as Record<string, unknown>) : {};
  const labels = keys.map((key) => [key, typeof fields[key] === "string" ? fields[key] : ""]);
  return Object.fromEntries(labels) as unknown as ChartLabels;
}
