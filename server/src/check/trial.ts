import type { Finding } from "../rules/finding.ts";
import type { Checker } from "./checker.ts";
import type { DraftContext } from "./draft.ts";

/** What trying texts on a session needs. */
export interface TrialContext extends DraftContext {
  readonly checker: Checker;
}

/** Whether findings that a text had may become those. */
export type Accept = (before: readonly Finding[], after: readonly Finding[]) => boolean;

/** Texts that files of the session are given, and keep when nothing is worse for it. */
export interface Trial {
  /**
   * Gives a file another text when no file has an error more for it, its syntax is as whole as it was, and `accept`
   * has nothing against it. False, and the text it had, otherwise.
   */
  tryText(uri: string, text: string, accept?: Accept): boolean;
  /** Files whose findings may have changed since the last call. */
  takeChanged(): readonly string[];
}

const isError = ({ severity }: Finding): boolean => severity === "error";

/** All files are checked once, so that the checker knows who depends on whom. */
export function createTrial({ session, checker }: TrialContext): Trial {
  for (const uri of session.uris()) checker.findings(uri);
  checker.takeChanged();
  const changed = new Set<string>();
  let version = 1;

  const put = (uri: string, text: string): readonly string[] => {
    session.open(uri, text, ++version);
    const concerned = checker.takeChanged();
    for (const other of concerned) changed.add(other);
    return concerned;
  };
  const errorsIn = (uris: Iterable<string>): number =>
    [...uris].flatMap((uri) => checker.findings(uri)).filter(isError).length;
  const isWhole = (uri: string): boolean => session.document(uri)?.document.complete === true;

  return {
    tryText(uri, text, accept = () => true) {
      const former = session.document(uri)?.document.text;
      if (former === undefined) return false;
      const before = checker.findings(uri);
      const wasWhole = isWhole(uri);
      const concerned = new Set([uri, ...put(uri, text)]);
      const good = (isWhole(uri) || !wasWhole) && accept(before, checker.findings(uri));
      const errors = good ? errorsIn(concerned) : 0;
      if (good && errors === 0) return true;
      put(uri, former);
      if (!good || errors > errorsIn(concerned)) return false;
      put(uri, text);
      return true;
    },
    takeChanged() {
      for (const uri of checker.takeChanged()) changed.add(uri);
      const uris = [...changed];
      changed.clear();
      return uris;
    },
  };
}
