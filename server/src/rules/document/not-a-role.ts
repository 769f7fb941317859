import type { Role, RoleDocument } from "../../role/role.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import type { OtherThing } from "../support/not-a-role.ts";
import { otherThing } from "../support/not-a-role.ts";

/**
 * An article about a profession, a list of openings or a page about the company in a role's file. Checked as a
 * role it would be told of dozens of things it was never meant to say; `kind` settles that.
 */
export const notARole = defineRule({
  id: "document/not-a-role",
  summary: { "zh-CN": "文档不像岗位说明书", en: "The document does not look like a role" },
  severity: "info",
  scope: "role",
  kinds: ["position"],
  needsComplete: true,
  options: {},
  defaults: {},
  check({ document, role, facts, passages, report }) {
    const thing = otherThing(role, titleLine(document, role), facts, passages());
    if (thing === null) return;
    const name = names[thing];
    report({
      span: role.anchor,
      message: {
        "zh-CN": `这份文档像${name["zh-CN"]}，不像某个岗位的说明书：没有单位、部门、上级等信息。用 kind 说明它是什么，就不会按岗位说明书检查。`,
        en: `This looks like ${name.en} rather than a role: no organisation, department or superior. Say what it is with kind, and it is not checked as a role.`,
      },
      fixes: thing === "article" ? [setKind("occupation"), setKind("reference")] : [setKind("reference")],
    });
  },
});

/** The line of the title, no more than a title is long. */
function titleLine({ text }: RoleDocument, { title }: Role): string {
  if (title === null) return "";
  const end = text.indexOf("\n", title.span.start);
  return text.slice(title.span.start, Math.min(end < 0 ? text.length : end, title.span.start + 120));
}

const names: Readonly<Record<OtherThing, Localised>> = {
  article: { "zh-CN": "介绍一种职业的文章", en: "an article about a profession" },
  list: { "zh-CN": "岗位列表", en: "a list of pages" },
  company: { "zh-CN": "介绍公司的页面", en: "a page about the company" },
};

const kinds = {
  occupation: { "zh-CN": "通用职业描述", en: "a general description of a job" },
  reference: { "zh-CN": "参考资料，不检查", en: "reference, not checked" },
} as const;

const setKind = (kind: keyof typeof kinds): Fix => ({
  title: {
    "zh-CN": `标记为 ${kind}（${kinds[kind]["zh-CN"]}）`,
    en: `Mark as ${kind} (${kinds[kind].en})`,
  },
  safe: false,
  intents: [{ kind: "setField", field: "kind", value: kind }],
});
