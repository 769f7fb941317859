import { describe, expect, it } from "vitest";
import { languages } from "./language.ts";
import { sectionIds } from "./sections.ts";
import { found, rows, vocabulary } from "./testing.ts";

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

describe("names of sections", () => {
  it.each(rows(named))("%s is %s", (heading, ids) => {
    expect(found(heading)).toBe(ids);
    expect(vocabulary.section(heading)?.how).toBe("exact");
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
});
