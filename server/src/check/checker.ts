import type { SettingsFor } from "../config/settings.ts";
import type { Session } from "../organisation/session.ts";
import type { RoleDocument } from "../role/role.ts";
import type { Finding } from "../rules/finding.ts";
import { rules as allRules } from "../rules/registry.ts";
import type { Rule } from "../rules/rule.ts";
import { checkDocument, saidOf } from "./check-document.ts";
import { createDependencies, type Needs, placesElsewhere } from "./dependencies.ts";
import { aloneOf, othersOf } from "./rule-parts.ts";

export interface CheckerOptions {
  /** Settings as they are at the time of the call; what changed them calls `Session.reconfigure`. */
  readonly settingsFor: SettingsFor;
  /** Told of rules that throw. */
  readonly log: (message: string) => void;
  /** All rules of the registry unless given. */
  readonly rules?: readonly Rule[];
  /** Of how many files findings are remembered; few unless given: most are asked for once and then only shown. */
  readonly remember?: number;
  /** Most files are checked once and nothing changes afterwards: what findings depend on is sorted only when asked for. */
  readonly once?: boolean;
  /** Nobody asks what findings depend on, nor what a change has altered: nothing of that is remembered. */
  readonly forgetful?: boolean;
}

/** A file and what is found in it. */
export interface Checked {
  readonly uri: string;
  readonly findings: readonly Finding[];
}

/**
 * Checks the files of a session and checks again only what a change can have altered. A cold run is the same
 * thing with nothing remembered.
 */
export interface Checker {
  /** What is found in a file as it is now, in order of place; nothing when there is no such file. */
  findings(uri: string): readonly Finding[];
  /**
   * Files whose findings may have changed since the last call, also those that are gone: first those with new
   * texts, then those that asked about them. Nothing is checked before somebody asks for its findings.
   */
  takeChanged(): readonly string[];
  /**
   * Lets rules look at a file alone while it is at hand, so that `findings` only has to ask about the other roles:
   * for whoever reads many files before checking them. Changes nothing but the order of work.
   */
  prepare(uri: string): void;
  /** What the findings of a file depended on when they were last worked out. */
  needs(uri: string): Needs;
  /**
   * Remembers what findings that somebody else keeps depend on, as if they had been worked out here; `takeChanged`
   * then tells when they no longer hold. For a state that was ready.
   */
  restore(uri: string, needs: Needs): void;
  /** Checks all files in order, one a step, so that the caller may pause between them or stop. */
  checkAll(): Generator<Checked, void>;
  /** Says whether all files of the workspace were read. Before that rules about other roles keep silent; at first it is so. */
  setReady(ready: boolean): void;
}

const usuallyRemembered = 256;

export function createChecker(session: Session, options: CheckerOptions): Checker {
  const { settingsFor, log, rules = allRules, remember: mostRemembered = usuallyRemembered } = options;
  const { forgetful = false } = options;
  let ready = false;
  const known = new Map<string, readonly Finding[]>();
  const remember = (uri: string, findings: readonly Finding[]): void => {
    known.set(uri, findings);
    const [oldest] = known.keys();
    if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
  };
  /** Files with another text, and files that depend on something that changed; neither taken yet. */
  const edited = new Set<string>();
  const affected = new Set<string>();
  const dependencies = createDependencies(options.once === true ? Number.POSITIVE_INFINITY : 0);

  const ownRules = aloneOf(rules);
  const otherRules = othersOf(rules);
  /** What `ownRules` said of documents, under the settings there are. */
  let prepared = new WeakMap<RoleDocument, readonly Finding[]>();

  const outdate = (uris: Iterable<string>): void => {
    for (const uri of uris) {
      known.delete(uri);
      affected.add(uri);
    }
  };
  const outdateAll = (): void => outdate(session.uris());

  session.listen((event) => {
    if (event.kind === "settings") {
      prepared = new WeakMap();
      outdateAll();
    } else if (event.kind === "organisation") {
      outdate(dependencies.onTopics(event.topics));
      outdate(dependencies.onNames(event.names));
    } else {
      known.delete(event.uri);
      edited.add(event.uri);
      outdate(dependencies.onText(event.uri, event.from));
    }
  });
  for (const uri of session.uris()) edited.add(uri);

  /** Takes in what was typed; reporting lines only matter once rules ask about them. */
  const update = (): void => (ready ? session.flush() : session.settle());

  const findings = (uri: string): readonly Finding[] => {
    update();
    const before = known.get(uri);
    if (before !== undefined) return before;
    const current = session.document(uri);
    if (current === undefined) {
      dependencies.delete(uri);
      return [];
    }
    // Reading may have found that the file on the disk is another one by now.
    update();
    const own = ready ? prepared.get(current.document) : undefined;
    const options = { rules: own === undefined ? rules : otherRules, allRules: rules, ready, log };
    if (forgetful) return checkDocument(current, session.organisation, settingsFor, options, own);
    const topics = new Set<string>();
    const organisation = session.view({ uri, record: (topic) => topics.add(topic) });
    const found = checkDocument(current, organisation, settingsFor, options, own);
    dependencies.set(uri, { topics: [...topics], places: placesElsewhere(uri, found) });
    remember(uri, found);
    return found;
  };

  return {
    findings,
    takeChanged() {
      update();
      const changed = [...new Set([...edited, ...affected])];
      edited.clear();
      affected.clear();
      return changed;
    },
    prepare(uri) {
      const current = session.document(uri);
      if (current === undefined) return;
      // The document waits for the others in memory, without what was worked out of its words.
      const options = { rules: ownRules, ready: false, log, leave: true };
      prepared.set(current.document, saidOf(current, session.organisation, settingsFor, options));
    },
    needs: dependencies.of,
    restore: dependencies.set,
    *checkAll() {
      for (const _ of session.catchUp());
      for (const uri of session.uris()) yield { uri, findings: findings(uri) };
    },
    setReady(next) {
      if (next === ready) return;
      ready = next;
      outdateAll();
    },
  };
}
