import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RoleEntry } from "../../../server/src/organisation/entry.ts";
import { toTraditional } from "../../../server/src/vocabulary/script.ts";
import { applied, renamedIn } from "./renaming.ts";
import { type FeatureWorld, worldOf } from "./world.ts";

/*
 * The law of renaming: in a made-up organisation every mention that led to a role leads to it afterwards, no other
 * mention has another name, and what is found in the files equals a cold check. `RUNS=2000` looks longer.
 */
const { RUNS = "60" } = process.env;

const titles = [
  "客服总监",
  "客服经理",
  "培训主管",
  "首席运营官",
  "Head of Service",
  "質檢主管",
  "华东区销售经理",
];
const aliases = ["服务一把手", "COO", "CS Lead", "客服部经理助理"];
const strangers = ["运营副总", "董事会"];
const wanted = [
  "服务总监",
  "Service Director",
  "客户体验经理",
  "首席营运官",
  "行政主管",
  "体验官（华南）",
  "客服总监",
];

interface Draft {
  readonly alias: string | null;
  readonly yaml: boolean;
  readonly branch: boolean;
  /** How it names others: index of the role (or of a stranger), by which name, in which spelling, in which place. */
  readonly mentions: readonly {
    readonly who: number;
    readonly by: "title" | "alias" | "code";
    readonly spelling: number;
    readonly place: number;
  }[];
}

const draft: fc.Arbitrary<Draft> = fc.record({
  alias: fc.option(fc.constantFrom(...aliases)),
  yaml: fc.boolean(),
  branch: fc.boolean(),
  mentions: fc.array(
    fc.record({
      who: fc.nat(8),
      by: fc.constantFrom("title", "title", "alias", "code"),
      spelling: fc.nat(3),
      place: fc.nat(3),
    }),
    { maxLength: 4 },
  ),
});

const spellings: readonly ((name: string) => string)[] = [
  (name) => name,
  toTraditional,
  (name) => name.toUpperCase(),
  (name) => name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
];

interface Bearer {
  readonly title: string;
  readonly alias: string | null;
  readonly code: string;
}

/** Each alias belongs to one role: the law is about names that mean one role. */
function bearersOf(drafts: readonly Draft[]): readonly Bearer[] {
  const taken = new Set<string>();
  return drafts.map(({ alias }, index) => {
    const own = alias === null || taken.has(alias) ? null : alias;
    if (own !== null) taken.add(own);
    return { title: titles[index] ?? "", alias: own, code: `R-${index + 1}` };
  });
}

