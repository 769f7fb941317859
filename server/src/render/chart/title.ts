import type { OrganisationGraph } from "../../organisation/chart.ts";
import type { Language } from "../../vocabulary/language.ts";
import { say } from "./words.ts";

/** What a chart is called: after its organisation where there is but one. */
export function chartTitle(graph: OrganisationGraph, language: Language): string {
  const names = new Set(graph.nodes.map(({ organisation }) => organisation));
  const [name = ""] = names;
  const chart = say("chart", language);
  if (names.size !== 1 || name === "") return chart;
  return language === "en" ? `${name} – ${chart}` : `${name}${chart}`;
}
