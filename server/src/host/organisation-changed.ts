import type { Connection } from "vscode-languageserver";
import type { RoleEntry } from "../organisation/entry.ts";
import type { Session } from "../organisation/session.ts";
import { entryTopic, referencesTopic } from "../organisation/topics.ts";
import { hash } from "../text/hash.ts";

/** Changes are over when none came for this long; somebody who types on is told meanwhile, but not often. */
const quietMs = 150;
const longestMs = 1500;

/**
 * `rolewright/organisationChanged`: tells the client when the graph of the organisation may be another one, so that
 * a chart can ask for it. Words that have no part in it, and places that moved, are no reason. Costs what changed,
 * not what there is. Returns how to stop.
 */
export function tellOrganisationChanges(connection: Connection, session: Session): () => void {
  /** What each role has in the graph. */
  const parts = new Map<string, number>();
  const stale = new Set<string>();
  let everything = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;

  /** Takes note of a role as it is now; true when its part in the graph changed. */
  const renew = (id: string): boolean => {
    const at = id.lastIndexOf("#");
    const entry = session.organisation.entry(id.slice(0, at), Number(id.slice(at + 1)));
    const before = parts.get(id);
    if (entry === undefined) return parts.delete(id);
    const now = partOf(entry);
    parts.set(id, now);
    return now !== before;
  };
  const look = (): void => {
    since = null;
    const changed = [...stale].filter(renew).length > 0;
    stale.clear();
    if (!changed && !everything) return;
    everything = false;
    // A client on its way out refuses; it has nothing to draw any more.
    connection.sendNotification("rolewright/organisationChanged", {}).catch(() => {});
  };
  const gather = (): void => {
    const now = Date.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, Math.min(quietMs, since + longestMs - now)));
  };
  const unlisten = session.listen((event) => {
    if (event.kind === "settings") everything = true;
    else if (event.kind === "organisation") for (const id of rolesOf(event.topics)) stale.add(id);
    if (everything || stale.size > 0) gather();
  });
  return () => {
    clearTimeout(timer);
    unlisten();
  };
}

const prefixes = [entryTopic(""), referencesTopic("")];

/** Ids of the roles whose surface or references changed. */
function* rolesOf(topics: Iterable<string>): Generator<string> {
  for (const topic of topics) {
    const prefix = prefixes.find((beginning) => topic.startsWith(beginning));
    if (prefix !== undefined) yield topic.slice(prefix.length);
  }
}

/** All of a role that its node, its edges and the edges to it are made of. */
function partOf(entry: RoleEntry): number {
  const { title, aliasKeys, code, kind, language, organization, department, level } = entry;
  const { external, root, translationOf, references } = entry;
  const lines = references
    .filter(({ relation, generic }) => relation !== "peers" && !generic)
    .map((reference) => [
      reference.relation,
      reference.name,
      reference.alternatives.map(({ name }) => name),
      reference.dotted,
      reference.external,
      reference.family,
    ]);
  const surface = [title, aliasKeys, code?.value, kind, language, organization, department, level];
  return hash(JSON.stringify([surface, external, root, translationOf, lines]));
}
