import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Mulberry32: the same documents and edits in every run and for every server. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const fields = [
  "客服",
  "质检",
  "采购",
  "招聘",
  "仓储",
  "物流",
  "财务",
  "法务",
  "研发",
  "测试",
  "市场",
  "渠道",
];
const ranks = ["专员", "主管", "经理", "高级经理", "总监"];
const places = ["华东", "华南", "华北", "西南", "西北", "东北", "华中"];
const verbs = ["负责", "牵头", "组织", "协助", "监督", "推动", "统筹", "落实"];
const objects = [
  "年度计划的分解与跟踪",
  "跨部门协作流程的梳理",
  "客户投诉的处理与复盘",
  "月度指标的统计与分析",
  "新员工的上岗培训",
  "供应商的准入与评估",
  "预算的编制与执行",
  "知识库内容的更新",
];
const ways = [
  "按季度复盘并提出改进措施",
  "与相关部门每周核对一次进度",
  "发现异常当天上报",
  "用数据说明投入与产出",
  "重大事项先报上级批准",
  "关键节点留有书面记录",
  "在批准的预算内安排资源",
];
/** For sentences that are each their own: thousands of clauses. */
const times = [
  "每日",
  "每周",
  "每旬",
  "每月",
  "每季度",
  "每半年",
  "月初",
  "月末",
  "季末",
  "年中",
  "年末",
  "节前",
];
const acts = ["核对", "汇总", "抽查", "更新", "归档", "复核", "通报", "盘点", "回访", "评审", "跟进", "登记"];
const things = [
  "门店台账",
  "服务工单",
  "采购合同",
  "库存差异",
  "客户名单",
  "排班记录",
  "培训档案",
  "报销单据",
  "设备清册",
  "质检样本",
  "物流异常",
  "预算执行",
  "招聘进展",
  "合规事项",
  "系统权限",
  "渠道返利",
];
const results = ["并附说明", "并留存记录", "并提出建议", "并抄送相关部门", "并列出责任人", "并更新看板"];

const laws = [
  "《劳动合同法》",
  "《个人信息保护法》",
  "《消费者权益保护法》",
  "《电子商务法》",
  "《安全生产法》",
];

/** A role of about 10 KB, as data. Role 1 is the top; everybody else reports to a role before them. */
function role(number, varied) {
  const next = random(number * 7919);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const clause = () => `${pick(times)}${pick(acts)}${pick(things)}${pick(results)}`;
  const sentence = varied
    ? () => `${pick(verbs)}${pick(objects)}，${clause()}，${clause()}，${clause()}。`
    : () => `${pick(verbs)}${pick(objects)}，${pick(ways)}，${pick(ways)}，确保工作按时完成。`;
  const items = (count) => Array.from({ length: count }, sentence);
  return {
    title: titleOf(number),
    code: `R-${String(number).padStart(5, "0")}`,
    department: `${pick(places)}${pick(fields)}部`,
    superior: number === 1 ? null : titleOf(1 + Math.floor(next() * (number - 1))),
    sections: [
      ["岗位描述", "summary", items(3)],
      ["岗位职责", "responsibilities", items(14)],
      ["岗位权限", "authority", items(6)],
      ["学历要求", "education", ["本科及以上学历，管理类相关专业"]],
      [
        "经验要求",
        "experience",
        [`${3 + Math.floor(next() * 6)}年以上相关工作经验，其中2年以上团队管理经验`],
      ],
      ["技能要求", "skills", items(10)],
      ["素质要求", "qualities", items(8)],
      ["沟通能力", "communication", items(5)],
      ["保密意识", "confidentiality", items(4)],
      ["法律法规知识", "legal", [`熟悉${pick(laws)}${pick(laws)}`]],
      ["工作条件", "conditions", items(4)],
      ["工作关系", "relationships", items(4)],
      ["职业发展", "career", items(3)],
    ],
  };
}

const titleOf = (number) => {
  const next = random(number * 104729);
  const pick = (list) => list[Math.floor(next() * list.length)];
  return `${pick(places)}${pick(fields)}${pick(ranks)}${number}`;
};

function markdown({ title, code, department, superior, sections }) {
  const head = superior === null ? ["---", "root: true", "---", ""] : [];
  const fields = [`- **岗位编码**：${code}`, `- **所属部门**：${department}`];
  if (superior !== null) fields.push(`- **直接上级**：${superior}`);
  const body = sections.flatMap(([heading, , items]) => [
    "",
    `## ${heading}`,
    "",
    ...items.map((item) => `- ${item}`),
  ]);
  return [
    ...head,
    `# ${title}`,
    "",
    "## 基础信息",
    "",
    ...fields,
    ...body,
    "",
    "[参考](./README.md)",
    "",
  ].join("\n");
}

function yaml({ title, code, department, superior, sections }) {
  const head = [
    `title: ${title}`,
    `code: ${code}`,
    `department: ${department}`,
    superior === null ? "root: true" : `reportsTo: ${superior}`,
  ];
  const body = sections.flatMap(([, id, items]) => [`  ${id}:`, ...items.map((item) => `    - ${item}`)]);
  return [...head, "kind: position", "sections:", ...body, ""].join("\n");
}

/**
 * The text of a generated role. Its sentences are put together of a few clauses, which stand in it again and again;
 * those of a `varied` one hardly ever do.
 */
export const roleText = (number, format, varied = false) =>
  (format === "yaml" ? yaml : markdown)(role(number, varied));

/** Writes `count` roles of one syntax below `folder` and returns their paths. */
export function writeCorpus(folder, count, format, varied = false) {
  rmSync(folder, { recursive: true, force: true });
  const files = [];
  for (let number = 1; number <= count; number++) {
    const directory = path.join(folder, `dept-${String(Math.floor((number - 1) / 100)).padStart(3, "0")}`);
    if ((number - 1) % 100 === 0) mkdirSync(directory, { recursive: true });
    const file = path.join(
      directory,
      `role-${String(number).padStart(5, "0")}.role.${format === "yaml" ? "yaml" : "md"}`,
    );
    writeFileSync(file, roleText(number, format, varied));
    files.push(file);
  }
  return files;
}
