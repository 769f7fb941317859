import type { ChartNode } from "../../organisation/chart.ts";
import type { Language } from "../../vocabulary/language.ts";
import { say } from "./words.ts";

/** What is to be said of a node besides its name: that it is outside, that there is no file, that it is several. */
export function statesOf(node: ChartNode, language: Language): readonly string[] {
  return [
    ...(node.external ? [say("external", language)] : []),
    ...(node.family ? [say("family", language)] : []),
    ...(node.undefined && !node.family ? [say("undefined", language)] : []),
  ];
}
