import { changesOf } from "../../check/change.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { existingRole, expectedVersion, level, section } from "../input/shared.ts";
import { carryOut, conflict, written } from "../roles/carry-out.ts";
import { findEntry, idOf } from "../roles/find-role.ts";
import { levelOfEntry, sampleLines, sectionNamed } from "../roles/section.ts";
import { versionOf } from "../roles/version.ts";
import { defineTool, failed } from "../tool.ts";

/** `insert_section`: one more section of a role, at its canonical place, written the way the file writes them. */
export const insertSection = defineTool({
  name: "insert_section",
  title: { "zh-CN": "插入章节", en: "Insert a section" },
  description: {
    "zh-CN":
      "在岗位文件中加入一个还没有的章节，放在规范的位置，沿用文件的标题和列表写法；其他内容一字不动。不写 body 则用示例句。写入后报告该文件的问题。需要先用 inspect_role 取得 version。",
    en: "Adds a section the role does not have yet, at its canonical place and in the file's own style of headings and lists; nothing else is touched. Sample lines without body. Reports the file's findings afterwards. Get the version with inspect_role first.",
  },
  parameters: {
    role: existingRole,
    section,
    body: {
      type: "list",
      most: 200,
      longest: 5000,
      does: {
        "zh-CN": "各行文字；列表项以“- ”开头",
        en: "Lines of plain text; items of lists begin with “- ”",
      },
    },
    level,
    expectedVersion,
  },
  output: written,
  effect: "adds",
  run(context, input) {
    const found = findEntry(context, input.role);
    if (failed(found)) return found;
    const entry = found.value;
    const { uri, role } = entry;
    const document = context.session.document(uri)?.document;
    const current = document?.roles[role];
    if (document === undefined || current === undefined) return { failure: unreadable };
    const now = versionOf(document.text);
    if (now !== input.expectedVersion) return { failure: conflict(context.pathOf(uri), now) };
    const { vocabulary } = context.settingsFor(uri, current.language);
    const id = sectionNamed(input.section, vocabulary);
    if (failed(id)) return id;
    if (current.sections.some(({ ids }) => ids.includes(id.value)))
      return { failure: present(idOf(context, entry), id.value) };
    const body =
      input.body?.flatMap((line) => line.split(/\r\n?|\n/)) ??
      sampleLines(id.value, current.kind, current.language, vocabulary, input.level ?? levelOfEntry(entry));
    const changes = changesOf(context, { uri, role }, [{ kind: "addSection", section: id.value, body }]);
    return carryOut(context, uri, changes);
  },
});

const unreadable: Localised = { "zh-CN": "文件无法读取", en: "the file cannot be read" };

const present = (id: string, section: string): Localised => ({
  "zh-CN": `${id} 已有章节 ${section}；要改写它请用 write_role`,
  en: `${id} has the section ${section} already; use write_role to change it`,
});
