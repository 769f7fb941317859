/**
 * Labels of role definitions that READMEs, changelogs, settings and glossaries have, too. They get their colour in
 * role definitions alone, from the language server.
 */
const quietLabels = new Set(
  [
    "名称, 标题, 角色, 角色名称, 头衔, 别名, 别称, 又称, 也称, 其他名称, 曾用名, 简称, 亦称, 又名, 別名",
    "別稱, 又稱, 其他名稱, 簡稱, 角色名稱, 编号, 编码, 代码, 編號, 代碼, 文档类型, 文件类型, 文件類型",
    "文档语言, 文件语言, 文件語言, 公司, 组织, 单位, 企业, 机构, 集团, 組織, 單位, 機構, 机构名称",
    "组织名称, 团队, 所在团队, 级别, 层级, 級別, 層級, 档级, 指标, 指標, 核心指标, 关键指标, 關鍵指標",
    "衡量指标, 衡量指標, 上级, 上級, 下级, 下級, 同级, 同級, 平级, 平級, 协作方, 管理对象, 管理對象",
    "管理范围, 领导对象, 汇报线, 主管, 地点, 城市, 所在地, 所在城市, 地区, 地點, base, base地, 远程, 遠端",
    "人数, 人數, 名额, 名額, 需求数量, 需求编号, 有效期至, 有效期限, 截止日期, 有效期, 截止时间, 截止日",
    "失效日期, 截至日期, 截止, 有效日期, 下线日期, 信息有效期, 发布日期, 发布时间, 公布日期, 刊登日期",
    "上线日期, 公布时间, 发布于, 发表日期, 刊登时间, 公告日期, 發布日期, 上架日期, 译自, 翻译自, 原文",
    "原文版本, 譯自, 翻譯自, 顶层, 頂層, 语言, 语种, 語言, 证书, 證書, 证照, 法律, 法规, 法規, 章节, 栏目",
    "内容章节, 各部分, 章節, 段落, 欄目, 纵向, 横向, 横向路径, 纵向路径, 发展路径, 报酬, 资历, title",
    "role, role title, role name, position, job, job name, job type, job number, job id, job role",
    "job function, alias, aliases, also known as, aka, a.k.a., other names, known as, synonyms",
    "former title, formerly, short name, acronym, abbreviation, code, class code, id, role id, role code",
    "ref, ref no, ref number, reference, reference number, requisition, kind, document kind",
    "document type, language, lang, document language, locale, company, company name, organization",
    "organisation, agency, institution, entity, org, team, team name, business unit, division, function",
    "unit, group, section name, branch, directorate, practice, designation, department/team, level",
    "seniority, rank, tier, grade, band, reporting line, report to, reports, reporting to, manager",
    "manages, managing, manager of, superior, supervisor, supervises, supervised by, supervisor of",
    "managed by, management of, boss, lead by, led by, responsible for, responsible to, accountable to",
    "answers to, delegates to, same level, solid line, solid line to, dotted line, peer, peers",
    "works with, works closely with, collaborates with, coordinates with, colleagues, counterparts",
    "related roles, has reports, child roles, parent role, functional reporting, location, locations",
    "location(s), location type, primary location, city, office, place, site, region, workplace, remote",
    "remote status, remote policy, remote option, hybrid, on-site, headcount, head count, openings",
    "valid through, valid until, closing date, deadline, expires, expiry date, expiration date",
    "expires on, closes, close date, date closing, posted, posted on, published, published on",
    "publish date, publication date, open date, opens, opening date, post date, posted date, date posted",
    "date of posting, date opened, posting date, advertised, root, top, translation of, translated from",
    "degree, certificate, certificates, certification, credentials, licenses, licences, registrations",
    "languages, language(s), language requirements, required languages, spoken languages",
    "working language, targets, indicators, metric, metrics, key metrics, performance metrics",
    "success metrics, performance measures, performance indicators, success measures, laws, law",
    "regulations, legislation, statutes, legal basis, sections, chapters, content sections, up, promotion",
    "upward, upward path, rotation, rotates to, rotation to, lateral, sideways, vertical path",
    "horizontal path, advancement, next level, next steps up, time type, engagement type, contract type",
    "work mode, experience level, education level, occupation, legal entity, post title, post number",
    "classification code, dept, 同事",
  ]
    .join(", ")
    .split(", "),
);

export const isQuiet = (name) => quietLabels.has(name.toLowerCase());

/** Fails when a label is here that role definitions do not have: a slip of the pen, or a name that was dropped. */
export function requireKnown(names) {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const unknown = [...quietLabels].filter((label) => !known.has(label));
  if (unknown.length > 0) throw new Error(`quiet-labels.mjs: not in fields.yaml: ${unknown.join(", ")}`);
}
