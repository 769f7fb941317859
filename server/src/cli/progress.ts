import { inLanguage, type Language } from "../vocabulary/language.ts";
import type { Output } from "./io.ts";

/** A line on the terminal that says how far a long command has come. */
export interface Progress {
  step(): void;
  /** Takes the line away, before results are written. */
  end(): void;
}

/** Commands that are done sooner say nothing. */
const patienceMs = 1000;
const refreshMs = 100;

/** Silent unless a person watches. */
export function startProgress(output: Output, total: number, language: Language, quiet: boolean): Progress {
  if (!output.isTerminal || quiet) return { step: () => undefined, end: () => undefined };
  const start = Date.now();
  let done = 0;
  let last = 0;
  return {
    step() {
      done++;
      const now = Date.now();
      if (now - start < patienceMs || now - last < refreshMs) return;
      last = now;
      const words = {
        "zh-CN": `正在检查 ${done}/${total}`,
        "zh-TW": `正在檢查 ${done}/${total}`,
        en: `checking ${done}/${total}`,
      };
      output.write(`\r\u001b[K${inLanguage(words, language)}`);
    },
    end() {
      if (last > 0) output.write("\r\u001b[K");
    },
  };
}
