import type { MessagePort } from "node:worker_threads";
import { settingsOf } from "../../settings-source.ts";
import type { LinesWork } from "../jobs/protocol.ts";
import { createAnswering } from "./answer.ts";

/** Answers lines until the thread is ended. */
export function serveLines(port: MessagePort, { source, cwd, language, quiet }: LinesWork): void {
  const answer = createAnswering({ cwd, settingsFor: settingsOf(source), language, quiet });
  port.on("message", (lines: readonly string[]) => port.postMessage(answer(lines)));
}
