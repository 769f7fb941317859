import type { ChartBox } from "../../../server/src/render/chart/types.ts";
import { superiorsOf } from "../../src/org-chart/collapse.ts";
import { fill, readLabels } from "../../src/org-chart/labels.ts";
import type { ChartState, ExportFormat, FromChart } from "../../src/org-chart/messages.ts";
import { type Area, isFar, isHandy, overlap } from "../../src/org-chart/viewport.ts";
import type { OrganisationGraph } from "../../src/protocol.ts";
import { createActions } from "./actions.ts";
import { createBoxLayer } from "./boxes.ts";
import { describeBox } from "./describe.ts";
import { element } from "./dom.ts";
import { exported } from "./export.ts";
import { createFinder } from "./finder.ts";
import { listenToBoxes } from "./keys.ts";
import { languageOf } from "./language.ts";
import { createLegend } from "./legend.ts";
import { createLineLayer } from "./lines.ts";
import { foldable, organisationsOf, type Picture, pictureOf, shownFor } from "./picture.ts";
import { hold, holdOn, lookAt, lookAtStart } from "./place.ts";
import { createSheet } from "./sheet.ts";
import { useChartRules } from "./theme.ts";
import { createToolbar } from "./toolbar.ts";
import { decorateItem, prepareItem } from "./treeitem.ts";

export interface Chart {
  /** Another graph; what the reader looks at stays. */
  show(graph: OrganisationGraph): void;
  /** Brings a role into view; `focus`: it was asked for, else it is the one being edited. */
  reveal(id: string, focus: boolean): void;
  follow(follow: boolean): void;
  export(format: ExportFormat): Promise<void>;
}

interface ChartOptions {
  readonly state: ChartState;
  readonly keep: (state: ChartState) => void;
  readonly send: (message: FromChart) => void;
}

