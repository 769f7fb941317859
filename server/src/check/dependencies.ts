import type { ScopedName } from "../organisation/index-change.ts";
import { createNameList, type NameList } from "../organisation/nearness.ts";
import { createSubscriptions } from "../organisation/subscriptions.ts";
import { suggestedFor, suggestTopic } from "../organisation/topics.ts";
import type { Finding } from "../rules/finding.ts";

/** What the findings of a file depend on besides the file itself. Plain data. */
export interface Needs {
  /** The topics that were asked to come to them. */
  readonly topics: readonly string[];
  /** The other files they point into, with the last offset of each: what is typed behind it moves nothing. */
  readonly places: readonly (readonly [uri: string, end: number])[];
}

/** What the findings of each file depend on besides the file itself. */
export interface Dependencies {
  set(uri: string, needs: Needs): void;
  /** What was set; nothing for a file that is not known. */
  of(uri: string): Needs;
  delete(uri: string): void;
  /** Files that asked about something that changed. */
  onTopics(topics: Iterable<string>): readonly string[];
  /** Files that were told which known names are near to an unknown one, and one of these may be among them now. */
  onNames(names: readonly ScopedName[]): readonly string[];
  /** Files with findings that point to a place in another file at or behind an offset. */
  onText(uri: string, from: number): readonly string[];
}

/** `mostWaiting`: of how many files what was set may wait until somebody asks; taking it in costs more than setting it. */
export function createDependencies(mostWaiting = 0): Dependencies {
  const waiting = new Map<string, Needs>();
  const asked = createSubscriptions();
  const suggested = createSubscriptions();
  /** The unknown names of `suggested`, by organisation. */
  const unknown = new Map<string, NameList>();
  const pointers = createSubscriptions();
  /** How far into each other file the findings of a file point, by target and file. */
  const reach = new Map<string, Map<string, number>>();

  const setSuggested = (uri: string, topics: readonly string[]): void => {
    const before = suggested.of(uri);
    suggested.set(uri, topics);
    for (const topic of [...before, ...topics]) {
      const name = suggestedFor(topic);
      if (name === null) continue;
      const names = unknown.get(name.scope) ?? createNameList();
      unknown.set(name.scope, names);
      if (suggested.has(topic)) names.add(name.key);
      else names.delete(name.key);
    }
  };

  const forget = (uri: string): void => {
    for (const target of pointers.of(uri)) {
      const sources = reach.get(target);
      if (sources?.delete(uri) && sources.size === 0) reach.delete(target);
    }
    pointers.delete(uri);
  };

  const take = (uri: string, { topics, places }: Needs): void => {
    const suggestions = topics.filter((topic) => suggestedFor(topic) !== null);
    asked.set(
      uri,
      suggestions.length === 0 ? topics : topics.filter((topic) => suggestedFor(topic) === null),
    );
    setSuggested(uri, suggestions);
    forget(uri);
    pointers.set(
      uri,
      places.map(([target]) => target),
    );
    for (const [target, end] of places) {
      const sources = reach.get(target) ?? new Map<string, number>();
      reach.set(target, sources.set(uri, end));
    }
  };
  const takeAll = (): void => {
    for (const [uri, needs] of waiting) take(uri, needs);
    waiting.clear();
  };

  return {
    set(uri, needs) {
      waiting.set(uri, needs);
      if (waiting.size > mostWaiting) takeAll();
    },
    of(uri) {
      takeAll();
      return {
        topics: [...asked.of(uri), ...suggested.of(uri)],
        places: pointers.of(uri).map((target) => [target, reach.get(target)?.get(uri) ?? 0]),
      };
    },
    delete(uri) {
      waiting.delete(uri);
      asked.delete(uri);
      setSuggested(uri, []);
      forget(uri);
    },
    onTopics(topics) {
      takeAll();
      const owners: string[] = [];
      if (asked.isEmpty()) return owners;
      for (const topic of topics) for (const owner of asked.owners(topic)) owners.push(owner);
      return owners;
    },
    onNames(names) {
      takeAll();
      return names.flatMap(({ scope, key }) =>
        (unknown.get(scope)?.near(key) ?? []).flatMap((near) => [
          ...suggested.owners(suggestTopic(scope, near.key)),
        ]),
      );
    },
    onText(uri, from) {
      takeAll();
      return [...(reach.get(uri) ?? [])].filter(([, end]) => end >= from).map(([source]) => source);
    },
  };
}

/** The places in other files that the findings of a file point to. */
export function placesElsewhere(uri: string, findings: readonly Finding[]): Needs["places"] {
  const ends = new Map<string, number>();
  const point = (target: string | undefined, end: number): void => {
    if (target !== undefined && target !== uri) ends.set(target, Math.max(end, ends.get(target) ?? 0));
  };
  for (const { related = [], fixes = [] } of findings) {
    for (const place of related) point(place.uri, place.span.end);
    for (const { intents } of fixes) {
      for (const intent of intents) {
        // Indices of sections and fields in another file move with anything that is typed there.
        if ("target" in intent) point(intent.target?.uri, Number.MAX_SAFE_INTEGER);
      }
    }
  }
  return [...ends];
}
