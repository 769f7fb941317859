import { describe, expect, it } from "vitest";
import { fieldKeyOf, keyOf, keysOfJoined, unfoldedKeyOf } from "./keys.ts";
import { namesIn } from "./name-index.ts";
import { fieldWords, sectionWords } from "./tables.ts";

describe("keyOf", () => {
  it.each([
    ["What You’ll  Do", "what youll do"],
    ["What you'll do?", "what youll do"],
    ["岗位 职责", "岗位职责"],
    ["崗位・職責", "岗位职责"],
    ["KPI 指标", "kpi指标"],
    ["Skills & Experience", "skills and experience"],
    ["30/60/90-day plan", "30/60/90 day plan"],
    ["C# / C++", "c# / c++"],
    ["（一）岗位、职责：", "一岗位职责"],
    ["Überblick", "überblick"],
    ["\u{20000}\u{20001}总监", "\u{20000}\u{20001}总监"],
    ["🎯目标", "目标"],
    ["", ""],
    [" - ", ""],
  ])("of %j is %j", (text, key) => {
    expect(keyOf(text)).toBe(key);
  });

  it.each(["reportsTo", "reports_to", "reports-to", "Reports To", "REPORTS TO:"])(
    "of the field %s is one",
    (name) => {
      expect(fieldKeyOf(name)).toBe("reportsto");
    },
  );

  it("can leave the script as it is", () => {
    expect(unfoldedKeyOf("職 能：")).toBe("職能");
  });
});

describe("keysOfJoined", () => {
  it("says of every built-in name what keyOf says", () => {
    const lists = [
      ...Object.values(sectionWords.names).flatMap((names) => Object.values(names)),
      ...Object.values(fieldWords.names).flatMap((names) => Object.values(names)),
      ...sectionWords.several.map(({ names }) => names),
      ...fieldWords.parts.flatMap(({ names }) => Object.values(names)),
    ].filter((joined) => joined !== "");
    for (const joined of lists) expect(keysOfJoined(joined)).toEqual(namesIn(joined).map(keyOf));
  });
});
