import { describe, expect, test } from "vitest";
import { place } from "../../../../test/unit/facts/place.ts";
import type { Language } from "../../vocabulary/language.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readPayTerms } from "./pay-terms.ts";

/** `grade 19档-24档`, `grade P6 explained`, `variable 提成5% 0.05`, `months 13-16薪 13-16` */
const read = (
  text: string,
  section: "pay" | "responsibilities" | "qualifications" | null,
  language: Language = "zh-CN",
) =>
  readPayTerms(readPlain(text), place(section, { language })).map((term) =>
    [
      term.kind,
      term.text,
      term.share ?? "",
      term.months === null ? "" : `${term.months.min}-${term.months.max}`,
      term.explained ? "explained" : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  );

describe("in the section on pay", () => {
  test.each<[string, readonly string[], Language?]>([
    ["19档-24档", ["grade 19档-24档"]],
    ["19-24档", ["grade 19-24档"]],
    ["日起-72档", ["grade 72档"]],
    ["P6-P7", ["grade P6-P7"]],
    ["T3", ["grade T3"]],
    ["职级M2", ["grade M2"]],
    ["薪级5级", ["grade 薪级5级"]],
    ["12档-15档，金额见附件《薪级表》", ["grade 12档-15档 explained"]],
    ["P6（[薪级表](./pay.md)）", ["grade P6 explained"]],
    ["100%绩效工资", ["variable 100%绩效工资 1"]],
    ["绩效工资100%", ["variable 绩效工资100% 1"]],
    ["提成5%", ["variable 提成5% 0.05"]],
    ["底薪+提成", ["variable 底薪+提成"]],
    ["底薪+绩效+奖金", ["variable 底薪+绩效"]],
    ["13薪", ["months 13薪 13-13"]],
    ["计件，多劳多得", ["piece 计件"]],
    ["論件計酬", ["piece 論件計酬"], "zh-TW"],
    ["Piece rate", ["piece Piece rate"], "en"],
    ["13-16薪", ["months 13-16薪 13-16"]],
    ["年底双薪", ["months 年底双薪 13-13"]],
    ["薪資等級 T3", ["grade T3"], "zh-TW"],
    ["保障14個月", ["months 保障14個月 14-14"], "zh-TW"],
    ["底薪+獎金", ["variable 底薪+獎金"], "zh-TW"],
    ["Pay band 6", ["grade Pay band 6"], "en"],
    ["GS-13 or GS-14", ["grade GS-13", "grade GS-14"], "en"],
    ["20% target bonus", ["variable 20% target bonus 0.2"], "en"],
    ["Base + commission", ["variable Base + commission"], "en"],
  ])("%s", (text, expected, language) => {
    expect(read(text, "pay", language)).toEqual(expected);
  });

  test.each(["15-25K·五险一金", "5000元/月", "2026年", "每月15日发放", "T+1结算", "401k match", "4G补贴"])(
    "nothing: %s",
    (text) => {
      expect(read(text, "pay")).toEqual([]);
    },
  );
});

describe("elsewhere", () => {
  test.each<[string, readonly string[]]>([
    ["固定工资按任职条件定为12档-15档", ["grade 12档-15档"]],
    ["薪酬：P6-P7，13薪", ["grade P6-P7", "months 13薪 13-13"]],
  ])("%s", (text, expected) => {
    expect(read(text, null)).toEqual(expected);
  });

  test.each([
    "职级P6及以上",
    "interview for an M3 or M4 position, which pays more",
    "接通率85%，满意度90%",
    "提升20%绩效",
    "2026年13个月的计划",
  ])("nothing: %s", (text) => {
    for (const section of ["responsibilities", "qualifications", null] as const)
      expect(read(text, section)).toEqual([]);
  });

  test("grades that the holder gives to others", () => {
    expect(read("评定专员的薪级P4-P6", "responsibilities")).toEqual([]);
    expect(read("每年底核算13薪", "responsibilities")).toEqual([]);
  });
});
