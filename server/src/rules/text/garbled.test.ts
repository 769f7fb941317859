import { describe, expect, it } from "vitest";
import { testRule } from "../../../../test/support/rule.ts";
import { readPlain } from "../../facts/grammar/plain-text.ts";
import { brokenPlaces } from "../support/garbled.ts";

testRule("text/garbled", {
  fires: [
    `# 仓储主管

## 薪酬

- 绩效奖金：按合同约定/⟦月起-36⟧档

## 岗位职责

- ⟦制定并符合⟧公司仓储管理制度
- 负责来客接待，⟦并来访信息的登记、归档⟧
- 熟悉⟦《》⟧等法规
- 负责收货⟦、，⟧盘点与出库

## 岗位权限

对下属工作有考核权；对部门预算有建议权；对排班有决定权；⟦对组员的岗位调整权⟧。
`,
    `# 倉儲主管

## 工作內容

- ⟦建立並適合⟧本公司的倉儲制度
- 客訴處理“⟦锟斤拷⟧”
`,
    `# Warehouse Lead

## Responsibilities

- Responsible for ⟦the the⟧ daily count
- Keep the customerâ⟦€⟧s papers
- Report to the head ⟦of the.⟧
`.replace("customerâ⟦€⟧s", "customer⟦â€™⟧s"),
    `# 仓储主管

## 工作关系

- 合作过程中⟦他部门⟧临时委派的人员
`,
    "yaml\ntitle: 仓储主管\nsections:\n  responsibilities:\n    - ⟦设计并符合⟧仓库流程的表单\n    - Work with ⟦and and⟧ for others\n",
  ],
  silent: [
    `# 仓储主管

## 岗位职责

- 自签订之日起-2027年；5月起至9月负责旺季排班；自 1 月 1 日起至 12 月 31 日；制定并针对不同客户落实方案；工资8000元起-10000元
- 建立并完善适合本公司的制度，制定并落实计划
- 负责客户来访接待，并做好信息的登记、整理；并完善档案的收集、归档
- 与他部门协作，接待他人
- 目的的说明；打的的士
- 使用 foo() 与 “ERP” 系统，《产品质量法》

## 岗位权限

- 对下属的考核权
- 对客户投诉的处理权
- 对预算的建议权；对排班的决定权
`,
    `# 倉儲主管

## 工作關係

- 合作過程中他部門臨時委派的人員
`,
    `# Warehouse Lead

## Responsibilities

- What the theatre of operations is, and what that that means
- Work to the end; hand over to.. the office
- São Paulo, café, naïve, Ångström, Möbius
- Vitamin A and B; plan A and. so on
`.replace("; plan A and. so on", ""),
    "yaml\ntitle: 仓储主管\nsections:\n  authority:\n    - 对下属有考核权；对供应商的评价权\n",
  ],
});

describe("broken words", () => {
  it("are told for each short word that stands twice, and for each that nothing follows", () => {
    for (const word of ["the", "an", "of", "and", "for", "with", "or", "to"]) {
      expect(brokenPlaces(readPlain(`Work ${word} ${word} others`))).toMatchObject([{ fix: word }]);
      expect(brokenPlaces(readPlain(`${word} ${word}`))).toMatchObject([{ start: 0, fix: word }]);
      expect(brokenPlaces(readPlain(`Work ${word}, ${word} others`))).toEqual([]);
    }
    for (const end of ["the", "an", "and", "of the", "to the", "for the"])
      for (const sign of [".", ";", " .", " ;"])
        expect(brokenPlaces(readPlain(`Work ${end}${sign}`))).toMatchObject([{ start: 5 }]);
  });

  it("are rights without a verb among three or more with one, however their clauses are parted", () => {
    const rights = ["对甲有考核权", "对乙有建议权", "对丙有决定权", "对丁的调整权"];
    for (const sign of ["；", ";", "。", "； ", " "])
      expect(brokenPlaces(readPlain(rights.join(sign)))).toHaveLength(1);
    expect(brokenPlaces(readPlain(rights.slice(1).join("；")))).toEqual([]);
  });

  it("are looked for in time that grows with the text only", () => {
    for (const unit of ["并咨询", "对权", "、,", "the ", "、，，", "起- 起"])
      expect(brokenPlaces(readPlain(unit.repeat(30_000))).length).toBeGreaterThanOrEqual(0);
  });
});
