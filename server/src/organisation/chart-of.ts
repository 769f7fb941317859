import type { RoleReference } from "../facts/fact.ts";
import type { Range } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import type { ChartEdge, ChartEdgeType, ChartNode, OrganisationGraph } from "./chart.ts";
import { components } from "./components.ts";
import type { RoleEntry } from "./entry.ts";
import { identityOf } from "./identity.ts";
import type { IndexedRole } from "./indexed-role.ts";
import { keysOf } from "./indexed-role.ts";
import type { NameIndex } from "./name-index.ts";
import { byPath, createReader } from "./reader.ts";
import { rolesNamed } from "./resolution.ts";
import type { Naming } from "./settings.ts";
import { noRecorder } from "./topics.ts";

export interface ChartSources {
  readonly index: NameIndex;
  readonly namingOf: (entry: RoleEntry) => Naming;
  readonly rangeOf: (uri: string, span: Span) => Range | undefined;
  /** Path of a file for people; unique. */
  readonly pathOf: (uri: string) => string;
}

/** Direction and type of the edge a mention makes; null for peers. */
interface Meaning {
  readonly type: ChartEdgeType;
  /** The one who says it is the superior end. */
  readonly bySuperior: boolean;
  readonly lateral: boolean;
}

function meaningOf({ relation, dotted }: RoleReference): Meaning | null {
  const lines: ChartEdgeType = dotted ? "dotted" : "reports";
  switch (relation) {
    case "reportsTo":
      return { type: lines, bySuperior: false, lateral: false };
    case "dottedLineTo":
      return { type: "dotted", bySuperior: false, lateral: false };
    case "directReports":
      return { type: lines, bySuperior: true, lateral: false };
    case "career-up":
      return { type: "career", bySuperior: false, lateral: false };
    case "career-lateral":
      return { type: "career", bySuperior: false, lateral: true };
    case "peers":
      return null;
  }
}

/** Works the whole graph out; nothing of it is kept. Language versions and postings are the role they belong to. */
export function chartOf({ index, namingOf, rangeOf, pathOf }: ChartSources): OrganisationGraph {
  const reader = createReader(index, noRecorder);
  const all = [...index.roles()].filter(({ entry }) => entry.kind !== "reference").sort(byPath);
  const identities = new Map(all.map((role) => [role.id, identityOf(reader, role)]));
  const ids = new Map(
    [...identities].map(([id, { entry }]) => {
      const path = pathOf(entry.uri);
      return [id, entry.role === 0 ? path : `${path}#${entry.role + 1}`];
    }),
  );
  const idOf = ({ id }: IndexedRole): string => ids.get(id) ?? id;
  const names = createNames();
  const edges = new Map<string, Draft>();
  const linked = new Set<string>();

  const connect = (self: string, other: string, meaning: Meaning, doubt: Doubt): void => {
    const { alternative, ambiguous } = doubt;
    const [from, to] = meaning.bySuperior ? [other, self] : [self, other];
    linked.add(from).add(to);
    const key = `${meaning.type}\n${from}\n${to}`;
    const known = edges.get(key);
    const edge = known ?? {
      from,
      to,
      type: meaning.type,
      declaredBy: new Set(),
      alternative,
      ambiguous,
      lateral: meaning.lateral,
    };
    edge.declaredBy.add(meaning.bySuperior ? "superior" : "report");
    // Said plainly once, it is no mere alternative.
    if (!alternative) edge.alternative = false;
    if (!ambiguous) edge.ambiguous = false;
    if (!meaning.lateral) edge.lateral = false;
    if (known === undefined) edges.set(key, edge);
  };

  for (const role of all) {
    const self = idOf(role);
    const naming = namingOf(role.entry);
    let at = 0;
    for (const reference of role.entry.references) {
      const meaning = reference.generic ? null : meaningOf(reference);
      for (const [place, { name }] of [reference, ...reference.alternatives].entries()) {
        // The index has worked the keys out, in this order.
        const key = role.keys[at++] ?? "";
        if (meaning === null) continue;
        const found = reference.external
          ? []
          : rolesNamed(reader, role.scope, keysOf(key, name), role.entry.language);
        const targets = [...new Set(nearestFirst(found, role).map(idOf))];
        if (targets.length === 0 && key !== "") targets.push(names.idOf(role, name, key, reference, naming));
        const alternative = place > 0 && !meaning.bySuperior;
        for (const [rank, target] of targets.entries()) {
          connect(self, target, meaning, { alternative, ambiguous: rank > 0 });
        }
      }
    }
  }

  const nodes = all
    .filter((role) => (identities.get(role.id) ?? role).id === role.id)
    // A general description of an occupation is nobody's place unless somebody names it.
    .filter((role) => role.entry.kind !== "occupation" || linked.has(idOf(role)))
    .map((role) => nodeOf(role, idOf(role), pathOf, rangeOf, namingOf(role.entry)));
  return {
    version: 1,
    nodes: [...nodes, ...names.nodes()],
    edges: finished([...edges.values()], [...nodes, ...names.nodes()]),
  };
}

