import { legendOf } from "../../../server/src/render/chart/legend.ts";
import type { ChartLayout } from "../../../server/src/render/chart/types.ts";
import type { ChartLabels } from "../../src/org-chart/labels.ts";
import type { ChartNode } from "../../src/protocol.ts";
import { element, made, svgSpace } from "./dom.ts";

type Language = Parameters<typeof legendOf>[1];

export interface Legend {
  /** `chosen` is the department that stands out; `wanted`: the reader wants a legend. */
  update(layout: ChartLayout, nodes: Iterable<ChartNode>, chosen: string | null, wanted: boolean): void;
}

/** What the colours and lines mean. A department can be chosen: its roles stand out then. */
export function createLegend(
  labels: ChartLabels,
  language: Language,
  onChoose: (department: string) => void,
): Legend {
  const legend = element(".legend");
  legend.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-name]") : null;
    if (button) onChoose(button.dataset.name ?? "");
  });
  return {
    update: (layout, nodes, chosen, wanted) => {
      const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      const name = focused !== null && legend.contains(focused) ? focused.dataset.name : undefined;
      const counts = new Map<string, number>();
      for (const { department, path } of nodes) {
        if (department !== null && path !== null) counts.set(department, (counts.get(department) ?? 0) + 1);
      }
      const departments = layout.departments.map((department) =>
        departmentRow(department, counts.get(department.name) ?? 0, chosen),
      );
      const lines = legendOf(layout, language).map(({ classes, word }) => lineRow(classes, word));
      legend.replaceChildren(
        ...(departments.length === 0 ? [] : [list(labels.departments, departments)]),
        ...(lines.length === 0 ? [] : [list(labels.lines, lines)]),
      );
      legend.hidden = !wanted || departments.length + lines.length === 0;
      if (name !== undefined)
        [...legend.querySelectorAll<HTMLElement>("[data-name]")]
          .find(({ dataset }) => dataset.name === name)
          ?.focus();
    },
  };
}

function list(name: string, rows: readonly HTMLElement[]): HTMLElement {
  const all = made("ul", "");
  all.setAttribute("aria-label", name);
  for (const row of rows) {
    const item = made("li", "");
    item.append(row);
    all.append(item);
  }
  return all;
}

function departmentRow(
  { name, color }: { readonly name: string; readonly color: number },
  count: number,
  chosen: string | null,
): HTMLElement {
  const button = made("button", "department");
  button.setAttribute("type", "button");
  button.dataset.name = name;
  button.setAttribute("aria-pressed", String(chosen === name));
  button.append(
    made("span", `swatch rw-color-${color}`),
    made("span", "name", name),
    made("span", "number", String(count)),
  );
  return button;
}

function lineRow(classes: string, word: string): HTMLElement {
  const row = made("span", "line");
  const svg = document.createElementNS(svgSpace, "svg");
  svg.setAttribute("viewBox", "0 0 28 10");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svgSpace, "path");
  path.setAttribute("class", `rw-line ${classes}`);
  path.setAttribute("d", "M0,5H28");
  svg.append(path);
  row.append(svg, made("span", "name", word));
  return row;
}