/** Puts the parts of the page together: what the reader does changes the state, and the state is drawn. */
export function createChart(options: ChartOptions): Chart {
  const labels = readLabels(document.body.dataset.labels ?? "{}");
  const language = languageOf(document.documentElement.lang);
  useChartRules();
  let state = options.state;
  /** All organisations. */
  let whole: OrganisationGraph | null = null;
  let picture: Picture | null = null;
  /** The box the keys go to. */
  let active: string | null = null;
  /** The role of the editor in front. */
  let edited: string | null = null;
  /** Until the reader touches anything, a graph that grows is looked at from the start again. */
  let touched = state.center !== null;
  /** What was in view last. */
  let seen: Area | null = null;
  let awaited: { readonly id: string; readonly focus: boolean } | null = null;

  const sheet = createSheet({
    onMove: () => {
      if (picture !== null) schedule();
    },
    onResize: () => {
      const box = active === null ? undefined : picture?.byId.get(active);
      // What the reader looked at is still to be seen.
      if (box && seen && overlap(box, seen)) sheet.reveal(box, "nearest");
      if (picture !== null) schedule();
    },
    onTouch: () => {
      touched = true;
    },
  });
  const finder = createFinder();
  const lines = createLineLayer(element<SVGGElement>("g.back"), language);
  const boxes = createBoxLayer(element<SVGGElement>("g.boxes"), language, prepare, decorate);
  const legend = createLegend(labels, language, (name) => {
    finder.toggleDepartment(name);
    refreshLooks();
    updateLegend();
  });
  const toolbar = createToolbar(labels, {
    onAction: (action) => {
      touched = true;
      actions[action]();
    },
    onQuery: (words) => {
      touched = true;
      finder.setWords(words);
      if (finder.count() > 0) next(1);
      else refreshLooks();
    },
    onNext: next,
    onOrganisation: (organisation) => {
      touched = true;
      change({ organisation, collapsed: null });
      draw();
      lookFromStart();
    },
    onLeave: () => focusBox(active),
  });
  listenToBoxes({
    layout: () => picture?.layout ?? null,
    sheet,
    active: () => active,
    activate: (id, focus) => {
      touched = true;
      setActive(id);
      if (focus) focusBox(id);
    },
    toggle,
    open: (id, focus) => {
      if (picture?.byId.get(id)?.node.path) edited = id;
      refreshLooks();
      options.send({ type: "open", id, focus });
    },
    act: (action) => actions[action](),
    search: () => {
      toolbar.query.focus();
      toolbar.query.select();
    },
  });
  toolbar.update(state);

  function change(part: Partial<ChartState>): void {
    state = { ...state, ...part };
    options.keep(state);
    toolbar.update(state);
  }

  let scheduled = false;
  /** Scrolling happens more often than pictures are drawn. */
  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      update();
      if (!touched) return;
      const { x, y, width, height } = sheet.view();
      const zoom = sheet.fitted() ? null : sheet.zoom();
      state = { ...state, zoom, center: { x: x + width / 2, y: y + height / 2 } };
      options.keep(state);
    });
  }

  /** What comes into view is put into the page. */
  function update(): void {
    const far = isFar(sheet.zoom());
    sheet.svg.classList.toggle("far", far);
    toolbar.setZoom(sheet.zoom());
    seen = sheet.view();
    boxes.update(seen, far, active);
  }

  /** Works the picture out anew. What is at `anchor`, or is looked at, stays where it is in the window. */
  function draw(anchor: string | null = null): void {
    if (whole === null) return;
    const organisations = organisationsOf(whole);
    if (state.organisation !== null && !organisations.includes(state.organisation))
      change({ organisation: null });
    toolbar.setOrganisations(organisations, state.organisation);
    const held = picture && hold(sheet, picture.layout, [anchor, active]);
    const before = picture;
    picture = pictureOf(whole, state, (layout) => isHandy(layout, sheet.viewSize()));
    const { layout, byId, forest } = picture;
    if (touched) change({ collapsed: picture.collapsed });
    if (active !== null && before && !byId.has(active)) active = shownFor(picture, active);
    active ??= layout.boxes[0]?.id ?? null;
    finder.setNodes(forest.nodes.values());
    sheet.setSize(layout);
    lines.setLayout(layout);
    boxes.setLayout(layout);
    updateLegend();
    if (held) holdOn(sheet, held, byId);
    update();
    refreshLooks();
  }

  function lookFromStart(): void {
    if (picture === null) return;
    lookAtStart(sheet, picture.layout);
    update();
  }

  function updateLegend(): void {
    if (picture) legend.update(picture.layout, picture.graph.nodes, finder.department(), state.legend);
  }

  /** Unfolds what hides a role. */
  function unfold(id: string): void {
    if (picture === null || picture.byId.has(id)) return;
    const above = new Set(superiorsOf(picture.forest, id));
    change({ collapsed: picture.collapsed.filter((one) => !above.has(one)) });
    draw();
  }

  function toggle(id: string): void {
    const box = picture?.byId.get(id);
    if (!picture || !box || box.reports === 0) return;
    touched = true;
    const rest = picture.collapsed.filter((one) => one !== id);
    change({ collapsed: box.collapsed ? rest : [...rest, id] });
    draw(id);
    element(".said").textContent = `${box.node.title}: ${box.collapsed ? labels.expanded : labels.collapsed}`;
  }

  function setActive(id: string): void {
    active = id;
    refreshLooks();
  }

  function focusBox(id: string | null): void {
    const box = id === null ? undefined : picture?.byId.get(id);
    if (!box) return;
    sheet.reveal(box, "nearest");
    update();
    boxes.get(box.id)?.focus({ preventScroll: true });
  }

  function bringIntoView(id: string): void {
    unfold(id);
    setActive(id);
    const box = picture?.byId.get(id);
    if (box) lookAt(sheet, box);
    update();
  }

  function next(steps: 1 | -1): void {
    const id = finder.step(steps);
    if (id !== null) bringIntoView(id);
  }

  function prepare(box: ChartBox, one: SVGGElement): void {
    if (picture === null) return;
    prepareItem(one, box, describeBox(box, picture.lines, labels, language), picture, language);
  }

  function decorate({ id, node }: ChartBox, one: SVGGElement): void {
    decorateItem(one, {
      active: id === active,
      edited: id === edited,
      inCycle: picture?.lines.inCycle.has(id) ?? false,
      match: finder.matches(node),
      current: id === finder.current(),
    });
  }

  function refreshLooks(): void {
    toolbar.setFound(finder.count(), finder.at());
    sheet.svg.classList.toggle("spot", finder.looking());
    boxes.each(decorate);
    if (picture && active !== null) lines.light([active, ...superiorsOf(picture.forest, active)]);
  }

  const actions = createActions({
    sheet,
    state: () => state,
    change,
    draw,
    lookFromStart,
    updateLegend,
    active: () => active,
    foldable: () => (picture === null ? [] : foldable(picture)),
    send: options.send,
  });

  function reveal(id: string, focus: boolean): void {
    if (whole === null || picture === null) {
      awaited = { id, focus };
      return;
    }
    if (!focus) edited = id;
    if (!picture.forest.nodes.has(id)) {
      if (!focus || state.organisation === null) return;
      change({ organisation: null });
      draw();
    }
    if (focus) touched = true;
    bringIntoView(id);
    if (focus) focusBox(id);
  }

  return {
    show: (graph) => {
      const isFirst = whole === null;
      whole = graph;
      const { zoom, center } = state;
      if (!touched) state = { ...state, collapsed: null };
      draw();
      if (!touched) lookFromStart();
      else if (isFirst) {
        sheet.setZoom(zoom);
        if (center) sheet.keep(center, sheet.middle());
        update();
      }
      const roles = graph.nodes.filter(({ path }) => path !== null).length;
      const said = roles === 1 ? labels.oneRole : fill(labels.roles, roles);
      if (isFirst) element(".said").textContent = said;
      if (awaited) reveal(awaited.id, awaited.focus);
      else if (!touched && edited !== null) bringIntoView(edited);
      awaited = null;
    },
    reveal,
    follow: (follow) => change({ follow }),
    export: async (format) => {
      if (picture !== null) options.send(await exported(format, picture.graph, picture.layout, language));
    },
  };
}