function textOf(draft: Draft, own: Bearer, bearers: readonly Bearer[]): string {
  const named = draft.mentions.map(({ who, by, spelling, place }) => {
    const other = bearers[who];
    const name = other === undefined ? (strangers[who % 2] ?? "") : (other[by] ?? other.title);
    return { place, name: spellings[spelling]?.(name) ?? name };
  });
  const at = (place: number): readonly string[] =>
    named.filter((one) => one.place === place).map(({ name }) => name);
  const superior = at(0)[0];
  const reports = at(1);
  const peers = at(2);
  const told = at(3)[0];
  const lines = draft.yaml
    ? [
        `title: ${own.title}`,
        `code: ${own.code}`,
        own.alias === null ? "" : `aliases: [${own.alias}]`,
        draft.branch ? "organization: 分公司" : "",
        superior === undefined ? "" : `reportsTo: ${superior}`,
        reports.length === 0 ? "" : `directReports:\n${reports.map((name) => `  - ${name}`).join("\n")}`,
        peers.length === 0 ? "" : `peers: "${peers.join("、")}"`,
        told === undefined ? "" : `sections:\n  relationships: |\n    向${told}汇报工作。`,
      ]
    : [
        `# ${own.title}`,
        `- **岗位编码**：${own.code}`,
        own.alias === null ? "" : `- **别名**：${own.alias}`,
        draft.branch ? "- **所属公司**：分公司" : "",
        superior === undefined ? "" : `- **直接上级**：${superior}`,
        reports.length === 0
          ? ""
          : `\n| 项目 | 内容 |\n| --- | --- |\n| 直接下级 | ${reports.join("、")} |\n`,
        peers.length === 0 ? "" : `- **平级岗位**：${peers.join("、")}`,
        told === undefined ? "" : `\n## 工作关系\n\n- 向${told}汇报工作\n`,
      ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

const config = "external: [董事会]\nvocabulary:\n  roles:\n    首席运营官: [COO]\n";

interface Told {
  readonly name: string;
  readonly means: readonly string[];
}

/** Every mention of a file in order, with the roles it leads to. */
function toldIn({ context, uriOf }: FeatureWorld, file: string): readonly Told[] {
  const { organisation } = context.session;
  return organisation.entriesOf(uriOf(file)).flatMap((entry: RoleEntry) =>
    entry.references.flatMap(({ name, nameSpan, alternatives }) =>
      [{ name, span: nameSpan }, ...alternatives]
        .sort((a, b) => a.span.start - b.span.start)
        .map((one) => ({
          name: one.name,
          means: organisation.resolve(one.name, entry).roles.map(({ uri, role }) => `${uri}#${role}`),
        })),
    ),
  );
}

const scenario = fc.record({
  drafts: fc.array(draft, { minLength: 2, maxLength: titles.length }),
  configured: fc.boolean(),
  file: fc.nat(6),
  /** A share of the places where something can be renamed. */
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  next: fc.constantFrom(...wanted),
});

describe("renaming", () => {
  it("keeps what every mention leads to", () => {
    let renames = 0;
    fc.assert(
      fc.property(scenario, ({ drafts, configured, file: index, where, next }) => {
        const bearers = bearersOf(drafts);
        const files = new Map<string, string>(configured ? [["rolewright.config.yaml", config]] : []);
        drafts.forEach((one, at) => {
          const own = bearers[at];
          if (own !== undefined)
            files.set(`r${at}.role.${one.yaml ? "yaml" : "md"}`, textOf(one, own, bearers));
        });
        const world = worldOf(files);
        const roleFiles = [...files.keys()].filter((name) => name.includes(".role."));
        const file = roleFiles[index % roleFiles.length] ?? "";
        const entry = world.context.session.organisation.entriesOf(world.uriOf(file))[0];
        if (entry === undefined) return;
        const spans = [
          entry.anchor,
          ...entry.aliases.map(({ span }) => span),
          ...(entry.code === null ? [] : [entry.code.span]),
          ...entry.references.map(({ nameSpan }) => nameSpan),
        ];
        const isCode = (start: number): boolean =>
          /^[RＲ][-－]/i.test((files.get(file) ?? "").slice(start, start + 2));
        const span = spans[Math.min(spans.length - 1, Math.floor(where * spans.length))] ?? entry.anchor;
        const pointed = entry.references.find(({ nameSpan }) => nameSpan.start === span.start);
        const meant =
          pointed === undefined
            ? [entry]
            : world.context.session.organisation.resolve(pointed.name, entry).roles;
        const subject = meant.map(({ uri, role }) => `${uri}#${role}`);
        const before = new Map(roleFiles.map((name) => [name, toldIn(world, name)]));
        const { edit, refused } = renamedIn(
          world,
          world.placeAt(file, span.start),
          isCode(span.start) ? "KF-77" : next,
        );
        if (refused !== null) return;
        renames++;

        // What needs to be confirmed elsewhere is left out: nothing there leads to the role.
        const texts = applied(world, edit, (doubt) => doubt !== "elsewhere");
        const cold = worldOf(texts);
        for (const name of roleFiles) {
          const told = before.get(name) ?? [];
          const telling = toldIn(cold, name);
          expect(telling.length, name).toBe(told.length);
          told.forEach((mention, at) => {
            const now = telling[at];
            // A name of two roles keeps leading to one of them at least.
            if (mention.means.length > 1)
              expect(mention.means).toEqual(expect.arrayContaining([now?.means[0]]));
            else if (mention.means.length > 0)
              expect(now?.means, `${name}: ${mention.name}`).toEqual(mention.means);
            const isOurs =
              subject.length === 0
                ? mention.means.length === 0
                : mention.means.some((id) => subject.includes(id));
            if (!isOurs) expect(now?.name).toBe(mention.name);
          });
        }

        // The same through the session that was there before.
        const findings = cold.findings();
        for (const [name, text] of texts) if (!name.startsWith("rolewright")) world.write(name, text);
        if (texts.get("rolewright.config.yaml") === files.get("rolewright.config.yaml")) {
          for (const name of roleFiles) world.context.session.refresh(world.uriOf(name));
          expect(world.findings()).toEqual(findings);
        }
      }),
      { numRuns: Number(RUNS) },
    );
    expect(renames).toBeGreaterThan(Number(RUNS) / 4);
  });
});
