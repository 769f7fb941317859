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
const shortest = 2000;
const rounds = 6;
/** Milliseconds of CPU this process has had: a busy machine doesn't count. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
/** Of a full page of a role: what figures are scaled to. */
const page = 10_000;

/**
 * What reading and judging one document costs inside the process, warm (the code, not the document: every
 * document is read anew), scaled to 10 KB: median over generated roles and, where they are at hand, real ones.
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
  const times = new Map([...files.keys()].map((uri) => [uri, []]));
  const spent = new Map(rules.map(({ id }) => [id, 0]));
  let parsing = 0;
  const timed = rules.map((rule) => ({
    ...rule,
    check(context) {
      const before = cpu();
      rule.check(context);
      spent.set(rule.id, spent.get(rule.id) + cpu() - before);
    },
  }));
  for (let round = 0; round < rounds; round++) {
    // The first rounds warm the code; the last of them with the clock in every rule, which the figures leave out.
    const measured = round >= rounds - 3;
    const watched = round === rounds - 4;
    for (const [uri, text] of files) {
      const reading = createUsualReading();
      const before = cpu();
      const document = reading.read(text, { uri, vocabulary: settingsFor(uri, "zh-CN").vocabulary });
      const read = cpu();
      const analysed = analyse({ uri, text, open: true }, settingsFor(uri, "zh-CN"), reading);
      const options = { rules: watched ? timed : rules, ready: true, log: () => {} };
      for (const [index, role] of analysed.document.roles.entries()) {
        const settings = settingsFor(uri, role.language);
        const own = { facts: analysed.facts[index], entry: analysed.entries[index] };
        checkRole({ document, role, ...own, organisation: session.organisation, settings }, options);
      }
      const end = cpu();
      if (watched) parsing += read - before;
      // Read once for the clock, once as a session does: only the second counts.
      if (measured) times.get(uri).push(((end - read) * page) / Buffer.byteLength(text));
    }
  }
  const medians = [...times.values()].map((list) => median(list));
  return {
    documents: files.size,
    milliseconds: median(medians),
    worst: Math.max(...medians),
    slowest: [...spent]
      .map(([rule, time]) => ({ rule, ofParse: time / parsing }))
      .sort((a, b) => b.ofParse - a.ofParse)
      .slice(0, 10),
  };
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
