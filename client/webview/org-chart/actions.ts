import type { ChartState, FromChart } from "../../src/org-chart/messages.ts";
import type { Sheet } from "./sheet.ts";
import type { Action } from "./toolbar.ts";

interface ActionContext {
  readonly sheet: Sheet;
  readonly state: () => ChartState;
  readonly change: (part: Partial<ChartState>) => void;
  /** Works the picture out anew; what is at `anchor` stays where it is. */
  readonly draw: (anchor?: string | null) => void;
  readonly lookFromStart: () => void;
  readonly updateLegend: () => void;
  readonly active: () => string | null;
  /** Roles that can be folded, but for the topmost. */
  readonly foldable: () => readonly string[];
  readonly send: (message: FromChart) => void;
}

/** What the buttons of the toolbar, and their keys, do. */
export function createActions(context: ActionContext): Readonly<Record<Action, () => void>> {
  const { sheet, state, change, draw, lookFromStart } = context;
  return {
    zoomIn: () => sheet.step(1),
    zoomOut: () => sheet.step(-1),
    actualSize: () => sheet.setZoom(1),
    fit: () => sheet.setZoom(null),
    turn: () => {
      change({ direction: state().direction === "down" ? "right" : "down" });
      draw();
      lookFromStart();
    },
    expandAll: () => {
      change({ collapsed: [] });
      draw(context.active());
    },
    collapseAll: () => {
      change({ collapsed: context.foldable() });
      draw();
      lookFromStart();
    },
    careers: () => {
      change({ careers: !state().careers });
      draw(context.active());
    },
    legend: () => {
      change({ legend: !state().legend });
      context.updateLegend();
    },
    follow: () => {
      change({ follow: !state().follow });
      context.send({ type: "follow", follow: state().follow });
    },
    export: () => context.send({ type: "export" }),
  };
}
