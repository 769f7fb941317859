import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createVocabulary } from "./create.ts";
import { languages } from "./language.ts";
import { sectionIds } from "./sections.ts";

const vocabulary = createVocabulary();
const found = (heading: string): string | null => vocabulary.section(heading)?.ids.join(" ") ?? null;

/** A line of a table: heading, two or more spaces or a bar, what it means. */
const rows = (table: string): [string, string][] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const at = line.lastIndexOf(" => ");
      return [line.slice(0, at).trim(), line.slice(at + 4).trim()];
    });

const named = `
岗位职责 => responsibilities
工作职责 => responsibilities
工作内容 => responsibilities
职责描述 => responsibilities
你将负责 => responsibilities
在这里你将 => responsibilities
任职要求 => qualifications
任职资格 => qualifications
岗位要求 => qualifications
应聘条件 => qualifications
我们希望你 => qualifications
职位描述 => summary responsibilities
岗位描述 => summary
职位概述 => summary
职务使命 => mission
岗位目的 => mission
责任范围 => accountability
岗位权限 => authority
审批权限 => authority
职责边界 => non-responsibilities
典型的一天 => day
工作挑战 => challenges
学历要求 => education
教育背景 => education
工作经验 => experience
工作年限 => experience
技能要求 => skills
语言要求 => skills
专业知识 => knowledge
素质要求 => qualities
沟通能力 => communication
组织协调能力 => coordination
解决问题能力 => problem-solving
抗压能力 => resilience
企业文化 => culture
保密要求 => confidentiality
商业秘密保护 => confidentiality
竞业限制 => confidentiality
信息安全 => confidentiality
法律法规 => legal
合规要求 => legal
职业道德 => ethics
廉洁自律 => ethics
其他 => other
职业资格证书 => certificates
职称要求 => certificates
加分项 => preferred
优先条件 => preferred
考核指标 => kpi
KPI => kpi
绩效考核 => kpi
参加会议 => meetings
工作条件 => conditions
工作时间 => conditions
出差要求 => conditions
工作关系 => relationships
汇报关系 => relationships
薪酬 => pay
薪资待遇 => pay
福利待遇 => benefits
五险一金 => benefits
我们提供 => benefits
职业发展 => career
晋升通道 => career
就业前景 => market
试用期 => contract
职业健康安全 => safety
招聘人数 => hiring
修订记录 => revision
公司简介 => company
关于我们 => company
团队介绍 => team
工作地点 => location
如何申请 => apply
面试流程 => process
联系方式 => contact
平等就业机会 => equal-opportunity
职级要求 => levels
相似职位 => boilerplate
職務說明 => summary
工作內容 => responsibilities
條件要求 => qualifications
應徵條件 => qualifications
學歷要求 => education
科系要求 => education
工作經歷 => experience
擅長工具 => skills
語文條件 => skills
人格特質 => qualities
抗壓性 => resilience
營業秘密 => confidentiality
個資保護 => confidentiality
法令遵循 => legal
品德操守 => ethics
具備證照 => certificates
加分條件 => preferred
績效指標 => kpi
上班時段 => conditions
休假制度 => conditions
工作待遇 => pay
福利制度 => benefits
升遷管道 => career
職業安全衛生 => safety
需求人數 => hiring
上班地點 => location
應徵方式 => apply
甄選流程 => process
聯絡方式 => contact
職權 => authority
版次 => revision
職掌事項 => responsibilities
Responsibilities => responsibilities
Key Responsibilities => responsibilities
Duties and Responsibilities => responsibilities
ESSENTIAL FUNCTIONS => responsibilities
What You'll Do => responsibilities
What you’ll be doing => responsibilities
The impact you'll have => responsibilities
Requirements => qualifications
Minimum Qualifications => qualifications
Who you are => qualifications
What we're looking for => qualifications
You might be a fit if => qualifications
About you => qualifications
Basic Information => basic
At a glance => basic
About the role => summary
Role Summary => summary
Job Description => summary responsibilities
Purpose of the role => mission
Why this role exists => mission
Accountabilities => accountability
Key deliverables => accountability
Decision rights => authority
What this role is not => non-responsibilities
A day in the life => day
Education => education
Academic background => education
Work Experience => experience
Skills => skills
Core competencies => skills
Tech stack => skills
Knowledge => knowledge
Personal attributes => qualities
Communication skills => communication
Teamwork => coordination
Problem solving => problem-solving
Resilience => resilience
Our values => culture
Confidentiality => confidentiality
Non-Disclosure Agreement => confidentiality
Data protection => confidentiality
Compliance => legal
Laws and regulations => legal
Code of conduct => ethics
Additional information => other
Licenses and certifications => certificates
Nice to have => preferred
Nice-to-haves => preferred
Bonus points => preferred
Even better if => preferred
KPIs => kpi
How success is measured => kpi
What success looks like => kpi
Working conditions => conditions
Physical demands => conditions
Travel => conditions
Reporting line => relationships
Key stakeholders => relationships
Who you'll work with => relationships
Compensation => pay
Salary range => pay
Benefits => benefits
What we offer => benefits
Why join us => benefits
Career path => career
Career ladder => career
Job outlook => market
Probation period => contract
Health and Safety => safety
Closing date => hiring
Revision history => revision
About us => company
Who we are => company
Meet the team => team
Location => location
How to apply => apply
Interview process => process
Contact us => contact
Equal Employment Opportunity => equal-opportunity
Diversity, Equity & Inclusion => equal-opportunity
Levels => levels
Privacy notice => boilerplate`;

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

