import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createVocabulary } from "./create.ts";
import { languages } from "./language.ts";
import { sectionIds } from "./sections.ts";
import { found, rows, vocabulary } from "./testing.ts";

const dressed = `
一、基本信息 => basic
（一）岗位职责 => responsibilities
(三)任职资格 => qualifications
1. 学历要求 => education
1、岗位职责 => responsibilities
2.1 技能要求 => skills
3） 工作经验 => experience
第一章 岗位职责 => responsibilities
第三部分：任职要求 => qualifications
第一条 保密义务 => confidentiality
[一] 工作关系 => relationships
①薪酬 => pay
Ⅱ. Benefits => benefits
II. Requirements => qualifications
A. Qualifications => qualifications
Step 2: How to apply => apply
Part 1 - Responsibilities => responsibilities
二 岗位权限 => authority
01 岗位职责 => responsibilities
3. Requirements => qualifications
【岗位职责】 => responsibilities
「應徵條件」 => qualifications
《保密要求》 => confidentiality
< 任职要求 > => qualifications
**岗位职责**： => responsibilities
## 岗位职责 => responsibilities
__Requirements__: => qualifications
岗位职责： => responsibilities
Requirements: => qualifications
*任职要求（必填） => qualifications
岗位职责 * => responsibilities
🎯 岗位职责 => responsibilities
✨ What You'll Do ✨ => responsibilities
1️⃣ 岗位职责 => responsibilities
★任职要求★ => qualifications
■ 福利待遇 => benefits
>>> 薪资待遇 => pay
岗 位 职 责 => responsibilities
任 职 资 格： => qualifications
岗位职责（核心） => responsibilities
Responsibilities (core) => responsibilities
加分项(非必须) => preferred
Responsibilities (岗位职责) => responsibilities
岗位职责 Responsibilities => responsibilities
任职要求 / Requirements => qualifications
任職資格 => qualifications
崗位職責 => responsibilities
ＫＰＩ指标 => kpi
KPI 指标 => kpi
主要岗位职责 => responsibilities
核心工作内容 => responsibilities
具体岗位职责说明 => responsibilities
你的职责 => responsibilities
本岗位任职资格要求 => qualifications
薪资信息 => pay
必备技能 => skills
Your key responsibilities => responsibilities
The requirements => qualifications
Our benefits package => benefits
Basic qualifications: => qualifications
Job requirements overview => qualifications
为什么加入我们？ => benefits
Interested? => apply
What you'll do… => responsibilities
Responsibilities include: => responsibilities`;

const several = `
学历与经验背景 => education experience
學歷與經驗背景 => education experience
薪资及福利 => pay benefits
薪酬福利 => pay benefits
Skills & Experience => skills experience
Skills and Experience => skills experience
Education/Experience => education experience
Education, Skills and Experience => education skills experience
Knowledge, Skills and Abilities => knowledge skills
Compensation & Benefits => pay benefits
Requirements/Qualifications => qualifications
Roles and Responsibilities => responsibilities
职责权限 => responsibilities authority
岗位责任与权力 => accountability authority
沟通与协调能力 => communication coordination
知识与技能要求 => knowledge skills
职业资格与教育背景要求 => certificates education
工作时间和地点 => conditions location
岗位职责及任职要求 => responsibilities qualifications
岗位职责/任职要求 => responsibilities qualifications
保密与合规要求 => confidentiality legal
学历、经验、技能 => education experience skills
教育背景与专业知识 => education knowledge
核心能力与素养 => skills qualities
KSAs => knowledge skills
薪資與福利 => pay benefits
學經歷要求 => education experience
知識、技能 => knowledge skills
Education and/or Experience => education experience
Internal/External Relationships => relationships
Preferred education and experience => preferred education experience
薪酬及绩效考核制度 => pay kpi
学历、专业及工作经验要求 => education experience`;

describe("section", () => {
  it.each(rows(dressed))("%s is %s, whatever is around it", (heading, ids) => {
    expect(found(heading)).toBe(ids);
    expect(vocabulary.section(heading)?.how).toBe("exact");
  });

  it.each(rows(several))("%s is %s", (heading, ids) => {
    expect(found(heading)).toBe(ids);
  });

  it("reads a name the same in any dress", () => {
    const names = sectionIds.flatMap((id) =>
      languages.flatMap((language) => vocabulary.headings(id, language)),
    );
    const front = fc.constantFrom(
      "",
      "一、",
      "（二）",
      "3. ",
      "4、",
      "第五章 ",
      "[六] ",
      "## ",
      "🎯 ",
      "★ ",
      "VI. ",
      "7) ",
    );
    const frame = fc.constantFrom(
      ["", ""],
      ["【", "】"],
      ["**", "**"],
      ["「", "」"],
      ["《", "》"],
      [" ", " "],
      ["<", ">"],
    );
    const back = fc.constantFrom("", ":", "：", " *", "…", "（必填）", " ✨");
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        front,
        frame,
        back,
        (name, before, [open = "", close = ""], after) => {
          expect(found(`${before}${open}${name}${close}${after}`)).toBe(found(name));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    "",
    " ",
    "　",
    "\u0000",
    "\ud800",
    "(((((",
    "）】》",
    "：：：",
    "与与与与",
    "a".repeat(100_000),
    "、".repeat(5000),
  ])("bears %j", (heading) => {
    expect(vocabulary.section(heading)).toBeNull();
  });

  it("lets a company's words win", () => {
    const own = createVocabulary({
      sections: { confidentiality: ["信息守则", "KPI"], ethics: ["我们的信条"] },
    });
    expect(own.section("四、【信息 守则】")).toEqual({ ids: ["confidentiality"], how: "exact" });
    expect(own.section("KPI")?.ids).toEqual(["confidentiality"]);
    expect(own.section("我们的信条与福利")?.ids).toEqual(["ethics", "benefits"]);
    expect(vocabulary.section("信息守则")).toBeNull();
    expect(own.headings("ethics", "zh-CN").at(-1)).toBe("我们的信条");
    expect(own.headings("ethics", "en")).not.toContain("我们的信条");
  });
});
