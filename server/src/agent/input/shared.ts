import { languages } from "../../vocabulary/language.ts";
import { sectionIds } from "../../vocabulary/sections.ts";
import { documentKinds } from "../../vocabulary/templates.ts";
import type { Parameter } from "./parameter.ts";

/** Parameters that several tools have. */

export const section = {
  type: "text",
  required: true,
  longest: 200,
  does: {
    "zh-CN": `章节：代号或标题（保密意识）。代号：${sectionIds.join(" ")}`,
    en: `The section: its id or a heading. Ids: ${sectionIds.join(" ")}`,
  },
} as const satisfies Parameter;

export const level = {
  type: "text",
  values: ["staff", "manager", "executive"],
  longest: 20,
  does: {
    "zh-CN": "措辞面向哪一级：staff 员工、manager 经理、executive 总监及以上；不写则由名称和职级推断",
    en: "Whom the wording is for; told by title and level when left out",
  },
} as const satisfies Parameter;

export const language = {
  type: "text",
  values: languages,
  longest: 10,
  does: { "zh-CN": "文档的语言", en: "Language of the document" },
} as const satisfies Parameter;

export const format = {
  type: "text",
  values: ["markdown", "yaml"],
  longest: 20,
  does: { "zh-CN": "markdown（默认）或 yaml", en: "markdown (the usual) or yaml" },
} as const satisfies Parameter;

export const kind = {
  type: "text",
  values: documentKinds,
  longest: 20,
  does: {
    "zh-CN": "position 岗位说明书（默认）、posting 招聘启事、occupation 职业概述",
    en: "position (the usual), posting (advertisement) or occupation (general description)",
  },
} as const satisfies Parameter;

export const existingRole = {
  type: "text",
  required: true,
  longest: 1000,
  does: {
    "zh-CN": "岗位：文件路径、路径#序号、名称、别名或编码",
    en: "The role: its path, path#number, title, alias or code",
  },
} as const satisfies Parameter;

export const expectedVersion = {
  type: "text",
  required: true,
  longest: 100,
  does: {
    "zh-CN": "inspect_role 给出的 file.version；文件此后有变则不写",
    en: "file.version as inspect_role gave it; nothing is written if the file changed since",
  },
} as const satisfies Parameter;
