import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Applied } from "../../check/fix-all.ts";
import { safeFix } from "../../check/fix-all.ts";
import { type FixedFile, type FixOptions, fixFiles } from "../../check/fix-files.ts";
import type { Session } from "../../organisation/session.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { Io } from "../io.ts";
import { failed, type Outcome } from "../outcome.ts";
import { type Counts, countsOf } from "../report/counts.ts";
import { isUtf8, rewrite } from "../rewrite.ts";
import { openWorkspace, type Request, usualInputName } from "../workspace.ts";
import { nextTurn } from "../write.ts";

export interface FixRequest extends Request, FixOptions {
  /** Files in other encodings are stored as UTF-8. */
  readonly toUtf8: boolean;
  /** Nothing is written. */
  readonly dryRun: boolean;
}

/** A file that is different now, or would be. */
export interface FixedReport {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly applied: readonly Applied[];
  /** It had another encoding. */
  readonly toUtf8: boolean;
}

export interface FixReport {
  /** Files of the disk; standard input is one of them only where nothing is written. */
  readonly files: readonly FixedReport[];
  /** What standard input has become, changed or not; null when it was not read. */
  readonly input: string | null;
  /** What is found in the files that are wanted after fixing. */
  readonly left: Counts;
  /** How many of these have a fix that is not safe. */
  readonly unsafe: number;
  /** Why it is not complete: files that cannot be read or written. */
  readonly failures: readonly Localised[];
}

/** Fixes the files that are wanted and writes them, each whole or not at all. */
export async function fixWanted(request: FixRequest, io: Io): Promise<Outcome<FixReport>> {
  const opened = await openWorkspace(request, io);
  if (failed(opened)) return opened;
  const workspace = opened.value;
  const { session, checker, wanted, name } = workspace;
  const inputFile = request.operands.includes("-")
    ? path.resolve(io.cwd, request.inputName ?? usualInputName)
    : null;
  const failures = [...workspace.failures()];
  // Who has not read everything may take for superfluous what is not.
  const fixed = failures.length > 0 ? [] : fixFiles(workspace, wanted, request);
  const files: FixedReport[] = [];
  const changes = new Map(fixed.map((change) => [change.uri, change]));
  for (const uri of failures.length > 0 ? [] : wanted) {
    const file = fileURLToPath(uri);
    if (file === inputFile && !request.dryRun) continue;
    const toUtf8 = request.toUtf8 && file !== inputFile && !isUtf8(file);
    const change = changes.get(uri) ?? (toUtf8 ? unchanged(session, uri) : undefined);
    if (change === undefined) continue;
    const { before, after, applied } = change;
    const failure = request.dryRun ? null : rewrite({ file, name: name(uri), before, after }, toUtf8);
    if (failure === null) files.push({ path: name(uri), before, after, applied, toUtf8 });
    else failures.push(failure);
    await nextTurn();
  }
  const left = wanted.flatMap((uri) => checker.findings(uri));
  const input = wanted.find((uri) => fileURLToPath(uri) === inputFile);
  return {
    value: {
      files,
      input: input === undefined ? null : (session.document(input)?.document.text ?? null),
      left: countsOf(left),
      unsafe: left.filter((finding) => (finding.fixes?.length ?? 0) > 0 && safeFix(finding) === undefined)
        .length,
      failures,
    },
  };
}

/** A file that only gets another encoding. */
function unchanged(session: Session, uri: string): FixedFile | undefined {
  const text = session.document(uri)?.document.text;
  return text === undefined ? undefined : { uri, before: text, after: text, applied: [] };
}
