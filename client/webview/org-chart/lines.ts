import { drawContents } from "../../../server/src/render/chart/draw.ts";
import type { ChartLayout } from "../../../server/src/render/chart/types.ts";
import { svgSpace } from "./dom.ts";

type Language = Parameters<typeof drawContents>[1]["language"];

export interface LineLayer {
  setLayout(layout: ChartLayout): void;
  /** Lifts the lines between these roles, from one up to the top, and all further lines of the first. */
  light(chain: readonly string[]): void;
}

/** The lines between boxes, and the names of organisations. */
export function createLineLayer(parent: SVGGElement, language: Language): LineLayer {
  const lit = document.createElementNS(svgSpace, "g");
  lit.setAttribute("class", "lit");
  let byRole = new Map<string, SVGPathElement[]>();
  return {
    setLayout: (layout) => {
      parent.innerHTML = drawContents({ ...layout, boxes: [] }, { language });
      parent.append(lit);
      byRole = new Map();
      const paths = parent.querySelectorAll<SVGPathElement>(".rw-line");
      layout.lines.forEach(({ from, to }, index) => {
        const path = paths[index];
        if (!path) return;
        for (const id of from === to ? [from] : [from, to]) {
          const own = byRole.get(id);
          if (own) own.push(path);
          else byRole.set(id, [path]);
        }
      });
    },
    light: (chain) => {
      const inChain = new Set(chain);
      const [first] = chain;
      const paths = new Set<SVGPathElement>();
      for (const id of chain) {
        for (const path of byRole.get(id) ?? []) {
          const { from = "", to = "" } = path.dataset;
          const besides = (from === first || to === first) && path.classList.length > 1;
          if (besides || (inChain.has(from) && inChain.has(to))) paths.add(path);
        }
      }
      // Copies on top: the lines themselves stay where they are drawn.
      lit.replaceChildren(...[...paths].map((path) => path.cloneNode() as SVGPathElement));
    },
  };
}
