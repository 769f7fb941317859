import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Localised } from "../../../vocabulary/language.ts";
import { complain } from "../../complain.ts";
import { brokenConfig, openConfigs } from "../../configs.ts";
import { relativeTo } from "../../discover.ts";
import type { Io } from "../../io.ts";
import { exit, failed, type Outcome } from "../../outcome.ts";
import { today } from "../../plan.ts";
import { internalError } from "../../reading.ts";
import { type SettingsSource, settingsOf } from "../../settings-source.ts";
import { uriOf } from "../../uris.ts";
import { threadsFor } from "../share.ts";
import { type Answers, createAnswering } from "./answer.ts";
import { type Batch, batchesOf, mostLineBytes, tooLong } from "./split.ts";

export interface LinesRequest {
  /** `--config` */
  readonly config: string | null;
  /** `--jobs`; one when nobody says, since a filter is run several times by whoever has many cores. */
  readonly jobs: number | null;
  readonly quiet: boolean;
  readonly maxWarnings: number | null;
}

/**
 * `check --ndjson`: a document in, its findings out, line by line and in order. Memory does not grow with the stream:
 * no more is read than is being checked, and no more checked than is taken. A line that is no document gets an answer
 * that says so, the rest goes on, and the exit code is 2 in the end.
 */
export async function checkLines(request: LinesRequest, io: Io): Promise<number> {
  const found = sourceOf(request, io);
  if (failed(found)) return complain(io, found.failure);
  const source = found.value;
  const { language, cwd } = io;
  const { quiet } = request;
  const { crew } = io;
  const threads =
    crew === undefined ? 1 : threadsFor(request.jobs ?? 1, Number.POSITIVE_INFINITY, availableParallelism());
  const own = { language, cwd, quiet };
  const totals = { errors: 0, warnings: 0, bad: 0, failures: [] as string[] };
  const give = async (answers: Answers): Promise<boolean> => {
    io.out.write(answers.text);
    totals.errors += answers.errors;
    totals.warnings += answers.warnings;
    totals.bad += answers.bad;
    totals.failures.push(...answers.failures.slice(0, mostFailures - totals.failures.length));
    return (await io.out.drained?.()) ?? true;
  };
  const batches = linesOf(batchesOf(io.inputPieces?.() ?? inOnePiece(io)));
  if (threads === 1 || crew === undefined) {
    const answer = createAnswering({ ...own, settingsFor: settingsOf(source) });
    for await (const lines of batches) if (!(await give(answer(lines)))) break;
  } else {
    const { createPool } = await import("./pool.ts");
    const pool = createPool(crew.take(threads), { work: "lines", source, ...own });
    try {
      // Each thread has one batch to do and one to go on with. Answers are given as soon as all before them are.
      const asked: Promise<boolean>[] = [];
      let last = Promise.resolve(true);
      for await (const lines of batches) {
        const answers = pool.answer(lines);
        last = Promise.all([last, answers]).then(([goOn, own]) => goOn && give(own));
        // A thread that fails is heard of when its turn comes.
        last.catch(() => undefined);
        asked.push(last);
        if (asked.length >= 2 * threads && !(await asked.shift())) break;
      }
      await last;
    } finally {
      await pool.end();
    }
  }
  if (totals.failures.length > 0) return complain(io, ...totals.failures.map(internalError));
  if (totals.bad > 0) return complain(io, badLines(totals.bad));
  const { maxWarnings } = request;
  if (maxWarnings !== null && totals.warnings > maxWarnings) return exit.findings;
  return totals.errors > 0 ? exit.findings : exit.clean;
}

/** More of them say nothing new. */
const mostFailures = 10;

async function* linesOf(batches: AsyncIterable<Batch>): AsyncGenerator<readonly string[], void> {
  const decoder = new TextDecoder();
  for await (const batch of batches)
    yield batch.map((line) => (line === tooLong ? longLine : decoder.decode(line)));
}

/** No JSON either, which says less than that it is too long, and does. */
const longLine = `longer than ${mostLineBytes} bytes`;

async function* inOnePiece(io: Io): AsyncGenerator<Uint8Array, void> {
  yield await io.readInput();
}

function sourceOf({ config }: LinesRequest, { cwd }: Io): Outcome<SettingsSource> {
  const opened = openConfigs(config === null ? null : path.resolve(cwd, config));
  if (failed(opened)) return opened;
  const { nearest, forAll } = opened.value;
  const found = nearest(cwd);
  const broken = found === null ? null : brokenConfig(found, relativeTo(cwd, fileURLToPath(found.uri)));
  if (broken !== null) return { failure: broken };
  return {
    value: {
      configs: found === null ? [] : [{ uri: found.uri, text: found.text }],
      forAll: forAll !== null,
      folder: uriOf(cwd),
      asOf: today(),
    },
  };
}

const badLines = (count: number): Localised => ({
  "zh-CN": `有 ${count} 行不是文档，见输出中的 error`,
  "zh-TW": `有 ${count} 行不是文件，見輸出中的 error`,
  en: `${count} ${count === 1 ? "line is" : "lines are"} no document; see "error" in the output`,
});
