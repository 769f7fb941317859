import type { Look } from "./look.ts";
import type { Doubt } from "./report.ts";
import type { TitleSource } from "./title.ts";

/** What the rules say that is worth a look right after importing. */
export const doubtRules: readonly string[] = [
  "section/unknown",
  "section/empty",
  "text/truncated",
  "text/garbled",
  "text/placeholder",
  "text/replacement-mark",
  "text/boilerplate",
  "field/duplicate",
];

/** More than anybody reads. */
const most = 50;

export function doubtsOf(
  { document, role, findings }: Look,
  titleFrom: TitleSource | null,
): readonly Doubt[] {
  const said = findings.slice(0, most).map(({ rule, message, span }) => ({
    about: rule,
    message,
    line: document.lines.lineAt(span.start) + 1,
  }));
  return [...titleDoubts(role.title?.value ?? null, titleFrom), ...said];
}

function titleDoubts(title: string | null, from: TitleSource | null): readonly Doubt[] {
  if (title === null)
    return [
      {
        about: "no-title",
        message: {
          "zh-CN": "原文没有写明岗位名称，请在文首补上“# 岗位名称”。",
          "zh-TW": "原文沒有寫明職位名稱，請在文首補上「# 職位名稱」。",
          en: "The source does not name the role; put “# Title” at the top.",
        },
        line: 1,
      },
    ];
  if (from !== "file-name") return [];
  return [
    {
      about: "title-from-file-name",
      message: {
        "zh-CN": `原文没有写明岗位名称，“${title}”取自文件名，请核对。`,
        "zh-TW": `原文沒有寫明職位名稱，「${title}」取自檔名，請核對。`,
        en: `The source does not name the role; “${title}” is from the file's name. Please check it.`,
      },
      line: 1,
    },
  ];
}
