import { createAnswers } from "./answers.ts";
import type { OrganisationGraph } from "./chart.ts";
import { type ChartSources, chartOf } from "./chart-of.ts";
import { createIntern } from "./compact.ts";
import { compactEntry } from "./compact-entry.ts";
import type { RoleEntry } from "./entry.ts";
import { createGraph } from "./graph.ts";
import { topicsOf } from "./index-change.ts";
import { indexedRole } from "./indexed-role.ts";
import { createNameIndex } from "./name-index.ts";
import type { Organisation } from "./organisation.ts";
import type { SessionEvent } from "./session-options.ts";
import { createNaming, type ReadingSettingsFor } from "./settings.ts";
import { createSizes } from "./sizes.ts";
import { createNearNames } from "./suggest.ts";
import { type Asker, createView, type Sources } from "./view.ts";

/** The organisation and all that is derived from it, brought up to date together. */
export interface State {
  /** Replaces what is known of a file; none forgets it. `own`: the entries share no memory with a document. */
  update(uri: string, entries: readonly RoleEntry[], own?: boolean): void;
  entriesOf(uri: string): readonly RoleEntry[];
  /** Works out what updates mean for reporting lines and sizes, and tells. */
  flush(): void;
  view(asker: Asker): Organisation;
  /** The whole organisation as a graph, worked out anew. */
  chart(places: Pick<ChartSources, "rangeOf" | "pathOf">): OrganisationGraph;
}

export function createState(
  settingsFor: ReadingSettingsFor,
  ready: () => void,
  emit: (event: SessionEvent) => void,
): State {
  const intern = createIntern();
  const index = createNameIndex();
  const graph = createGraph(index);
  const sizes = createSizes(index);
  const nearNames = createNearNames(index);

  const flush = (): void => {
    const topics = [...graph.update(), ...sizes.update()];
    if (topics.length > 0) emit({ kind: "organisation", topics, names: [] });
  };

  const answers = createAnswers(index);

  const sources: Sources = {
    index,
    answers,
    nearNames,
    ready,
    namingOf: createNaming(settingsFor),
    cycleOf(id) {
      flush();
      return graph.cycle(id);
    },
    sizeOf(scope) {
      flush();
      return sizes.of(scope);
    },
  };

  return {
    update(uri, entries, own = false) {
      const { vocabulary } = settingsFor(uri, entries[0]?.language ?? "zh-CN");
      const change = index.update(
        uri,
        entries.map((entry) => indexedRole(own ? entry : compactEntry(entry, intern), vocabulary, intern)),
      );
      answers.forget();
      if (change.topics.length === 0) return;
      graph.changed(change);
      sizes.changed(change);
      nearNames.changed(change.names);
      const topics = { [Symbol.iterator]: () => topicsOf(change)[Symbol.iterator]() };
      emit({ kind: "organisation", topics, names: change.names });
    },
    entriesOf: (uri) => index.rolesOf(uri).map(({ entry }) => entry),
    flush,
    view: (asker) => createView(sources, asker),
    chart: (places) => chartOf({ index, namingOf: sources.namingOf, ...places }),
  };
}
