// `npm run bench`: our server beside two peers, in one run and by turns, so that the ratios hold while the
// machine's speed drifts. `-- --json` for machines, `-- --rounds N`, `-- --keystrokes N`, `-- --roles N`,
// `-- --large` for an organisation of 10,000 roles besides those of 100 and 1,000.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const here = import.meta.dirname;
const root = path.dirname(here);
const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "3" },
    keystrokes: { type: "string", default: "60" },
    roles: { type: "string", default: "1000" },
    large: { type: "boolean", default: false },
  },
});
const log = (line) => process.stderr.write(`${line}\n`);

if (!existsSync(path.join(here, "node_modules"))) {
  log("installing the peers …");
  execFileSync("npm", ["ci", "--ignore-scripts"], {
    cwd: here,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}
if (!existsSync(path.join(root, "dist/server.cjs")))
  execFileSync(process.execPath, [path.join(root, "scripts/build.mjs")], { stdio: "inherit" });

const { judge } = await import("./judge.mjs");
const { startServer } = await import("./client.mjs");
const { random, writeCorpus } = await import("./corpus.mjs");
const { commandTables, commandTimes } = await import("./commands.mjs");
const { organisation } = await import("./organisation.mjs");
const { previewTimes } = await import("./preview.mjs");
const { ours } = await import("./servers/ours.mjs");
const { markdownServer } = await import("./servers/markdown.mjs");
const { yamlServer } = await import("./servers/yaml.mjs");

const count = Number(values.roles);
const groups = [
  { format: "markdown", servers: [markdownServer, ours("markdown")] },
  { format: "yaml", servers: [yamlServer, ours("yaml")] },
];
const results = new Map();

for (const { format, servers } of groups) {
  const few = path.join(root, "dist/bench", `${format}-20`);
  const many = path.join(root, "dist/bench", `${format}-${count}`);
  const files = writeCorpus(few, 20, format);
  writeCorpus(many, count, format);
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const server of servers) {
      log(`${format}, round ${round + 1}: ${server.name}`);
      const result = results.get(server.name) ?? {
        format,
        initialize: [],
        firstDiagnostics: [],
        keystroke: [],
        cpu: [],
        rss: [],
        index: [],
      };
      results.set(server.name, result);
      await keystrokes(server, few, files, result, round);
      if (server.name.startsWith("rolewright")) await index(server, many, result);
    }
  }
}

