import { requirementsOf } from "../../config/ask.ts";
import { roleFileName } from "../../surface/new-role.ts";
import { newDocument } from "../../surface/template/new-document.ts";
import { documentKinds } from "../../vocabulary/templates.ts";
import { format, kind, language, level } from "../input/shared.ts";
import { flag, object, oneOf, text } from "../output.ts";
import { plainPath } from "../roles/path.ts";
import { defineTool, failed } from "../tool.ts";

/** `draft_role`: the text of a whole new role. Nothing is written. */
export const draftRole = defineTool({
  name: "draft_role",
  title: { "zh-CN": "起草岗位", en: "Draft a role" },
  description: {
    "zh-CN":
      "给出一个新岗位的整篇骨架：该文件夹的预设要求的字段和章节，附示例句，以及建议的文件路径。不写入任何文件；改好后用 check_roles 的 text 检查。已有的岗位请用 inspect_role 和 draft_section。部门、薪酬等事实须由使用者给出，不要臆造。",
    en: "Gives the skeleton of a whole new role: the fields and sections the folder's preset asks for, with sample lines, and a path for its file. Nothing is written; check the finished words with check_roles and its text. For roles that exist use inspect_role and draft_section. Facts such as department and pay are for people to give: invent none.",
  },
  parameters: {
    title: {
      type: "text",
      required: true,
      longest: 200,
      does: { "zh-CN": "岗位名称", en: "The role's title" },
    },
    kind,
    language,
    format,
    level,
    reportsTo: {
      type: "text",
      longest: 200,
      does: { "zh-CN": "直接上级的名称", en: "Title of the superior" },
    },
    folder: {
      type: "text",
      longest: 1000,
      does: {
        "zh-CN": "文件所在的文件夹，相对于根文件夹；不写则为根文件夹",
        en: "Folder of the file, relative to the root; the root when left out",
      },
    },
  },
  output: object({
    path: text,
    exists: flag,
    language: text,
    format: oneOf(["markdown", "yaml"]),
    kind: oneOf(documentKinds),
    text,
  }),
  effect: "reads",
  run(context, input) {
    const title = input.title.replaceAll(/\s+/g, " ").trim();
    if (title === "") return { failure: emptyTitle };
    const folder =
      input.folder === null || /^\.?\/?$/.test(input.folder.trim()) ? null : plainPath(input.folder);
    if (folder !== null && failed(folder)) return folder;
    const form = input.format ?? "markdown";
    const what = input.kind ?? "position";
    const fileName = roleFileName(title, form);
    const path = folder === null ? fileName : `${folder.value}/${fileName}`;
    const uri = context.uriOf(path);
    const speak =
      input.language ??
      context.settingsFor(uri, context.language).language ??
      languageOf(title, context.language);
    const settings = context.settingsFor(uri, speak);
    const required = requirementsOf(settings, what).requiredSections.map(({ id }) => id);
    const made = newDocument(
      {
        title,
        kind: what,
        language: speak,
        format: form,
        reportsTo: input.reportsTo ?? "",
        ...(input.level === null ? {} : { level: input.level }),
      },
      required,
      settings.vocabulary,
    );
    const exists = context.session.uris().some((known) => context.pathOf(known) === path);
    return { value: { path, exists, language: speak, format: form, kind: what, text: made.text } };
  },
});

/** A title in another script than the agent's language says what the document is written in. */
function languageOf<L extends string>(title: string, spoken: L): L | "en" | "zh-CN" {
  const chinese = /\p{Script=Han}/u.test(title);
  if (chinese) return spoken === "en" ? "zh-CN" : spoken;
  return "en";
}

const emptyTitle = { "zh-CN": "title 不能为空", en: "title must not be empty" };
