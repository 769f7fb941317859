import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Printed, PrintPdf } from "../render/export/printer.ts";
import { browserVariable, findBrowsers, type Surroundings } from "./find-browser.ts";

/** Starting a browser for the first time takes seconds; one that has not printed by then hangs. */
const patience = 60_000;

const usual = (): Surroundings => ({ env: process.env, platform: process.platform });

/**
 * Prints through a browser of this computer, which gets a profile of its own and no network, and is ended whatever
 * happens. Never rejects.
 */
export const createPrinter =
  (surroundings: () => Surroundings = usual, timeout = patience): PrintPdf =>
  async (html) => {
    const browsers = findBrowsers(surroundings());
    if (browsers.named !== null && !browsers.there) return { failure: notThere(browsers.named) };
    const programs = browsers.named !== null ? [browsers.named] : browsers.found;
    if (programs.length === 0) return { failure: noBrowser };
    let last = "";
    for (const program of programs) {
      const printed = await printWith(program, html, timeout);
      if ("bytes" in printed) return printed;
      last = `${program}: ${printed.why}`;
    }
    return { failure: notPrinted(last) };
  };

type Attempt = { readonly bytes: Uint8Array } | { readonly why: string };

async function printWith(program: string, html: string, timeout: number): Promise<Attempt> {
  let folder: string | null = null;
  // Where the program ends while the browser is at it.
  const cleanUp = (): void => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", cleanUp);
  try {
    folder = await mkdtemp(path.join(tmpdir(), "rolewright-pdf-"));
    const page = path.join(folder, "page.html");
    const pdf = path.join(folder, "page.pdf");
    await writeFile(page, html);
    // Root cannot have the sandbox; elsewhere it is left out only where the system has none.
    const isRoot = process.getuid?.() === 0;
    const first = await runBrowser(program, flags(folder, page, pdf, !isRoot), timeout);
    const again = !isRoot && first !== null && /no usable sandbox|sandbox_host|namespace/i.test(first);
    const why = again ? await runBrowser(program, flags(folder, page, pdf, false), timeout) : first;
    const bytes = await readFile(pdf).catch(() => null);
    if (bytes === null || bytes.length === 0) return { why: why ?? "no file was written" };
    return { bytes: new Uint8Array(bytes) };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  } finally {
    // A browser that is just ending may still write into its profile.
    if (folder !== null)
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(
        () => undefined,
      );
    process.off("exit", cleanUp);
  }
}

const flags = (folder: string, page: string, pdf: string, sandbox: boolean): readonly string[] => [
  "--headless",
  ...(sandbox ? [] : ["--no-sandbox"]),
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-extensions",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
  "--no-proxy-server",
  // The page asks for nothing; the browser itself shall not, either.
  "--host-resolver-rules=MAP * ~NOTFOUND",
  `--user-data-dir=${path.join(folder, "profile")}`,
  "--no-pdf-header-footer",
  "--generate-pdf-document-outline",
  `--print-to-pdf=${pdf}`,
  pathToFileURL(page).href,
];

/** Null when it ended well, else what it said last. */
function runBrowser(program: string, args: readonly string[], timeout: number): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      stdio: ["ignore", "ignore", "pipe"],
      // A group of its own, so that its helpers end with it.
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    const stop = (): void => end(child);
    process.once("exit", stop);
    let said = "";
    let late = false;
    child.stderr.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString("utf8")).slice(-4000);
    });
    const timer = setTimeout(() => {
      late = true;
      end(child);
    }, timeout);
    const done = (answer: string | null): void => {
      clearTimeout(timer);
      process.off("exit", stop);
      end(child);
      resolve(answer);
    };
    child.on("error", (error) => done(error.message));
    child.on("exit", (code, signal) => {
      if (late) done(`no answer within ${Math.round(timeout / 1000)} s`);
      else done(code === 0 ? null : (lastLine(said) ?? `ended with ${String(code ?? signal)}`));
    });
  });
}

function end(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended.
  }
}

const lastLine = (text: string): string | null =>
  text
    .split("\n")
    .map((line) => line.replace(/^\[[^\]]*\]\s*/, "").trim())
    .filter((line) => line !== "")
    .at(-1) ?? null;

const notThere = (file: string) => ({
  "zh-CN": `${browserVariable} 指定的浏览器不存在或不能运行：${file}`,
  en: `the browser named in ${browserVariable} is not there or is no program: ${file}`,
});

const noBrowser = {
  "zh-CN": `导出 PDF 需要 Chromium、Google Chrome 或 Microsoft Edge，没有找到：请安装其一，或用环境变量 ${browserVariable} 指定；也可先导出 HTML，再用浏览器打印`,
  en: `PDF needs Chromium, Google Chrome or Microsoft Edge, and none was found: install one, or name one in the environment variable ${browserVariable}; or export HTML and print it from any browser`,
};

const notPrinted = (why: string): Extract<Printed, { readonly failure: unknown }>["failure"] => ({
  "zh-CN": `浏览器没有打印出 PDF（${why}）；可用环境变量 ${browserVariable} 换一个浏览器`,
  en: `the browser did not print a PDF (${why}); another one can be named in the environment variable ${browserVariable}`,
});
