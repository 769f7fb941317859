import type { Localised } from "../vocabulary/language.ts";

export const noOperands = (command: string): Localised => ({
  "zh-CN": `${command} 后面不写其他参数`,
  "zh-TW": `${command} 後面不寫其他參數`,
  en: `${command} takes no arguments`,
});

export const needsOperand = (command: string, what: Localised): Localised => ({
  "zh-CN": `${command} 后面要写${what["zh-CN"]}`,
  "zh-TW": `${command} 後面要寫${what["zh-TW"] ?? what["zh-CN"]}`,
  en: `${command} needs ${what.en}`,
});
