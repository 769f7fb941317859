// How long the preview takes to follow a keystroke: the change is sent, the picture asked for, and the answer is
// there. Alone, `node bench/preview.mjs [--roles N] [--keystrokes N]`; and part of `npm run bench`.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { startServer } from "./client.mjs";
import { random, writeCorpus } from "./corpus.mjs";
import { ours } from "./servers/ours.mjs";

/**
 * Milliseconds from a keystroke in a 10 KB role to its picture, in a workspace of so many roles; `first` is the first
 * picture, which loads the Markdown libraries.
 */
export async function previewTimes(root, format, { roles, keystrokes }) {
  const folder = path.join(root, "dist/bench", `preview-${format}-${roles}`);
  const files = writeCorpus(folder, roles, format);
  const session = await startServer(ours(format), folder);
  const { uri } = await session.open(files[Math.min(3, files.length - 1)]);
  const picture = () => session.request("rolewright/preview", { uri, variant: "internal", theme: "modern" });
  const started = performance.now();
  const { html } = await picture();
  const first = performance.now() - started;
  const next = random(7);
  const times = [];
  for (let typed = -20; typed < keystrokes; typed++) {
    const at = performance.now();
    await session.change(uri, spot(session.text(uri), next), "的");
    await picture();
    if (typed >= 0) times.push(performance.now() - at);
    // Somebody types ten characters a second, and diagnostics come in between.
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await session.stop();
  return { first, times, html: html.length };
}

function spot(text, next) {
  for (let tries = 0; tries < 1000; tries++) {
    const at = Math.floor(text.length * (0.15 + 0.8 * next()));
    if (/\p{Script=Han}/u.test(text[at] ?? "") && /\p{Script=Han}/u.test(text[at - 1] ?? "")) return at;
  }
  return Math.floor(text.length / 2);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      roles: { type: "string", default: "100" },
      keystrokes: { type: "string", default: "100" },
    },
  });
  const root = path.dirname(import.meta.dirname);
  const quantile = (list, share) =>
    [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(share * list.length))] ?? 0;
  for (const format of ["markdown", "yaml"]) {
    const options = { roles: Number(values.roles), keystrokes: Number(values.keystrokes) };
    const { first, times } = await previewTimes(root, format, options);
    const [p50, p95] = [0.5, 0.95].map((share) => quantile(times, share).toFixed(1));
    console.log(
      `${format}: first picture ${first.toFixed(1)} ms; keystroke → picture p50 ${p50} ms, p95 ${p95} ms`,
    );
  }
}
