import { describe, expect, it } from "vitest";
import { rules } from "../../server/src/rules/registry.ts";
import { foldSameLength } from "../../server/src/vocabulary/fold.ts";
import { inLanguage } from "../../server/src/vocabulary/language.ts";

/** Characters that only simplified text has: folding leaves them, and some traditional one folds to them. */
const onlySimplified = new Set(
  [..."经验岗职责级规则报汇权应该个内写没条标题数据时间资导语编码号证书调节错误单价过长与"].filter(
    (character) => foldSameLength(character) === character,
  ),
);

describe("messages in traditional Chinese", () => {
  it.each(rules.map((rule) => [rule.id, inLanguage(rule.summary, "zh-TW")]))("%s: %s", (_, summary) => {
    const outside = summary.replace(/[「《【][^」》】]*[」》】]/gu, "");
    expect([...outside].filter((character) => onlySimplified.has(character))).toEqual([]);
  });
});
