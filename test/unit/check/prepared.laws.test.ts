import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChecker } from "../../../server/src/check/checker.ts";
import { readConfig } from "../../../server/src/config/config-file.ts";
import { createSettings } from "../../../server/src/config/resolve.ts";
import { createSession } from "../../../server/src/organisation/session.ts";
import type { Finding } from "../../../server/src/rules/finding.ts";
import { rules } from "../../../server/src/rules/registry.ts";
import { documentFor } from "./documents.ts";

/*
 * Whoever reads many files lets the rules look at each alone while it is at hand, and remembers no dependencies: what is
 * found is the same, in the same order.
 */

const uris = ["a.role.md", "a.en.role.md", "b.role.md", "c.role.yaml", "d.role.md"].map(
  (name) => `file:///w/${name}`,
);
const config = readConfig(
  "file:///w/rolewright.config.yaml",
  "rules:\n  text/repetition:\n    between: true\n",
  { rules },
);
const settingsFor = createSettings([config], { asOf: "2026-11-21" });

const duties = fc.uniqueArray(
  fc.constantFrom(
    "每周汇总客户投诉并推动改进",
    "负责每周汇总客户的投诉，并推动改进",
    "与客户服务中心一起整理客户资料并归档",
    "与客服部一起整理客户资料并归档",
  ),
  { maxLength: 4 },
);

const text = (uri: string): fc.Arbitrary<string> =>
  fc
    .tuple(documentFor(uri), duties, fc.constantFrom("客户服务部", "客服部", ""))
    .map(([document, lines, department]) =>
      uri.endsWith(".yaml") || department === ""
        ? document
        : `${document}\n\n- 所属部门：${department}\n\n## 岗位职责\n\n${lines.map((line) => `- ${line}\n`).join("")}`,
    );

type Texts = ReadonlyMap<string, string>;

function found(texts: Texts, inParts: boolean): ReadonlyMap<string, readonly Finding[]> {
  const session = createSession({ files: { read: (uri) => texts.get(uri) ?? null }, settingsFor, keep: 9 });
  const checker = createChecker(session, {
    settingsFor,
    log: (line) => {
      throw new Error(line);
    },
    ...(inParts ? { once: true, forgetful: true } : {}),
  });
  for (const uri of texts.keys()) {
    session.refresh(uri);
    if (inParts) checker.prepare(uri);
  }
  checker.setReady(true);
  return new Map([...texts.keys()].map((uri) => [uri, checker.findings(uri)]));
}

const { RUNS = "40" } = process.env;

describe("a checker that looked at files alone and forgets what findings depend on", () => {
  it("finds the same", () => {
    const texts = fc.record(Object.fromEntries(uris.map((uri) => [uri, text(uri)])), { requiredKeys: [] });
    fc.assert(
      fc.property(texts, (record) => {
        const files = new Map(Object.entries(record) as [string, string][]);
        expect([...found(files, true)]).toEqual([...found(files, false)]);
      }),
      { numRuns: Number(RUNS) },
    );
  });

  it("says nothing about repetition before all roles are known", () => {
    const [uri = ""] = uris;
    const lines = "- 每周汇总客户投诉并推动改进\n".repeat(2);
    const files = new Map([[uri, `# 客服经理\n\n## 岗位职责\n\n${lines}`]]);
    const session = createSession({ files: { read: (name) => files.get(name) ?? null }, settingsFor });
    const checker = createChecker(session, { settingsFor, log: () => {} });
    session.refresh(uri);
    checker.prepare(uri);
    const repeated = () => checker.findings(uri).filter(({ rule }) => rule === "text/repetition").length;
    expect(repeated()).toBe(0);
    checker.setReady(true);
    expect(repeated()).toBe(1);
  });
});
