import type { Direction } from "../../../server/src/render/chart/types.ts";
import type { OrganisationGraph } from "../protocol.ts";

/**
 * What the chart's page and the extension say to each other. Each side checks what it hears: the page shows
 * names from files that others may have written.
 */

export const exportFormats = ["svg", "png", "mermaid", "dot"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What the reader sees of the graph; kept by the page so that it comes back after a reload. */
export interface ChartState {
  /** Only this organisation; null for all. */
  readonly organisation: string | null;
  readonly direction: Direction;
  /** Whether career steps are drawn. */
  readonly careers: boolean;
  readonly legend: boolean;
  /** Whether the role of the editor in front is shown. */
  readonly follow: boolean;
  /** Ids of roles whose reports are folded away; null before the first picture, which chooses for itself. */
  readonly collapsed: readonly string[] | null;
  /** 1 is the size of the type; null: as large as fits. */
  readonly zoom: number | null;
  /** The point of the chart in the middle of the window; null: the beginning. */
  readonly center: { readonly x: number; readonly y: number } | null;
}

export type ToChart =
  /** A new picture. */
  | { readonly type: "graph"; readonly graph: OrganisationGraph }
  /** Why there is no new picture. `stale`: the last one may stay; else there is nothing to be shown at all. */
  | { readonly type: "notice"; readonly text: string; readonly stale: boolean }
  /** This role is the one being edited, or asked for (`focus`: the keyboard goes to it, too). */
  | { readonly type: "reveal"; readonly id: string; readonly focus: boolean }
  | { readonly type: "follow"; readonly follow: boolean }
  /** Make a file of the picture. */
  | { readonly type: "export"; readonly format: ExportFormat };

export type FromChart =
  /** The page is there and has nothing to show yet. */
  | { readonly type: "ready"; readonly follow: boolean }
  /** The reader wants to see this role's file; `focus`: and to type in it. */
  | { readonly type: "open"; readonly id: string; readonly focus: boolean }
  | { readonly type: "follow"; readonly follow: boolean }
  /** The reader wants a file of the picture. */
  | { readonly type: "export" }
  | { readonly type: "exported"; readonly format: ExportFormat; readonly data: string | Uint8Array }
  | { readonly type: "exportFailed"; readonly reason: string };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isFormat = (value: unknown): value is ExportFormat =>
  (exportFormats as readonly unknown[]).includes(value);
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/** Ids are paths and names; nobody's path is longer. */
const longestId = 10_000;
const isId = (value: unknown): value is string => typeof value === "string" && value.length <= longestId;

/** The message if it is one the page may send, null otherwise. */
export function readFromChart(message: unknown): FromChart | null {
  if (!isFields(message)) return null;
  const { type, id, focus, follow, format, data, reason } = message;
  if ((type === "ready" || type === "follow") && typeof follow === "boolean") return { type, follow };
  if (type === "open" && isId(id) && typeof focus === "boolean") return { type, id, focus };
  if (type === "export") return { type };
  if (type === "exported" && isFormat(format) && (typeof data === "string" || data instanceof Uint8Array))
    return { type, format, data };
  if (type === "exportFailed" && typeof reason === "string") return { type, reason };
  return null;
}

/** The message if it is one the extension may send, null otherwise. */
export function readToChart(message: unknown): ToChart | null {
  if (!isFields(message)) return null;
  const { type, graph, text, stale, id, focus, follow, format } = message;
  if (type === "graph" && isGraph(graph)) return { type, graph };
  if (type === "notice" && typeof text === "string" && typeof stale === "boolean")
    return { type, text, stale };
  if (type === "reveal" && isId(id) && typeof focus === "boolean") return { type, id, focus };
  if (type === "follow" && typeof follow === "boolean") return { type, follow };
  if (type === "export" && isFormat(format)) return { type, format };
  return null;
}

const isGraph = (value: unknown): value is OrganisationGraph =>
  isFields(value) && Array.isArray(value.nodes) && Array.isArray(value.edges);

export const firstState: ChartState = {
  organisation: null,
  direction: "down",
  careers: false,
  legend: true,
  follow: true,
  collapsed: null,
  zoom: null,
  center: null,
};

/** A kept state; what is missing or wrong (an older version's, or somebody else's) is as at first. */
export function readState(value: unknown, first: ChartState = firstState): ChartState {
  if (!isFields(value)) return first;
  const { organisation, direction, careers, legend, follow, collapsed, zoom, center } = value;
  const flag = (given: unknown, usual: boolean): boolean => (typeof given === "boolean" ? given : usual);
  return {
    organisation: typeof organisation === "string" ? organisation : null,
    direction: direction === "right" ? "right" : "down",
    careers: flag(careers, first.careers),
    legend: flag(legend, first.legend),
    follow: flag(follow, first.follow),
    collapsed: Array.isArray(collapsed) ? collapsed.filter(isId) : null,
    zoom: isNumber(zoom) && zoom > 0 ? zoom : null,
    center:
      isFields(center) && isNumber(center.x) && isNumber(center.y) ? { x: center.x, y: center.y } : null,
  };
}
