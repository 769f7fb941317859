import { describe, expect, it } from "vitest";
import { fieldNames } from "./field-lookup.ts";
import { hasHan, keyOf, keysOfJoined } from "./keys.ts";
import { nameIndex, namesIn } from "./name-index.ts";
import { roleKeys } from "./role-key.ts";
import { plainRoleKey } from "./role-name.ts";
import { sectionNames } from "./section-names.ts";
import { fieldWords, roleWords, sectionWords } from "./tables.ts";
import type { JoinedNames } from "./word-tables.ts";

const index = () =>
  nameIndex<string>(
    [
      [{ "zh-CN": "职责|KPI|职能", en: "duties|kpi|okr", "zh-TW": "職責" }, "one"],
      [{ "zh-CN": "能力", en: "skills", "zh-TW": "職能|OKR|Skills|HQ" }, "two"],
    ],
    keysOfJoined,
    (one, other) => one === other,
  );

describe("an index of names", () => {
  it.each([
    ["职责", "职责", "one"],
    ["职责", "職責", "one"],
    ["职能", "职能", "one"],
    ["职能", "職能", "two"],
    ["能力", "能力", "two"],
    ["kpi", "KPI", "one"],
    ["okr", "okr", "one"],
    ["okr", "OKR", "two"],
    ["skills", "Skills", "two"],
    ["hq", "HQ", "two"],
    ["duty", "duty", undefined],
    ["职位", "职位", undefined],
  ])("finds %s, written %s, as %s, whatever was asked before", (key, raw, meaning) => {
    expect(index().find(key, raw)).toBe(meaning);
    const used = index();
    used.get("能力");
    used.get("okr");
    expect(used.find(key, raw)).toBe(meaning);
  });

  it("may leave the English names for later: none of them is Chinese", () => {
    const lists: JoinedNames[] = [
      ...Object.values(sectionWords.names),
      ...Object.values(fieldWords.names),
      ...fieldWords.parts.map(({ names }) => names),
    ];
    expect(lists.flatMap(({ en }) => namesIn(en)).filter((name) => hasHan(keyOf(name)))).toEqual([]);
  });

  it("knows every name of the lists", () => {
    for (const names of Object.values(sectionWords.names)) {
      for (const joined of [names["zh-CN"], names.en, names["zh-TW"]]) {
        for (const name of namesIn(joined)) expect(sectionNames.get(keyOf(name)), name).toBeDefined();
      }
    }
    expect(fieldNames.get("reportsto")).toEqual({ id: "reportsTo" });
  });
});

describe("the aliases of role names", () => {
  it("have keys of the script they are written in, so that each script's can be read apart", () => {
    for (const name of roleWords.aliases.flat()) expect(hasHan(plainRoleKey(name)), name).toBe(hasHan(name));
  });

  it("lead to the canonical name in both scripts", () => {
    const key = roleKeys(undefined);
    for (const [canonical = "", ...others] of roleWords.aliases) {
      for (const other of others) expect(key(other), other).toBe(key(canonical));
    }
  });
});
