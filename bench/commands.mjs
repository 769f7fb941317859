// Our command line beside the linters of Markdown, by turns in one run. `node bench/commands.mjs` runs it alone;
// `--rounds N`, `--roles N`.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { writeCorpus } from "./corpus.mjs";

const here = import.meta.dirname;
const root = path.dirname(here);
const modules = path.join(here, "node_modules");
const cli = path.join(root, "dist/npm/cli.mjs");

/** A linter: what it is started with, for one file and for a folder of them. */
const ours = (name, ...more) => ({
  name,
  start: [process.execPath, cli, "check", ...more],
  one: (file) => [file],
  all: ["."],
});
const peers = () => [
  {
    name: "markdownlint-cli2",
    start: [process.execPath, path.join(modules, "markdownlint-cli2/markdownlint-cli2-bin.mjs")],
    one: (file) => [file],
    all: ["**/*.md"],
  },
  {
    name: "remark-lint",
    start: [
      process.execPath,
      path.join(modules, "remark-cli/cli.js"),
      ...[
        "--no-stdout",
        "--no-config",
        "--use",
        path.join(modules, "remark-preset-lint-recommended/index.js"),
      ],
    ],
    one: (file) => [file],
    all: [".", "--quiet"],
  },
  {
    // In Rust, and so no measure of what Node can do; told all the same.
    name: "rumdl (native)",
    start: [native(), "check", "--no-cache"],
    one: (file) => [file],
    all: ["."],
  },
];

/** The program itself, past the script of its package that starts it. */
function native() {
  const folder = path.join(modules, "@rumdl");
  const [own] = readdirSync(folder);
  const program = readdirSync(path.join(folder, own ?? ""), { recursive: true }).find((name) =>
    /(?:^|[/\\])rumdl(?:\.exe)?$/.test(String(name)),
  );
  return path.join(folder, own ?? "", String(program));
}

/** Runs a program to its end. Milliseconds until it first says something, and until it is done. */
function time([program, ...args], cwd, input) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, { cwd, stdio: ["pipe", "pipe", "pipe"] });
    let first = null;
    const heard = () => {
      first ??= performance.now() - started;
    };
    child.stdout.on("data", heard);
    child.stderr.on("data", heard);
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? "");
    child.on("error", reject);
    child.on("close", (code) => {
      const done = performance.now() - started;
      // 1 is what linters say when they found something.
      if (code !== 0 && code !== 1) reject(new Error(`${program} ${args.join(" ")}: ${code}`));
      else resolve({ first: first ?? done, done });
    });
  });
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Medians of some rounds, in each of which everything has its turn. `runs`: what to start by name. */
async function byTurns(runs, rounds) {
  const times = new Map(runs.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const { name, command, cwd, input } of runs) times.get(name).push(await time(command, cwd, input));
  return runs.map(({ name }) => ({
    name,
    first: median(times.get(name).map(({ first }) => first)),
    done: median(times.get(name).map(({ done }) => done)),
  }));
}

/** @returns milliseconds of every linter for one file, for `roles` files, and of lines through `--ndjson` */
export async function commandTimes({ roles, rounds, log }) {
  const few = path.join(root, "dist/bench/commands-1");
  const [file = ""] = writeCorpus(few, 1, "markdown", true);
  const programs = [ours("rolewright"), ...peers()];
  log("commands, one file …");
  const one = await byTurns(
    programs.map(({ name, start, one: args }) => ({
      name,
      command: [...start, ...args(path.relative(few, file))],
      cwd: few,
    })),
    Math.max(5, rounds),
  );

  const folders = [
    { what: "sentences of their own", folder: path.join(root, `dist/bench/commands-${roles}`), varied: true },
    {
      what: "the same clauses again and again",
      folder: path.join(root, `dist/bench/markdown-${roles}`),
      varied: false,
    },
  ];
  const many = [];
  for (const { what, folder, varied } of folders) {
    log(`commands, ${roles} roles with ${what} …`);
    writeCorpus(folder, roles, "markdown", varied);
    const cache = path.join(root, "dist/bench/commands-cache");
    rmSync(cache, { force: true });
    const cached = ours("rolewright --cache, again", "--cache-location", cache);
    await time([...cached.start, "."], folder);
    const all = [ours("rolewright"), ours("rolewright --jobs 1", "--jobs", "1"), cached, ...peers()];
    many.push({
      what,
      rows: await byTurns(
        all.map(({ name, start, all: args }) => ({ name, command: [...start, ...args], cwd: folder })),
        rounds,
      ),
    });
  }

  log(`commands, ${roles} documents through --ndjson …`);
  const [{ folder }] = folders;
  const input = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${JSON.stringify({ path: name, text: readFileSync(path.join(folder, name), "utf8") })}\n`)
    .join("");
  const lines = await byTurns(
    [1, 2].map((jobs) => ({
      name: `--ndjson --jobs ${jobs}`,
      command: [process.execPath, cli, "check", "--ndjson", "--jobs", String(jobs)],
      cwd: few,
      input,
    })),
    rounds,
  );
  return { roles, one, many, lines };
}

/** The fastest of the peers that are made of the same stuff. */
const fastest = (rows) =>
  Math.min(...rows.filter(({ name }) => /^(?:markdownlint|remark)/.test(name)).map(({ done }) => done));

/** Tables for people. */
export function commandTables({ roles, one, many, lines }) {
  const rows = [
    "\n| one file | first word, ms | done, ms |\n| --- | ---: | ---: |",
    ...one.map(({ name, first, done }) => `| ${name} | ${first.toFixed(0)} | ${done.toFixed(0)} |`),
  ];
  for (const { what, rows: table } of many) {
    const peer = fastest(table);
    rows.push(
      `\n| ${roles} roles of 10 KB, ${what} | s | roles a second | throughput, of the fastest linter on Node |\n| --- | ---: | ---: | ---: |`,
      ...table.map(
        ({ name, done }) =>
          `| ${name} | ${(done / 1000).toFixed(2)} | ${((roles * 1000) / done).toFixed(0)} | ${(peer / done).toFixed(2)}× |`,
      ),
    );
  }
  rows.push(
    `\n| ${roles} documents in a stream | s | a second |\n| --- | ---: | ---: |`,
    ...lines.map(
      ({ name, done }) => `| ${name} | ${(done / 1000).toFixed(2)} | ${((roles * 1000) / done).toFixed(0)} |`,
    ),
  );
  return rows.join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const log = (line) => process.stderr.write(`${line}\n`);
  const { values } = parseArgs({
    options: { roles: { type: "string", default: "1000" }, rounds: { type: "string", default: "3" } },
  });
  const times = await commandTimes({ roles: Number(values.roles), rounds: Number(values.rounds), log });
  writeFileSync(path.join(root, "dist/bench/commands.json"), `${JSON.stringify(times, null, 2)}\n`);
  console.log(commandTables(times));
}
