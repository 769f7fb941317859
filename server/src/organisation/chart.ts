import type { RoleKind } from "../role/role.ts";
import type { Range } from "../text/lines.ts";

/**
 * The organisation as a graph for people and programs: `rolewright graph --format json` and the answer to
 * `rolewright/organisation`. Plain data that imports nothing, so that whatever draws it can run anywhere.
 */
export interface OrganisationGraph {
  readonly version: 1;
  /** In order of path; then those without a file, by organisation and name. */
  readonly nodes: readonly ChartNode[];
  /** In order of `from`, then as its file says them; then what only the superior's file says. */
  readonly edges: readonly ChartEdge[];
}

/** A role: its language versions and its posting are the same node. Or a name that leads to no file. */
export interface ChartNode {
  /** Names the node within this graph: the path, `path#2` for the second role of a file, or `undefined:` and a name. */
  readonly id: string;
  /** The name of the file where the role has no title. */
  readonly title: string;
  readonly department: string | null;
  readonly level: string | null;
  /** Relative, with `/`; null where there is no file. */
  readonly path: string | null;
  /** Known to the config, or marked: it is outside of what is described here. */
  readonly external: boolean;
  /** Somebody names it and no file describes it. */
  readonly undefined: boolean;
  readonly code: string | null;
  /** `""` when none is said. Names never lead from one organisation into another. */
  readonly organisation: string;
  readonly uri: string | null;
  /** Where the role is pointed at, in lines and UTF-16 characters. */
  readonly titleSpan: Range | null;
  readonly kind: RoleKind | null;
  /** Said to be the top: no superior is expected. */
  readonly root: boolean;
  /** `客服体系专员（如质检、培训）`: several roles under one name. */
  readonly family: boolean;
}

export type ChartEdgeType = "reports" | "dotted" | "career";

/** `from` reports to `to`, in a full or a dotted line; or may become `to`. */
export interface ChartEdge {
  readonly from: string;
  readonly to: string;
  readonly type: ChartEdgeType;
  /** Whose file says it: `report` is `from`, `superior` is `to`. */
  readonly declaredBy: readonly ("superior" | "report")[];
  /** One more name of a superior that is said as “A or B”. */
  readonly alternative: boolean;
  /** Part of a circle of full lines. */
  readonly cycle: boolean;
  /** The name leads to several roles, and this is not the nearest of them. */
  readonly ambiguous: boolean;
  /** A step aside in a career rather than up. */
  readonly lateral: boolean;
}