const phrases = `
核心职责：团队的发动机 => responsibilities
任职资格——你需要具备什么 => qualifications
岗位权限 | 说明与边界示意 => authority
What you'll do at Acme => responsibilities
What you will do in this position => responsibilities
What you'll bring to the team at Acme => qualifications
A day in the life of a support engineer => day
Why you'll love working here at Acme => benefits
Requirements for this role => qualifications
Responsibilities of the position => responsibilities
Additional requirements for public sector => qualifications
Interview process for internal candidates => process
客服经理岗位职责 => responsibilities
前端工程师任职要求 => qualifications
高级任职要求 => qualifications
Senior Support Engineer Responsibilities => responsibilities
Sr. Director, Operations Requirements => qualifications
Staff Job Grade => basic
Manager, Support (Night Shift) Requirements => qualifications
Support Engineer: Responsibilities => responsibilities
Requirements – what we ask of you => qualifications
About Acme => company
About Acme Holdings => company
关于示例科技 => company
Why Acme? => benefits
Life at Acme => culture
You'll thrive in this role if you => qualifications
You will love this job if => qualifications
我们要一起做的事（岗位职责） => responsibilities`;

const silent = `
数据平台的使用能力要求
性能要求
安全与数据
公司的产品与客户
客服经理
客服总监（华东）
岗位说明书
示例科技有限公司
管理层
允许
工作流程
输出格式
需求拆分
第一季度
2026年
团队协作平台
客户经验分享
经验丰富的同事们
我们一起学习
负责团队招聘、培训与考核工作
熟悉劳动法律法规，具备风险识别能力。
本科及以上学历，五年以上客户服务管理经验，其中三年以上团队管理经验，熟悉行业。
要求很高
福利彩票业务
薪酬专员
绩效主管
培训经理
合规经理
法务
市场部
招聘专员
安全工程师
沟通从心开始
一、二、三
需求文档
客户满意度
响应时间
处理投诉
产品经验沉淀
職務代理人制
系統架構
Senior Engineer
Manager
Manager, Red Team
Compliance Manager
Benefits Specialist
Compensation Analyst
Head of Training
Customer Experience
Candidate experience
Experience in Python
Requirements engineering
Knowledge base
System design
Performance
Leadership
Security
Infrastructure
Communication standards for game clients
Testing strategy
Design principles
Data binding
Growth
General
Technical
IC3
Level Designer
Development
Privacy
Process
All levels welcome to our yearly hackathon
We are a small team of engineers who care about quality. We ship weekly.
Responsibilities are shared by everybody in the room and nobody is ever alone with a hard decision here
In the first 30 days you will
TODO
N/A
---
123
《》
!!!
招聘管理
绩效管理
薪酬核算
团队管理
数据安全管理
制定岗位职责
完善考核指标
客户沟通
跨部门协作
会议组织
企业文化建设
晋升评审
保密协议签订
合规审查
版本管理
产品经理（远程）
弹性工作
14薪
Performance management
Benefits administration
Compliance monitoring
Training delivery
Client relationships
Team leadership
Equipment maintenance
Employee experience
Education sector
Weekly meetings
Salary benchmarking
What we learned
How it works
Why we built this
Full-time
$100k
职责一
知识产权
The Requirements Engineer
Product Marketing
Projects
Bug triage`;

describe("section", () => {
  it.each(rows(named))("%s is %s", (heading, ids) => {
    expect(found(heading)).toBe(ids);
    expect(vocabulary.section(heading)?.how).toBe("exact");
  });

  it.each(rows(dressed))("%s is %s, whatever is around it", (heading, ids) => {
    expect(found(heading)).toBe(ids);
    expect(vocabulary.section(heading)?.how).toBe("exact");
  });

  it.each(rows(several))("%s is %s", (heading, ids) => {
    expect(found(heading)).toBe(ids);
  });

  it.each(rows(phrases))("%s speaks of %s", (heading, ids) => {
    expect(vocabulary.section(heading)).toEqual({ ids: ids.split(" "), how: "phrase" });
  });

  it.each(silent.trim().split("\n"))("%s is no section", (heading) => {
    expect(vocabulary.section(heading)).toBeNull();
  });

  it("minds the script where it matters: 職能 is a competence, 职能 a function", () => {
    expect(found("職能")).toBe("skills");
    expect(found("核心職能")).toBe("skills");
    expect(found("职能")).toBe("responsibilities");
  });

  it("finds every name of its own lists", () => {
    const lost: string[] = [];
    for (const id of sectionIds) {
      for (const language of languages) {
        for (const name of vocabulary.headings(id, language)) {
          const match = vocabulary.section(name);
          if (match?.ids[0] !== id || match.how !== "exact") lost.push(`${id} ${name} ${match?.ids.join()}`);
        }
      }
    }
    expect(lost).toEqual([]);
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