async function keystrokes(server, folder, files, result, round) {
  const session = await startServer(server, folder);
  result.initialize.push(session.initializeMs);
  const first = await session.open(files[0]);
  result.firstDiagnostics.push(performance.now() - session.started);
  const uris = [first.uri];
  for (const file of files.slice(1, 5)) uris.push((await session.open(file)).uri);
  const next = random(round + 1);
  const strike = async () => {
    const uri = uris[Math.floor(next() * uris.length)];
    return session.type(uri, spot(session.text(uri), next), "的");
  };
  for (let warm = 0; warm < 20; warm++) await strike();
  const before = session.usage();
  const total = Number(values.keystrokes);
  for (let typed = 0; typed < total; typed++) {
    result.keystroke.push(await strike());
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  const after = session.usage();
  if (before !== null && after !== null) {
    result.cpu.push((after.cpuMs - before.cpuMs) / total);
    result.rss.push(after.rssMB);
  }
  await session.stop();
}

/** A place between two Chinese characters, away from the head of the document. */
function spot(text, next) {
  for (let tries = 0; tries < 1000; tries++) {
    const at = Math.floor(text.length * (0.15 + 0.8 * next()));
    if (/\p{Script=Han}/u.test(text[at] ?? "") && /\p{Script=Han}/u.test(text[at - 1] ?? "")) return at;
  }
  return Math.floor(text.length / 2);
}

/** From `initialized` until the server knows all roles. */
async function index(server, folder, result) {
  const session = await startServer(server, folder);
  for (;;) {
    const roles = await session.request("rolewright/roles", {});
    if (roles.length >= count) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  result.index.push(performance.now() - session.initializedAt);
  await session.stop();
}

const quantile = (list, share) => {
  if (list.length === 0) return null;
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
};
const summary = ({ initialize, firstDiagnostics, keystroke, cpu, rss, index: indexing }) => ({
  "start → initialize, ms": quantile(initialize, 0.5),
  "start → first diagnostics, ms": quantile(firstDiagnostics, 0.5),
  "keystroke → diagnostics p50, ms": quantile(keystroke, 0.5),
  "keystroke → diagnostics p95, ms": quantile(keystroke, 0.95),
  "server CPU per keystroke, ms": quantile(cpu, 0.5),
  "memory after the edits, MB": quantile(rss, 0.5),
  [`index of ${count} roles, ms`]: quantile(indexing, 0.5),
});

const table = groups.map(({ format, servers: [peer, own] }) => {
  const theirs = summary(results.get(peer.name));
  const mine = summary(results.get(own.name));
  return {
    format,
    peer: peer.name,
    rows: Object.keys(mine).map((what) => ({
      what,
      ours: mine[what],
      peer: theirs[what],
      ratio: theirs[what] === null || mine[what] === null ? null : mine[what] / theirs[what],
    })),
  };
});

log("in-process …");
const judged = await judge(root);

const previews = [];
for (const format of ["markdown", "yaml"]) {
  log(`preview, ${format} …`);
  const { first, times } = await previewTimes(root, format, {
    roles: 100,
    keystrokes: Number(values.keystrokes),
  });
  previews.push({ format, first, p50: quantile(times, 0.5), p95: quantile(times, 0.95) });
}

const organisations = [];
for (const count of [100, 1000, ...(values.large ? [10_000] : [])]) {
  log(`organisation of ${count} roles …`);
  organisations.push(await organisation(root, count));
}

const commands = await commandTimes({ roles: count, rounds: Number(values.rounds), log });

if (values.json)
  console.log(
    JSON.stringify(
      { version: 1, node: process.version, groups: table, judged, previews, organisations, commands },
      null,
      2,
    ),
  );
else {
  const cell = (value, digits = 1) => (value === null ? "–" : value.toFixed(digits));
  for (const { peer, rows } of table) {
    console.log(`\n| 10 KB documents | rolewright | ${peer} | ratio |\n| --- | ---: | ---: | ---: |`);
    for (const row of rows)
      console.log(
        `| ${row.what} | ${cell(row.ours)} | ${cell(row.peer)} | ${row.ratio === null ? "–" : `${cell(row.ratio, 2)}×`} |`,
      );
  }
  console.log(`\n| in-process, ${judged.documents} documents scaled to 10 KB | CPU ms |\n| --- | ---: |`);
  console.log(`| read and judged by all rules after a keystroke, median | ${cell(judged.typed, 2)} |`);
  console.log(`| the same, the slowest document | ${cell(judged.worst, 2)} |`);
  console.log(`| a text not seen before, median | ${cell(judged.first, 2)} |`);
  console.log("\n| slowest rules | of the parse |\n| --- | ---: |");
  for (const { rule, ofParse } of judged.slowest) console.log(`| ${rule} | ${cell(ofParse, 2)}× |`);
  console.log(
    `\n| preview of a 10 KB role | ${previews.map(({ format }) => format).join(" | ")} |\n| --- | ---: | ---: |`,
  );
  for (const [what, key] of [
    ["keystroke → picture p50, ms", "p50"],
    ["keystroke → picture p95, ms", "p95"],
    ["first picture, ms", "first"],
  ])
    console.log(`| ${what} | ${previews.map((one) => cell(one[key])).join(" | ")} |`);
  const counts = organisations.map(({ count }) => `${count.toLocaleString("en-US")} roles`);
  console.log(`\n| an organisation of | ${counts.join(" | ")} |\n| --- |${" ---: |".repeat(counts.length)}`);
  for (const what of Object.keys(organisations[0]?.rows ?? {}))
    console.log(`| ${what} | ${organisations.map(({ rows }) => cell(rows[what])).join(" | ")} |`);
  console.log(commandTables(commands));
}
