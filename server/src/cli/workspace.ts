import type { Checker } from "../check/checker.ts";
import type { ConfigFile } from "../config/config-file.ts";
import type { SettingsFor } from "../config/settings.ts";
import type { Session } from "../organisation/session.ts";
import type { Localised } from "../vocabulary/language.ts";
import { relativeTo } from "./discover.ts";
import { sayEncoding } from "./encoding.ts";
import type { Io } from "./io.ts";
import { failed, type Outcome } from "./outcome.ts";
import { planOf, type Request } from "./plan.ts";
import { startProgress } from "./progress.ts";
import { createReading, type Events, failuresIn, note } from "./reading.ts";
import { uriOf } from "./uris.ts";

export { type Request, usualInputName } from "./plan.ts";

/** Files and all that is known of them. */
export interface Workspace {
  readonly session: Session;
  readonly checker: Checker;
  readonly settingsFor: SettingsFor;
  /** URIs of the files that are wanted, by path. */
  readonly wanted: readonly string[];
  /** Config files whose mistakes are wanted. */
  readonly configs: readonly ConfigFile[];
  /** Path for people: relative to the working directory, with `/`. */
  name(uri: string): string;
  /** Why the answer is not complete: files that cannot be read, errors of ours. Grows while files are looked at. */
  failures(): readonly Localised[];
}

/** Reads all files of the organisation that the wanted ones belong to. */
export async function openWorkspace(request: Request, io: Io): Promise<Outcome<Workspace>> {
  const planned = await planOf(request, io);
  if (failed(planned)) return planned;
  const { cwd, workspace, named, input, settingsFor, configs } = planned.value;
  const wanted = new Set(planned.value.wanted);
  const { session, checker, events, name } = createReading({ cwd, settingsFor, named, wanted });
  if (input !== null) {
    note(events.encodings, wanted, input.file, input.read);
    session.open(uriOf(input.file), input.read.text, 1);
  }
  const progress = startProgress(io.err, workspace.length, io.language, request.quiet);
  for (const file of workspace) {
    if (file !== input?.file) session.refresh(uriOf(file));
    progress.step();
  }
  progress.end();
  if (!request.quiet) sayEncodings(io, cwd, events);
  checker.setReady(true);
  const known = new Set(session.uris());
  return {
    value: {
      session,
      checker,
      settingsFor,
      wanted: planned.value.wanted.map(uriOf).filter((uri) => known.has(uri)),
      configs,
      name,
      failures: () => failuresIn(events, planned.value),
    },
  };
}

/** Says of each wanted file that is not in UTF-8 how it was read. */
export function sayEncodings(io: Pick<Io, "err" | "language">, cwd: string, { encodings }: Events): void {
  for (const [file, read] of [...encodings].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    sayEncoding(io, relativeTo(cwd, file), read);
}
