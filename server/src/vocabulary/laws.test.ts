import { describe, expect, it } from "vitest";
import { lawByName, lawKey, lawNames, laws, replacementsOf } from "./laws.ts";

describe("lawByName", () => {
  it.each([
    ["个人信息保护法", "中华人民共和国个人信息保护法", "official"],
    ["《中华人民共和国个人信息保护法》", "中华人民共和国个人信息保护法", "official"],
    ["个保法", "中华人民共和国个人信息保护法", "short"],
    ["PIPL", "中华人民共和国个人信息保护法", "short"],
    ["消费者保护法", "中华人民共和国消费者权益保护法", "wrong"],
    ["消費者權益保護法", "中华人民共和国消费者权益保护法", "official"],
    ["公司法（2018年修正）", "中华人民共和国公司法", "official"],
    ["劳动合同法(2012修正)", "中华人民共和国劳动合同法", "official"],
    ["人力资源市场暂行条例", "人力资源市场暂行条例", "official"],
    ["GDPR", "Regulation (EU) 2016/679 (General Data Protection Regulation)", "short"],
    ["欧盟《通用数据保护条例》", "Regulation (EU) 2016/679 (General Data Protection Regulation)", "short"],
    ["the GDPR", "Regulation (EU) 2016/679 (General Data Protection Regulation)", "short"],
    ["HIPPA", "Health Insurance Portability and Accountability Act", "wrong"],
    ["Americans with Disabilities Act", "Americans with Disabilities Act", "official"],
    ["Iso 27001:2013", "ISO/IEC 27001:2013", "short"],
  ])("%s is %s (%s)", (name, official, as) => {
    const match = lawByName(name);
    expect([match?.law.official, match?.as]).toEqual([official, as]);
  });

  it("reads a name that two places share by the language of the text", () => {
    expect(lawByName("消費者保護法", "zh-TW")).toMatchObject({ as: "official", law: { jurisdiction: "tw" } });
    expect(lawByName("消费者保护法", "zh-CN")).toMatchObject({ as: "wrong", law: { jurisdiction: "cn" } });
    expect(lawByName("公司法", "zh-TW")?.law.jurisdiction).toBe("tw");
    expect(lawByName("個資法", "zh-CN")?.law.jurisdiction).toBe("tw");
  });

  it.each(["", "员工手册", "客户服务管理制度", "法", "Employee Handbook", "中华人民共和国"])(
    "%j is none",
    (name) => {
      expect(lawByName(name)).toBeNull();
    },
  );
});

describe("the register", () => {
  const entry = (name: string) => lawByName(name)?.law;

  it.each([
    ["合同法", "repealed", "2021-01-01", "民法典"],
    ["物权法", "repealed", "2021-01-01", "民法典"],
    ["外资企业法", "repealed", "2020-01-01", "外商投资法"],
    ["执业医师法", "repealed", "2022-03-01", "医师法"],
    ["环境保护法", "repealed", "2026-08-15", "生态环境法典"],
    ["女职工劳动保护规定", "repealed", "2012-04-28", "女职工劳动保护特别规定"],
    ["Privacy Shield", "repealed", "2020-07-16", "EU-US Data Privacy Framework"],
    ["性別工作平等法", "superseded", "2023-08-16", "性別平等工作法"],
  ])("%s is %s since %s by %s", (name, status, ended, by) => {
    const law = entry(name);
    expect([law?.status, law?.ended]).toEqual([status, ended]);
    expect(law && replacementsOf(law).map((other) => other.name)).toContain(by);
  });

  it("says when the text in force applies", () => {
    expect(entry("公司法")).toMatchObject({ status: "amended", passed: "2023-12-29", since: "2024-07-01" });
    expect(entry("网络安全法")).toMatchObject({
      status: "amended",
      since: "2026-01-01",
      moved: [
        [18, 19],
        [40, 42],
        [59, 61],
      ],
    });
  });

  it.each([
    ["2021-01-01", "合同法 民法通则 民法总则 物权法 担保法 侵权责任法 婚姻法 收养法 继承法"],
    ["2020-01-01", "中外合资经营企业法 外资企业法 中外合作经营企业法 三资企业法"],
    ["2026-08-15", "环境保护法 环境影响评价法 清洁生产促进法"],
    ["2022-03-01", "执业医师法 公司登记管理条例 企业法人登记管理条例"],
    ["2013-07-01", "公民出境入境管理法 外国人入境出境管理法"],
    ["2025-01-01", "学位条例"],
    ["2026-01-01", "增值税暂行条例"],
    ["2024-12-01", "进出口关税条例"],
    ["2024-03-01", "档案法实施办法"],
    ["2018-03-20", "行政监察法"],
    ["2024-09-01", "退役士兵安置条例"],
    ["2008-01-01", "劳动力市场管理规定"],
  ])("knows what ended on %s: %s", (ended, names) => {
    for (const name of names.split(" "))
      expect([name, entry(name)?.status, entry(name)?.ended]).toEqual([name, "repealed", ended]);
  });

  it.each([
    ["妇女权益保障法", "2023-01-01"],
    ["反不正当竞争法", "2025-10-15"],
    ["传染病防治法", "2025-09-01"],
    ["突发公共卫生事件应对法", "2025-11-01"],
    ["治安管理处罚法", "2026-01-01"],
    ["保守国家秘密法", "2024-05-01"],
    ["会计法", "2024-07-01"],
    ["反洗钱法", "2025-01-01"],
    ["统计法", "2024-09-13"],
    ["未成年人保护法", "2024-04-26"],
    ["反垄断法", "2022-08-01"],
    ["职业教育法", "2022-05-01"],
    ["工会法", "2022-01-01"],
    ["安全生产法", "2021-09-01"],
    ["专利法", "2021-06-01"],
    ["商标法", "2019-11-01"],
    ["全国年节及纪念日放假办法", "2025-01-01"],
  ])("knows since when the text of %s is in force", (name, since) => {
    expect(entry(name)).toMatchObject({ status: "amended", since });
  });

  it("never calls an unconfirmed repeal certain", () => {
    expect(entry("大气污染防治法")?.sure).toBe("unconfirmed");
    expect(entry("反就业歧视法")?.status).toBe("unknown");
  });

  it("has dates in order and a reason for each entry", () => {
    const odd = laws.filter(
      ({ source, passed, since, ended, moved, movedFrom }) =>
        source === "" ||
        (passed && since && passed > since) ||
        (since && ended && since >= ended) ||
        moved.some(([from, to]) => from >= to || from < (movedFrom ?? from)),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it("lists names for searching, longest first, acronyms as written", () => {
    const lengths = lawNames.map(({ name }) => name.length);
    expect(lengths).toEqual([...lengths].sort((one, other) => other - one));
    expect(lawNames.find(({ name }) => name === "GDPR")?.exactCase).toBe(true);
    expect(lawNames.find(({ name }) => name === "Equality Act")?.exactCase).toBe(false);
  });

  it("compares names without wrapping", () => {
    expect(lawKey("《中华人民共和国公司法》（2023修订）")).toBe("公司法");
  });
});

it("finds a name as it is listed by what its key finds", () => {
  for (const { name } of lawNames)
    for (const language of ["zh-CN", "zh-TW"] as const)
      expect(lawByName(name, language)).toEqual(lawByName(` ${name}`, language));
});
