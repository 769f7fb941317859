import { describe, expect, it } from "vitest";
import { inLanguage } from "./language.ts";
import { traditional } from "./traditional.ts";

describe("traditional", () => {
  it.each([
    ["岗位编码应当唯一", "職位代碼應當唯一"],
    ["缺少章节：", "缺少章節："],
    ["直接上级未定义", "直屬主管未定義"],
    // The document's own words stay as the document has them.
    ["找不到“客户体验官”这个岗位", "找不到「客户体验官」這個職位"],
    ["【岗位职责】与《劳动合同法》", "【岗位职责】與《劳动合同法》"],
    // Laws of Taiwan have their own names in messages of ours.
    ["台湾《就业服务法》第5条", "臺灣《就業服務法》第5條"],
    ["名称、编码、部门、上下级", "名稱、代碼、部門、主管與部屬"],
    ["折合每年", "折合每年"],
    // Words of ours in quotes are converted.
    ["可写“经验不限”", "可寫「經驗不限」"],
    ["“没有另一半", "「沒有另一半"],
    ["", ""],
  ])("%s → %s", (from, to) => expect(traditional(from)).toBe(to));

  it("leaves traditional text alone", () => {
    const text = "職位代碼應當唯一，主管需為客服總監";
    expect(traditional(text)).toBe(text);
  });

  it("is what a message without its own zh-TW is told in", () => {
    expect(inLanguage({ "zh-CN": "经验", en: "experience" }, "zh-TW")).toBe("經驗");
    expect(inLanguage({ "zh-CN": "经验", "zh-TW": "經歷", en: "experience" }, "zh-TW")).toBe("經歷");
  });
});