/** Of several roles of one name the one whose file is nearest is most likely meant. The rest keep their order. */
function nearestFirst(found: readonly IndexedRole[], { entry }: IndexedRole): readonly IndexedRole[] {
  if (found.length < 2) return found;
  const parts = entry.uri.split("/");
  const shared = (uri: string): number => {
    const others = uri.split("/");
    const at = parts.findIndex((part, index) => part !== others[index]);
    return at < 0 ? parts.length : at;
  };
  const most = Math.max(...found.map((role) => shared(role.entry.uri)));
  const nearest = found.find((role) => shared(role.entry.uri) === most);
  return nearest === undefined ? found : [nearest, ...found.filter((role) => role !== nearest)];
}

/** What is uncertain about an edge. */
interface Doubt {
  readonly alternative: boolean;
  readonly ambiguous: boolean;
}

interface Draft {
  readonly from: string;
  readonly to: string;
  readonly type: ChartEdgeType;
  readonly declaredBy: Set<"superior" | "report">;
  alternative: boolean;
  ambiguous: boolean;
  lateral: boolean;
}

function nodeOf(
  { entry }: IndexedRole,
  id: string,
  pathOf: (uri: string) => string,
  rangeOf: ChartSources["rangeOf"],
  { external }: Naming,
): ChartNode {
  const path = pathOf(entry.uri);
  return {
    id,
    title: entry.title === "" ? nameOfFile(path) : entry.title,
    department: entry.department,
    level: entry.level,
    path,
    external: entry.external || external.has(entry.key),
    undefined: false,
    code: entry.code?.value ?? null,
    organisation: entry.organization,
    uri: entry.uri,
    titleSpan: rangeOf(entry.uri, entry.anchor) ?? null,
    kind: entry.kind,
    root: entry.root,
    family: false,
  };
}

const nameOfFile = (path: string): string =>
  path.slice(path.lastIndexOf("/") + 1).replace(/(?:\.role)?\.[^.]+$/i, "");

/** The names that lead to no file, each once in an organisation. */
function createNames() {
  const known = new Map<string, ChartNode>();
  return {
    idOf(from: IndexedRole, name: string, key: string, reference: RoleReference, naming: Naming): string {
      const id = `undefined:${from.scope === "" ? "" : `${from.scope}/`}${key}`;
      const before = known.get(id);
      const inConfig = naming.external.get(key);
      const external = reference.external || inConfig !== undefined || before?.external === true;
      known.set(id, {
        id,
        title: before?.title ?? inConfig ?? name,
        department: null,
        level: null,
        path: null,
        external,
        undefined: !external,
        code: null,
        organisation: before?.organisation ?? from.entry.organization,
        uri: null,
        titleSpan: null,
        kind: null,
        root: false,
        family: reference.family || before?.family === true,
      });
      return id;
    },
    nodes: (): readonly ChartNode[] => [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Edges in the order of their nodes, those of circles marked. */
function finished(drafts: readonly Draft[], nodes: readonly ChartNode[]): readonly ChartEdge[] {
  const order = new Map(nodes.map(({ id }, place) => [id, place]));
  const lines = leading(drafts);
  const knotOf = knots(lines, order);
  const place = (id: string): number => order.get(id) ?? order.size;
  return drafts
    .filter(({ from, to }) => order.has(from) && order.has(to))
    .sort((a, b) => place(a.from) - place(b.from) || Number(ownWords(b)) - Number(ownWords(a)))
    .map((draft) => ({
      from: draft.from,
      to: draft.to,
      type: draft.type,
      declaredBy: (["superior", "report"] as const).filter((end) => draft.declaredBy.has(end)),
      alternative: draft.alternative,
      cycle: draft.type === "reports" && (draft.from === draft.to || inOneKnot(draft, lines, knotOf)),
      ambiguous: draft.ambiguous,
      lateral: draft.lateral,
    }));
}

const ownWords = ({ declaredBy }: Draft): boolean => declaredBy.has("report");

const inOneKnot = (draft: Draft, lines: ReadonlySet<Draft>, knotOf: ReadonlyMap<string, number>): boolean =>
  lines.has(draft) && knotOf.has(draft.from) && knotOf.get(draft.from) === knotOf.get(draft.to);

/** Roles that report to each other in a circle, by the number of their circle. */
function knots(lines: Iterable<Draft>, nodes: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const superiors = new Map<string, string[]>();
  for (const { from, to } of lines) {
    const known = superiors.get(from);
    if (known === undefined) superiors.set(from, [to]);
    else known.push(to);
  }
  const found = components(new Set(nodes.keys()), (id) => superiors.get(id) ?? []);
  return new Map(found.flatMap((members, knot) => members.map((id) => [id, knot] as const)));
}

/**
 * The full lines circles are looked for in, as `leadersOf` has it: what a superior lists counts only for roles
 * that name no superior themselves.
 */
function leading(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const lines = drafts.filter(({ type }) => type === "reports");
  const telling = new Set(lines.filter(({ declaredBy }) => declaredBy.has("report")).map(({ from }) => from));
  return new Set(lines.filter(({ from, declaredBy }) => declaredBy.has("report") || !telling.has(from)));
}
