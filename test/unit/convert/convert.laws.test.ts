import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../support/check.ts";
import { markdownRole, ordinaryRole, yamlRole } from "./generated.ts";
import { converted, factsOf, modelOf, otherName, read, roundTrip } from "./model.ts";

/** `RUNS=20000` looks longer. */
const { RUNS = "1000" } = process.env;
const root = path.resolve(import.meta.dirname, "../../..");

interface File {
  readonly name: string;
  readonly text: string;
}

const filesIn = (folder: string, kinds: RegExp): File[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => kinds.test(name) && !/README|\.config\./.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));

const samples = filesIn(path.join(root, "samples"), /\.role\.(md|ya?ml)$/);

describe("samples", () => {
  const roles = samples.flatMap((file) => {
    const document = read(file.name, file.text);
    return document.roles.map((role, index) => ({ ...file, document, role, index }));
  });
  const whole = roles.filter(({ role }) => role.complete);

  test.each(whole)("$name ($index) there and back is the identity, byte by byte", ({ name, text, index }) => {
    const trip = roundTrip(name, text, index);
    expect(trip?.back).toBe(trip?.source);
    expect(trip?.there).not.toMatch(/# md! |<!-- yaml! /);
  });

  test.each(whole)("$name ($index) says the same in the other format", ({ name, document, role, index }) => {
    const other = converted(document, index)?.text ?? "";
    const [same] = read(otherName(name), other).roles;
    if (same === undefined) throw new Error("no role");
    expect(modelOf(same, other)).toEqual(modelOf(role, document.text));
    expect(factsOf(same, other)).toEqual(factsOf(role, document.text));
  });

  test("a broken one is left alone", () => {
    expect(
      roles.filter(({ role }) => !role.complete).map(({ document, index }) => converted(document, index)),
    ).toEqual([null]);
  });
});

/** Rules by file of a company. */
function said(files: readonly File[], config: string): Record<string, string[]> {
  const fixture = [
    `=== rolewright.config.yaml\n${config}`,
    ...files.map(({ name, text }) => `=== ${name}\n${text}`),
  ];
  const { findings } = check(fixture.map((part) => (part.endsWith("\n") ? part : `${part}\n`)).join(""));
  return Object.fromEntries(
    [...findings].map(([name, found]) => [
      name.replace(/\.(md|yaml)$/, ""),
      [...new Set(found.map(({ rule }) => rule))].sort(),
    ]),
  );
}

describe("findings", () => {
  const company = samples.filter(({ name }) => !name.startsWith("broken/"));
  const config = readFileSync(path.join(root, "samples/rolewright.config.yaml"), "utf8");
  const others = company.map(({ name, text }) => ({
    name: otherName(name),
    text: converted(read(name, text), 0)?.text ?? "",
  }));

  test("a company that is clean is clean in the other format", () => {
    expect(said(others, config)).toEqual(said(company, config));
  });
});

describe("generated roles", () => {
  test("Markdown there and back", () => {
    fc.assert(
      fc.property(markdownRole, ({ name, text }) => {
        const trip = roundTrip(name, text);
        if (trip !== null) expect(trip.back).toBe(trip.source);
      }),
      { numRuns: Number(RUNS) },
    );
  });

  test("Markdown as most people write it says the same as YAML, and needs no copy of itself", () => {
    fc.assert(
      fc.property(ordinaryRole, ({ name, text }) => {
        const document = read(name, text);
        const there = converted(document, 0)?.text ?? "";
        expect(there).not.toContain("# md! ");
        const [role] = document.roles;
        const [same] = read(otherName(name), there).roles;
        if (role !== undefined && same !== undefined)
          expect(modelOf(same, there)).toEqual(modelOf(role, text));
      }),
      { numRuns: Number(RUNS) / 4 },
    );
  });

  test("YAML there and back", () => {
    fc.assert(
      fc.property(yamlRole, ({ name, text }) => {
        const trip = roundTrip(name, text);
        if (trip !== null) expect(trip.back).toBe(trip.source);
      }),
      { numRuns: Number(RUNS) },
    );
  });

  test("texts of anything at all there and back, and never a failure", () => {
    const anything = fc.array(
      fc.oneof(
        fc.constantFrom(
          "---",
          "+++",
          "# 客服经理",
          "title: a",
          "sections:",
          "  responsibilities:",
          "    - a",
          "【岗位职责】",
          "- x",
          "<!--",
          "-->",
          "# md: x",
          "# md! x",
          "<!-- yaml x",
          "\ufeff",
          "\t",
          " ",
          "| a | b |",
          "直接上级：总经理",
          "```",
          "&a",
          "*a",
          "key: |",
          "\0",
          "\ud800",
        ),
        fc.string({ unit: "binary", maxLength: 8 }),
      ),
      { maxLength: 12 },
    );
    const ends = fc.constantFrom("\n", "\r\n", "\r", "\n\n");
    fc.assert(
      fc.property(anything, ends, fc.constantFrom("a.role.md", "a.role.yaml"), (lines, br, name) => {
        const trip = roundTrip(name, lines.join(br));
        if (trip !== null) expect(trip.back).toBe(trip.source);
      }),
      { numRuns: Number(RUNS) / 4 },
    );
  });
});

const shared = path.resolve(root, "../shared/data");
if (!existsSync(shared)) console.log("skipped: the collected documents are not beside this checkout");

describe.skipIf(!existsSync(shared))("collected documents", () => {
  test("there and back", () => {
    let files = 0;
    let equal = 0;
    let kept = 0;
    for (const { name, text } of filesIn(shared, /\.(md|txt|ya?ml)$/)) {
      if (text.length > 2 ** 19) continue;
      read(name, text).roles.forEach((_, index) => {
        const trip = roundTrip(name, text, index);
        if (trip === null) return;
        files++;
        if (trip.back === trip.source) equal++;
        if (/# md! |<!-- yaml! /.test(trip.there)) kept++;
      });
    }
    console.log(
      `${equal} of ${files} collected documents come back byte by byte; ${kept} need a copy of themselves`,
    );
    expect(equal).toBe(files);
  });
});
