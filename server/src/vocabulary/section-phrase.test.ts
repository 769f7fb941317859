import { describe, expect, it } from "vitest";
import { rows, vocabulary } from "./testing.ts";

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

describe("names inside headings", () => {
  it.each(rows(phrases))("%s speaks of %s", (heading, ids) => {
    expect(vocabulary.section(heading)).toEqual({ ids: ids.split(" "), how: "phrase" });
  });

  it.each(silent.trim().split("\n"))("%s is no section", (heading) => {
    expect(vocabulary.section(heading)).toBeNull();
  });
});
