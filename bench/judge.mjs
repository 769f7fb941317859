import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadModule } from "../scripts/lib/module.mjs";
import { roleText } from "./corpus.mjs";

const entry = `
export { analyse, createUsualReading } from "./server/src/organisation/reading.ts";
export { createSession } from "./server/src/organisation/session.ts";
export { createSettings } from "./server/src/config/resolve.ts";
export { checkRole } from "./server/src/check/engine.ts";
export { rules } from "./server/src/rules/registry.ts";
`;

/** Shorter documents say little about what a length costs. */
const shortest = 3000;
/** Of a full page of a role: what figures are scaled to. */
const page = 10_000;
const warmUps = 6;
const keystrokes = 6;

/** Milliseconds of CPU this process has had: a busy machine doesn't count. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * What reading and judging one document costs inside the process, scaled to 10 KB: medians over generated roles
 * and, where they are at hand, real ones. `typed`: after a keystroke, as an editor has it. `first`: a text never
 * seen before, the code warm.
 */
export async function judge(root) {
  const { analyse, createUsualReading, createSession, createSettings, checkRole, rules } = await loadModule(
    root,
    entry,
  );
  const files = new Map([...generated(), ...real(path.join(root, "../shared/data/corpora"))]);
  const settingsFor = createSettings([], { asOf: "2026-11-21" });
  const session = createSession({ files: { read: (uri) => files.get(uri) ?? null }, settingsFor });
  for (const uri of files.keys()) session.refresh(uri);

  const once = (uri, text, reading, all = rules) => {
    const before = cpu();
    const analysed = analyse({ uri, text, open: true }, settingsFor(uri, "zh-CN"), reading);
    for (const [index, role] of analysed.document.roles.entries()) {
      const own = { facts: analysed.facts[index], entry: analysed.entries[index] };
      const settings = settingsFor(uri, role.language);
      const subject = {
        document: analysed.document,
        role,
        ...own,
        organisation: session.organisation,
        settings,
      };
      checkRole(subject, { rules: all, ready: true, log: () => {} });
    }
    return ((cpu() - before) * page) / Buffer.byteLength(text);
  };

  const first = [];
  for (let round = 0; round < warmUps; round++) {
    for (const [uri, text] of files) {
      const time = once(uri, text, createUsualReading());
      if (round === warmUps - 1) first.push(time);
    }
  }
  const typed = [];
  for (const [uri, text] of files) {
    const reading = createUsualReading();
    const at = text.indexOf("\n", text.length / 2);
    const times = Array.from({ length: keystrokes }, (_, index) =>
      once(uri, `${text.slice(0, at)}${"x".repeat(index)}${text.slice(at)}`, reading),
    );
    typed.push(median(times.slice(1)));
  }
  return {
    documents: files.size,
    typed: median(typed),
    first: median(first),
    worst: Math.max(...typed),
    slowest: slowest({ files, rules, once, createUsualReading, settingsFor }),
  };
}

/** The ten rules that take longest on texts never seen before, as shares of what reading the syntax takes. */
function slowest({ files, rules, once, createUsualReading, settingsFor }) {
  const spent = new Map(rules.map(({ id }) => [id, 0]));
  const timed = rules.map((rule) => ({
    ...rule,
    check(context) {
      const before = performance.now();
      rule.check(context);
      spent.set(rule.id, spent.get(rule.id) + performance.now() - before);
    },
  }));
  // Whoever asks first makes the passages, for all: a rule of its own, so that no rule is charged with it.
  const passages = {
    ...rules[0],
    id: "document/passages",
    kinds: ["position", "posting", "occupation"],
    needsComplete: false,
    check(context) {
      const before = performance.now();
      context.passages();
      spent.set("(passages)", (spent.get("(passages)") ?? 0) + performance.now() - before);
    },
  };
  let parsing = 0;
  for (const [uri, text] of files) {
    const reading = createUsualReading();
    const before = performance.now();
    reading.read(text, { uri, vocabulary: settingsFor(uri, "zh-CN").vocabulary });
    parsing += performance.now() - before;
    once(uri, text, reading, [passages, ...timed]);
  }
  return [...spent]
    .map(([rule, time]) => ({ rule, ofParse: time / parsing }))
    .sort((a, b) => b.ofParse - a.ofParse)
    .slice(0, 10);
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

function generated() {
  return ["markdown", "yaml"].flatMap((format) =>
    Array.from({ length: 30 }, (_, index) => [
      `file:///generated/${index}.role.${format === "yaml" ? "yaml" : "md"}`,
      roleText(index + 1, format),
    ]),
  );
}

function real(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => [`file:///real/${encodeURI(file)}`, readFileSync(path.join(folder, file), "utf8")])
    .filter(([, text]) => Buffer.byteLength(text) >= shortest);
}
