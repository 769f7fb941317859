import { type ChartLabels, fill } from "../../src/org-chart/labels.ts";
import type { ChartState } from "../../src/org-chart/messages.ts";
import { element } from "./dom.ts";

export type Action =
  | "zoomIn"
  | "zoomOut"
  | "actualSize"
  | "fit"
  | "turn"
  | "expandAll"
  | "collapseAll"
  | "careers"
  | "follow"
  | "legend"
  | "export";

export interface Toolbar {
  readonly query: HTMLInputElement;
  /** Shows which buttons are pressed. */
  update(state: ChartState): void;
  setZoom(zoom: number): void;
  setOrganisations(names: readonly string[], chosen: string | null): void;
  /** `at` is the one shown, from 0; null when none is yet. */
  setFound(count: number, at: number | null): void;
}

interface ToolbarEvents {
  readonly onAction: (action: Action) => void;
  readonly onQuery: (words: string) => void;
  readonly onNext: (steps: 1 | -1) => void;
  readonly onOrganisation: (name: string | null) => void;
  /** The reader is done with searching. */
  readonly onLeave: () => void;
}

export function createToolbar(labels: ChartLabels, events: ToolbarEvents): Toolbar {
  const query = element<HTMLInputElement>(".query");
  const count = element(".count");
  const organisation = element<HTMLSelectElement>("select.organisation");
  const percent = element(".percent");
  const buttons = [...document.querySelectorAll<HTMLElement>("[data-action]")];

  for (const button of buttons)
    button.addEventListener("click", () => events.onAction(button.dataset.action as Action));
  query.addEventListener("input", () => events.onQuery(query.value));
  query.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) events.onNext(event.shiftKey ? -1 : 1);
    if (event.key === "ArrowDown") events.onNext(1);
    if (event.key === "ArrowUp") events.onNext(-1);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") event.preventDefault();
    if (event.key !== "Escape") return;
    if (query.value === "") events.onLeave();
    else {
      query.value = "";
      events.onQuery("");
    }
  });
  organisation.addEventListener("change", () => {
    events.onOrganisation(organisation.selectedIndex <= 0 ? null : organisation.value);
  });

  return {
    query,
    update: (state) => {
      for (const button of buttons) {
        const action = button.dataset.action;
        if (action === "careers" || action === "follow" || action === "legend")
          button.setAttribute("aria-pressed", String(state[action]));
      }
    },
    setZoom: (zoom) => {
      percent.textContent = `${Math.round(zoom * 100)}%`;
    },
    setOrganisations: (names, chosen) => {
      organisation.hidden = names.length < 2;
      const option = (value: string, words: string): HTMLOptionElement =>
        new Option(words, value, false, value === chosen);
      organisation.replaceChildren(
        option("", labels.allOrganisations),
        ...names.map((name) => option(name, name === "" ? labels.noOrganisation : name)),
      );
      organisation.selectedIndex = chosen === null ? 0 : names.indexOf(chosen) + 1;
    },
    setFound: (found, at) => {
      count.classList.toggle("none", found === 0 && query.value.trim() !== "");
      if (query.value.trim() === "") count.textContent = "";
      else if (found === 0) count.textContent = labels.nothingFound;
      else count.textContent = fill(labels.found, at === null ? "–" : at + 1, found);
    },
  };
}
