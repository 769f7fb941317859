import { appendFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { startServer } from "./client.mjs";
import { random, writeCorpus } from "./corpus.mjs";
import { ours } from "./servers/ours.mjs";

const repeats = 15;
const strikes = 40;

/**
 * What it costs to know all roles of a workspace of `count` roles, and to answer questions about them: over stdio,
 * medians. The questions are about the role that most others name.
 */
export async function organisation(root, count) {
  const folder = path.join(root, "dist/bench", `organisation-${count}`);
  const files = writeCorpus(folder, count, "markdown");
  // Everybody names the second role, so that one rename changes every file.
  const everywhere = titleIn(readFileSync(files[1], "utf8"));
  for (const file of files) appendFileSync(file, `\n- **虚线汇报**：${everywhere}\n`);
  const session = await startServer(ours("markdown"), folder);
  try {
    while ((await session.request("rolewright/roles", {})).length < count) await pause(5);
    const index = performance.now() - session.initializedAt;
    // The findings of all files follow the index; questions are asked of a server at rest.
    await rest(session);
    const memory = session.usage()?.rssMB ?? null;
    const { uri } = await session.open(files[0]);
    const text = session.text(uri);
    const line = text.split("\n").findIndex((words) => words.startsWith("# "));
    const place = { textDocument: { uri }, position: { line, character: 4 } };

    const next = random(count);
    const keystroke = [];
    for (let strike = 0; strike < strikes; strike++) {
      keystroke.push(await session.type(uri, spot(session.text(uri), next), "的"));
      await pause(10);
    }
    const widely = session
      .text(uri)
      .split("\n")
      .findLastIndex((words) => words.includes("虚线汇报"));
    const changed = async (params) =>
      Object.keys((await session.request("textDocument/rename", params))?.changes ?? {}).length;
    const own = { ...place, newName: "集团总裁" };
    const wide = { textDocument: { uri }, position: { line: widely, character: 12 }, newName: "集团副总裁" };
    return {
      count,
      changedFiles: { own: await changed(own), wide: await changed(wide) },
      rows: {
        "index, ms": index,
        "memory, MB": memory,
        "keystroke → diagnostics p50, ms": quantile(keystroke, 0.5),
        "keystroke → diagnostics p95, ms": quantile(keystroke, 0.95),
        "rename, ms": await timed(session, "textDocument/rename", own),
        "rename of a role named in every file, ms": await timed(session, "textDocument/rename", wide),
        "references, ms": await timed(session, "textDocument/references", {
          ...place,
          context: { includeDeclaration: true },
        }),
        "workspace symbol, ms": await timed(session, "workspace/symbol", { query: titleIn(text) }),
      },
    };
  } finally {
    await session.stop();
  }
}

const titleIn = (text) => /^# (.+)$/m.exec(text)?.[1] ?? "";

/** Median milliseconds of a request and its answer. */
async function timed(session, method, params) {
  const times = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const at = performance.now();
    await session.request(method, params);
    times.push(performance.now() - at);
    await pause(5);
  }
  return quantile(times, 0.5);
}

/** Waits until the server has nothing left to do; where that cannot be seen, for a while. */
async function rest(session) {
  for (let before = session.usage()?.cpuMs ?? null; ; ) {
    await pause(300);
    const now = session.usage()?.cpuMs ?? null;
    if (before === null || now === null || now - before < 20) return;
    before = now;
  }
}

/** A place between two Chinese characters, away from the head of the document. */
function spot(text, next) {
  for (let tries = 0; tries < 1000; tries++) {
    const at = Math.floor(text.length * (0.15 + 0.8 * next()));
    if (/\p{Script=Han}/u.test(text[at] ?? "") && /\p{Script=Han}/u.test(text[at - 1] ?? "")) return at;
  }
  return Math.floor(text.length / 2);
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const quantile = (list, share) => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
};

/** Run by itself: `node bench/organisation.mjs 100 2000`. */
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = path.dirname(import.meta.dirname);
  readFileSync(path.join(root, "dist/language-server.cjs"));
  for (const count of process.argv.slice(2).map(Number)) console.log(await organisation(root, count));
}
