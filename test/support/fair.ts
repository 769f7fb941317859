/** Documents with one requirement, for rules about what may be asked. */
export const fairDocument = {
  zh: (requirement: string): string =>
    `# 前台专员\n\n## 岗位职责\n\n- 接待来访\n\n## 任职资格\n\n- ${requirement}\n`,
  tw: (requirement: string): string =>
    `# 櫃檯人員\n\n## 工作內容\n\n- 接待來賓與轉接電話\n\n## 應徵條件\n\n- ${requirement}\n`,
  en: (requirement: string): string =>
    `# Front Desk Clerk\n\n## Responsibilities\n\n- Welcome visitors\n\n## Requirements\n\n- ${requirement}\n`,
} as const;

export { testRule } from "./rule.ts";
