import type { RoleDocument } from "../role/role.ts";
import { toYaml } from "../surface/convert/convert.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Imported } from "./import-text.ts";

/**
 * The same result as YAML. What YAML has no place for is kept in its comments and told in the report; a result that
 * cannot be written as YAML at all stays Markdown, with a name that says so.
 */
export function asYaml(made: Imported, document: RoleDocument, vocabulary: Vocabulary): Imported {
  const converted = toYaml(document, vocabulary);
  if (converted === null) {
    return { ...made, fileName: made.fileName.replace(/\.yaml$/u, ".md"), report: markdownAfterAll(made) };
  }
  const { report, fileName } = made;
  return {
    fileName,
    text: converted.text,
    report: {
      ...report,
      fileName,
      format: "yaml",
      sections: report.sections.map((section) => ({ ...section, line: null })),
      doubts: [
        ...report.doubts.map((doubt) => ({ ...doubt, line: null })),
        ...converted.notes.map((message) => ({ about: "yaml", message, line: null })),
      ],
    },
  };
}

function markdownAfterAll({ report, fileName }: Imported): Imported["report"] {
  return {
    ...report,
    fileName: fileName.replace(/\.yaml$/u, ".md"),
    doubts: [
      ...report.doubts,
      {
        about: "yaml",
        message: {
          "zh-CN": "文首信息不是正确的 YAML，因此保存为 Markdown。",
          en: "The front matter is broken, so the result stays Markdown.",
        },
        line: 1,
      },
    ],
  };
}
