import fc from "fast-check";
import type { Finding } from "../../../server/src/rules/finding.ts";
import type { Rule } from "../../../server/src/rules/rule.ts";
import { type Disk, type TinyConfig, tinyVocabulary, uriOf } from "../organisation/tiny.ts";
import { type CheckedWorld, checkedWorld } from "./tiny-checker.ts";

/** Files and names are few, so that everything meets; two names are near each other, two are one by alias. */
const files = ["a", "b", "c", "d", "a.en", "sub/a"];
const names = [
  "客服经理",
  "客服经里",
  "客服总监",
  "首席运营官",
  "COO",
  "X-1",
  "Service Manager",
  "Service Manger",
];
const organisations = ["", "", "示例", "分公司"];

const line = (key: string, values: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...values).map((value) => `${key}: ${value}\n`);

const anyLine = fc.oneof(
  { weight: 2, arbitrary: line("title", names) },
  {
    weight: 4,
    arbitrary: line("reportsTo", [...names, "~COO", "!客服总监", "COO / 客服总监", "客服总监 / X-1"]),
  },
  { weight: 2, arbitrary: line("directReports", [...names, "客服经里 / 客服经理"]) },
  line("peers", names),
  line("aliases", [...names, "COO、客服经里"]),
  line("code", ["X-1", "x1", "Y"]),
  line("organization", organisations),
  line("kind", ["position", "posting", "occupation", "reference"]),
  line("language", ["zh-CN", "en"]),
  line("level", ["1", "2"]),
  line("years", ["3", "5"]),
  line("headcount", ["1", "2"]),
  line("external", ["true"]),
  line("root", ["true"]),
  line("translationOf", ["a.role.md", "b", "X-1", "../a.role.md"]),
  fc.constant("body\n"),
);

const role = fc
  .tuple(fc.constantFrom(...names), fc.array(anyLine, { maxLength: 4 }))
  .map(([title, rest]) => `title: ${title}\n${rest.join("")}`);

const text = fc.array(role, { minLength: 1, maxLength: 2 }).map((roles) => roles.join("---\n"));
const file = fc.constantFrom(...files);

const config: fc.Arbitrary<TinyConfig> = fc.record({
  organization: fc.constantFrom(...organisations),
  external: fc.constantFrom([], ["COO"], ["客服经里", "董事会"]),
  vocabulary: fc.constantFrom(
    tinyVocabulary(),
    tinyVocabulary({ 客服经里: "客服经理" }),
    tinyVocabulary({ "x-1": "客服总监" }),
  ),
});

interface LineStep {
  readonly do: "insert" | "replace";
  readonly file: string;
  readonly line: string;
  readonly at: number;
  /** Outside the editor. */
  readonly disk: boolean;
}

/** One thing that happens to a workspace. */
export type Step =
  | { readonly do: "write" | "open"; readonly file: string; readonly text: string }
  | { readonly do: "delete" | "close" | "save" | "remove" | "ask"; readonly file: string }
  /** A line is typed, or takes the place of another. */
  | LineStep
  | { readonly do: "configure"; readonly config: TinyConfig }
  | { readonly do: "publish" };

const step = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("write", "open"), file, text }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom("delete", "close", "save", "remove", "ask"), file }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom("insert", "replace"),
      file,
      line: anyLine,
      at: fc.nat(6),
      disk: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("configure"), config }) },
  { weight: 1, arbitrary: fc.constant({ do: "publish" }) },
) as fc.Arbitrary<Step>;

/** A workspace as it is found, and a few edits: with many of them the last would hide what the first left stale. */
export const editing = fc.record({
  initial: fc.dictionary(file, text, { minKeys: 2, noNullPrototype: true }),
  opened: fc.subarray(files),
  steps: fc.array(step, { minLength: 1, maxLength: 6 }),
});

/** A workspace that is edited, and what an editor would show. */
export interface Edited {
  readonly disk: Disk;
  readonly members: Set<string>;
  readonly open: Map<string, string>;
  readonly world: CheckedWorld;
  readonly shown: Map<string, readonly Finding[]>;
  config: TinyConfig;
}

export function start(
  initial: Readonly<Record<string, string>>,
  opened: readonly string[],
  rules: readonly Rule[],
): Edited {
  const disk: Disk = new Map();
  const world = checkedWorld(disk, rules);
  const edited: Edited = { disk, members: new Set(), open: new Map(), world, shown: new Map(), config: {} };
  for (const [name, body] of Object.entries(initial)) run(edited, { do: "write", file: name, text: body });
  for (const name of opened) run(edited, { do: "open", file: name, text: "" });
  publish(edited);
  return edited;
}

export function run(edited: Edited, act: Step): void {
  if (act.do === "publish") publish(edited);
  else if (act.do === "configure") {
    edited.config = act.config;
    edited.world.reconfigure(act.config);
  } else if ("line" in act) typeLine(edited, act);
  else if ("text" in act) {
    if (act.do === "write") write(edited, uriOf(act.file), act.text);
    else type(edited, uriOf(act.file), edited.disk.get(uriOf(act.file)) ?? act.text);
  } else handle(edited, act.do, uriOf(act.file));
}

function handle({ disk, members, open, world }: Edited, what: string, uri: string): void {
  const { session, checker } = world;
  const typed = open.get(uri);
  if (what === "ask") checker.findings(uri);
  if (what === "delete") {
    disk.delete(uri);
    session.refresh(uri);
  }
  if (what === "close") {
    open.delete(uri);
    session.close(uri);
  }
  if (what === "remove") {
    members.delete(uri);
    session.remove(uri);
  }
  if (what === "save" && typed !== undefined) {
    disk.set(uri, typed);
    members.add(uri);
    session.refresh(uri);
  }
}

function write({ disk, members, world }: Edited, uri: string, body: string): void {
  disk.set(uri, body);
  members.add(uri);
  world.session.refresh(uri);
}

function type({ open, world }: Edited, uri: string, body: string): void {
  if (open.has(uri)) world.session.change(uri, body, 1);
  else world.session.open(uri, body, 1);
  open.set(uri, body);
}

function typeLine(edited: Edited, { do: what, file: name, line: words, at, disk }: LineStep): void {
  const uri = uriOf(name);
  const body = (disk ? undefined : edited.open.get(uri)) ?? edited.disk.get(uri) ?? "";
  const rows = body.split(/(?<=\n)/);
  const next = [...rows.slice(0, at), words, ...rows.slice(what === "insert" ? at : at + 1)].join("");
  if (disk) write(edited, uri, next);
  else type(edited, uri, next);
}

/** Shows what changed, as a publisher does. */
export function publish({ world, shown }: Edited): void {
  for (const uri of world.checker.takeChanged()) {
    const findings = world.checker.findings(uri);
    if (findings.length === 0) shown.delete(uri);
    else shown.set(uri, findings);
  }
}

/** What a session finds that sees the final state only. */
export function cold({ disk, members, open, config: last }: Edited, rules: readonly Rule[]): Edited["shown"] {
  const { session, checker } = checkedWorld(disk, rules, last);
  for (const uri of [...members].sort()) session.refresh(uri);
  for (const [uri, typed] of open) session.open(uri, typed, 1);
  return new Map([...checker.checkAll()].map(({ uri, findings }) => [uri, findings]));
}

/** Findings by file in order, files without findings left out. */
export const inOrder = (shown: ReadonlyMap<string, readonly Finding[]>): unknown =>
  [...shown].filter(([, findings]) => findings.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
